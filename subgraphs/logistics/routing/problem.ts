/** What a load takes and a vehicle has room for, each in its own unit: weight, volume, pallets. */
export type Load = readonly [number, number, number];

export const LOADS = 3;

/** Something to be brought somewhere. Job `i` is at place `i`. */
export type Job = {
  load: Load;
  /** How long it takes there, in the unit of durations. */
  service: number;
  /** Between which times it may begin. */
  opens: number;
  closes: number;
  /** Bits of what its vehicle must have. */
  skills: number;
  /** What it costs to leave it out. */
  penalty: number;
  /** Stays in its route, before and behind the same locked jobs. */
  isLocked: boolean;
};

/** A vehicle that may make one route; times are those of its shift. */
export type Offer = {
  /** Places where it starts and ends. */
  start: number;
  end: number;
  capacity: Load;
  opens: number;
  closes: number;
  /** What it costs to use it at all, by distance, and by time from start to end. */
  fixed: number;
  perDistance: number;
  perTime: number;
  skills: number;
  /** Keeps its route as it is. */
  isLocked: boolean;
};

/** Vehicles, jobs, and how far all is: places are the jobs, then the depots. Plain data. */
export type Problem = {
  jobs: readonly Job[];
  offers: readonly Offer[];
  places: number;
  /** From place `a` to place `b` at `a * places + b`. */
  distance: Float64Array;
  duration: Float64Array;
};

/** The jobs of each vehicle in their sequence, by the number of its offer. */
export type Solution = { routes: readonly (readonly number[])[]; absent: readonly number[] };

/** Nothing is on its way yet. */
export function nothingPlanned({ jobs, offers }: Problem): Solution {
  return { routes: offers.map(() => []), absent: jobs.map((_, job) => job) };
}
