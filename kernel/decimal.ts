import { Decimal as DecimalJs } from 'decimal.js';

/** Exact decimals: 40 significant digits, half-up (away from zero) where rounding is asked for. */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});
export type Decimal = DecimalJs;

export type Numeric = Decimal | string | number;

export function decimal(value: Numeric): Decimal {
  return value instanceof Decimal ? value : new Decimal(value);
}

export const ZERO: Decimal = decimal(0);

export function sum(values: Iterable<Numeric>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

export function least(a: Decimal, b: Decimal): Decimal {
  return a.lessThan(b) ? a : b;
}

export function greatest(a: Decimal, b: Decimal): Decimal {
  return a.greaterThan(b) ? a : b;
}
