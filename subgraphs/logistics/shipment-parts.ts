import { oneOf, rows, sql, type Sql } from '../../kernel/database.ts';
import type { ShippedPart } from './contract.ts';
import { sharesOf, type FreightShare, type Load } from './freight/freight-share.ts';
import type { ShipmentPart } from './shipment.ts';

/** The shipment that carries a delivery; undefined while none does. */
export async function shipmentOf(db: Sql, deliveryId: string): Promise<string | undefined> {
  const query = sql`select shipment_id as id from shipment_part where delivery_id = ${deliveryId}`;
  return (await rows<{ id: string }>(db, query))[0]?.id;
}

/** What a shipment carries, the first delivery first. */
export function partsOf(db: Sql, shipmentId: string): Promise<ShipmentPart[]> {
  return rows<ShipmentPart>(
    db,
    sql`select delivery_id as "deliveryId", order_id as "orderId", order_number as "orderNumber"
        from shipment_part where shipment_id = ${shipmentId} order by position`,
  );
}

/** How the orders of each shipment share what carrying them costs. */
export async function freightSharesOf(
  db: Sql,
  shipmentIds: readonly string[],
): Promise<FreightShare[][]> {
  const found = await rows<Load & { shipmentId: string; orderId: string }>(
    db,
    sql`select shipment_id as "shipmentId", order_id as "orderId", weight_kg as "weightKg", net
        from shipment_part where shipment_id = ${oneOf(shipmentIds)}
        order by shipment_id, position`,
  );
  const byShipment = Map.groupBy(found, ({ shipmentId }) => shipmentId);
  return shipmentIds.map((id) => sharesOf(byShipment.get(id) ?? []));
}

/** What a delivery has in it. */
export type Cargo = { lines: readonly ShippedPart[]; load: Load };

/** Puts a delivery with its lines into a locked shipment, behind what is there. */
export async function addPart(
  db: Sql,
  shipmentId: string,
  { deliveryId, orderId, orderNumber }: ShipmentPart,
  { lines, load }: Cargo,
): Promise<void> {
  const parts = lines.map((line, position) => ({ ...line, position }));
  await sql`with part as (
      insert into shipment_part (delivery_id, shipment_id, position, order_id, order_number,
        weight_kg, net)
      select ${deliveryId}, ${shipmentId}, coalesce(max(position), -1) + 1, ${orderId},
        ${orderNumber}, ${load.weightKg}::numeric, ${load.net}::numeric
      from shipment_part where shipment_id = ${shipmentId})
    insert into shipment_line (shipment_id, delivery_id, position, order_line_id, product_id,
      quantity)
    select ${shipmentId}, ${deliveryId}, last.position + 1 + part.position, "lineId", "productId",
      quantity
    from (select coalesce(max(position), -1) as position from shipment_line
        where shipment_id = ${shipmentId}) last,
      json_to_recordset(${JSON.stringify(parts)}::json)
        as part(position integer, "lineId" text, "productId" text, quantity numeric)`.execute(db);
}

/** Takes a delivery with its lines out of a locked shipment. */
export async function dropPart(db: Sql, shipmentId: string, deliveryId: string): Promise<void> {
  await sql`with part as (
      delete from shipment_part
      where shipment_id = ${shipmentId} and delivery_id = ${deliveryId})
    delete from shipment_line
    where shipment_id = ${shipmentId} and delivery_id = ${deliveryId}`.execute(db);
}
