import type { Problem } from './problem.ts';
import type { Random } from './random.ts';
import type { Routes } from './routes.ts';

/** Jobs that go at a time, on average. */
const REMOVED = 10;
/** The longest string. */
const LONGEST = 10;
/** How often a string is split, and how often its kept part grows. */
const SPLIT = 0.5;
const GROWS = 0.01;

/** For each job all jobs, the nearest first, itself before them. */
export function neighboursOf({ jobs, places, distance }: Problem): Int32Array[] {
  return jobs.map((_, job) => {
    const way = distance.subarray(job * places, job * places + jobs.length);
    const others = Int32Array.from(jobs, (_, other) => other);
    return others.sort((a, b) => (a === job ? -1 : b === job ? 1 : way[a]! - way[b]!));
  });
}

/** Takes strings of neighbouring jobs out of routes that lie beside each other. */
export function ruin(routes: Routes, neighbours: readonly Int32Array[], random: Random): void {
  const { problem, sizes } = routes;
  let used = 0;
  for (const size of sizes) if (size > 0) used += 1;
  const served = problem.jobs.length - routes.absent.length;
  if (served === 0) return;
  const longest = Math.min(LONGEST, served / used);
  const most = (4 * REMOVED) / (1 + longest) - 1;
  const strings = Math.floor(random() * most + 1);
  const seed = Math.floor(random() * problem.jobs.length);
  const done: number[] = [];
  for (const job of neighbours[seed]!) {
    const route = routes.routeOf[job]!;
    if (route < 0 || done.includes(route) || problem.offers[route]!.isLocked) continue;
    const size = Math.floor(random() * Math.min(sizes[route]!, longest) + 1);
    removeString(routes, { job, route, size }, random);
    done.push(route);
    if (done.length === strings) return;
  }
}

type Cut = { job: number; route: number; size: number };

/** Removes a string around the job; half of the time with a kept part within it. */
function removeString(routes: Routes, { job, route, size }: Cut, random: Random): void {
  const tour = routes.sizes[route]!;
  let kept = 0;
  if (size > 1 && size < tour && random() < SPLIT) {
    kept = 1;
    while (size + kept < tour && random() < GROWS) kept += 1;
  }
  const length = size + kept;
  const at = routes.positionOf[job]!;
  const lowest = Math.max(0, at - length + 1);
  const highest = Math.min(at, tour - length);
  const from = lowest + Math.floor(random() * (highest - lowest + 1));
  const keptFrom = from + 1 + Math.floor(random() * (size - 1));
  const goes = (position: number) => position < keptFrom || position >= keptFrom + kept;
  routes.remove(route, from, from + length, kept > 0 ? goes : () => true);
}
