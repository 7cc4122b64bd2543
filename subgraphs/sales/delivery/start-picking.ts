import { command, commandSpec } from '../../../kernel/command.ts';
import { PickingStarted } from '../contract.ts';
import { announce } from './announce.ts';
import { saveDeliveries } from './delivery-rows.ts';
import { lockDelivery } from './lock-delivery.ts';

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
  async ({ sql, viewer, emit, now }, { deliveryId, expectedVersion }) => {
    const delivery = await lockDelivery({ sql, viewer }, deliveryId);
    const { orderId, status: previous } = delivery;
    delivery.expect(expectedVersion);
    delivery.startPicking(now);
    const lines = delivery.contents().map(({ lineId, quantity }) => ({ lineId, quantity }));
    emit(PickingStarted, { deliveryId, orderId, lines }, { parties: delivery.parties() });
    announce(emit, delivery, previous);
    await saveDeliveries(sql, [delivery]);
    return { deliveryId };
  },
);
