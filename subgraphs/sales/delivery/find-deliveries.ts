import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import {
  list,
  listFor,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../../kernel/reads.ts';

/** A delivery as the graph shows it; a customer's user sees its own. */
export type DeliveryRow = {
  id: string;
  orderId: string;
  customerId: string;
  warehouseId: string;
  carrierId: string | null;
  consolidationId: string | null;
};

const columns = `id, number, order_id as "orderId", order_number as "orderNumber",
  customer_id as "customerId", warehouse_id as "warehouseId", carrier_id as "carrierId",
  ship_to as "shipTo", requested_date::text as "requestedDate", status, planned_at as "plannedAt",
  picking_started_at as "pickingStartedAt", picked_at as "pickedAt", packed_at as "packedAt",
  pick_note as "pickNote", issued_at as "issuedAt",
  delivered_at as "deliveredAt", cancelled_at as "cancelledAt",
  reversed_at as "reversedAt", reversal_reason as "reversalReason",
  consolidation_id as "consolidationId", version`;

const deliveries: ListSpec = {
  from: 'delivery',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    orderId: { sql: 'order_id', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    warehouseId: { sql: 'warehouse_id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    plannedAt: { sql: 'planned_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'plannedAt', direction: 'DESC' },
};

const own = { CUSTOMER: 'customer_id' };
const ownDelivery = { CUSTOMER: 'delivery.customer_id' };

export function listDeliveries(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<DeliveryRow>> {
  return list<DeliveryRow>(db, deliveries, args, visibleTo(viewer, own));
}

/** Pages of deliveries, one per order, for a loader. */
export function deliveriesOf(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  orderIds: readonly string[],
): Promise<Connection<DeliveryRow>[]> {
  const parent = { column: 'order_id', ids: orderIds };
  return listFor<DeliveryRow>(db, deliveries, args, parent, visibleTo(viewer, own));
}

/** Deliveries by id, in the order asked, for a DataLoader. */
export async function deliveriesById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(DeliveryRow | undefined)[]> {
  const found = await rows<DeliveryRow>(
    db,
    sql`select ${sql.raw(columns)} from delivery
        where id = ${oneOf(ids)} and ${visibleTo(viewer, own)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** A parcel as the graph shows it. */
export type ParcelRow = { id: string; position: number; weightKg: string };

/** Parcels per delivery, and of those that leave together with it, for a DataLoader. */
export async function parcelsOf(
  { sql: db, viewer }: Reading,
  deliveryIds: readonly string[],
): Promise<ParcelRow[][]> {
  const found = await rows<ParcelRow & { deliveryId: string }>(
    db,
    sql`select parcel.id, delivery.id as "deliveryId", position, weight_kg as "weightKg", note
        from delivery left join delivery mate on mate.consolidation_id = delivery.consolidation_id
          join parcel on parcel.delivery_id in (delivery.id, mate.id)
        where delivery.id = ${oneOf(deliveryIds)} and ${visibleTo(viewer, ownDelivery)}
        group by parcel.id, delivery.id order by position`,
  );
  const byDelivery = Map.groupBy(found, (row) => row.deliveryId);
  return deliveryIds.map((id) => byDelivery.get(id) ?? []);
}

/** A line as the graph shows it. */
export type LineRow = { id: string; deliveryId: string; orderLineId: string; productId: string };

/** Lines per delivery, for a DataLoader. */
export async function linesOf(
  { sql: db, viewer }: Reading,
  deliveryIds: readonly string[],
): Promise<LineRow[][]> {
  const found = await rows<LineRow>(
    db,
    sql`select line.id, delivery_id as "deliveryId", order_line_id as "orderLineId",
          product_id as "productId", planned, withdrawn, issued,
          planned - withdrawn as quantity
        from delivery_line line join delivery on delivery.id = delivery_id
        where delivery_id = ${oneOf(deliveryIds)} and ${visibleTo(viewer, own)}
        order by line.id`,
  );
  const byDelivery = Map.groupBy(found, (row) => row.deliveryId);
  return deliveryIds.map((id) => byDelivery.get(id) ?? []);
}
