import { decimal, sum, type Decimal } from '../../../kernel/decimal.ts';

/** What is to be spent on an account, and where. */
export type Spending = { accountId: string; costCenterId?: string | null; amount: Decimal };

/** What is budgeted and spent of an account and cost centre from January to the end of a month. */
export type BudgetedMonth = {
  policy: 'WARN' | 'STOP';
  accountId: string;
  /** The account's code, and the cost centre's when it is budgeted by cost centre. */
  account: string;
  costCenterId: string | null;
  /** `2026-03` */
  month: string;
} & Record<'budgeted' | 'actual', string>;

/** An expense beyond what is budgeted from January to a month; `actual` has the expense in it. */
export type Overrun = BudgetedMonth;

/**
 * Where the spending goes beyond the budget: for each account and cost centre that is budgeted, the
 * first month to whose end more would be spent than is budgeted.
 */
export function overrunsOf(
  months: readonly BudgetedMonth[],
  spending: readonly Spending[],
): Overrun[] {
  const found = new Map<string, Overrun>();
  for (const row of months) {
    const { accountId, costCenterId } = row;
    const own = spending.filter(
      (one) => one.accountId === accountId && (!costCenterId || one.costCenterId === costCenterId),
    );
    const adding = sum(own.map(({ amount }) => amount));
    const budgeted = decimal(row.budgeted);
    const actual = decimal(row.actual).plus(adding);
    const key = `${accountId} ${costCenterId ?? ''}`;
    if (!adding.greaterThan(0) || !actual.greaterThan(budgeted) || found.has(key)) continue;
    found.set(key, { ...row, budgeted: budgeted.toFixed(), actual: actual.toFixed() });
  }
  return [...found.values()];
}
