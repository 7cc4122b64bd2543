import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import type { Party } from '../../../kernel/viewer.ts';
import { EstimateArrivals, ShipmentLateRiskRaised } from '../contract.ts';
import type { Point } from '../routing/distance.ts';
import { staffOnly } from '../staff.ts';
import {
  arrivalsFrom,
  arrivalsOnceLeft,
  lateRiskOf,
  type ComingStop,
  type LateRisk,
  type Sighting,
} from './arrival.ts';

/**
 * Estimates anew when a vehicle comes to the stops of its trip, from where it was seen last, and
 * tells of each shipment that will probably be late, once.
 */
export const estimateArrivals = command(
  EstimateArrivals,
  'logistics:drive',
  async (work, { vehicleId }) => {
    staffOnly(work.viewer);
    const trip = await currentTrip(work, vehicleId);
    if (trip) await estimate(work, trip);
    return {};
  },
);

type CurrentTrip = { id: string; startsAt: string; departedAt: string | null } & Partial<Point> & {
    seenAt: string | null;
  };

/** The trip that the vehicle makes, or will make next, locked. */
async function currentTrip({ sql: db }: Work, vehicleId: string): Promise<CurrentTrip | undefined> {
  const [trip] = await rows<CurrentTrip>(
    db,
    sql`select t.id, t.starts_at as "startsAt", t.departed_at as "departedAt",
          v.latitude::float8, v.longitude::float8, v.seen_at as "seenAt"
        from trip t join vehicle v on v.id = t.vehicle_id
        where t.vehicle_id = ${vehicleId} and t.status in ('DISPATCHED', 'IN_TRANSIT')
        order by t.status desc, t.starts_at, t.id limit 1 for update of t`,
  );
  return trip;
}

type Stop = ComingStop & {
  orderId: string;
  orderIds: string[];
  customerId: string;
  carrierId: string | null;
  closesAt: Date | null;
  promisedDate: string | null;
  lateRisk: LateRisk | null;
};

async function estimate(work: Work, trip: CurrentTrip): Promise<void> {
  const { sql: db, now, emit } = work;
  const stops = await comingStops(work, trip.id);
  const seen = await lastSeen(work, trip);
  const arrivals = seen
    ? arrivalsFrom(seen, stops, now)
    : arrivalsOnceLeft(new Date(trip.startsAt), stops, now);
  const estimates = stops.flatMap((stop) => {
    const arrives = arrivals.get(stop.id);
    if (!arrives) return [];
    const late = lateRiskOf(arrives, stop);
    if (late && !stop.lateRisk) {
      const { shipmentId, orderId, orderIds, customerId } = stop;
      const estimatedArrival = arrives.toISOString();
      const about = { shipmentId, orderId, orderIds, customerId, estimatedArrival };
      const told = { ...about, reason: late.risk, dueAt: late.dueAt.toISOString() };
      emit(ShipmentLateRiskRaised, told, { parties: partiesOf(stop) });
    }
    return [{ id: stop.id, arrives, risk: late?.risk ?? null }];
  });
  await sql`update trip_stop s set estimated_arrival = e.arrives, late_risk = e.risk
      from json_to_recordset(${JSON.stringify(estimates)}::json)
        as e(id text, arrives timestamptz, risk text)
      where s.id = e.id`.execute(db);
}

function partiesOf({ customerId, carrierId }: Stop): Party[] {
  const customer: Party = { kind: 'CUSTOMER', id: customerId };
  return carrierId ? [customer, { kind: 'CARRIER', id: carrierId }] : [customer];
}

type StopRow = Record<'opensAt' | 'plannedArrival' | 'closesAt', string | null> & {
  latitude: number | null;
  longitude: number | null;
};

async function comingStops({ sql: db }: Work, tripId: string): Promise<Stop[]> {
  const found = await rows<Omit<Stop, keyof StopRow | 'place'> & StopRow>(
    db,
    sql`select s.id, s.shipment_id as "shipmentId", s.planned_arrival as "plannedArrival",
          s.late_risk as "lateRisk", n.latitude::float8, n.longitude::float8,
          coalesce(n.service_minutes, 0) as "serviceMinutes", n.opens_at as "opensAt",
          n.closes_at as "closesAt", p.promised_date::text as "promisedDate",
          p.order_id as "orderId", to_jsonb(p.order_ids) as "orderIds",
          p.customer_id as "customerId", p.carrier_id as "carrierId"
        from trip_stop s join shipment p on p.id = s.shipment_id
        left join shipment_need n on n.shipment_id = s.shipment_id
        where s.trip_id = ${tripId} and s.is_open order by s.position`,
  );
  return found.map(({ latitude, longitude, opensAt, closesAt, plannedArrival, ...stop }) => ({
    ...stop,
    place: latitude !== null && longitude !== null ? { latitude, longitude } : null,
    opensAt: moment(opensAt),
    closesAt: moment(closesAt),
    plannedArrival: moment(plannedArrival),
  }));
}

/**
 * Where a vehicle on its way was seen last: by its reports, at the stop that ended last, or at the
 * warehouse that it left; null while it has not left, or when none of them is known.
 */
async function lastSeen({ sql: db }: Work, trip: CurrentTrip): Promise<Sighting | null> {
  const { id, departedAt } = trip;
  if (!departedAt) return null;
  const [seen] = await rows<Point & { at: string }>(
    db,
    sql`select latitude::float8, longitude::float8, at from (
          select v.latitude, v.longitude, v.seen_at as at from trip t
          join vehicle v on v.id = t.vehicle_id
          where t.id = ${id} and v.seen_at >= t.departed_at
          union all
          select n.latitude, n.longitude, s.ended_at from trip_stop s
          join shipment_need n on n.shipment_id = s.shipment_id
          where s.trip_id = ${id} and s.ended_at is not null
          union all
          select d.latitude, d.longitude, t.departed_at from trip t
          join trip_stop s on s.trip_id = t.id and s.position = 1
          join shipment p on p.id = s.shipment_id
          join depot d on d.warehouse_id = p.warehouse_id where t.id = ${id}) sighting
        order by at desc limit 1`,
  );
  return seen ? { place: seen, at: new Date(seen.at) } : null;
}

function moment(given: string | null): Date | null {
  return given ? new Date(given) : null;
}
