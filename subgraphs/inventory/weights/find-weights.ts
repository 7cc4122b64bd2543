import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

type WeightRow = { lineId: string; weight: { value: string; unit: string } };

/**
 * What the goods weigh that have left for each order line and are with the customer, by the scales
 * where they were weighed, for a DataLoader; undefined for goods that are not.
 */
export async function weightsOfLines({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<WeightRow>(
    db,
    sql`select line_id as "lineId", jsonb_build_object('value',
          trim_scale(-sum(sign(weight) * coalesce(weighed, abs(weight))))::text,
          'unit', min(weight_unit)) as weight
        from stock_move where line_id = any(${ids}) and weight is not null
          and kind in ('ISSUE', 'CUSTOMER_RETURN') and ${visibleTo(viewer)}
        group by line_id`,
  );
  const byLine = new Map(found.map((row) => [row.lineId, row.weight]));
  return ids.map((id) => byLine.get(id));
}
