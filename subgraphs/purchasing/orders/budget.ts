import { refuse } from '../../../kernel/refusal.ts';
import type { PurchaseBudgetQuery } from '../__generated__/questions.ts';

/** Refuses `BUDGET_EXCEEDED`, with the first account that a document goes beyond the budget of. */
export function refuseBeyond(
  { overruns }: PurchaseBudgetQuery['budgetCheck'],
  number: string,
): never {
  const { account, month, budgeted, actual } = overruns[0]!;
  const figures = { budgeted: budgeted.amount, actual: actual.amount };
  refuse('BUDGET_EXCEEDED', { number, account: account.code, month, ...figures });
}
