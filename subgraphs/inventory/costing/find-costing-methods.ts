import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import type { CostingMethod } from './costing.ts';

/** How each product is costed: FIFO unless chosen otherwise; for viewers bound to no party. */
export async function costingMethodsOf({ sql: db, viewer }: Reading, ids: readonly string[]) {
  if (viewer.party) return ids.map(() => undefined);
  const found = await rows<{ id: string; method: CostingMethod }>(
    db,
    sql`select product_id as id, costing_method as method from stock_policy
        where product_id = any(${ids})`,
  );
  const byProduct = new Map(found.map((row) => [row.id, row.method]));
  return ids.map((id) => byProduct.get(id) ?? 'FIFO');
}
