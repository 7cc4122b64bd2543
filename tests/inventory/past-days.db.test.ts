import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rows, sql, sqlOf } from '../../kernel/database.ts';
import type { Fragment } from '../../kernel/filters.ts';
import { balancesAt, onTheWayAt } from '../../subgraphs/inventory/stock/find-stock-value.ts';
import { openDesk, type Desk } from './warehouse-desk.ts';

const DAYS = 500;
const MOVES = 40_000;
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  const east = await desk.warehouse('EAST');
  for (const product of ['prd_old', 'prd_second', 'prd_third', 'prd_fourth']) {
    await desk.receive(product, east, '90000', '1', { postingDate: '2020-01-01' });
    await copyIssues(product);
  }
  await desk.rows('analyze stock_day, stock_level, stock_move');
}, 60_000);
afterAll(() => desk.close());

/** Pieces of one that left over the days, by SQL, as the verb would have noted them. */
async function copyIssues(product: string): Promise<void> {
  await desk.rows(`with document as (
      insert into stock_document (id, type, actor) values ('dlv_${product}', 'DELIVERY', 'test')),
    move as (
      insert into stock_move (id, document_id, kind, level_id, product_id, warehouse_id, quantity,
        unit, value, posting_date, recorded_at)
      select 'mov_${product}' || n, 'dlv_${product}', 'ISSUE', id, product_id, warehouse_id, -1,
        unit, -1, date '2020-01-02' + n % ${DAYS}, now()
      from stock_level, generate_series(1, ${MOVES}) n where product_id = '${product}'
      returning level_id, posting_date)
    insert into stock_day select level_id, posting_date, -count(*), -count(*) from move
    group by 1, 2`);
}

type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Index Name'?: string } & {
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
};

/** How a query is run: each table with how, and of how many rows. */
async function scansOf(query: Fragment): Promise<{ by: string; rows: number }[]> {
  type Answer = { 'QUERY PLAN': [{ Plan: Plan }] };
  const db = sqlOf(desk.area.orm.em);
  const [answer] = await rows<Answer>(db, sql`explain (analyze, format json) ${query}`);
  const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
  return nodes(answer!['QUERY PLAN'][0].Plan)
    .filter((node) => node['Relation Name'])
    .map((node) => {
      const read = node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0);
      const by = `${node['Node Type']} ${node['Index Name'] ?? node['Relation Name']}`;
      return { by, rows: read * node['Actual Loops'] };
    });
}

test('a balance of a past day is read from as many rows as days had moves, by an index', async () => {
  const args = { productId: 'prd_old', asOf: '2021-05-15' };
  const balances = await scansOf(balancesAt(args, sql`true`));
  const days = balances.find(({ by }) => by.includes('stock_day'))!;
  expect(days.by).toMatch(/Index.* stock_day_pkey|Bitmap/);
  expect(days.rows).toBeLessThanOrEqual(DAYS + 1);
  expect(balances.map(({ by }) => by).join()).not.toContain('stock_move');
  const way = await scansOf(onTheWayAt(args, sql`true`));
  expect(way).toEqual([{ by: expect.stringContaining('stock_move_of_transfers'), rows: 0 }]);
});

test('it is what the moves up to that day say', async () => {
  const value = await desk.ask(`{ stockValue(productId: "prd_old", asOf: "2020-04-10") {
    value { amount } quantity { value } } }`);
  const [sums] = await desk.rows<{ left: string }>(
    `select trim_scale(sum(quantity))::text as left from stock_move
     where product_id = 'prd_old' and posting_date <= '2020-04-10'`,
  );
  const { left } = sums!;
  expect(value).toEqual({ stockValue: { value: { amount: left }, quantity: { value: left } } });
});
