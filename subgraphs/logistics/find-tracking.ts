import type { Reading } from '../../kernel/area.ts';
import { oneOf, rows, sql } from '../../kernel/database.ts';
import { visibleTo } from '../../kernel/reads.ts';

/** A report as the graph shows it. */
export type TrackingRow = { id: string; shipmentId: string };

const SHOWN = 250;

const columns = sql.raw(`event.id, event.shipment_id as "shipmentId", event.status, event.place,
  event.note, event.occurred_at as "occurredAt", event.recorded_at as "recordedAt",
  event.reported_by as "reportedBy", event.source_ref as "sourceRef"`);

const own = { CUSTOMER: 'shipment.customer_id', CARRIER: 'shipment.carrier_id' };

/** The newest 250 reports per shipment, newest first, for a DataLoader. */
export async function trackingOf(
  { sql: db, viewer }: Reading,
  shipmentIds: readonly string[],
): Promise<TrackingRow[][]> {
  const found = await rows<TrackingRow>(
    db,
    sql`select newest.* from shipment cross join lateral (
          select ${columns} from tracking_event event where event.shipment_id = shipment.id
          order by event.occurred_at desc, event.id desc limit ${SHOWN}) newest
        where shipment.id = ${oneOf(shipmentIds)} and ${visibleTo(viewer, own)}
        order by newest."occurredAt" desc, newest.id desc`,
  );
  const byShipment = Map.groupBy(found, (row) => row.shipmentId);
  return shipmentIds.map((id) => byShipment.get(id) ?? []);
}

/** Reports by id, in the order asked, for a DataLoader. */
export async function trackingById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(TrackingRow | undefined)[]> {
  const found = await rows<TrackingRow>(
    db,
    sql`select ${columns} from tracking_event event
        join shipment on shipment.id = event.shipment_id
        where event.id = ${oneOf(ids)} and ${visibleTo(viewer, own)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
