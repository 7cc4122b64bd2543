import { decimal, type Decimal, type Numeric } from './decimal.ts';
import { assert } from './refusal.ts';

/**
 * Splits a figure into parts in proportion to the weights (not negative, not all zero), each with
 * at most so many decimals; the parts sum to the rounded whole exactly. Largest remainder
 * (Hamilton) method, ties to the earlier part.
 */
export function split(figure: Decimal, weights: readonly Numeric[], digits: number): Decimal[] {
  const [whole] = asIntegers([figure.toDecimalPlaces(digits).abs()], digits) as [bigint];
  const given = weights.map(decimal);
  const decimals = given.reduce((most, weight) => Math.max(most, weight.decimalPlaces()), 0);
  const shares = asIntegers(given, decimals);
  const total = shares.reduce((all, share) => all + share, 0n);
  assert(total > 0n, 'weights sum to more than zero');
  const parts = shares.map((share) => (whole * share) / total);
  const remainders = shares.map((share, index) => ({ index, left: (whole * share) % total }));
  const spare = Number(parts.reduce((left, part) => left - part, whole));
  remainders.sort((a, b) => Number(b.left - a.left) || a.index - b.index);
  for (const { index } of remainders.slice(0, spare)) parts[index]! += 1n;
  const sign = figure.isNegative() ? '-' : '';
  return parts.map((part) => decimal(`${sign}${part}e-${digits}`));
}

/** Figures as whole numbers of the unit with so many decimals; they have no more of them. */
function asIntegers(figures: readonly Decimal[], decimals: number): bigint[] {
  return figures.map((figure) => BigInt(figure.toFixed(decimals).replace('.', '')));
}
