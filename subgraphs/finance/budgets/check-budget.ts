import type { Work } from '../../../kernel/command.ts';
import { decimal, sum } from '../../../kernel/decimal.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { holds } from '../../../kernel/viewer.ts';
import type { Leg } from '../ledger/journal-entry.ts';

/** An expense beyond what is budgeted from January to the month of posting. */
export type Overrun = {
  accountId: string;
  costCenterId: string | null;
  /** In the company's currency, as is `actual`. */
  budgeted: string;
  actual: string;
};

type Checked = { policy: string; budgetAccount: string; costCenterId: string | null } & Record<
  'budgeted' | 'actual',
  string
>;

/**
 * Checks expenses against the year's approved budget, cumulatively to the month of posting; only
 * what is budgeted is checked, per account and cost centre. Refuses `BUDGET_EXCEEDED` where the
 * policy is to stop, unless the caller may override and says so. Callers that post at once take
 * turns.
 */
export async function checkBudget(
  { sql: db, viewer }: Pick<Work, 'sql' | 'viewer'>,
  postingDate: string,
  legs: readonly Leg[],
  isOverridden: boolean,
): Promise<Overrun[]> {
  const accountIds = [...new Set(legs.map(({ accountId }) => accountId))];
  await sql`select pg_advisory_xact_lock(hashtextextended('budget ' || spent.id, 0))
    from unnest(${accountIds.toSorted()}::text[]) as spent(id) where exists (
      select from budget_line l join budget b on b.id = l.budget_id
      where b.status = 'APPROVED' and l.account_id = spent.id)`.execute(db);
  const year = Number(postingDate.slice(0, 4));
  const month = Number(postingDate.slice(5, 7));
  const found = await rows<Checked>(
    db,
    sql`select b.policy, l.account_id as "budgetAccount", l.cost_center_id as "costCenterId",
          sum(l.amount) as budgeted,
          (select coalesce(sum(debit - credit), 0) from journal_line j
            where j.account_id = l.account_id
              and (l.cost_center_id is null or j.cost_center_id = l.cost_center_id)
              and j.posting_date >= make_date(${year}::int, 1, 1)
              and j.posting_date < make_date(${year}::int, 1, 1)
                + make_interval(months => ${month}::int)) as actual
        from budget b join budget_line l on l.budget_id = b.id
        join account a on a.id = l.account_id
        where b.year = ${year}::int and b.status = 'APPROVED' and b.policy <> 'IGNORE'
          and a.type = 'EXPENSE' and l.account_id = any(${accountIds}) and l.month <= ${month}::int
        group by b.policy, l.account_id, l.cost_center_id`,
  );
  const overruns = found.flatMap(({ policy, budgetAccount: accountId, costCenterId, ...row }) => {
    const own = legs.filter(
      (leg) => leg.accountId === accountId && (!costCenterId || leg.costCenterId === costCenterId),
    );
    const adding = sum(own.map(({ amount }) => amount));
    const budgeted = decimal(row.budgeted);
    const actual = decimal(row.actual).plus(adding);
    if (!adding.greaterThan(0) || !actual.greaterThan(budgeted)) return [];
    const mayPass = isOverridden && holds(viewer, 'finance:approve');
    const figures = { budgeted: budgeted.toFixed(), actual: actual.toFixed() };
    if (policy === 'STOP' && !mayPass) {
      refuse('BUDGET_EXCEEDED', { accountId, costCenterId: costCenterId ?? '', ...figures });
    }
    return [{ accountId, costCenterId, ...figures }];
  });
  return overruns;
}
