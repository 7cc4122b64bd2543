import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A budget as the graph shows it; for staff only. */
export type BudgetRow = { id: string; year: number; status: string };

export type CostCenterRow = { id: string; code: string };

/** What is budgeted of an account in a span of months, beside what was posted. */
export type BudgetLineRow = {
  accountId: string;
  costCenterId: string | null;
  currency: string;
  budgeted: string;
  actual: string;
  committed: string;
  deviation: string;
  available: string;
};

const budgetColumns = `id, year, name, policy, status, checks, span, drafted_by as "draftedBy",
  approved_by as "approvedBy", approved_at as "approvedAt", updated_at as "updatedAt", version`;

const budgets: ListSpec = {
  from: 'budget',
  select: budgetColumns,
  columns: {
    id: { sql: 'id', type: 'text' },
    year: { sql: 'year', type: 'integer' },
    status: { sql: 'status', type: 'text' },
  },
  defaultOrder: { field: 'year', direction: 'DESC' },
};

export function listBudgets({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<BudgetRow>(db, budgets, args, visibleTo(viewer));
}

/** Budgets by id, in the order asked, for a DataLoader. */
export async function budgetsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<BudgetRow>(
    db,
    sql`select ${sql.raw(budgetColumns)} from budget
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

export type Months = { fromMonth?: number | null; toMonth?: number | null };

/** Budget, actual and deviation per account and cost centre of each budget, for a loader. */
export async function linesOfBudgets(
  { sql: db, viewer, company }: Reading,
  { fromMonth, toMonth }: Months,
  ids: readonly string[],
): Promise<BudgetLineRow[][]> {
  const first = fromMonth ?? 1;
  const last = toMonth ?? 12;
  const found = await rows<Omit<BudgetLineRow, 'currency'> & { budgetId: string }>(
    db,
    sql`select "budgetId", "accountId", "costCenterId", budgeted, actual, committed,
          actual - budgeted as deviation, budgeted - actual - committed as available,
          round(100 * actual / nullif(budgeted, 0), 2) as "usedPercent"
        from (select b.id as "budgetId", l.account_id as "accountId",
            l.cost_center_id as "costCenterId", sum(l.amount) as budgeted,
            (select coalesce(sum(case when a.type = 'REVENUE' then credit - debit
                else debit - credit end), 0) from earning_line j
              where j.account_id = l.account_id
                and (l.cost_center_id is null or j.cost_center_id = l.cost_center_id)
                and j.posting_date >= make_date(b.year, ${first}::int, 1)
                and j.posting_date < make_date(b.year, ${last}::int, 1) + interval '1 month') as actual,
            (select coalesce(sum(bound.amount), 0) from bound
              where bound.account_id = l.account_id
                and (l.cost_center_id is null or bound.cost_center_id = l.cost_center_id)
                and day >= make_date(b.year, ${first}::int, 1)
                and day < make_date(b.year, ${last}::int, 1) + interval '1 month') as committed,
            a.code
          from budget b join budget_line l on l.budget_id = b.id
          join account a on a.id = l.account_id
          where b.id = ${oneOf(ids)} and l.month between ${first}::int and ${last}::int
            and ${visibleTo(viewer)}
          group by b.id, l.account_id, l.cost_center_id, a.id) used
        order by code, "costCenterId" nulls first`,
  );
  const { currency } = company;
  const byBudget = Map.groupBy(found, ({ budgetId }) => budgetId);
  return ids.map((id) => (byBudget.get(id) ?? []).map((row) => ({ ...row, currency })));
}

/** What was charged to cost centres in a period, or ever, less what they earned; for a loader. */
export async function actualOfCenters(
  { sql: db, viewer, company: { currency } }: Reading,
  { from, to }: { from?: string | null; to?: string | null },
  ids: readonly string[],
) {
  const since = from ? sql`posting_date >= ${from}::date` : sql`true`;
  const until = to ? sql`posting_date <= ${to}::date` : sql`true`;
  const found = await rows<{ id: string; amount: string }>(
    db,
    sql`select cost_center_id as id, sum(debit - credit) as amount
        from journal_line l join account a on a.id = l.account_id
        where cost_center_id = ${oneOf(ids)} and a.type in ('EXPENSE', 'REVENUE')
          and ${since} and ${until} and ${visibleTo(viewer)} group by 1`,
  );
  const byId = new Map(found.map(({ id, amount }) => [id, amount]));
  return ids.map((id) => ({ amount: byId.get(id) ?? '0', currency }));
}

const centerColumns = `id, code, name, is_active as "isActive", takes_freight as "takesFreight",
  updated_at as "updatedAt", version`;

const costCenters: ListSpec = {
  from: 'cost_center',
  select: centerColumns,
  columns: { id: { sql: 'id', type: 'text' }, code: { sql: 'code', type: 'text' } },
  defaultOrder: { field: 'code', direction: 'ASC' },
};

export function listCostCenters({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<CostCenterRow>(db, costCenters, args, visibleTo(viewer));
}

/** Cost centres by id, in the order asked, for a DataLoader. */
export async function costCentersById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<CostCenterRow>(
    db,
    sql`select ${sql.raw(centerColumns)} from cost_center
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
