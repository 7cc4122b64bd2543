import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { lockDeliveries, saveDeliveries } from '../delivery/delivery-rows.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { differenceOf, MOST_TOGETHER } from './consolidation.ts';
import { consolidate } from './consolidation-rows.ts';

export type ConsolidateDeliveriesInput = {
  deliveryIds: readonly string[];
  idempotencyKey?: string | null;
};

const ConsolidateDeliveries = commandSpec<ConsolidateDeliveriesInput, { consolidationId: string }>(
  'sales.consolidateDeliveries',
);

/**
 * Has planned deliveries of a customer leave together, with all that go with one of them already:
 * they are picked, packed and issued as one, and each order is invoiced as ever. Refuses
 * `TOO_FEW_DELIVERIES`, `TOO_MANY`, `ILLEGAL_MOVE` once one is being picked, `DELIVERY_IN_WAVE`, and
 * `DELIVERIES_DIFFER` in customer, warehouse, address or carrier.
 */
export const consolidateDeliveries = command(
  ConsolidateDeliveries,
  'sales:fulfil',
  async (work, { deliveryIds }) => {
    const asked = [...new Set(deliveryIds)];
    const given = asked.length;
    if (given < 2) refuse('TOO_FEW_DELIVERIES', { given }, ['deliveryIds']);
    if (given > MOST_TOGETHER) refuse('TOO_MANY', { limit: MOST_TOGETHER, given }, ['deliveryIds']);
    const deliveries = await lockAsked(work, asked);
    await expectFree(work.sql, deliveries);
    const known = deliveries.find(({ consolidationId }) => consolidationId)?.consolidationId;
    const consolidationId = known ?? (await consolidate(work, deliveries[0]!));
    for (const delivery of deliveries) delivery.goWith(consolidationId);
    await saveDeliveries(work.sql, deliveries);
    return { consolidationId };
  },
);

/** Those that are asked for, in that sequence, and the planned ones that go with them. */
async function lockAsked(
  { sql: db, viewer }: Pick<Work, 'sql' | 'viewer'>,
  asked: readonly string[],
): Promise<Delivery[]> {
  const locked = viewer.party
    ? []
    : await lockDeliveries(
        db,
        sql`id = any(${asked}) or consolidation_id =
          any(array(select consolidation_id from delivery where id = any(${asked})))`,
      );
  const named = asked.map((id) => {
    return locked.find((one) => one.id === id) ?? notFound(id);
  });
  const others = locked.filter(({ id, status }) => status === 'PLANNED' && !asked.includes(id));
  const all = [...named, ...others];
  if (all.length > MOST_TOGETHER) {
    refuse('TOO_MANY', { limit: MOST_TOGETHER, given: all.length }, ['deliveryIds']);
  }
  named.forEach((delivery, index) => {
    const difference = differenceOf(delivery, named[0]!);
    const [{ number: other }, { number }] = [named[0]!, delivery];
    const at = ['deliveryIds', String(index)];
    if (difference) refuse('DELIVERIES_DIFFER', { number, other, in: difference }, at);
  });
  return all;
}

function notFound(id: string): never {
  throw new NotFound('delivery', id);
}

async function expectFree(db: Sql, deliveries: readonly Delivery[]): Promise<void> {
  const [taken] = await rows<{ number: string; wave: string }>(
    db,
    sql`select d.number, v.number as wave from wave_delivery w
          join delivery d on d.id = w.delivery_id join pick_wave v on v.id = w.wave_id
        where w.delivery_id = any(${deliveries.map(({ id }) => id)}) and left_at is null
        order by d.id limit 1`,
  );
  if (taken) refuse('DELIVERY_IN_WAVE', { ...taken }, ['deliveryIds']);
}
