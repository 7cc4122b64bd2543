import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A unit as the graph shows it; to viewers that are bound to no party. */
export type SerialRow = {
  id: string;
  productId: string;
  code: string;
  levelId: string | null;
  warehouseId: string | null;
  binId: string | null;
};

const columns = `id, product_id as "productId", code, status, level_id as "levelId",
  (select l.warehouse_id from stock_level l where l.id = serial.level_id) as "warehouseId",
  bin_id as "binId", changed_at as "changedAt"`;

const serials: ListSpec = {
  from: 'serial',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    code: { sql: 'code', type: 'text' },
    status: { sql: 'status', type: 'text' },
    changedAt: { sql: 'changed_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'changedAt', direction: 'DESC' },
};

/** A page of units. */
export function listSerials({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<SerialRow>(db, serials, args, visibleTo(viewer));
}

/** Units by id, in the order asked, for a DataLoader. */
export async function serialsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<SerialRow>(
    db,
    sql`select ${sql.raw(columns)} from serial where id = any(${ids}) and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** The unit of a product with this serial. */
export async function findSerial(
  { sql: db, viewer }: Reading,
  { productId, code }: { productId: string; code: string },
): Promise<SerialRow | undefined> {
  const [found] = await rows<SerialRow>(
    db,
    sql`select ${sql.raw(columns)} from serial
        where product_id = ${productId} and code = ${code} and ${visibleTo(viewer)}`,
  );
  return found;
}
