import { decimal, type Decimal, type Numeric } from './decimal.ts';
import { refuse } from './refusal.ts';

/** What the catalog says of goods that carry two quantities; limits are those of one base unit. */
export type Weighed = { unit: string; nominal: string; minimum: string; maximum: string };

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
  at: readonly string[] = ['weight'],
): Decimal | undefined {
  if (goods && told == null) refuse('WEIGHT_NEEDED', { unit: goods.unit }, at);
  return toldWeight(told, quantity, goods, at);
}
