import { NO_WEIGHTS, spreadOf, type Model } from './model.ts';
import { decompose, isSeasonal, NO_SEASON, withoutSeason, withSeason } from './season.ts';
import { fitLevel } from './smoothing.ts';

/** Slope of the line of least squares through the values. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  let [up, down] = [0, 0];
  values.forEach((value, n) => {
    up += (n - middle) * value;
    down += (n - middle) ** 2;
  });
  return down > 0 ? up / down : 0;
}

/**
 * The Theta method (Assimakopoulos & Nikolopoulos 2000), which won the M3 competition, in the form
 * that Hyndman & Billah (2003) proved equal: simple exponential smoothing with half the slope of
 * the trend line as drift, on seasonally adjusted values.
 */
export const theta: Model = (values, season) => {
  const pattern = isSeasonal(values, season) ? decompose(values, season) : NO_SEASON;
  const adjusted = withoutSeason(values, pattern);
  const { alpha, level, errors } = fitLevel(adjusted);
  const drift = slopeOf(adjusted) / 2;
  const behind = (1 - (1 - alpha) ** values.length) / alpha;
  return {
    forecast: (horizon) =>
      withSeason(
        Array.from({ length: horizon }, (_, n) => level + drift * (n + behind)),
        pattern,
        values.length,
      ),
    spread: spreadOf(errors, 3),
    weights: { ...NO_WEIGHTS, alpha },
  };
};
