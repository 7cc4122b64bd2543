import type { Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { CostTrail } from './cost-trail.ts';
import { quantityOf } from './costing.ts';

export type Revaluing = {
  level: StockLevel;
  /** What is to be a unit's cost; the limit that no cost may be over, for a write-down. */
  unitCost: Decimal;
  cause: 'REVALUATION' | 'WRITE_DOWN';
  /** Business day: what has left after it is revalued, too. */
  day: string;
};

/**
 * Gives all goods that were there at the end of a day a new unit cost, and so what has left of them
 * since; gives by how much they are worth more. A write-down leaves cheaper goods alone. Refuses
 * `NOTHING_TO_REVALUE`.
 */
export function revalueGoods(
  trail: CostTrail,
  receiptIds: readonly string[],
  { level, unitCost, cause, day }: Revaluing,
): Money {
  const { currency } = level.value;
  const held = receiptIds.map((id) => trail.coveredOn(id, day));
  const shares = valuesOnHand(
    level,
    held.map(({ onHand }) => onHand),
  );
  const parts = held.flatMap(({ onHand, gone }, n) => [
    ...gone,
    { ...onHand, value: onHand.value ?? shares[n]! },
  ]);
  const quantity = quantityOf(parts);
  if (!quantity.greaterThan(0)) {
    refuse('NOTHING_TO_REVALUE', { productId: level.productId, day }, ['postingDate']);
  }
  const before = Money.total(
    parts.map(({ value }) => value),
    currency,
  );
  const after = new Money(unitCost.times(quantity), currency).rounded();
  if (cause === 'WRITE_DOWN' && after.compare(before) >= 0) return Money.zero(currency);
  const values = after.split(parts.map((part) => part.quantity));
  let next = 0;
  for (const covered of held) {
    const changes = [...covered.gone, covered.onHand].map(() => {
      const n = next++;
      return values[n]!.minus(parts[n]!.value);
    });
    trail.change(covered, changes, day);
  }
  trail.revalue(level.id, after.minus(before), cause, day);
  return after.minus(before);
}

/** What goods on hand are worth that have no cost of their own: their share of all. */
function valuesOnHand(level: StockLevel, onHand: readonly { quantity: Decimal }[]): Money[] {
  const { currency } = level.value;
  if (!level.isPooled || !level.onHand.greaterThan(0))
    return onHand.map(() => Money.zero(currency));
  const rest = level.onHand.minus(quantityOf(onHand));
  return level.value.split([...onHand.map(({ quantity }) => quantity), rest]);
}
