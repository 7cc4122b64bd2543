import { sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';

/** Days on which a product must have been bought to have a rhythm. */
const LEAST_TIMES = 3;
/** A reorder is suggested so many days ahead. */
const AHEAD_DAYS = 14;
/** After so many intervals the customer buys it no longer. */
const GIVEN_UP = 3;

/**
 * What customers are due to buy again: the median of the days between their purchases of a product,
 * from the last one on.
 */
export function ownRhythm(customerIds: readonly string[], today: string): Fragment {
  return sql`select customer_id as "customerId", product_id as "productId", 'REORDER' as reason,
      times as "timesBought", last_day as "lastBoughtDate", interval_days as "intervalDays",
      last_day + interval_days as "likelyDate", null::text as "givenId", null::int as orders,
      null::numeric as support, null::numeric as confidence, null::numeric as lift
    from (
      select customer_id, product_id, count(*)::int as times, max(day) as last_day,
        percentile_disc(0.5) within group (order by gap) as interval_days
      from (
        select customer_id, product_id, day,
          day - lag(day) over (partition by customer_id, product_id order by day) as gap
        from (
          select distinct customer_id, product_id, day from bought
          where customer_id = any(${customerIds}) and day <= ${today}::date) days) gaps
      group by customer_id, product_id having count(*) >= ${LEAST_TIMES}) rhythm
    where last_day + interval_days <= ${today}::date + ${AHEAD_DAYS}::int
      and last_day + interval_days * ${GIVEN_UP}::int >= ${today}::date`;
}

/** Orders of so many days make the rules. */
const WINDOW_DAYS = 365;
/** Orders that must hold both products: less is chance. */
const LEAST_ORDERS = 3;
/** Suggestions per customer: more than are ever shown, as some are not on sale. */
const PER_CUSTOMER = 100;

/**
 * What stands in orders together with what customers have bought, and they have not: association
 * rules of pairs (Agrawal, Imielinski, Swami, 1993). Of all orders `support` hold both, of those
 * with the given product `confidence` hold the other too, `lift` times as many as by chance; only
 * more than chance counts, and of several rules for a product the strongest.
 */
export function boughtTogether(customerIds: readonly string[], today: string): Fragment {
  const inWindow = (day: string) =>
    sql`${sql.raw(day)} > ${today}::date - ${WINDOW_DAYS}::int and ${sql.raw(day)} <= ${today}::date`;
  return sql`select customer_id as "customerId", also as "productId", 'BOUGHT_TOGETHER' as reason,
      null::int as "timesBought", null::date as "lastBoughtDate", null::int as "intervalDays",
      null::date as "likelyDate", given as "givenId", both_orders as orders,
      round(both_orders::numeric / all_orders, 6) as support,
      round(both_orders::numeric / given_orders, 6) as confidence, round(lift, 4) as lift
    from (
      select *, row_number() over (partition by customer_id order by lift desc, also) as place
      from (
        select distinct on (own.customer_id, also) own.customer_id, given, also, both_orders,
          given_orders, all_orders, lift
        from (
          select distinct customer_id, product_id from bought
          where customer_id = any(${customerIds}) and ${inWindow('day')}) own
        join (
          select given, also, both_orders, a.orders as given_orders, n as all_orders,
            both_orders::numeric * n / (a.orders * b.orders) as lift
          from (
            select x.product_id as given, y.product_id as also, count(*)::int as both_orders
            from bought x join bought y
              on y.order_id = x.order_id and y.product_id <> x.product_id
            where ${inWindow('x.day')} and x.product_id in (
              select product_id from bought where customer_id = any(${customerIds}))
            group by 1, 2 having count(*) >= ${LEAST_ORDERS}) pair
          join (select product_id, count(*) as orders from bought where ${inWindow('day')}
            group by 1) a on a.product_id = given
          join (select product_id, count(*) as orders from bought where ${inWindow('day')}
            group by 1) b on b.product_id = also
          cross join (select count(distinct order_id) as n from bought
            where ${inWindow('day')}) whole) rule on given = own.product_id
        where lift > 1 and not exists (
          select from bought known
          where known.customer_id = own.customer_id and known.product_id = also)
        order by own.customer_id, also, lift desc, given) best) ranked
    where place <= ${PER_CUSTOMER}`;
}
