import type { Reading } from '../../../kernel/area.ts';
import { listOf, rows, sql } from '../../../kernel/database.ts';
import { listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { measureSql, withinScope, type PlanDimension } from './plan-scope.ts';
import type { PlanStatus } from './status.ts';

/** A version of a plan as the graph shows it. */
export type PlanVersionRow = { id: string; number: number; status: PlanStatus };

const MOST = 100;

/** The newest versions of each plan, and the one in force, the newest first. */
export async function versionsOfPlans({ sql: db, viewer }: Reading, planIds: readonly string[]) {
  const found = await rows<PlanVersionRow & { planId: string }>(
    db,
    sql`select id, plan_id as "planId", number, status, amount, method, note,
          drafted_by as "draftedBy", drafted_at as "draftedAt", approved_by as "approvedBy",
          approved_at as "approvedAt", amount - (select coalesce(sum(l.amount), 0)
            from sales_plan_line l where l.version_id = v.id) as gap
        from (select v.*, row_number() over (partition by plan_id order by number desc) as place
          from sales_plan_version v
          where plan_id = any(${listOf(planIds)}) and ${visibleTo(viewer)}) v
        where place <= ${MOST} or status = 'APPROVED' order by number desc`,
  );
  const byPlan = Map.groupBy(found, ({ planId }) => planId);
  return planIds.map((id) => byPlan.get(id) ?? []);
}

/** A month of a version: the whole, what its children sum to, and what the plan above gives it. */
export type PlanMonthRow = {
  month: number;
  amount: string;
  children: string;
  gap: string;
  parentAmount: string | null;
  parentGap: string | null;
};

/** The twelve months of each version; the plan above counts as it is in force, or else drafted. */
export async function monthsOfVersions({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<PlanMonthRow & { versionId: string }>(
    db,
    sql`select m.version_id as "versionId", m.month, m.amount, c.children,
          m.amount - c.children as gap, above.amount as "parentAmount",
          above.amount - m.amount as "parentGap"
        from sales_plan_month m
          join sales_plan_version v on v.id = m.version_id
          join sales_plan p on p.id = v.plan_id
          cross join lateral (select coalesce(sum(amount), 0) as children from sales_plan_line l
            where l.version_id = m.version_id and l.month = m.month) c
          left join lateral (select id from sales_plan_version u where u.plan_id = p.parent_id
            order by status <> 'APPROVED', number desc limit 1) parent on true
          left join sales_plan_line above on above.version_id = parent.id
            and above.key = p.parent_key and above.month = m.month
        where m.version_id = any(${listOf(ids)}) and ${visibleTo(viewer)} order by m.month`,
  );
  const byVersion = Map.groupBy(found, ({ versionId }) => versionId);
  return ids.map((id) => byVersion.get(id) ?? []);
}

/** What a child of a version is to sell in a month. */
export type PlanLineRow = { key: string; by: PlanDimension; month: number; amount: string };

const lines: ListSpec = {
  from: `(select version_id || ' ' || key || ' ' || l.month as id, version_id, key, month,
      l.amount, p.dimension as by
    from sales_plan_line l join sales_plan_version v on v.id = l.version_id
      join sales_plan p on p.id = v.plan_id) l`,
  select: 'key, by, month, amount',
  columns: {
    key: { sql: 'key', type: 'text' },
    month: { sql: 'month', type: 'integer' },
    amount: { sql: 'amount', type: 'numeric' },
  },
  defaultOrder: { field: 'month', direction: 'ASC' },
};

export function linesOfVersions(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  const parent = { column: 'version_id', ids };
  return listFor<PlanLineRow>(db, lines, args, parent, visibleTo(viewer));
}

/** What a child of a version is to sell in the year, and what of it is sold. */
export type PlanChildRow = { key: string; by: PlanDimension; amount: string; actual: string };

/** The children of each version with their year; a child counts all that stands below it. */
export async function childrenOfVersions(reading: Reading, ids: readonly string[]) {
  const { sql: db, viewer, company } = reading;
  const found = await rows<PlanChildRow & { versionId: string }>(
    db,
    sql`with plan as materialized (
          select v.id as version_id, p.dimension, p.measure, p.year, p.scope
          from sales_plan_version v join sales_plan p on p.id = v.plan_id
          where v.id = any(${listOf(ids)}) and ${visibleTo(viewer)}),
        sold as (
          select version_id, path.key, sum(${sql.raw(measureSql)}) as actual
          from plan join sale on currency = ${company.currency}
              and sold_on between make_date(year, 1, 1) and make_date(year, 12, 31)
            cross join lateral unnest(sale_path(plan.dimension, sale)) as path(key)
          where ${sql.raw(withinScope)} group by 1, 2),
        child as (
          select version_id, dimension, key, sum(amount) as amount
          from plan join sales_plan_line using (version_id) group by 1, 2, 3)
        select version_id as "versionId", c.key, c.dimension as by, c.amount,
          coalesce(s.actual, 0) as actual
        from child c left join sold s using (version_id, key)
        order by c.amount desc, c.key`,
  );
  const byVersion = Map.groupBy(found, ({ versionId }) => versionId);
  return ids.map((id) => byVersion.get(id) ?? []);
}
