import type { Decimal } from '../../../kernel/decimal.ts';
import { decimal, sum } from '../../../kernel/decimal.ts';
import { transitions } from '../../../kernel/transitions.ts';

export type RunStatus = 'PROPOSED' | 'APPROVED' | 'PAYING' | 'PAID' | 'CANCELLED';

export const move = transitions<RunStatus>({
  PROPOSED: ['APPROVED', 'CANCELLED'],
  APPROVED: ['PAYING', 'CANCELLED'],
  PAYING: ['PAID'],
  PAID: [],
  CANCELLED: [],
});

/** Why a bill is not paid by a run that it would belong to. */
export type LeftOut =
  'ON_HOLD' | 'IN_OTHER_RUN' | 'NO_ACCOUNT' | 'BELOW_MINIMUM' | 'BY_HAND' | 'NOTHING_OPEN';

/** What may be paid after all, when a person says so. */
export const decidable: readonly LeftOut[] = ['BELOW_MINIMUM', 'BY_HAND'];

/** A bill as it stands on the day that a run pays. */
export type DueBill = {
  billId: string;
  supplierId: string;
  dueDate: string;
  /** Without what may be taken off that day. */
  amount: Decimal;
  discount: Decimal;
  discountPercent: Decimal | null;
  isOnHold: boolean;
  isInOtherRun: boolean;
  hasAccount: boolean;
};

export type RunTerms = {
  payDate: string;
  dueUntil: string;
  /** No supplier is paid less. */
  minimum: Decimal;
  /** What money costs in a year, in percent. */
  capitalPercent: Decimal;
};

export type RunItem = Pick<DueBill, 'billId' | 'supplierId' | 'amount' | 'discount'> & {
  leftOut: LeftOut | null;
};

/**
 * What a run proposes: bills that are due, and those whose discount is worth paying early for; with
 * the reason for each that it leaves out.
 */
export function itemsOf(bills: readonly DueBill[], terms: RunTerms): RunItem[] {
  const due = bills.filter((bill) => bill.dueDate <= terms.dueUntil || isWorthwhile(bill, terms));
  const items = due.map(({ billId, supplierId, amount, discount, ...bill }) => {
    return { billId, supplierId, amount, discount, leftOut: obstacleOf(bill) };
  });
  const bySupplier = Map.groupBy(
    items.filter(({ leftOut }) => !leftOut),
    ({ supplierId }) => supplierId,
  );
  const small = [...bySupplier].filter(([, of]) => {
    return sum(of.map(({ amount }) => amount)).lessThan(terms.minimum);
  });
  const few = new Set(small.map(([supplierId]) => supplierId));
  return items.map((item) => {
    const isFew = !item.leftOut && few.has(item.supplierId);
    return isFew ? { ...item, leftOut: 'BELOW_MINIMUM' } : item;
  });
}

function obstacleOf(
  bill: Pick<DueBill, 'isOnHold' | 'isInOtherRun' | 'hasAccount'>,
): LeftOut | null {
  if (bill.isOnHold) return 'ON_HOLD';
  if (bill.isInOtherRun) return 'IN_OTHER_RUN';
  return bill.hasAccount ? null : 'NO_ACCOUNT';
}

const DAY_MS = 86_400_000;

/**
 * Whether a discount brings more than the money costs until the bill is due: percent over the rest,
 * by the year (d / (100 - d) × 365 / days).
 */
export function isWorthwhile(
  { discountPercent, dueDate, discount }: Pick<DueBill, 'discountPercent' | 'dueDate' | 'discount'>,
  { payDate, capitalPercent }: Pick<RunTerms, 'payDate' | 'capitalPercent'>,
): boolean {
  if (!discountPercent || discount.isZero()) return false;
  const days = (Date.parse(dueDate) - Date.parse(payDate)) / DAY_MS;
  if (days <= 0) return true;
  const gained = discountPercent.dividedBy(decimal(100).minus(discountPercent));
  return gained.times(36_500).dividedBy(days).greaterThanOrEqualTo(capitalPercent);
}
