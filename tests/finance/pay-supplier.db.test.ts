import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { openPayables, type Payables } from './payables.ts';

let books: Payables;
beforeAll(async () => {
  books = await openPayables();
});
afterAll(() => books.close());

/** A posted bill over 100 and 13 tax. */
async function owed(orderId: string, billDate = '2026-03-31'): Promise<string> {
  await books.received(orderId, 'tea', '10', '100');
  return (await books.bill(orderId, 'tea 10 100', { billDate })).id;
}

const payableOf = async (supplierId: string) =>
  (
    await books.ask<{ _entities: { payable: { amount: string } }[] }>(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
         ... on Supplier { payable { amount } } } }`,
      { of: [{ __typename: 'Supplier', id: supplierId }] },
    )
  )._entities[0]!.payable.amount;

test('money goes to the oldest due bill first', async () => {
  const later = await owed('puo_a', '2026-03-31');
  const sooner = await owed('puo_a_2', '2026-03-01');
  expect(await payableOf('sup_a')).toBe('226');
  const payment = await books.paySupplier('sup_a', '150');
  expect(payment).toMatchObject({
    number: 'OUT-2026-000001',
    bills: [
      { amount: { amount: '113' }, bill: { id: sooner, status: 'PAID' } },
      { amount: { amount: '37' }, bill: { id: later, status: 'PARTIALLY_PAID' } },
    ],
  });
  expect(await payableOf('sup_a')).toBe('76');
  expect(await books.events('finance.BillPaid')).toMatchObject([
    { documentId: sooner, parties: [{ kind: 'SUPPLIER', id: 'sup_a' }] },
  ]);
  expect(await books.faults()).toEqual([]);
});

test('nothing is paid beyond what is open, to another, or without a bill', async () => {
  const bill = await owed('puo_b');
  const other = await owed('puo_c');
  const part = (billId: string, amount: string) => ({ allocations: [{ billId, amount }] });
  await expect(books.paySupplier('sup_b', '113.01')).rejects.toThrow('NOT_ALLOCATED');
  await expect(books.paySupplier('sup_b', '10', part(bill, '9'))).rejects.toThrow('NOT_ALLOCATED');
  const foreign = books.paySupplier('sup_b', '10', part(other, '10'));
  await expect(foreign).rejects.toThrow('OTHER_SUPPLIER');
  const much = books.paySupplier('sup_b', '114', part(bill, '114'));
  await expect(much).rejects.toThrow('BILL_OVERPAID');
  await expect(books.paySupplier('sup_b', '0')).rejects.toThrow('NOT_POSITIVE');
  await expect(books.paySupplier('sup_b', '1', part('bil_none', '1'))).rejects.toThrow(/bill/);
  expect((await books.billOf(bill)).status).toBe('OPEN');
});

test('a bill on hold is not paid', async () => {
  const bill = await books.bill('puo_d', 'tea 1 10');
  const paid = books.paySupplier('sup_d', '11.3', {
    allocations: [{ billId: bill.id, amount: '11.3' }],
  });
  await expect(paid).rejects.toThrow('NOT_PAYABLE');
});

test('of 16 who pay a bill at once, one does', async () => {
  const bill = await owed('puo_e');
  const tries = await Promise.allSettled(
    Array.from({ length: 16 }, () => books.paySupplier('sup_e', '113')),
  );
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await books.billOf(bill)).status).toBe('PAID');
  expect(await books.balance('PAYABLE')).toBe(-Number(await payableOf('sup_a')) - 113 - 113);
  expect(await books.faults()).toEqual([]);
});

describe('a discount for paying early', () => {
  const early = { earlyPayment: { percent: '2', days: 10 } };
  const roles = ['PAYABLE', 'BANK', 'DISCOUNT_TAKEN', 'INPUT_TAX'] as const;

  /** What a deed changes on the accounts. */
  async function changes(deed: () => Promise<unknown>) {
    const before = await Promise.all(roles.map((role) => books.balance(role)));
    await deed();
    const after = await Promise.all(roles.map((role) => books.balance(role)));
    return roles.map((role, n) => `${role} ${(after[n]! - before[n]!).toFixed(2)}`).join(', ');
  }

  test('is taken by what pays all the rest in time, with the tax in it', async () => {
    await books.received('puo_f', 'tea', '10', '100');
    const { id } = await books.bill('puo_f', 'tea 10 100', early);
    const inTime = { paidDate: '2026-04-10' };
    const done = await changes(() => books.paySupplier('sup_f', '110.74', inTime));
    expect(done).toBe('PAYABLE 113.00, BANK -110.74, DISCOUNT_TAKEN -2.00, INPUT_TAX -0.26');
    expect(await books.billOf(id)).toMatchObject({ status: 'PAID', open: { amount: '0' } });
    const asked = `query ($id: ID!) { bill(id: $id) { discountPercent discountUntil
      payments { amount { amount } discount { amount } discountTax { amount } } } }`;
    expect(await books.ask(asked, { id })).toEqual({
      bill: {
        ...{ discountPercent: '2', discountUntil: '2026-04-10' },
        payments: [
          {
            amount: { amount: '110.74' },
            ...{ discount: { amount: '2.26' }, discountTax: { amount: '0.26' } },
          },
        ],
      },
    });
    expect(await books.faults()).toEqual([]);
  });

  test('is not taken late, nor by a part; money reaches further over several bills', async () => {
    await books.received('puo_g', 'tea', '10', '100');
    const { id } = await books.bill('puo_g', 'tea 10 100', early);
    await books.paySupplier('sup_g', '13', { paidDate: '2026-04-10' });
    await books.paySupplier('sup_g', '98', { paidDate: '2026-04-11' });
    expect((await books.billOf(id)).open.amount).toBe('2');
    await books.received('puo_h', 'tea', '20', '200');
    const ids = [];
    for (const net of ['100', '100']) {
      ids.push((await books.bill('puo_h', `tea 10 ${net}`, early)).id);
    }
    await books.paySupplier('sup_h', '221.48', { paidDate: '2026-04-10' });
    for (const one of ids) expect((await books.billOf(one)).status).toBe('PAID');
    const agreed = { earlyPayment: { percent: '100', days: 10 } };
    await books.received('puo_i', 'tea', '10', '100');
    await expect(books.bill('puo_i', 'tea 10 100', agreed)).rejects.toThrow('BAD_DISCOUNT');
    expect(await books.faults()).toEqual([]);
  });

  test('of another currency counts at the rate of the day, its tax at that of the bill', async () => {
    const rates = [
      { currency: 'USD', date: '2026-03-31', rate: '7' },
      { currency: 'USD', date: '2026-04-10', rate: '7.2' },
    ];
    await books.perform('finance.saveExchangeRates', { rates });
    const accounts = await books.accounts();
    const rent = accounts['6100'] ? '6100' : '5602';
    const more = { currency: 'USD', ...early };
    const { id } = await books.expenseBill('sup_usd', `${rent} 100`, more, { taxRate: '13' });
    await books.release(id, { ...staff(), id: 'usr_other' });
    const paid = { amount: { amount: '110.74', currency: 'USD' }, paidDate: '2026-04-10' };
    const done = await changes(() => books.paySupplier('sup_usd', '', paid));
    expect(done).toBe('PAYABLE 791.00, BANK -797.33, DISCOUNT_TAKEN -14.40, INPUT_TAX -1.82');
    expect((await books.billOf(id)).status).toBe('PAID');
    expect(await books.faults()).toEqual([]);
  });

  test('takes its share of the input tax out of the tax report', async () => {
    const asked = `{ taxReport(from: "2026-03-01", to: "2026-04-30") {
      proof { reported { amount } booked { amount } difference { amount } } } }`;
    type Proof = Record<'reported' | 'booked' | 'difference', { amount: string }>;
    const { taxReport } = await books.ask<{ taxReport: { proof: Proof[] } }>(asked);
    expect(taxReport.proof.map(({ difference }) => Number(difference.amount))).toEqual([0, 0]);
  });
});
