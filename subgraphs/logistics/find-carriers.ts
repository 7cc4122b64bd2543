import type { Reading } from '../../kernel/area.ts';
import { oneOf, rows, sql } from '../../kernel/database.ts';
import {
  list,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../kernel/reads.ts';
import type { Viewer } from '../../kernel/viewer.ts';

/** A carrier as the graph shows it. */
export type CarrierRow = { id: string; code: string; trackingUrl: string | null };

const columns = `id, code, name, phone, tracking_url as "trackingUrl", created_at as "createdAt",
  updated_at as "updatedAt", version`;

const carriers: ListSpec = {
  from: 'carrier',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    code: { sql: 'code', type: 'text' },
    name: { sql: 'name', type: 'text' },
  },
  defaultOrder: { field: 'code', direction: 'ASC' },
};

/** Customers' users choose among all carriers when they order; a carrier's users see their own. */
function seenBy(viewer: Viewer) {
  return viewer.party?.kind === 'CUSTOMER' ? sql`true` : visibleTo(viewer, { CARRIER: 'id' });
}

export function listCarriers(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<CarrierRow>> {
  return list<CarrierRow>(db, carriers, args, seenBy(viewer));
}

/** Carriers by a unique column, in the order asked, for a DataLoader. */
export async function carriersBy(
  column: 'id' | 'code',
  { sql: db, viewer }: Reading,
  keys: readonly string[],
): Promise<(CarrierRow | undefined)[]> {
  const found = await rows<CarrierRow>(
    db,
    sql`select ${sql.raw(columns)} from carrier
        where ${sql.raw(column)} = ${oneOf(keys)} and ${seenBy(viewer)}`,
  );
  const byKey = new Map(found.map((row) => [row[column], row]));
  return keys.map((key) => byKey.get(key));
}
