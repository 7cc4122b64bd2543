import { amounts } from '../amounts.ts';
import { findBalanceSheet, findCashFlow, findIncomeStatement } from './find-statements.ts';
import type { StatementSection } from './statement.ts';
import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';

type Sections = readonly StatementSection[];

/** Sections of a statement, each with the statement's currency. */
const sections =
  <Field extends string>(field: Field) =>
  ({ currency, ...statement }: { currency: string } & Record<Field, Sections>) =>
    (statement as unknown as Record<Field, Sections>)[field].map((section) => ({
      ...section,
      currency,
    }));

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
  },
  IncomeStatement: {
    ...amounts('grossProfit', 'operatingProfit', 'profitBeforeTax', 'netIncome'),
    sections: sections('sections'),
  },
  CashFlowStatement: {
    ...amounts('netIncome', 'operatingTotal', 'investingTotal', 'financingTotal', 'netChange'),
    ...amounts('openingCash', 'closingCash'),
    operating: sections('operating'),
    investing: sections('investing'),
    financing: sections('financing'),
  },
  StatementSection: {
    ...amounts('total'),
    lines: ({ lines, currency }) => lines.map((line) => ({ ...line, currency })),
  },
  StatementLine: {
    ...amounts('amount'),
    account: ({ accountId }, _, { load }) => load.account.load(accountId),
  },
} satisfies Resolvers;
