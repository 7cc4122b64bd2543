import { mean } from './accuracy.ts';
import { NO_WEIGHTS, spreadOf, type Model } from './model.ts';

/** Smoothing weight of sizes and intervals; small, as Croston and his followers advise. */
const ALPHA = 0.1;

/** Mean periods from one demand to the next; infinite when there was none. */
function intervalOf(values: readonly number[]): number {
  return values.length / values.filter((value) => value > 0).length;
}

/**
 * Demand comes and goes when on average more than 1.32 periods lie between one and the next
 * (Syntetos, Boylan & Croston 2005).
 */
export function isIntermittent(values: readonly number[]): boolean {
  return intervalOf(values) > 1.32;
}

type Rate = { level: number; errors: number[] };

/** A flat forecast at the last level. */
function flat({ level, errors }: Rate, alpha = ALPHA): ReturnType<Model> {
  return {
    forecast: (horizon) => Array.from({ length: horizon }, () => level),
    spread: spreadOf(errors, 1),
    weights: { ...NO_WEIGHTS, alpha },
  };
}

/** Smooths sizes and intervals, each where demand was; `correction` scales their ratio. */
function byIntervals(values: readonly number[], correction: number): Rate {
  const errors: number[] = [];
  let size = 0;
  let interval = 0;
  let since = 0;
  for (const value of values) {
    since += 1;
    if (interval > 0) errors.push(value - (correction * size) / interval);
    if (value <= 0) continue;
    size = interval > 0 ? size + ALPHA * (value - size) : value;
    interval = interval > 0 ? interval + ALPHA * (since - interval) : since;
    since = 0;
  }
  return { level: interval > 0 ? (correction * size) / interval : 0, errors };
}

/** Croston (1972): mean size over mean interval, smoothed apart. */
export const croston: Model = (values) => flat(byIntervals(values, 1));

/** Syntetos & Boylan (2005): Croston's ratio, which is too high, times 1 − α/2. */
export const syntetosBoylan: Model = (values) => flat(byIntervals(values, 1 - ALPHA / 2));

/**
 * Teunter, Syntetos & Babai (2011): size times the probability of demand, which falls in each
 * period without any, so that what is no longer wanted fades.
 */
export const teunter: Model = (values) => {
  const sizes = values.filter((value) => value > 0);
  let size = sizes[0] ?? 0;
  let probability = Math.min(1, 1 / intervalOf(values));
  const errors: number[] = [];
  for (const value of values) {
    errors.push(value - probability * size);
    probability += ALPHA * (Number(value > 0) - probability);
    if (value > 0) size += ALPHA * (value - size);
  }
  return flat({ level: probability * size, errors });
};

/** The mean of all periods: what is left when nothing else can be learnt. */
export const average: Model = (values) => {
  const level = values.length > 0 ? mean(values) : 0;
  return flat({ level, errors: values.map((value) => value - level) }, 0);
};
