import { LOADS, type Offer, type Problem, type Solution } from './problem.ts';
import { append, prepend, Spans, type Span } from './span.ts';

/**
 * A solution while it is being changed. What a place in a route would cost is known without walking
 * along the route; what an attempt has changed can be taken back.
 */
export class Routes {
  readonly problem: Problem;
  /** Jobs of route `r` stand from `r * width` on. */
  readonly sequence: Int32Array;
  readonly sizes: Int32Array;
  /** By job; -1 for what is absent. */
  readonly routeOf: Int32Array;
  readonly positionOf: Int32Array;
  readonly absent: number[];
  /** Of all routes, with the penalties of what is absent. */
  cost = 0;
  readonly width: number;
  /** Up to and including each job, and from it on. */
  readonly before: Spans;
  readonly behind: Spans;
  readonly lengths: Float64Array;
  private readonly loads: Float64Array;
  private readonly costs: Float64Array;
  private readonly kept: Int32Array;
  private readonly keptSizes: Int32Array;
  private readonly touched: number[] = [];
  private readonly isTouched: Uint8Array;
  private keptAbsent: number[] = [];
  private keptCost = 0;

  constructor(problem: Problem, { routes, absent }: Solution) {
    const jobs = problem.jobs.length;
    const count = problem.offers.length;
    this.problem = problem;
    this.width = jobs;
    this.sequence = new Int32Array(count * jobs);
    this.kept = new Int32Array(count * jobs);
    this.sizes = new Int32Array(count);
    this.keptSizes = new Int32Array(count);
    this.isTouched = new Uint8Array(count);
    this.lengths = new Float64Array(count);
    this.costs = new Float64Array(count);
    this.loads = new Float64Array(count * LOADS);
    this.routeOf = new Int32Array(jobs).fill(-1);
    this.positionOf = new Int32Array(jobs);
    this.before = new Spans(jobs);
    this.behind = new Spans(jobs);
    this.absent = [...absent];
    for (const job of absent) this.cost += problem.jobs[job]!.penalty;
    for (const [route, sequence] of routes.entries()) {
      this.sequence.set(sequence, route * jobs);
      this.sizes[route] = sequence.length;
      this.refresh(route);
    }
  }

  /** The solution as it stands. */
  copy(): Solution {
    const routes = Array.from(this.sizes, (size, route) => {
      const start = route * this.width;
      return [...this.sequence.subarray(start, start + size)];
    });
    return { routes, absent: [...this.absent] };
  }

  /** From here on changes can be taken back. */
  attempt(): void {
    for (const route of this.touched) this.isTouched[route] = 0;
    this.touched.length = 0;
    this.keptAbsent = this.absent.slice();
    this.keptCost = this.cost;
  }

  /** Takes back what was changed since `attempt`. */
  undo(): void {
    const { width, sequence, kept } = this;
    for (const route of this.touched) {
      const start = route * width;
      const size = this.keptSizes[route]!;
      for (let at = start; at < start + this.sizes[route]!; at++) this.routeOf[sequence[at]!] = -1;
      sequence.set(kept.subarray(start, start + size), start);
      this.sizes[route] = size;
    }
    for (const route of this.touched) this.refresh(route);
    this.absent.length = 0;
    this.absent.push(...this.keptAbsent);
    this.cost = this.keptCost;
  }

  /** Takes the jobs out that `goes` names, from a place in the route up to another one. */
  remove(route: number, from: number, until: number, goes: (position: number) => boolean): void {
    this.touch(route);
    const { sequence, width, problem } = this;
    const start = route * width;
    const size = this.sizes[route]!;
    let stays = from;
    for (let position = from; position < size; position++) {
      const job = sequence[start + position]!;
      if (position < until && goes(position) && !problem.jobs[job]!.isLocked) {
        this.routeOf[job] = -1;
        this.absent.push(job);
        this.cost += problem.jobs[job]!.penalty;
      } else sequence[start + stays++] = job;
    }
    this.sizes[route] = stays;
    this.refresh(route);
  }

  /** Puts an absent job into a route; the caller takes it from `absent`. */
  insert(job: number, route: number, position: number): void {
    this.touch(route);
    const start = route * this.width;
    const end = start + this.sizes[route]!;
    this.sequence.copyWithin(start + position + 1, start + position, end);
    this.sequence[start + position] = job;
    this.sizes[route]! += 1;
    this.cost -= this.problem.jobs[job]!.penalty;
    this.refresh(route);
  }

  /** Whether the vehicle may carry the job, beside what is on it. */
  hasRoom(job: number, route: number): boolean {
    const { load, skills } = this.problem.jobs[job]!;
    const { capacity, skills: has, isLocked } = this.problem.offers[route]!;
    if (isLocked || (skills & ~has) !== 0) return false;
    for (let unit = 0; unit < LOADS; unit++) {
      if (this.loads[route * LOADS + unit]! + load[unit]! > capacity[unit]! + 1e-9) return false;
    }
    return true;
  }

  private touch(route: number): void {
    if (this.isTouched[route]) return;
    this.isTouched[route] = 1;
    this.touched.push(route);
    const start = route * this.width;
    const size = this.sizes[route]!;
    this.keptSizes[route] = size;
    this.kept.set(this.sequence.subarray(start, start + size), start);
  }

  /** Calculates anew what is known of a route. */
  private refresh(route: number): void {
    const { problem, sequence, width, loads } = this;
    const { jobs, places, distance, duration } = problem;
    const offer = problem.offers[route]!;
    const start = route * width;
    const size = this.sizes[route]!;
    let [weight, volume, pallets, way] = [0, 0, 0, 0];
    let last = offer.start;
    const span: Span = { length: 0, early: offer.opens, late: offer.closes };
    for (let position = 0; position < size; position++) {
      const id = sequence[start + position]!;
      const job = jobs[id]!;
      this.routeOf[id] = route;
      this.positionOf[id] = position;
      weight += job.load[0];
      volume += job.load[1];
      pallets += job.load[2];
      way += distance[last * places + id]!;
      append(span, duration[last * places + id]!, job.service, job.opens, job.closes);
      this.before.keep(id, span);
      last = id;
    }
    way += distance[last * places + offer.end]!;
    append(span, duration[last * places + offer.end]!, 0, offer.opens, offer.closes);
    loads[route * LOADS] = weight;
    loads[route * LOADS + 1] = volume;
    loads[route * LOADS + 2] = pallets;
    this.lengths[route] = size === 0 ? 0 : span.length;
    const used = offer.fixed + way * offer.perDistance + span.length * offer.perTime;
    const cost = size === 0 ? 0 : used;
    this.cost += cost - this.costs[route]!;
    this.costs[route] = cost;
    this.refreshBehind(start, size, offer);
  }

  private refreshBehind(start: number, size: number, offer: Offer): void {
    const { jobs, places, duration } = this.problem;
    const span: Span = { length: 0, early: offer.opens, late: offer.closes };
    let next = offer.end;
    for (let position = size - 1; position >= 0; position--) {
      const id = this.sequence[start + position]!;
      const job = jobs[id]!;
      prepend(span, duration[id * places + next]!, job.service, job.opens, job.closes);
      this.behind.keep(id, span);
      next = id;
    }
  }
}
