import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';

type Period = { from: string; to: string };
type Grouping = 'CARRIER' | 'LANE' | 'WAREHOUSE';

/** What carrying goods cost, for one carrier, lane or warehouse in one currency; for staff only. */
export type CostRow = {
  carrierId: string | null;
  warehouseId: string | null;
  destination: string | null;
  shipments: number;
  amount: string;
  average: string;
  currency: string;
  onTime: string | null;
};

/** Groups that are shown, the dearest first. */
const MAX_GROUPS = 250;

const groups: Readonly<Record<Grouping, string>> = {
  CARRIER: `carrier_id as "carrierId", null::text as "warehouseId", null::text as destination`,
  LANE: `null::text as "carrierId", warehouse_id as "warehouseId", lane as destination`,
  WAREHOUSE: `null::text as "carrierId", warehouse_id as "warehouseId", null::text as destination`,
};

function checkPeriod({ from, to }: Period): void {
  if (from > to) throw new BadInput('The period ends before it begins.');
}

/** Costs of shipments that left in the period. Throws `BadInput` for a period that ends first. */
export async function supplyCosts(
  { sql: db, viewer }: Reading,
  { groupBy, ...period }: Period & { groupBy: Grouping },
): Promise<CostRow[]> {
  checkPeriod(period);
  return rows<CostRow>(
    db,
    sql`select ${sql.raw(groups[groupBy])}, count(*)::int as shipments,
          freight_currency as currency, sum(freight)::text as amount,
          round(avg(freight), 2)::text as average,
          round(100.0 * count(*) filter (where (delivered_at at time zone 'UTC')::date <= promised_date)
            / nullif(count(*) filter (where delivered_at is not null
              and promised_date is not null), 0), 2)::text as "onTime"
        from outbound_shipment
        where freight is not null and issued_at >= ${period.from}::date
          and issued_at < ${period.to}::date + 1 and ${visibleTo(viewer)}
        group by 1, 2, 3, freight_currency order by sum(freight) desc, 1, 2, 3
        limit ${MAX_GROUPS}`,
  );
}

type Performance = {
  ordersDelivered: number;
  onTimeInFullOut: string | null;
  perfectOrders: string | null;
  lineFillRate: string | null;
  linesExpected: number;
  onTimeInFullIn: string | null;
};

/**
 * How customers were served and suppliers delivered (perfect order fulfilment, SCOR RL.1.1), for
 * staff only. What suppliers deliver is judged from its day on, or once all of it has come. Throws
 * `BadInput` for a period that ends first.
 */
export async function supplyPerformance(
  { sql: db, viewer, now }: Reading,
  { from, to }: Period,
): Promise<Performance | null> {
  checkPeriod({ from, to });
  if (viewer.party) return null;
  const [found] = await rows<Performance>(
    db,
    sql`select * from (
          select count(*)::int as "ordersDelivered",
            round(100.0 * count(*) filter (where is_good) / nullif(count(*), 0), 2)::text
              as "onTimeInFullOut",
            round(100.0 * count(*) filter (where is_good and not has_returns)
              / nullif(count(*), 0), 2)::text as "perfectOrders",
            round(100.0 * sum(lines_in_full) / nullif(sum(lines), 0), 2)::text as "lineFillRate"
          from (select *, lines_in_full = lines
              and coalesce(delivered_on <= requested_date, true) as is_good
            from outbound_order
            where delivered_on between ${from}::date and ${to}::date) served) outbound,
        (select count(*)::int as "linesExpected",
            round(100.0 * count(*) filter (where on_time >= ordered) / nullif(count(*), 0), 2)::text
              as "onTimeInFullIn"
          from (select l.ordered, (select coalesce(sum(accepted), 0) from inbound_receipt r
              where r.purchase_order_line_id = l.id and r.day <= l.expected_date) as on_time
            from inbound_line l where not l.is_cancelled
              and (l.expected_date <= ${dayOf(now)}::date or l.accepted >= l.ordered)
              and l.expected_date between ${from}::date and ${to}::date) line) inbound`,
  );
  return found!;
}
