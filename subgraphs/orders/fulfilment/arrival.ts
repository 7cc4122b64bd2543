import type { Emit } from '../../../kernel/command.ts';
import { BillableArrived } from '../billing/contract.ts';
import type { Order } from '../order.ts';
import type { Dispatch } from './dispatch.ts';

/** Says that a delivery has left and arrived, where that makes it billed. */
export function tellArrived(emit: Emit, order: Order, { deliveryId, deliveredAt }: Dispatch): void {
  const isBilled = order.milestones.some(({ event }) => event === 'ON_DELIVERY');
  if ((order.billingBasis !== 'DELIVERY' && !isBilled) || !deliveredAt) return;
  emit(BillableArrived, { orderId: order.id, deliveryId, arrivedAt: deliveredAt.toISOString() });
}
