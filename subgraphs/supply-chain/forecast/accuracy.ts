/** How far forecasts were from what came: the measures of the M competitions. */
export type Accuracy = {
  /** Percent, 0 to 200. */
  smape: number;
  /** Below 1: better than the seasonal naive forecast was inside the history. */
  mase: number | null;
  /** Root mean squared scaled error, as MASE. */
  rmsse: number | null;
  /** Forecast less actual in percent of actual: above zero, too much was forecast. */
  bias: number | null;
};

export function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

/**
 * Symmetric mean absolute percentage error (Makridakis, Spiliotis & Assimakopoulos 2020: M4), mean
 * absolute scaled error and its squared kin (Hyndman & Koehler 2006), and bias. The scale is the
 * one of the seasonal naive forecast inside `history`; null when that never erred.
 */
export function accuracyOf(
  actual: readonly number[],
  forecast: readonly number[],
  history: readonly number[],
  season: number,
): Accuracy {
  const errors = actual.map((value, n) => forecast[n]! - value);
  const shares = actual.map((value, n) => {
    const size = Math.abs(value) + Math.abs(forecast[n]!);
    return size === 0 ? 0 : (200 * Math.abs(errors[n]!)) / size;
  });
  const lag = history.length > season ? season : 1;
  const steps = history.slice(lag).map((value, n) => value - history[n]!);
  const step = steps.length > 0 ? mean(steps.map(Math.abs)) : 0;
  const square = steps.length > 0 ? mean(steps.map((value) => value * value)) : 0;
  const total = actual.reduce((sum, value) => sum + value, 0);
  return {
    smape: mean(shares),
    mase: step > 0 ? mean(errors.map(Math.abs)) / step : null,
    rmsse: square > 0 ? Math.sqrt(mean(errors.map((error) => error * error)) / square) : null,
    bias: total > 0 ? (100 * errors.reduce((sum, error) => sum + error, 0)) / total : null,
  };
}
