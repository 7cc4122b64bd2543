import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import type { Viewer } from '../../../kernel/viewer.ts';

/** A trip as the graph shows it. */
export type TripRow = {
  id: string;
  vehicleId: string;
  driverId: string;
  transportPlanId: string | null;
  plannedCost: string | null;
};

/** A stop as the graph shows it, with what its driver has to know of the shipment. */
export type TripStopRow = { id: string; tripId: string; shipmentId: string };

/** Who took the goods. */
export type ProofRow = { shipmentId: string; receiver: string };

const columns = `id, number, vehicle_id as "vehicleId", driver_id as "driverId",
  starts_at as "startsAt", ends_at as "endsAt", status, planned_by as "plannedBy",
  planned_at as "plannedAt", dispatched_at as "dispatchedAt", departed_at as "departedAt",
  completed_at as "completedAt", reason, transport_plan_id as "transportPlanId",
  planned_km as "plannedKm", planned_cost as "plannedCost", version`;

const trips: ListSpec = {
  from: 'trip',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    vehicleId: { sql: 'vehicle_id', type: 'text' },
    driverId: { sql: 'driver_id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    startsAt: { sql: 'starts_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'startsAt', direction: 'DESC' },
};

/** A driver's user sees its own trips once they are dispatched; other parties see none. */
function ownTrips(viewer: Viewer) {
  const own = visibleTo(viewer, { DRIVER: 'trip.driver_id' });
  return viewer.party ? sql`${own} and trip.dispatched_at is not null` : own;
}

export function listTrips({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<TripRow>(db, trips, args, ownTrips(viewer));
}

/** Trips by id, in the order asked, for a DataLoader. */
export async function tripsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<TripRow>(
    db,
    sql`select ${sql.raw(columns)} from trip where id = ${oneOf(ids)} and ${ownTrips(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** The stops of each trip, by position, for a DataLoader. */
export async function stopsOfTrips({ sql: db, viewer }: Reading, tripIds: readonly string[]) {
  const found = await rows<TripStopRow>(
    db,
    sql`select s.id, s.trip_id as "tripId", s.position, s.shipment_id as "shipmentId",
          shipment.number as "shipmentNumber", shipment.ship_to as "shipTo", s.outcome, s.reason,
          s.ended_at as "endedAt", s.planned_arrival as "plannedArrival",
          s.planned_departure as "plannedDeparture", s.late_risk as "lateRiskReason",
          coalesce(s.estimated_arrival, s.planned_arrival) as "estimatedArrival"
        from trip_stop s join trip on trip.id = s.trip_id
        join shipment on shipment.id = s.shipment_id
        where s.trip_id = ${oneOf(tripIds)} and ${ownTrips(viewer)} order by s.position`,
  );
  const byTrip = Map.groupBy(found, ({ tripId }) => tripId);
  return tripIds.map((id) => byTrip.get(id) ?? []);
}

/** Who took the goods of each shipment, for a DataLoader; rights are those of the shipment. */
export async function proofsOfShipments(
  { sql: db, viewer }: Reading,
  shipmentIds: readonly string[],
) {
  const own = { CUSTOMER: 'shipment.customer_id', CARRIER: 'shipment.carrier_id' };
  const found = await rows<ProofRow>(
    db,
    sql`select p.shipment_id as "shipmentId", p.receiver, p.signature_ref as "signatureRef",
          p.photo_ref as "photoRef", p.note, p.delivered_at as "deliveredAt"
        from proof_of_delivery p join shipment on shipment.id = p.shipment_id
        where p.shipment_id = ${oneOf(shipmentIds)} and ${visibleTo(viewer, own)}`,
  );
  const byShipment = new Map(found.map((row) => [row.shipmentId, row]));
  return shipmentIds.map((id) => byShipment.get(id) ?? null);
}
