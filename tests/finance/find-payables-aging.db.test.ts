import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openPayables, type Payables } from './payables.ts';

let books: Payables;
beforeAll(async () => {
  books = await openPayables();
  for (const [order, billDate] of [
    ['puo_a_1', '2026-03-31'],
    ['puo_a_2', '2026-05-15'],
    ['puo_b_1', '2026-06-01'],
  ] as const) {
    await books.received(order, 'tea', '10', '100');
    await books.bill(order, 'tea 10 100', { billDate });
  }
  await books.bill('puo_b_2', 'tea 1 10');
  await books.paySupplier('sup_a', '113', { paidDate: '2026-06-20' });
});
afterAll(() => books.close());

const buckets = `notDue { amount } days1To30 { amount } days31To60 { amount } days61To90 { amount }
  over90 { amount } total { amount }`;
type Buckets = Record<string, { amount: string }>;
const amounts = (open: Buckets) => Object.values(open).map(({ amount }) => amount);

test('what is owed to suppliers, by days overdue, as it was on a day', async () => {
  const ask = (asOf: string) =>
    books.ask<{
      payablesAging: {
        total: Buckets;
        suppliers: { nodes: { supplier: { id: string }; open: Buckets }[] };
      };
    }>(
      `query ($asOf: Date) { payablesAging(asOf: $asOf) { total { ${buckets} }
         suppliers { nodes { supplier { id } open { ${buckets} } } } } }`,
      { asOf },
    );
  const { payablesAging: before } = await ask('2026-06-15');
  expect(amounts(before.total)).toEqual(['113', '113', '113', '0', '0', '339']);
  expect(
    before.suppliers.nodes.map(({ supplier, open }) => [supplier.id, ...amounts(open)]),
  ).toEqual([
    ['sup_a', '0', '113', '113', '0', '0', '226'],
    ['sup_b', '113', '0', '0', '0', '0', '113'],
  ]);
  const { payablesAging: after } = await ask('2026-06-30');
  expect(amounts(after.total)).toEqual(['113', '113', '0', '0', '0', '226']);
});

test('each supplier has its own, nothing when nothing is owed', async () => {
  const { _entities } = await books.ask<{ _entities: { aging: Buckets }[] }>(
    `{ _entities(representations: [{ __typename: "Supplier", id: "sup_a" },
         { __typename: "Supplier", id: "sup_z" }]) {
       ... on Supplier { aging(asOf: "2026-06-30") { ${buckets} } } } }`,
  );
  expect(_entities.map(({ aging }) => amounts(aging))).toEqual([
    ['0', '113', '0', '0', '0', '113'],
    ['0', '0', '0', '0', '0', '0'],
  ]);
});
