import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { mayActFor } from '../../../kernel/viewer.ts';
import type { Order } from '../order.ts';
import type { Finding } from '../review/finding.ts';
import type { Amendment } from './amendment.ts';
import { AmendmentDecided, AmendmentHeld } from './contract.ts';
import { HeldAmendment, type AmendmentWish } from './held-amendment.ts';
import type { AmendmentTerms } from './learn-amendment.ts';

/** Keeps a change that the review holds, as it was wished, and tells of it. */
export function holdAmendment(
  { em, emit, ids, now, viewer, facts }: Work<AmendmentTerms>,
  { order, changes }: Amendment,
  { wish, reason, findings }: { wish: AmendmentWish; reason: string; findings: Finding[] },
): string {
  const { id: orderId, customerId, total, currency } = order;
  const { added, repriced } = facts;
  const held = new HeldAmendment({
    ...{ id: ids.next('oam'), orderId, customerId, wish, changes, findings, total, currency },
    ...{ reason, askedBy: viewer.id, askedAt: now },
    prices: { added, repriced: Object.fromEntries(repriced) },
  });
  em.persist(held);
  emit(AmendmentHeld, { orderId, heldAmendmentId: held.id, reason }, { parties: order.parties() });
  return held.id;
}

/**
 * A change that waits, locked; its order is locked after it. Refuses `AMENDMENT_DECIDED`; throws
 * `NotFound` also for another customer's.
 */
export async function lockWaiting(
  { em, viewer }: Pick<Work, 'em' | 'viewer'>,
  id: string,
): Promise<HeldAmendment> {
  const held = await em.findOne(HeldAmendment, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!held || !mayActFor(viewer, 'CUSTOMER', held.customerId)) {
    throw new NotFound('held amendment', id);
  }
  held.expectWaiting();
  return held;
}

/** Refuses `AMENDMENT_WAITS` while an earlier change of the order, which is locked, waits. */
export async function expectNoneWaits({ em }: Pick<Work, 'em'>, order: Order): Promise<void> {
  const waiting = await em.findOne(HeldAmendment, { orderId: order.id, decision: null });
  if (waiting) refuse('AMENDMENT_WAITS', { heldAmendmentId: waiting.id }, ['orderId']);
}

/** Keeps what a person has decided about a change, once, and tells of it. */
export function decideAmendment(
  { emit, now, viewer }: Pick<Work, 'emit' | 'now' | 'viewer'>,
  order: Order,
  held: HeldAmendment,
  decision: Pick<NonNullable<HeldAmendment['decision']>, 'verdict' | 'reason'>,
): void {
  const { verdict, reason } = decision;
  held.decide(verdict, viewer, reason, now);
  const told = { orderId: order.id, heldAmendmentId: held.id, verdict, reason };
  emit(AmendmentDecided, told, { parties: order.parties() });
}
