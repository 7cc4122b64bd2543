import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { elapsedOf, forecastOf, type ForecastMethod, type YearFigures } from './forecast.ts';
import type { Overrun, Stage } from './overrun.ts';

/** What two budgets have of an account, a cost centre and a month, where they differ. */
export type BudgetChangeRow = {
  accountId: string;
  costCenterId: string | null;
  currency: string;
  before: string;
  after: string;
  change: string;
};

/** A document that was let go beyond a budget that stops. */
export type BudgetOverrideRow = Omit<Overrun, 'policy' | 'account' | 'committed'> & {
  id: string;
  stage: Stage;
  documentId: string;
  reason: string;
};

/** What a line of a budget will come to. */
export type BudgetForecastRow = {
  accountId: string;
  costCenterId: string | null;
  currency: string;
  budgeted: string;
  actual: string;
  forecast: string;
  deviation: string;
};

/** Accounts of budgets for which another policy holds, for a DataLoader. */
export async function accountPoliciesOf({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<{ budgetId: string; accountId: string; policy: 'WARN' }>(
    db,
    sql`select budget_id as "budgetId", account_id as "accountId", policy from budget_account
        where budget_id = ${oneOf(ids)} and ${visibleTo(viewer)} order by account_id`,
  );
  const byBudget = Map.groupBy(found, ({ budgetId }) => budgetId);
  return ids.map((id) => byBudget.get(id) ?? []);
}

const MOST_OVERRIDES = 100;

/** The latest documents that were let go beyond each budget, for a DataLoader. */
export async function overridesOf({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<BudgetOverrideRow>(
    db,
    sql`select o.* from unnest(${ids}::text[]) as own(id) cross join lateral (
          select id, budget_id as "budgetId", account_id as "accountId",
            cost_center_id as "costCenterId", month, span, budgeted, actual, stage,
            document_id as "documentId", reason, overridden_by as "overriddenBy",
            overridden_at as "overriddenAt"
          from budget_override where budget_id = own.id and ${visibleTo(viewer)}
          order by overridden_at desc, budget_override.id desc limit ${MOST_OVERRIDES}) o`,
  );
  const byBudget = Map.groupBy(found, ({ budgetId }) => budgetId);
  return ids.map((id) => byBudget.get(id) ?? []);
}

/** Where budgets differ from another one, line by line, for a loader. */
export async function changesOfBudgets(
  { sql: db, viewer, company: { currency } }: Reading,
  { since }: { since: string },
  ids: readonly string[],
): Promise<BudgetChangeRow[][]> {
  const found = await rows<Omit<BudgetChangeRow, 'currency'> & { budgetId: string }>(
    db,
    sql`select own.id as "budgetId", account_id as "accountId", cost_center_id as "costCenterId",
          month, coalesce(sum(amount) filter (where budget_id = ${since}), 0) as before,
          coalesce(sum(amount) filter (where budget_id = own.id), 0) as after,
          sum(case budget_id when own.id then amount else -amount end) as change
        from unnest(${ids}::text[]) as own(id)
        join budget_line l on l.budget_id in (own.id, ${since}) and own.id <> ${since}
        join account a on a.id = account_id
        where ${visibleTo(viewer)}
        group by own.id, account_id, cost_center_id, month, a.code
        having sum(case budget_id when own.id then amount else -amount end) <> 0
        order by a.code, cost_center_id nulls first, month`,
  );
  const byBudget = Map.groupBy(found, ({ budgetId }) => budgetId);
  return ids.map((id) => (byBudget.get(id) ?? []).map((row) => ({ ...row, currency })));
}

type Line = YearFigures & {
  budgetId: string;
  year: number;
  accountId: string;
  costCenterId: string | null;
};

/** What the lines of budgets will come to at the end of their years, for a loader. */
export async function forecastsOfBudgets(
  { sql: db, viewer, now, company: { currency } }: Reading,
  { method, asOf }: { method: ForecastMethod; asOf?: string | null },
  ids: readonly string[],
): Promise<BudgetForecastRow[][]> {
  const day = asOf ?? dayOf(now);
  const found = await rows<Line & { actual: string }>(
    db,
    sql`select lines.*, spent.ended as "actualOfEndedMonths", spent.month as "actualOfMonth",
          spent.ended + spent.month as actual
        from (
          select b.id as "budgetId", b.year, l.account_id as "accountId",
            l.cost_center_id as "costCenterId", a.type, a.code, began, until,
            sum(l.amount) as budgeted,
            coalesce(sum(l.amount) filter (where l.month = extract(month from began)), 0)
              as "budgetedOfMonth",
            coalesce(sum(l.amount) filter (where l.month > extract(month from began)), 0)
              as "budgetedLater"
          from budget b join budget_line l on l.budget_id = b.id
          join account a on a.id = l.account_id
          cross join lateral (select least(make_date(b.year, 12, 31), ${day}::date) as until) u
          cross join lateral (
            select greatest(make_date(b.year, 1, 1), date_trunc('month', until)::date) as began) m
          where b.id = ${oneOf(ids)} and ${visibleTo(viewer)}
          group by b.id, l.account_id, l.cost_center_id, a.id, began, until) lines
        cross join lateral (
          select coalesce(sum(amount) filter (where posting_date < began), 0) as ended,
            coalesce(sum(amount) filter (where posting_date >= began), 0) as month
          from (select posting_date,
              case type when 'REVENUE' then credit - debit else debit - credit end as amount
            from earning_line j where j.account_id = "accountId"
              and ("costCenterId" is null or j.cost_center_id = "costCenterId")
              and posting_date between make_date(year, 1, 1) and until) posted) spent
        order by code, "costCenterId" nulls first`,
  );
  const byBudget = Map.groupBy(found, ({ budgetId }) => budgetId);
  return ids.map((id) =>
    (byBudget.get(id) ?? []).map(({ accountId, costCenterId, actual, ...line }) => {
      const { budgeted, year } = line;
      const forecast = forecastOf(line, method, elapsedOf(year, day), currency);
      const deviation = forecast.minus(budgeted).toFixed();
      const figures = { budgeted, actual, forecast: forecast.toFixed(), deviation };
      return { accountId, costCenterId, currency, ...figures };
    }),
  );
}
