import { command, commandSpec } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { saveDeliveries } from '../delivery/delivery-rows.ts';
import { lockDelivery } from '../delivery/lock-delivery.ts';

export type SeparateDeliveryInput = {
  deliveryId: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const SeparateDelivery = commandSpec<SeparateDeliveryInput, { deliveryId: string }>(
  'sales.separateDelivery',
);

/**
 * Has a planned delivery leave by itself again. Refuses `VERSION_CONFLICT`, `NOT_CONSOLIDATED`, and
 * `ILLEGAL_MOVE` once it is being picked.
 */
export const separateDelivery = command(SeparateDelivery, 'sales:fulfil', async (work, input) => {
  const { deliveryId, expectedVersion } = input;
  const delivery = await lockDelivery(work, deliveryId);
  const { number, consolidationId } = delivery;
  delivery.expect(expectedVersion);
  if (!consolidationId) refuse('NOT_CONSOLIDATED', { number }, ['deliveryId']);
  delivery.goWith(null);
  await saveDeliveries(work.sql, [delivery]);
  return { deliveryId };
});
