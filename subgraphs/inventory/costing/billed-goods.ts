import { least, ZERO, type Decimal } from '../../../kernel/decimal.ts';

/** Goods of a purchase order line that came with one receipt. */
export type ReceivedGoods = { receiptId: string; quantity: Decimal };

/**
 * Which goods a bill is for: bills take an order line's receipts in the order they came, so this
 * one those behind `before`. Undefined when so many have not come.
 */
export function billedGoods(
  received: readonly ReceivedGoods[],
  before: Decimal,
  quantity: Decimal,
): ReceivedGoods[] | undefined {
  let [skip, left] = [before, quantity];
  const billed: ReceivedGoods[] = [];
  for (const { receiptId, quantity: came } of received) {
    const skipped = least(skip, came);
    skip = skip.minus(skipped);
    const part = least(left, came.minus(skipped));
    if (part.greaterThan(ZERO)) billed.push({ receiptId, quantity: part });
    left = left.minus(part);
  }
  return left.isZero() && billed.length > 0 ? billed : undefined;
}
