import { refuse } from './refusal.ts';
import { split } from './split.ts';
import { decimal, ZERO, type Decimal, type Numeric } from './decimal.ts';

/** Minor-unit digits where they are not two (ISO 4217). */
const minorDigits: Record<string, number> = {
  BHD: 3,
  CLP: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  TND: 3,
  UGX: 0,
  VND: 0,
  XAF: 0,
  XOF: 0,
};

export function minorDigitsOf(currency: string): number {
  return minorDigits[currency] ?? 2;
}

/** An amount in one currency. Arithmetic is exact; `rounded` is the only place that rounds. */
export class Money {
  readonly amount: Decimal;
  readonly currency: string;

  constructor(amount: Numeric, currency: string) {
    this.amount = decimal(amount);
    this.currency = currency;
  }

  static zero(currency: string): Money {
    return new Money(ZERO, currency);
  }

  static total(parts: Iterable<Money>, currency: string): Money {
    let total = Money.zero(currency);
    for (const part of parts) total = total.plus(part);
    return total;
  }

  plus(other: Money): Money {
    return new Money(this.amount.plus(other.in(this.currency).amount), this.currency);
  }

  minus(other: Money): Money {
    return new Money(this.amount.minus(other.in(this.currency).amount), this.currency);
  }

  times(factor: Numeric): Money {
    return new Money(this.amount.times(factor), this.currency);
  }

  negated(): Money {
    return new Money(this.amount.negated(), this.currency);
  }

  /** Half-up to the currency's minor unit. */
  rounded(): Money {
    return new Money(this.amount.toDecimalPlaces(minorDigitsOf(this.currency)), this.currency);
  }

  /**
   * Splits into parts in proportion to the weights (not negative, not all zero), each in whole
   * minor units; the parts sum to the rounded whole exactly.
   */
  split(weights: readonly Numeric[]): Money[] {
    const parts = split(this.amount, weights, minorDigitsOf(this.currency));
    return parts.map((part) => new Money(part, this.currency));
  }

  isZero(): boolean {
    return this.amount.isZero();
  }

  isNegative(): boolean {
    return this.amount.isNegative() && !this.amount.isZero();
  }

  compare(other: Money): number {
    return this.amount.comparedTo(other.in(this.currency).amount);
  }

  equals(other: Money): boolean {
    return this.currency === other.currency && this.amount.equals(other.amount);
  }

  /** Refuses `CURRENCY_MISMATCH` unless this is in the given currency. */
  in(currency: string): Money {
    if (this.currency !== currency) {
      refuse('CURRENCY_MISMATCH', { expected: currency, given: this.currency });
    }
    return this;
  }

  toJSON(): { amount: string; currency: string } {
    return { amount: this.amount.toFixed(), currency: this.currency };
  }
}
