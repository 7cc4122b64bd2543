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
import { inventory } from '../subgraphs/inventory/subgraph.ts';

// `node bench/stock-analysis.ts [moves]`: the analyses of stock on a ledger of a million moves of
// 2,000 products in five warehouses over two years; a floor beside them: the plainest sum over it.

const moves = Number(process.argv[2] ?? 1_000_000);
const say = (text: string) => process.stdout.write(`${text}\n`);
const levels = 10_000;

const ledger = `
  insert into warehouse select 'whs_' || n, 'W' || n, 'Warehouse', now(), now(), 1
    from generate_series(1, 5) n;
  insert into stock_level (id, product_id, warehouse_id, unit, created_at)
    select 'stk_' || n, 'prd_' || (n - 1) / 5, 'whs_' || (n - 1) % 5 + 1, 'PCS', now()
    from generate_series(1, ${levels}) n;
  insert into stock_document (id, type, actor) values ('doc_1', 'DELIVERY', 'bench');
  insert into stock_move (id, document_id, kind, level_id, product_id, warehouse_id, quantity, unit,
      value, posting_date, recorded_at)
    select 'mov_' || lpad(n::text, 9, '0'), 'doc_1',
      case when n / ${levels} % 10 = 0 then 'RECEIPT' else 'ISSUE' end,
      l.id, l.product_id, l.warehouse_id, q.much, 'PCS', q.much * 2,
      current_date - 730 + (n * 730::bigint / ${moves})::integer, now()
    from generate_series(0, ${moves - 1}) n
    join stock_level l on l.id = 'stk_' || n % ${levels} + 1
    cross join lateral (select case when n / ${levels} % 10 = 0 then 200
      else -(1 + (n * 7919::bigint) % (2 + n % 17)) end as much) q;
  update stock_level l set on_hand = m.quantity, value = m.value
    from (select level_id, sum(quantity) as quantity, sum(value) as value
      from stock_move group by level_id) m where m.level_id = l.id;
  update stock_level set minimum = 20, maximum = 300 where id like '%7';`;

const year = 'from: "2026-01-01", to: "2026-12-31"';
const queries = {
  stockAnalysis: `{ stockAnalysis(${year}, first: 50) { nodes { turnover daysOfStock abcClass
    xyzClass fillRatePercent } } }`,
  warehouseTurnover: `{ warehouseTurnover(${year}) { turnover daysOfStock } }`,
  stockAgeing: '{ stockAgeing { fromDays value { amount } } }',
  stockHealth: '{ stockHealth { overstockValue { amount } freedValue { amount } } }',
  stockAdvice: '{ stockAdvice(first: 50) { nodes { kind freedValue { amount } } } }',
  'age of 50 levels': '{ stockLevels(first: 50) { nodes { ageBuckets { value { amount } } } } }',
  'outlook of 50 levels': `{ stockLevels(first: 50) { nodes { incoming { value }
    projected { value } availableToPromise { value } } } }`,
};

const dataDir = mkdtempSync(join(tmpdir(), 'waybill-bench-'));
const postgres = await startPostgres({ dataDir, disposable: true });
const client = new Client({ connectionString: postgres.url });
try {
  const clock = systemClock;
  const area = await openArea(inventory, {
    ...{ databaseUrl: postgres.url, poolSize: 4, statementTimeoutMs: 600_000 },
    ...{ clock, ids: timeOrderedIds(clock), secret: 'a secret of the bench, of 32 letters' },
    company: { name: 'Bench', currency: 'CNY', country: 'CN' },
    ...{ log: pino({ level: 'silent' }), processes: [], announce: false },
    graph: () => Promise.reject(new Error('Nobody is asked.')),
    perform: () => Promise.reject(new Error('Nothing is done.')),
  });
  await client.connect();
  await client.query('set search_path = inventory');
  await client.query(ledger);
  await client.query('vacuum analyze stock_move');
  await client.query('vacuum analyze stock_level');
  say(`${moves} moves of ${levels} stock levels`);
  const viewer = service('inventory', 'bench');
  const ask = async (text: string) => {
    const { errors } = await area.execute({
      document: parse(text),
      text: () => text,
      variables: {},
      viewer,
    });
    if (errors?.[0]) throw errors[0];
  };
  const floor = () => client.query('select product_id, sum(value) from stock_move group by 1');
  say(`floor (one sum per product): ${await best(floor)} ms`);
  for (const [name, text] of Object.entries(queries)) {
    say(`${name}: ${await best(() => ask(text))} ms`);
  }
  const watching = () => area.perform('inventory.watchDeadStock', viewer, {});
  say(`watchDeadStock: ${await best(watching)} ms`);
  await area.close();
} finally {
  await client.end();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

/** The best of three, in whole milliseconds: the machine has other things to do, too. */
async function best(act: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let n = 0; n < 3; n++) {
    const begun = performance.now();
    await act();
    least = Math.min(least, performance.now() - begun);
  }
  return Math.round(least);
}
