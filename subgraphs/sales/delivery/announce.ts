import type { Emit } from '../../../kernel/command.ts';
import { DeliveryStatusChanged, PicksGivenUp } from '../contract.ts';
import type { Delivery } from './delivery.ts';
import type { DeliveryStatus } from './status.ts';

/** Tells that the status of a delivery has changed; says nothing when it has not. */
export function announce(emit: Emit, delivery: Delivery, previous: DeliveryStatus | null): void {
  const { id: deliveryId, orderId, customerId, status, version } = delivery;
  if (status === previous) return;
  const change = { deliveryId, orderId, customerId, previous, status, version };
  emit(DeliveryStatusChanged, change, { parties: delivery.parties() });
  if (status === 'CANCELLED' && delivery.hasPicks()) emit(PicksGivenUp, { deliveryId });
}
