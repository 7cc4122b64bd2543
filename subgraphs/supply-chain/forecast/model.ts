/** How fast a model follows what is new: in its level, trend and season; φ dampens the trend. */
export type Weights = { alpha: number; beta: number; gamma: number; phi: number };

export const NO_WEIGHTS: Weights = { alpha: 0, beta: 0, gamma: 0, phi: 1 };

/** A method fitted to a history. */
export type Fitted = {
  /** The next `horizon` periods. */
  forecast(horizon: number): number[];
  /** Standard deviation of the errors one period ahead. */
  spread: number;
  weights: Weights;
};

/** A way to forecast: fits itself to values of which `season` periods may make a season. */
export type Model = (values: readonly number[], season: number) => Fitted;

/** φ + φ² + … + φʰ. */
export function damped(phi: number, horizon: number): number {
  return phi === 1 ? horizon : (phi * (1 - phi ** horizon)) / (1 - phi);
}

/** Standard deviation of errors from which `parameters` were fitted. */
export function spreadOf(errors: readonly number[], parameters: number): number {
  const squares = errors.reduce((sum, error) => sum + error * error, 0);
  return Math.sqrt(squares / Math.max(1, errors.length - parameters));
}

/**
 * How the spread grows with the distance: σ²ₕ = σ²(1 + Σ cⱼ²), cⱼ = α(1 + βφⱼ) + γ[j is a whole
 * season], j < h (Hyndman, Koehler, Ord & Snyder 2008, class 1; exact for additive models, usual
 * for the others).
 */
export function spreads({ spread, weights }: Fitted, season: number, horizon: number): number[] {
  const { alpha, beta, gamma, phi } = weights;
  let variance = 1;
  return Array.from({ length: horizon }, (_, j) => {
    if (j > 0) {
      const seasonal = season > 1 && j % season === 0 ? gamma : 0;
      variance += (alpha * (1 + beta * damped(phi, j)) + seasonal) ** 2;
    }
    return spread * Math.sqrt(variance);
  });
}
