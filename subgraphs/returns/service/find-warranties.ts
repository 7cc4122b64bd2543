import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';

/** A warranty as the graph shows it. */
export type WarrantyRow = { productId: string; months: number };

/** The warranty of each product; anybody who may read returns may know it. For a DataLoader. */
export async function warrantiesOf({ sql: db }: Reading, ids: readonly string[]) {
  const found = await rows<WarrantyRow>(
    db,
    sql`select product_id as "productId", months, updated_at as "updatedAt", version
        from warranty where product_id = ${oneOf(ids)}`,
  );
  const byProduct = new Map(found.map((row) => [row.productId, row]));
  return ids.map((id) => byProduct.get(id) ?? null);
}
