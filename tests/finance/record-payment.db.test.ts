import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { openBooks, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

const standard = {
  lineId: 'orl_1',
  productId: 'prd_1',
  description: 'Tea',
  quantity: '1',
  net: '5.00',
  taxRate: '19',
  taxCode: 'STANDARD',
};

test('a payment of 9.00 pays two invoices of 5.95: the first in full, 3.05 of the second', async () => {
  const lines = [standard];
  const first = await books.invoice('cus_a', '5.00', { lines });
  const second = await books.invoice('cus_a', '5.00', { lines, paymentTermDays: 31 });
  expect(await books.open(first, second)).toEqual(['5.95', '5.95']);
  const id = await books.pay('cus_a', '9.00');
  expect(await books.open(first, second)).toEqual(['0', '2.9']);
  const { payment } = await books.ask<{ payment: object }>(
    `query ($id: ID!) {
      payment(id: $id) {
        number
        unallocated { amount }
        allocations { amount { amount } invoice { id status payments { payment { id } } } }
        journalEntries { lines { account { code } debit { amount } credit { amount } } }
      }
    }`,
    { id },
  );
  const payments = [{ payment: { id } }];
  expect(payment).toMatchObject({
    number: 'PAY-2026-000001',
    unallocated: { amount: '0' },
    allocations: [
      { amount: { amount: '5.95' }, invoice: { id: first, status: 'PAID', payments } },
      { amount: { amount: '3.05' }, invoice: { id: second, status: 'PARTIALLY_PAID', payments } },
    ],
    journalEntries: [
      {
        lines: [
          { account: { code: '1002' }, debit: { amount: '9' } },
          { account: { code: '1122' }, credit: { amount: '5.95' } },
          { account: { code: '1122' }, credit: { amount: '3.05' } },
        ],
      },
    ],
  });
  const parties = [{ kind: 'CUSTOMER', id: 'cus_a' }];
  expect(await books.events('finance.InvoicePaid')).toMatchObject([{ documentId: first, parties }]);
  expect(await books.events('finance.PaymentReceived')).toMatchObject([
    { documentId: id, parties, data: { allocations: [{ amount: '5.95' }, { amount: '3.05' }] } },
  ]);
});

test('what is paid too much stays with the customer, and both balances show it', async () => {
  const before = await books.balance('CUSTOMER_PREPAYMENT');
  await books.invoice('cus_b', '40.00');
  await books.pay('cus_b', '100.00');
  await books.invoice('cus_b', '7.00');
  const asked = `query ($of: [_Any!]!) {
    _entities(representations: $of) {
      ... on Customer { balance { amount currency } prepaid { amount } }
    }
  }`;
  const of = [{ __typename: 'Customer', id: 'cus_b' }];
  expect(await books.ask(asked, { of })).toEqual({
    _entities: [{ balance: { amount: '7', currency: 'CNY' }, prepaid: { amount: '60' } }],
  });
  expect(await books.balance('CUSTOMER_PREPAYMENT')).toBe(before - 60);
  expect(await books.faults()).toEqual([]);
});

test('the caller may say which invoices are paid; with an empty list none is', async () => {
  const [first, second] = [await books.invoice('cus_c', '10'), await books.invoice('cus_c', '20')];
  await books.pay('cus_c', '15', { allocations: [{ invoiceId: second, amount: '12.50' }] });
  expect(await books.open(first, second)).toEqual(['10', '7.5']);
  await books.pay('cus_c', '15', { allocations: [] });
  expect(await books.open(first, second)).toEqual(['10', '7.5']);
});

test('32 payments at once never pay more than is open', async () => {
  const ids = await Promise.all([30, 20, 10].map((net) => books.invoice('cus_d', String(net))));
  await Promise.all(Array.from({ length: 32 }, () => books.pay('cus_d', '2.50')));
  expect(await books.open(...ids)).toEqual(['0', '0', '0']);
  const paid = (await books.events('finance.InvoicePaid')).filter((e) =>
    ids.includes(e.documentId),
  );
  expect(paid).toHaveLength(3);
  expect(await books.faults()).toEqual([]);
});

test('of 16 who want the same invoice paid in full, one succeeds', async () => {
  const invoiceId = await books.invoice('cus_e', '10');
  const allocations = [{ invoiceId, amount: '10' }];
  const calls = Array.from({ length: 16 }, () => books.pay('cus_e', '10', { allocations }));
  const results = await Promise.allSettled(calls);
  const refused = results.flatMap((result) => (result.status === 'rejected' ? result.reason : []));
  expect(refused).toHaveLength(15);
  for (const reason of refused) expect(reason).toMatchObject({ code: 'OVER_ALLOCATED' });
  expect(await books.faults()).toEqual([]);
});

test.each`
  what                          | more                                                  | code
  ${'a currency without rates'} | ${{ amount: { amount: '5', currency: 'USD' } }}       | ${'NO_EXCHANGE_RATE'}
  ${'nothing'}                  | ${{ amount: { amount: '0', currency: 'CNY' } }}       | ${'NOT_POSITIVE'}
  ${'less than a cent'}         | ${{ amount: { amount: '0.001', currency: 'CNY' } }}   | ${'INEXACT_AMOUNT'}
  ${'a customer nobody knows'}  | ${{ customerId: 'slip' }}                             | ${'NOT_FOUND'}
  ${'an unknown invoice'}       | ${{ allocations: [{ invoiceId: 'x', amount: '1' }] }} | ${'NOT_FOUND'}
`('refuses $what', async (row) => {
  const { more, code } = row as { more: object; code: string };
  await expect(books.pay('cus_f', '10', more)).rejects.toMatchObject({ code });
});

test("another customer's invoice is refused", async () => {
  const invoiceId = await books.invoice('cus_g', '10');
  const allocations = [{ invoiceId, amount: '10' }];
  const attempt = books.pay('cus_h', '10', { allocations });
  await expect(attempt).rejects.toMatchObject({ code: 'OTHER_CUSTOMER' });
  expect(await books.open(invoiceId)).toEqual(['10']);
});

test('the same key records a payment once', async () => {
  const pay = () => books.pay('cus_i', '10', { idempotencyKey: 'bank-line-1' });
  const ids = await Promise.all([pay(), pay(), pay()]);
  expect(new Set(ids).size).toBe(1);
});

test('nobody outside the company records payments, whatever scopes it has', async () => {
  const outsider = { ...staff(), party: { kind: 'CUSTOMER' as const, id: 'cus_a' } };
  const amount = { amount: '10', currency: 'CNY' };
  const input = { customerId: 'cus_a', amount, receivedDate: '2026-03-31', method: 'CASH' };
  const attempt = books.perform('finance.recordPayment', input, outsider);
  await expect(attempt).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('a payment for an order in advance stays on account, and the order is told', async () => {
  await books.invoice('cus_j', '10');
  const paymentId = await books.pay('cus_j', '50', { orderId: 'ord_of_cus_j' });
  const told = await books.events('finance.OrderPrepaid');
  expect(told.map(({ data }) => data)).toEqual([
    { orderId: 'ord_of_cus_j', paymentId, amount: '50', currency: 'CNY' },
  ]);
  const { payment } = await books.ask<{ payment: object }>(
    'query ($id: ID!) { payment(id: $id) { unallocated { amount } } }',
    { id: paymentId },
  );
  expect(payment).toEqual({ unallocated: { amount: '50' } });
  const strange = books.pay('cus_j', '50', { orderId: 'ord_of_cus_a' });
  await expect(strange).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
