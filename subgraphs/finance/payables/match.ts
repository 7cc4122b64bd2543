import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { minorDigitsOf, Money } from '../../../kernel/money.ts';
import type { BillLine } from './bill.ts';

/**
 * What was accepted of a purchase order line, at which cost, and how much of it is billed: in the
 * order's currency, and as the books carry it.
 */
export type GoodsToBill = {
  purchaseOrderLineId: string;
  received: Decimal;
  value: Decimal;
  billed: Decimal;
  cleared: Decimal;
  baseValue: Decimal;
  baseCleared: Decimal;
};

/**
 * How much a line's price may differ without a person: both by percent of what was agreed, and by
 * an amount in the books' currency.
 */
export type Tolerance = { percent: Decimal; limit: Decimal };

type Terms = { currency: string; base: string; tolerance?: Tolerance };

/** Where a bill does not agree with order and receipt. */
export type BillFinding = {
  code: 'NOT_RECEIVED' | 'PRICE_DIFFERS';
  purchaseOrderLineId: string;
  /** A quantity, or an amount without tax. */
  expected: Decimal;
  actual: Decimal;
};

/** What a line takes of the goods received not invoiced, and what does not agree. */
export type MatchedLine = {
  line: BillLine;
  /** How much of the order line other bills were for. */
  billedBefore: Decimal;
  cleared: Decimal;
  baseCleared: Decimal;
  findings: BillFinding[];
};

/**
 * Three-way match of a line, of quantity and price both: the quantity must have been received and
 * not been billed before, the net amount must be what the order's price makes of the quantity that
 * is billed, but for one minor unit of rounding, or what is tolerated. Of what never came, no price
 * is known.
 * Clearing is cumulative, so all bills of a line clear exactly what its receipts have cost, and
 * what the books have carried of that.
 */
export function matchLine(
  line: BillLine,
  goods: GoodsToBill | undefined,
  { currency, base, tolerance }: Terms,
): MatchedLine {
  const { purchaseOrderLineId } = line;
  const billedBefore = goods?.billed ?? ZERO;
  const findings: BillFinding[] = [];
  const find = (code: BillFinding['code'], expected: Decimal, actual: Decimal) =>
    findings.push({ code, purchaseOrderLineId, expected, actual });
  const left = goods ? goods.received.minus(goods.billed) : ZERO;
  const isHere = !line.quantity.greaterThan(left);
  if (!isHere) find('NOT_RECEIVED', left, line.quantity);
  if (!goods || goods.received.isZero()) return { line, billedBefore, ...nothing, findings };
  const billed = goods.billed.plus(line.quantity);
  const upTo = (all: Decimal, rounding: string) => {
    if (billed.equals(goods.received)) return all;
    return new Money(all.times(billed).dividedBy(goods.received), rounding).rounded().amount;
  };
  const worth = upTo(goods.value, currency).minus(goods.cleared);
  const baseWorth = upTo(goods.baseValue, base).minus(goods.baseCleared);
  const difference = new Money(line.net.minus(worth).abs(), currency);
  const isRounding = difference.compare(smallest(currency)) <= 0;
  const worths = { difference: difference.amount, worth, baseWorth };
  if (!isRounding && !isTolerated(worths, tolerance)) find('PRICE_DIFFERS', worth, line.net);
  const taken = isHere ? { cleared: worth, baseCleared: baseWorth } : nothing;
  return { line, billedBefore, ...taken, findings };
}

type Worths = { difference: Decimal; worth: Decimal; baseWorth: Decimal };

function isTolerated({ difference, worth, baseWorth }: Worths, tolerance?: Tolerance): boolean {
  if (!tolerance || worth.isZero()) return false;
  const isWithin = !difference.times(100).greaterThan(worth.times(tolerance.percent));
  return isWithin && !difference.times(baseWorth).dividedBy(worth).greaterThan(tolerance.limit);
}

const nothing = { cleared: ZERO, baseCleared: ZERO };

function smallest(currency: string): Money {
  return new Money(decimal(10).pow(-minorDigitsOf(currency)), currency);
}
