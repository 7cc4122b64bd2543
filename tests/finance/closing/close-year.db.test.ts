import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBooks, refusalCode, type Books } from '../books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks({ clock: { now: () => new Date('2026-04-15T08:00:00Z') } });
  await books.invoice('cus_a', '1000', { shippedAt: '2025-06-15T08:00:00.000Z' });
  await books.enter('2025-07-01', '1002 5000\n3001 -5000');
  await books.enter('2025-12-31', '5602 300\n1002 -300');
  await books.invoice('cus_a', '70', { shippedAt: '2026-01-15T08:00:00.000Z' });
});
afterAll(() => books.close());

const closeYear = `mutation ($input: CloseYearInput!) { closeYear(input: $input) {
  closedYear { year startsOn endsOn result { amount } } userErrors { code } } }`;
const reopenYear = `mutation ($input: ReopenYearInput!) { reopenYear(input: $input) {
  closedYear { year } userErrors { code } } }`;
const closeMonth = (period: string) => books.perform('finance.closePeriod', { period });
const input = { year: 2025 };

type Rows = { rows: { account: { code: string }; [amount: string]: unknown }[] };

/** Opening, debit, credit and balance by account code. */
async function trialBalance(from: string, to: string) {
  const { trialBalance: found } = await books.ask<{ trialBalance: Rows }>(
    `{ trialBalance(from: "${from}", to: "${to}") { rows { account { code } opening { amount }
       debit { amount } credit { amount } balance { amount } } } }`,
  );
  return Object.fromEntries(
    found.rows.map(({ account, ...row }) => {
      const { opening, debit, credit, balance } = row as Record<string, { amount: string }>;
      return [account.code, [opening, debit, credit, balance].map((one) => Number(one!.amount))];
    }),
  );
}

const statements = () =>
  books.ask<Record<string, object>>(
    `{ year: incomeStatement(from: "2025-01-01", to: "2025-12-31") { netIncome { amount } }
       part: incomeStatement(from: "2025-12-15", to: "2026-02-15") { netIncome { amount } }
       cash: cashFlowStatement(from: "2025-01-01", to: "2025-12-31") { netIncome { amount }
         netChange { amount } closingCash { amount } }
       sheet: balanceSheet(asOf: "2025-12-31") { result { amount } totalAssets { amount }
         totalLiabilitiesAndEquity { amount } equity { lines { account { code } amount { amount } } } } }`,
  );

const year = { netIncome: { amount: '700' } };
const part = { netIncome: { amount: '-230' } };
const cash = {
  ...{ netIncome: { amount: '700' }, netChange: { amount: '4700' } },
  closingCash: { amount: '4700' },
};
const total = { totalAssets: { amount: '5700' }, totalLiabilitiesAndEquity: { amount: '5700' } };
const capital = { account: { code: '3001' }, amount: { amount: '5000' } };
const open = {
  ...{ year, part, cash },
  sheet: { result: { amount: '700' }, ...total, equity: [{ lines: [capital] }] },
};

test('a year is closed once its months are', async () => {
  expect(await refusalCode(books, closeYear, { input })).toBe('MONTHS_OPEN');
  await closeMonth('2025-11');
  expect(await refusalCode(books, closeYear, { input })).toBe('MONTHS_OPEN');
  await closeMonth('2025-12');
  expect(await statements()).toEqual(open);
});

test('its result goes to retained earnings once, however often and at once it is closed', async () => {
  const calls = Array.from({ length: 8 }, () => books.ask(closeYear, { input }));
  for (const answer of await Promise.all(calls)) {
    expect(answer).toEqual({
      closeYear: {
        closedYear: {
          ...{ year: 2025, startsOn: '2025-01-01', endsOn: '2025-12-31' },
          result: { amount: '700' },
        },
        userErrors: [],
      },
    });
  }
  const { journalEntries } = await books.ask<{ journalEntries: { nodes: object[] } }>(
    `{ journalEntries(filter: { sourceType: { eq: YEAR_CLOSE } }, orderBy: { field: postedAt }) { nodes {
         postingDate lines { account { code } debit { amount } credit { amount } } } } }`,
  );
  const line = (code: string, debit: string, credit: string) => {
    return { account: { code }, debit: { amount: debit }, credit: { amount: credit } };
  };
  expect(journalEntries.nodes).toEqual([
    {
      postingDate: '2025-12-31',
      lines: [line('5001', '1000', '0'), line('5602', '0', '300'), line('3103', '0', '700')],
    },
    { postingDate: '2025-12-31', lines: [line('3103', '700', '0'), line('310401', '0', '700')] },
  ]);
  expect(await books.faults()).toEqual([]);
});

test('income and cash flow are as before; the balance sheet has the result in equity', async () => {
  const retained = { account: { code: '310401' }, amount: { amount: '700' } };
  expect(await statements()).toEqual({
    ...open,
    sheet: { result: { amount: '0' }, ...total, equity: [{ lines: [capital, retained] }] },
  });
});

test('a budget’s actual figures are as before, too', async () => {
  const { '5602': accountId } = await books.accounts();
  const lines = [{ accountId, month: 12, amount: '500' }];
  const found = await books.ask(
    `mutation ($input: SaveBudgetInput!) { saveBudget(input: $input) {
       budget { lines { actual { amount } } } userErrors { code } } }`,
    { input: { year: 2025, name: 'First', lines } },
  );
  expect(found).toEqual({
    saveBudget: { budget: { lines: [{ actual: { amount: '300' } }] }, userErrors: [] },
  });
});

test('the next year begins with nothing earned, and the trial balance goes on', async () => {
  expect(await trialBalance('2026-01-01', '2026-03-31')).toEqual({
    '1002': [4700, 0, 0, 4700],
    '1122': [1000, 70, 0, 1070],
    '3001': [-5000, 0, 0, -5000],
    '310401': [-700, 0, 0, -700],
    ...{ '3103': [0, 0, 0, 0], '5602': [0, 0, 0, 0] },
    '5001': [0, 0, 70, -70],
  });
  expect((await trialBalance('2025-12-20', '2025-12-31'))['5602']).toEqual([0, 300, 300, 0]);
});

test('each line of the general ledger has the balance after it', async () => {
  const { accounts } = await books.ask<{ accounts: { nodes: object[] } }>(
    `{ accounts(filter: { code: { in: ["1002", "5001"] } }) { nodes { lines { nodes {
         postingDate balance { amount } } } } } }`,
  );
  const line = (postingDate: string, amount: string) => ({ postingDate, balance: { amount } });
  expect(accounts.nodes).toEqual([
    { lines: { nodes: [line('2025-12-31', '4700'), line('2025-07-01', '5000')] } },
    {
      lines: {
        nodes: [line('2026-01-15', '-70'), line('2025-12-31', '0'), line('2025-06-15', '-1000')],
      },
    },
  ]);
});

test('months of a closed year are not reopened, and years close in their order', async () => {
  const reopenMonth = `mutation { reopenPeriod(input: { period: "2025-12", reason: "Late" }) {
    userErrors { code } } }`;
  expect(await refusalCode(books, reopenMonth, {})).toBe('YEAR_CLOSED');
  expect(await refusalCode(books, closeYear, { input: { year: 2027 } })).toBe('YEAR_SKIPPED');
  expect(await refusalCode(books, closeYear, { input: { year: 1 } })).toBe('BAD_YEAR');
  const earlier = { year: 2024, reason: 'Audit' };
  expect(await refusalCode(books, reopenYear, { input: earlier })).toBe('LATER_YEAR_CLOSED');
  expect(await refusalCode(books, reopenYear, { input: { ...input, reason: ' ' } })).toBe(
    'REASON_MISSING',
  );
});

test('reopening undoes it exactly, once; closed again, it takes what came meanwhile', async () => {
  const undo = { input: { ...input, reason: 'Audit' } };
  const calls = Array.from({ length: 8 }, () => books.ask(reopenYear, undo));
  for (const answer of await Promise.all(calls)) {
    expect(answer).toEqual({ reopenYear: { closedYear: null, userErrors: [] } });
  }
  expect(await statements()).toMatchObject({ ...open, sheet: { result: { amount: '700' } } });
  expect((await trialBalance('2026-01-01', '2026-01-01'))['5001']).toEqual([-1000, 0, 0, -1000]);
  expect(await books.faults()).toEqual([]);
  const late = { period: '2025-12', documents: ['MANUAL'], reason: 'Audit' };
  await books.perform('finance.reopenPeriod', late);
  await books.enter('2025-12-31', '5602 40\n1002 -40');
  await closeMonth('2025-12');
  const { closeYear: again } = await books.ask<{ closeYear: object }>(closeYear, { input });
  expect(again).toMatchObject({ closedYear: { result: { amount: '660' } }, userErrors: [] });
  expect((await trialBalance('2026-01-01', '2026-01-01'))['310401']).toEqual([-660, 0, 0, -660]);
  expect(await books.faults()).toEqual([]);
  const { closingHistory } = await books.ask<{ closingHistory: object[] }>(
    '{ closingHistory(period: "2025") { action reason } }',
  );
  expect(closingHistory).toEqual([
    { action: 'CLOSED', reason: null },
    { action: 'REOPENED', reason: 'Audit' },
    { action: 'CLOSED', reason: null },
  ]);
});

test('a kept sum that is not that of its lines is found', async () => {
  await books.rows(`update account_month set debit = debit + 1
    where month = '2025-06-01' and account_id in (select id from account where code = '1122')`);
  expect(await books.faults()).toEqual([
    { check: 'MONTH_SUM', subject: '2025-06 1122', expected: '1000', actual: '1001' },
  ]);
});

const setUp = `mutation ($input: SetUpBooksInput!) { setUpBooks(input: $input) {
  books { fiscalYearStart } userErrors { code } } }`;

test('abroad a fiscal year may begin in April, until one is closed; in China in January', async () => {
  const set = (fiscalYearStart: number, template = 'INTERNATIONAL', country = 'GB') => ({
    input: { template, country, fiscalYearStart },
  });
  expect(await refusalCode(books, setUp, set(4, 'CHINA', 'CN'))).toBe('CALENDAR_YEAR');
  const abroad = await openBooks({ clock: { now: () => new Date('2026-04-15T08:00:00Z') } });
  expect(await refusalCode(abroad, setUp, set(13))).toBe('BAD_MONTH');
  expect(await abroad.ask(setUp, set(4))).toEqual({
    setUpBooks: { books: { fiscalYearStart: 4 }, userErrors: [] },
  });
  await abroad.enter('2026-03-31', '1010 80\n4000 -90\n6100 10');
  await abroad.enter('2026-04-01', '1010 5\n4900 -5');
  await abroad.perform('finance.closePeriod', { period: '2026-03' });
  expect(await abroad.ask(closeYear, { input })).toMatchObject({
    closeYear: { closedYear: { endsOn: '2026-03-31', result: { amount: '80' } } },
  });
  const figures = `{ balanceSheet { result { amount } equity { lines { account { code } } } } }`;
  expect(await abroad.ask(figures)).toMatchObject({
    balanceSheet: { result: { amount: '5' }, equity: [{ lines: [{ account: { code: '3100' } }] }] },
  });
  expect(await refusalCode(abroad, setUp, set(1))).toBe('YEAR_CLOSED');
  expect(await refusalCode(abroad, setUp, set(4))).toBe(undefined);
  expect(await abroad.faults()).toEqual([]);
  await abroad.close();
});
