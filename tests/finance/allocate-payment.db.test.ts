import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBooks, refusalCode, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

const allocatePayment = `mutation ($input: AllocatePaymentInput!) {
  allocatePayment(input: $input) {
    payment { unallocated { amount } }
    userErrors { code }
  }
}`;

test('money on account pays invoices that come later, the oldest due first', async () => {
  const paymentId = await books.pay('cus_a', '100');
  const later = await books.invoice('cus_a', '60', { paymentTermDays: 60 });
  const sooner = await books.invoice('cus_a', '70');
  const input = { paymentId, postingDate: '2026-04-15' };
  expect(await books.ask(allocatePayment, { input })).toEqual({
    allocatePayment: { payment: { unallocated: { amount: '0' } }, userErrors: [] },
  });
  expect(await books.open(sooner, later)).toEqual(['0', '30']);
  expect(await books.balance('CUSTOMER_PREPAYMENT')).toBe(0);
  expect(await books.balance('RECEIVABLE')).toBe(30);
  expect((await books.events('finance.PaymentAllocated')).at(-1)).toMatchObject({
    documentId: paymentId,
    data: {
      allocations: [
        { invoiceId: sooner, amount: '70' },
        { invoiceId: later, amount: '30' },
      ],
    },
  });
  expect((await books.events('finance.InvoicePaid')).at(-1)?.documentId).toBe(sooner);
  expect(await books.faults()).toEqual([]);
});

test('no more than is left of the payment', async () => {
  const paymentId = await books.pay('cus_b', '10');
  const invoiceId = await books.invoice('cus_b', '60');
  const input = { paymentId, allocations: [{ invoiceId, amount: '10.01' }] };
  expect(await refusalCode(books, allocatePayment, { input })).toBe('PAYMENT_SPENT');
  expect(await books.open(invoiceId)).toEqual(['60']);
});

test('16 at once spend two payments once', async () => {
  const payments = [await books.pay('cus_c', '25'), await books.pay('cus_c', '25')];
  const ids = await Promise.all([30, 30].map((net) => books.invoice('cus_c', String(net))));
  const calls = Array.from({ length: 16 }, (_, n) =>
    books.perform('finance.allocatePayment', {
      paymentId: payments[n % 2],
      allocations: n % 3 === 0 ? [{ invoiceId: ids[n % 2], amount: '5' }] : null,
      postingDate: '2026-04-15',
    }),
  );
  const results = await Promise.allSettled(calls);
  for (const result of results) {
    if (result.status === 'fulfilled') continue;
    expect(['PAYMENT_SPENT', 'OVER_ALLOCATED']).toContain(result.reason.code);
  }
  const open = (await books.open(...ids)).map(Number);
  expect(open[0]! + open[1]!).toBe(10);
  expect(await books.faults()).toEqual([]);
});
