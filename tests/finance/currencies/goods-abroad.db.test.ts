import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../../area.ts';
import { openPayables, type Payables } from '../payables.ts';

let books: Payables;
beforeAll(async () => {
  books = await openPayables();
  await books.perform('finance.saveExchangeRates', {
    rates: [
      { currency: 'USD', date: '2026-03-01', rate: '7.00' },
      { currency: 'USD', date: '2026-03-31', rate: '7.20' },
      { currency: 'USD', date: '2026-04-15', rate: '7.12345678' },
      { currency: 'USD', date: '2026-04-30', rate: '7.30' },
    ],
  });
  await books.perform('finance.saveCurrencyPolicy', { maxAgeDays: 30 });
});
afterAll(async () => {
  expect(await books.faults()).toEqual([]);
  await books.close();
});

/** Goods that were agreed on in dollars come, at what they count that day. */
const came = (orderId: string, name: string, quantity: string, agreed: string, value: string) =>
  books.received(orderId, name, quantity, value, { orderCurrency: 'USD', agreed });

const pay = (supplierId: string, amount: string, more: object = {}) =>
  books.paySupplier(supplierId, amount, { amount: { amount, currency: 'USD' }, ...more });

async function payableOf(supplierId: string) {
  const asked = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Supplier {
    payable { amount currency }
    march: aging(asOf: "2026-03-31") { total { amount } }
    dollars: aging(asOf: "2026-04-30", currency: "USD") { total { amount } } } } }`;
  const of = [{ __typename: 'Supplier', id: supplierId }];
  return (await books.ask<{ _entities: object[] }>(asked, { of }))._entities[0];
}

test('a bill clears what the goods were booked for; the rate between is a loss, and so is paying dearer', async () => {
  await came('puo_a_usd', 'tea', '100', '1000.00', '7000.00');
  expect(await books.balance('GRNI')).toBe(-7000);
  const bill = await books.bill('puo_a_usd', 'tea 100 1000.00');
  expect(bill).toMatchObject({ status: 'OPEN', total: { amount: '1130' }, findings: [] });
  expect(await books.entriesOf(bill.id)).toEqual([
    [
      '220202 7000.00 1000 USD',
      '222101 936.00 130 USD',
      '2202 -8136.00 -1130 USD',
      '560302 200.00 0 USD',
    ],
  ]);
  expect(await books.balance('GRNI')).toBe(0);
  expect(await books.faults()).toEqual([]);
  const paid = await pay('sup_a', '1130.00');
  expect(await books.entriesOf(paid.id)).toEqual([
    ['2202 8136.00 1130 USD', '1002 -8249.00 -1130 USD', '560302 113.00 0 USD'],
  ]);
  expect(await books.billOf(bill.id)).toMatchObject({ status: 'PAID' });
  expect(await books.faults()).toEqual([]);
});

test('it is matched in dollars; another price is a variance at the rate of the bill, told to stock', async () => {
  await came('puo_b_usd', 'cup', '50', '100.00', '700.00');
  const held = await books.bill('puo_b_usd', 'cup 50 110.00');
  expect(held).toMatchObject({
    status: 'ON_HOLD',
    findings: [{ code: 'PRICE_DIFFERS', expected: '100', actual: '110' }],
  });
  await expect(books.release(held.id)).rejects.toThrow('OWN_BILL');
  await books.release(held.id, staff('usr_other'));
  expect(await books.entriesOf(held.id)).toEqual([
    [
      '220202 700.00 100 USD',
      '540101 72.00 10 USD',
      '222101 102.96 14.3 USD',
      '2202 -894.96 -124.3 USD',
      '560302 20.00 0 USD',
    ],
  ]);
  const [told] = (await books.events('finance.BillPosted')).slice(-1);
  expect(told!.data).toMatchObject({
    ...{ currency: 'USD', total: '124.3', bookedIn: 'CNY' },
    differences: [{ purchaseOrderLineId: 'puo_b_usd_cup', quantity: '50', difference: '72' }],
  });
});

test('bills of one piece each clear to the cent what three have cost, at whatever rates', async () => {
  await came('puo_c_usd', 'tea', '3', '10.00', '71.23');
  const net = ['3.33', '3.34', '3.33'];
  const days = ['2026-03-31', '2026-04-15', '2026-04-30'];
  const cleared: string[] = [];
  for (const [index, billDate] of days.entries()) {
    const bill = await books.bill('puo_c_usd', `tea 1 ${net[index]}`, { billDate });
    expect(bill.findings).toEqual([]);
    cleared.push((await books.entriesOf(bill.id))[0]![0]!);
  }
  expect(cleared).toEqual([
    '220202 23.74 3.33 USD',
    '220202 23.75 3.34 USD',
    '220202 23.74 3.33 USD',
  ]);
  expect(await books.balance('GRNI')).toBe(0);
  expect(await books.faults()).toEqual([]);
});

test('what goes back is claimed at the rate it was billed at, and taken off bills at theirs', async () => {
  await came('puo_d_usd', 'tea', '100', '1000.00', '7000.00');
  const first = await books.bill('puo_d_usd', 'tea 90 900.00');
  await pay('sup_d', '1017.00', { paidDate: '2026-04-01', allocations: null });
  expect(await books.billOf(first.id)).toMatchObject({ status: 'PAID' });
  // Ten that are not billed, and ten that are: 100 USD and 13 of tax, at 7.20.
  const told = await books.givenBack('puo_d_usd', 'tea 20 1400.00');
  await Promise.all([1, 2].map(() => books.perform('finance.noteSupplierReturn', told)));
  const { debitNotes } = await books.ask<{ debitNotes: { nodes: Note[] } }>(
    `{ debitNotes(filter: { purchaseOrderId: { eq: "puo_d_usd" } }) { nodes { id
      withheld { amount currency } total { amount currency } open { amount } } } }`,
  );
  const [note] = debitNotes.nodes;
  expect(note).toMatchObject({
    withheld: { amount: '100', currency: 'USD' },
    total: { amount: '113', currency: 'USD' },
    open: { amount: '113' },
  });
  expect(await books.entriesOf(note!.id)).toEqual([
    [
      '2202 813.60 113 USD',
      '222101 -93.60 -13 USD',
      '220202 -700.00 -700 CNY',
      '560302 -20.00 -20 CNY',
    ],
  ]);
  expect(await payableOf('sup_d')).toEqual({
    payable: { amount: '-813.6', currency: 'CNY' },
    march: { total: { amount: '7322.4' } },
    dollars: { total: { amount: '-113' } },
  });
  expect(await books.faults()).toEqual([]);
  await came('puo_d_usd', 'cup', '50', '100.00', '700.00');
  const later = { billDate: '2026-04-30' };
  const next = await books.bill('puo_d_usd', 'cup 50 100.00', later);
  expect(next).toMatchObject({ status: 'PAID', open: { amount: '0' } });
  expect((await books.entriesOf(note!.id)).at(-1)).toEqual([
    '2202 824.90 113 USD',
    '2202 -813.60 -113 USD',
    '530101 -11.30 0 USD',
  ]);
  expect(await payableOf('sup_d')).toMatchObject({
    ...{ payable: { amount: '0' }, dollars: { total: { amount: '0' } } },
  });
  expect(await books.faults()).toEqual([]);
});

type Note = { id: string };

test('the tax report has goods abroad and what is claimed of them as the books have them', async () => {
  const { taxReport } = await books.ask<{ taxReport: { proof: object[] } }>(
    `{ taxReport(from: "2026-03-01", to: "2026-04-30") { proof { direction booked { amount }
      difference { amount } } } }`,
  );
  expect(taxReport.proof).toContainEqual({
    ...{ direction: 'INPUT', booked: { amount: '1891.96' }, difference: { amount: '0' } },
  });
});

test('bills of goods are worth at a month’s end what the day says, claims taken off later included', async () => {
  const { currencyRevaluation } = await books.ask<{ currencyRevaluation: { items: Item[] } }>(
    `{ currencyRevaluation(day: "2026-03-31") { items { kind bill { supplierNumber }
      open { amount } value { amount } difference { amount } } } }`,
  );
  const ofBills = currencyRevaluation.items.filter(({ kind }) => kind === 'PAYABLE');
  expect(ofBills.map(({ open, difference }) => `${open.amount} ${difference.amount}`)).toEqual([
    '-1130 0',
    '-124.3 0',
    '-3.76 0',
    '-1017 0',
  ]);
});

type Item = { kind: string; open: { amount: string }; difference: { amount: string } };

test('goods abroad that were billed before they came clear what they are booked for that day', async () => {
  const price = { priceTolerancePercent: '0', priceToleranceLimit: '0' };
  const policy = (percent: string) =>
    books.perform('finance.savePayablesPolicy', { ...price, quantityTolerancePercent: percent });
  await policy('10');
  await came('puo_q_usd', 'tea', '10', '100.00', '700.00');
  const bill = await books.bill('puo_q_usd', 'tea 11 110.00');
  expect(await books.entriesOf(bill.id)).toEqual([
    [
      '220202 700.00 100 USD',
      '540101 72.00 10 USD',
      '222101 102.96 14.3 USD',
      '2202 -894.96 -124.3 USD',
      '560302 20.00 0 USD',
    ],
  ]);
  const late = { orderCurrency: 'USD', agreed: '10.00', postingDate: '2026-04-15' };
  await books.received('puo_q_usd', 'tea', '1', '71.23', late);
  const [{ id }] = await books.rows<{ id: string }>(
    'select goods_receipt_id as id from late_goods',
  );
  expect(await books.entriesOf(id)).toContainEqual([
    '220202 71.23 10 USD',
    '540101 -71.23 -10 USD',
  ]);
  expect(await books.balance('GRNI')).toBe(0);
  await policy('0');
});

test('a bill of a day without a rate is refused, and one twice at once is recorded once', async () => {
  await came('puo_e_usd', 'tea', '10', '100.00', '700.00');
  const early = { billDate: '2026-02-01' };
  await expect(books.bill('puo_e_usd', 'tea 10 100.00', early)).rejects.toThrow('NO_EXCHANGE_RATE');
  const same = { supplierNumber: 'E-SAME' };
  const twice = await Promise.allSettled(
    [1, 2].map(() => books.bill('puo_e_usd', 'tea 10 100.00', same)),
  );
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await books.balance('GRNI')).toBe(0);
});
