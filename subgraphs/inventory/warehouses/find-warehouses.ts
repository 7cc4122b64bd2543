import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A warehouse as the graph shows it; to viewers that are bound to no party. */
export type WarehouseRow = { id: string; code: string; name: string };

const columns = `id, code, name,
  case when allows_negative then 'ALLOW' else 'FORBID' end as "negativeStock",
  has_bins as "hasBins", channels, address, created_at as "createdAt", updated_at as "updatedAt", version`;

const warehouses: ListSpec = {
  from: 'warehouse',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    code: { sql: 'code', type: 'text' },
    name: { sql: 'name', type: 'text' },
    createdAt: { sql: 'created_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'code', direction: 'ASC' },
};

/** A page of warehouses. */
export function listWarehouses({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<WarehouseRow>(db, warehouses, args, visibleTo(viewer));
}

/** Warehouses by a unique column, in the order asked, for a DataLoader. */
export async function warehousesBy(
  column: 'id' | 'code',
  { sql: db, viewer }: Reading,
  keys: readonly string[],
): Promise<(WarehouseRow | undefined)[]> {
  const found = await rows<WarehouseRow>(
    db,
    sql`select ${sql.raw(columns)} from warehouse
        where ${sql.raw(column)} = any(${keys}) and ${visibleTo(viewer)}`,
  );
  const byKey = new Map(found.map((row) => [row[column], row]));
  return keys.map((key) => byKey.get(key));
}
