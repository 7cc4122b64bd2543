import { decimal, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import type { AccountType } from '../ledger/chart.ts';
import type { Section } from './section.ts';

/**
 * What an account had before a period, how it moved in it, and what of that exchange rates did;
 * debit positive.
 */
export type AccountFigures = {
  accountId: string;
  type: AccountType;
  section: Section;
  opening: Decimal;
  movement: Decimal;
  exchanged: Decimal;
};

/** Accounts of one section, as a statement shows them. */
export type StatementSection = {
  section: Section;
  total: Decimal;
  lines: { accountId: string; amount: Decimal }[];
};

type Figure = (account: AccountFigures) => Decimal;

const closing: Figure = ({ opening, movement }) => opening.plus(movement);
const negated =
  (figure: Figure): Figure =>
  (account) =>
    figure(account).negated();
const moved: Figure = ({ movement }) => movement;

function sectionsOf(
  accounts: readonly AccountFigures[],
  sections: readonly Section[],
  figure: Figure,
): StatementSection[] {
  return sections.map((section) => {
    const own = accounts.filter((account) => account.section === section);
    const lines = linesOf(own, figure);
    return { section, lines, total: sum(lines.map(({ amount }) => amount)) };
  });
}

/** What accounts say of a figure, where it is not zero. */
function linesOf(accounts: readonly AccountFigures[], figure: Figure): StatementSection['lines'] {
  return accounts
    .map((account) => ({ accountId: account.accountId, amount: figure(account) }))
    .filter(({ amount }) => !amount.isZero());
}

const totalOf = (sections: readonly StatementSection[]) => sum(sections.map(({ total }) => total));

/** Revenue less expenses, by account: what an income statement ends with. */
function earningsOf(accounts: readonly AccountFigures[], figure: Figure) {
  const own = accounts.filter(({ type }) => type === 'REVENUE' || type === 'EXPENSE');
  const earnings = linesOf(own, negated(figure));
  return { earnings, result: sum(earnings.map(({ amount }) => amount)) };
}

/**
 * What the company has and owes at the end of the period. What no year end has moved into equity
 * yet is its own figure, so that both sides are equal.
 */
export function balanceSheet(accounts: readonly AccountFigures[]) {
  const assets = sectionsOf(
    accounts,
    ['CASH', 'CURRENT_ASSET', 'FIXED_ASSET', 'DEPRECIATION'],
    closing,
  );
  const liabilities = sectionsOf(accounts, ['CURRENT_LIABILITY', 'DEBT'], negated(closing));
  const equity = sectionsOf(accounts, ['EQUITY'], negated(closing));
  const { earnings, result } = earningsOf(accounts, closing);
  return {
    ...{ assets, liabilities, equity, earnings, result },
    totalAssets: totalOf(assets),
    totalLiabilitiesAndEquity: sum([totalOf(liabilities), totalOf(equity), result]),
  };
}

/** What the company earned in the period, by steps. Income and costs are both positive. */
export function incomeStatement(accounts: readonly AccountFigures[]) {
  const income = sectionsOf(accounts, ['SALES', 'OTHER_INCOME'], negated(moved));
  const costs = sectionsOf(
    accounts,
    ['COST_OF_SALES', 'OPERATING_EXPENSE', 'OTHER_EXPENSE', 'FINANCE_COST', 'INCOME_TAX'],
    moved,
  );
  const total = (section: Section) =>
    [...income, ...costs].find((one) => one.section === section)!.total;
  const grossProfit = total('SALES').minus(total('COST_OF_SALES'));
  const operatingProfit = grossProfit.minus(total('OPERATING_EXPENSE'));
  const profitBeforeTax = operatingProfit
    .plus(total('OTHER_INCOME'))
    .minus(total('OTHER_EXPENSE'))
    .minus(total('FINANCE_COST'));
  const netIncome = profitBeforeTax.minus(total('INCOME_TAX'));
  const [sales, otherIncome] = income;
  const [costOfSales, ...otherCosts] = costs;
  const sections = [sales!, costOfSales!, ...otherCosts.slice(0, 1), otherIncome!];
  sections.push(...otherCosts.slice(1));
  return { sections, grossProfit, operatingProfit, profitBeforeTax, netIncome };
}

/**
 * Where the period's cash came from, by the indirect method (IAS 7.18 b): net income, what of it
 * was no cash, and how the other accounts moved. What exchange rates did to the cash itself is no
 * flow but a line of its own (IAS 7.28). As entries balance, it ends with the change of the cash
 * accounts, whatever was posted.
 */
export function cashFlow(accounts: readonly AccountFigures[]) {
  const flow = (...sections: Section[]) => sectionsOf(accounts, sections, negated(moved));
  const { earnings, result: netIncome } = earningsOf(accounts, moved);
  const operating = flow('DEPRECIATION', 'CURRENT_ASSET', 'CURRENT_LIABILITY');
  const investing = flow('FIXED_ASSET');
  const financing = flow('DEBT', 'EQUITY');
  const cash = accounts.filter(({ section }) => section === 'CASH');
  const openingCash = sum(cash.map(({ opening }) => opening));
  const exchange = linesOf(cash, ({ exchanged }) => exchanged);
  const exchangeTotal = sum(exchange.map(({ amount }) => amount));
  const operatingTotal = netIncome.plus(totalOf(operating)).minus(exchangeTotal);
  const investingTotal = totalOf(investing);
  const financingTotal = totalOf(financing);
  const netChange = sum([operatingTotal, investingTotal, financingTotal, exchangeTotal]);
  return {
    ...{ netIncome, earnings, operating, investing, financing },
    ...{ operatingTotal, investingTotal, financingTotal, netChange, exchange, exchangeTotal },
    ...{ openingCash, cashBefore: linesOf(cash, ({ opening }) => opening) },
    ...{ closingCash: sum(cash.map(closing)), cashAfter: linesOf(cash, closing) },
  };
}

export function figuresOf(row: {
  accountId: string;
  type: AccountType;
  section: Section;
  opening: string | null;
  movement: string | null;
  exchanged: string | null;
}): AccountFigures {
  const [opening, movement, exchanged] = [row.opening, row.movement, row.exchanged].map((one) =>
    decimal(one ?? ZERO),
  );
  return { ...row, opening: opening!, movement: movement!, exchanged: exchanged! };
}
