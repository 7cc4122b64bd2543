import { accuracyOf, mean, type Accuracy } from './accuracy.ts';
import { average, croston, isIntermittent, syntetosBoylan, teunter } from './intermittent.ts';
import { NO_WEIGHTS, spreadOf, spreads, type Model } from './model.ts';
import { dampedTrend, seasonalProduct, seasonalSum, simple, trend } from './smoothing.ts';
import { theta } from './theta.ts';

/** Each period as the same one a season ago: the floor that others have to beat. */
export const seasonalNaive: Model = (values, season) => {
  const lag = season > 1 && values.length >= season ? season : 1;
  const last = values.slice(-lag);
  const errors = values.slice(lag).map((value, n) => value - values[n]!);
  return {
    forecast: (horizon) => Array.from({ length: horizon }, (_, n) => last[n % lag] ?? 0),
    spread: spreadOf(errors, 0),
    // A whole season later it errs by as much again; without seasons, in each period.
    weights: { ...NO_WEIGHTS, ...(lag > 1 ? { gamma: 1 } : { alpha: 1 }) },
  };
};

/** Every method by its name in the graph. */
export const models = {
  SEASONAL_NAIVE: seasonalNaive,
  MEAN: average,
  SIMPLE: simple,
  TREND: trend,
  DAMPED_TREND: dampedTrend,
  SEASONAL_ADDITIVE: seasonalSum,
  SEASONAL_MULTIPLICATIVE: seasonalProduct,
  THETA: theta,
  CROSTON: croston,
  SYNTETOS_BOYLAN: syntetosBoylan,
  TEUNTER: teunter,
} satisfies Record<string, Model>;

export type Method = keyof typeof models;

/** Methods that this history can feed, the simplest first. */
export function candidatesFor(values: readonly number[], season: number): Method[] {
  if (values.length < 4) return ['MEAN'];
  const isSporadic = isIntermittent(values);
  if (isSporadic) return ['SEASONAL_NAIVE', 'MEAN', 'CROSTON', 'SYNTETOS_BOYLAN', 'TEUNTER'];
  const found: Method[] = ['SEASONAL_NAIVE', 'SIMPLE', 'THETA'];
  if (values.length >= 8) found.push('TREND', 'DAMPED_TREND');
  if (season > 1 && values.length >= 3 * season) {
    found.push('SEASONAL_ADDITIVE');
    if (values.every((value) => value > 0)) found.push('SEASONAL_MULTIPLICATIVE');
  }
  return found;
}

const ORIGINS = 3;

/** Lengths of history from which the past is forecast again, the longest last. */
function originsOf(length: number, horizon: number, season: number): number[] {
  const ahead = Math.max(1, Math.min(horizon, Math.floor(length / 4)));
  const least = Math.max(4, Math.min(2 * season, Math.floor(length / 2)));
  const stride = Math.max(1, Math.floor(ahead / ORIGINS));
  const origins = Array.from({ length: ORIGINS }, (_, n) => length - ahead - n * stride);
  return origins.filter((origin) => origin >= least).reverse();
}

/** A forecast with what speaks for it. Periods follow the history; nothing is below zero. */
export type Forecast = {
  method: Method;
  /** Measured by forecasting the past again; null when there was too little of it. */
  accuracy: Accuracy | null;
  periods: { quantity: number; lower: number; upper: number }[];
};

/** 90 % of the normal distribution lie within so many standard deviations. */
const WIDTH = 1.6449;

/**
 * Forecasts by the method that did best in a back-test from several origins (Tashman 2000): by
 * absolute error, for intermittent demand by squared error, which zero forecasts can not please.
 */
export function forecastOf(values: readonly number[], season: number, horizon: number): Forecast {
  const { method, accuracy } = bestOf(values, season, horizon);
  const fitted = models[method](values, season);
  const width = spreads(fitted, season, horizon);
  const periods = fitted.forecast(horizon).map((value, n) => ({
    quantity: Math.max(0, value),
    lower: Math.max(0, value - WIDTH * width[n]!),
    upper: Math.max(0, value + WIDTH * width[n]!),
  }));
  return { method, accuracy, periods };
}

function bestOf(values: readonly number[], season: number, horizon: number) {
  const candidates = candidatesFor(values, season);
  const origins = originsOf(values.length, horizon, season);
  if (origins.length === 0) return { method: candidates.at(1) ?? candidates[0]!, accuracy: null };
  const isSporadic = isIntermittent(values);
  const tried = candidates.map((method) => {
    const accuracy = backTest(method, values, { origins, season, horizon });
    const loss = (isSporadic ? accuracy.rmsse : accuracy.mase) ?? 0;
    return { method, accuracy, loss };
  });
  // What is chosen by a little is chosen by luck: the method that is best at large stays, unless.
  const usual = tried.find(({ method }) => method === USUAL) ?? tried.at(-1)!;
  const best = tried.reduce((one, other) => (other.loss < one.loss ? other : one));
  return best.loss < MARGIN * usual.loss ? best : usual;
}

/** The method that does best on most series, and how much better another has to be. */
const USUAL: Method = 'THETA';
const MARGIN = 0.8;

type Past = { origins: readonly number[]; season: number; horizon: number };

/** The mean accuracy of a method over forecasts of the past. */
export function backTest(
  method: Method,
  values: readonly number[],
  { origins, season, horizon }: Past,
): Accuracy {
  const seen = origins.map((origin) => {
    const history = values.slice(0, origin);
    const actual = values.slice(origin, origin + horizon);
    const forecast = models[method](history, season).forecast(actual.length);
    return accuracyOf(
      actual,
      forecast.map((value) => Math.max(0, value)),
      history,
      season,
    );
  });
  const overall = (pick: (accuracy: Accuracy) => number | null) => {
    const known = seen.flatMap((accuracy) => pick(accuracy) ?? []);
    return known.length > 0 ? mean(known) : null;
  };
  return {
    smape: mean(seen.map(({ smape }) => smape)),
    mase: overall(({ mase }) => mase),
    rmsse: overall(({ rmsse }) => rmsse),
    bias: overall(({ bias }) => bias),
  };
}
