import { sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';

/** What the rules look at the world with. */
export type Watching = { now: Date; today: string; currency: string };

type Rule = (watching: Watching) => Fragment;

/** Nothing, as a column: each finding has all of them. */
const none = sql`null::text`;

/** What a finding consists of, in this order. */
const columns = sql`cause, severity, money, product_id, warehouse_id, order_id, purchase_order_id,
  supplier_id, shipment_id, figures`;

/** A purchase order line has not come by the day that the supplier said, or that we expected. */
const purchaseLate: Rule = ({ today }) => sql`
  select id as cause, case when ${today}::date - due > 7 then 'HIGH' else 'MEDIUM' end as severity,
    round(net * open / ordered, 4) as money, product_id, warehouse_id, ${none} as order_id,
    purchase_order_id, supplier_id, ${none} as shipment_id,
    jsonb_build_object('number', number, 'dueDate', due, 'open', open,
      'daysLate', ${today}::date - due) as figures
  from (select *, coalesce(confirmed_date, expected_date) as due from inbound_line
    where is_open) line
  where due < ${today}::date`;

/** The supplier has confirmed less than was ordered, and the rest is still open. */
const confirmedShort: Rule = () => sql`
  select id as cause, 'MEDIUM' as severity, round(net * (ordered - confirmed) / ordered, 4) as money,
    product_id, warehouse_id, ${none} as order_id, purchase_order_id, supplier_id,
    ${none} as shipment_id,
    jsonb_build_object('number', number, 'ordered', ordered, 'confirmed', confirmed) as figures
  from inbound_line where is_open and confirmed < ordered and accepted < ordered`;

/** What a supplier said was on its way has not come by the day that it named. */
const shipNoticeLate: Rule = ({ today }) => sql`
  select id as cause, 'MEDIUM' as severity, null::numeric as money, ${none} as product_id,
    warehouse_id, ${none} as order_id, purchase_order_id, supplier_id, ${none} as shipment_id,
    jsonb_build_object('number', number, 'expectedDate', expected_date,
      'daysLate', ${today}::date - expected_date) as figures
  from ship_notice where status = 'SENT' and expected_date < ${today}::date`;

/** By the last plan a week ends below zero, whatever is ordered now. */
const stockOutRisk: Rule = ({ today }) => sql`
  select product_id || ' ' || warehouse_id as cause,
    case when shortage_date <= ${today}::date + 14 then 'HIGH' else 'MEDIUM' end as severity,
    shortage_value as money, product_id, warehouse_id, ${none} as order_id,
    ${none} as purchase_order_id, ${none} as supplier_id, ${none} as shipment_id,
    jsonb_build_object('shortageDate', greatest(shortage_date, ${today}::date), 'shortage', shortage, 'onHand', on_hand,
      'unit', unit) as figures
  from supply_position where shortage_date is not null`;

/**
 * A shipment has not reached the customer by the promised day. What was a day old when it was noted
 * is history that is being brought in: what follows of it is waited for.
 */
const shipmentLate: Rule = ({ now, today, currency }) => sql`
  select id as cause,
    case when ${today}::date - promised_date > 3 then 'HIGH' else 'MEDIUM' end as severity,
    case when goods_currency = ${currency} then goods_value end as money, ${none} as product_id,
    warehouse_id, order_id, ${none} as purchase_order_id, ${none} as supplier_id,
    id as shipment_id,
    jsonb_build_object('promisedDate', promised_date,
      'daysLate', ${today}::date - promised_date) as figures
  from outbound_shipment
  where delivered_at is null and promised_date < ${today}::date
    and status not in ('CANCELLED', 'RETURNED')
    and (noted_at < status_since + interval '1 day'
      or noted_at < ${now}::timestamptz - interval '10 minutes')`;

/** This week's demand is beyond what the weekly forecast held possible for all of it. */
const demandSpike: Rule = ({ today }) => sql`
  select f.product_id || ' ' || f.warehouse_id as cause, 'MEDIUM' as severity,
    null::numeric as money, f.product_id, f.warehouse_id, ${none} as order_id,
    ${none} as purchase_order_id, ${none} as supplier_id, ${none} as shipment_id,
    jsonb_build_object('week', p.day, 'demand', taken.quantity, 'forecast', p.quantity,
      'upper', p.upper_bound) as figures
  from demand_forecast f
  join forecast_period p on p.forecast_id = f.id
    and p.day = date_trunc('week', ${today}::date)::date
  cross join lateral (select sum(quantity) as quantity from demand_move d
    where d.product_id = f.product_id and d.warehouse_id = f.warehouse_id
      and d.day >= p.day) taken
  where f.grain = 'WEEK' and taken.quantity > p.upper_bound`;

/**
 * The forecasts of the last eight weeks erred to the same side: the sum of their errors is more
 * than four times their mean size (tracking signal, Brown 1962).
 */
const forecastDrift: Rule = ({ today }) => sql`
  select product_id || ' ' || warehouse_id as cause, 'LOW' as severity, null::numeric as money,
    product_id, warehouse_id, ${none} as order_id, ${none} as purchase_order_id,
    ${none} as supplier_id, ${none} as shipment_id,
    jsonb_build_object('weeks', weeks, 'trackingSignal', round(error / size, 2)) as figures
  from (select f.product_id, f.warehouse_id, count(*) as weeks,
      sum(p.quantity - seen.quantity) as error, avg(abs(p.quantity - seen.quantity)) as size
    from demand_forecast f
    join forecast_period p on p.forecast_id = f.id
      and p.day < date_trunc('week', ${today}::date)::date and p.day >= ${today}::date - 62
    cross join lateral (select coalesce(sum(quantity), 0) as quantity from demand_move d
      where d.product_id = f.product_id and d.warehouse_id = f.warehouse_id
        and d.day >= p.day and d.day < p.day + 7) seen
    where f.grain = 'WEEK' group by 1, 2) past
  where weeks >= 5 and size > 0 and abs(error) > 4 * size`;

/** The rules by the code of what they find. */
const rules = {
  PURCHASE_LATE: purchaseLate,
  CONFIRMED_SHORT: confirmedShort,
  SHIP_NOTICE_LATE: shipNoticeLate,
  STOCK_OUT_RISK: stockOutRisk,
  SHIPMENT_LATE: shipmentLate,
  DEMAND_SPIKE: demandSpike,
  FORECAST_DRIFT: forecastDrift,
} satisfies Record<string, Rule>;

export type ExceptionCode = keyof typeof rules;

export const allCodes = Object.keys(rules) as ExceptionCode[];

/** What some rules find, as a table. */
export function findings(codes: readonly ExceptionCode[], watching: Watching): Fragment {
  const parts = codes.map(
    (code) => sql`select ${code}::text as code, ${`${code} `} || cause as key, ${columns}
      from (${rules[code](watching)}) ${sql.raw(code.toLowerCase())}`,
  );
  return sql.join(parts, sql` union all `);
}
