import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { openBooks, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterEach(async () => expect(await books.faults()).toEqual([]));
afterAll(() => books.close());

const apply = (orderId: string) => books.perform('finance.applyDeposits', { orderId });

/** An order of a customer with a way to pay for it in advance and to invoice a delivery of it. */
function order(customerId: string) {
  const orderId = `ord_of_${customerId}`;
  let deliveries = 0;
  return {
    orderId,
    deposit: (amount: string, more: object = {}) =>
      books.pay(customerId, amount, { orderId, ...more }),
    invoice: (net: string, more: object = {}) =>
      books.invoice(customerId, net, {
        ...{ orderId, deliveryId: `${orderId}_${++deliveries}`, ...more },
      }),
  };
}

async function allocationsOf(id: string) {
  const asked = `query ($id: ID!) { payment(id: $id) { unallocated { amount }
    allocations { amount { amount } postingDate invoice { id } } } }`;
  type Found = { payment: { unallocated: { amount: string }; allocations: object[] } };
  return (await books.ask<Found>(asked, { id })).payment;
}

test('deposits pay the invoices of their order as they come, once of sixteen times', async () => {
  const { orderId, deposit, invoice } = order('cus_a');
  const other = await books.invoice('cus_a', '500');
  const first = await deposit('100', { receivedDate: '2026-03-20' });
  await apply(orderId);
  const part = await invoice('60');
  const told = books.events('finance.InvoicePaid');
  expect(await told).toEqual([]);
  await Promise.all(Array.from({ length: 16 }, () => apply(orderId)));
  expect(await books.open(part, other)).toEqual(['0', '500']);
  expect((await books.events('finance.InvoicePaid')).map(({ documentId }) => documentId)).toEqual([
    part,
  ]);
  const rest = await invoice('80');
  const second = await deposit('90', { receivedDate: '2026-04-02' });
  await apply(orderId);
  expect(await books.open(rest, other)).toEqual(['0', '500']);
  expect(await allocationsOf(first)).toMatchObject({
    unallocated: { amount: '0' },
    allocations: [
      { amount: { amount: '60' }, postingDate: '2026-03-31', invoice: { id: part } },
      { amount: { amount: '40' }, postingDate: '2026-03-31', invoice: { id: rest } },
    ],
  });
  expect(await allocationsOf(second)).toMatchObject({
    unallocated: { amount: '50' },
    allocations: [{ amount: { amount: '40' }, postingDate: '2026-04-02', invoice: { id: rest } }],
  });
});

test('a deposit in another currency waits; money on account stays for people to deal', async () => {
  await books.perform('finance.saveExchangeRates', {
    rates: [{ currency: 'USD', date: '2026-03-31', rate: '7' }],
  });
  const { orderId, deposit, invoice } = order('cus_b');
  await deposit('', { amount: { amount: '100', currency: 'USD' } });
  await books.pay('cus_b', '100', { allocations: [] });
  const owed = await invoice('80');
  await apply(orderId);
  expect(await books.open(owed)).toEqual(['80']);
});

test('a discount that is agreed is taken by a deposit that pays all the rest', async () => {
  await books.perform('finance.saveEarlyPayment', {
    ...{ customerId: 'cus_c', percent: '2', days: 10 },
  });
  const { orderId, deposit, invoice } = order('cus_c');
  const paid = await deposit('100');
  const owed = await invoice('100');
  await apply(orderId);
  expect(await books.open(owed)).toEqual(['0']);
  expect(await allocationsOf(paid)).toMatchObject({ unallocated: { amount: '2' } });
});

test('what is refunded or taken back meanwhile pays nothing', async () => {
  const { orderId, deposit, invoice } = order('cus_d');
  const [back, none] = [await deposit('30'), await deposit('40')];
  const owed = await invoice('100');
  const refund = { paymentId: back, paidDate: '2026-04-01', method: 'CASH' };
  const reversal = { paymentId: none, reason: 'Not honoured' };
  await Promise.all([
    books.perform('finance.refundPayment', refund).catch(() => null),
    books.perform('finance.reversePayment', reversal),
    apply(orderId),
  ]);
  await apply(orderId);
  const [open] = await books.open(owed);
  expect(['100', '70']).toContain(open);
});

test('of an invoice of several orders a deposit pays the part of its own', async () => {
  const [mine, other] = ['ord_of_cus_e', 'ord_e2'];
  const bill = (orderId: string, net: string) => {
    const what = { orderId, deliveryId: `${orderId}_1`, basis: 'COLLECTIVE_MONTHLY' };
    return books.invoice('cus_e', net, what as object);
  };
  await bill(mine, '60');
  await bill(other, '30');
  const parts = await books.rows<{ id: string }>(
    `select id from billable where customer_id = 'cus_e'`,
  );
  const billableIds = parts.map(({ id }) => id);
  const { invoiceId } = await books.perform<{ invoiceId: string }>('finance.invoiceBillables', {
    billableIds,
  });
  const paid = await books.pay('cus_e', '100', { orderId: mine, receivedDate: '2026-04-02' });
  await Promise.all(Array.from({ length: 4 }, () => apply(mine)));
  expect(await books.open(invoiceId)).toEqual(['30']);
  expect(await allocationsOf(paid)).toMatchObject({
    ...{ unallocated: { amount: '40' }, allocations: [{ amount: { amount: '60' } }] },
  });
  await books.pay('cus_e', '30', { allocations: [{ invoiceId, amount: '30' }] });
  const back = { paymentId: paid, reason: 'Not honoured' };
  await books.perform('finance.reversePayment', back);
  expect(await books.events('finance.InvoiceReopened')).toMatchObject([
    { documentId: invoiceId, data: { orderId: null } },
  ]);
  const note = { invoiceId, reason: 'CHARGES', note: 'Pallets' };
  const lines = [{ description: 'Pallets', net: '5' }];
  const debit = await books.perform<{ invoiceId: string }>('finance.debitCustomer', {
    ...{ ...note, lines },
  });
  const asked = `query ($id: ID!) { invoice(id: $id) { order { id } orders { id } } }`;
  type Found = { invoice: { order: { id: string }; orders: object[] } };
  const { order: about, orders } = (await books.ask<Found>(asked, { id: debit.invoiceId })).invoice;
  expect([mine, other]).toContain(about.id);
  expect(orders).toEqual([about]);
});
