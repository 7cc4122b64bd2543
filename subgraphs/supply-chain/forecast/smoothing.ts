import { minimise } from './minimise.ts';
import { damped, NO_WEIGHTS, spreadOf, type Fitted, type Model, type Weights } from './model.ts';
import { decompose, isSeasonal, NO_SEASON, withoutSeason, withSeason } from './season.ts';

type Level = { alpha: number; level: number; errors: number[] };

/**
 * Simple exponential smoothing with the weight and the first level of least squared error. The
 * errors are linear in the first level, which is therefore found exactly for each weight.
 */
export function fitLevel(values: readonly number[]): Level {
  const run = (alpha: number): Level & { squares: number } => {
    // With a first level of 0 the errors are e; one of 1 more lowers them by (1 − α)ᵗ.
    let level = 0;
    let decay = 1;
    const errors: number[] = [];
    let [up, down] = [0, 0];
    for (const value of values) {
      const error = value - level;
      errors.push(error);
      up += error * decay;
      down += decay * decay;
      level += alpha * error;
      decay *= 1 - alpha;
    }
    const first = down > 0 ? up / down : 0;
    const settled = errors.map((error, n) => error - first * (1 - alpha) ** n);
    const squares = settled.reduce((sum, error) => sum + error * error, 0);
    return { alpha, level: level + first * decay, errors: settled, squares };
  };
  const grid = Array.from({ length: 20 }, (_, n) => run(0.025 + n * 0.05));
  const near = grid.reduce((best, other) => (other.squares < best.squares ? other : best));
  let best = near;
  for (let step = 0.025; step > 0.001; step /= 2) {
    for (const alpha of [near.alpha - step, best.alpha - step / 2, best.alpha + step / 2]) {
      const other = run(Math.min(0.9999, Math.max(0.0001, alpha)));
      if (other.squares < best.squares) best = other;
    }
  }
  return best;
}

/** Simple exponential smoothing of the seasonally adjusted values, as the M4 benchmark SES. */
export const simple: Model = (values, season) => {
  const pattern = isSeasonal(values, season) ? decompose(values, season) : NO_SEASON;
  const { alpha, level, errors } = fitLevel(withoutSeason(values, pattern));
  return {
    forecast: (horizon) =>
      withSeason(
        Array.from({ length: horizon }, () => level),
        pattern,
        values.length,
      ),
    spread: spreadOf(errors, 2),
    weights: { ...NO_WEIGHTS, alpha },
  };
};

type Shape = { isDamped: boolean; season: 'NONE' | 'ADDITIVE' | 'MULTIPLICATIVE' };
type State = { level: number; trend: number; indices: number[] };

/** Level and slope of the first values, by least squares. */
function startOf(values: readonly number[]): { level: number; trend: number } {
  const few = values.slice(0, Math.max(2, Math.min(10, values.length)));
  const middle = (few.length - 1) / 2;
  const average = few.reduce((sum, value) => sum + value, 0) / few.length;
  let [up, down] = [0, 0];
  few.forEach((value, n) => {
    up += (n - middle) * (value - average);
    down += (n - middle) ** 2;
  });
  const trend = down > 0 ? up / down : 0;
  return { level: average - trend * (middle + 1), trend };
}

/** Runs the smoothing equations once over the values; gives the errors and the last state. */
function run(values: readonly number[], from: State, weights: Weights, isRatio: boolean) {
  const { alpha, beta, gamma, phi } = weights;
  let { level, trend } = from;
  const indices = [...from.indices];
  const errors = new Array<number>(values.length);
  for (let n = 0; n < values.length; n++) {
    const value = values[n]!;
    const place = indices.length > 0 ? n % indices.length : 0;
    const index = indices.length > 0 ? indices[place]! : isRatio ? 1 : 0;
    const base = level + phi * trend;
    errors[n] = value - (isRatio ? base * index : base + index);
    const adjusted = isRatio ? (index > 1e-9 ? value / index : base) : value - index;
    const next = alpha * adjusted + (1 - alpha) * base;
    trend = beta * (next - level) + (1 - beta) * phi * trend;
    if (indices.length > 0) {
      const seen = isRatio ? (base > 1e-9 ? value / base : index) : value - base;
      indices[place] = gamma * seen + (1 - gamma) * index;
    }
    level = next;
  }
  return { errors, state: { level, trend, indices } };
}

const within = (x: number, from: number, to: number) => Math.min(to, Math.max(from, x));

/**
 * Holt's linear trend, damped or not, and Holt–Winters' seasons (Hyndman & Athanasopoulos,
 * Forecasting: Principles and Practice, chapter 8). The weights are those of least squared error;
 * the first state comes from a decomposition and a line through the first values. Without a season
 * of its own a shape is fitted to the seasonally adjusted values, as in the M4 benchmarks.
 */
function smoothing(shape: Shape): Model {
  const hasSeason = shape.season !== 'NONE';
  const start = [0.3, 0.1, ...(hasSeason ? [0.1] : []), ...(shape.isDamped ? [0.9] : [])];
  const weightsAt = ([alpha, beta, ...more]: readonly number[]): Weights => ({
    alpha: within(alpha!, 0.001, 0.99),
    beta: within(beta!, 0.001, 0.99),
    gamma: hasSeason ? within(more[0]!, 0.001, 0.99) : 0,
    phi: shape.isDamped ? within(more.at(-1)!, 0.8, 0.98) : 1,
  });
  return (values, season): Fitted => {
    const kind = shape.season === 'NONE' ? undefined : shape.season;
    const isAdjusted = hasSeason || isSeasonal(values, season);
    const pattern = isAdjusted ? decompose(values, season, kind) : NO_SEASON;
    const adjusted = withoutSeason(values, pattern);
    const smoothed = hasSeason ? values : adjusted;
    const from: State = { ...startOf(adjusted), indices: hasSeason ? pattern.indices : [] };
    const isRatio = shape.season === 'MULTIPLICATIVE';
    const cost = (at: readonly number[]) => {
      const { errors } = run(smoothed, from, weightsAt(at), isRatio);
      return errors.reduce((sum, error) => sum + error * error, 0);
    };
    const evaluations = values.length > 300 ? 50 : 90;
    const weights = weightsAt(minimise(cost, start, { step: 0.15, evaluations }));
    const { errors, state } = run(smoothed, from, weights, isRatio);
    const line = (h: number) => state.level + damped(weights.phi, h) * state.trend;
    const last = hasSeason ? { kind: pattern.kind, indices: state.indices } : pattern;
    return {
      forecast: (horizon) => {
        const ahead = Array.from({ length: horizon }, (_, n) => line(n + 1));
        return withSeason(ahead, last, values.length);
      },
      spread: spreadOf(errors, start.length),
      weights,
    };
  };
}

export const trend = smoothing({ isDamped: false, season: 'NONE' });
export const dampedTrend = smoothing({ isDamped: true, season: 'NONE' });
export const seasonalSum = smoothing({ isDamped: true, season: 'ADDITIVE' });
export const seasonalProduct = smoothing({ isDamped: true, season: 'MULTIPLICATIVE' });
