import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** A reservation as the graph shows it; to viewers that are bound to no party. */
export type ReservationRow = {
  id: string;
  lineId: string;
  levelId: string;
  productId: string;
  warehouseId: string;
};

const reservations = sql`select r.id, r.line_id as "lineId", level_id as "levelId",
    product_id as "productId", warehouse_id as "warehouseId",
    jsonb_build_object('value', r.quantity::text, 'unit', unit) as quantity
  from reservation r join stock_level l on l.id = r.level_id`;

/** Reservations by id, in the order asked, for a DataLoader. */
export async function reservationsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<ReservationRow>(
    db,
    sql`${reservations} where r.id = any(${ids}) and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** All that is held for each order line, oldest first. */
export async function reservationsOfLines({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<ReservationRow>(
    db,
    sql`${reservations} where r.line_id = any(${ids}) and ${visibleTo(viewer)} order by r.id`,
  );
  const byLine = Map.groupBy(found, (row) => row.lineId);
  return ids.map((id) => byLine.get(id) ?? []);
}

/** How many base units of each order line wait for stock; none for a line that wants none. */
export async function waitingOfLines({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<{ lineId: string; waiting: string }>(
    db,
    sql`select line_id as "lineId", waiting from demand
        where line_id = any(${ids}) and ${visibleTo(viewer)}`,
  );
  const byLine = new Map(found.map((row) => [row.lineId, row.waiting]));
  return ids.map((id) => byLine.get(id));
}
