import type { Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { lockDeliveries } from '../delivery/delivery-rows.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { PickLine, type PickPart, type Share } from './pick-line.ts';

/** What of a part `p` nobody has picked or missed yet. */
export const openOfPart = sql`(p.quantity - p.picked - p.missing)`;

/** A line of a pick list with the deliveries that wait for its goods. */
type Locked = { line: PickLine; deliveries: Delivery[] };

/**
 * Locks the deliveries that wait for goods of a line, then its parts. For the warehouse's people:
 * throws `NotFound` for outside parties.
 */
export async function lockLine({ sql: db, viewer }: Work<unknown>, id: string): Promise<Locked> {
  const [row] = viewer.party ? [] : await linesById(db, id);
  if (!row) throw new NotFound('pick line', id);
  const waiting = sql`select delivery_id from pick_part p
    where pick_line_id = ${id} and ${openOfPart} > 0`;
  const deliveries = await lockDeliveries(db, sql`id in (${waiting}) and status = 'PICKING'`);
  const ids = deliveries.map((delivery) => delivery.id);
  const line = new PickLine(row);
  line.parts = await lockParts(db, id, ids);
  return { line, deliveries };
}

type LineRow = Pick<PickLine, 'id' | 'productId' | 'binId' | 'binCode' | 'lotId'>;

/** A line of a pick list as it was made. */
export function linesById(db: Sql, id: string): Promise<LineRow[]> {
  return rows<LineRow>(
    db,
    sql`select id, product_id as "productId", bin_id as "binId", bin_code as "binCode",
          lot_id as "lotId"
        from pick_line where id = ${id}`,
  );
}

type PartRow = Omit<PickPart, 'quantity' | 'picked' | 'missing'> &
  Record<'quantity' | 'picked' | 'missing', string>;

async function lockParts(db: Sql, lineId: string, deliveryIds: string[]): Promise<PickPart[]> {
  const found = await rows<PartRow>(
    db,
    sql`select p.id, p.delivery_id as "deliveryId", delivery_line_id as "deliveryLineId",
          l.order_line_id as "orderLineId", quantity, picked, missing, serials
        from pick_part p join delivery_line l on l.id = delivery_line_id
        where pick_line_id = ${lineId} and p.delivery_id = any(${deliveryIds})
        order by position for update of p`,
  );
  return found.map(({ quantity, picked, missing, ...part }) => {
    const figures = { quantity: decimal(quantity), picked: decimal(picked) };
    return { ...part, ...figures, missing: decimal(missing) };
  });
}

/** Writes what was picked, or not found. */
export async function saveShares(db: Sql, shares: readonly Share[]): Promise<void> {
  const parts = shares.map(({ part }) => part);
  await sql`update pick_part p set picked = c.picked, missing = c.missing, serials = c.serials
    from json_to_recordset(${JSON.stringify(parts)}::json)
      as c(id text, picked numeric, missing numeric, serials text[])
    where p.id = c.id`.execute(db);
}

/** Counts what was scanned for deliveries' lines. */
export async function countScanned(db: Sql, shares: readonly Share[]): Promise<void> {
  const scanned = shares.map(({ part, quantity }) => ({ id: part.deliveryLineId, quantity }));
  await sql`update delivery_line l set scanned = scanned + c.quantity
    from (select id, sum(quantity) as quantity
      from json_to_recordset(${JSON.stringify(scanned)}::json) as s(id text, quantity numeric)
      group by id) c
    where l.id = c.id`.execute(db);
}

/** The serials among these that were scanned for a delivery that has not left yet. */
export async function scannedBefore(
  db: Sql,
  productId: string,
  serials: readonly string[],
): Promise<string[]> {
  const found = await rows<{ serial: string }>(
    db,
    sql`select serial from pick_part p join pick_line l on l.id = pick_line_id
          join delivery d on d.id = p.delivery_id cross join unnest(serials) as u(serial)
        where l.product_id = ${productId} and serials && ${serials}::text[]
          and serial = any(${serials}) and d.status in ('PICKING', 'PICKED', 'PACKED')`,
  );
  return found.map(({ serial }) => serial);
}

/** Takes what is no longer wanted of deliveries off their pick lists, from the last. */
export async function trimParts(db: Sql, deliveryIds: readonly string[]): Promise<void> {
  await sql`update pick_part p
    set quantity = p.picked + p.missing + least(${openOfPart}, greatest(0, c.wanted - c.before))
    from (select p.id, l.planned - l.withdrawn - sum(p.picked) over own as wanted,
        sum(${openOfPart}) over (own order by p.id) - ${openOfPart} as before
      from pick_part p join delivery_line l on l.id = delivery_line_id
      where p.delivery_id = any(${deliveryIds})
      window own as (partition by delivery_line_id)) c
    where p.id = c.id and ${openOfPart} > 0`.execute(db);
}

/** Of these deliveries, those of whose lists nothing is left to pick. */
export async function doneOf(db: Sql, deliveryIds: readonly string[]): Promise<Set<string>> {
  const found = await rows<{ id: string }>(
    db,
    sql`select delivery_id as id from pick_part p where delivery_id = any(${deliveryIds})
        group by delivery_id having sum(${openOfPart}) = 0`,
  );
  return new Set(found.map(({ id }) => id));
}
