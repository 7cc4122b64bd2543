import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../area.ts';
import { expected, openBooks, type Books } from './books.ts';

let books: Books;
let accounts: Record<string, string>;
beforeAll(async () => {
  books = await openBooks({ clock: { now: () => new Date('2026-04-01T08:00:00Z') } });
  await books.invoice('cus_a', '1000', { orderId: 'ord_a' });
  await books.perform('finance.postStockMoves', {
    documentId: 'dlv_x',
    documentType: 'DELIVERY',
    postingDate: '2026-03-31',
    currency: 'CNY',
    orderId: 'ord_a',
    customerId: 'cus_a',
    moves: [
      {
        moveId: 'mov_1',
        kind: 'ISSUE',
        productId: 'prd_1',
        warehouseId: 'whs_1',
        quantity: '-1',
        value: '-600',
      },
    ],
  });
  await books.pay('cus_a', '400', { receivedDate: '2026-03-31' });
  const { accounts: found } = await books.ask<{
    accounts: { nodes: { id: string; code: string }[] };
  }>('{ accounts(first: 250) { nodes { id code } } }');
  accounts = Object.fromEntries(found.nodes.map(({ id, code }) => [code, id]));
  await entry('2026-02-10', ['5602', '150'], ['1002', '-150']);
  await entry('2026-01-05', ['1002', '5000'], ['3001', '-5000']);
});
afterAll(() => books.close());

function entry(postingDate: string, ...legs: [code: string, amount: string][]) {
  const lines = legs.map(([code, amount]) =>
    amount.startsWith('-')
      ? { accountId: accounts[code]!, credit: amount.slice(1) }
      : { accountId: accounts[code]!, debit: amount },
  );
  return books.perform('finance.postEntry', { postingDate, description: 'By hand', lines });
}

type Money = { amount: string };

test('a quarter: what was earned, what is there, where the cash came from', async () => {
  const found = await books.ask<Record<string, Record<string, Money>>>(
    `{ incomeStatement(from: "2026-01-01", to: "2026-03-31") {
         grossProfit { amount } operatingProfit { amount } netIncome { amount } }
       balanceSheet(asOf: "2026-03-31") { result { amount } totalAssets { amount }
         totalLiabilitiesAndEquity { amount } }
       cashFlowStatement(from: "2026-01-01", to: "2026-03-31") { netIncome { amount }
         operatingTotal { amount } financingTotal { amount } netChange { amount }
         closingCash { amount } } }`,
  );
  const flat = Object.values(found).map((one) => Object.values(one).map(({ amount }) => amount));
  expect(flat).toEqual([
    ['400', '250', '250'],
    ['250', '5250', '5250'],
    ['250', '250', '5000', '5250', '5250'],
  ]);
});

test('each figure leads to its account and entries', async () => {
  const { incomeStatement } = await books.ask<{
    incomeStatement: { sections: { section: string; lines: object[] }[] };
  }>(
    `{ incomeStatement(from: "2026-02-01", to: "2026-02-28") { sections { section lines {
         amount { amount } account { code section lines(first: 1) { nodes { entry { description } } } } } } } }`,
  );
  const spent = incomeStatement.sections.find(({ lines }) => lines.length > 0);
  expect(spent).toEqual({
    section: 'OPERATING_EXPENSE',
    lines: [
      {
        amount: { amount: '150' },
        account: {
          code: '5602',
          section: 'OPERATING_EXPENSE',
          lines: { nodes: [{ entry: { description: 'By hand' } }] },
        },
      },
    ],
  });
});

test('what moved no cash is no cash flow, and the change ties to the bank', async () => {
  const year = `cashFlowStatement(from: "2026-01-01", to: "2026-12-31") { operatingTotal { amount }
    investingTotal { amount } financingTotal { amount } netChange { amount } }
    accountBalance(role: BANK) { balance { amount } }`;
  const before = await books.ask(`{ ${year} }`);
  await books.perform('finance.postStockMoves', {
    ...{ documentId: 'opn_1', documentType: 'OPENING', orderId: null, customerId: null },
    ...{ postingDate: '2026-01-01', currency: 'CNY' },
    moves: [{ moveId: 'mov_o', kind: 'ADJUSTMENT', productId: 'prd_2', value: '800' }],
  });
  await entry('2026-01-02', ['1601', '900'], ['2501', '-900']);
  await entry('2026-01-03', ['1601', '70'], ['2241', '-70']);
  expect(await books.ask(`{ ${year} }`)).toEqual(before);
  expect(before).toEqual({
    cashFlowStatement: {
      operatingTotal: { amount: '250' },
      investingTotal: { amount: '0' },
      financingTotal: { amount: '5000' },
      netChange: { amount: '5250' },
    },
    accountBalance: { balance: { amount: '5250' } },
  });
});

test('orders and customers have a margin', async () => {
  const margins = `revenue { amount } cost { amount } amount { amount } percent`;
  const found = await books.ask<{ _entities: object[] }>(
    `{ _entities(representations: [{ __typename: "Order", id: "ord_a" },
         { __typename: "Customer", id: "cus_a" }, { __typename: "Customer", id: "cus_b" }]) {
       ... on Order { margin { ${margins} } }
       ... on Customer { margin(from: "2026-03-01") { ${margins} } } } }`,
  );
  const earned = {
    revenue: { amount: '1000' },
    cost: { amount: '600' },
    amount: { amount: '400' },
    percent: '40',
  };
  const nothing = { revenue: { amount: '0' }, cost: { amount: '0' }, amount: { amount: '0' } };
  expect(found._entities).toEqual([
    { margin: earned },
    { margin: earned },
    { margin: { ...nothing, percent: null } },
  ]);
});

test('cash is foretold by due dates', async () => {
  const { cashForecast } = await books.ask<{ cashForecast: object }>(
    `{ cashForecast(weeks: 5) { opening { amount } weeks { startDate inflow { amount } balance { amount } } } }`,
  );
  const quiet = { inflow: { amount: '0' }, balance: { amount: '5250' } };
  expect(cashForecast).toEqual({
    opening: { amount: '5250' },
    weeks: [
      { startDate: '2026-04-01', ...quiet },
      { startDate: '2026-04-08', ...quiet },
      { startDate: '2026-04-15', ...quiet },
      { startDate: '2026-04-22', ...quiet },
      { startDate: '2026-04-29', inflow: { amount: '600' }, balance: { amount: '5850' } },
    ],
  });
});

test('orders that are not invoiced or billed are foretold, and what is overdue is apart', async () => {
  const of = (dueDate: string, amount: string) => ({ dueDate, amount: { amount } });
  expected.expectedReceipts.push(of('2026-04-02', '300'));
  expected.expectedPayments.push(of('2026-04-09', '120.5'));
  await books.invoice('cus_a', '80', { shippedAt: '2026-02-01T08:00:00Z', orderId: 'ord_late' });
  const { cashForecast } = await books.ask<{ cashForecast: object }>(
    `{ cashForecast(weeks: 2) { overdueInflow { amount } overdueOutflow { amount } weeks {
         inflow { amount } orderInflow { amount } orderOutflow { amount } balance { amount } } } }`,
  );
  const money = (amount: string) => ({ amount });
  const week = (orderInflow: string, orderOutflow: string, balance: string) => ({
    ...{ inflow: money('0'), orderInflow: money(orderInflow) },
    ...{ orderOutflow: money(orderOutflow), balance: money(balance) },
  });
  expect(cashForecast).toEqual({
    overdueInflow: money('80'),
    overdueOutflow: money('0'),
    weeks: [week('300', '0', '5550'), week('0', '120.5', '5429.5')],
  });
  expected.expectedReceipts.length = expected.expectedPayments.length = 0;
});

test('a customer’s user sees none of it', async () => {
  const user = { ...customerUser('cus_a'), scopes: ['*'] };
  const found = await books.ask<Record<string, Record<string, Money>>>(
    `{ balanceSheet { totalAssets { amount } } cashForecast(weeks: 1) { opening { amount } } }`,
    {},
    user,
  );
  expect(found).toEqual({
    balanceSheet: { totalAssets: { amount: '0' } },
    cashForecast: { opening: { amount: '0' } },
  });
});

test('a period that ends before it begins, and a forecast of no or too many weeks, are refused', async () => {
  for (const query of [
    '{ incomeStatement(from: "2026-02-01", to: "2026-01-01") { to } }',
    '{ cashForecast(weeks: 0) { opening { amount } } }',
    '{ cashForecast(weeks: 53) { opening { amount } } }',
  ]) {
    await expect(books.ask(query)).rejects.toThrow(/period|weeks/);
  }
});
