import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql, sqlOf } from '../../kernel/database.ts';
import { searchFor } from '../../subgraphs/catalog/search/search-text.ts';
import { catalog } from '../../subgraphs/catalog/subgraph.ts';
import { openTestArea, type TestArea } from '../area.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(catalog);
  const products = [
    ['TEA-01', 'Jade green tea', '碧玉绿茶', 'Old Quay', '4006381333931'],
    ['TEA-02', 'Cloud white tea', '云雾白茶', 'Old Quay', null],
    ['COF-01', 'Harbour coffee beans', '海港咖啡豆', 'Harbour & Pine', '00012345600012'],
    ['POT-01', 'Teapot for green tea', '绿茶壶', 'Kiln', null],
    ['SNK-01', 'Butter biscuits', '黄油饼干', null, null],
    ['GRE-9', 'Grey cup', '灰杯', 'Kiln', null],
    ['100%_A', 'Odd one', null, null, null],
  ];
  for (const [sku, name, nameZh, brand, gtin] of products) {
    const input = { sku, name, nameZh, brand, gtin, baseUnit: 'PCS', category: 'Shop / Shelf' };
    await area.ask(
      'mutation ($input: SaveProductInput!) { saveProduct(input: $input) { userErrors { code } } }',
      { input },
    );
  }
});
afterAll(() => area.close());

async function found(search: string, args = ''): Promise<string[]> {
  const { products } = await area.ask<{ products: { nodes: { sku: string }[] } }>(
    `query ($search: String) { products(first: 10, search: $search ${args}) { nodes { sku } } }`,
    { search },
  );
  return products.nodes.map(({ sku }) => sku);
}

test.each([
  ['the SKU, first of all', 'tea-01', ['TEA-01']],
  ['a word', 'biscuits', ['SNK-01']],
  ['the beginning of a word', 'bisc', ['SNK-01']],
  ['a part of a word', 'scuit', ['SNK-01']],
  ['words in any order', 'beans harbour', ['COF-01']],
  ['a brand', 'kiln', ['GRE-9', 'POT-01']],
  ['a word with a letter left out', 'cofee', ['COF-01']],
  ['a word with two letters changed about', 'biscutis', ['SNK-01']],
  ['a typo in one of two words', 'buter biscuits', ['SNK-01']],
  ['capitals and wide letters', 'ＣＯＦＦＥＥ', ['COF-01']],
  ['Chinese characters in a row', '绿茶', ['POT-01', 'TEA-01']],
  ['one Chinese character', '杯', ['GRE-9']],
  ['Chinese words apart', '海港 咖啡', ['COF-01']],
  ['a GTIN', '4006381333931', ['TEA-01']],
  ['a GTIN without its zeros', '12345600012', ['COF-01']],
  ['a GTIN with more zeros', '04006381333931', ['TEA-01']],
  ['signs as they stand', '100%_', ['100%_A']],
])('finds by %s', async (_what, search, skus) => {
  expect((await found(search)).toSorted()).toEqual(skus);
});

test.each(['xyzzy', '茶绿', '%', '4006381333930'])('finds nothing by %s', async (search) => {
  const skus = await found(search);
  expect(search === '%' ? skus : []).toEqual(search === '%' ? ['100%_A'] : skus);
});

test('what begins with the search stands before what only holds it', async () => {
  expect((await found('tea')).at(-1)).not.toBe('POT-01');
  expect((await found('teapot'))[0]).toBe('POT-01');
  expect((await found('green tea')).slice(0, 2).toSorted()).toEqual(['POT-01', 'TEA-01']);
});

test('pages of a search go on where they ended, in the same order', async () => {
  type Page = {
    products: { totalCount: number; edges: { cursor: string; node: { sku: string } }[] };
  };
  const query = `query ($after: String) { products(first: 1, after: $after, search: "tea") {
    totalCount edges { cursor node { sku } } } }`;
  const seen: string[] = [];
  let after: string | undefined;
  for (;;) {
    const { products } = await area.ask<Page>(query, { after });
    expect(products.totalCount).toBe(3);
    const [edge] = products.edges;
    if (!edge) break;
    seen.push(edge.node.sku);
    after = edge.cursor;
  }
  expect(seen).toEqual(await found('tea'));
});

test('a filter and another order go together with a search', async () => {
  expect(await found('tea', 'orderBy: { field: sku, direction: DESC }')).toEqual([
    'TEA-02',
    'TEA-01',
    'POT-01',
  ]);
  expect(await found('tea', 'filter: { brand: { eq: "Kiln" } }')).toEqual(['POT-01']);
});

test('each way of searching can go by an index', async () => {
  await area.rows(`insert into product (id, sku, name, name_zh, base_unit, units, gtin, tax_category,
      tracking, status, created_at, updated_at, version)
    select 'prd_' || n, 'X-' || n, 'Thing ' || md5(n::text), '东西' || chr(20000 + n % 5000), 'PCS',
      '[]', lpad(n::text, 13, '0'), 'STANDARD', 'NONE', 'ACTIVE', now(), now(), 1
    from generate_series(1, 20000) n`);
  await area.rows('analyze product');
  const searches = [
    `search_text like '%coffee%' or 'cofee' <% search_text`,
    `search_grams @> array['咖啡']`,
    `ltrim(gtin, '0') = '12345'`,
  ];
  const client = new Client({ connectionString: area.databaseUrl });
  await client.connect();
  await client.query('set search_path = catalog, extensions; set enable_seqscan = off');
  for (const condition of searches) {
    const { rows } = await client.query(`explain select id from product where ${condition}`);
    expect(JSON.stringify(rows)).toMatch(/Bitmap Index Scan|Index Scan/);
    expect(JSON.stringify(rows)).not.toMatch(/Seq Scan/);
  }
  // A plan for any word asks no index of trigrams for Chinese: it would read all of it.
  const { condition } = searchFor('海港咖啡')!;
  const statement = sql`select id from product where ${condition}`;
  const { sql: text, parameters } = statement.compile(sqlOf(area.area.orm.em));
  const literals = parameters.map((value) =>
    client.escapeLiteral(Array.isArray(value) ? `{${value.join()}}` : String(value)),
  );
  await client.query(`set plan_cache_mode = force_generic_plan; prepare any_word as ${text}`);
  const { rows: plan } = await client.query(`explain execute any_word (${literals.join()})`);
  expect(JSON.stringify(plan)).toContain('product_by_grams');
  expect(JSON.stringify(plan)).not.toContain('product_by_trigrams');
  await client.end();
  expect(await found('cofee')).toEqual(['COF-01']);
});
