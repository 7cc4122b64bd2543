import { least, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { GoodsToBill } from './match.ts';

/**
 * Goods of an order line, and what its bills that are owed have charged for what is billed of it.
 */
export type BilledGoods = GoodsToBill & { net: Decimal; tax: Decimal };

/** What goes back of an order line; `cost` is what goods received not invoiced were lowered by. */
export type Returned = { quantity: Decimal; cost: Decimal };

/** What a return changes of what is billed and may be. */
export type TakenBack = {
  purchaseOrderLineId: string;
  quantity: Decimal;
  /** How much of it was billed: it is claimed. */
  billed: Decimal;
  /** Cost of what was not, and may not be billed any more. */
  withheld: Decimal;
  /** What bills had cleared for what is claimed. */
  cleared: Decimal;
  /** What goods received not invoiced were lowered by too much: it is claimed, or a loss. */
  regained: Decimal;
  /** The claim: what the supplier has charged for it. */
  net: Decimal;
  tax: Decimal;
};

/**
 * Takes goods of an order line back: first those that are not billed, so that they may not be; of
 * the others, what was charged for them is claimed. All shares are cumulative: whoever gives all
 * back gets all back. Refuses `NOT_RECEIVED` for more than has come.
 */
export function takeBack(goods: BilledGoods, returned: Returned, currency: string): TakenBack {
  const { purchaseOrderLineId } = goods;
  const { quantity, cost } = returned;
  if (quantity.greaterThan(goods.received)) {
    const figures = { received: goods.received.toFixed(), billed: quantity.toFixed() };
    refuse('NOT_RECEIVED', { product: purchaseOrderLineId, ...figures });
  }
  const unbilled = goods.received.minus(goods.billed);
  const free = least(quantity, unbilled);
  const billed = quantity.minus(free);
  const share = (amount: Decimal, part: Decimal, whole: Decimal) =>
    part.isZero()
      ? ZERO
      : new Money(amount.times(part).dividedBy(whole), currency).rounded().amount;
  const withheld = share(goods.value.minus(goods.cleared), free, unbilled);
  return {
    ...{ purchaseOrderLineId, quantity, billed, withheld },
    cleared: share(goods.cleared, billed, goods.billed),
    regained: cost.minus(withheld),
    net: share(goods.net, billed, goods.billed),
    tax: share(goods.tax, billed, goods.billed),
  };
}
