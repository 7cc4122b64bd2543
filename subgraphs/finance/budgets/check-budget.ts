import type { Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { holds } from '../../../kernel/viewer.ts';
import { overrunsOf, type Overrun, type Spending } from './overrun.ts';
import { budgetedMonths } from './find-budgeted.ts';

/**
 * Checks expenses against the year's approved budget, cumulatively to the month of posting and to
 * each later one, which they raise too; only what is budgeted is checked, per account and cost
 * centre. Refuses `BUDGET_EXCEEDED` where the policy is to stop, unless the caller may override and
 * says so. Callers that post at once take turns.
 */
export async function checkBudget(
  { sql: db, viewer }: Pick<Work<unknown>, 'sql' | 'viewer'>,
  postingDate: string,
  legs: readonly Spending[],
  isOverridden: boolean,
): Promise<Overrun[]> {
  const accountIds = [...new Set(legs.map(({ accountId }) => accountId))];
  await sql`select pg_advisory_xact_lock(hashtextextended('budget ' || spent.id, 0))
    from unnest(${accountIds.toSorted()}::text[]) as spent(id) where exists (
      select from budget_line l join budget b on b.id = l.budget_id
      where b.status = 'APPROVED' and l.account_id = spent.id)`.execute(db);
  const overruns = overrunsOf(await budgetedMonths(db, postingDate, accountIds), legs);
  const stop = overruns.find(({ policy }) => policy === 'STOP');
  if (stop && !(isOverridden && holds(viewer, 'finance:approve'))) {
    const { account, accountId, costCenterId, month, budgeted, actual } = stop;
    const ids = { accountId, costCenterId: costCenterId ?? '' };
    refuse('BUDGET_EXCEEDED', { account, month, budgeted, actual, ...ids });
  }
  return overruns;
}
