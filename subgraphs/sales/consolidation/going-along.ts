import type { Work } from '../../../kernel/command.ts';
import { sql, type Sql } from '../../../kernel/database.ts';
import { ahead } from '../../../kernel/prepared-client.ts';
import { lockDeliveries } from '../delivery/delivery-rows.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { mateOf } from './consolidation.ts';
import { consolidate } from './consolidation-rows.ts';

type Wanted = { orderId: string; customerId: string; channel?: string };
/** An order whose deliveries go together with others of its customer. */
type Goer = { orderId: string; customerId: string };

/**
 * Whose deliveries go together with others by themselves: as the customer's rule says, else that of
 * the order's channel. It is sent ahead and costs no wait of its own; plans for such a customer go
 * one after the other.
 */
export function findGoers(db: Sql, wanted: readonly Wanted[]): Promise<() => Promise<Goer[]>> {
  const asked = wanted.map(({ orderId, customerId, channel }) => {
    return { orderId, customerId, channel };
  });
  return ahead<Goer>(
    db,
    sql`select w."orderId", w."customerId",
          pg_advisory_xact_lock(hashtextextended('consolidation ' || w."customerId", 0)) as turn
        from (select w."orderId", w."customerId"
          from json_to_recordset(${JSON.stringify(asked)}::json)
              as w("orderId" text, "customerId" text, channel text)
            left join consolidation_rule own on own.customer_id = w."customerId"
            left join consolidation_rule general on general.channel = w.channel
          where coalesce(own.is_consolidated, general.is_consolidated)
          order by w."customerId" offset 0) w`,
  );
}

/**
 * Has new deliveries of these orders leave together with what is planned already and in no wave;
 * gives all that it changes. `planned` are those that are locked already.
 */
export async function goAlong(
  work: Pick<Work, 'sql' | 'ids' | 'now'>,
  goers: readonly Goer[],
  { fresh, planned }: { fresh: readonly Delivery[]; planned: readonly Delivery[] },
): Promise<Delivery[]> {
  const orderIds = new Set(goers.map(({ orderId }) => orderId));
  const going = fresh.filter(({ orderId }) => orderIds.has(orderId));
  if (going.length === 0) return [];
  const mates = await lockMates(work.sql, going, planned);
  const joined: Delivery[] = [];
  for (const delivery of going) {
    const mate = mateOf(delivery, mates);
    mates.push(delivery);
    if (!mate) continue;
    const together = mate.consolidationId ?? (await consolidate(work, mate));
    for (const one of [mate, delivery]) one.goWith(together);
    joined.push(mate, delivery);
  }
  return joined;
}

async function lockMates(
  db: Sql,
  going: readonly Delivery[],
  planned: readonly Delivery[],
): Promise<Delivery[]> {
  const customerIds = going.map(({ customerId }) => customerId);
  const warehouseIds = going.map(({ warehouseId }) => warehouseId);
  const found = await lockDeliveries(
    db,
    sql`status = 'PLANNED' and customer_id = any(${customerIds})
      and warehouse_id = any(${warehouseIds}) and not exists (select from wave_delivery w
        where w.delivery_id = delivery.id and w.left_at is null)`,
  );
  return found.map((mate) => planned.find(({ id }) => id === mate.id) ?? mate);
}
