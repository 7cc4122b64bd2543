import { command, commandSpec } from '../../../kernel/command.ts';
import { PickingStarted } from '../contract.ts';
import { announce, lockDelivery } from './delivery-store.ts';

export type StartPickingInput = {
  deliveryId: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

export const StartPicking = commandSpec<StartPickingInput, { deliveryId: string }>(
  'sales.startPicking',
);

/** The warehouse begins to pick a planned delivery. Refuses `VERSION_CONFLICT`, `ILLEGAL_MOVE`. */
export const startPicking = command(
  StartPicking,
  'sales:fulfil',
  async ({ em, viewer, emit, now }, { deliveryId, expectedVersion }) => {
    const delivery = await lockDelivery({ em, viewer }, deliveryId);
    const { orderId, status: previous } = delivery;
    delivery.expect(expectedVersion);
    delivery.startPicking(now);
    const lines = delivery.contents().map(({ lineId, quantity }) => ({ lineId, quantity }));
    emit(PickingStarted, { deliveryId, orderId, lines }, { parties: delivery.parties() });
    announce(emit, delivery, previous);
    return { deliveryId };
  },
);
