import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { mayActFor } from '../../../kernel/viewer.ts';
import { TripStatusChanged } from '../contract.ts';
import { Shipment } from '../shipment.ts';
import { Trip, TripStop } from './trip.ts';

export type TripInput = { tripId: string; idempotencyKey?: string | null };
export type TripResult = { tripId: string };

/** A trip with its stops, locked; throws `NotFound` for outside parties but its own driver. */
export async function lockTrip({ em, viewer }: Pick<Work, 'em' | 'viewer'>, id: string) {
  const trip = await em.findOne(Trip, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!trip || !mayActFor(viewer, 'DRIVER', trip.driverId)) throw new NotFound('trip', id);
  trip.stops = await em.find(TripStop, { tripId: id }, { orderBy: { position: 'asc' } });
  return trip;
}

/** Shipments of stops, locked by id. */
export function lockShipmentsOf({ em }: Pick<Work, 'em'>, stops: readonly TripStop[]) {
  const ids = stops.map(({ shipmentId }) => shipmentId);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  return em.find(Shipment, { id: { $in: ids } }, { lockMode, orderBy: { id: 'asc' } });
}

/** Tells that a trip is in another status; its driver may learn of it once it is dispatched. */
export function tellTrip({ emit }: Pick<Work, 'emit'>, trip: Trip, previous: string | null): void {
  const { id: tripId, number, vehicleId, driverId, status, version } = trip;
  if (status === previous) return;
  const parties = trip.dispatchedAt ? [{ kind: 'DRIVER' as const, id: driverId }] : [];
  const change = { tripId, number, vehicleId, driverId, previous, status, version };
  emit(TripStatusChanged, change, { parties });
}

/** A verb that takes one trip a step further, and tells of it. */
export function tripStep<Input extends TripInput>(
  name: string,
  scope: string,
  take: (trip: Trip, input: Input, work: Work) => Promise<void> | void,
) {
  const spec = commandSpec<Input, TripResult>(`logistics.${name}`);
  return command(spec, scope, async (work, input) => {
    const { tripId } = input;
    const trip = await lockTrip(work, tripId);
    const previous = trip.status;
    await take(trip, input, work);
    tellTrip(work, trip, previous);
    return { tripId };
  });
}
