import { decimal } from '../../../kernel/decimal.ts';
import type { Pair } from './find-figures.ts';

/** Percent from the earlier figure to the later one, two decimals; null from nothing. */
export function growthOf({ value, previous }: Pair): string | null {
  if (value === null || previous === null || decimal(previous).isZero()) return null;
  const change = decimal(value).minus(previous).dividedBy(decimal(previous).abs());
  return change.times(100).toDecimalPlaces(2).toFixed();
}
