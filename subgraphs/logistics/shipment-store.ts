import { LockMode } from '@mikro-orm/core';
import type { Emit, Work } from '../../kernel/command.ts';
import { rows, sql, type Sql } from '../../kernel/database.ts';
import { NotFound } from '../../kernel/refusal.ts';
import { mayActFor } from '../../kernel/viewer.ts';
import { ShipmentDelivered, ShipmentStatusChanged } from './contract.ts';
import type { Cargo } from './shipment-parts.ts';
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
 * known here; undefined when the delivery, or what it left with, has a shipment already.
 */
export async function writeShipment(
  db: Sql,
  s: Shipment,
  { lines, load }: Cargo,
): Promise<{ carrierId: string | null } | undefined> {
  const parts = lines.map((line, position) => ({ ...line, position }));
  const [written] = await rows<{ carrierId: string | null }>(
    db,
    sql`with fresh as (
          insert into shipment (id, delivery_id, order_id, order_number, customer_id, warehouse_id,
            carrier_id, ship_to, status, status_since, promised_date, issued_at, created_at,
            order_ids, consolidation_id, version)
          values (${s.id}, ${s.deliveryId}, ${s.orderId}, ${s.orderNumber}, ${s.customerId},
            ${s.warehouseId}, (select id from carrier where id = ${s.carrierId}),
            ${JSON.stringify(s.shipTo)}::jsonb, ${s.status}, ${s.statusSince}, ${s.promisedDate},
            ${s.issuedAt}, ${s.createdAt}, array[${s.orderId}::text], ${s.consolidationId},
            ${s.version})
          on conflict do nothing returning id, carrier_id),
        part as (
          insert into shipment_part (delivery_id, shipment_id, position, order_id, order_number,
            weight_kg, net)
          select ${s.deliveryId}, id, 0, ${s.orderId}, ${s.orderNumber}, ${load.weightKg}::numeric,
            ${load.net}::numeric from fresh),
        line as (
          insert into shipment_line (shipment_id, delivery_id, position, order_line_id, product_id,
            quantity)
          select fresh.id, ${s.deliveryId}, position, "lineId", "productId", quantity
          from fresh, json_to_recordset(${JSON.stringify(parts)}::json)
            as part(position integer, "lineId" text, "productId" text, quantity numeric))
        select carrier_id as "carrierId" from fresh`,
  );
  return written;
}

/** Tells that the status of a shipment has changed. */
export function announce(emit: Emit, shipment: Shipment, previous: ShipmentStatus | null): void {
  const { id: shipmentId, orderId, orderIds, customerId, carrierId, status, version } = shipment;
  const about = { shipmentId, orderId, orderIds, customerId, carrierId };
  const change = { ...about, previous, status, version };
  const facts = { parties: shipment.parties(), occurredAt: shipment.statusSince };
  emit(ShipmentStatusChanged, change, facts);
}

/** Tells of each delivery that the customer has its goods, or of one of them only. */
export async function announceDelivered(
  { emit, sql: db }: Pick<Work, 'emit' | 'sql'>,
  shipment: Shipment,
  only?: string,
): Promise<void> {
  const { id: shipmentId, number, customerId, statusSince: occurredAt } = shipment;
  const parts = await rows<Delivered>(
    db,
    sql`select delivery_id as "deliveryId", order_id as "orderId",
          jsonb_agg(jsonb_build_object('lineId', order_line_id,
            'quantity', trim_scale(quantity)::text) order by l.position) as lines
        from shipment_part p join shipment_line l using (shipment_id, delivery_id)
        where shipment_id = ${shipmentId}
          and (${only ?? null}::text is null or delivery_id = ${only ?? null})
        group by delivery_id, order_id, p.position order by p.position`,
  );
  const deliveredAt = occurredAt.toISOString();
  for (const { deliveryId, orderId, lines } of parts) {
    const delivered = { shipmentId, number, deliveryId, orderId, customerId, deliveredAt, lines };
    emit(ShipmentDelivered, delivered, { parties: shipment.parties(), occurredAt });
  }
}

type Delivered = {
  deliveryId: string;
  orderId: string;
  lines: { lineId: string; quantity: string }[];
};
