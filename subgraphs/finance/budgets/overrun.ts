import { decimal, sum, type Decimal } from '../../../kernel/decimal.ts';

/** Where a document stands when the budget is asked: wanted, ordered, or spent. */
export type Stage = 'REQUISITION' | 'ORDER' | 'ACTUAL';

/** What is to be spent on an account, and where. */
export type Spending = { accountId: string; costCenterId?: string | null; amount: Decimal };

/** What is budgeted, spent and bound of an account and cost centre to the end of a month. */
export type BudgetedMonth = {
  budgetId: string;
  policy: 'WARN' | 'STOP';
  /** From January on, or the month by itself. */
  span: 'CUMULATIVE' | 'MONTHLY';
  accountId: string;
  /** The account's code, and the cost centre's when it is budgeted by cost centre. */
  account: string;
  costCenterId: string | null;
  /** `2026-03` */
  month: string;
} & Record<'budgeted' | 'actual' | 'committed', string>;

/**
 * An expense beyond what is budgeted to a month; `actual` has the expense in it, and what is
 * committed.
 */
export type Overrun = BudgetedMonth;

/**
 * Where the spending goes beyond the budget: for each account, cost centre and span that is
 * budgeted, the first month to whose end more would be spent or bound than is budgeted.
 */
export function overrunsOf(
  months: readonly BudgetedMonth[],
  spending: readonly Spending[],
): Overrun[] {
  const found = new Map<string, Overrun>();
  for (const row of months) {
    const { accountId, costCenterId, span } = row;
    const own = spending.filter(
      (one) => one.accountId === accountId && (!costCenterId || one.costCenterId === costCenterId),
    );
    const adding = sum(own.map(({ amount }) => amount));
    const budgeted = decimal(row.budgeted);
    const actual = sum([row.actual, row.committed, adding]);
    const key = `${accountId} ${costCenterId ?? ''} ${span}`;
    if (!adding.greaterThan(0) || !actual.greaterThan(budgeted) || found.has(key)) continue;
    const committed = decimal(row.committed).toFixed();
    found.set(key, {
      ...row,
      budgeted: budgeted.toFixed(),
      actual: actual.toFixed(),
      committed,
    });
  }
  return [...found.values()];
}
