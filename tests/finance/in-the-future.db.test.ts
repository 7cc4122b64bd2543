import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openPayables, type Payables } from './payables.ts';

let books: Payables;
const today = new Date('2026-04-30T23:00:00Z');
beforeAll(async () => {
  books = await openPayables({ clock: { now: () => today } });
  await books.received('puo_a', 'tea', '10', '100');
});
afterAll(() => books.close());

const tomorrow = '2026-05-01';

async function entry(postingDate: string) {
  const { accounts } = await books.ask<{ accounts: { nodes: { id: string }[] } }>(
    '{ accounts(filter: { code: { in: ["1001", "3001"] } }) { nodes { id } } }',
  );
  const [cash, capital] = accounts.nodes.map(({ id }) => id);
  const lines = [
    { accountId: cash, debit: '1' },
    { accountId: capital, credit: '1' },
  ];
  const input = { postingDate, description: 'Capital', lines };
  return books.perform<{ entryId: string }>('finance.postEntry', input);
}

test('nothing is booked ahead, and no number is spent on it', async () => {
  const ahead = expect.objectContaining({ code: 'IN_THE_FUTURE' });
  const shippedAt = `${tomorrow}T00:00:00.000Z`;
  await expect(books.pay('cus_a', '10', { receivedDate: tomorrow })).rejects.toEqual(ahead);
  await expect(books.invoice('cus_a', '10', { shippedAt })).rejects.toEqual(ahead);
  await expect(entry(tomorrow)).rejects.toEqual(ahead);
  const { entryId } = await entry('2026-04-30');
  const reversal = { entryId, reason: 'Wrong', postingDate: tomorrow };
  await expect(books.perform('finance.reverseEntry', reversal)).rejects.toEqual(ahead);
  const held = books.bill('puo_a', 'tea 99 990', { billDate: tomorrow });
  await expect(held).rejects.toThrow('IN_THE_FUTURE at input.billDate');
  const bill = books.bill('puo_a', 'tea 10 100', { billDate: '2029-01-01' });
  await expect(bill).rejects.toThrow('IN_THE_FUTURE at input.billDate');
  await books.bill('puo_a', 'tea 10 100', { billDate: '2026-04-30' });
  const paid = books.paySupplier('sup_a', '113', { paidDate: tomorrow });
  await expect(paid).rejects.toThrow('IN_THE_FUTURE at input.paidDate');
  const counters = await books.rows<{ series: string }>(
    'select series, year, last from document_counter',
  );
  expect(counters).toEqual([{ series: 'BILL', year: 2026, last: 1 }]);
  expect(await books.faults()).toEqual([]);
});
