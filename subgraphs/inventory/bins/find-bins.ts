import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A bin as the graph shows it; to viewers that are bound to no party. */
export type BinRow = { id: string; warehouseId: string; code: string };

const columns = `id, warehouse_id as "warehouseId", code, kind, pick_sequence as "pickSequence", zone,
  is_active as "isActive", emptied_at as "emptiedAt", created_at as "createdAt",
  updated_at as "updatedAt", version`;

const bins: ListSpec = {
  from: 'bin',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    warehouseId: { sql: 'warehouse_id', type: 'text' },
    code: { sql: 'code', type: 'text' },
    kind: { sql: 'kind', type: 'text' },
    pickSequence: { sql: 'pick_sequence', type: 'integer' },
    zone: { sql: 'zone', type: 'text' },
    isActive: { sql: 'is_active', type: 'boolean' },
    isEmptied: { sql: '(emptied_at is not null)', type: 'boolean' },
    createdAt: { sql: 'created_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'pickSequence', direction: 'ASC' },
};

/** A page of bins. */
export function listBins({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<BinRow>(db, bins, args, visibleTo(viewer));
}

/** A page of the bins of each warehouse. */
export function binsOfWarehouses(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  return listFor<BinRow>(db, bins, args, { column: 'warehouse_id', ids }, visibleTo(viewer));
}

/** Bins by id, in the order asked, for a DataLoader. */
export async function binsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<BinRow>(
    db,
    sql`select ${sql.raw(columns)} from bin where id = any(${ids}) and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
