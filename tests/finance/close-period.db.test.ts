import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBooks, refusalCode, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

const closePeriod = `mutation ($input: ClosePeriodInput!) {
  closePeriod(input: $input) { closedPeriods { period } userErrors { code } }
}`;

test('a closed month takes neither invoices nor payments nor stock moves', async () => {
  const input = { period: '2026-01' };
  expect(await books.ask(closePeriod, { input })).toEqual({
    closePeriod: { closedPeriods: [{ period: '2026-01' }], userErrors: [] },
  });
  const closed = expect.objectContaining({ code: 'PERIOD_CLOSED' });
  const shippedAt = '2026-01-31T23:59:59.000Z';
  await expect(books.invoice('cus_a', '10', { shippedAt })).rejects.toEqual(closed);
  await expect(books.pay('cus_a', '10', { receivedDate: '2026-01-15' })).rejects.toEqual(closed);
  await books.invoice('cus_a', '10', { shippedAt: '2026-02-01T00:00:00.000Z' });
  expect(await books.faults()).toEqual([]);
});

test('a month is written 2026-03', async () => {
  const input = { period: '2026-13' };
  expect(await refusalCode(books, closePeriod, { input })).toBe('BAD_PERIOD');
});

test('nothing slips into a month that is closed while others post', async () => {
  const shippedAt = '2026-06-15T08:00:00.000Z';
  const calls = Array.from({ length: 48 }, () => books.invoice('cus_a', '10', { shippedAt }));
  await calls[0];
  await books.perform('finance.closePeriod', { period: '2026-06' });
  const whenClosed = await invoicesOfJune();
  const results = await Promise.allSettled(calls);
  for (const result of results) {
    if (result.status === 'rejected') expect(result.reason.code).toBe('PERIOD_CLOSED');
  }
  expect(whenClosed).toBeGreaterThan(0);
  expect(await invoicesOfJune()).toBe(whenClosed);
  const asked = '{ closedPeriods { period } }';
  expect(await books.ask(asked)).toMatchObject({ closedPeriods: [{ period: '2026-06' }, {}] });
});

async function invoicesOfJune() {
  const [row] = await books.rows<{ count: number }>(
    `select count(*)::int as count from invoice where invoice_date = '2026-06-15'`,
  );
  return row!.count;
}
