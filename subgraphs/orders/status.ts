import type { OrderLine } from './order-line.ts';

export const orderStatuses = [
  'DRAFT',
  'ON_HOLD',
  'REJECTED',
  'APPROVED',
  'BACKORDERED',
  'PARTIALLY_ALLOCATED',
  'ALLOCATED',
  'IN_FULFILMENT',
  'PARTIALLY_SHIPPED',
  'SHIPPED',
  'SHORT_CLOSED',
  'DELIVERED',
  'COMPLETED',
  'CANCELLED',
] as const;

export type OrderStatus = (typeof orderStatuses)[number];

/** What the status of an order follows from, besides its lines: facts of the review and money. */
export type StatusFacts = {
  /** There for an order that is not placed yet. */
  draft?: object | null;
  approvedAt: Date | null;
  rejectedAt: Date | null;
  /** When inventory first answered, with stock or without. */
  allocationSeenAt: Date | null;
  unpaidInvoices: number;
  lines: readonly OrderLine[];
};

/** The status of an order: always derived, never set. */
export function statusOf(order: StatusFacts): OrderStatus {
  if (order.draft) return 'DRAFT';
  if (order.rejectedAt) return 'REJECTED';
  const wanted = order.lines.filter((line) => line.wanted().greaterThan(0));
  if (wanted.length === 0) return 'CANCELLED';
  if (!order.approvedAt) return 'ON_HOLD';
  if (wanted.every((line) => line.open().isZero())) return shippedStatus(order, wanted);
  if (some(wanted, 'shipped')) return 'PARTIALLY_SHIPPED';
  if (some(wanted, 'picking')) return 'IN_FULFILMENT';
  if (wanted.every((line) => line.unallocated().isZero())) return 'ALLOCATED';
  if (some(wanted, 'allocated')) return 'PARTIALLY_ALLOCATED';
  return order.allocationSeenAt ? 'BACKORDERED' : 'APPROVED';
}

/** Everything that is wanted has shipped: how far has it come, to the customer and to the bank? */
function shippedStatus(order: StatusFacts, wanted: readonly OrderLine[]): OrderStatus {
  const isDelivered = wanted.every((line) => line.delivered.equals(line.shipped));
  const isInvoiced = wanted.every((line) => line.invoiced.equals(line.shipped));
  if (isDelivered && isInvoiced && order.unpaidInvoices === 0) return 'COMPLETED';
  if (some(order.lines, 'shortClosed')) return 'SHORT_CLOSED';
  return isDelivered ? 'DELIVERED' : 'SHIPPED';
}

type Counter = 'allocated' | 'picking' | 'shipped' | 'shortClosed';

function some(lines: readonly OrderLine[], counter: Counter): boolean {
  return lines.some((line) => line[counter].greaterThan(0));
}
