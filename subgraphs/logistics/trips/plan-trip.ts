import { command, commandSpec } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';
import { makeTrip } from './make-trip.ts';
import type { TripResult } from './trip-store.ts';

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
  const shipmentIds = [...new Set(input.shipmentIds)];
  if (shipmentIds.length === 0) refuse('NO_STOPS', {}, ['shipmentIds']);
  if (shipmentIds.length > MAX_STOPS) {
    refuse('TOO_MANY', { limit: MAX_STOPS, given: shipmentIds.length }, ['shipmentIds']);
  }
  const [startsAt, endsAt] = [new Date(input.startsAt), new Date(input.endsAt)];
  if (startsAt >= endsAt) refuse('BAD_TIMES', { startsAt, endsAt }, ['endsAt']);
  const { vehicleId, driverId } = input;
  const stops = shipmentIds.map((shipmentId) => ({ shipmentId }));
  const trip = await makeTrip(work, { vehicleId, driverId, startsAt, endsAt, stops });
  return { tripId: trip.id };
});
