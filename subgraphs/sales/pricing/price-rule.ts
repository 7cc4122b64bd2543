import { decimal, type Decimal, type Numeric } from '../../../kernel/decimal.ts';
import { Quantity, type Unit } from '../../../kernel/quantity.ts';
import type { Audience } from './price-list.ts';

/** One entry of a price list that is valid for the basket. */
export type PriceRule = {
  productId: string;
  listCode: string;
  audience: Audience;
  /** Of the list; the highest wins. */
  precedence: number;
  unit: string;
  /** The scale: the rule holds from this quantity on, in its unit. */
  minQuantity: Numeric;
  /** Per one `unit`, in the basket's currency. */
  unitPrice: Numeric;
  isTaxIncluded: boolean;
};

export type PricedUnit = {
  baseUnit: string;
  units: readonly Unit[];
  /** The unit that its goods are weighed in, and about how much of it one base unit has. */
  catchWeight?: { unit: string; nominal: Numeric } | null;
};

/**
 * The rule that prices a quantity: of the list with the highest precedence that has one; there
 * the ordered unit before the base unit, and that before the unit that the goods are weighed in;
 * then the highest scale that is reached.
 */
export function ruleFor(
  quantity: Quantity,
  rules: readonly PriceRule[],
  { baseUnit, units, catchWeight }: PricedUnit,
): PriceRule | undefined {
  const inBase = quantity.to(baseUnit, units).value;
  const amounts = new Map<string | undefined, Decimal>([
    [catchWeight?.unit, inBase.times(catchWeight?.nominal ?? 0)],
    [baseUnit, inBase],
    [quantity.unit, quantity.value],
  ]);
  // The later a unit stands, the sooner its price is taken.
  const ranks = [...amounts.keys()];
  let best: PriceRule | undefined;
  for (const rule of rules) {
    const isReached = amounts.get(rule.unit)?.greaterThanOrEqualTo(rule.minQuantity);
    if (isReached && (!best || goesBefore(rule, best, ranks))) best = rule;
  }
  return best;
}

function goesBefore(a: PriceRule, b: PriceRule, ranks: readonly (string | undefined)[]): boolean {
  if (a.precedence !== b.precedence) return a.precedence > b.precedence;
  if (a.unit !== b.unit) return ranks.indexOf(a.unit) > ranks.indexOf(b.unit);
  return decimal(a.minQuantity).greaterThan(b.minQuantity);
}

/** What a rule comes to per one of the ordered unit, exact: a piece at 2.50 is a box of 4 at 10. */
export function pricePer(unit: string, rule: PriceRule, units: readonly Unit[]): Decimal {
  const unitPrice = decimal(rule.unitPrice);
  if (unit === rule.unit) return unitPrice;
  const { factor, divisor } = units.find(({ code }) => code === unit)!;
  return unitPrice.times(factor).dividedBy(decimal(divisor ?? 1));
}
