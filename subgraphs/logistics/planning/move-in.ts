import { NotFound, refuse } from '../../../kernel/refusal.ts';
import type { Problem, Solution } from '../routing/problem.ts';
import { faultOf } from '../routing/walk.ts';
import type { PlannedStop } from './planned.ts';

/** Where a stop goes: a route by its number, and a position from 1; no route: out of all. */
export type Target = { route: number | null; position: number | null };

/**
 * Routes in which one stop stands elsewhere. Refuses `ROUTE_LOCKED`, and `DOES_NOT_FIT` when the
 * vehicle lacks what it needs, room, or time.
 */
export function movedStop(
  problem: Problem,
  { routes, absent }: Solution,
  job: number,
  { route, position }: Target,
): Solution {
  const from = routes.findIndex((sequence) => sequence.includes(job));
  for (const index of [from, (route ?? 0) - 1]) {
    if (problem.offers[index]?.isLocked) refuse('ROUTE_LOCKED', { route: index + 1 }, ['route']);
  }
  const left = routes.map((sequence) => sequence.filter((other) => other !== job));
  const waiting = absent.filter((other) => other !== job);
  if (route === null) return { routes: left, absent: [...waiting, job] };
  const target = left[route - 1];
  if (!target) throw new NotFound('route', String(route));
  const at = Math.min(target.length, Math.max(1, position ?? target.length + 1) - 1);
  const sequence = target.toSpliced(at, 0, job);
  const what = faultOf(problem, problem.offers[route - 1]!, sequence);
  if (what) refuse('DOES_NOT_FIT', { what, route }, ['route']);
  return { routes: left.with(route - 1, sequence), absent: waiting };
}

/** The place of a shipment's stop in the plan; throws `NotFound`. */
export function jobOfShipment(stops: readonly PlannedStop[], shipmentId: string): number {
  const job = stops.findIndex((stop) => stop.shipmentId === shipmentId);
  if (job < 0) throw new NotFound('stop of the shipment', shipmentId);
  return job;
}
