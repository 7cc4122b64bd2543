import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { oneOf, rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { BadInput, Forbidden } from '../../../kernel/refusal.ts';
import type { PostingRole } from '../ledger/chart.ts';
import { overrunsOf, type BudgetedMonth, type Stage } from './overrun.ts';

type Asked = {
  /** The day of posting. */
  day: string;
  accountIds: readonly string[];
  /** Null: whatever the budget checks. */
  stage: Stage | null;
  /** Documents that bind nothing beside what is asked for: it takes their place. */
  replaces: readonly string[];
};

/**
 * The year's months from the posting on, with what is budgeted, spent and bound to the end of each;
 * where months are checked by themselves, the month of the posting alone.
 */
export function budgetedMonths(
  db: Sql,
  { day, accountIds, stage, replaces }: Asked,
): Promise<BudgetedMonth[]> {
  return rows<BudgetedMonth>(
    db,
    sql`select budget_id as "budgetId", policy, span, account_id as "accountId",
          concat_ws(' ', a.code, c.code) as account, cost_center_id as "costCenterId",
          to_char(month, 'YYYY-MM') as month,
          (select coalesce(sum(amount), 0) from budget_line l
            where l.budget_id = own.budget_id and l.account_id = own.account_id
              and l.cost_center_id is not distinct from own.cost_center_id
              and l.month between extract(month from since) and extract(month from own.month)
            ) as budgeted,
          (select coalesce(sum(debit - credit), 0) from earning_line j
            where j.account_id = own.account_id
              and (own.cost_center_id is null or j.cost_center_id = own.cost_center_id)
              and j.posting_date >= since
              and j.posting_date < own.month + interval '1 month') as actual,
          (select coalesce(sum(amount), 0) from bound
            where bound.account_id = own.account_id
              and (own.cost_center_id is null or bound.cost_center_id = own.cost_center_id)
              and day >= since and day < own.month + interval '1 month'
              and document_id <> all(${replaces}::text[])) as committed
        from (
          select b.id as budget_id, coalesce(p.policy, b.policy) as policy, checked.span,
            l.account_id, l.cost_center_id, begun.month::date,
            case checked.span when 'MONTHLY' then begun.month::date
              else make_date(b.year, 1, 1) end as since
          from budget b
          join (select distinct budget_id, account_id, cost_center_id from budget_line) l
            on l.budget_id = b.id
          left join budget_account p on p.budget_id = b.id and p.account_id = l.account_id
          cross join (values ('CUMULATIVE'), ('MONTHLY')) as checked(span)
          cross join generate_series(date_trunc('month', ${day}::date),
            make_date(b.year, 12, 1), interval '1 month') as begun(month)
          where b.year = extract(year from ${day}::date) and b.status = 'APPROVED'
            and coalesce(p.policy, b.policy) <> 'IGNORE' and b.span in (checked.span, 'BOTH')
            and (checked.span = 'CUMULATIVE' or begun.month = date_trunc('month', ${day}::date))
            and (${stage}::text is null or ${stage}::text = any(b.checks))
            and l.account_id = ${oneOf(accountIds)}) own
        join account a on a.id = account_id left join cost_center c on c.id = cost_center_id
        where a.type = 'EXPENSE'
        order by a.code, c.code nulls first, span, month`,
  );
}

export type BudgetCheckInput = {
  date?: string | null;
  stage?: Stage | null;
  replaces?: readonly string[] | null;
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
  { date, lines, stage = null, replaces }: BudgetCheckInput,
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
  const day = date ?? dayOf(now);
  const months = await budgetedMonths(db, { day, accountIds, stage, replaces: replaces ?? [] });
  const overruns = overrunsOf(months, spending);
  return { verdict: verdictOf(overruns), overruns };
}

function verdictOf(overruns: readonly BudgetedMonth[]): 'OK' | 'WARN' | 'STOP' {
  if (overruns.some(({ policy }) => policy === 'STOP')) return 'STOP';
  return overruns.length > 0 ? 'WARN' : 'OK';
}
