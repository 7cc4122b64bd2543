import { mean } from './accuracy.ts';

/** One index per place in the season, from the place of the first value on; no season: empty. */
export type Season = { kind: 'ADDITIVE' | 'MULTIPLICATIVE'; indices: number[] };

export const NO_SEASON: Season = { kind: 'ADDITIVE', indices: [] };

/**
 * Whether a season is there at 90 %, by the autocorrelation at its length (Bartlett's formula), as
 * in the M4 competition's benchmarks (Makridakis et al. 2020). Needs three whole seasons.
 */
export function isSeasonal(values: readonly number[], length: number): boolean {
  if (length < 2 || values.length < 3 * length) return false;
  const centre = mean(values);
  const off = values.map((value) => value - centre);
  const variance = off.reduce((sum, value) => sum + value * value, 0);
  if (variance === 0) return false;
  const correlation = (lag: number) => {
    let sum = 0;
    for (let n = lag; n < off.length; n++) sum += off[n]! * off[n - lag]!;
    return sum / variance;
  };
  let squares = 0;
  for (let lag = 1; lag < length; lag++) squares += correlation(lag) ** 2;
  const limit = 1.645 * Math.sqrt((1 + 2 * squares) / values.length);
  return Math.abs(correlation(length)) > limit;
}

/**
 * Seasonal indices by classical decomposition (Hyndman & Athanasopoulos, Forecasting: Principles
 * and Practice, 3.4): ratios or differences to the centred moving average, averaged per place.
 * Additive where a ratio would mean nothing: with values that are not above zero.
 */
export function decompose(
  values: readonly number[],
  length: number,
  kind: Season['kind'] = values.every((value) => value > 0) ? 'MULTIPLICATIVE' : 'ADDITIVE',
): Season {
  const half = Math.floor(length / 2);
  const parts: number[][] = Array.from({ length }, () => []);
  for (let n = half; n < values.length - half; n++) {
    const window = values.slice(n - half, n + half + 1);
    const ends = length % 2 === 0 ? (window[0]! + window.at(-1)!) / 2 : 0;
    const sum = window.reduce((total, value) => total + value, 0);
    const trend = (sum - ends) / length;
    const isRatio = kind === 'MULTIPLICATIVE';
    if (!isRatio || trend > 0) {
      parts[n % length]!.push(isRatio ? values[n]! / trend : values[n]! - trend);
    }
  }
  const neutral = kind === 'MULTIPLICATIVE' ? 1 : 0;
  const raw = parts.map((part) => (part.length > 0 ? mean(part) : neutral));
  const centre = mean(raw);
  const indices = raw.map((index) => (kind === 'MULTIPLICATIVE' ? index / centre : index - centre));
  return { kind, indices };
}

/** The values without their season. */
export function withoutSeason(values: readonly number[], { kind, indices }: Season): number[] {
  if (indices.length === 0) return [...values];
  return values.map((value, n) => {
    const index = indices[n % indices.length]!;
    return kind === 'MULTIPLICATIVE' ? value / index : value - index;
  });
}

/** Puts the season back into values that begin at place `from` of the series. */
export function withSeason(
  values: readonly number[],
  { kind, indices }: Season,
  from: number,
): number[] {
  if (indices.length === 0) return [...values];
  return values.map((value, n) => {
    const index = indices[(from + n) % indices.length]!;
    return kind === 'MULTIPLICATIVE' ? value * index : value + index;
  });
}
