import { daysAfter } from '../../../kernel/clock.ts';
import { amounts } from '../amounts.ts';
import { findBalanceSheet, findCashFlow, findIncomeStatement } from './find-statements.ts';
import type { Figure } from './figure-lines.ts';
import type { StatementSection } from './statement.ts';
import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';

type StatementLine = StatementSection['lines'][number];
type Told = { currency: string; figure: Figure };

/** Parts of a statement, each with the statement's currency and what its figures add up. */
const parts =
  <Field extends string, Part extends object>(field: Field) =>
  ({ currency, figure, ...statement }: Told & Record<Field, readonly Part[]>) =>
    (statement as unknown as Record<Field, readonly Part[]>)[field].map((part) => ({
      ...part,
      ...{ currency, figure },
    }));

const sections = <Field extends string>(field: Field) => parts<Field, StatementSection>(field);
const lines = <Field extends string>(field: Field) => parts<Field, StatementLine>(field);

/** What an account has at the end of a day. */
const standing = (to: string) => ({ of: 'BALANCE', from: null, to }) as const;

export const statementQueries = {
  balanceSheet: (_, { asOf }, ctx) => findBalanceSheet(ctx, asOf),
  incomeStatement: (_, period, ctx) => findIncomeStatement(ctx, period),
  cashFlowStatement: (_, period, ctx) => findCashFlow(ctx, period),
} satisfies QueryResolvers;

/** Balance sheet, income and cash flow. */
export const statementResolvers = {
  BalanceSheet: {
    ...amounts('result', 'totalAssets', 'totalLiabilitiesAndEquity'),
    assets: sections('assets'),
    liabilities: sections('liabilities'),
    equity: sections('equity'),
    earnings: lines('earnings'),
  },
  IncomeStatement: {
    ...amounts('grossProfit', 'operatingProfit', 'profitBeforeTax', 'netIncome'),
    sections: sections('sections'),
  },
  CashFlowStatement: {
    ...amounts('netIncome', 'operatingTotal', 'investingTotal', 'financingTotal', 'netChange'),
    ...amounts('exchangeTotal'),
    ...amounts('openingCash', 'closingCash'),
    operating: sections('operating'),
    investing: sections('investing'),
    financing: sections('financing'),
    earnings: lines('earnings'),
    exchange: ({ exchange, currency, figure }) =>
      exchange.map((line) => ({ ...line, currency, figure: { ...figure, of: 'EXCHANGE' } })),
    cashBefore: ({ cashBefore, currency, from }) =>
      cashBefore.map((line) => ({ ...line, currency, figure: standing(daysAfter(from, -1)) })),
    cashAfter: ({ cashAfter, currency, to }) =>
      cashAfter.map((line) => ({ ...line, currency, figure: standing(to) })),
  },
  StatementSection: {
    ...amounts('total'),
    lines: lines('lines'),
  },
  StatementLine: {
    ...amounts('amount'),
    account: ({ accountId }, _, { load }) => load.account.load(accountId),
    entryLines: ({ accountId, figure }, args, { load }) =>
      load.figureLines.load(accountId, { ...args, ...figure }),
  },
} satisfies Resolvers;
