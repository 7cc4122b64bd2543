import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';

export type TurnoverArgs = { from: string; to: string; productIds?: readonly string[] | null };

/** How a warehouse's stock has turned in a period. */
export type WarehouseTurnoverRow = {
  warehouseId: string;
  issuedValue: string;
  averageValue: string;
  closingValue: string;
};

const LIMIT = 250;

/**
 * Turnover per warehouse, of all products or some: the cost of what was issued over the average of
 * opening and closing stock value.
 */
export function findWarehouseTurnover(
  { sql: db, viewer }: Reading,
  { from, to, productIds }: TurnoverArgs,
) {
  if (from > to) throw new BadInput('The period begins after it ends.');
  const those = productIds ? sql`product_id = any(${productIds})` : sql`true`;
  return rows<WarehouseTurnoverRow>(
    db,
    sql`select warehouse_id as "warehouseId", issued::text as "issuedValue",
          round(average, 2)::text as "averageValue", closing::text as "closingValue",
          round(issued / nullif(average, 0), 4) as turnover,
          round(average * (${to}::date - ${from}::date + 1) / nullif(issued, 0), 1)
            as "daysOfStock"
        from (select warehouse_id,
            coalesce(-sum(value) filter (where kind = 'ISSUE' and posting_date >= ${from}::date), 0)
              as issued,
            sum(value) as closing, (coalesce(sum(value) filter (where posting_date < ${from}::date),
              0) + sum(value)) / 2 as average
          from stock_move where posting_date <= ${to}::date and ${those} and ${visibleTo(viewer)}
          group by warehouse_id) moved
        order by warehouse_id limit ${LIMIT}`,
  );
}
