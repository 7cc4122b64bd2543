import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { oneOf, rows, sql, type Sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { standingOf, type Course, type Standing } from './standing.ts';

/** A sales target as the graph shows it; how it stands is loaded beside it. For staff only. */
export type SalesTargetRow = {
  id: string;
  customerId: string | null;
  productId: string | null;
  territoryId: string | null;
  groupId: string | null;
  categoryId: string | null;
};

const targets: ListSpec = {
  from: 'sales_target',
  select: `id, name, from_date as "from", to_date as "to", measure, amount, channel, salesperson,
    customer_id as "customerId", product_id as "productId", territory_id as "territoryId",
    group_id as "groupId", category_id as "categoryId", at_risk_since as "atRiskSince",
    updated_at as "updatedAt", version`,
  columns: {
    id: { sql: 'id', type: 'text' },
    from: { sql: 'from_date', type: 'date' },
    to: { sql: 'to_date', type: 'date' },
    measure: { sql: 'measure', type: 'text' },
    channel: { sql: 'channel', type: 'text' },
    salesperson: { sql: 'salesperson', type: 'text' },
    territoryId: { sql: 'territory_id', type: 'text' },
    groupId: { sql: 'group_id', type: 'text' },
    categoryId: { sql: 'category_id', type: 'text' },
  },
  defaultOrder: { field: 'from', direction: 'DESC' },
};

export function listSalesTargets({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<SalesTargetRow>(db, targets, args, visibleTo(viewer));
}

/** Targets by id, in the order asked, for a DataLoader. */
export async function salesTargetsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<SalesTargetRow>(
    db,
    sql`select ${sql.raw(targets.select)} from sales_target
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

export type RunningTarget = Course & { id: string; name: string };

/** Targets with what is sold of each; `which` may lock the rows of `t`. */
export function coursesOf(db: Sql, currency: string, which: Fragment): Promise<RunningTarget[]> {
  return rows<RunningTarget>(
    db,
    sql`select t.id, t.name, t.from_date as "from", t.to_date as "to", t.amount, s.actual,
          t.at_risk_since is not null as "wasAtRisk"
        from sales_target t cross join lateral (
          select coalesce(case t.measure when 'REVENUE' then sum(net)
              when 'MARGIN' then sum(net) - sum(cost) when 'QUANTITY' then sum(quantity)
              else count(distinct order_id) filter (where quantity > 0) end, 0) as actual
          from sale where sold_on between t.from_date and t.to_date and currency = ${currency}
            and (t.channel is null or channel = t.channel)
            and (t.salesperson is null or salesperson = t.salesperson)
            and (t.customer_id is null or customer_id = t.customer_id)
            and (t.group_id is null or group_id = t.group_id)
            and (t.territory_id is null or territory_ids @> array[t.territory_id])
            and (t.product_id is null or product_id = t.product_id)
            and (t.category_id is null or category_ids @> array[t.category_id])) s
        where ${which}`,
  );
}

/** How each target stands now, in the order asked, for a DataLoader. */
export async function standingsOf(reading: Reading, ids: readonly string[]): Promise<Standing[]> {
  const { sql: db, viewer, now, company } = reading;
  const which = sql`t.id = ${oneOf(ids)} and ${visibleTo(viewer)}`;
  const found = await coursesOf(db, company.currency, which);
  const byId = new Map(found.map((course) => [course.id, standingOf(course, dayOf(now))]));
  return ids.map((id) => byId.get(id)!);
}
