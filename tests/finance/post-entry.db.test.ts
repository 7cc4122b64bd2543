import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBooks, refusalCode, type Books } from './books.ts';

let books: Books;
const accounts: Record<string, string> = {};
beforeAll(async () => {
  books = await openBooks();
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
  const asked = '{ accounts(first: 250) { nodes { id code } } }';
  type Found = { accounts: { nodes: { id: string; code: string }[] } };
  for (const { id, code } of (await books.ask<Found>(asked)).accounts.nodes) accounts[code] = id;
});
afterAll(() => books.close());

const postEntry = `mutation ($input: PostEntryInput!) {
  postEntry(input: $input) {
    entry {
      id number period sourceType
      lines { position account { code } debit { amount } credit { amount } customer { id } }
    }
    userErrors { code }
  }
}`;

/** `1002 -50` credits the bank with 50. */
function entry(text: string, more: object = {}) {
  const lines = text.split(', ').map((line) => {
    const [code, amount] = line.split(' ');
    const side = amount!.startsWith('-') ? { credit: amount!.slice(1) } : { debit: amount };
    return { accountId: accounts[code!] ?? code, ...side };
  });
  return { postingDate: '2026-03-31', description: 'Rent', lines, ...more };
}

test('rent is paid from the bank', async () => {
  const input = entry('5602 40.50, 5601 9.50, 1002 -50');
  expect(await books.ask(postEntry, { input })).toMatchObject({
    postEntry: {
      entry: {
        period: '2026-03',
        sourceType: 'MANUAL',
        lines: [
          { position: 1, account: { code: '5602' }, debit: { amount: '40.5' } },
          { position: 2, account: { code: '5601' }, debit: { amount: '9.5' } },
          { position: 3, account: { code: '1002' }, credit: { amount: '50' } },
        ],
      },
      userErrors: [],
    },
  });
  expect(await books.balance('BANK')).toBe(-50);
});

test.each`
  entry                        | more                   | code
  ${'5602 50, 1002 -49.99'}    | ${{}}                  | ${'UNBALANCED'}
  ${'5602 50'}                 | ${{}}                  | ${'UNBALANCED'}
  ${'1122 50, 1002 -50'}       | ${{}}                  | ${'CONTROL_ACCOUNT'}
  ${'5602 50, 1405 -50'}       | ${{}}                  | ${'CONTROL_ACCOUNT'}
  ${'5602 50, 2221 -50'}       | ${{}}                  | ${'CONTROL_ACCOUNT'}
  ${'5602 0.005, 1002 -0.005'} | ${{}}                  | ${'INEXACT_AMOUNT'}
  ${'5602 0, 1002 -0'}         | ${{}}                  | ${'NOT_POSITIVE'}
  ${'5602 50, 1002 -50'}       | ${{ currency: 'USD' }} | ${'NO_EXCHANGE_RATE'}
  ${'5602 50, 1002 -50'}       | ${{ lines: [] }}       | ${'NO_LINES'}
`('refuses $entry $more: $code', async (row) => {
  const { entry: text, more, code } = row as { entry: string; more: object; code: string };
  expect(await refusalCode(books, postEntry, { input: entry(text, more) })).toBe(code);
});

test('a line is a debit or a credit, not both', async () => {
  const both = { accountId: accounts['1002'], debit: '5', credit: '5' };
  const input = { ...entry('5602 50, 1002 -50'), lines: [both] };
  expect(await refusalCode(books, postEntry, { input })).toBe('NOT_ONE_SIDED');
});

test('an account that does not exist is not found', async () => {
  const attempt = books.perform('finance.postEntry', entry('acc_x 50, 1002 -50'));
  await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('the database itself refuses an unbalanced entry, and any change of a posted one', async () => {
  const line = (id: string, position: number, debit: number, credit: number) =>
    `('${id}', 'jre_x', ${position}, '2026-03-31', '${accounts['1002']}', ${debit}, ${credit}, 'CNY', 0)`;
  const insert = `with entry as (
      insert into journal_entry (id, posting_date, source_type, source_id, description, posted_at,
        posted_by)
      values ('jre_x', '2026-03-31', 'MANUAL', 'jre_x', '', now(), 'usr_x'))
    insert into journal_line (id, entry_id, position, posting_date, account_id, debit, credit,
      currency, transaction_amount) values `;
  const unbalanced = `${insert} ${line('jnl_1', 1, 50, 0)}, ${line('jnl_2', 2, 0, 49)}`;
  await expect(books.rows(unbalanced)).rejects.toThrow('a journal entry must balance');
  const change = 'update journal_line set debit = debit + 1 where debit > 0';
  await expect(books.rows(change)).rejects.toThrow('does not change');
  await expect(books.rows('delete from journal_entry')).rejects.toThrow('does not change');
  expect(await books.faults()).toEqual([]);
});

test('32 entries at once all stand, and the trial balance balances', async () => {
  const before = await books.balance('BANK');
  const calls = Array.from({ length: 32 }, () =>
    books.perform('finance.postEntry', entry('5603 1.25, 1002 -1.25')),
  );
  await Promise.all(calls);
  expect(await books.balance('BANK')).toBe(before - 40);
  const asked = `{ trialBalance { debit { amount } credit { amount }
    rows { account { code } balance { amount } } } }`;
  const { trialBalance } = await books.ask<{ trialBalance: { rows: object[] } }>(asked);
  expect(trialBalance).toMatchObject({ debit: { amount: '90' }, credit: { amount: '90' } });
  expect(trialBalance.rows).toContainEqual({
    account: { code: '5603' },
    balance: { amount: '40' },
  });
});

test('the ledger of an account shows its lines by day', async () => {
  const late = { postingDate: '2026-05-01' };
  await books.perform('finance.postEntry', entry('5111 3, 1002 -3', late));
  await books.perform('finance.postEntry', entry('5111 2, 1002 -2'));
  const asked = `query ($id: ID!) {
    account(id: $id) {
      balance { amount }
      lines(first: 10) { nodes { postingDate debit { amount } entry { description } } totalCount }
    }
  }`;
  expect(await books.ask(asked, { id: accounts['5111'] })).toEqual({
    account: {
      balance: { amount: '5' },
      lines: {
        nodes: [
          { postingDate: '2026-05-01', debit: { amount: '3' }, entry: { description: 'Rent' } },
          { postingDate: '2026-03-31', debit: { amount: '2' }, entry: { description: 'Rent' } },
        ],
        totalCount: 2,
      },
    },
  });
});
