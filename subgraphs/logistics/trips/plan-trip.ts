import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { Shipment } from '../shipment.ts';
import { staffOnly } from '../staff.ts';
import { isEnd } from '../status.ts';
import { Trip, TripStop } from './trip.ts';
import { tellTrip, type TripResult } from './trip-store.ts';

export type PlanTripInput = {
  vehicleId: string;
  driverId: string;
  startsAt: string;
  endsAt: string;
  /** In the sequence of the stops. */
  shipmentIds: readonly string[];
  idempotencyKey?: string | null;
};

const PlanTrip = commandSpec<PlanTripInput, TripResult>('logistics.planTrip');

const MAX_STOPS = 200;

/**
 * Plans a vehicle's trip with a stop per shipment. Refuses `NO_STOPS`, `TOO_MANY`, `BAD_TIMES`,
 * `NOT_IN_SERVICE`, `SHIPMENT_CLOSED`, and `ON_ANOTHER_TRIP` for shipments that ride already.
 */
export const planTrip = command(PlanTrip, 'logistics:plan', async (work, input) => {
  staffOnly(work.viewer);
  const { em, ids, viewer, now } = work;
  const shipmentIds = [...new Set(input.shipmentIds)];
  if (shipmentIds.length === 0) refuse('NO_STOPS', {}, ['shipmentIds']);
  if (shipmentIds.length > MAX_STOPS) {
    refuse('TOO_MANY', { limit: MAX_STOPS, given: shipmentIds.length }, ['shipmentIds']);
  }
  const [startsAt, endsAt] = [new Date(input.startsAt), new Date(input.endsAt)];
  if (startsAt >= endsAt) refuse('BAD_TIMES', { startsAt, endsAt }, ['endsAt']);
  await requireInService(work, 'vehicle', input.vehicleId);
  await requireInService(work, 'driver', input.driverId);
  await requireFree(work, shipmentIds);
  const query = sql`select nextval('trip_number')::text as next`;
  const [row] = await rows<{ next: string }>(work.sql, query);
  const trip = new Trip(ids.next('trp'), row!.next, { id: viewer.id, now });
  const { vehicleId, driverId } = input;
  Object.assign(trip, { vehicleId, driverId, startsAt, endsAt });
  const stops = shipmentIds.map((shipmentId, index) =>
    Object.assign(new TripStop(), {
      ...{ id: ids.next('stp'), tripId: trip.id, shipmentId },
      position: index + 1,
    }),
  );
  await em.persist(trip).flush();
  await em.persist(stops).flush();
  tellTrip(work, trip, null);
  return { tripId: trip.id };
});

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
