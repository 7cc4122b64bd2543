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

test.each`
  period       | code
  ${'2030-01'} | ${'PERIOD_NOT_OVER'}
  ${'2026-03'} | ${'PERIOD_SKIPPED'}
`('the month $period is not closed: $code', async ({ period, code }) => {
  expect(await refusalCode(books, closePeriod, { input: { period } })).toBe(code);
});

test('the month at hand is not closed before it ends', async () => {
  const at = new Date('2026-02-28T23:59:59Z');
  const others = await openBooks({ clock: { now: () => at } });
  const input = { period: '2026-02' };
  expect(await refusalCode(others, closePeriod, { input })).toBe('PERIOD_NOT_OVER');
  at.setUTCSeconds(60);
  expect(await refusalCode(others, closePeriod, { input })).toBe(undefined);
  await others.close();
});

test('the first month that is closed closes all before it, closing it again changes nothing', async () => {
  const input = { period: '2025-11' };
  expect(await refusalCode(books, closePeriod, { input })).toBe(undefined);
  const closed = expect.objectContaining({ code: 'PERIOD_CLOSED' });
  const long = books.pay('cus_a', '10', { receivedDate: '2024-05-05' });
  await expect(long).rejects.toEqual(closed);
  expect(await books.ask('{ closedPeriods { period } }')).toEqual({
    closedPeriods: [{ period: '2026-01' }],
  });
});

test('a month is written 2026-03', async () => {
  const input = { period: '2026-13' };
  expect(await refusalCode(books, closePeriod, { input })).toBe('BAD_PERIOD');
});

test('nothing slips into a month that is closed while others post', async () => {
  const shippedAt = '2026-02-15T08:00:00.000Z';
  const calls = Array.from({ length: 48 }, () => books.invoice('cus_a', '10', { shippedAt }));
  await calls[0];
  await books.perform('finance.closePeriod', { period: '2026-02' });
  const whenClosed = await invoicesOfFebruary();
  const results = await Promise.allSettled(calls);
  for (const result of results) {
    if (result.status === 'rejected') expect(result.reason.code).toBe('PERIOD_CLOSED');
  }
  expect(whenClosed).toBeGreaterThan(0);
  expect(await invoicesOfFebruary()).toBe(whenClosed);
  const asked = '{ closedPeriods { period } }';
  expect(await books.ask(asked)).toMatchObject({ closedPeriods: [{ period: '2026-02' }, {}] });
});

async function invoicesOfFebruary() {
  const [row] = await books.rows<{ count: number }>(
    `select count(*)::int as count from invoice where invoice_date = '2026-02-15'`,
  );
  return row!.count;
}
