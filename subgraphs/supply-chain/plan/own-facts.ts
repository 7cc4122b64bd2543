import { rows, sql, type Sql } from '../../../kernel/database.ts';
import type { Place } from '../run.ts';
import type { OwnFacts } from './outlook.ts';

type Weeks = { first: string; end: string };

/**
 * What the area knows of products in warehouses: policies, weekly forecasts, what was taken this
 * week, what is ordered and accepted. The main warehouse of a product is the one where it is
 * forecast most.
 */
export function ownFacts(db: Sql, series: readonly Place[], { first, end }: Weeks) {
  return rows<OwnFacts>(
    db,
    sql`select s."productId", s."warehouseId",
          coalesce(p.service_level, 95)::text as "serviceLevel",
          p.safety_stock::text as "safetyStock",
          coalesce(p.order_multiple, 1)::text as "orderMultiple",
          coalesce(p.cover_weeks, 2) as "coverWeeks",
          coalesce(expected.weeks, '[]') as forecast, taken.quantity as taken,
          coalesce(coming.parts, '[]') as inbound, coalesce(decided.parts, '[]') as accepted,
          s."warehouseId" = main.id as "isMain"
        from jsonb_to_recordset(${JSON.stringify(series)}::jsonb)
          as s("productId" text, "warehouseId" text)
        left join supply_policy p
          on p.product_id = s."productId" and p.warehouse_id = s."warehouseId"
        cross join lateral (
          select jsonb_agg(jsonb_build_object('day', w.day::text,
              'quantity', coalesce(o.quantity, w.quantity)::text,
              'upper', greatest(w.upper_bound, o.quantity)::text) order by w.day) as weeks
          from demand_forecast f join forecast_period w on w.forecast_id = f.id
          left join forecast_override o on o.product_id = f.product_id
            and o.warehouse_id = f.warehouse_id and o.grain = f.grain and o.day = w.day
          where f.product_id = s."productId" and f.warehouse_id = s."warehouseId"
            and f.grain = 'WEEK' and w.day >= ${first}::date and w.day < ${end}::date) expected
        cross join lateral (
          select coalesce(sum(quantity), 0)::text as quantity from demand_move
          where product_id = s."productId" and warehouse_id = s."warehouseId"
            and day >= ${first}::date) taken
        cross join lateral (
          select jsonb_agg(jsonb_build_object('day', coalesce(confirmed_date, expected_date)::text,
              'quantity', (case when confirmed is null then open
                else least(open, greatest(0, confirmed - accepted)) end)::text)) as parts
          from inbound_line
          where product_id = s."productId" and warehouse_id = s."warehouseId" and is_open) coming
        cross join lateral (
          select jsonb_agg(jsonb_build_object('day', needed_date::text,
              'quantity', quantity::text)) as parts
          from supply_proposal where product_id = s."productId"
            and warehouse_id = s."warehouseId" and status = 'ACCEPTED') decided
        cross join lateral (
          select d.warehouse_id as id from demand_series d
          left join demand_forecast f on f.product_id = d.product_id
            and f.warehouse_id = d.warehouse_id and f.grain = 'WEEK'
          where d.product_id = s."productId"
          order by (select sum(quantity) from forecast_period where forecast_id = f.id)
            desc nulls last, d.warehouse_id limit 1) main
        order by 1, 2`,
  );
}
