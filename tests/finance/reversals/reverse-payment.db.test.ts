import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../../area.ts';
import { openBooks, refusalCode, type Books } from '../books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterEach(async () => expect(await books.faults()).toEqual([]));
afterAll(() => books.close());

const day = '2026-04-20';
const reverse = `mutation ($input: ReversePaymentInput!) {
  reversePayment(input: $input) { payment { reversedOn allocated { amount } unallocated { amount }
    order { id } allocations { amount { amount } } } userErrors { code } } }`;
const bounced = (paymentId: string, more: object = {}) => ({
  input: { paymentId, reason: 'Cheque not honoured', postingDate: day, ...more },
});
const roles = ['BANK', 'RECEIVABLE', 'CUSTOMER_PREPAYMENT', 'CASH_DISCOUNT', 'OUTPUT_TAX'];
const rates = ['EXCHANGE_GAIN', 'EXCHANGE_LOSS'];
const standing = () => Promise.all([...roles, ...rates].map((role) => books.balance(role)));
const told = async (type: string) =>
  (await books.events(`finance.${type}`)).map(({ documentId }) => documentId);

/** An invoice of 115.00 with 15 % tax. */
async function invoice(customerId: string, more: object = {}) {
  const line = { lineId: 'orl_1', productId: 'prd_1', description: 'Tea', quantity: '1' };
  const lines = [{ ...line, net: '100', taxRate: '15', taxCode: 'STANDARD' }];
  return books.invoice(customerId, '100', { lines, ...more });
}

test('a payment is taken back to the cent: what it paid at once and later is owed again', async () => {
  const first = await invoice('cus_a');
  const before = await standing();
  const paymentId = await books.pay('cus_a', '180', { method: 'CHEQUE' });
  const second = await invoice('cus_a');
  await books.perform('finance.allocatePayment', { paymentId, postingDate: '2026-04-10' });
  expect(await books.open(first, second)).toEqual(['0', '50']);
  expect(await refusalCode(books, reverse, bounced(paymentId, { postingDate: '2026-04-09' }))).toBe(
    'BEFORE_PAYMENT',
  );
  expect(await refusalCode(books, reverse, bounced(paymentId, { reason: ' ' }))).toBe(
    'REASON_MISSING',
  );
  expect(await books.ask(reverse, bounced(paymentId))).toMatchObject({
    reversePayment: {
      payment: {
        ...{ reversedOn: day, allocated: { amount: '0' }, unallocated: { amount: '0' } },
        allocations: ['115', '65', '-115', '-65'].map((amount) => ({ amount: { amount } })),
      },
      userErrors: [],
    },
  });
  expect(await books.open(first, second)).toEqual(['115', '115']);
  const [bank, receivable, ...rest] = await standing();
  const [bankBefore, receivableBefore, ...restBefore] = before;
  expect([bank, receivable]).toEqual([bankBefore, receivableBefore! + 115]);
  expect(rest.slice(0, 2)).toEqual(restBefore.slice(0, 2));
  expect(await refusalCode(books, reverse, bounced(paymentId))).toBe('PAYMENT_REVERSED');
  expect(await told('InvoiceReopened')).toEqual([first]);
  expect(await books.events('finance.PaymentReversed')).toMatchObject([
    { documentId: paymentId, data: { amount: '180', invoiceIds: [first, second] } },
  ]);
  const aged = `query ($day: Date!) { agingReport(asOf: $day) { total { total { amount } } } }`;
  type Aged = { agingReport: { total: { total: { amount: string } } } };
  const on = async (asOf: string) =>
    (await books.ask<Aged>(aged, { day: asOf })).agingReport.total.total.amount;
  expect([await on('2026-04-19'), await on(day)]).toEqual(['50', '230']);
});

test('its discount of 10 % goes with it: 1,725.00 is owed again, 22.50 tax too', async () => {
  await books.perform('finance.saveEarlyPayment', {
    ...{ customerId: 'cus_early', percent: '10', days: 10 },
  });
  const line = { lineId: 'orl_1', productId: 'prd_1', description: 'Tea', quantity: '1' };
  const lines = [{ ...line, net: '1500', taxRate: '15', taxCode: 'STANDARD' }];
  const invoiceId = await books.invoice('cus_early', '1500', { lines });
  const before = await standing();
  const paymentId = await books.pay('cus_early', '1552.50');
  const [, , , discount, tax] = await standing();
  expect([discount! - before[3]!, tax! - before[4]!]).toEqual([150, 22.5]);
  expect(await refusalCode(books, reverse, bounced(paymentId))).toBeUndefined();
  expect(await standing()).toEqual(before);
  expect(await books.open(invoiceId)).toEqual(['1725']);
});

test('a discount that was taken back before by itself is so once', async () => {
  const invoiceId = await invoice('cus_early');
  const before = await standing();
  const paymentId = await books.pay('cus_early', '103.50', {
    allocations: [{ invoiceId, amount: '103.50' }],
  });
  const [given] = await books.rows<{ id: string }>(
    `select id from allowance where invoice_id = '${invoiceId}'`,
  );
  const undo = { allowanceId: given!.id, reason: 'Came late', postingDate: '2026-04-10' };
  await books.perform('finance.reverseAllowance', undo);
  expect(await books.open(invoiceId)).toEqual(['11.5']);
  expect(await told('InvoiceReopened')).toContain(invoiceId);
  expect(await refusalCode(books, reverse, bounced(paymentId))).toBeUndefined();
  expect(await standing()).toEqual(before);
  expect(await books.open(invoiceId)).toEqual(['115']);
});

test('goods that came back keep the discount that was theirs', async () => {
  const of = { orderId: 'ord_back', deliveryId: 'dlv_back', customerId: 'cus_early' };
  const invoiceId = await invoice('cus_early', of);
  const paymentId = await books.pay('cus_early', '103.50', {
    allocations: [{ invoiceId, amount: '103.50' }],
  });
  await books.perform('finance.creditInvoice', { ...of, creditDate: '2026-04-10' });
  expect(await refusalCode(books, reverse, bounced(paymentId))).toBe('ALLOWANCE_CREDITED');
});

test('in another currency the gain of its day goes with it', async () => {
  await books.perform('finance.saveExchangeRates', {
    rates: [
      { currency: 'USD', date: '2026-03-31', rate: '7.1' },
      { currency: 'USD', date: '2026-04-02', rate: '7.3' },
    ],
  });
  const invoiceId = await invoice('cus_usd', { currency: 'USD' });
  const before = await standing();
  const paymentId = await books.pay('cus_usd', '', {
    ...{ amount: { amount: '115', currency: 'USD' }, receivedDate: '2026-04-02' },
  });
  expect((await standing()).at(-2)).toBe(before.at(-2)! - 23);
  expect(await refusalCode(books, reverse, bounced(paymentId))).toBeUndefined();
  expect(await standing()).toEqual(before);
  expect(await books.open(invoiceId)).toEqual(['115']);
});

test('an order hears that its deposit has gone back', async () => {
  const orderId = 'ord_of_cus_dep';
  const paymentId = await books.pay('cus_dep', '60', { orderId });
  const { reversePayment } = await books.ask<{ reversePayment: object }>(
    reverse,
    bounced(paymentId),
  );
  expect(reversePayment).toMatchObject({ payment: { order: { id: orderId } } });
  expect(await books.events('finance.DepositReduced')).toMatchObject([
    { documentId: paymentId, data: { orderId, left: '0', currency: 'CNY' } },
  ]);
});

test('of 16 at once one takes it back, whatever is allocated meanwhile', async () => {
  const [open, ...paid] = [await invoice('cus_many'), await invoice('cus_many')];
  const paymentId = await books.pay('cus_many', '300', {
    allocations: paid.map((invoiceId) => ({ invoiceId, amount: '115' })),
  });
  const before = await books.balance('BANK');
  const spend = { paymentId, allocations: [{ invoiceId: open, amount: '5' }], postingDate: day };
  const deeds = Array.from({ length: 16 }, (_, n) => [
    books.perform('finance.reversePayment', { ...bounced(paymentId).input, reason: `No ${n}` }),
    books.perform('finance.allocatePayment', spend),
  ]);
  const done = await Promise.allSettled(deeds.flat());
  const codes = done.flatMap((one) =>
    one.status === 'rejected' ? [(one.reason as { code: string }).code] : [],
  );
  expect(codes.filter((code) => code === 'PAYMENT_REVERSED')).toHaveLength(15);
  expect(new Set(codes)).toEqual(new Set(['PAYMENT_REVERSED', 'PAYMENT_SPENT']));
  expect(await books.open(open!, ...paid)).toEqual(['115', '115']);
  expect(await books.balance('BANK')).toBe(before - 300);
});

test('customers do not', async () => {
  const paymentId = await books.pay('cus_own', '5');
  const user = { ...customerUser('cus_own'), scopes: ['*'] };
  await expect(books.ask(reverse, bounced(paymentId), user)).rejects.toThrow('finance:post');
});
