import { command, commandSpec } from '../../../kernel/command.ts';
import { OrderReviewed } from '../contract.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';
import { requireAuthority } from './authority.ts';
import { Decision } from './decision.ts';

export type RejectOrderInput = {
  orderId: string;
  reason: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

export const RejectOrder = commandSpec<RejectOrderInput, { orderId: string }>('orders.rejectOrder');

/** Turns an order down that the review held. Refuses `NOT_ON_HOLD`. */
export const rejectOrder = command(RejectOrder, 'orders:approve', async (work, input) => {
  const { em, emit, now, viewer } = work;
  const { orderId, reason } = input;
  const order = await lockOrder(work, orderId);
  order.expect(input.expectedVersion);
  await requireAuthority(work, orderId);
  order.reject(now);
  em.persist(new Decision(orderId, 'REJECTED', viewer.id, reason, now));
  emit(OrderReviewed, { orderId, verdict: 'REJECTED', reason });
  await concludeOrder(work, order, { reason });
  return { orderId };
});
