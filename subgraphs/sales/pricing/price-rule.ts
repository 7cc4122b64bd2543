import { decimal, type Decimal } from '../../../kernel/decimal.ts';
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
  minQuantity: Decimal;
  /** Per one `unit`, in the basket's currency. */
  unitPrice: Decimal;
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
  const reached = rules.filter(({ unit, minQuantity }) => {
    if (unit === quantity.unit) return quantity.value.greaterThanOrEqualTo(minQuantity);
    return unit === baseUnit && inBase.greaterThanOrEqualTo(minQuantity);
  });
  const [best] = reached.sort(
    (a, b) =>
      b.precedence - a.precedence ||
      Number(b.unit === quantity.unit) - Number(a.unit === quantity.unit) ||
      b.minQuantity.comparedTo(a.minQuantity),
  );
  return best;
}

/** What a rule comes to per one of the ordered unit, exact: a piece at 2.50 is a box of 4 at 10. */
export function pricePer(unit: string, rule: PriceRule, units: readonly Unit[]): Decimal {
  if (unit === rule.unit) return rule.unitPrice;
  const { factor, divisor } = units.find(({ code }) => code === unit)!;
  return rule.unitPrice.times(factor).dividedBy(decimal(divisor ?? 1));
}
