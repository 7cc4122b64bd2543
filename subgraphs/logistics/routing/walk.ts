import { LOADS, type Job, type Offer, type Problem } from './problem.ts';
import { append, type Span } from './span.ts';

/** When a vehicle comes to a job, how long it waits there, and when it goes on. */
export type Call = { job: number; arrives: number; waits: number; leaves: number };

/** A route as it is driven. */
export type Walk = { leaves: number; returns: number; distance: number; calls: Call[] };

/** Drives a route: it leaves as late as it can without coming back later, so as to wait little. */
export function walk(problem: Problem, offer: Offer, sequence: readonly number[]): Walk {
  const { jobs, places, distance, duration } = problem;
  const span: Span = { length: 0, early: offer.opens, late: offer.closes };
  let last = offer.start;
  for (const id of sequence) {
    const { service, opens, closes } = jobs[id]!;
    append(span, duration[last * places + id]!, service, opens, closes);
    last = id;
  }
  const leaves = span.early;
  const route: Walk = { leaves, returns: leaves, distance: 0, calls: [] };
  last = offer.start;
  for (const id of [...sequence, offer.end]) {
    const arrives = route.returns + duration[last * places + id]!;
    route.distance += distance[last * places + id]!;
    route.returns = arrives;
    const job = jobs[id];
    if (job) {
      const waits = Math.max(0, job.opens - arrives);
      route.returns += waits + job.service;
      route.calls.push({ job: id, arrives, waits, leaves: route.returns });
    }
    last = id;
  }
  return route;
}

/** What is wrong with a route. */
export type Fault = 'SKILL' | 'LOAD' | 'TIME';

/** What is wrong with a vehicle's route; null when nothing is. */
export function faultOf(problem: Problem, offer: Offer, sequence: readonly number[]): Fault | null {
  const jobs = sequence.map((id) => problem.jobs[id]!);
  if (jobs.some(({ skills }) => (skills & ~offer.skills) !== 0)) return 'SKILL';
  if (isOverloaded(offer, jobs)) return 'LOAD';
  const { calls, returns } = walk(problem, offer, sequence);
  const isLate = calls.some(({ job, arrives }) => arrives > problem.jobs[job]!.closes + 1e-6);
  return isLate || returns > offer.closes + 1e-6 ? 'TIME' : null;
}

function isOverloaded({ capacity }: Offer, jobs: readonly Job[]): boolean {
  const loads = Array.from({ length: LOADS }, (_, unit) =>
    jobs.reduce((total, { load }) => total + load[unit]!, 0),
  );
  return loads.some((load, unit) => load > capacity[unit]! + 1e-6);
}
