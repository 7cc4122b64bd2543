import { refuse } from '../../../kernel/refusal.ts';
import { isSameAddress } from '../delivery/address.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { DeliveryStatus } from '../delivery/status.ts';

/** How many deliveries leave together at most. */
export const MOST_TOGETHER = 50;

/** In what deliveries differ that cannot leave together. */
export type Difference = 'CUSTOMER' | 'WAREHOUSE' | 'ADDRESS' | 'CARRIER';

/** Why two deliveries cannot leave together; undefined when they can. */
export function differenceOf(one: Delivery, other: Delivery): Difference | undefined {
  if (one.customerId !== other.customerId) return 'CUSTOMER';
  if (one.warehouseId !== other.warehouseId) return 'WAREHOUSE';
  if (!isSameAddress(one.shipTo, other.shipTo)) return 'ADDRESS';
  return one.carrierId === other.carrierId ? undefined : 'CARRIER';
}

/** The delivery that another goes along with by itself: also wanted on the same day. */
export function mateOf(delivery: Delivery, planned: readonly Delivery[]): Delivery | undefined {
  const sizes = Map.groupBy(planned, ({ consolidationId }) => consolidationId);
  return planned.find((one) => {
    const isFull = one.consolidationId && sizes.get(one.consolidationId)!.length >= MOST_TOGETHER;
    const isOther = one.orderId !== delivery.orderId && !isFull;
    const isThen = one.requestedDate === delivery.requestedDate;
    return isOther && isThen && !differenceOf(one, delivery);
  });
}

/**
 * Refuses `MATE_NOT_PICKED` when a delivery is to leave and takes along another that the warehouse
 * is not as far with: one that is still being picked, or waits for it.
 */
export function expectPicked(delivery: Delivery, mates: readonly Delivery[]): void {
  const behind = mates.find(({ status }) => status !== delivery.status && !isPicked(status));
  if (!behind) return;
  const { number, status } = behind;
  refuse('MATE_NOT_PICKED', { number, status }, ['deliveryId']);
}

function isPicked(status: DeliveryStatus): boolean {
  return status === 'PICKED' || status === 'PACKED';
}
