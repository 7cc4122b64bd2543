import type { Learning, Work } from '../../../kernel/command.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { mayActFor } from '../../../kernel/viewer.ts';
import type { Order } from '../order.ts';
import { dropDraft, insertOrder, readLocked, replaceDraft } from '../order-rows.ts';
import { findEarlier } from '../order-store.ts';
import { OrderDrafted, OrderDraftDiscarded } from './contract.ts';
import { draftOrder } from './draft.ts';
import { checkDraft, type PlaceOrderInput } from './order-input.ts';
import { checkRights, customerOf } from './place-order.ts';
import { learnTerms, type Terms } from './terms.ts';

type Working = Pick<Work, 'sql' | 'viewer' | 'emit' | 'ids' | 'now'>;

/** Checks what shall be a draft, and asks what it is worth; it may still lack its lines. */
export async function learnDraft(learning: Learning, input: PlaceOrderInput): Promise<Terms> {
  checkRights(learning.viewer, input);
  checkDraft(input, learning.now);
  return learnTerms(learning, input, customerOf(learning.viewer, input), true);
}

/**
 * A draft with its lines, locked. Throws `NotFound` also for another customer's; refuses
 * `NOT_A_DRAFT` for an order that is placed, and `VERSION_CONFLICT`.
 */
export async function lockDraft(
  { sql, viewer }: Pick<Work, 'sql' | 'viewer'>,
  orderId: string,
  expectedVersion?: number | null,
): Promise<Order> {
  const [order] = await readLocked(sql, [orderId]);
  if (!order || !mayActFor(viewer, 'CUSTOMER', order.customerId)) {
    throw new NotFound('order', orderId);
  }
  if (!order.draft) refuse('NOT_A_DRAFT', { status: order.status }, ['orderId']);
  order.expect(expectedVersion);
  return order;
}

/** Writes what is asked as a draft, in place of the earlier one if there is one; tells of it. */
export async function writeDraft(
  work: Working,
  asked: { input: PlaceOrderInput; terms: Terms },
  earlier?: Order,
): Promise<Order> {
  const { sql, emit, ids, now, viewer } = work;
  const { idempotencyKey: _, ...input } = asked.input;
  const making = { ids, now, placedBy: viewer.id, draft: earlier };
  const order = draftOrder(input, asked.terms, making);
  order.draft = { ...input, customerId: order.customerId };
  order.couponReference = null;
  order.number = (await findEarlier(sql, order, asked.terms.policy.duplicateHours)).number;
  order.settle(now);
  await (earlier ? replaceDraft : insertOrder)(sql, order, []);
  const { id: orderId, number, customerId, channel } = order;
  emit(OrderDrafted, { orderId, number, customerId, channel }, { parties: order.parties() });
  return order;
}

/** Forgets a draft, which is locked; the event log keeps that there was one. */
export async function discardDraft(work: Working, order: Order, reason: string): Promise<void> {
  const { id: orderId, number, customerId } = order;
  await dropDraft(work.sql, orderId);
  const facts = { parties: order.parties() };
  work.emit(OrderDraftDiscarded, { orderId, number, customerId, reason }, facts);
}
