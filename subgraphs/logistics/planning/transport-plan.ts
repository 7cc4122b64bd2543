import { refuse } from '../../../kernel/refusal.ts';
import { transitions } from '../../../kernel/transitions.ts';
import type { Solution } from '../routing/problem.ts';
import {
  emptyTimetable,
  type LeftOut,
  type PlannedStop,
  type PlannedVehicle,
  type Timetable,
  type Wanted,
} from './planned.ts';

export type TransportPlanStatus = 'RUNNING' | 'DONE' | 'ACCEPTED' | 'CANCELLED' | 'FAILED';

const move = transitions<TransportPlanStatus>({
  RUNNING: ['DONE', 'CANCELLED', 'FAILED'],
  DONE: ['RUNNING', 'ACCEPTED', 'CANCELLED'],
  ACCEPTED: [],
  CANCELLED: [],
  FAILED: [],
});

/** What the search has found so far. */
export type Search = { best: Solution; stand: Solution; timetable: Timetable };

type Facts = Pick<
  TransportPlan,
  'startsAt' | 'endsAt' | 'seed' | 'iterations' | 'fleet' | 'stops' | 'unplaced' | 'plannedBy'
>;

/** Routes for vehicles and shipments, searched in many goes, changed by people, made into trips. */
export class TransportPlan {
  id: string;
  /** `TP-000001`. */
  number: string;
  status: TransportPlanStatus = 'RUNNING';
  startsAt!: Date;
  endsAt!: Date;
  seed!: number;
  /** How many attempts in all, and how many of them are made. */
  iterations!: number;
  done = 0;
  fleet!: PlannedVehicle[];
  stops!: PlannedStop[];
  /** What could not be taken into the plan at all. */
  unplaced!: LeftOut[];
  best: Solution;
  /** Where the search stands, to go on from. */
  stand: Solution;
  timetable: Timetable;
  /** Why it failed. */
  reason: string | null = null;
  plannedBy!: string;
  plannedAt: Date;
  endedAt: Date | null = null;
  version = 1;

  constructor(id: string, sequence: string, facts: Facts, now: Date) {
    this.id = id;
    this.number = `TP-${sequence.padStart(6, '0')}`;
    this.plannedAt = now;
    Object.assign(this, facts);
    const nothing = { routes: facts.fleet.map(() => []), absent: facts.stops.map((_, n) => n) };
    this.best = nothing;
    this.stand = nothing;
    this.timetable = { ...emptyTimetable, leftOut: facts.unplaced };
  }

  /** What the routes are made of. */
  wanted(currency: string): Wanted {
    const [startsAt, endsAt] = [this.startsAt.toISOString(), this.endsAt.toISOString()];
    return { startsAt, endsAt, currency, fleet: this.fleet, stops: this.stops };
  }

  /** Whether what was searched from this attempt on is what comes next. */
  isAt(from: number): boolean {
    return this.status === 'RUNNING' && this.done === from;
  }

  /** Takes in what was found in the attempts up to `until`. */
  advance(found: Search, until: number, now: Date): void {
    this.show(found);
    this.done = until;
    if (until >= this.iterations) this.turn('DONE', now);
  }

  fail(reason: string, now: Date): void {
    this.turn('FAILED', now);
    this.reason = reason;
  }

  cancel(now: Date): void {
    this.turn('CANCELLED', now);
  }

  /** Searches on around what is locked. */
  reopen(iterations: number, seed: number, now: Date): void {
    this.turn('RUNNING', now);
    this.endedAt = null;
    this.stand = this.best;
    Object.assign(this, { iterations, seed, done: 0 });
  }

  /** Locks or frees stops and routes; those of a running plan are in use. */
  lock(shipmentIds: readonly string[], numbers: readonly number[], isLocked: boolean): void {
    this.expectDone();
    this.stops = this.stops.map((stop) =>
      shipmentIds.includes(stop.shipmentId) ? { ...stop, isLocked } : stop,
    );
    this.fleet = this.fleet.map((one, index) =>
      numbers.includes(index + 1) ? { ...one, isLocked } : one,
    );
  }

  /** Shows other routes, as a person or the search has made them. */
  show({ best, stand, timetable }: Search): void {
    this.best = best;
    this.stand = stand;
    this.timetable = { ...timetable, leftOut: [...this.unplaced, ...timetable.leftOut] };
    this.version += 1;
  }

  /** Its routes have become trips, by the number of the route. */
  accept(trips: ReadonlyMap<number, string>, now: Date): void {
    this.turn('ACCEPTED', now);
    const routes = this.timetable.routes.map((route) => {
      return { ...route, tripId: trips.get(route.number) ?? null };
    });
    this.timetable = { ...this.timetable, routes };
  }

  /** Refuses `ILLEGAL_MOVE` unless its routes may be changed by hand. */
  expectDone(): void {
    if (this.status !== 'DONE') refuse('ILLEGAL_MOVE', { from: this.status, to: 'DONE' });
  }

  /** Refuses `VERSION_CONFLICT` unless the plan has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }

  private turn(to: TransportPlanStatus, now: Date): void {
    this.status = move(this.status, to);
    this.endedAt = now;
    this.version += 1;
  }
}
