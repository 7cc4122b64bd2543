import { greatest, least, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Currencies, GoodsToBill } from './match.ts';

/**
 * Goods of an order line, and what its bills that are owed have charged for what is billed of it,
 * also at the rates of these bills.
 */
export type BilledGoods = GoodsToBill & Charged;

type Charged = { net: Decimal; tax: Decimal; baseNet: Decimal; baseTax: Decimal };

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
  /** The same as the books carried them. */
  baseWithheld: Decimal;
  baseCleared: Decimal;
  /** What goods received not invoiced were lowered by too much: it is claimed, or a loss. */
  regained: Decimal;
  /** What bills had booked as an exchange loss for what is claimed; a gain is negative. */
  exchanged: Decimal;
  /** The claim: what the supplier has charged for it, and that at the rates of its bills. */
} & Charged;

/**
 * Takes goods of an order line back: first those that are not billed, so that they may not be; of
 * the others, what was charged for them is claimed. All shares are cumulative: whoever gives all
 * back gets all back. Refuses `NOT_RECEIVED` for more than has come.
 */
export function takeBack(
  goods: BilledGoods,
  returned: Returned,
  { currency, base }: Currencies,
): TakenBack {
  const { purchaseOrderLineId } = goods;
  const { quantity, cost } = returned;
  if (quantity.greaterThan(goods.received)) {
    const figures = { received: goods.received.toFixed(), billed: quantity.toFixed() };
    refuse('NOT_RECEIVED', { product: purchaseOrderLineId, ...figures });
  }
  const unbilled = greatest(goods.received.minus(goods.billed), ZERO);
  const free = least(quantity, unbilled);
  const billed = quantity.minus(free);
  const share = (amount: Decimal, part: Decimal, whole: Decimal, rounding = currency) =>
    part.isZero()
      ? ZERO
      : new Money(amount.times(part).dividedBy(whole), rounding).rounded().amount;
  const claimed = (amount: Decimal, rounding?: string) =>
    share(amount, billed, goods.billed, rounding);
  const [net, tax] = [claimed(goods.net), claimed(goods.tax)];
  const baseNet = share(goods.baseNet, net, goods.net, base);
  const there = least(goods.billed, goods.received);
  const cleared = share(goods.cleared, billed, there);
  const baseCleared = share(goods.baseCleared, billed, there, base);
  const baseWithheld = share(goods.baseValue.minus(goods.baseCleared), free, unbilled, base);
  return {
    ...{ purchaseOrderLineId, quantity, billed, baseWithheld, cleared, baseCleared, net, baseNet },
    withheld: share(goods.value.minus(goods.cleared), free, unbilled),
    regained: cost.minus(baseWithheld),
    exchanged: share(baseNet, cleared, net, base).minus(net.isZero() ? ZERO : baseCleared),
    tax,
    baseTax: share(goods.baseTax, tax, goods.tax, base),
  };
}
