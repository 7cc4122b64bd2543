import type { PurchaseOrderLine } from './purchase-order-line.ts';

export type PurchaseOrderStatus =
  | 'DRAFT'
  | 'IN_APPROVAL'
  | 'APPROVED'
  | 'SENT'
  | 'CONFIRMED'
  | 'PARTIALLY_RECEIVED'
  | 'RECEIVED'
  | 'SHORT_CLOSED'
  | 'CLOSED'
  | 'CANCELLED';

type Moment = Date | null;

/** What the status of a purchase order follows from. */
export type StatusFacts = {
  submittedAt: Moment;
  approvedAt: Moment;
  sentAt: Moment;
  confirmedAt: Moment;
  cancelledAt: Moment;
  billsUnpaid: number;
  lines: readonly PurchaseOrderLine[];
};

/** The status of a purchase order: always derived, never set. */
export function statusOf(order: StatusFacts): PurchaseOrderStatus {
  if (order.cancelledAt) return 'CANCELLED';
  const { lines } = order;
  if (lines.length > 0 && lines.every((line) => line.open().isZero())) {
    const isSettled = order.billsUnpaid === 0 && lines.every((line) => line.isBilled());
    if (isSettled) return 'CLOSED';
    const isShort = lines.some((line) => line.shortClosed.greaterThan(0));
    return isShort ? 'SHORT_CLOSED' : 'RECEIVED';
  }
  if (lines.some((line) => line.accepted.greaterThan(0))) return 'PARTIALLY_RECEIVED';
  if (order.confirmedAt) return 'CONFIRMED';
  if (order.sentAt) return 'SENT';
  if (order.approvedAt) return 'APPROVED';
  return order.submittedAt ? 'IN_APPROVAL' : 'DRAFT';
}
