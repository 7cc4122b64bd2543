import type { Work } from '../../../kernel/command.ts';
import { PickingStarted } from '../contract.ts';
import { announce } from './announce.ts';
import type { Delivery } from './delivery.ts';

/** The warehouse begins to pick a delivery, and tells what of it. Refuses `ILLEGAL_MOVE`. */
export function beginPicking({ emit, now }: Pick<Work, 'emit' | 'now'>, delivery: Delivery): void {
  const { id: deliveryId, orderId, status: previous } = delivery;
  delivery.startPicking(now);
  const lines = delivery.contents().map(({ lineId, quantity }) => ({ lineId, quantity }));
  emit(PickingStarted, { deliveryId, orderId, lines }, { parties: delivery.parties() });
  announce(emit, delivery, previous);
}
