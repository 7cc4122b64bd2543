import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBooks, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

test('a payment of 9.00 pays two invoices of 5.95: the first in full, 3.05 of the second', async () => {
  const line = { lineId: 'orl_1', productId: 'prd_1', description: 'Tea', quantity: '1' };
  const lines = [{ ...line, net: '5.00', taxRate: '19', taxCode: 'STANDARD' }];
  const first = await books.invoice('cus_a', '5.00', { lines });
  const second = await books.invoice('cus_a', '5.00', { lines, paymentTermDays: 31 });
  expect(await books.open(first, second)).toEqual(['5.95', '5.95']);
  const paymentId = await books.pay('cus_a', '9.00');
  expect(await books.open(first, second)).toEqual(['0', '2.9']);
  const { payment } = await books.ask<{ payment: object }>(
    `query ($id: ID!) {
      payment(id: $id) {
        number
        unallocated { amount }
        allocations { amount { amount } invoice { id status } }
        journalEntries { lines { account { code } debit { amount } credit { amount } } }
      }
    }`,
    { id: paymentId },
  );
  expect(payment).toMatchObject({
    number: 'PAY-2026-000001',
    unallocated: { amount: '0' },
    allocations: [
      { amount: { amount: '5.95' }, invoice: { id: first, status: 'PAID' } },
      { amount: { amount: '3.05' }, invoice: { id: second, status: 'PARTIALLY_PAID' } },
    ],
  });
  expect(await books.faults()).toEqual([]);
});
