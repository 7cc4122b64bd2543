import { command, commandSpec } from '../../../kernel/command.ts';
import { beginPicking } from './begin-picking.ts';
import { saveDeliveries } from './delivery-rows.ts';
import { lockTogether } from './lock-delivery.ts';

export type StartPickingInput = {
  deliveryId: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

export const StartPicking = commandSpec<StartPickingInput, { deliveryId: string }>(
  'sales.startPicking',
);

/**
 * The warehouse begins to pick a planned delivery, and with it those that leave together with it.
 * Refuses `VERSION_CONFLICT`, `ILLEGAL_MOVE`.
 */
export const startPicking = command(
  StartPicking,
  'sales:fulfil',
  async (work, { deliveryId, expectedVersion }) => {
    const [delivery, ...others] = await lockTogether(work, deliveryId);
    delivery.expect(expectedVersion);
    const begun = [delivery, ...others.filter(({ status }) => status === 'PLANNED')];
    for (const one of begun) beginPicking(work, one);
    await saveDeliveries(work.sql, begun);
    return { deliveryId };
  },
);
