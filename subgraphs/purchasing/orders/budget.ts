import { refuse } from '../../../kernel/refusal.ts';
import { holds, type Viewer } from '../../../kernel/viewer.ts';
import type { PurchaseBudgetQuery } from '../__generated__/questions.ts';
import type { BudgetOverride } from '../contract.ts';

type Verdict = PurchaseBudgetQuery['budgetCheck'];

/** Whether somebody passes over a budget, and why. */
export type Passing = { overridesBudget?: boolean | null; overrideReason?: string | null };

/**
 * What is to be recorded when a document goes beyond a budget that stops; null within it. Refuses
 * `BUDGET_EXCEEDED`, with the first account, unless who may approve says that it is passed over, and
 * why: `REASON_MISSING`.
 */
export function overrideOf(
  { verdict, overruns }: Verdict,
  { overridesBudget, overrideReason }: Passing,
  { viewer, now, number }: { viewer: Viewer; now: Date; number: string },
): BudgetOverride | null {
  if (verdict !== 'STOP') return null;
  const stops = overruns.filter(({ policy }) => policy === 'STOP');
  if (!(overridesBudget && holds(viewer, 'purchasing:approve'))) {
    const { account, month, budgeted, actual } = stops[0]!;
    const figures = { budgeted: budgeted.amount, actual: actual.amount };
    refuse('BUDGET_EXCEEDED', { number, account: account.code, month, ...figures });
  }
  const reason = overrideReason?.trim() || refuse('REASON_MISSING', {}, ['overrideReason']);
  const beyond = stops.map(({ account, costCenter, budgeted, actual, ...stop }) => ({
    ...{ budgetId: stop.budgetId, month: stop.month, accountId: account.id },
    span: stop.span === 'MONTHLY' ? ('MONTHLY' as const) : ('CUMULATIVE' as const),
    costCenterId: costCenter?.id ?? null,
    ...{ budgeted: budgeted.amount, actual: actual.amount },
  }));
  return { reason, by: viewer.id, at: now.toISOString(), overruns: beyond };
}
