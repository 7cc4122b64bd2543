import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { report } from '../report.ts';
import { staffOnly } from '../staff.ts';
import type { Trip } from './trip.ts';
import { lockShipmentsOf, tripStep, type TripInput } from './trip-store.ts';

/**
 * Gives a planned trip to its driver. Refuses `DOUBLE_BOOKED` when vehicle or driver are under way
 * in that time, `LICENCE_EXPIRED`; two that are dispatched at once never both pass.
 */
export const dispatchTrip = tripStep(
  'dispatchTrip',
  'logistics:plan',
  async (trip, _input, work) => {
    staffOnly(work.viewer);
    const licenceUntil = await lockCrew(work, trip);
    await requireNoOtherTrip(work, trip);
    trip.dispatch(licenceUntil, work.now);
  },
);

/** The vehicle leaves: its shipments are out for delivery. For staff and the trip's driver. */
export const departTrip = tripStep('departTrip', 'logistics:drive', async (trip, _input, work) => {
  trip.depart(work.now);
  const shipments = await lockShipmentsOf(work, trip.stops);
  for (const shipment of shipments) {
    const sourceRef = `${trip.id} departed`;
    await report(work, shipment, { status: 'OUT_FOR_DELIVERY', sourceRef });
  }
});

export type FailStopInput = TripInput & { shipmentId: string; reason: string };

/** Notes that a shipment could not be delivered; it may ride again. Refuses `REASON_MISSING`. */
export const failStop = tripStep<FailStopInput>(
  'failStop',
  'logistics:drive',
  async (trip, { shipmentId, reason }, work) => {
    const note = reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    const stop = trip.stops.find((one) => one.shipmentId === shipmentId && one.isOpen);
    if (!stop) throw new NotFound('open stop of the shipment', shipmentId);
    trip.end(stop, 'FAILED', work.now, note);
    const [shipment] = await lockShipmentsOf(work, [stop]);
    await report(work, shipment!, { status: 'EXCEPTION', note, sourceRef: `${trip.id} failed` });
  },
);

export type CancelTripInput = TripInput & { reason: string };

/** Gives up a trip that has not left; its shipments may ride on others. Refuses `REASON_MISSING`. */
export const cancelTrip = tripStep<CancelTripInput>(
  'cancelTrip',
  'logistics:plan',
  (trip, { reason }, { viewer }) => {
    staffOnly(viewer);
    trip.cancel(reason.trim() || refuse('REASON_MISSING', {}, ['reason']));
  },
);

/** Locks vehicle and driver, so that trips of them are dispatched one after the other. */
async function lockCrew({ sql: db }: Work, { vehicleId, driverId }: Trip): Promise<string> {
  await sql`select from vehicle where id = ${vehicleId} for update`.execute(db);
  const [driver] = await rows<{ licenceUntil: string }>(
    db,
    sql`select licence_until::text as "licenceUntil" from driver
        where id = ${driverId} for update`,
  );
  return driver!.licenceUntil;
}

async function requireNoOtherTrip({ sql: db }: Work, trip: Trip): Promise<void> {
  const { id, vehicleId, driverId, startsAt, endsAt } = trip;
  const [other] = await rows<{ number: string; isVehicle: boolean }>(
    db,
    sql`select number, vehicle_id = ${vehicleId} as "isVehicle" from trip
        where status in ('DISPATCHED', 'IN_TRANSIT') and id <> ${id}
          and (vehicle_id = ${vehicleId} or driver_id = ${driverId})
          and tstzrange(starts_at, ends_at) && tstzrange(${startsAt}, ${endsAt}) limit 1`,
  );
  if (other) {
    refuse('DOUBLE_BOOKED', {
      what: other.isVehicle ? 'vehicle' : 'driver',
      trip: other.number,
    });
  }
}
