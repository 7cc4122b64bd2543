import { decimal } from '../../../kernel/decimal.ts';
import type { Unit } from '../../../kernel/quantity.ts';
import { refuse } from '../../../kernel/refusal.ts';

/**
 * For goods that carry two quantities, such as cheeses counted by the piece and paid by the
 * kilogram: one base unit has about `nominal` of `unit`, give or take the tolerance.
 */
export type CatchWeight = { unit: string; nominal: string; tolerancePercent: string };

/**
 * A catch weight as it may be kept beside the units that are exact. Refuses `NOT_POSITIVE`,
 * `BAD_PERCENT`, `UNIT_TWICE`.
 */
export function checkedCatchWeight(
  { unit, nominal, tolerancePercent }: CatchWeight,
  units: readonly Unit[],
): CatchWeight {
  if (!decimal(nominal).greaterThan(0)) {
    refuse('NOT_POSITIVE', { given: nominal }, ['catchWeight', 'nominal']);
  }
  const tolerance = decimal(tolerancePercent);
  if (tolerance.isNegative() || tolerance.greaterThanOrEqualTo(100)) {
    refuse('BAD_PERCENT', { given: tolerancePercent }, ['catchWeight', 'tolerancePercent']);
  }
  if (units.some(({ code }) => code === unit)) {
    refuse('UNIT_TWICE', { unit }, ['catchWeight', 'unit']);
  }
  return { unit, nominal, tolerancePercent };
}

/** The least and the most that one base unit may weigh. */
export function limitsOf({ nominal, tolerancePercent }: CatchWeight) {
  const slack = decimal(nominal).times(tolerancePercent).dividedBy(100);
  return { minimum: decimal(nominal).minus(slack), maximum: decimal(nominal).plus(slack) };
}
