import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { oneOf, rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { BadInput, Forbidden } from '../../../kernel/refusal.ts';
import type { PostingRole } from '../ledger/chart.ts';
import { overrunsOf, type BudgetedMonth } from './overrun.ts';

/** The year's months from the posting on, with what is budgeted and spent to the end of each. */
export function budgetedMonths(
  db: Sql,
  postingDate: string,
  accountIds: readonly string[],
): Promise<BudgetedMonth[]> {
  return rows<BudgetedMonth>(
    db,
    sql`select policy, account_id as "accountId", concat_ws(' ', a.code, c.code) as account,
          cost_center_id as "costCenterId", to_char(month, 'YYYY-MM') as month,
          (select coalesce(sum(amount), 0) from budget_line l
            where l.budget_id = own.budget_id and l.account_id = own.account_id
              and l.cost_center_id is not distinct from own.cost_center_id
              and l.month <= extract(month from own.month)) as budgeted,
          (select coalesce(sum(debit - credit), 0) from journal_line j
            where j.account_id = own.account_id
              and (own.cost_center_id is null or j.cost_center_id = own.cost_center_id)
              and j.posting_date >= date_trunc('year', own.month)
              and j.posting_date < own.month + interval '1 month') as actual
        from (
          select distinct b.id as budget_id, b.policy, l.account_id, l.cost_center_id,
            begun.month::date
          from budget b join budget_line l on l.budget_id = b.id
          cross join generate_series(date_trunc('month', ${postingDate}::date),
            make_date(b.year, 12, 1), interval '1 month') as begun(month)
          where b.year = extract(year from ${postingDate}::date) and b.status = 'APPROVED'
            and b.policy <> 'IGNORE' and l.account_id = ${oneOf(accountIds)}) own
        join account a on a.id = account_id left join cost_center c on c.id = cost_center_id
        where a.type = 'EXPENSE'
        order by a.code, c.code nulls first, month`,
  );
}

export type BudgetCheckInput = {
  date?: string | null;
  lines: readonly {
    accountId?: string | null;
    role?: PostingRole | null;
    costCenterId?: string | null;
    amount: string;
  }[];
};

const MAX_LINES = 500;

/** What the year's budget says to spending that is thought of; for staff only. */
export async function findBudgetCheck(
  { sql: db, viewer, now }: Reading,
  { date, lines }: BudgetCheckInput,
) {
  if (viewer.party) throw new Forbidden(['finance:ledger of a member of staff']);
  if (lines.length > MAX_LINES) throw new BadInput(`At most ${MAX_LINES} lines.`);
  const rules = await rows<{ role: string; accountId: string }>(
    db,
    sql`select role, account_id as "accountId" from posting_rule`,
  );
  const byRole = new Map(rules.map(({ role, accountId }) => [role, accountId]));
  const spending = lines.flatMap(({ accountId, role, costCenterId, amount }) => {
    const charged = accountId ?? byRole.get(role ?? '');
    return charged ? [{ accountId: charged, costCenterId, amount: decimal(amount) }] : [];
  });
  const accountIds = spending.map(({ accountId }) => accountId);
  const months = await budgetedMonths(db, date ?? dayOf(now), accountIds);
  const overruns = overrunsOf(months, spending);
  return { verdict: verdictOf(overruns), overruns };
}

function verdictOf(overruns: readonly BudgetedMonth[]): 'OK' | 'WARN' | 'STOP' {
  if (overruns.some(({ policy }) => policy === 'STOP')) return 'STOP';
  return overruns.length > 0 ? 'WARN' : 'OK';
}
