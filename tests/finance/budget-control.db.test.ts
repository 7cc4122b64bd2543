import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { openBooks, refusalCode, type Books } from './books.ts';

let books: Books;
let accounts: Record<string, string>;
let north: string;
const boss = staff('usr_boss');
beforeAll(async () => {
  books = await openBooks({ clock: { now: () => new Date('2026-03-31T08:00:00Z') } });
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
  accounts = await books.accounts();
  const center = { code: 'N', name: 'North' };
  const saved = await books.perform<{ costCenterId: string }>('finance.saveCostCenter', center);
  north = saved.costCenterId;
});
afterAll(() => books.close());

/** A budget of `code month amount` rows, in force. */
async function inForce(year: number, text: string, more: object = {}): Promise<string> {
  const lines = text.split(', ').map((row) => {
    const [code = '', month, amount] = row.split(' ');
    return { accountId: accounts[code], month: Number(month), amount };
  });
  const input = { year, name: 'Plan', policy: 'STOP', lines, ...more };
  const { budgetId } = await books.perform<{ budgetId: string }>('finance.saveBudget', input);
  await books.perform('finance.approveBudget', { budgetId }, boss);
  return budgetId;
}

type Check = { budgetCheck: { verdict: string; overruns: { actual: { amount: string } }[] } };
async function check(date: string, amount: string, more: object = {}) {
  const asked = `query ($input: BudgetCheckInput!) { budgetCheck(input: $input) {
    verdict overruns { span committed { amount } actual { amount } } } }`;
  const lines = [{ accountId: accounts['5602'], amount }];
  const { budgetCheck } = await books.ask<Check>(asked, { input: { date, lines, ...more } });
  return budgetCheck.verdict;
}

const commitment = (documentId: string, version: number, ...amounts: string[]) => ({
  ...{ documentId, kind: 'REQUISITION', number: 'PR-1', version, isBound: amounts.length > 0 },
  ...{ requisitionIds: [] as string[], override: null },
  lines: amounts.map((amount) => {
    return { accountId: accounts['5602']!, costCenterId: null, day: '2026-03-10', amount };
  }),
});
const note = (input: object) => books.perform('finance.noteCommitment', input);

test('what is bound counts beside what is spent, until what takes its place', async () => {
  const id = await inForce(2026, '5602 1 100, 5602 2 100, 5602 3 100');
  await books.enter('2026-02-10', '5602 120\n1002 -120');
  await note(commitment('prq_1', 1, '80'));
  expect(await check('2026-03-20', '100')).toBe('OK');
  expect(await check('2026-03-20', '101')).toBe('STOP');
  expect(await check('2026-03-20', '180', { replaces: ['prq_1'] })).toBe('OK');
  const order = { ...commitment('puo_1', 2, '70'), kind: 'ORDER', requisitionIds: ['prq_1'] };
  await note(order);
  expect(await check('2026-03-20', '110')).toBe('OK');
  const { budget } = await books.ask<{ budget: { lines: object[] } }>(
    `query ($id: ID!) { budget(id: $id) { lines(toMonth: 3) {
       budgeted { amount } actual { amount } committed { amount } available { amount } } } }`,
    { id },
  );
  const figures = { budgeted: '300', actual: '120', committed: '70', available: '110' };
  expect(budget.lines).toEqual([
    Object.fromEntries(Object.entries(figures).map(([name, amount]) => [name, { amount }])),
  ]);
  await note({ ...order, version: 3, isBound: false, lines: [], requisitionIds: [] });
  expect(await check('2026-03-20', '101')).toBe('STOP');
  await note(commitment('prq_1', 2));
  expect(await check('2026-03-20', '180')).toBe('OK');
});

test('of what is told at once and late, the newest stands', async () => {
  await Promise.all([5, 2, 4, 1, 3].map((n) => note(commitment('prq_2', n, `${n}0`))));
  await note(commitment('prq_2', 4, '7'));
  const bound = await books.rows(`select version, amount::float from commitment
    join bound using (document_id) where document_id = 'prq_2'`);
  expect(bound).toEqual([{ version: 5, amount: 50 }]);
  await note(commitment('prq_2', 6));
});

test('a budget checks what it is to check, over the months it is to, by account', async () => {
  const policies = [{ accountId: accounts['5603'], policy: 'WARN' }];
  await inForce(2025, '5602 1 100, 5602 2 100, 5603 2 10', {
    ...{ checks: ['REQUISITION'], span: 'MONTHLY', accountPolicies: policies },
  });
  expect(await check('2025-02-10', '100')).toBe('OK');
  expect(await check('2025-02-10', '101', { stage: 'REQUISITION' })).toBe('STOP');
  expect(await check('2025-02-10', '101', { stage: 'ORDER' })).toBe('OK');
  const dear = { lines: [{ accountId: accounts['5603'], amount: '11' }] };
  expect(await check('2025-02-10', '11', dear)).toBe('WARN');
  await books.enter('2025-02-10', '5602 500\n1002 -500');
  expect(await check('2025-03-10', '1')).toBe('STOP');
  await inForce(2025, '5602 1 100, 5602 2 100', { checks: [] });
  expect(await check('2025-02-10', '1000', { stage: 'ACTUAL' })).toBe('OK');
});

test('the policy of an account that is not budgeted is refused', async () => {
  const lines = [{ accountId: accounts['5602'], month: 1, amount: '1' }];
  const accountPolicies = [{ accountId: accounts['5603'], policy: 'WARN' }];
  const code = await refusalCode(
    books,
    `mutation ($input: SaveBudgetInput!) { saveBudget(input: $input) { userErrors { code } } }`,
    { input: { year: 2024, name: 'Plan', lines, accountPolicies } },
  );
  expect(code).toBe('NOT_BUDGETED');
});

test('who goes beyond a budget says why, and it is kept, also what purchasing tells', async () => {
  const budgetId = await inForce(2024, '5602 1 100');
  const spend = (more: object) =>
    books.perform('finance.postEntry', {
      ...{ postingDate: '2024-01-10', description: 'Rent', ...more },
      lines: [
        { accountId: accounts['5602'], debit: '101' },
        { accountId: accounts['1002'], credit: '101' },
      ],
    });
  await expect(spend({ overridesBudget: true })).rejects.toThrow('REASON_MISSING');
  await spend({ overridesBudget: true, overrideReason: 'The roof leaks' });
  const override = {
    ...{ reason: 'In season', by: 'usr_buyer', at: '2026-03-30T00:00:00.000Z' },
    overruns: [
      {
        ...{ budgetId, accountId: accounts['5602'], costCenterId: null, month: '2024-02' },
        ...{ span: 'CUMULATIVE', budgeted: '100', actual: '150' },
      },
    ],
  };
  await note({ ...commitment('prq_9', 1), override });
  await note({ ...commitment('prq_9', 1), override });
  const { budget } = await books.ask<{ budget: object }>(
    `query ($id: ID!) { budget(id: $id) { overrides { stage reason overriddenBy month
       actual { amount } } } }`,
    { id: budgetId },
  );
  expect(budget).toEqual({
    overrides: [
      {
        ...{ stage: 'ACTUAL', reason: 'The roof leaks', overriddenBy: 'usr_staff' },
        ...{ month: '2024-01', actual: { amount: '101' } },
      },
      {
        ...{ stage: 'REQUISITION', reason: 'In season', overriddenBy: 'usr_buyer' },
        ...{ month: '2024-02', actual: { amount: '150' } },
      },
    ],
  });
});

test('a version is compared with another line by line', async () => {
  const first = await inForce(2023, '5602 1 100, 5602 2 100, 5603 1 5');
  const second = await inForce(2023, '5602 1 100, 5602 2 130, 5601 3 7');
  const { budget } = await books.ask<{ budget: { changes: Record<string, unknown>[] } }>(
    `query ($id: ID!, $since: ID!) { budget(id: $id) { changes(since: $since) {
       account { code } month before { amount } after { amount } change { amount } } } }`,
    { id: second, since: first },
  );
  const change = (code: string, month: number, ...amounts: string[]) => {
    const [before, after, change] = amounts.map((amount) => ({ amount }));
    return { account: { code }, month, before, after, change };
  };
  expect(budget.changes).toEqual([
    change('5601', 3, '0', '7', '7'),
    change('5602', 2, '100', '130', '30'),
    change('5603', 1, '5', '0', '-5'),
  ]);
});

test('the year is foretold by what is left of the budget, or by how it went', async () => {
  const lines = '5602 1 100, 5602 2 100, 5602 3 100, 5602 12 900';
  const id = await inForce(2022, lines, { policy: 'WARN' });
  await books.enter('2022-01-10', '5602 180\n1002 -180', { costCenterId: north });
  await books.enter('2022-03-10', '5602 90\n1002 -90');
  const { budget } = await books.ask<{ budget: object }>(
    `query ($id: ID!) { budget(id: $id) {
       left: forecast(asOf: "2022-03-31") { actual { amount } forecast { amount } deviation { amount } }
       run: forecast(method: RUN_RATE, asOf: "2022-03-31") { forecast { amount } }
       now: forecast { forecast { amount } } } }`,
    { id },
  );
  expect(budget).toEqual({
    left: [
      { actual: { amount: '270' }, forecast: { amount: '1180' }, deviation: { amount: '-20' } },
    ],
    run: [{ forecast: { amount: '1095' } }],
    now: [{ forecast: { amount: '270' } }],
  });
});
