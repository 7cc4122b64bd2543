import type { Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { holds } from '../../../kernel/viewer.ts';
import { overrunsOf, type Overrun, type Spending } from './overrun.ts';
import { budgetedMonths } from './find-budgeted.ts';
import { recordOverrides } from './record-overrides.ts';

/** What is posted, and whether the budget is passed over, and why. */
export type Passing = {
  documentId: string;
  overridesBudget?: boolean | null;
  overrideReason?: string | null;
};

/**
 * Checks expenses against the year's approved budget, as far as it checks what is posted:
 * cumulatively to the month of posting and to each later one, which they raise too, or the month by
 * itself. Only what is budgeted is checked, per account and cost centre; what is bound counts as
 * spent. Refuses `BUDGET_EXCEEDED` where the policy is to stop, unless the caller may override and
 * says so, and why: `REASON_MISSING`; that is recorded. Callers that post at once take turns.
 */
export async function checkBudget(
  work: Work<unknown>,
  postingDate: string,
  legs: readonly Spending[],
  { documentId, overridesBudget, overrideReason }: Passing,
): Promise<Overrun[]> {
  const { sql: db, viewer, now } = work;
  const accountIds = [...new Set(legs.map(({ accountId }) => accountId))];
  await sql`select pg_advisory_xact_lock(hashtextextended('budget ' || spent.id, 0))
    from unnest(${accountIds.toSorted()}::text[]) as spent(id) where exists (
      select from budget_line l join budget b on b.id = l.budget_id
      where b.status = 'APPROVED' and l.account_id = spent.id)`.execute(db);
  const asked = { day: postingDate, accountIds, stage: 'ACTUAL', replaces: [] } as const;
  const overruns = overrunsOf(await budgetedMonths(db, asked), legs);
  const stops = overruns.filter(({ policy }) => policy === 'STOP');
  const [stop] = stops;
  if (!stop) return overruns;
  if (!(overridesBudget && holds(viewer, 'finance:approve'))) {
    const { account, accountId, costCenterId, month, budgeted, actual } = stop;
    const ids = { accountId, costCenterId: costCenterId ?? '' };
    refuse('BUDGET_EXCEEDED', { account, month, budgeted, actual, ...ids });
  }
  const reason = overrideReason?.trim() || refuse('REASON_MISSING', {}, ['overrideReason']);
  const by = { by: viewer.id, at: now.toISOString() };
  await recordOverrides(work, stops, { stage: 'ACTUAL', documentId, reason, ...by });
  return overruns;
}
