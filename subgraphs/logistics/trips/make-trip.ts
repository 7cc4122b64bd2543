import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { Shipment } from '../shipment.ts';
import { isEnd } from '../status.ts';
import { Trip, TripStop } from './trip.ts';
import { tellTrip } from './trip-store.ts';

/** A stop to be: its shipment and, when routes were planned, when the vehicle comes and goes. */
type NewStop = { shipmentId: string; arrivesAt?: string; departsAt?: string; kg?: string };

/** What a trip is made of; `stops` in their sequence. */
export type NewTrip = {
  vehicleId: string;
  driverId: string;
  startsAt: Date;
  endsAt: Date;
  stops: readonly NewStop[];
  /** The plan whose route it is, with the route's length and cost. */
  plan?: { id: string; km: string; cost: string };
};

/**
 * Makes a vehicle's trip with a stop per shipment, and tells of it. Refuses `NOT_IN_SERVICE`,
 * `SHIPMENT_CLOSED`, and `ON_ANOTHER_TRIP` for shipments that ride already.
 */
export async function makeTrip(work: Work, facts: NewTrip): Promise<Trip> {
  const { em, ids, viewer, now } = work;
  const { vehicleId, driverId, startsAt, endsAt, plan } = facts;
  await requireInService(work, 'vehicle', vehicleId);
  await requireInService(work, 'driver', driverId);
  const shipmentIds = facts.stops.map(({ shipmentId }) => shipmentId);
  await requireFree(work, shipmentIds);
  const query = sql`select nextval('trip_number')::text as next`;
  const [row] = await rows<{ next: string }>(work.sql, query);
  const trip = new Trip(ids.next('trp'), row!.next, { id: viewer.id, now });
  Object.assign(trip, { vehicleId, driverId, startsAt, endsAt });
  if (plan) trip.follow(plan);
  const stops = facts.stops.map(({ shipmentId, arrivesAt, departsAt, kg }, index) =>
    Object.assign(new TripStop(), {
      ...{ id: ids.next('stp'), tripId: trip.id, shipmentId },
      position: index + 1,
      weightKg: kg ? decimal(kg) : null,
      plannedArrival: arrivesAt ? new Date(arrivesAt) : null,
      plannedDeparture: departsAt ? new Date(departsAt) : null,
    }),
  );
  await em.persist(trip).flush();
  await em.persist(stops).flush();
  tellTrip(work, trip, null);
  return trip;
}

async function requireInService({ sql: db }: Work, what: 'vehicle' | 'driver', id: string) {
  const [found] = await rows<{ isActive: boolean }>(
    db,
    sql`select is_active as "isActive" from ${sql.table(what)} where id = ${id}`,
  );
  if (!found) throw new NotFound(what, id);
  if (!found.isActive) refuse('NOT_IN_SERVICE', { id }, [`${what}Id`]);
}

async function requireFree({ em, sql: db }: Work, ids: readonly string[]): Promise<void> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const where = { id: { $in: [...ids] } };
  const found = await em.find(Shipment, where, { lockMode, orderBy: { id: 'asc' } });
  for (const [index, id] of ids.entries()) {
    const shipment = found.find((one) => one.id === id);
    if (!shipment) throw new NotFound('shipment', id);
    const { status, number } = shipment;
    if (isEnd(status))
      refuse('SHIPMENT_CLOSED', { status, number }, ['shipmentIds', String(index)]);
  }
  const riding = await rows<{ shipmentId: string; trip: string }>(
    db,
    sql`select s.shipment_id as "shipmentId", t.number as trip from trip_stop s
        join trip t on t.id = s.trip_id where s.is_open and s.shipment_id = any(${ids})`,
  );
  if (riding[0]) refuse('ON_ANOTHER_TRIP', { ...riding[0] }, ['shipmentIds']);
}
