import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { rows, sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** Scores of one customer as the graph shows them; never to a viewer bound to a party. */
export type ScoreRow = { total: string; currency: string; segment: string | null };
/** What the customers of a segment have bought. */
export type SegmentFiguresRow = ScoreRow & { segment: string; customers: number };
export type AsOf = { asOf?: string | null };

/** Orders of so many days count. */
const WINDOW_DAYS = 365;

/**
 * Recency, frequency and monetary value of the customers that have ordered in the year up to a day,
 * each scored 1 to 5 by quintile (Hughes, Strategic Database Marketing, 1994); equal values have
 * equal scores. A row per customer with its segment. Orders in other currencies count, without
 * their amounts.
 */
export function scoresOn({ viewer, company }: Reading, asOf: string): Fragment {
  const day = sql`${asOf}::date`;
  return sql`select scored.*, rule.code as segment, ${company.currency} as currency
    from (
      select customer_id, orders, total, ${day} - last_day as recency_days,
        (count(*) over (order by last_day) * 5 + n - 1) / n as recency,
        (count(*) over (order by orders) * 5 + n - 1) / n as frequency,
        (count(*) over (order by total) * 5 + n - 1) / n as monetary
      from (
        select customer_id, max((at at time zone 'UTC')::date) as last_day, count(*) as orders,
          coalesce(sum(amount) filter (where currency = ${company.currency}), 0) as total,
          count(*) over () as n
        from sale where at >= ${day} - ${WINDOW_DAYS - 1}::int and at < ${day} + 1
        group by customer_id) account) scored
    left join lateral (
      select code from segment
      where segment.recency @> scored.recency::int and segment.frequency @> scored.frequency::int
        and segment.monetary @> scored.monetary::int
      order by position limit 1) rule on true
    where ${visibleTo(viewer)}`;
}

/** The scores of each of the customers, none for one without orders, for a DataLoader. */
export async function scoresOf(reading: Reading, { asOf }: AsOf, ids: readonly string[]) {
  const found = await rows<ScoreRow & { id: string }>(
    reading.sql,
    sql`select customer_id as id, recency_days as "recencyDays", orders::int, total::text, currency,
          recency::int, frequency::int, monetary::int, segment
        from (${scoresOn(reading, asOf ?? dayOf(reading.now))}) score
        where customer_id = any(${ids})`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** Each segment's customers and what they have bought, in the order of the segments. */
export function figuresOfSegments(reading: Reading, { asOf }: AsOf) {
  return rows<SegmentFiguresRow>(
    reading.sql,
    sql`select segment.code as segment, count(score.customer_id)::int as customers,
          coalesce(sum(score.orders), 0)::int as orders,
          coalesce(sum(score.total), 0)::text as total, ${reading.company.currency} as currency
        from segment
        left join (${scoresOn(reading, asOf ?? dayOf(reading.now))}) score
          on score.segment = segment.code
        where ${visibleTo(reading.viewer)}
        group by segment.code, segment.position order by segment.position`,
  );
}
