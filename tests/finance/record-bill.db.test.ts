import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff } from '../area.ts';
import { refusalCode } from './books.ts';
import { openPayables, type Payables } from './payables.ts';

let books: Payables;
beforeAll(async () => {
  books = await openPayables();
});
afterAll(() => books.close());

const boss = staff('usr_boss');

test('a bill that agrees is posted at once and clears what was received', async () => {
  await books.received('puo_a', 'tea', '40', '400');
  await books.received('puo_a', 'cup', '3', '100');
  const bill = await books.bill(
    'puo_a',
    `tea 40 400
     cup 3 100`,
  );
  expect(bill).toMatchObject({
    number: 'BILL-2026-000001',
    status: 'OPEN',
    dueDate: '2026-04-30',
    total: { amount: '565' },
    open: { amount: '565' },
    findings: [],
  });
  const { bill: posted } = await books.ask<{ bill: object }>(
    `query ($id: ID!) { bill(id: $id) { journalEntries { sourceType lines {
       account { code } debit { amount } credit { amount } } } } }`,
    { id: bill.id },
  );
  const line = (code: string, debit: string, credit: string) => {
    return { account: { code }, debit: { amount: debit }, credit: { amount: credit } };
  };
  expect(posted).toEqual({
    journalEntries: [
      {
        sourceType: 'BILL',
        lines: [
          line('220202', '400', '0'),
          line('220202', '100', '0'),
          line('222101', '65', '0'),
          line('2202', '0', '565'),
        ],
      },
    ],
  });
  expect(await books.balance('GRNI')).toBe(0);
  expect(await books.faults()).toEqual([]);
});

test('a bill for more than has come waits until it has', async () => {
  await books.received('puo_b', 'tea', '10', '100');
  const bill = await books.bill('puo_b', 'tea 15 150');
  expect(bill).toMatchObject({
    status: 'ON_HOLD',
    open: { amount: '0' },
    findings: [{ code: 'NOT_RECEIVED', expected: '10', actual: '15' }],
  });
  await expect(books.release(bill.id, boss)).rejects.toThrow('NOT_RECEIVED');
  await books.received('puo_b', 'tea', '5', '50');
  expect((await books.billOf(bill.id)).findings).toEqual([]);
  expect((await books.release(bill.id)).status).toBe('OPEN');
  await expect(books.release(bill.id)).rejects.toThrow('ILLEGAL_MOVE');
  expect(await books.faults()).toEqual([]);
});

test('a price that differs needs a second person, and becomes a variance', async () => {
  const before = await books.balance('PURCHASE_VARIANCE');
  await books.received('puo_c', 'tea', '10', '100');
  const bill = await books.bill('puo_c', 'tea 10 104.5');
  expect(bill.findings).toEqual([{ code: 'PRICE_DIFFERS', expected: '100', actual: '104.5' }]);
  await expect(books.release(bill.id)).rejects.toThrow('OWN_BILL');
  expect((await books.release(bill.id, boss)).status).toBe('OPEN');
  expect(await books.balance('PURCHASE_VARIANCE')).toBe(before + 4.5);
  expect(await books.faults()).toEqual([]);
});

test('a rejected bill is not owed, and its number may come again', async () => {
  await books.received('puo_d', 'tea', '10', '100');
  const wrong = await books.bill('puo_d', 'tea 11 110', { supplierNumber: 'D-1' });
  const twin = books.bill('puo_d', 'tea 10 100', { supplierNumber: 'D-1' });
  await expect(twin).rejects.toThrow('BILL_TAKEN');
  await expect(books.reject(wrong.id, ' ')).rejects.toThrow('REASON_MISSING');
  expect((await books.reject(wrong.id, 'Too much')).status).toBe('REJECTED');
  await expect(books.release(wrong.id, boss)).rejects.toThrow('ILLEGAL_MOVE');
  const right = await books.bill('puo_d', 'tea 10 100', { supplierNumber: 'D-1' });
  expect(right.status).toBe('OPEN');
  await expect(books.reject(right.id, 'Late')).rejects.toThrow('ILLEGAL_MOVE');
});

test.each`
  why                     | lines                 | more                       | code
  ${'a line of another'}  | ${'pot 1 1'}          | ${{}}                      | ${'UNKNOWN_LINE'}
  ${'a line twice'}       | ${'tea 1 1\ntea 1 1'} | ${{}}                      | ${'LINE_TWICE'}
  ${'nothing'}            | ${'tea 0 1'}          | ${{}}                      | ${'NOT_POSITIVE'}
  ${'less than no money'} | ${'tea 1 -1'}         | ${{}}                      | ${'NEGATIVE_AMOUNT'}
  ${'parts of a cent'}    | ${'tea 1 1.005'}      | ${{}}                      | ${'INEXACT_AMOUNT'}
  ${'no lines'}           | ${'tea 1 1'}          | ${{ lines: [] }}           | ${'NO_LINES'}
  ${'no number'}          | ${'tea 1 1'}          | ${{ supplierNumber: ' ' }} | ${'NUMBER_MISSING'}
`('a bill of $why is refused', async ({ lines, more, code }) => {
  await books.received('puo_e', 'tea', '1', '1');
  const refused = books.bill('puo_e', lines as string, more as object);
  await expect(refused).rejects.toThrow(code as string);
});

test('an order that is not there has no bill, and an outsider records none', async () => {
  await expect(books.bill('ord_x', 'tea 1 1')).rejects.toThrow(/purchase order/);
  const stranger = { ...customerUser('cus_a'), scopes: ['*'] };
  await expect(books.bill('puo_a', 'tea 1 1', {}, stranger)).rejects.toThrow();
});

test('of 16 bills for the same goods at once, one is posted and the others wait', async () => {
  await books.received('puo_f', 'tea', '10', '100');
  const bills = await Promise.all(
    Array.from({ length: 16 }, () => books.bill('puo_f', 'tea 10 100')),
  );
  expect(bills.filter(({ status }) => status === 'OPEN')).toHaveLength(1);
  expect(new Set(bills.map(({ number }) => number)).size).toBe(16);
  const held = bills.filter(({ status }) => status === 'ON_HOLD').map(({ id }) => id);
  await books.received('puo_f', 'tea', '10', '100');
  const released = await Promise.allSettled(held.map((id) => books.release(id, boss)));
  expect(released.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await books.faults()).toEqual([]);
});

test('of 16 who record one bill at once, one does', async () => {
  await books.received('puo_g', 'tea', '100', '1000');
  const tries = await Promise.allSettled(
    Array.from({ length: 16 }, () => books.bill('puo_g', 'tea 5 50', { supplierNumber: 'G-1' })),
  );
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a bill within the tolerance is posted at once, what it differs by is a variance', async () => {
  const save = `mutation ($input: SavePayablesPolicyInput!) { savePayablesPolicy(input: $input) {
    policy { priceTolerancePercent priceToleranceLimit { amount } } userErrors { code } } }`;
  const input = (priceTolerancePercent: string, priceToleranceLimit: string) => ({
    input: { priceTolerancePercent, priceToleranceLimit },
  });
  expect(await refusalCode(books, save, input('100.1', '1'))).toBe('BAD_TOLERANCE');
  expect(await refusalCode(books, save, input('-1', '1'))).toBe('BAD_TOLERANCE');
  expect(await refusalCode(books, save, input('1', '-1'))).toBe('NEGATIVE_AMOUNT');
  expect(await refusalCode(books, save, input('1', '0.001'))).toBe('INEXACT_AMOUNT');
  const saved = await Promise.all([1, 2].map(() => books.ask(save, input('2', '5'))));
  expect(saved[1]).toMatchObject({
    savePayablesPolicy: {
      policy: { priceTolerancePercent: '2', priceToleranceLimit: { amount: '5' } },
    },
  });
  await books.received('puo_tol', 'tea', '10', '100');
  await books.received('puo_tol', 'cup', '10', '100');
  const before = await books.balance('PURCHASE_VARIANCE');
  const within = await books.bill('puo_tol', 'tea 10 102');
  expect(within).toMatchObject({ status: 'OPEN', findings: [] });
  expect((await books.balance('PURCHASE_VARIANCE')) - before).toBeCloseTo(2, 6);
  const beyond = await books.bill('puo_tol', 'cup 10 102.01');
  expect(beyond).toMatchObject({ status: 'ON_HOLD', findings: [{ code: 'PRICE_DIFFERS' }] });
  await books.ask(save, input('0', '0'));
  expect(await books.faults()).toEqual([]);
});

/** What stock is told that a bill's goods cost beyond what was agreed. */
async function toldOf(billId: string): Promise<unknown> {
  const posted = await books.events('finance.BillPosted');
  const { data } = posted.find(({ documentId }) => documentId === billId)!;
  return (data as { differences: object[] }).differences;
}

test('what is billed beyond receipt is a variance within the tolerance, until it comes', async () => {
  const save = `mutation ($input: SavePayablesPolicyInput!) { savePayablesPolicy(input: $input) {
    policy { quantityTolerancePercent } userErrors { code field } } }`;
  const price = { priceTolerancePercent: '2', priceToleranceLimit: '5' };
  const input = { ...price, quantityTolerancePercent: '3' };
  const wrong = { input: { ...input, quantityTolerancePercent: '100.5' } };
  expect(await refusalCode(books, save, wrong)).toBe('BAD_TOLERANCE');
  await books.ask(save, { input });
  expect(await books.ask(save, { input: price })).toEqual({
    savePayablesPolicy: { policy: { quantityTolerancePercent: '3' }, userErrors: [] },
  });
  const [grni, variance] = [await books.balance('GRNI'), await books.balance('PURCHASE_VARIANCE')];
  const since = async () => [
    Number(((await books.balance('GRNI')) - grni).toFixed(2)),
    Number(((await books.balance('PURCHASE_VARIANCE')) - variance).toFixed(2)),
  ];
  await books.received('puo_qty', 'tea', '40', '400');
  const bill = await books.bill('puo_qty', 'tea 41 412');
  expect(bill).toMatchObject({ status: 'OPEN', findings: [] });
  expect((await books.entriesOf(bill.id))[0]!.slice(0, 2)).toEqual([
    '220202 400.00 400 CNY',
    '540101 12.00 12 CNY',
  ]);
  // 40/41 of the bill's price are for goods that are there: they bear 1.95, the rest stays.
  expect(await toldOf(bill.id)).toMatchObject([
    { quantity: '40', billedBefore: '0', difference: '1.95' },
  ]);
  expect(await since()).toEqual([0, 12]);
  const more = await books.bill('puo_qty', 'tea 1 10');
  expect(more.findings).toEqual([{ code: 'NOT_RECEIVED', expected: '0', actual: '1' }]);
  await expect(books.release(more.id, boss)).rejects.toThrow('NOT_RECEIVED');
  await books.received('puo_qty', 'tea', '1', '10', { postingDate: '2026-04-02' });
  expect(await since()).toEqual([0, 2]);
  expect((await books.billOf(more.id)).findings).toEqual([]);
  await books.reject(more.id, 'Not ordered');
  expect(await books.faults()).toEqual([]);
  // All of it goes back: what it was billed at is claimed, and others come instead.
  await books.received('puo_qtb', 'cup', '40', '400');
  expect((await books.bill('puo_qtb', 'cup 41 410')).status).toBe('OPEN');
  await books.givenBack('puo_qtb', 'cup 40 400');
  expect(await since()).toEqual([0, 12]);
  await books.received('puo_qtb', 'cup', '40', '400', { postingDate: '2026-04-12' });
  expect(await since()).toEqual([-390, 2]);
  expect((await books.bill('puo_qtb', 'cup 39 390')).findings).toEqual([]);
  expect(await since()).toEqual([0, 2]);
  expect(await books.faults()).toEqual([]);
});

test('of 16 bills and two receipts at once no more is tolerated than may be, and all is cleared', async () => {
  const grni = await books.balance('GRNI');
  await books.received('puo_qtc', 'tea', '100', '1000');
  const [bills] = await Promise.all([
    Promise.all(Array.from({ length: 16 }, () => books.bill('puo_qtc', 'tea 51 510'))),
    books.received('puo_qtc', 'tea', '1', '10'),
    books.received('puo_qtc', 'tea', '1', '10'),
  ]);
  expect(bills.filter(({ status }) => status === 'OPEN')).toHaveLength(2);
  expect((await books.balance('GRNI')) - grni).toBeCloseTo(0, 6);
  expect(await books.faults()).toEqual([]);
});
