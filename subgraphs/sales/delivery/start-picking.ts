import { command, commandSpec } from '../../../kernel/command.ts';
import { beginPicking } from './begin-picking.ts';
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
  async (work, { deliveryId, expectedVersion }) => {
    const delivery = await lockDelivery(work, deliveryId);
    delivery.expect(expectedVersion);
    beginPicking(work, delivery);
    await saveDeliveries(work.sql, [delivery]);
    return { deliveryId };
  },
);
