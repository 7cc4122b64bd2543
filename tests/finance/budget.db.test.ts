import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff } from '../area.ts';
import { openBooks, type Books } from './books.ts';

let books: Books;
let accounts: Record<string, string>;
let north: string;
const boss = staff('usr_boss');
beforeAll(async () => {
  // A budget stands for a year; expenses are posted in years that have come.
  books = await openBooks({ clock: { now: () => new Date('2031-12-31T08:00:00Z') } });
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
  const { accounts: found } = await books.ask<{
    accounts: { nodes: { id: string; code: string }[] };
  }>('{ accounts(first: 250) { nodes { id code } } }');
  accounts = Object.fromEntries(found.nodes.map(({ id, code }) => [code, id]));
  const center = { code: 'N', name: 'North' };
  const { costCenter } = await does<{ costCenter: { id: string } }>(
    'saveCostCenter',
    center,
    'costCenter { id }',
  );
  north = costCenter.id;
});
afterAll(() => books.close());

async function does<Result>(field: string, input: object, selection: string, viewer = staff()) {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  type Payload = Result & { userErrors: { code: string }[] };
  const answer = await books.ask<Record<string, Payload>>(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} userErrors { code } } }`,
    { input },
    viewer,
  );
  const [no] = answer[field]!.userErrors;
  if (no) throw new Error(no.code);
  return answer[field] as Result;
}

type Budget = { id: string; status: string };
const save = async (year: number, policy: string, lines: object[], more = {}) =>
  (
    await does<{ budget: Budget }>(
      'saveBudget',
      { year, name: 'Plan', policy, lines, ...more },
      'budget { id status }',
    )
  ).budget;
const approve = (budgetId: string, viewer = boss) =>
  does<{ budget: Budget }>('approveBudget', { budgetId }, 'budget { status }', viewer);
const line = (code: string, month: number, amount: string, costCenterId?: string) => {
  return { accountId: accounts[code], month, amount, costCenterId };
};

function spend(postingDate: string, amount: string, more: object = {}, viewer = staff()) {
  const { costCenterId, ...rest } = more as { costCenterId?: string };
  const lines = [
    { accountId: accounts['5602'], debit: amount, costCenterId },
    { accountId: accounts['1002'], credit: amount },
  ];
  const input = { postingDate, description: 'Rent', lines, ...rest };
  const asked = 'overruns { account { code } budgeted { amount } actual { amount } }';
  return does<{ overruns: object[] }>('postEntry', input, asked, viewer);
}

test('a budget is drafted by one and approved by another; a later version takes its place', async () => {
  const first = await save(2026, 'WARN', [line('5602', 1, '100')]);
  await expect(approve(first.id, staff())).rejects.toThrow('OWN_BUDGET');
  expect((await approve(first.id)).budget.status).toBe('APPROVED');
  await expect(save(2026, 'WARN', [line('5602', 1, '1')], { id: first.id })).rejects.toThrow(
    'ILLEGAL_MOVE',
  );
  const second = await save(2026, 'WARN', [line('5602', 1, '120'), line('5602', 2, '120')]);
  await approve(second.id);
  const { budgets } = await books.ask<{ budgets: { nodes: Budget[] } }>(
    '{ budgets(filter: { year: { eq: 2026 } }) { nodes { id status } } }',
  );
  expect(budgets.nodes).toEqual([
    { id: second.id, status: 'APPROVED' },
    { id: first.id, status: 'REPLACED' },
  ]);
});

test('expenses count from January on; a warning names what is exceeded', async () => {
  expect((await spend('2026-02-03', '200')).overruns).toEqual([]);
  expect((await spend('2026-02-04', '50')).overruns).toEqual([
    { account: { code: '5602' }, budgeted: { amount: '240' }, actual: { amount: '250' } },
  ]);
  const { budgets } = await books.ask<{ budgets: { nodes: object[] } }>(
    `{ budgets(filter: { status: { eq: APPROVED }, year: { eq: 2026 } }) { nodes {
         lines(fromMonth: 1, toMonth: 2) { account { code } budgeted { amount } actual { amount }
           deviation { amount } usedPercent } } } }`,
  );
  expect(budgets.nodes).toEqual([
    {
      lines: [
        {
          account: { code: '5602' },
          budgeted: { amount: '240' },
          actual: { amount: '250' },
          deviation: { amount: '10' },
          usedPercent: '104.17',
        },
      ],
    },
  ]);
});

test('where the policy is to stop, only who may approve goes beyond, and says so', async () => {
  const { id } = await save(2027, 'STOP', [line('5602', 1, '100', north)]);
  await approve(id);
  await spend('2027-01-02', '500');
  const there = { costCenterId: north };
  await spend('2027-01-03', '100', there);
  await expect(spend('2027-01-04', '0.01', there)).rejects.toThrow('BUDGET_EXCEEDED');
  const clerk = { ...staff('usr_clerk'), scopes: ['finance:post', 'finance:ledger'] };
  const beyond = { ...there, overridesBudget: true, overrideReason: 'Frost' };
  await expect(spend('2027-01-04', '1', beyond, clerk)).rejects.toThrow('BUDGET_EXCEEDED');
  expect((await spend('2027-01-04', '1', beyond)).overruns.length).toBe(1);
});

test('a budget that stops is not passed by dating an expense back', async () => {
  const { id } = await save(2031, 'STOP', [line('5602', 1, '100'), line('5602', 3, '50')]);
  await approve(id);
  await spend('2031-03-10', '140');
  await expect(spend('2031-01-10', '20')).rejects.toThrow('BUDGET_EXCEEDED');
  await expect(spend('2031-02-10', '101')).rejects.toThrow('BUDGET_EXCEEDED');
  await spend('2031-02-10', '10');
});

test('who asks beforehand is told what the budget says, by account or by role', async () => {
  const check = async (date: string, amount: string, of: object) =>
    (
      await books.ask<{ budgetCheck: object }>(
        `query ($input: BudgetCheckInput!) { budgetCheck(input: $input) { verdict overruns {
           account { code } month budgeted { amount } actual { amount } } } }`,
        { input: { date, lines: [{ ...of, amount }] } },
      )
    ).budgetCheck;
  const rent = { accountId: accounts['5602'] };
  expect(await check('2031-04-01', '0', rent)).toEqual({ verdict: 'OK', overruns: [] });
  expect(await check('2031-01-01', '5', rent)).toEqual({
    verdict: 'STOP',
    overruns: [
      {
        account: { code: '5602' },
        month: '2031-03',
        budgeted: { amount: '150' },
        actual: { amount: '155' },
      },
    ],
  });
  expect(await check('2026-12-01', '1000', rent)).toMatchObject({ verdict: 'WARN' });
  expect(await check('2026-12-01', '1000', { role: 'COGS' })).toMatchObject({ verdict: 'OK' });
});

test('a refusal names the account by its code', async () => {
  const lines = [
    { accountId: accounts['5602'], debit: '5' },
    { accountId: accounts['1002'], credit: '5' },
  ];
  const { postEntry } = await books.ask<{ postEntry: { userErrors: { message: string }[] } }>(
    `mutation ($input: PostEntryInput!) { postEntry(input: $input) { userErrors { message } } }`,
    { input: { postingDate: '2031-01-31', description: 'Rent', lines } },
  );
  expect(postEntry.userErrors.map(({ message }) => message)).toEqual([
    'The account 5602 has a budget of 150 up to 2031-03; it would be 155.',
  ]);
});

test('of 16 who spend at once, only those within the budget pass', async () => {
  const { id } = await save(2028, 'STOP', [line('5602', 3, '50')]);
  await approve(id);
  const tries = await Promise.allSettled(
    Array.from({ length: 16 }, () => spend('2028-03-01', '10')),
  );
  expect(tries.filter(({ status }) => status === 'fulfilled').length).toBe(5);
});

test('of 8 budgets approved at once, one is in force', async () => {
  const drafts = await Promise.all(
    Array.from({ length: 8 }, () => save(2029, 'WARN', [line('5602', 1, '1')])),
  );
  await Promise.all(drafts.map(({ id }) => approve(id)));
  const { budgets } = await books.ask<{ budgets: { totalCount: number } }>(
    '{ budgets(filter: { year: { eq: 2029 }, status: { eq: APPROVED } }) { totalCount } }',
  );
  expect(budgets.totalCount).toBe(1);
});

test.each`
  why                       | lines                                   | code
  ${'nothing'}              | ${[]}                                   | ${'NOTHING_BUDGETED'}
  ${'a thirteenth month'}   | ${[['5602', 13, '1']]}                  | ${'BAD_PERIOD'}
  ${'less than nothing'}    | ${[['5602', 1, '-1']]}                  | ${'NEGATIVE_AMOUNT'}
  ${'half a cent'}          | ${[['5602', 1, '0.005']]}               | ${'INEXACT_AMOUNT'}
  ${'the bank'}             | ${[['1002', 1, '1']]}                   | ${'NOT_BUDGETABLE'}
  ${'the same month twice'} | ${[['5602', 1, '1'], ['5602', 1, '2']]} | ${'BUDGETED_TWICE'}
  ${'an unknown centre'}    | ${[['5602', 1, '1', 'ccr_none']]}       | ${'cost center'}
`('a budget of $why is refused', async ({ lines, code }) => {
  const given = (lines as Parameters<typeof line>[]).map((one) => line(...one));
  await expect(save(2030, 'WARN', given)).rejects.toThrow(code as string);
});

test('a cost centre that rests takes no costs, and an outside party keeps no budget', async () => {
  const south = { code: 'S', name: 'South' };
  const { costCenter } = await does<{ costCenter: { id: string } }>(
    'saveCostCenter',
    { ...south, isActive: false },
    'costCenter { id }',
  );
  const resting = spend('2026-05-01', '1', { costCenterId: costCenter.id });
  await expect(resting).rejects.toThrow(/cost center/);
  await expect(does('saveCostCenter', { ...south, name: ' ' }, '__typename')).rejects.toThrow(
    'NAME_MISSING',
  );
  const user = { ...customerUser('cus_a'), scopes: ['*'] };
  await expect(does('saveCostCenter', south, '__typename', user)).rejects.toThrow();
});
