import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { Client } from 'pg';
import { pino } from 'pino';
import { openArea } from '../kernel/area.ts';
import { systemClock } from '../kernel/clock.ts';
import { timeOrderedIds } from '../kernel/ids.ts';
import { service } from '../kernel/viewer.ts';
import { startPostgres } from '../run/postgres.ts';
import { catalog } from '../subgraphs/catalog/subgraph.ts';
import { closedLoop } from './load.ts';

// `node bench/catalog-search.ts`: 20 of 100,000 products by words, typos and Chinese, in the
// catalog alone; beside the same words by hand-written SQL that knows no typos and no categories.

const PRODUCTS = Number(process.env.BENCH_PRODUCTS ?? 100_000);
const SEARCHES = 60;

const say = (text: string) => process.stdout.write(`${text}\n`);

const first = ['Jade', 'Cloud', 'Amber', 'Harbour', 'Pine', 'Lotus', 'Ember', 'Mist', 'Plum'];
const chinese = ['碧玉', '云雾', '琥珀', '海港', '松风', '莲花', '炭火', '晨雾', '梅花'];
const things = ['tea', 'coffee', 'cup', 'teapot', 'biscuits', 'kettle', 'spoon', 'saucer', 'tray'];
const inChinese = ['茶', '咖啡', '杯', '茶壶', '饼干', '水壶', '勺', '茶碟', '托盘'];

const array = (values: readonly string[]) => `array['${values.join("','")}']`;
const pick = (values: readonly string[], by: string) =>
  `(${array(values)})[1 + (${by}) % ${values.length}]`;

/** A tree of 99 categories, and products whose names share words as those of a real shop do. */
const fill = `
  insert into product_category (id, parent_id, name, ancestor_ids, created_at, updated_at, version)
    select 'root' || n, null, 'Range ' || n, array['root' || n], now(), now(), 1
    from generate_series(0, 8) n;
  insert into product_category (id, parent_id, name, ancestor_ids, created_at, updated_at, version)
    select 'leaf' || n, 'root' || n % 9, 'Shelf ' || n, array['root' || n % 9, 'leaf' || n],
      now(), now(), 1
    from generate_series(0, 89) n;
  insert into product (id, sku, name, name_zh, brand, category_id, base_unit, units, gtin,
      tax_category, tracking, status, attributes, created_at, updated_at, version)
    select 'prd_' || n, 'SKU-' || n,
      ${pick(first, 'n')} || ' ' || ${pick(things, 'n / 9')} || ' ' || substr(md5(n::text), 1, 6),
      ${pick(chinese, 'n')} || ${pick(inChinese, 'n / 9')} || chr(20000 + n % 3000),
      'Brand ' || n % 300, 'leaf' || n % 90, 'PCS', '[]', lpad(n::text, 13, '0'), 'STANDARD',
      'NONE', 'ACTIVE',
      jsonb_build_object('colour', (${array(['red', 'green', 'blue'])})[1 + n % 3]),
      now(), now(), 1
    from generate_series(1, ${PRODUCTS}) n;
  insert into attribute_definition (id, code, name, type, choices, is_required, created_at,
      updated_at, version)
    values ('atd_1', 'colour', 'Colour', 'TEXT', '[]', false, now(), now(), 1);
  analyze product;
  analyze product_category`;

const searches: Record<string, (n: number) => string> = {
  'a SKU': (n) => `SKU-${(n * 37) % PRODUCTS}`,
  'a rare word': (n) => `Jade ${md5Part(n)}`,
  'two frequent words': (n) => `${first[n % 9]} ${things[(n * 5) % 9]}`,
  'one frequent word': (n) => things[n % 9]!,
  'a typo': (n) => `${['cofee', 'biscutis', 'saucr', 'kettel'][n % 4]} ${first[n % 9]}`,
  Chinese: (n) => `${chinese[n % 9]}${inChinese[(n * 2) % 9]}`,
};

function md5Part(n: number): string {
  return ((n * 2654435761) >>> 0).toString(16).slice(0, 3);
}

const page = parse(`query ($search: String) {
  searchProducts(first: 20, search: $search) { nodes { id sku name nameZh brand status } } }`);
const withFacets = parse(`query ($search: String) {
  searchProducts(first: 20, search: $search) { nodes { sku name }
    facets { brands { brand count } categories { category { path } count }
      attributes { attribute { code } values { value count } } } } }`);
const floor = `select id, sku, name, name_zh, brand, status from catalog.product
  where search_text like all($1) order by name, id limit 20`;

const dataDir = mkdtempSync(join(tmpdir(), 'waybill-search-'));
const postgres = await startPostgres({ dataDir, disposable: true });
const client = new Client({ connectionString: postgres.url });
try {
  const area = await openArea(catalog, {
    databaseUrl: postgres.url,
    poolSize: 4,
    statementTimeoutMs: 120_000,
    clock: systemClock,
    ids: timeOrderedIds(systemClock),
    company: { name: 'Bench', currency: 'CNY', country: 'CN' },
    log: pino({ level: 'error' }),
    secret: 'a secret for benches, of 32 letters or more',
    graph: () => Promise.reject(new Error('The catalog asks nobody.')),
    processes: [],
    perform: () => Promise.reject(new Error('The catalog sends nothing.')),
    announce: false,
  });
  await client.connect();
  await client.query('set search_path = catalog, extensions');
  await client.query(fill);
  const viewer = service('bench', 'bench');
  const ask = async (document: typeof page, search: string) => {
    const variables = { search };
    const { errors } = await area.execute({ document, text: () => '', variables, viewer });
    if (errors?.[0]) throw errors[0];
  };
  for (const [kind, search] of Object.entries(searches)) {
    const run = async (act: (text: string) => Promise<unknown>) => {
      await closedLoop(1, 20, (n) => act(search(n)));
      return closedLoop(1, SEARCHES, (n) => act(search(n)));
    };
    const ours = await run((text) => ask(page, text));
    const facets = await run((text) => ask(withFacets, text));
    const bare = await run((text) =>
      client.query(floor, [
        text
          .toLowerCase()
          .split(' ')
          .map((word) => `%${word}%`),
      ]),
    );
    const ms = (value: number) => `${value.toFixed(1)} ms`;
    say(
      `${kind}: p50 ${ms(ours.p50Ms)}, p99 ${ms(ours.p99Ms)} (bar 50 ms); with facets p50 ` +
        `${ms(facets.p50Ms)}; floor p50 ${ms(bare.p50Ms)}`,
    );
  }
  await area.close();
} finally {
  await client.end();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
