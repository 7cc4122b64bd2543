import type { Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { lockDeliveries } from './delivery-rows.ts';
import type { Delivery } from './delivery.ts';

/** Locks one delivery for the warehouse's people: throws `NotFound` for outside parties. */
export async function lockDelivery(
  { sql: db, viewer }: Pick<Work, 'sql' | 'viewer'>,
  id: string,
): Promise<Delivery> {
  const [delivery] = viewer.party ? [] : await lockDeliveries(db, sql`id = ${id}`);
  if (!delivery) throw new NotFound('delivery', id);
  return delivery;
}
