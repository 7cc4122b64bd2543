import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../../area.ts';
import { openBooks, refusalCode, type Books } from '../books.ts';

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

const reopenPeriod = `mutation ($input: ReopenPeriodInput!) {
  reopenPeriod(input: $input) { closedPeriods { period }
    closedDocuments { documents closedUpTo } userErrors { code } }
}`;

test.each`
  period       | reason           | code
  ${'2026-02'} | ${undefined}     | ${'REASON_MISSING'}
  ${'2026-02'} | ${'  '}          | ${'REASON_MISSING'}
  ${'2026-01'} | ${'Late papers'} | ${'LATER_PERIOD_CLOSED'}
`('$period is not reopened: $code', async ({ period, reason, code }) => {
  expect(await refusalCode(books, reopenPeriod, { input: { period, reason } })).toBe(code);
});

test('who may close may not reopen', async () => {
  const clerk = { ...staff('usr_clerk'), scopes: ['finance:ledger', 'finance:post'] };
  const input = { period: '2026-02', reason: 'Late papers' };
  await expect(books.ask(reopenPeriod, { input }, clerk)).rejects.toThrow(/finance:reopen/);
});

test('a closed month is reopened for some documents; the others stay closed, and say so', async () => {
  const input = { period: '2026-02', documents: ['SALES'], reason: 'A late invoice' };
  const calls = Array.from({ length: 8 }, () => books.ask(reopenPeriod, { input }));
  const closedUpTo = (month: string) => (documents: string) => ({ documents, closedUpTo: month });
  for (const { reopenPeriod: payload } of (await Promise.all(calls)) as Reopened[]) {
    expect(payload).toEqual({
      closedPeriods: [{ period: '2026-01' }],
      closedDocuments: [
        closedUpTo('2026-01')('SALES'),
        ...['PURCHASES', 'STOCK', 'PAYMENTS', 'MANUAL'].map(closedUpTo('2026-02')),
      ],
      userErrors: [],
    });
  }
  await books.invoice('cus_a', '10', { shippedAt: '2026-02-15T08:00:00.000Z' });
  const closed = expect.objectContaining({
    code: 'DOCUMENTS_CLOSED',
    figures: { documents: 'PAYMENTS', period: '2026-02' },
  });
  await expect(books.pay('cus_a', '10', { receivedDate: '2026-02-15' })).rejects.toEqual(closed);
  await expect(books.enter('2026-02-15', '5602 5\n1001 -5')).rejects.toEqual(
    expect.objectContaining({ code: 'DOCUMENTS_CLOSED' }),
  );
  await expect(postMove('2026-02-15')).rejects.toEqual(
    expect.objectContaining({ figures: { documents: 'STOCK', period: '2026-02' } }),
  );
  expect(await books.faults()).toEqual([]);
});

type Reopened = { reopenPeriod: object };

const postMove = (postingDate: string) =>
  books.perform('finance.postStockMoves', {
    ...{ documentId: `dlv_${postingDate}`, documentType: 'DELIVERY', postingDate },
    ...{ currency: 'CNY', orderId: null, customerId: null },
    moves: [{ moveId: `mov_${postingDate}`, kind: 'ISSUE', productId: 'prd_1', value: '-1' }],
  });

test('a reversal is of the kind of what it undoes', async () => {
  await books.enter('2026-03-02', '5602 5\n1001 -5');
  const [entry] = await books.rows<{ id: string }>(
    `select id from journal_entry where source_type = 'MANUAL'`,
  );
  const input = { entryId: entry!.id, reason: 'Mistaken', postingDate: '2026-02-20' };
  await expect(books.perform('finance.reverseEntry', input)).rejects.toEqual(
    expect.objectContaining({ figures: { documents: 'MANUAL', period: '2026-02' } }),
  );
  await books.perform('finance.reverseEntry', { ...input, postingDate: '2026-03-03' });
});

test('a month is closed for one kind after the other, in the order of each, and then whole', async () => {
  const close = (period: string, ...documents: string[]) =>
    refusalCode(books, closePeriod, { input: { period, documents } });
  expect(await close('2026-03', 'SALES')).toBe('PERIOD_SKIPPED');
  const again = await Promise.all(Array.from({ length: 8 }, () => close('2026-02', 'SALES')));
  expect(again).toEqual(Array(8).fill(undefined));
  expect(await close('2026-03', 'SALES', 'SALES', 'STOCK')).toBe(undefined);
  const late = books.invoice('cus_a', '10', { shippedAt: '2026-03-15T08:00:00.000Z' });
  await expect(late).rejects.toEqual(expect.objectContaining({ code: 'DOCUMENTS_CLOSED' }));
  await books.pay('cus_a', '10', { receivedDate: '2026-03-15' });
  const reason = 'For all';
  const february = { period: '2026-02', reason };
  expect(await refusalCode(books, reopenPeriod, { input: february })).toBe('LATER_PERIOD_CLOSED');
  for (const period of ['2026-02', '2026-03']) {
    expect(await refusalCode(books, closePeriod, { input: { period } })).toBe(undefined);
  }
  const march = { period: '2026-03', reason };
  expect(await refusalCode(books, reopenPeriod, { input: march })).toBe(undefined);
  await books.invoice('cus_a', '10', { shippedAt: '2026-03-15T08:00:00.000Z' });
  expect(await books.faults()).toEqual([]);
});

test('what was closed and reopened can be looked up, with who and why', async () => {
  const { closingHistory } = await books.ask<{ closingHistory: object[] }>(
    '{ closingHistory(period: "2026-02") { action documents reason by } }',
  );
  const all = ['SALES', 'PURCHASES', 'STOCK', 'PAYMENTS', 'MANUAL'];
  const by = 'usr_staff';
  expect(closingHistory).toEqual([
    { action: 'CLOSED', documents: all, reason: null, by },
    { action: 'CLOSED', documents: ['SALES'], reason: null, by },
    { action: 'REOPENED', documents: ['SALES'], reason: 'A late invoice', by },
    { action: 'CLOSED', documents: all, reason: null, by },
  ]);
});
