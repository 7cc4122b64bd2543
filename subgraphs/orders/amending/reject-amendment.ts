import { command, commandSpec } from '../../../kernel/command.ts';
import { requireScope } from '../../../kernel/viewer.ts';
import { lockOrder } from '../order-store.ts';
import { requireAuthorityOver } from '../review/authority.ts';
import type { AmendmentDecision, DecideAmendmentInput } from './approve-amendment.ts';
import { decideAmendment, lockWaiting } from './hold-amendment.ts';

export const RejectAmendment = commandSpec<DecideAmendmentInput, AmendmentDecision>(
  'orders.rejectAmendment',
);

/**
 * Turns a change of an order down that the review held; the order stays as it is. Who wished it may
 * take it back; others need to be entitled to decide about what it is held for. Refuses
 * `AMENDMENT_DECIDED`.
 */
export const rejectAmendment = command(RejectAmendment, 'orders:write', async (work, input) => {
  const { viewer } = work;
  const { heldAmendmentId, reason, expectedVersion } = input;
  const held = await lockWaiting(work, heldAmendmentId);
  const { orderId } = held;
  if (held.askedBy !== viewer.id) {
    requireScope(viewer, 'orders:approve');
    requireAuthorityOver(viewer, held.findings);
  }
  const order = await lockOrder(work, orderId);
  order.expect(expectedVersion);
  decideAmendment(work, order, held, { verdict: 'REJECTED', reason });
  return { orderId, heldAmendmentId };
});
