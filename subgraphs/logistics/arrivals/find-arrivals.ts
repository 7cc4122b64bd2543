import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import type { LateRisk } from './arrival.ts';

/** When a shipment probably comes, and why too late. */
export type ArrivalRow = {
  shipmentId: string;
  estimatedArrival: string | null;
  lateRisk: LateRisk | null;
};

/** When shipments that ride on a trip probably come, for a DataLoader; rights as of shipments. */
export async function arrivalsOf(
  { sql: db, viewer }: Reading,
  shipmentIds: readonly string[],
): Promise<(ArrivalRow | null)[]> {
  const own = { CUSTOMER: 'shipment.customer_id', CARRIER: 'shipment.carrier_id' };
  const found = await rows<ArrivalRow>(
    db,
    sql`select s.shipment_id as "shipmentId", s.late_risk as "lateRisk",
          coalesce(s.estimated_arrival, s.planned_arrival) as "estimatedArrival"
        from trip_stop s join shipment on shipment.id = s.shipment_id
        where s.is_open and s.shipment_id = ${oneOf(shipmentIds)} and ${visibleTo(viewer, own)}`,
  );
  const byId = new Map(found.map((row) => [row.shipmentId, row]));
  return shipmentIds.map((id) => byId.get(id) ?? null);
}
