import { minutesFor, roadKm, type Point } from '../routing/distance.ts';

const MINUTE_MS = 60_000;

/** A stop that is still to come. */
export type ComingStop = {
  id: string;
  shipmentId: string;
  /** Null while nobody has said where it is. */
  place: Point | null;
  serviceMinutes: number;
  opensAt: Date | null;
  plannedArrival: Date | null;
};

/** Where a vehicle is, or was last seen, and when. */
export type Sighting = { place: Point; at: Date };

/**
 * When a vehicle comes to its next stops, in their sequence: the way by road at the usual speed,
 * time for unloading, waiting where it is closed; never before now. From a stop of which no place
 * is known on there is no saying.
 */
export function arrivalsFrom(
  seen: Sighting,
  stops: readonly ComingStop[],
  now: Date,
): Map<string, Date> {
  const arrivals = new Map<string, Date>();
  let { place, at } = seen;
  for (const stop of stops) {
    if (!stop.place) break;
    const arrives = later(after(at, minutesFor(roadKm(place, stop.place))), now);
    arrivals.set(stop.id, arrives);
    const begins = stop.opensAt ? later(arrives, stop.opensAt) : arrives;
    at = after(begins, stop.serviceMinutes);
    place = stop.place;
  }
  return arrivals;
}

/** When a vehicle that has not left comes to its stops: as planned, or so much later as it is. */
export function arrivalsOnceLeft(
  leavesAt: Date,
  stops: readonly ComingStop[],
  now: Date,
): Map<string, Date> {
  const late = Math.max(0, now.getTime() - leavesAt.getTime()) / MINUTE_MS;
  const planned = stops.flatMap(({ id, plannedArrival }) =>
    plannedArrival ? [[id, after(plannedArrival, late)] as const] : [],
  );
  return new Map(planned);
}

export type LateRisk = 'PAST_WINDOW' | 'PAST_PROMISED_DAY';

/** By when a shipment is due: the end of its time window, or of the day promised (UTC). */
export type Due = { closesAt: Date | null; promisedDate: string | null };

/** Why it will probably come too late; null when it will not. */
export function lateRiskOf(arrives: Date, due: Due): { risk: LateRisk; dueAt: Date } | null {
  const { closesAt, promisedDate } = due;
  if (closesAt && arrives > closesAt) return { risk: 'PAST_WINDOW', dueAt: closesAt };
  if (!promisedDate) return null;
  const dayEnds = new Date(Date.parse(`${promisedDate}T00:00:00Z`) + 24 * 60 * MINUTE_MS);
  return arrives >= dayEnds ? { risk: 'PAST_PROMISED_DAY', dueAt: dayEnds } : null;
}

function after(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + Math.round(minutes * MINUTE_MS));
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}
