import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBooks, refusalCode, type Books } from './books.ts';

let books: Books;
let bank: string;
let fees: string;
beforeAll(async () => {
  books = await openBooks();
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
  const found = await books.rows<{ id: string }>(
    `select id from account where code in ('1002', '5603') order by code`,
  );
  [bank, fees] = found.map(({ id }) => id) as [string, string];
});
afterAll(() => books.close());

async function postFees(amount: string) {
  const lines = [
    { accountId: fees, debit: amount, customerId: 'cus_a' },
    { accountId: bank, credit: amount },
  ];
  const input = { postingDate: '2026-03-31', description: 'Fees', lines };
  return (await books.perform<{ entryId: string }>('finance.postEntry', input)).entryId;
}

const reverseEntry = `mutation ($input: ReverseEntryInput!) {
  reverseEntry(input: $input) {
    entry { sourceType reverses { id } lines { debit { amount } credit { amount } customer { id } } }
    reversed { reversedBy { description } }
    userErrors { code }
  }
}`;

test('a reversal is the mirror image, with what it was about', async () => {
  const entryId = await postFees('12.50');
  const input = { entryId, reason: 'Wrong month', postingDate: '2026-04-01' };
  expect(await books.ask(reverseEntry, { input })).toEqual({
    reverseEntry: {
      entry: {
        sourceType: 'REVERSAL',
        reverses: { id: entryId },
        lines: [
          { debit: { amount: '0' }, credit: { amount: '12.5' }, customer: { id: 'cus_a' } },
          { debit: { amount: '12.5' }, credit: { amount: '0' }, customer: null },
        ],
      },
      reversed: { reversedBy: { description: 'Wrong month' } },
      userErrors: [],
    },
  });
  expect(await books.balance('BANK')).toBe(0);
});

test('of 16 who reverse the same entry, one succeeds', async () => {
  const entryId = await postFees('7.00');
  const calls = Array.from({ length: 16 }, () =>
    books.perform('finance.reverseEntry', { entryId, reason: 'Twice' }),
  );
  const results = await Promise.allSettled(calls);
  const refused = results.flatMap((result) => (result.status === 'rejected' ? result.reason : []));
  expect(refused).toHaveLength(15);
  for (const reason of refused) expect(reason).toMatchObject({ code: 'ALREADY_REVERSED' });
  expect(await books.balance('BANK')).toBe(0);
});

test('what a document posted is corrected by a document', async () => {
  const invoiceId = await books.invoice('cus_a', '10');
  const [entry] = await books.rows<{ id: string }>(
    `select id from journal_entry where source_id = '${invoiceId}'`,
  );
  const input = { entryId: entry!.id, reason: 'Wrong' };
  expect(await refusalCode(books, reverseEntry, { input })).toBe('NOT_MANUAL');
});
