import { command, commandSpec } from '../../../kernel/command.ts';
import { OrderReviewed, type ShipTo } from '../contract.ts';
import { concludeOrder, lockOrder, tellApproved } from '../order-store.ts';
import { requireAuthority } from './authority.ts';
import { Decision } from './decision.ts';

export type ApproveOrderInput = {
  orderId: string;
  reason: string;
  /** Completes or replaces the address. */
  shipTo?: ShipTo | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

export const ApproveOrder = commandSpec<ApproveOrderInput, { orderId: string }>(
  'orders.approveOrder',
);

/** Frees an order that the review held. Refuses `NOT_ON_HOLD`, `INCOMPLETE_SHIP_TO`. */
export const approveOrder = command(ApproveOrder, 'orders:approve', async (work, input) => {
  const { em, emit, now, viewer } = work;
  const { orderId, reason } = input;
  const order = await lockOrder(work, orderId);
  order.expect(input.expectedVersion);
  await requireAuthority(work, orderId);
  if (input.shipTo) order.sendTo(input.shipTo);
  order.approve(now);
  em.persist(new Decision(orderId, 'APPROVED', viewer.id, reason, now));
  emit(OrderReviewed, { orderId, verdict: 'APPROVED', reason });
  tellApproved(emit, order, { parties: order.parties() });
  await concludeOrder(work, order);
  return { orderId };
});
