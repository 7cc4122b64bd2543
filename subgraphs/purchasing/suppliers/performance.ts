import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { visibleTo } from '../../../kernel/reads.ts';

export type Period = { from: string; to: string };
type Performance = { lines: number; onTimeInFull: string | null; rejectRate: string | null };

/**
 * How well suppliers have delivered: of the order lines expected in the period, those accepted in
 * full by their day (on time in full, as in the SCOR model's RL.1.1), and the rejected part of what
 * has come in the period, whether at the dock or by an inspection. A line is judged from its day
 * on, or once all of it has come. Percent with two decimals; throws `BadInput` for a period that
 * ends first.
 */
export async function performanceOf(
  { sql: db, viewer, now }: Reading,
  { from, to }: Period,
  supplierIds: readonly string[],
): Promise<Performance[]> {
  if (from > to) throw new BadInput('The period ends before it begins.');
  const found = await rows<Performance & { id: string }>(
    db,
    sql`select s.id, delivered.*, quality.*
        from unnest(${supplierIds}::text[]) as s(id)
        cross join lateral (
          select count(*)::int as lines,
            round(100.0 * count(*) filter (where on_time >= ordered) / nullif(count(*), 0), 2)
              as "onTimeInFull"
          from (
            select l.ordered, (
              select coalesce(sum(part.accepted - coalesce(i.rejected, 0)), 0)
              from goods_receipt_line part
              join goods_receipt r on r.id = part.goods_receipt_id
              left join quality_inspection i on i.goods_receipt_line_id = part.id
              where part.purchase_order_line_id = l.id and r.reversed_at is null
                and (r.received_at at time zone 'UTC')::date <= l.expected_date) as on_time
            from purchase_order_line l join purchase_order o on o.id = l.purchase_order_id
            where l.supplier_id = s.id and l.expected_date between ${from}::date and ${to}::date
              and (l.expected_date <= ${dayOf(now)}::date or l.accepted >= l.ordered)
              and o.sent_at is not null and o.cancelled_at is null) line) delivered
        cross join lateral (
          select round(100 * sum(part.rejected + coalesce(i.rejected, 0))
            / nullif(sum(part.received), 0), 2) as "rejectRate"
          from goods_receipt_line part join goods_receipt r on r.id = part.goods_receipt_id
          left join quality_inspection i on i.goods_receipt_line_id = part.id
          where r.supplier_id = s.id and r.reversed_at is null and r.received_at >= ${from}::date
            and r.received_at < ${to}::date + 1) quality
        where ${visibleTo(viewer, { SUPPLIER: 's.id' })}`,
  );
  const byId = new Map(found.map(({ id, ...performance }) => [id, performance]));
  return supplierIds.map(
    (id) => byId.get(id) ?? { lines: 0, onTimeInFull: null, rejectRate: null },
  );
}
