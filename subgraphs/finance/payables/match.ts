import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { minorDigitsOf, Money } from '../../../kernel/money.ts';
import type { BillLine } from './bill.ts';

/** What was accepted of a purchase order line, at which cost, and how much of it is billed. */
export type GoodsToBill = {
  purchaseOrderLineId: string;
  received: Decimal;
  value: Decimal;
  billed: Decimal;
  cleared: Decimal;
};

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
  findings: BillFinding[];
};

/**
 * Three-way match of a line, of quantity and price both: the quantity must have been received and
 * not been billed before, the net amount must be what the order's price makes of the quantity that
 * is billed, but for one minor unit of rounding. Of what never came, no price is known.
 * Clearing is cumulative, so all bills of a line clear exactly what its receipts have cost.
 */
export function matchLine(
  line: BillLine,
  goods: GoodsToBill | undefined,
  currency: string,
): MatchedLine {
  const { purchaseOrderLineId } = line;
  const billedBefore = goods?.billed ?? ZERO;
  const findings: BillFinding[] = [];
  const find = (code: BillFinding['code'], expected: Decimal, actual: Decimal) =>
    findings.push({ code, purchaseOrderLineId, expected, actual });
  const left = goods ? goods.received.minus(goods.billed) : ZERO;
  const isHere = !line.quantity.greaterThan(left);
  if (!isHere) find('NOT_RECEIVED', left, line.quantity);
  if (!goods || goods.received.isZero()) return { line, billedBefore, cleared: ZERO, findings };
  const billed = goods.billed.plus(line.quantity);
  const share = new Money(goods.value.times(billed).dividedBy(goods.received), currency).rounded();
  const isLast = billed.equals(goods.received);
  const worth = (isLast ? goods.value : share.amount).minus(goods.cleared);
  const difference = new Money(line.net.minus(worth).abs(), currency);
  if (difference.compare(smallest(currency)) > 0) find('PRICE_DIFFERS', worth, line.net);
  return { line, billedBefore, cleared: isHere ? worth : ZERO, findings };
}

function smallest(currency: string): Money {
  return new Money(decimal(10).pow(-minorDigitsOf(currency)), currency);
}
