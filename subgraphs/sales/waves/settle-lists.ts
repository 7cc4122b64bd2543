import type { Work } from '../../../kernel/command.ts';
import { announce } from '../delivery/announce.ts';
import { saveDeliveries } from '../delivery/delivery-rows.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { doneOf, trimParts } from './part-rows.ts';

/**
 * Takes off the pick lists what deliveries no longer want; one of whose lists nothing is left to
 * pick is picked.
 */
export async function settleLists(
  { sql: db, emit, now }: Pick<Work, 'sql' | 'emit' | 'now'>,
  deliveries: readonly Delivery[],
): Promise<void> {
  const picking = deliveries.filter(({ status }) => status === 'PICKING');
  const ids = picking.map(({ id }) => id);
  if (ids.length === 0) return;
  await trimParts(db, ids);
  const done = await doneOf(db, ids);
  const picked = picking.filter(({ id }) => done.has(id));
  for (const delivery of picked) {
    const { status: previous, pickNote } = delivery;
    delivery.confirmPick(now, pickNote);
    announce(emit, delivery, previous);
  }
  if (picked.length > 0) await saveDeliveries(db, picked);
}
