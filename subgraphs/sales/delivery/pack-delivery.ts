import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { announce } from './announce.ts';
import { saveDeliveries } from './delivery-rows.ts';
import { lockTogether } from './lock-delivery.ts';

export type PackDeliveryInput = {
  deliveryId: string;
  expectedVersion?: number | null;
  parcels: readonly { weightKg: string; note?: string | null }[];
  idempotencyKey?: string | null;
};

const PackDelivery = commandSpec<PackDeliveryInput, { deliveryId: string }>('sales.packDelivery');

const MAX_PARCELS = 200;

/**
 * Packs a picked delivery into parcels, and into the same those that leave together with it.
 * Refuses `VERSION_CONFLICT`, `ILLEGAL_MOVE`, `NO_PARCELS`, `TOO_MANY`, `NOT_POSITIVE` for a weight.
 */
export const packDelivery = command(PackDelivery, 'sales:fulfil', async (work, input) => {
  const { parcels, deliveryId } = input;
  const together = await lockTogether(work, deliveryId);
  together[0].expect(input.expectedVersion);
  if (parcels.length === 0) refuse('NO_PARCELS', {}, ['parcels']);
  if (parcels.length > MAX_PARCELS) {
    refuse('TOO_MANY', { limit: MAX_PARCELS, given: parcels.length }, ['parcels']);
  }
  for (const [index, { weightKg: given }] of parcels.entries()) {
    if (decimal(given).greaterThan(0)) continue;
    refuse('NOT_POSITIVE', { given }, ['parcels', String(index), 'weightKg']);
  }
  for (const delivery of together) {
    const previous = delivery.status;
    delivery.pack(work.now);
    announce(work.emit, delivery, previous);
  }
  await saveDeliveries(work.sql, together);
  const packed = parcels.map(({ weightKg, note }, index) => {
    const text = note?.trim() || null;
    return { id: work.ids.next('pcl'), position: index + 1, weight: weightKg, note: text };
  });
  await sql`insert into parcel (id, delivery_id, position, weight_kg, note)
    select id, ${deliveryId}, position, weight, note
    from json_to_recordset(${JSON.stringify(packed)}::json) as p(id text, position integer,
      weight numeric, note text)`.execute(work.sql);
  return { deliveryId };
});
