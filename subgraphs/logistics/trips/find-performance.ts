import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { minorDigitsOf } from '../../../kernel/money.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** How well goods were delivered. */
export type PerformanceRow = {
  shipments: number;
  onTimePercent: string | null;
  leadDays: string | null;
  freight: string;
  freightPerShipment: string | null;
  freightPerOrder: string | null;
  freightPerKg: string | null;
};

export type Period = { from: string; to: string };

/** How well goods were delivered in a period of delivery days (UTC); for staff only. */
export async function findPerformance(
  { sql: db, viewer, company }: Reading,
  { from, to }: Period,
  carrierIds: readonly (string | null)[] = [null],
): Promise<PerformanceRow[]> {
  const decimals = minorDigitsOf(company.currency);
  const found = await rows<PerformanceRow & { id: string | null }>(
    db,
    sql`select asked.id, count(s.id)::int as shipments,
          round(100.0 * count(s.id) filter (where (s.delivered_at at time zone 'UTC')::date
            <= s.promised_date) / nullif(count(s.id) filter (where s.promised_date is not null), 0),
            2)::text as "onTimePercent",
          round(avg(extract(epoch from s.delivered_at - s.issued_at) / 86400)::numeric, 2)::text
            as "leadDays",
          coalesce(sum(own.cost), 0)::text as freight,
          round(sum(own.cost) / nullif(count(own.cost), 0), ${decimals})::text
            as "freightPerShipment",
          round(sum(own.cost) / nullif((select count(distinct p.order_id)
              from shipment_part p join shipment c on c.id = p.shipment_id
              where (asked.id is null or c.carrier_id = asked.id)
                and c.delivered_at >= ${from}::date and c.delivered_at < ${to}::date + 1
                and c.freight_currency = ${company.currency}), 0), ${decimals})::text
            as "freightPerOrder",
          round(sum(own.cost) filter (where own.kg > 0)
            / sum(own.kg) filter (where own.cost is not null and own.kg > 0), 4)::text
            as "freightPerKg"
        from unnest(${carrierIds}::text[]) asked(id)
        left join shipment s on (asked.id is null or s.carrier_id = asked.id)
          and s.delivered_at >= ${from}::date and s.delivered_at < ${to}::date + 1
          and ${visibleTo(viewer)}
        left join lateral (
          select case when s.freight_currency = ${company.currency} then s.freight_cost end as cost,
            coalesce(n.weight_kg, (select max(t.weight_kg) from trip_stop t
              where t.shipment_id = s.id)) as kg
          from (select 1) one left join shipment_need n on n.shipment_id = s.id) own on true
        group by asked.id`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return carrierIds.map((id) => byId.get(id)!);
}
