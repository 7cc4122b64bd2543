import type { Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { lockDeliveries } from './delivery-rows.ts';
import type { Delivery } from './delivery.ts';
import { unissued } from './status.ts';

/** Locks one delivery for the warehouse's people: throws `NotFound` for outside parties. */
export async function lockDelivery(
  { sql: db, viewer }: Pick<Work, 'sql' | 'viewer'>,
  id: string,
): Promise<Delivery> {
  const [delivery] = viewer.party ? [] : await lockDeliveries(db, sql`id = ${id}`);
  if (!delivery) throw new NotFound('delivery', id);
  return delivery;
}

/** A delivery, and those that are to leave together with it. */
export type Together = readonly [Delivery, ...Delivery[]];

/** Locks a delivery with those that are to leave together with it, likewise. */
export async function lockTogether(
  { sql: db, viewer }: Pick<Work, 'sql' | 'viewer'>,
  id: string,
): Promise<Together> {
  const lock = () =>
    lockDeliveries(
      db,
      sql`id = ${id} or consolidation_id = (select consolidation_id from delivery where id = ${id})`,
    );
  let locked = viewer.party ? [] : await lock();
  // Who has joined while others were locked is locked now: nobody joins those that are.
  if (locked.some(({ consolidationId }) => consolidationId)) locked = await lock();
  const named = locked.find((delivery) => delivery.id === id);
  if (!named) throw new NotFound('delivery', id);
  const others = locked.filter((delivery) => delivery !== named);
  return [named, ...others.filter(({ status }) => unissued.includes(status))];
}
