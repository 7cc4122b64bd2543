import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import type { CostingMethod } from './costing.ts';

/** How many days before its day a lot of each product is told of, where that is its own. */
export async function expiringDaysOf({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<{ id: string; days: number }>(
    db,
    sql`select product_id as id, expiring_days as days from stock_policy
        where product_id = any(${ids}) and expiring_days is not null and ${visibleTo(viewer)}`,
  );
  const byProduct = new Map(found.map((row) => [row.id, row.days]));
  return ids.map((id) => byProduct.get(id));
}

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
