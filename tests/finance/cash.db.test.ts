import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../area.ts';
import { expected, openBooks, refusalCode, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  // The first of June; invoices are due 30 days after they were issued.
  books = await openBooks({ clock: { now: () => new Date('2026-06-01T08:00:00Z') } });
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
  await books.enter('2026-01-02', '1002 1000\n1001 50\n3001 -1050');
  // 300 came 10 days late, 100 two days early: 7 days, weighted.
  await paid('cus_slow', '300', '2026-04-01', '2026-05-11');
  await paid('cus_slow', '100', '2026-04-02', '2026-04-30');
  // 600 came 2 days late; with the others, 4,000 of 1,000: 4 days.
  await paid('cus_fair', '600', '2026-04-01', '2026-05-03');
  await books.invoice('cus_slow', '70', { shippedAt: '2026-05-08T08:00:00Z' });
  await books.invoice('cus_new', '20', { shippedAt: '2026-05-03T08:00:00Z' });
  await books.invoice('cus_new', '5', { shippedAt: '2026-04-01T08:00:00Z' });
});
afterAll(() => books.close());

async function paid(customerId: string, net: string, issued: string, receivedDate: string) {
  const invoiceId = await books.invoice(customerId, net, { shippedAt: `${issued}T08:00:00Z` });
  const allocations = [{ invoiceId, amount: net }];
  await books.pay(customerId, net, { receivedDate, allocations });
}

const save = async (name: string, more: object = {}) => {
  const input = { name, ...more };
  return (await books.perform<{ scenarioId: string }>('finance.saveCashScenario', input))
    .scenarioId;
};

type Forecast = {
  scenario: { name: string } | null;
  overdueInflow: { amount: string };
  lowest: { date: string; balance: { amount: string } };
  weeks: Record<string, { amount: string }>[];
};
async function forecasts(basis: string, scenarioIds: string[] = []) {
  const { cashForecasts } = await books.ask<{ cashForecasts: Forecast[] }>(
    `query ($basis: CashBasis!, $scenarioIds: [ID!]!) {
       cashForecasts(weeks: 4, basis: $basis, scenarioIds: $scenarioIds) { scenario { name }
         overdueInflow { amount } lowest { date balance { amount } } weeks { inflow { amount }
         orderInflow { amount } orderOutflow { amount } oneOff { amount } balance { amount } } } }`,
    { basis, scenarioIds },
  );
  return cashForecasts.map(({ scenario, overdueInflow, lowest, weeks }) => ({
    name: scenario?.name ?? 'base',
    overdue: overdueInflow.amount,
    lowest: `${lowest.date} ${lowest.balance.amount}`,
    weeks: weeks.map((week) =>
      Object.values(week)
        .map(({ amount }) => amount)
        .join(' '),
    ),
  }));
}

test('what is there is known by account', async () => {
  const { cashPosition } = await books.ask<{ cashPosition: object[] }>(
    `{ cashPosition { account { code } bankAccount { name } balance { amount }
       statementBalance { amount } unreconciled { amount } unreconciledLines } }`,
  );
  const nothing = { bankAccount: null, statementBalance: null, unreconciledLines: 0 };
  const account = (code: string, amount: string) => ({
    ...{ ...nothing, account: { code }, balance: { amount }, unreconciled: { amount: '0' } },
  });
  const accounts = [account('1001', '50'), account('1002', '2000'), account('1012', '0')];
  expect(cashPosition).toEqual(accounts);
});

test('what a bank has and the books do not, stands beside', async () => {
  const accountId = (await books.accounts())['1012'];
  const bank = { number: 'DE02120300000000202051', name: 'Second', accountId };
  const { bankAccountId } = await books.perform<{ bankAccountId: string }>(
    'finance.saveBankAccount',
    { ...bank, startsOn: '2026-05-01' },
  );
  await books.rows(`with file as (insert into bank_statement_file values ('f', 'CSV', '', now(), 'x')),
    statement as (insert into bank_statement values ('bst_1', '${bankAccountId}', 1, '1', 'p', 'f',
      '2026-05-01', 0, '2026-05-31', 33, now(), 'x'))
    insert into bank_line (id, bank_account_id, bank_statement_id, position, booking_date, amount,
      version)
    values ('bln_1', '${bankAccountId}', 'bst_1', 1, '2026-05-30', 33, 1) returning 1`);
  const { cashPosition } = await books.ask<{ cashPosition: object[] }>(
    `{ cashPosition { bankAccount { name } balance { amount } statementBalance { amount }
       statementDate unreconciled { amount } unreconciledLines } }`,
  );
  expect(cashPosition.at(-1)).toEqual({
    ...{ bankAccount: { name: 'Second' }, balance: { amount: '0' }, statementDate: '2026-05-31' },
    ...{ statementBalance: { amount: '33' }, unreconciled: { amount: '33' } },
    unreconciledLines: 1,
  });
});

test('how a customer pays is known by what it paid', async () => {
  const { _entities } = await books.ask<{ _entities: { paymentBehaviour: object }[] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer {
       paymentBehaviour { averageDaysLate invoices paid { amount } } } } }`,
    { of: ['cus_slow', 'cus_fair', 'cus_new'].map((id) => ({ __typename: 'Customer', id })) },
  );
  const behaviour = (averageDaysLate: number | null, invoices: number, amount: string) => {
    return { paymentBehaviour: { averageDaysLate, invoices, paid: { amount } } };
  };
  const found = [behaviour(7, 2, '400'), behaviour(2, 1, '600'), behaviour(null, 0, '0')];
  expect(_entities).toEqual(found);
});

// Due on the 7th, the 2nd, and the 1st of May; orders bring 100 on the 10th and cost 40 on the 3rd.
test('cash is foretold by due dates, or as customers are wont to pay', async () => {
  expected.expectedReceipts.push({ dueDate: '2026-06-10', amount: { amount: '100' } });
  expected.expectedPayments.push({ dueDate: '2026-06-03', amount: { amount: '40' } });
  expect(await forecasts('DUE_DATE')).toEqual([
    {
      ...{ name: 'base', overdue: '5', lowest: '2026-06-03 2030' },
      weeks: ['90 0 40 0 2100', '0 100 0 0 2200', '0 0 0 0 2200', '0 0 0 0 2200'],
    },
  ]);
  // The 7th and 7 days, the 2nd and 4 days, today; the 10th and 4 days.
  expect(await forecasts('BEHAVIOUR')).toEqual([
    {
      ...{ name: 'base', overdue: '0', lowest: '2026-06-03 2015' },
      weeks: ['25 0 40 0 2035', '70 100 0 0 2205', '0 0 0 0 2205', '0 0 0 0 2205'],
    },
  ]);
});

test('scenarios stand side by side with it, each with its lowest point', async () => {
  const slow = await save('Slow', { customersLaterDays: 7, suppliersLaterDays: 14 });
  const oneOffs = [{ day: '2026-06-20', amount: '-2150', text: 'A truck' }];
  const truck = await save('Truck', { ordersPercent: '-50', oneOffs });
  const [base, later, less] = await forecasts('DUE_DATE', [slow, truck]);
  expect(base!.name).toBe('base');
  expect(later).toEqual({
    ...{ name: 'Slow', overdue: '5', lowest: '2026-06-01 2050' },
    weeks: ['0 0 0 0 2050', '90 0 0 0 2140', '0 100 40 0 2200', '0 0 0 0 2200'],
  });
  expect(less).toEqual({
    ...{ name: 'Truck', overdue: '5', lowest: '2026-06-20 0' },
    weeks: ['90 0 40 0 2100', '0 50 0 0 2150', '0 0 0 -2150 0', '0 0 0 0 0'],
  });
});

test('a scenario is changed by its name, also by many at once, and removed once', async () => {
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      save('Many', { oneOffs: [{ day: '2026-07-01', amount: String(n + 1), text: 'Rent' }] }),
    ),
  );
  const [scenarioId] = all as [string];
  expect(new Set(all).size).toBe(1);
  const { cashScenarios } = await books.ask<{ cashScenarios: { nodes: object[] } }>(
    `{ cashScenarios(filter: { name: { eq: "Many" } }) { nodes { version oneOffs { text } } } }`,
  );
  expect(cashScenarios.nodes).toEqual([{ version: 8, oneOffs: [{ text: 'Rent' }] }]);
  const remove = () => books.perform('finance.removeCashScenario', { scenarioId });
  const tries = await Promise.allSettled(Array.from({ length: 4 }, remove));
  expect(tries.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  await expect(remove()).rejects.toThrow(/cash scenario/);
});

test.each`
  why                      | more                                                                | code
  ${'more than a year'}    | ${{ customersLaterDays: 366 }}                                      | ${'BAD_DAYS'}
  ${'less than no orders'} | ${{ ordersPercent: '-101' }}                                        | ${'BAD_CHANGE'}
  ${'half a cent'}         | ${{ oneOffs: [{ day: '2026-07-01', amount: '1.005', text: 'X' }] }} | ${'INEXACT_AMOUNT'}
  ${'money for nothing'}   | ${{ oneOffs: [{ day: '2026-07-01', amount: '1', text: ' ' }] }}     | ${'TEXT_MISSING'}
`('a scenario of $why is refused', async ({ more, code }) => {
  const document = `mutation ($input: SaveCashScenarioInput!) { saveCashScenario(input: $input) {
    userErrors { code } } }`;
  const input = { name: 'Bad', ...(more as object) };
  expect(await refusalCode(books, document, { input })).toBe(code);
});

test('an outside party learns and changes nothing', async () => {
  const user = { ...customerUser('cus_slow'), scopes: ['*'] };
  const found = await books.ask(
    `{ cashPosition { balance { amount } } cashScenarios { totalCount }
       cashForecasts(weeks: 1) { opening { amount } weeks { balance { amount } } } }`,
    {},
    user,
  );
  expect(found).toEqual({
    ...{ cashPosition: [], cashScenarios: { totalCount: 0 } },
    cashForecasts: [{ opening: { amount: '0' }, weeks: [{ balance: { amount: '0' } }] }],
  });
  await expect(books.perform('finance.saveCashScenario', { name: 'X' }, user)).rejects.toThrow();
});
