import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '../../kernel/viewer.ts';
import { staff } from '../area.ts';
import { refusalCode } from './books.ts';
import { openPayables, type Payables } from './payables.ts';

let books: Payables;
beforeAll(async () => {
  books = await openPayables();
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
});
afterAll(() => books.close());

const prepay = `mutation ($input: PrepaySupplierInput!) {
  prepaySupplier(input: $input) { supplierAdvance { id } userErrors { code } } }`;
const apply = `mutation ($input: ApplyAdvanceInput!) {
  applyAdvance(input: $input) { supplierAdvance { id } userErrors { code } } }`;

async function prepaid(supplierId: string, amount: string, more: object = {}): Promise<string> {
  const money = { amount: { amount, currency: 'CNY' }, paidDate: '2026-03-15' };
  const input = { supplierId, ...money, method: 'BANK_TRANSFER', ...more };
  type Done = { supplierAdvanceId: string };
  return (await books.perform<Done>('finance.prepaySupplier', input)).supplierAdvanceId;
}

const applied = (supplierAdvanceId: string, more: object = {}) =>
  refusalCode(books, apply, {
    input: { supplierAdvanceId, postingDate: '2026-04-01', ...more },
  });

/** A posted bill over 100 and 13 tax. */
async function owed(orderId: string, billDate = '2026-03-31'): Promise<string> {
  await books.received(orderId, 'tea', '10', '100');
  return (await books.bill(orderId, 'tea 10 100', { billDate })).id;
}

const roles = ['PAYABLE', 'BANK', 'SUPPLIER_ADVANCE', 'EXCHANGE_GAIN'] as const;

async function changes(deed: () => Promise<unknown>) {
  const before = await Promise.all(roles.map((role) => books.balance(role)));
  await deed();
  const after = await Promise.all(roles.map((role) => books.balance(role)));
  const moved = roles.map((role, n) => [role, Number((after[n]! - before[n]!).toFixed(2))]);
  return Object.fromEntries(moved.filter(([, amount]) => amount !== 0)) as object;
}

test('an advance is a claim until the bill comes, and settles that of its order first', async () => {
  let id = '';
  const order = { purchaseOrderId: 'puo_a_2' };
  const paid = await changes(async () => (id = await prepaid('sup_a', '150', order)));
  expect(paid).toEqual({ SUPPLIER_ADVANCE: 150, BANK: -150 });
  expect(await applied(id)).toBeUndefined();
  const older = await owed('puo_a_1', '2026-03-01');
  const own = await owed('puo_a_2');
  const done = await changes(() => applied(id));
  expect(done).toEqual({ PAYABLE: 150, SUPPLIER_ADVANCE: -150 });
  expect((await books.billOf(own)).status).toBe('PAID');
  expect((await books.billOf(older)).open.amount).toBe('76');
  const asked = `query ($id: ID!) { supplierAdvance(id: $id) { number applied { amount }
    left { amount } purchaseOrder { id } allocations { amount { amount } bill { id advances { amount { amount } } } }
    journalEntries { sourceType } } supplierAdvances(filter: { left: { eq: "0" } }) { totalCount } }`;
  expect(await books.ask(asked, { id })).toMatchObject({
    supplierAdvance: {
      ...{ number: 'ADV-2026-000001', applied: { amount: '150' }, left: { amount: '0' } },
      purchaseOrder: { id: 'puo_a_2' },
      allocations: [
        { bill: { id: own, advances: [{ amount: { amount: '113' } }] } },
        { amount: { amount: '37' }, bill: { id: older } },
      ],
      journalEntries: [{ sourceType: 'SUPPLIER_ADVANCE' }, {}],
    },
    supplierAdvances: { totalCount: 1 },
  });
  const paidBills = (await books.events('finance.BillPaid')).map(({ documentId }) => documentId);
  expect(paidBills).toEqual([own]);
  expect(await books.faults()).toEqual([]);
});

test('no more than is left is spent, on no other supplier, and not before it was paid', async () => {
  const id = await prepaid('sup_b', '50');
  const bill = await owed('puo_b');
  const other = await owed('puo_c');
  const part = (billId: string, amount: string) => ({ allocations: [{ billId, amount }] });
  expect(await applied(id, part(bill, '50.01'))).toBe('ADVANCE_SPENT');
  expect(await applied(id, part(other, '1'))).toBe('OTHER_SUPPLIER');
  expect(await applied(id, { postingDate: '2026-03-14' })).toBe('ADVANCE_LATER');
  const input = { supplierId: 'sup_b', paidDate: '2026-03-15', method: 'CASH' };
  const nothing = { input: { ...input, amount: { amount: '0', currency: 'CNY' } } };
  expect(await refusalCode(books, prepay, nothing)).toBe('NOT_POSITIVE');
  await expect(prepaid('sup_b', '1', { purchaseOrderId: 'puo_c' })).rejects.toThrow();
  await expect(prepaid('nobody', '1')).rejects.toThrow();
});

test('of 16 who apply an advance at once one does; the same key pays it once', async () => {
  const idempotencyKey = 'advance-1';
  const tries = Array.from({ length: 16 }, () => prepaid('sup_d', '40', { idempotencyKey }));
  const ids = new Set(await Promise.all(tries));
  expect(ids.size).toBe(1);
  const [id] = [...ids];
  const bill = await owed('puo_d');
  const allocations = [{ billId: bill, amount: '40' }];
  const codes = await Promise.all(Array.from({ length: 16 }, () => applied(id!, { allocations })));
  expect(codes.filter((code) => code === undefined)).toHaveLength(1);
  expect((await books.billOf(bill)).open.amount).toBe('73');
});

test('in another currency both clear what the books carried of them', async () => {
  const rates = [
    { currency: 'USD', date: '2026-03-15', rate: '7' },
    { currency: 'USD', date: '2026-03-31', rate: '7.2' },
  ];
  await books.perform('finance.saveExchangeRates', { rates });
  const id = await prepaid('sup_usd', '', { amount: { amount: '60', currency: 'USD' } });
  const bill = await books.expenseBill('sup_usd', '5602 100', { currency: 'USD' });
  await books.release(bill.id, { ...staff(), id: 'usr_other' });
  const done = await changes(() => applied(id));
  expect(done).toEqual({ PAYABLE: 432, SUPPLIER_ADVANCE: -420, EXCHANGE_GAIN: -12 });
  expect((await books.billOf(bill.id)).open.amount).toBe('46');
  expect(await books.faults()).toEqual([]);
});

test('a supplier sees its own advances, and pays none to itself', async () => {
  const party = { kind: 'SUPPLIER', id: 'sup_b' } as const;
  const user: Viewer = { ...staff(), party, scopes: ['*'] };
  const asked = '{ supplierAdvances { nodes { supplier { id } } } }';
  expect(await books.ask(asked, {}, user)).toEqual({
    supplierAdvances: { nodes: [{ supplier: { id: 'sup_b' } }] },
  });
  const input = { supplierAdvanceId: 'adv_1' };
  await expect(books.ask(apply, { input }, user)).rejects.toThrow('member of staff');
});
