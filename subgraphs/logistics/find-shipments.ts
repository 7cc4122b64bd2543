import type { Reading } from '../../kernel/area.ts';
import { oneOf, rows, sql } from '../../kernel/database.ts';
import type { Fragment } from '../../kernel/filters.ts';
import {
  list,
  listFor,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../kernel/reads.ts';
import type { ShipmentStatus } from './status.ts';

/** A shipment as the graph shows it. */
export type ShipmentRow = {
  id: string;
  number: string;
  deliveryId: string;
  orderId: string;
  customerId: string;
  warehouseId: string;
  carrierId: string | null;
  trackingNumber: string | null;
  status: ShipmentStatus;
  promisedDate: string | null;
  /** Unix milliseconds. */
  deliveredMillis: string | null;
  freightCost: { amount: string; currency: string } | null;
};

const columns = `id, number, delivery_id as "deliveryId", order_id as "orderId",
  order_number as "orderNumber", customer_id as "customerId", warehouse_id as "warehouseId",
  carrier_id as "carrierId", tracking_number as "trackingNumber", ship_to as "shipTo", status,
  status_since as "statusSince", promised_date::text as "promisedDate", issued_at as "issuedAt",
  delivered_at as "deliveredAt",
  (extract(epoch from delivered_at) * 1000)::bigint as "deliveredMillis",
  case when freight_cost is not null then jsonb_build_object(
    'amount', freight_cost::text, 'currency', freight_currency) end as "freightCost",
  created_at as "createdAt", version`;

/** That something holds of a delivery that the shipment carries. */
function inPart(test: Fragment): Fragment {
  return sql`exists (select from shipment_part part
    where part.shipment_id = shipment.id and ${test})`;
}

const shipments: ListSpec = {
  from: 'shipment',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    status: { sql: 'status', type: 'text' },
    orderId: { sql: 'part.order_id', type: 'text', among: inPart },
    customerId: { sql: 'customer_id', type: 'text' },
    carrierId: { sql: 'carrier_id', type: 'text' },
    deliveryId: { sql: 'part.delivery_id', type: 'text', among: inPart },
    createdAt: { sql: 'created_at', type: 'timestamptz' },
    deliveredAt: { sql: 'delivered_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'createdAt', direction: 'DESC' },
};

/** A customer's users see their own shipments, a carrier's users those that they carry. */
const own = { CUSTOMER: 'customer_id', CARRIER: 'carrier_id' };

export function listShipments(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<ShipmentRow>> {
  return list<ShipmentRow>(db, shipments, args, visibleTo(viewer, own));
}

/** Pages of shipments for many customers at once, for a loader. */
export function shipmentsOfCustomers(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
): Promise<Connection<ShipmentRow>[]> {
  const of = { column: 'customer_id', ids };
  return listFor<ShipmentRow>(db, shipments, args, of, visibleTo(viewer, own));
}

/** The same for orders: what carries any of their deliveries. */
export function shipmentsOfOrders(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
): Promise<Connection<ShipmentRow>[]> {
  const from = `(select distinct shipment_id, order_id as of_order from shipment_part) carried
    join shipment on shipment.id = carried.shipment_id`;
  const of = { column: 'of_order', ids };
  return listFor<ShipmentRow>(db, { ...shipments, from }, args, of, visibleTo(viewer, own));
}

/** The shipment of each delivery, for a DataLoader. */
export async function shipmentsOfDeliveries(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(ShipmentRow | undefined)[]> {
  const found = await rows<ShipmentRow & { carried: string }>(
    db,
    sql`select ${sql.raw(columns)}, carried
        from (select shipment_id, delivery_id as carried from shipment_part
            where delivery_id = ${oneOf(ids)}) part
          join shipment on shipment.id = part.shipment_id
        where ${visibleTo(viewer, own)}`,
  );
  const byDelivery = new Map(found.map((row) => [row.carried, row]));
  return ids.map((id) => byDelivery.get(id));
}

const keyColumns = { id: 'id', number: 'number' };

/** Shipments by a unique field, in the order asked, for a DataLoader. */
export async function shipmentsBy(
  field: keyof typeof keyColumns,
  { sql: db, viewer }: Reading,
  keys: readonly string[],
): Promise<(ShipmentRow | undefined)[]> {
  const found = await rows<ShipmentRow>(
    db,
    sql`select ${sql.raw(columns)} from shipment
        where ${sql.raw(keyColumns[field])} = ${oneOf(keys)} and ${visibleTo(viewer, own)}`,
  );
  const byKey = new Map(found.map((row) => [row[field], row]));
  return keys.map((key) => byKey.get(key));
}

export type LineRow = { shipmentId: string; orderLineId: string; productId: string };

/** Lines per shipment, for a DataLoader. */
export async function linesOf(
  { sql: db, viewer }: Reading,
  shipmentIds: readonly string[],
): Promise<LineRow[][]> {
  const found = await rows<LineRow>(
    db,
    sql`select shipment_id as "shipmentId", order_line_id as "orderLineId",
          product_id as "productId", quantity
        from shipment_line join shipment on shipment.id = shipment_id
        where shipment_id = ${oneOf(shipmentIds)} and ${visibleTo(viewer, own)}
        order by position`,
  );
  const byShipment = Map.groupBy(found, (row) => row.shipmentId);
  return shipmentIds.map((id) => byShipment.get(id) ?? []);
}

export type PartRow = { shipmentId: string; deliveryId: string; orderNumber: string };

/** What each shipment carries, by order number, for a DataLoader. */
export async function partsOfShipments(
  { sql: db, viewer }: Reading,
  shipmentIds: readonly string[],
): Promise<PartRow[][]> {
  const found = await rows<PartRow>(
    db,
    sql`select part.shipment_id as "shipmentId", part.delivery_id as "deliveryId",
          part.order_number as "orderNumber"
        from shipment_part part join shipment on shipment.id = part.shipment_id
        where part.shipment_id = ${oneOf(shipmentIds)} and ${visibleTo(viewer, own)}
        order by part.order_number, part.delivery_id`,
  );
  const byShipment = Map.groupBy(found, (row) => row.shipmentId);
  return shipmentIds.map((id) => byShipment.get(id) ?? []);
}
