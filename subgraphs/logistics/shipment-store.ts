import { LockMode } from '@mikro-orm/core';
import type { Emit, Work } from '../../kernel/command.ts';
import { rows, sql, type Sql } from '../../kernel/database.ts';
import { decimal } from '../../kernel/decimal.ts';
import { NotFound } from '../../kernel/refusal.ts';
import { mayActFor } from '../../kernel/viewer.ts';
import { ShipmentDelivered, ShipmentStatusChanged, type ShippedPart } from './contract.ts';
import { Shipment } from './shipment.ts';
import type { ShipmentStatus } from './status.ts';

/** Locks a shipment; throws `NotFound` for outside parties other than its own carrier. */
export async function lockShipment({ em, viewer }: Work, id: string): Promise<Shipment> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const shipment = await em.findOne(Shipment, { id }, { lockMode });
  if (!shipment || !mayActFor(viewer, 'CARRIER', shipment.carrierId ?? '')) {
    throw new NotFound('shipment', id);
  }
  return shipment;
}

/** The same for staff only. */
export async function lockShipmentForStaff(work: Work, id: string): Promise<Shipment> {
  if (work.viewer.party) throw new NotFound('shipment', id);
  return lockShipment(work, id);
}

/**
 * Writes a new shipment with its lines, in one statement, and gives its carrier as far as it is
 * known here; undefined when the delivery has a shipment already.
 */
export async function writeShipment(
  db: Sql,
  s: Shipment,
  lines: readonly ShippedPart[],
): Promise<{ carrierId: string | null } | undefined> {
  const parts = lines.map((line, position) => ({ ...line, position }));
  const [written] = await rows<{ carrierId: string | null }>(
    db,
    sql`with fresh as (
          insert into shipment (id, delivery_id, order_id, order_number, customer_id, warehouse_id,
            carrier_id, ship_to, status, status_since, promised_date, issued_at, created_at,
            version)
          values (${s.id}, ${s.deliveryId}, ${s.orderId}, ${s.orderNumber}, ${s.customerId},
            ${s.warehouseId}, (select id from carrier where id = ${s.carrierId}),
            ${JSON.stringify(s.shipTo)}::jsonb, ${s.status}, ${s.statusSince}, ${s.promisedDate},
            ${s.issuedAt}, ${s.createdAt}, ${s.version})
          on conflict (delivery_id) do nothing returning id, carrier_id),
        line as (
          insert into shipment_line (shipment_id, position, order_line_id, product_id, quantity)
          select fresh.id, position, "lineId", "productId", quantity
          from fresh, jsonb_to_recordset(${JSON.stringify(parts)}::jsonb)
            as part(position integer, "lineId" text, "productId" text, quantity numeric))
        select carrier_id as "carrierId" from fresh`,
  );
  return written;
}

/** Tells that the status of a shipment has changed. */
export function announce(emit: Emit, shipment: Shipment, previous: ShipmentStatus | null): void {
  const { id: shipmentId, orderId, customerId, carrierId, status, version } = shipment;
  const change = { shipmentId, orderId, customerId, carrierId, previous, status, version };
  const facts = { parties: shipment.parties(), occurredAt: shipment.statusSince };
  emit(ShipmentStatusChanged, change, facts);
}

/** Tells that the customer has the goods, all of them. */
export async function announceDelivered({ emit, sql: db }: Work, shipment: Shipment) {
  const { id: shipmentId, number, deliveryId, orderId, customerId } = shipment;
  const { statusSince: occurredAt } = shipment;
  const found = await rows<{ lineId: string; quantity: string }>(
    db,
    sql`select order_line_id as "lineId", quantity from shipment_line
        where shipment_id = ${shipmentId} order by position`,
  );
  const lines = found.map(({ lineId, quantity }) => ({
    lineId,
    quantity: decimal(quantity).toFixed(),
  }));
  const deliveredAt = occurredAt.toISOString();
  const delivered = { shipmentId, number, deliveryId, orderId, customerId, deliveredAt, lines };
  emit(ShipmentDelivered, delivered, { parties: shipment.parties(), occurredAt });
}
