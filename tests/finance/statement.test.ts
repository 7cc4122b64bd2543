import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, sum, type Decimal } from '../../kernel/decimal.ts';
import type { AccountType } from '../../subgraphs/finance/ledger/chart.ts';
import type { Section } from '../../subgraphs/finance/statements/section.ts';
import {
  balanceSheet,
  cashFlow,
  incomeStatement,
  type AccountFigures,
} from '../../subgraphs/finance/statements/statement.ts';

const types: Record<Section, AccountType> = {
  CASH: 'ASSET',
  CURRENT_ASSET: 'ASSET',
  FIXED_ASSET: 'ASSET',
  DEPRECIATION: 'ASSET',
  CURRENT_LIABILITY: 'LIABILITY',
  DEBT: 'LIABILITY',
  EQUITY: 'EQUITY',
  SALES: 'REVENUE',
  OTHER_INCOME: 'REVENUE',
  COST_OF_SALES: 'EXPENSE',
  OPERATING_EXPENSE: 'EXPENSE',
  OTHER_EXPENSE: 'EXPENSE',
  FINANCE_COST: 'EXPENSE',
  INCOME_TAX: 'EXPENSE',
};

/** Accounts as `SECTION opening movement`, one a row, debit positive. */
function accounts(text: string): AccountFigures[] {
  return text
    .trim()
    .split('\n')
    .map((row, n) => {
      const [section, opening, movement] = row.trim().split(/\s+/) as [Section, string, string];
      const moved = { opening: decimal(opening), movement: decimal(movement) };
      const figures = { ...moved, exchanged: decimal(0) };
      return { accountId: `acc_${n}`, section, type: types[section], ...figures };
    });
}

const fixed = (figures: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]) =>
      Array.isArray(value) ? [] : [[name, (value as Decimal).toFixed()]],
    ),
  );

// Worked example WE-42: net income 76,000, depreciation 37,200, payables +20,400,
// receivables −27,400, inventories +9,800.
test('the operating section of a cash-flow statement, by the indirect method', () => {
  const flow = cashFlow(
    accounts(`SALES 0 -113200
      OPERATING_EXPENSE 0 37200
      DEPRECIATION 0 -37200
      CURRENT_LIABILITY 0 -20400
      CURRENT_ASSET 0 -27400
      CURRENT_ASSET 0 9800
      CASH 5000 151200`),
  );
  expect(fixed(flow)).toEqual({
    netIncome: '76000',
    operatingTotal: '151200',
    investingTotal: '0',
    financingTotal: '0',
    exchangeTotal: '0',
    netChange: '151200',
    openingCash: '5000',
    closingCash: '156200',
  });
});

test('what exchange rates did to cash is a line of its own, and no operating flow', () => {
  // 1,000 came in; the bank's dollars gained 30 in the period.
  const books = accounts(`SALES 0 -1000
    OTHER_INCOME 0 -30
    CASH 5000 1030`);
  const bank = { ...books.at(-1)!, exchanged: decimal(30) };
  const flow = cashFlow([...books.slice(0, -1), bank]);
  expect(fixed(flow)).toMatchObject({
    ...{ netIncome: '1030', operatingTotal: '1000', exchangeTotal: '30', netChange: '1030' },
  });
  expect(flow.exchange).toEqual([{ accountId: bank.accountId, amount: decimal(30) }]);
});

test('an income statement goes from sales to net income by steps', () => {
  const statement = incomeStatement(
    accounts(`SALES -900 -1000
      COST_OF_SALES 500 600
      OPERATING_EXPENSE 0 150
      OTHER_INCOME 0 -10
      OTHER_EXPENSE 0 5
      FINANCE_COST 0 15
      INCOME_TAX 0 60`),
  );
  expect(fixed(statement)).toEqual({
    grossProfit: '400',
    operatingProfit: '250',
    profitBeforeTax: '240',
    netIncome: '180',
  });
  expect(statement.sections.map(({ section, total }) => `${section} ${total.toFixed()}`)).toEqual([
    'SALES 1000',
    'COST_OF_SALES 600',
    'OPERATING_EXPENSE 150',
    'OTHER_INCOME 10',
    'OTHER_EXPENSE 5',
    'FINANCE_COST 15',
    'INCOME_TAX 60',
  ]);
});

const amount = fc
  .integer({ min: -1_000_000, max: 1_000_000 })
  .map((cents) => decimal(cents).dividedBy(100));
const sections = Object.keys(types) as Section[];
const anyBooks = fc
  .array(
    fc.record({
      section: fc.constantFrom(...sections),
      opening: amount,
      movement: amount,
      exchanged: amount,
    }),
  )
  .map((rows) => {
    const all = rows.map((row, n) => ({ ...row, accountId: `a${n}`, type: types[row.section] }));
    // What makes the books balance goes through the bank.
    const cash = {
      accountId: 'cash',
      section: 'CASH' as const,
      type: 'ASSET' as const,
      opening: sum(all.map(({ opening }) => opening)).negated(),
      movement: sum(all.map(({ movement }) => movement)).negated(),
      exchanged: decimal('12.34'),
    };
    return [...all, cash];
  });

test('whatever was posted, both sides of the balance sheet are equal and the cash flow ties', () => {
  fc.assert(
    fc.property(anyBooks, (books) => {
      const sheet = balanceSheet(books);
      expect(sheet.totalAssets.toFixed()).toBe(sheet.totalLiabilitiesAndEquity.toFixed());
      const flow = cashFlow(books);
      expect(flow.netChange.toFixed()).toBe(flow.closingCash.minus(flow.openingCash).toFixed());
      expect(flow.netIncome.toFixed()).toBe(incomeStatement(books).netIncome.toFixed());
    }),
    { numRuns: 300 },
  );
});
