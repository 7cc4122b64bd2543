import { decimal, greatest, least, ZERO, type Decimal } from '../../../kernel/decimal.ts';
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
 * How much a line may differ without a person: its price both by percent of what was agreed, and by
 * an amount in the books' currency; its quantity by percent of what was received of the order line.
 */
export type Tolerance = { percent: Decimal; limit: Decimal; quantityPercent: Decimal };

/** The order's currency, and that of the books. */
export type Currencies = { currency: string; base: string };
type Terms = Currencies & { tolerance?: Tolerance };

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
  /** How much of what it bills has come, and its net amount for that. */
  here: { quantity: Decimal; net: Decimal };
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
 * what the books have carried of that. What is tolerated beyond what has come clears nothing: there
 * is no stock that could bear it, so it stays a variance, until the goods come after all
 * (`clearLate`).
 */
export function matchLine(
  line: BillLine,
  goods: GoodsToBill | undefined,
  { tolerance, ...currencies }: Terms,
): MatchedLine {
  const { purchaseOrderLineId } = line;
  const billedBefore = goods?.billed ?? ZERO;
  const findings: BillFinding[] = [];
  const find = (code: BillFinding['code'], expected: Decimal, actual: Decimal) =>
    findings.push({ code, purchaseOrderLineId, expected, actual });
  const left = goods ? goods.received.minus(goods.billed) : ZERO;
  const mayCome = goods && tolerance ? percentOf(goods.received, tolerance.quantityPercent) : ZERO;
  const isHere = !line.quantity.greaterThan(left.plus(mayCome));
  if (!isHere) find('NOT_RECEIVED', greatest(left, ZERO), line.quantity);
  const quantity = greatest(least(line.quantity, left), ZERO);
  const here = { quantity, net: shareOf(line.net, quantity, line.quantity, currencies.currency) };
  const matched = { line, billedBefore, here, ...nothing, findings };
  if (!goods || goods.received.isZero()) return matched;
  const taken = clearedOf({ ...goods, billed: goods.billed.plus(line.quantity) }, currencies);
  const worths = withBeyond(taken, goods, line.quantity.minus(quantity), currencies);
  const difference = new Money(line.net.minus(worths.worth).abs(), currencies.currency);
  const isRounding = difference.compare(smallest(currencies.currency)) <= 0;
  if (!isRounding && !isTolerated(difference.amount, worths, tolerance)) {
    find('PRICE_DIFFERS', worths.worth, line.net);
  }
  return isHere ? { ...matched, ...taken } : matched;
}

/**
 * What goods clear that have just come, when so much of their order line was billed before it had:
 * bills had booked a variance for that, which is taken back.
 */
export function clearLate(
  came: Pick<GoodsToBill, 'received' | 'value' | 'baseValue'>,
  ahead: Decimal,
  { currency, base }: Currencies,
): Cleared {
  const late = least(ahead, came.received);
  return {
    cleared: shareOf(came.value, late, came.received, currency),
    baseCleared: shareOf(came.baseValue, late, came.received, base),
  };
}

export type Cleared = { cleared: Decimal; baseCleared: Decimal };

/** What is still to be cleared of what is billed and has come; of all that has come, all. */
function clearedOf(goods: GoodsToBill, { currency, base }: Currencies): Cleared {
  const { received } = goods;
  const upTo = (all: Decimal, rounding: string) =>
    shareOf(all, least(goods.billed, received), received, rounding);
  return {
    cleared: upTo(goods.value, currency).minus(goods.cleared),
    baseCleared: upTo(goods.baseValue, base).minus(goods.baseCleared),
  };
}

/** What the order's price makes of what has come and of what is billed beyond that. */
function withBeyond(
  { cleared, baseCleared }: Cleared,
  { received, value, baseValue }: GoodsToBill,
  beyond: Decimal,
  { currency, base }: Currencies,
): Worths {
  const worth = cleared.plus(shareOf(value, beyond, received, currency));
  return { worth, baseWorth: baseCleared.plus(shareOf(baseValue, beyond, received, base)) };
}

/** A part's share of an amount, half-up to the minor unit. */
function shareOf(amount: Decimal, part: Decimal, whole: Decimal, currency: string): Decimal {
  if (part.equals(whole)) return amount;
  return new Money(amount.times(part).dividedBy(whole), currency).rounded().amount;
}

function percentOf(whole: Decimal, percent: Decimal): Decimal {
  return whole.times(percent).dividedBy(100);
}

type Worths = { worth: Decimal; baseWorth: Decimal };

function isTolerated(
  difference: Decimal,
  { worth, baseWorth }: Worths,
  tolerance?: Tolerance,
): boolean {
  if (!tolerance || worth.isZero()) return false;
  const isWithin = !difference.greaterThan(percentOf(worth, tolerance.percent));
  return isWithin && !difference.times(baseWorth).dividedBy(worth).greaterThan(tolerance.limit);
}

const nothing: Cleared = { cleared: ZERO, baseCleared: ZERO };

function smallest(currency: string): Money {
  return new Money(decimal(10).pow(-minorDigitsOf(currency)), currency);
}
