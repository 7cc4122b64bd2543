import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBooks, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(async () => {
  expect(await books.faults()).toEqual([]);
  await books.close();
});

let count = 0;

/** An invoice of goods at 13 % and 25.00 freight, for a delivery and order of its own. */
async function invoice(customerId: string, net: string) {
  const name = `${++count}`;
  const goods = { productId: 'prd_1', description: 'Tea', quantity: '3', net };
  const lines = [{ ...goods, lineId: `orl_w${name}`, taxRate: '13', taxCode: 'VAT13' }];
  const of = { orderId: `ord_w${name}`, deliveryId: `dlv_w${name}`, customerId };
  const invoiceId = await books.invoice(customerId, net, { ...of, freight: '25', lines });
  return { ...of, invoiceId };
}

type Of = { orderId: string; deliveryId: string; customerId: string };
async function takeBack({ orderId, deliveryId, customerId }: Of): Promise<string> {
  type Credited = { creditNoteIds: string[] };
  const { creditNoteIds } = await books.perform<Credited>('finance.creditInvoice', {
    ...{ orderId, deliveryId, customerId, creditDate: '2026-04-20' },
  });
  return creditNoteIds[0]!;
}

type Amount = { amount: string };
async function noteOf(id: string) {
  const { creditNote } = await books.ask<{ creditNote: Record<string, Amount> & object }>(
    `query ($id: ID!) { creditNote(id: $id) { number total { amount } tax { amount }
       onAccount { amount } returnOrder { id } invoice { id status credits { creditNote { id } } }
       allocations { amount { amount } }
       lines { description net { amount } } } }`,
    { id },
  );
  return creditNote;
}

const roles = ['RECEIVABLE', 'REVENUE', 'FREIGHT_INCOME', 'OUTPUT_TAX', 'CUSTOMER_PREPAYMENT'];
const balances = () => Promise.all(roles.map((role) => books.balance(role)));

test('all of an open invoice goes, freight and tax with it, 16 times at once, once', async () => {
  await invoice('cus_first', '1');
  const before = await balances();
  const open = await invoice('cus_open', '99.99');
  const notes = await Promise.all(Array.from({ length: 16 }, () => takeBack(open)));
  expect(new Set(notes).size).toBe(1);
  expect(await noteOf(notes[0]!)).toMatchObject({
    ...{ number: 'CRN-2026-000001', total: { amount: '137.99' }, tax: { amount: '13' } },
    ...{ onAccount: { amount: '0' }, returnOrder: null },
    invoice: {
      id: open.invoiceId,
      status: 'CREDITED',
      credits: [{ creditNote: { id: notes[0] } }],
    },
    allocations: [{ amount: { amount: '137.99' } }],
    lines: [
      { description: 'Tea', net: { amount: '99.99' } },
      { description: 'Freight', net: { amount: '25' } },
    ],
  });
  expect(await books.open(open.invoiceId)).toEqual(['0']);
  expect(await balances()).toEqual(before);
  expect(await books.events('finance.InvoiceTakenBack')).toMatchObject([
    { documentId: open.invoiceId, data: { total: '137.99', onAccount: '0' } },
  ]);
});

test('what was paid of it is on account, and pays the next invoice', async () => {
  const paid = await invoice('cus_paid', '100');
  await books.pay('cus_paid', '100');
  const creditNoteId = await takeBack(paid);
  expect(await noteOf(creditNoteId)).toMatchObject({
    ...{ onAccount: { amount: '100' }, invoice: { status: 'TAKEN_BACK' } },
  });
  const next = await invoice('cus_paid', '100');
  const allocations = [{ invoiceId: next.invoiceId, amount: '100' }];
  await books.perform('finance.applyCreditNote', { creditNoteId, allocations });
  expect(await books.open(next.invoiceId)).toEqual(['38']);
});

test('a discount that was taken is not paid back', async () => {
  await books.perform('finance.saveEarlyPayment', {
    ...{ customerId: 'cus_early', percent: '2', days: 30 },
  });
  const before = await balances();
  const early = await invoice('cus_early', '100');
  await books.pay('cus_early', '135.24');
  expect(await books.open(early.invoiceId)).toEqual(['0']);
  expect(await noteOf(await takeBack(early))).toMatchObject({ onAccount: { amount: '135.24' } });
  const [receivable, revenue, freight, tax, onAccount] = await balances();
  expect([receivable, revenue, freight, tax]).toEqual(before.slice(0, 4));
  expect(onAccount).toBeCloseTo(before[4]! - 135.24, 2);
  expect(await books.balance('CASH_DISCOUNT')).toBe(0);
});

test('in another currency it goes at the rate at which it came, whatever the rate is now', async () => {
  await books.perform('finance.saveExchangeRates', {
    rates: [
      { currency: 'USD', date: '2026-03-31', rate: '7.13571' },
      { currency: 'USD', date: '2026-04-20', rate: '6.9' },
    ],
  });
  const before = await balances();
  const of = { orderId: 'ord_usd', deliveryId: 'dlv_usd', customerId: 'cus_usd' };
  const line = { description: 'Tea', quantity: '1', taxRate: '13', taxCode: 'VAT13' };
  const lines = ['33.33', '0.07', '12.91'].map((net, n) => {
    return { ...line, lineId: `orl_usd${n}`, productId: `prd_${n}`, net };
  });
  await books.invoice('cus_usd', '0', { ...of, currency: 'USD', freight: '3.01', lines });
  await takeBack(of);
  expect(await balances()).toEqual(before);
  expect([await books.balance('EXCHANGE_GAIN'), await books.balance('EXCHANGE_LOSS')]).toEqual([
    0, 0,
  ]);
});

test('an invoice of which something was credited is not taken back as a whole', async () => {
  const some = await invoice('cus_some', '90');
  const lineId = some.orderId.replace('ord_', 'orl_');
  await books.perform('finance.issueCreditNote', {
    ...{ returnOrderId: 'rma_some', orderId: some.orderId, customerId: 'cus_some' },
    ...{ creditDate: '2026-04-20', lines: [{ lineId, quantity: '1', feePercent: '0' }] },
  });
  await expect(takeBack(some)).rejects.toThrow('INVOICE_CREDITED');
  const unknown = { ...some, deliveryId: 'dlv_none' };
  await expect(takeBack(unknown)).rejects.toThrow('invoiced before');
});
