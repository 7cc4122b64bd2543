import { decimal, greatest, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';

/** What a part of a line is billed: without tax, with tax, and what was taken off before. */
export type Billed = Record<'net' | 'gross' | 'discount', Decimal>;

/** The same, perhaps as it was stored. */
export type StoredBill = Record<keyof Billed, Decimal | string>;

export const NOTHING_BILLED: Billed = { net: ZERO, gross: ZERO, discount: ZERO };

/** A part of an amount by cumulative proportion, so that parts sum to the whole exactly. */
export function shareOf(
  whole: Decimal,
  { ordered, currency }: { ordered: Decimal; currency: string },
  done: Decimal,
  quantity: Decimal,
): Decimal {
  const upTo = (reached: Decimal) =>
    new Money(whole.times(reached).dividedBy(ordered), currency).rounded().amount;
  return upTo(done.plus(quantity)).minus(upTo(done));
}

/**
 * What a part is billed whose shares these are. When a delivery was taken back, the others are
 * billed some cents more or less than their share: this one makes up for it, as far as it goes.
 */
export function billOf(shares: Billed, ahead: StoredBill): Billed {
  const left = minus(shares, ahead);
  const billed = (amount: Decimal) => greatest(ZERO, amount);
  return { net: billed(left.net), gross: billed(left.gross), discount: billed(left.discount) };
}

/** By how much is billed ahead of its share what was so, when something is added for its own. */
export function aheadAfter(ahead: StoredBill, billed: StoredBill, shares: StoredBill): Billed {
  return minus(ahead, minus(shares, billed));
}

function minus(a: StoredBill, b: StoredBill): Billed {
  return {
    net: decimal(a.net).minus(b.net),
    gross: decimal(a.gross).minus(b.gross),
    discount: decimal(a.discount).minus(b.discount),
  };
}
