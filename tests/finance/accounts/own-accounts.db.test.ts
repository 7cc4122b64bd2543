import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { openBooks, refusalCode, type Books } from '../books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks({ clock: { now: () => new Date('2026-04-15T08:00:00Z') } });
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
});
afterEach(async () => expect(await books.faults()).toEqual([]));
afterAll(() => books.close());

const saved = `mutation ($input: SaveAccountInput!) { saveAccount(input: $input) {
  account { code name nameZh type section isOwn isControl isArchived version } userErrors { code } } }`;
const archive = `mutation ($input: ArchiveAccountInput!) { archiveAccount(input: $input) {
  account { isArchived version } userErrors { code } } }`;
const restore = `mutation ($input: RestoreAccountInput!) { restoreAccount(input: $input) {
  account { isArchived version } userErrors { code } } }`;
const enter = `mutation ($input: PostEntryInput!) { postEntry(input: $input) {
  entry { id } userErrors { code } } }`;

/** Opens an account; gives its id. */
async function open(code: string, more: object = {}) {
  const input = { code, name: `Account ${code}`, type: 'EXPENSE', ...more };
  const { accountId } = await books.perform<{ accountId: string }>('finance.saveAccount', input);
  return accountId;
}

const refusedAs = (document: string, input: object) => refusalCode(books, document, { input });

async function byHand(accountId: string) {
  const { 1002: bank } = await books.accounts();
  const lines = [
    { accountId, debit: '1' },
    { accountId: bank, credit: '1' },
  ];
  return refusedAs(enter, { postingDate: '2026-04-01', description: 'By hand', lines });
}

test('an account of one’s own stands beside those of the template', async () => {
  const input = { code: '560105', name: 'Rent', nameZh: '销售费用—租金', type: 'EXPENSE' };
  expect(await books.ask(saved, { input })).toEqual({
    saveAccount: {
      account: {
        ...{ ...input, section: 'OPERATING_EXPENSE', isOwn: true, isControl: false },
        ...{ isArchived: false, version: 1 },
      },
      userErrors: [],
    },
  });
  expect(await refusedAs(saved, input)).toBe('ACCOUNT_CODE_TAKEN');
  expect(
    await books.ask('{ accounts(filter: { isOwn: { eq: true } }) { nodes { code name } } }'),
  ).toEqual({ accounts: { nodes: [{ code: '560105', name: 'Rent' }] } });
  const other = { template: 'INTERNATIONAL', country: 'CN' };
  await expect(books.perform('finance.setUpBooks', other)).rejects.toMatchObject({
    code: 'BOOKS_IN_USE',
  });
});

test('with postings it changes its name, and neither its number, type nor place', async () => {
  const accountId = await open('560106');
  const moved = {
    accountId,
    code: '560107',
    name: 'Ads',
    type: 'EXPENSE',
    section: 'FINANCE_COST',
  };
  expect(await refusedAs(saved, moved)).toBeUndefined();
  await books.enter('2026-04-01', '560107 8\n1002 -8');
  const facts = { accountId, code: '560107', type: 'EXPENSE' };
  expect(await books.ask(saved, { input: { ...facts, name: 'Advertising' } })).toMatchObject({
    saveAccount: { account: { name: 'Advertising', section: 'FINANCE_COST', version: 3 } },
  });
  const others = [{ type: 'REVENUE' }, { code: '560108' }, { section: 'OTHER_EXPENSE' }];
  for (const other of others) {
    expect(await refusedAs(saved, { ...facts, name: 'Ads', ...other })).toBe('ACCOUNT_IN_USE');
  }
  const late = { ...facts, name: 'Ads', expectedVersion: 1 };
  expect(await refusedAs(saved, late)).toBe('VERSION_CONFLICT');
  expect(await refusedAs(saved, { ...late, accountId: null, section: 'DEBT' })).toBe(
    'SECTION_OF_OTHER_TYPE',
  );
});

test('an archived account takes nothing by hand until it is restored', async () => {
  const accountId = await open('5699');
  expect(await books.ask(archive, { input: { accountId, expectedVersion: 1 } })).toEqual({
    archiveAccount: { account: { isArchived: true, version: 2 }, userErrors: [] },
  });
  expect(await refusedAs(archive, { accountId })).toBe('ACCOUNT_ARCHIVED');
  expect(await byHand(accountId)).toBe('ACCOUNT_ARCHIVED');
  expect(await refusedAs(restore, { accountId, expectedVersion: 1 })).toBe('VERSION_CONFLICT');
  expect(await refusedAs(restore, { accountId })).toBeUndefined();
  expect(await refusedAs(restore, { accountId })).toBe('NOT_ARCHIVED');
  expect(await byHand(accountId)).toBeUndefined();
  expect(await refusedAs(archive, { accountId })).toBeUndefined();
});

test('what documents post to, a bank account is kept on or still has a balance is in use', async () => {
  const codes = await books.accounts();
  for (const code of ['1122', '2202', '1405', '220202', '2221', '1002', '5001']) {
    expect(await refusedAs(archive, { accountId: codes[code] })).toBe('ACCOUNT_OF_RULE');
  }
  const accountId = await open('1222', { type: 'ASSET' });
  await books.enter('2026-04-01', '1222 5\n1002 -5');
  expect(await refusedAs(archive, { accountId })).toBe('ACCOUNT_HAS_BALANCE');
  await books.enter('2026-04-02', '1222 -5\n1002 5');
  expect(await refusedAs(archive, { accountId })).toBeUndefined();
  const cash = await open('1003', { type: 'ASSET', section: 'CASH' });
  const account = { number: '6222', name: 'Second', startsOn: '2026-01-01' };
  await books.perform('finance.saveBankAccount', { ...account, accountId: cash });
  expect(await refusedAs(archive, { accountId: cash })).toBe('ACCOUNT_TAKEN');
});

test('of 12 who open the same number one succeeds; 12 who archive it do it once', async () => {
  const input = { code: '5698', name: 'Samples', type: 'EXPENSE' };
  const opened = await Promise.allSettled(
    Array.from({ length: 12 }, () => books.perform('finance.saveAccount', input)),
  );
  const code = (one: PromiseSettledResult<unknown>) =>
    one.status === 'rejected' ? one.reason.code : 'done';
  const expected = (other: string) => ['done', ...Array.from({ length: 11 }, () => other)].sort();
  expect(opened.map(code).sort()).toEqual(expected('ACCOUNT_CODE_TAKEN'));
  const { 5698: accountId } = await books.accounts();
  for (const [name, other] of [
    ['finance.archiveAccount', 'ACCOUNT_ARCHIVED'],
    ['finance.restoreAccount', 'NOT_ARCHIVED'],
  ] as const) {
    const calls = Array.from({ length: 12 }, () => books.perform(name, { accountId }));
    expect((await Promise.allSettled(calls)).map(code).sort()).toEqual(expected(other));
  }
});

type Lines = { lines: { account: { code: string }; amount: object; entryLines: object }[] };

test('postings stand at their place in each statement, line by line, and in the year’s close', async () => {
  await open('5098', { type: 'REVENUE', section: 'OTHER_INCOME' });
  await open('5498', { section: 'COST_OF_SALES' });
  await open('1698', { type: 'ASSET', section: 'FIXED_ASSET' });
  await open('2598', { type: 'LIABILITY', section: 'DEBT' });
  await books.enter('2025-03-01', '1002 900\n2598 -900');
  await books.enter('2025-04-01', '1698 500\n1002 -500');
  await books.enter('2025-05-01', '1002 300\n5098 -300');
  await books.enter('2025-06-01', '5498 120\n1002 -120');
  const line = `lines { account { code } amount { amount }
    entryLines(first: 2) { nodes { entry { postingDate description } } } }`;
  const year = 'from: "2025-01-01", to: "2025-12-31"';
  const found = await books.ask<Record<string, Record<string, Lines[]>>>(
    `{ incomeStatement(${year}) { sections { ${line} } }
       balanceSheet(asOf: "2025-12-31") { assets { ${line} } liabilities { ${line} } }
       cashFlowStatement(${year}) { investing { ${line} } financing { ${line} } } }`,
  );
  const told = (statement: string, part: string) =>
    found[statement]![part]!.flatMap(({ lines }) => lines);
  const said = (code: string, amount: string, postingDate: string) => ({
    ...{ account: { code }, amount: { amount } },
    entryLines: { nodes: [{ entry: { postingDate, description: 'By hand' } }] },
  });
  expect(told('incomeStatement', 'sections')).toEqual([
    said('5498', '120', '2025-06-01'),
    said('5098', '300', '2025-05-01'),
  ]);
  expect(told('balanceSheet', 'assets')).toContainEqual(said('1698', '500', '2025-04-01'));
  expect(told('balanceSheet', 'liabilities')).toEqual([said('2598', '900', '2025-03-01')]);
  expect(told('cashFlowStatement', 'investing')).toEqual([said('1698', '-500', '2025-04-01')]);
  expect(told('cashFlowStatement', 'financing')).toEqual([said('2598', '900', '2025-03-01')]);
  await books.perform('finance.closePeriod', { period: '2025-12' });
  await books.perform('finance.closeYear', { year: 2025 });
  const balances = await books.ask<{ trialBalance: { rows: object[] } }>(
    '{ trialBalance(to: "2025-12-31") { rows { account { code } balance { amount } } } }',
  );
  const rows = [
    ...[
      ['1698', '500'],
      ['2598', '-900'],
      ['310401', '-180'],
      ['5098', '0'],
      ['5498', '0'],
    ],
  ];
  for (const [code, amount] of rows) {
    expect(balances.trialBalance.rows).toContainEqual({ account: { code }, balance: { amount } });
  }
});
