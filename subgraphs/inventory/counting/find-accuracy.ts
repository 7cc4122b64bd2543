import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import type { Period } from '../analysis/classes.ts';

/** How well the books of a warehouse were kept, by its posted counts. */
export type CountAccuracyRow = {
  warehouseId: string;
  varianceValue: string;
  netValue: string;
};

/** How often what a person counted was what was posted in the end. */
export type CounterAccuracyRow = { counter: string; warehouseId: string };

const LIMIT = 250;

function postedIn({ from, to, warehouseId }: Period) {
  if (from > to) throw new BadInput('The period begins after it ends.');
  const there = warehouseId ? sql`c.warehouse_id = ${warehouseId}` : sql`true`;
  return sql`c.status = 'POSTED' and c.posted_at >= ${from}::date
    and c.posted_at < ${to}::date + 1 and ${there}`;
}

/** Per warehouse: lines of the counts posted in a period, and what their differences were worth. */
export function findCountAccuracy({ sql: db, viewer }: Reading, period: Period) {
  return rows<CountAccuracyRow>(
    db,
    sql`select c.warehouse_id as "warehouseId", count(*)::int as lines,
          (count(*) filter (where l.counted = l.book))::int as "exactLines",
          round(100.0 * count(*) filter (where l.counted = l.book) / count(*), 2)
            as "accuracyPercent",
          coalesce(sum(abs(m.value)), 0)::text as "varianceValue",
          coalesce(sum(m.value), 0)::text as "netValue"
        from stock_count c join stock_count_line l on l.stock_count_id = c.id
        left join stock_move m on m.document_id = c.id and m.product_id = l.product_id
        where ${postedIn(period)} and ${visibleTo(viewer)}
        group by c.warehouse_id order by c.warehouse_id limit ${LIMIT}`,
  );
}

/** Per warehouse and person: how often it counted, and how often that was right. */
export function findCounterAccuracy({ sql: db, viewer }: Reading, period: Period) {
  return rows<CounterAccuracyRow>(
    db,
    sql`select c.warehouse_id as "warehouseId", t.counted_by as counter, count(*)::int as counts,
          (count(*) filter (where t.counted = l.counted))::int as "rightCounts",
          round(100.0 * count(*) filter (where t.counted = l.counted) / count(*), 2)
            as "accuracyPercent"
        from stock_count c join stock_count_line l on l.stock_count_id = c.id
        join stock_count_try t on t.line_id = l.id
        where ${postedIn(period)} and ${visibleTo(viewer)}
        group by c.warehouse_id, t.counted_by
        order by c.warehouse_id, t.counted_by limit ${LIMIT}`,
  );
}
