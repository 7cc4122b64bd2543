import { Money } from '../../../kernel/money.ts';
import type { AllocatedLine } from '../contract.ts';
import type { Order } from '../order.ts';
import type { OrderLine } from '../order-line.ts';

/** When goods that an order has got may leave. */
export type DeliveryRule =
  'AVAILABLE' | 'COMPLETE_LINE' | 'COMPLETE_ORDER' | 'FORCE' | 'AFTER_PAYMENT';

/** From which warehouses an order is served when several could. */
export type Strategy = 'SINGLE_WAREHOUSE_FIRST' | 'NEAREST' | 'LOWEST_COST' | 'SPLIT_ALLOWED';

/** How the orders of a channel are served. */
export type Fulfilment = {
  deliveryRule: DeliveryRule;
  strategy: Strategy;
  /** How much of an order is to be paid before it leaves, under `AFTER_PAYMENT`. */
  depositPercent: string;
};

/** Where nothing is decided, what there is leaves at once, from one warehouse where it can. */
export const plainFulfilment: Fulfilment = {
  deliveryRule: 'AVAILABLE',
  strategy: 'SINGLE_WAREHOUSE_FIRST',
  depositPercent: '100',
};

const ready: Record<DeliveryRule, (order: Order, line: OrderLine) => boolean> = {
  AVAILABLE: () => true,
  FORCE: () => true,
  COMPLETE_LINE: (_, line) => line.unallocated().isZero(),
  COMPLETE_ORDER: (order) => order.lines.every((line) => line.unallocated().isZero()),
  AFTER_PAYMENT: isPrepaid,
};

/** Stock of a line in a warehouse that may leave. */
export type LeavingLine = AllocatedLine & { productId: string };

/** Lets go what has stock and may leave by the order's rule. */
export function letGo(order: Order): LeavingLine[] {
  const leaving = order.lines.filter((line) => ready[order.deliveryRule](order, line));
  return leaving.flatMap((line) => {
    const { id: lineId, productId } = line;
    return line.letGo().map((part) => ({ lineId, productId, ...part }));
  });
}

/** True when as much is paid as must be before the order leaves. */
function isPrepaid(order: Order): boolean {
  const due = order.worth().times(order.depositPercent).dividedBy(100);
  return order.prepaid.greaterThanOrEqualTo(new Money(due, order.currency).rounded().amount);
}
