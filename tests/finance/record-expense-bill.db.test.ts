import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff } from '../area.ts';
import { openPayables, type Payables } from './payables.ts';

let books: Payables;
let north: string;
beforeAll(async () => {
  books = await openPayables();
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
  const center = { code: 'N', name: 'North' };
  const saved = await books.perform<{ costCenterId: string }>('finance.saveCostCenter', center);
  north = saved.costCenterId;
});
afterAll(() => books.close());

const boss = staff('usr_boss');

const freight = (shipmentId: string, amount: string, version = 1) =>
  books.perform('finance.accrueFreight', {
    ...{ shipmentId, orderId: `ord_${shipmentId}`, customerId: 'cus_a', carrierId: 'car_1' },
    ...{ amount, currency: 'CNY', version, recordedAt: '2026-03-20T08:00:00.000Z' },
  });

test('rent waits for a second person, belongs to a cost centre, and is paid like other bills', async () => {
  const bill = await books.expenseBill('sup_rent', '5602 5000', {}, { costCenterId: north });
  expect(bill).toMatchObject({ number: 'BILL-2026-000001', status: 'ON_HOLD', findings: [] });
  await expect(books.release(bill.id)).rejects.toThrow('OWN_EXPENSES');
  await expect(books.paySupplier('sup_rent', '5300')).rejects.toThrow('NOT_ALLOCATED');
  expect(await books.release(bill.id, boss)).toMatchObject({
    status: 'OPEN',
    dueDate: '2026-04-30',
    total: { amount: '5300' },
  });
  await books.paySupplier('sup_rent', '5300');
  const { bill: paid } = await books.ask<{ bill: object }>(
    `query ($id: ID!) { bill(id: $id) { status purchaseOrder { id } lines { id }
       expenses { description net { amount } account { code } costCenter { code actual { amount } } }
       journalEntries { lines { account { code } debit { amount } credit { amount } } } } }`,
    { id: bill.id },
  );
  const line = (code: string, debit: string, credit: string) => {
    return { account: { code }, debit: { amount: debit }, credit: { amount: credit } };
  };
  expect(paid).toEqual({
    status: 'PAID',
    purchaseOrder: null,
    lines: [],
    expenses: [
      {
        description: 'A service',
        net: { amount: '5000' },
        account: { code: '5602' },
        costCenter: { code: 'N', actual: { amount: '5000' } },
      },
    ],
    journalEntries: [
      { lines: [line('5602', '5000', '0'), line('222101', '300', '0'), line('2202', '0', '5300')] },
    ],
  });
  expect(await books.faults()).toEqual([]);
});

test('a cost centre has an income statement of its own', async () => {
  await books.enter('2026-02-10', '5602 70\n1002 -70');
  const found = await books.ask<Record<string, { netIncome: { amount: string } }>>(
    `query ($id: ID!) {
       own: incomeStatement(from: "2026-01-01", to: "2026-03-31", costCenterId: $id) {
         netIncome { amount } }
       all: incomeStatement(from: "2026-01-01", to: "2026-03-31") { netIncome { amount } } }`,
    { id: north },
  );
  expect(found.own!.netIncome.amount).toBe('-5000');
  expect(found.all!.netIncome.amount).toBe('-5070');
});

test('a carrier’s bill for what was accrued is posted at once and clears it', async () => {
  await freight('shp_1', '120');
  expect(await books.balance('ACCRUED_FREIGHT')).toBe(-120);
  const bill = await books.expenseBill('sup_van', 'shp_1 120');
  expect(bill).toMatchObject({ status: 'OPEN', total: { amount: '127.2' } });
  expect(await books.balance('ACCRUED_FREIGHT')).toBe(0);
  expect(await books.balance('FREIGHT_COST')).toBe(120);
  await freight('shp_1', '999', 2);
  expect(await books.balance('FREIGHT_COST')).toBe(120);
  expect(await books.faults()).toEqual([]);
});

test('what a carrier bills beyond the accrual waits, and is a cost of the same order', async () => {
  await freight('shp_2', '100');
  const bill = await books.expenseBill('sup_van', 'shp_2 130\nshp_3 40');
  expect(bill.status).toBe('ON_HOLD');
  await books.release(bill.id, boss);
  expect(await books.balance('ACCRUED_FREIGHT')).toBe(0);
  const { _entities } = await books.ask<{ _entities: object[] }>(
    `{ _entities(representations: [{ __typename: "Order", id: "ord_shp_2" },
         { __typename: "Order", id: "ord_shp_3" }]) {
       ... on Order { margin { freight { amount } amount { amount } } } } }`,
  );
  const cost = (amount: string) => {
    return { margin: { freight: { amount }, amount: { amount: `-${amount}` } } };
  };
  expect(_entities).toEqual([cost('130'), cost('40')]);
  expect(await books.faults()).toEqual([]);
});

test('a budget that stops refuses the release, unless it is overridden', async () => {
  const accounts = await books.accounts();
  const lines = [{ accountId: accounts['5601'], month: 1, amount: '100' }];
  const plan = { year: 2026, name: 'Plan', policy: 'STOP', lines };
  const { budgetId } = await books.perform<{ budgetId: string }>('finance.saveBudget', plan);
  await books.perform('finance.approveBudget', { budgetId }, boss);
  const bill = await books.expenseBill('sup_ad', '5601 101');
  await expect(books.release(bill.id, boss)).rejects.toThrow('BUDGET_EXCEEDED');
  expect(
    (await books.release(bill.id, boss, { overridesBudget: true, overrideReason: 'Fair' })).status,
  ).toBe('OPEN');
});

test.each`
  why                      | lines                 | more                          | code
  ${'a control account'}   | ${'2202 5'}           | ${{}}                         | ${'CONTROL_ACCOUNT'}
  ${'a shipment twice'}    | ${'shp_8 5\nshp_8 5'} | ${{}}                         | ${'LINE_TWICE'}
  ${'less than nothing'}   | ${'5602 -1'}          | ${{}}                         | ${'NEGATIVE_AMOUNT'}
  ${'parts of a cent'}     | ${'5602 1.005'}       | ${{}}                         | ${'INEXACT_AMOUNT'}
  ${'no lines'}            | ${'5602 1'}           | ${{ lines: [] }}              | ${'NO_LINES'}
  ${'no number'}           | ${'5602 1'}           | ${{ supplierNumber: ' ' }}    | ${'NUMBER_MISSING'}
  ${'tomorrow'}            | ${'5602 1'}           | ${{ billDate: '2999-01-01' }} | ${'IN_THE_FUTURE'}
  ${'an unknown supplier'} | ${'5602 1'}           | ${{ supplierId: 'nobody' }}   | ${'no supplier'}
  ${'an unknown shipment'} | ${'nothing 1'}        | ${{}}                         | ${'no shipment'}
`('a bill of $why is refused', async ({ lines, more, code }) => {
  const refused = books.expenseBill('sup_x', lines as string, more as object);
  await expect(refused).rejects.toThrow(code as string);
});

test('an expense without an account is refused, and an outsider records none', async () => {
  const input = {
    ...{ supplierId: 'sup_x', supplierNumber: 'X-1', billDate: '2026-03-31' },
    lines: [{ description: 'Rent', net: '1', taxRate: '0' }],
  };
  const missing = books.perform('finance.recordExpenseBill', input);
  await expect(missing).rejects.toMatchObject({ code: 'ACCOUNT_MISSING' });
  const stranger = { ...customerUser('cus_a'), scopes: ['*'] };
  await expect(books.perform('finance.recordExpenseBill', input, stranger)).rejects.toThrow();
});

test('of 16 who record one bill at once, one does; of 16 bills for a shipment, one clears it', async () => {
  const twins = await Promise.allSettled(
    Array.from({ length: 16 }, () => books.expenseBill('sup_t', '5602 5', { supplierNumber: 'T' })),
  );
  expect(twins.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await freight('shp_9', '60');
  const bills = await Promise.all(
    Array.from({ length: 16 }, () => books.expenseBill('sup_van', 'shp_9 60')),
  );
  expect(bills.filter(({ status }) => status === 'OPEN')).toHaveLength(1);
  expect(await books.balance('ACCRUED_FREIGHT')).toBe(0);
  expect(await books.faults()).toEqual([]);
});
