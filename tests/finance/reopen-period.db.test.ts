import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBooks, refusalCode, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

const reopenPeriod = `mutation {
  reopenPeriod(input: { period: "2026-01" }) { closedPeriods { period } userErrors { code } }
}`;

test('a reopened month takes entries again; opening an open one changes nothing', async () => {
  await books.perform('finance.closePeriod', { period: '2026-01' });
  const calls = Array.from({ length: 8 }, () => books.ask(reopenPeriod));
  for (const answer of await Promise.all(calls)) {
    expect(answer).toEqual({ reopenPeriod: { closedPeriods: [], userErrors: [] } });
  }
  await books.invoice('cus_a', '10', { shippedAt: '2026-01-15T08:00:00.000Z' });
  expect(await books.balance('RECEIVABLE')).toBe(10);
});

test('the month that was closed last is reopened first', async () => {
  for (const period of ['2026-01', '2026-02']) {
    await books.perform('finance.closePeriod', { period });
  }
  expect(await refusalCode(books, reopenPeriod, {})).toBe('LATER_PERIOD_CLOSED');
  await books.perform('finance.reopenPeriod', { period: '2026-02' });
  expect(await refusalCode(books, reopenPeriod, {})).toBe(undefined);
});
