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

export type PricedUnit = { baseUnit: string; units: readonly Unit[] };

/**
 * The rule that prices a quantity: of the list with the highest precedence that has one; there
 * the ordered unit before the base unit, then the highest scale that is reached.
 */
export function ruleFor(
  quantity: Quantity,
  rules: readonly PriceRule[],
  { baseUnit, units }: PricedUnit,
): PriceRule | undefined {
  const inBase = quantity.to(baseUnit, units).value;
  const isReached = ({ unit, minQuantity }: PriceRule) => {
    if (unit === quantity.unit) return quantity.value.greaterThanOrEqualTo(minQuantity);
    return unit === baseUnit && inBase.greaterThanOrEqualTo(minQuantity);
  };
  let best: PriceRule | undefined;
  for (const rule of rules) {
    if ((!best || goesBefore(rule, best, quantity.unit)) && isReached(rule)) best = rule;
  }
  return best;
}

function goesBefore(a: PriceRule, b: PriceRule, ordered: string): boolean {
  if (a.precedence !== b.precedence) return a.precedence > b.precedence;
  if (a.unit !== b.unit) return a.unit === ordered;
  return decimal(a.minQuantity).greaterThan(b.minQuantity);
}

/** What a rule comes to per one of the ordered unit, exact: a piece at 2.50 is a box of 4 at 10. */
export function pricePer(unit: string, rule: PriceRule, units: readonly Unit[]): Decimal {
  const unitPrice = decimal(rule.unitPrice);
  if (unit === rule.unit) return unitPrice;
  const { factor, divisor } = units.find(({ code }) => code === unit)!;
  return unitPrice.times(factor).dividedBy(decimal(divisor ?? 1));
}
