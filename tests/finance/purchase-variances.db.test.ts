import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff } from '../area.ts';
import { openPayables } from './payables.ts';

let books: Awaited<ReturnType<typeof openPayables>>;
beforeAll(async () => {
  books = await openPayables({ clock: { now: () => new Date('2026-04-30T08:00:00Z') } });
  // Tea stands at 9 and costs 10; of cups, the bill is 6 dearer than the order.
  await receive('grn_a', 'sup_a', '2026-02-10', 'tea', '900', '100');
  await receive('grn_b', 'sup_b', '2026-03-10', 'tea', '450', '-20');
  await books.received('puo_a', 'cup', '10', '50');
  const bill = await books.bill('puo_a', 'cup 10 56', { billDate: '2026-03-20' });
  await books.release(bill.id, staff('usr_boss'));
});
afterAll(() => books.close());

/** Goods that are booked at a standard cost. */
async function receive(
  goodsReceiptId: string,
  supplierId: string,
  postingDate: string,
  name: string,
  value: string,
  variance: string,
): Promise<void> {
  const productId = `prd_${name}`;
  const order = { purchaseOrderId: `puo_${supplierId}`, supplierId, lines: [] };
  await books.perform('finance.noteReceipt', { goodsReceiptId, ...order });
  await books.perform('finance.postStockMoves', {
    ...{ documentId: goodsReceiptId, documentType: 'RECEIPT', orderId: null, customerId: null },
    ...{ postingDate, currency: 'CNY' },
    moves: [{ moveId: goodsReceiptId, kind: 'RECEIPT', productId, value, variance }],
  });
}

type Row = Record<string, { id: string } & { amount: string }> & { month: string; percent: string };
type Answer = { purchaseVariances: { nodes: Row[] } };
async function variances(by: string, more = '') {
  const { purchaseVariances } = await books.ask<Answer>(
    `{ purchaseVariances(from: "2026-01-01", to: "2026-04-30", by: [${by}]${more}) { nodes {
       product { id } supplier { id } month booked { amount } atReceipt { amount }
       atBill { amount } variance { amount } actual { amount } percent } } }`,
  );
  return purchaseVariances.nodes.map(({ product, supplier, month, percent, ...figures }) => {
    const known = [product?.id, supplier?.id, month].filter(Boolean);
    return [...known, ...Object.values(figures).map(({ amount }) => amount), percent].join(' ');
  });
}

// Booked, at receipt, at bill, in all, actual, percent.
test('what goods cost beyond their standard is known by product, supplier and month', async () => {
  expect(await variances('PRODUCT')).toEqual([
    'prd_tea 1350 80 0 80 1430 5.93',
    'prd_cup 50 0 6 6 56 12',
  ]);
  expect(await variances('SUPPLIER')).toEqual([
    'sup_a 950 100 6 106 1056 11.16',
    'sup_b 450 -20 0 -20 430 -4.44',
  ]);
  expect(await variances('PRODUCT, MONTH', ', orderBy: { field: booked }')).toEqual([
    'prd_cup 2026-03 50 0 6 6 56 12',
    'prd_tea 2026-03 450 -20 0 -20 430 -4.44',
    'prd_tea 2026-02 900 100 0 100 1000 11.11',
  ]);
});

test('in all, it is what the account has', async () => {
  expect(await variances('')).toEqual(['1400 80 6 86 1486 6.14']);
  expect(await books.balance('PURCHASE_VARIANCE')).toBe(86);
});

test('each leads to its entries', async () => {
  const { purchaseVariances } = await books.ask<{ purchaseVariances: { nodes: object[] } }>(
    `{ purchaseVariances(from: "2026-03-01", to: "2026-03-31", by: [SUPPLIER]) { nodes {
       supplier { id } lines { totalCount nodes { debit { amount } credit { amount }
         entry { sourceType sourceId } } } } } }`,
  );
  const line = (debit: string, credit: string, sourceType: string) => ({
    ...{ debit: { amount: debit }, credit: { amount: credit } },
    entry: { sourceType, sourceId: expect.any(String) },
  });
  expect(purchaseVariances.nodes).toEqual([
    { supplier: { id: 'sup_a' }, lines: { totalCount: 1, nodes: [line('6', '0', 'BILL')] } },
    { supplier: { id: 'sup_b' }, lines: { totalCount: 1, nodes: [line('0', '20', 'RECEIPT')] } },
  ]);
});

test('an outside party learns none of it, and time goes forward', async () => {
  const asked = (from: string) =>
    `{ purchaseVariances(from: "${from}", to: "2026-04-30") { nodes { id } totalCount } }`;
  const user = { ...customerUser('cus_a'), scopes: ['*'] };
  const found = await books.ask(asked('2026-01-01'), {}, user);
  expect(found).toEqual({ purchaseVariances: { nodes: [], totalCount: 0 } });
  await expect(books.ask(asked('2026-05-01'))).rejects.toThrow(/begins after it ends/);
});
