import { decimal, least, ZERO, type Decimal, type Numeric } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** The unit that goods are weighed in, and about how much of it one base unit has. */
export type CatchWeight = { unit: string; nominal: Decimal };

/** What the catalog says of goods that carry two quantities; limits are those of one base unit. */
export type Weighed = { unit: string; nominal: string; minimum: string; maximum: string };

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

/**
 * What somebody says that so many pieces weigh, for goods that are weighed. Refuses `NOT_WEIGHED`,
 * and `WEIGHT_OUT_OF_RANGE` for what no such pieces weigh.
 */
export function toldWeight(
  told: Numeric | null | undefined,
  quantity: Decimal,
  goods: Weighed | null | undefined,
  at: readonly string[] = ['weight'],
): Decimal | undefined {
  if (told == null) return undefined;
  if (!goods) refuse('NOT_WEIGHED', {}, at);
  const weight = decimal(told);
  const [minimum, maximum] = [quantity.times(goods.minimum), quantity.times(goods.maximum)];
  if (weight.lessThan(minimum) || weight.greaterThan(maximum)) {
    const limits = { minimum: minimum.toFixed(), maximum: maximum.toFixed(), unit: goods.unit };
    refuse('WEIGHT_OUT_OF_RANGE', { given: weight.toFixed(), ...limits }, at);
  }
  return weight;
}

/** The same where goods come in: refuses `WEIGHT_NEEDED` when nobody has said. */
export function weightOfComing(
  told: Numeric | null | undefined,
  quantity: Decimal,
  goods: Weighed | null | undefined,
): Decimal | undefined {
  if (goods && told == null) refuse('WEIGHT_NEEDED', { unit: goods.unit }, ['weight']);
  return toldWeight(told, quantity, goods);
}
