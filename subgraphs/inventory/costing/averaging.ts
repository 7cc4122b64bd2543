import { ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import type { CostTrail, GoodsGone } from './cost-trail.ts';
import { quantityOf } from './costing.ts';

/** Goods and what they are worth together. */
export type Pool = { quantity: Decimal; value: Money };

/** What came to a stock level in a month, less what went back to suppliers. */
export type MonthlyInflow = Pool & { month: string };

export type Averaging = {
  levelId: string;
  /** What was there before the first of the months. */
  opening: Pool;
  /** The months one after the other, the present one last. */
  inflows: readonly MonthlyInflow[];
  /** True when nothing is on hand now. */
  isEmpty: boolean;
};

/**
 * Brings what has left a level in each month to the average of what there was at its beginning and
 * came in it: the periodic weighted average. `dayOf` gives the business day of a month's
 * corrections. Cents that rounding leaves to an empty level go with what left last.
 */
export function averageMonths(
  trail: CostTrail,
  { levelId, opening, inflows, isEmpty }: Averaging,
  dayOf: (month: string) => string,
): void {
  const all = trail.goneFrom(levelId, `${inflows[0]?.month ?? ''}-01`);
  const byMonth = Map.groupBy(all, ({ issued }) => issued.postingDate.slice(0, 7));
  const { currency } = opening.value;
  let pool = opening;
  for (const { month, quantity, value } of inflows) {
    const gone = byMonth.get(month) ?? [];
    const before = trail.broughtTo(levelId, currency);
    pool = { quantity: pool.quantity.plus(quantity), value: pool.value.plus(value) };
    const left = averaged(pool, gone);
    gone.forEach((goods, n) => trail.setCost(goods, left[n]!, dayOf(month)));
    const cost = Money.total(left, currency);
    // What came back in the month costs what it has left with, which has just changed.
    const back = trail.broughtTo(levelId, currency).minus(before);
    pool = {
      quantity: pool.quantity.minus(quantityOf(gone)),
      value: pool.value.minus(cost).plus(back),
    };
  }
  const last = all.at(-1);
  if (!isEmpty || !last || pool.value.isZero()) return;
  trail.setCost(last, last.value.plus(pool.value), dayOf(inflows.at(-1)!.month));
}

/** What each of these goods costs at the pool's average; as it was, where the pool has none. */
function averaged({ quantity, value }: Pool, gone: readonly GoodsGone[]): Money[] {
  const out = quantityOf(gone);
  const hasAverage = quantity.greaterThan(ZERO) && !value.isNegative() && out.greaterThan(ZERO);
  if (!hasAverage) return gone.map((goods) => goods.value);
  const cost = new Money(value.amount.times(out).dividedBy(quantity), value.currency).rounded();
  return cost.split(gone.map((goods) => goods.quantity));
}
