import type { Problem } from './problem.ts';
import type { Random } from './random.ts';
import type { Routes } from './routes.ts';
import { append, type Span } from './span.ts';

/** How often a place is overlooked, so that not always the same is chosen. */
const BLINK = 0.01;

/** A place for a job: where, and what it adds to the cost. */
type Opening = { route: number; position: number; cost: number };

const nowhere: Opening = { route: -1, position: 0, cost: Infinity };

/** In which sequences absent jobs look for places, and how often each is taken. */
export function ordersOf(problem: Problem): Order[] {
  const { jobs, offers, places, distance } = problem;
  const far = jobs.map((_, job) => nearestDepot(job));
  const windowed = jobs.some(({ opens, closes }) => jobs[0]!.opens !== opens || closes < 1e9);
  const bySize = jobs.map(({ load }) => -shareOf(load));
  const orders: Order[] = [
    { weight: 4, keys: null },
    { weight: 4, keys: bySize },
    { weight: 2, keys: far.map((way) => -way) },
    { weight: 1, keys: far },
    { weight: 2, keys: jobs.map(({ penalty }) => -penalty) },
  ];
  if (!windowed) return orders;
  return [
    ...orders,
    { weight: 2, keys: jobs.map(({ opens, closes }) => closes - opens) },
    { weight: 2, keys: jobs.map(({ opens }) => opens) },
    { weight: 2, keys: jobs.map(({ closes }) => -closes) },
  ];

  function nearestDepot(job: number): number {
    return Math.min(...offers.map(({ start }) => distance[start * places + job]!));
  }
  /** The largest share of the first vehicle that a load takes. */
  function shareOf(load: readonly number[]): number {
    return Math.max(...load.map((taken, unit) => taken / (offers[0]?.capacity[unit] || 1)));
  }
}

type Order = { weight: number; keys: readonly number[] | null };

/** Gives absent jobs their cheapest places, one after the other, where there are any. */
export function recreate(routes: Routes, orders: readonly Order[], random: Random): void {
  const waiting = sorted(routes.absent, pick(orders, random), random);
  routes.absent.length = 0;
  const { jobs } = routes.problem;
  for (const job of waiting) {
    const { isLocked, penalty } = jobs[job]!;
    const best = isLocked ? nowhere : cheapest(routes, job, random);
    if (best.cost > penalty) routes.absent.push(job);
    else routes.insert(job, best.route, best.position);
  }
}

function pick(orders: readonly Order[], random: Random): Order {
  let left = random() * orders.reduce((total, { weight }) => total + weight, 0);
  for (const order of orders) {
    left -= order.weight;
    if (left < 0) return order;
  }
  return orders[0]!;
}

function sorted(jobs: readonly number[], { keys }: Order, random: Random): number[] {
  const shuffled = jobs.slice();
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const job = shuffled[last]!;
    shuffled[last] = shuffled[other]!;
    shuffled[other] = job;
  }
  return keys ? shuffled.sort((a, b) => keys[a]! - keys[b]!) : shuffled;
}

/** The cheapest place for a job among those that are not overlooked. */
function cheapest(routes: Routes, job: number, random: Random): Opening {
  const best = { ...nowhere };
  const { offers } = routes.problem;
  let seen = glances(random);
  let empty = -1;
  for (let route = 0; route < offers.length; route++) {
    const size = routes.sizes[route]!;
    // Of vehicles that are alike and empty, one is enough.
    if (size === 0 && empty >= 0 && areAlike(routes.problem, empty, route)) continue;
    if (size === 0) empty = route;
    if (!routes.hasRoom(job, route)) continue;
    seen = look(routes, job, route, { best, seen, random });
  }
  return best;
}

/** How many places are looked at before one is overlooked. */
function glances(random: Random): number {
  return Math.floor(Math.log(1 - random()) / Math.log(1 - BLINK));
}

function areAlike({ offers }: Problem, a: number, b: number): boolean {
  const [one, other] = [offers[a]!, offers[b]!];
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.fixed === other.fixed &&
    one.perDistance === other.perDistance &&
    one.perTime === other.perTime &&
    one.skills === other.skills &&
    one.opens === other.opens &&
    one.closes === other.closes &&
    one.capacity.every((room, unit) => room === other.capacity[unit])
  );
}

type Search = { best: Opening; seen: number; random: Random };

/** Looks at the places of one route; gives how many more are seen before one is overlooked. */
function look(routes: Routes, job: number, route: number, search: Search): number {
  const { problem, sequence, before, behind } = routes;
  const { jobs, places, distance, duration } = problem;
  const offer = problem.offers[route]!;
  const { service, opens, closes } = jobs[job]!;
  const { best, random } = search;
  const start = route * routes.width;
  const size = routes.sizes[route]!;
  const { perDistance, perTime } = offer;
  const fixed = size === 0 ? offer.fixed : 0;
  let { seen } = search;
  let last = offer.start;
  let leaves = offer.opens;
  for (let position = 0; position <= size; position++) {
    const next = position < size ? sequence[start + position]! : offer.end;
    const isOverlooked = seen-- <= 0;
    if (isOverlooked) seen = glances(random);
    else {
      const direct = size === 0 ? 0 : distance[last * places + next]!;
      const detour = distance[last * places + job]! + distance[job * places + next]! - direct;
      const cost = fixed + detour * perDistance;
      if (cost < best.cost || perTime > 0) {
        const arrives = leaves + duration[last * places + job]!;
        const done = (arrives < opens ? opens : arrives) + service;
        const latest = position < size ? behind.late[next]! : offer.closes;
        if (arrives <= closes && done + duration[job * places + next]! <= latest) {
          const time = perTime > 0 ? longer(routes, route, position, job) * perTime : 0;
          if (cost + time < best.cost) {
            best.route = route;
            best.position = position;
            best.cost = cost + time;
          }
        }
      }
    }
    if (position < size) {
      last = next;
      leaves = before.early[next]! + before.length[next]!;
      // What comes behind is left later still.
      if (leaves > closes) break;
    }
  }
  return seen;
}

/** By how much a route takes longer with the job before the given position. */
function longer(routes: Routes, route: number, position: number, job: number): number {
  const { problem, sequence, before, behind } = routes;
  const { jobs, places, duration } = problem;
  const offer = problem.offers[route]!;
  const start = route * routes.width;
  const last = position > 0 ? sequence[start + position - 1]! : offer.start;
  const next = position < routes.sizes[route]! ? sequence[start + position]! : offer.end;
  const span: Span = { length: 0, early: offer.opens, late: offer.closes };
  if (position > 0) {
    span.length = before.length[last]!;
    span.early = before.early[last]!;
    span.late = before.late[last]!;
  }
  const { service, opens, closes } = jobs[job]!;
  append(span, duration[last * places + job]!, service, opens, closes);
  const way = duration[job * places + next]!;
  if (position < routes.sizes[route]!) {
    append(span, way, behind.length[next]!, behind.early[next]!, behind.late[next]!);
  } else append(span, way, 0, offer.opens, offer.closes);
  return span.length - routes.lengths[route]!;
}
