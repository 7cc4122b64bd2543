import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBooks, refusalCode, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

let moves = 0;
const adjusted = (postingDate: string, kind: string, value: string, of: Books = books) =>
  of.perform('finance.postStockMoves', {
    ...{ documentId: `adj_${++moves}`, documentType: 'ADJUSTMENT', orderId: null, postingDate },
    ...{ customerId: null, currency: 'CNY' },
    moves: [{ moveId: `mov_${moves}`, kind, productId: 'prd_1', value }],
  });

const clear = `mutation ($input: ClearStockDifferenceInput!) { clearStockDifference(input: $input) {
  entry { sourceType lines { account { code } debit { amount } credit { amount } } }
  userErrors { code } } }`;
const cleared = (postingDate: string, more: object = {}) =>
  books.ask<{ clearStockDifference: { entry: { lines: object[] } | null } }>(clear, {
    input: { postingDate, reason: 'Count', ...more },
  });
const close = `mutation ($input: ClosePeriodInput!) { closePeriod(input: $input) {
  userErrors { code } } }`;

const line = (code: string, debit: string, credit: string) => {
  return { account: { code }, debit: { amount: debit }, credit: { amount: credit } };
};

test('a loss waits on 1901 until it is decided on, and the month is not closed before', async () => {
  await adjusted('2026-01-10', 'SCRAP', '-70');
  await adjusted('2026-01-20', 'ADJUSTMENT', '20');
  const january = { input: { period: '2026-01' } };
  expect(await refusalCode(books, close, january)).toBe('DIFFERENCE_NOT_CLEARED');
  const { clearStockDifference } = await cleared('2026-01-31');
  expect(clearStockDifference.entry).toEqual({
    sourceType: 'STOCK_CLEARING',
    lines: [line('5711', '50', '0'), line('1901', '0', '50')],
  });
  expect(await refusalCode(books, close, january)).toBe(undefined);
  const { incomeStatement } = await books.ask<{ incomeStatement: object }>(
    `{ incomeStatement(from: "2026-01-01", to: "2026-01-31") { netIncome { amount } } }`,
  );
  expect(incomeStatement).toEqual({ netIncome: { amount: '-50' } });
  expect(await books.faults()).toEqual([]);
});

test('what was found is an income; another account of earnings can take it', async () => {
  await adjusted('2026-02-10', 'ADJUSTMENT', '30');
  const gain = await cleared('2026-02-28');
  expect(gain.clearStockDifference.entry!.lines).toEqual([
    line('5301', '0', '30'),
    line('1901', '30', '0'),
  ]);
  await adjusted('2026-02-11', 'SCRAP', '-8');
  const accounts = await books.accounts();
  const loss = await cleared('2026-02-28', { accountId: accounts['5602'] });
  expect(loss.clearStockDifference.entry!.lines).toEqual([
    line('5602', '8', '0'),
    line('1901', '0', '8'),
  ]);
});

test('nothing waiting, no reason and an account of no earnings are refused', async () => {
  const input = { postingDate: '2026-02-28', reason: 'Count' };
  expect(await refusalCode(books, clear, { input })).toBe('NOTHING_TO_CLEAR');
  const mute = { ...input, reason: ' ' };
  expect(await refusalCode(books, clear, { input: mute })).toBe('REASON_MISSING');
  await adjusted('2026-02-12', 'SCRAP', '-1');
  const accounts = await books.accounts();
  const bank = { ...input, accountId: accounts['1002'] };
  expect(await refusalCode(books, clear, { input: bank })).toBe('NOT_BUDGETABLE');
});

test('of 16 who decide at once, one does', async () => {
  await adjusted('2026-03-12', 'SCRAP', '-5');
  const input = { postingDate: '2026-03-31', reason: 'Count' };
  const tries = await Promise.all(
    Array.from({ length: 16 }, () => refusalCode(books, clear, { input })),
  );
  expect(tries.filter((code) => code === undefined)).toHaveLength(1);
  expect(new Set(tries)).toEqual(new Set([undefined, 'NOTHING_TO_CLEAR']));
});

test('the international chart takes differences as a cost at once', async () => {
  const abroad = await openBooks();
  await abroad.perform('finance.setUpBooks', { template: 'INTERNATIONAL', country: 'DE' });
  await adjusted('2026-01-10', 'SCRAP', '-70', abroad);
  expect(await refusalCode(abroad, close, { input: { period: '2026-01' } })).toBe(undefined);
  const input = { postingDate: '2026-02-28', reason: 'Count' };
  expect(await refusalCode(abroad, clear, { input })).toBe('NOTHING_TO_CLEAR');
  await abroad.close();
});
