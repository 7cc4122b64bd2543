import { LockMode, type FilterQuery } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Emit, Work } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { DeliveryStatusChanged } from '../contract.ts';
import { DeliveryLine } from './delivery-line.ts';
import { Delivery } from './delivery.ts';
import type { DeliveryStatus } from './status.ts';

/** Locks deliveries in the order of their ids, then reads their lines as they are by then. */
export async function lockDeliveries(
  em: SqlEntityManager,
  where: FilterQuery<Delivery>,
): Promise<Delivery[]> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const deliveries = await em.find(Delivery, where, { lockMode, orderBy: { id: 'asc' } });
  if (deliveries.length === 0) return [];
  const lines = await em.find(DeliveryLine, {
    deliveryId: { $in: deliveries.map(({ id }) => id) },
  });
  const byDelivery = Map.groupBy(lines, ({ deliveryId }) => deliveryId);
  for (const delivery of deliveries) delivery.lines = byDelivery.get(delivery.id) ?? [];
  return deliveries;
}

/** Locks one delivery for the warehouse's people: throws `NotFound` for outside parties. */
export async function lockDelivery(
  { em, viewer }: Pick<Work, 'em' | 'viewer'>,
  id: string,
): Promise<Delivery> {
  const [delivery] = viewer.party ? [] : await lockDeliveries(em, { id });
  if (!delivery) throw new NotFound('delivery', id);
  return delivery;
}

/** Tells that the status of a delivery has changed; says nothing when it has not. */
export function announce(emit: Emit, delivery: Delivery, previous: DeliveryStatus | null): void {
  const { id: deliveryId, orderId, customerId, status, version } = delivery;
  if (status === previous) return;
  const change = { deliveryId, orderId, customerId, previous, status, version };
  emit(DeliveryStatusChanged, change, { parties: delivery.parties() });
}
