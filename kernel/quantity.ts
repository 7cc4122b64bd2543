import { refuse } from './refusal.ts';
import { decimal, type Decimal, type Numeric } from './decimal.ts';

/** How one unit of measure relates to the product's base unit. */
export type Unit = {
  code: string;
  /** Base units in one of this unit, as an exact fraction: `factor / divisor`. */
  factor: Numeric;
  divisor?: Numeric;
  /** Decimal places that a quantity in this unit may have. */
  decimals: number;
};

/** An amount of something in one unit of measure. Mixing units refuses; nothing is rounded. */
export class Quantity {
  readonly value: Decimal;
  readonly unit: string;

  constructor(value: Numeric, unit: string) {
    this.value = decimal(value);
    this.unit = unit;
  }

  plus(other: Quantity): Quantity {
    return new Quantity(this.value.plus(other.in(this.unit).value), this.unit);
  }

  minus(other: Quantity): Quantity {
    return new Quantity(this.value.minus(other.in(this.unit).value), this.unit);
  }

  isZero(): boolean {
    return this.value.isZero();
  }

  compare(other: Quantity): number {
    return this.value.comparedTo(other.in(this.unit).value);
  }

  /** Refuses `UNIT_MISMATCH` unless this is in the given unit. */
  in(unit: string): Quantity {
    if (this.unit !== unit) refuse('UNIT_MISMATCH', { expected: unit, given: this.unit });
    return this;
  }

  /**
   * The same amount in another unit, exact. Refuses `UNKNOWN_UNIT`, and `INEXACT_QUANTITY` when
   * the target unit has too few decimals to say it (3 pieces in boxes of 2); `at` is where in the
   * input the quantity stands.
   */
  to(unit: string, units: readonly Unit[], at: readonly string[] = []): Quantity {
    if (unit === this.unit) return this.checked(units, at);
    const from = unitOf(this.unit, units, at);
    const into = unitOf(unit, units, at);
    const value = this.value
      .times(from.factor)
      .times(into.divisor ?? 1)
      .dividedBy(decimal(from.divisor ?? 1).times(into.factor));
    return new Quantity(value, unit).checked(units, at);
  }

  private checked(units: readonly Unit[], at: readonly string[]): Quantity {
    const { decimals } = unitOf(this.unit, units, at);
    if (this.value.decimalPlaces() > decimals) {
      const figures = { value: this.value.toFixed(), unit: this.unit, decimals };
      refuse('INEXACT_QUANTITY', figures, fieldAt(at, 'value'));
    }
    return this;
  }

  toJSON(): { value: string; unit: string } {
    return { value: this.value.toFixed(), unit: this.unit };
  }
}

function unitOf(code: string, units: readonly Unit[], at: readonly string[]): Unit {
  const known = units.map((unit) => unit.code);
  return (
    units.find((unit) => unit.code === code) ??
    refuse('UNKNOWN_UNIT', { unit: code, known }, fieldAt(at, 'unit'))
  );
}

function fieldAt(at: readonly string[], part: string): readonly string[] {
  return at.length > 0 ? [...at, part] : [];
}

/** A quantity as somebody gives it; in the product's base unit when none is named. */
export type GivenQuantity = { value: string; unit?: string | null };

/** In which units a product is handled. */
export type Handled = { baseUnit: string; units: readonly Unit[] };

/**
 * What somebody gives, in the product's base unit. Refuses, with the field at which it stands,
 * `UNKNOWN_UNIT` and `INEXACT_QUANTITY`.
 */
export function inBaseUnit(
  { value, unit }: GivenQuantity,
  { baseUnit, units }: Handled,
  at: readonly string[],
): Quantity {
  return new Quantity(value, unit ?? baseUnit).to(baseUnit, units, at);
}

/** The same, and more than nothing: else `NOT_POSITIVE`. */
export function positiveInBaseUnit(
  given: GivenQuantity,
  product: Handled,
  at: readonly string[],
): Quantity {
  if (!decimal(given.value).greaterThan(0)) {
    refuse('NOT_POSITIVE', { given: decimal(given.value).toFixed() }, [...at, 'value']);
  }
  return inBaseUnit(given, product, at);
}
