import { decimal, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { minorDigitsOf, type Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** By what a landed cost is shared out over the goods. */
export type LandedCostBasis = 'QUANTITY' | 'WEIGHT' | 'VOLUME' | 'VALUE' | 'EQUAL';

/** Received goods that a landed cost is for; weight and volume are those of all of them. */
export type LandedGoods = {
  receiptId: string;
  productId: string;
  quantity: Decimal;
  value: Decimal;
  weight: Decimal | null;
  volume: Decimal | null;
};

/** What becomes of a landed cost: the goods bear the rest. */
export type LandedSplit = { amount: Money; expensed: Money; suspended: Money };

/**
 * What the goods bear of a landed cost. Refuses `NOT_POSITIVE`, `INEXACT_AMOUNT`, and
 * `MORE_THAN_WHOLE` when the parts that goods don't bear are more than all of it.
 */
export function borneByGoods({ amount, expensed, suspended }: LandedSplit): Money {
  if (!amount.amount.greaterThan(0)) {
    refuse('NOT_POSITIVE', { given: amount.amount.toFixed() }, ['amount']);
  }
  for (const [field, part] of Object.entries({ amount, expensed, suspended })) {
    const { currency } = part;
    if (part.isNegative()) refuse('NEGATIVE_FIGURE', { given: part.amount.toFixed() }, [field]);
    if (part.equals(part.rounded())) continue;
    const decimals = minorDigitsOf(currency);
    refuse('INEXACT_AMOUNT', { amount: part.amount.toFixed(), currency, decimals }, [field]);
  }
  const borne = amount.minus(expensed).minus(suspended);
  if (borne.isNegative()) {
    const parts = expensed.plus(suspended).amount.toFixed();
    refuse('MORE_THAN_WHOLE', { amount: amount.amount.toFixed(), parts }, ['expensed']);
  }
  return borne;
}

/**
 * Shares an amount out over goods, in whole cents that sum to it. Refuses `WEIGHT_MISSING`,
 * `VOLUME_MISSING`, and `NOTHING_TO_SHARE_BY` when all goods together have none of the basis.
 */
export function shareLandedCost(
  amount: Money,
  basis: LandedCostBasis,
  goods: readonly LandedGoods[],
): Money[] {
  const weights = goods.map((one, n) => weightOf[basis](one, n));
  if (!sum(weights).greaterThan(0)) refuse('NOTHING_TO_SHARE_BY', { basis }, ['basis']);
  return amount.split(weights);
}

const weightOf: Record<LandedCostBasis, (goods: LandedGoods, n: number) => Decimal> = {
  QUANTITY: ({ quantity }) => quantity,
  VALUE: ({ value }) => (value.isNegative() ? ZERO : value),
  EQUAL: () => decimal(1),
  WEIGHT: ({ weight, productId }, n) =>
    weight ?? refuse('WEIGHT_MISSING', { productId }, ['lines', String(n), 'weight']),
  VOLUME: ({ volume, productId }, n) =>
    volume ?? refuse('VOLUME_MISSING', { productId }, ['lines', String(n), 'volume']),
};
