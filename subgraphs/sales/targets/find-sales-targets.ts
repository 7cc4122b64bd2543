import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { oneOf, rows, sql, type Sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { findSalesCalendar } from './find-sales-calendar.ts';
import { standingOf, type Course, type Standing } from './standing.ts';

/** A sales target as the graph shows it; how it stands is loaded beside it. For staff only. */
export type SalesTargetRow = {
  id: string;
  customerId: string | null;
  productId: string | null;
  territoryId: string | null;
  groupId: string | null;
  categoryId: string | null;
  planId: string | null;
};

const targets: ListSpec = {
  from: 'sales_target',
  select: `id, name, from_date as "from", to_date as "to", measure, amount, channel, salesperson,
    customer_id as "customerId", product_id as "productId", territory_id as "territoryId",
    group_id as "groupId", category_id as "categoryId", plan_id as "planId",
    at_risk_since as "atRiskSince",
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
    planId: { sql: 'plan_id', type: 'text' },
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

/**
 * Targets with what is sold of each; `which` says of `t` which ones, and may lock them. Sales are
 * summed by day once for all targets that name the same parts, such as a channel and a territory;
 * only orders, which can not be summed, are counted target by target.
 */
export function coursesOf(db: Sql, currency: string, which: Fragment): Promise<RunningTarget[]> {
  return rows<RunningTarget>(
    db,
    sql`with target as materialized (select t.*, array[channel is null, salesperson is null,
            customer_id is null, group_id is null, territory_id is null, product_id is null,
            category_id is null] as free
          from sales_target t where ${which}),
        shape as (select free, min(from_date) as since, max(to_date) as until
          from target where measure <> 'ORDERS' group by 1),
        fact as materialized (
          select free, sold_on, case when free[1] then '' else channel end as channel,
            case when free[2] then '' else salesperson end as salesperson,
            case when free[3] then '' else customer_id end as customer_id,
            case when free[4] then '' else group_id end as group_id,
            territory.id as territory_id,
            case when free[6] then '' else product_id end as product_id,
            category.id as category_id,
            sum(net) as net, sum(cost) as cost, sum(quantity) as quantity
          from shape join sale on sold_on between since and until and currency = ${currency}
            cross join lateral unnest(case when free[5] then array[''] else territory_ids end)
              as territory(id)
            cross join lateral unnest(case when free[7] then array[''] else category_ids end)
              as category(id)
          group by 1, 2, 3, 4, 5, 6, 7, 8, 9),
        sold as (
          select t.id, sum(net) as net, sum(cost) as cost, sum(quantity) as quantity
          from fact f join target t on t.free = f.free
              and coalesce(t.channel, '') = f.channel
              and coalesce(t.salesperson, '') = f.salesperson
              and coalesce(t.customer_id, '') = f.customer_id
              and coalesce(t.group_id, '') = f.group_id
              and coalesce(t.territory_id, '') = f.territory_id
              and coalesce(t.product_id, '') = f.product_id
              and coalesce(t.category_id, '') = f.category_id
          where f.sold_on between t.from_date and t.to_date group by 1)
        select id, name, from_date as "from", to_date as "to", amount,
          coalesce(case measure when 'REVENUE' then net when 'MARGIN' then net - cost
            when 'QUANTITY' then quantity else (${ordersOfTarget(currency)}) end, 0) as actual,
          at_risk_since is not null as "wasAtRisk"
        from target t left join sold using (id) order by id`,
  );
}

const ordersOfTarget = (currency: string) => sql`select count(distinct order_id)
  from sale s where sold_on between t.from_date and t.to_date and quantity > 0
    and not is_reversed
    and currency = ${currency}
    and (t.channel is null or s.channel = t.channel)
    and (t.salesperson is null or s.salesperson = t.salesperson)
    and (t.customer_id is null or s.customer_id = t.customer_id)
    and (t.group_id is null or s.group_id = t.group_id)
    and (t.territory_id is null or territory_ids @> array[t.territory_id])
    and (t.product_id is null or s.product_id = t.product_id)
    and (t.category_id is null or category_ids @> array[t.category_id])`;

/** How each target stands now, in the order asked, for a DataLoader. */
export async function standingsOf(reading: Reading, ids: readonly string[]): Promise<Standing[]> {
  const { sql: db, viewer, now, company } = reading;
  const which = sql`t.id = ${oneOf(ids)} and ${visibleTo(viewer)}`;
  const [found, calendar] = await Promise.all([
    coursesOf(db, company.currency, which),
    findSalesCalendar(db),
  ]);
  const standing = (course: Course) => standingOf(course, dayOf(now), calendar);
  const byId = new Map(found.map((course) => [course.id, standing(course)]));
  return ids.map((id) => byId.get(id)!);
}
