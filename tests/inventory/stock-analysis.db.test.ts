import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;
beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
  const before = { postingDate: '2026-02-01' };
  for (const [product, cost] of [
    ['prd_a', '80'],
    ['prd_b', '15'],
    ['prd_c', '5'],
    ['prd_d', '1'],
  ] as const) {
    await desk.receive(product, east, '20', cost, before);
  }
  for (const product of ['prd_a', 'prd_b', 'prd_c']) {
    await desk.reserve(`ord_${product}`, `l_${product} ${product} 10`);
    await desk.issue(`ord_${product}`, east, `l_${product} ${product} 10`);
  }
});
afterAll(() => desk.close());

type Row = {
  product: { id: string };
  issuedValue: { amount: string };
  averageValue: { amount: string };
} & Record<'turnover' | 'daysOfStock' | 'abcClass' | 'sharePercent', string | null>;

async function analysis(more = ''): Promise<string[]> {
  const { stockAnalysis } = await desk.ask<{ stockAnalysis: { nodes: Row[] } }>(
    `{ stockAnalysis(from: "2026-03-01", to: "2026-03-31" ${more}) { nodes { product { id }
       issuedValue { amount } averageValue { amount } turnover daysOfStock abcClass sharePercent } } }`,
  );
  return stockAnalysis.nodes.map((row) =>
    [
      row.product.id,
      row.issuedValue.amount,
      row.averageValue.amount,
      row.turnover,
      row.daysOfStock,
      row.abcClass,
      row.sharePercent,
    ].join(' '),
  );
}

test('turnover, days of stock and ABC class follow from what was issued', async () => {
  expect(await analysis()).toEqual([
    'prd_a 800 1200 0.6667 46.5 A 80',
    'prd_b 150 225 0.6667 46.5 B 15',
    'prd_c 50 75 0.6667 46.5 C 5',
    'prd_d 0 20 0  C 0',
  ]);
});

test('a class, a warehouse and an order can be chosen', async () => {
  const chosen = 'filter: { abcClass: { in: [A, B] } }, orderBy: { field: closingValue }';
  expect((await analysis(chosen)).map((row) => row.slice(0, 5))).toEqual(['prd_b', 'prd_a']);
  expect(await analysis('warehouseId: "whs_none"')).toEqual([]);
});

test('a period that ends before it begins is refused', async () => {
  const upsideDown = '{ stockAnalysis(from: "2026-03-02", to: "2026-03-01") { totalCount } }';
  await expect(desk.ask(upsideDown)).rejects.toThrow(/period/);
});
