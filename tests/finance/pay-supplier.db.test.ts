import { afterAll, beforeAll, expect, test } from '@jest/globals';
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
