import { least, ZERO, type Decimal } from '../../../kernel/decimal.ts';

/** The unit that goods are weighed in, and about how much of it one base unit has. */
export type CatchWeight = { unit: string; nominal: Decimal };

/** Decimals that a share of a weight is rounded to. */
const SCALE = 4;

/** What a level has, by the piece and by weight. */
type Balance = { onHand: Decimal; weight: Decimal };

/** What of a balance's weight leaves with so many pieces: with the last ones all of it. */
export function weightOfLeaving(
  { onHand, weight }: Balance,
  quantity: Decimal,
  { nominal }: CatchWeight,
  told?: Decimal,
): Decimal {
  if (quantity.equals(onHand)) return weight;
  if (told) return onHand.greaterThan(0) ? least(told, weight) : told;
  if (!onHand.greaterThan(quantity)) return nominal.times(quantity);
  return weight.times(quantity).dividedBy(onHand).toDecimalPlaces(SCALE);
}

/** What pieces weigh, of others that weigh so much together. */
export function shareOf(all: { quantity: Decimal; weight: Decimal }, quantity: Decimal): Decimal {
  if (all.quantity.isZero()) return ZERO;
  return all.weight.times(quantity).dividedBy(all.quantity).toDecimalPlaces(SCALE);
}
