import { command, commandSpec } from '../../../kernel/command.ts';
import { lockOrder } from '../order-store.ts';
import { requireAuthorityOver } from '../review/authority.ts';
import { carryOut, proposeAmendment } from './carry-out.ts';
import { readWaiting } from './find-held-amendments.ts';
import { decideAmendment, lockWaiting } from './hold-amendment.ts';
import { learnAmendment } from './learn-amendment.ts';

export type DecideAmendmentInput = {
  heldAmendmentId: string;
  reason: string;
  /** Of the order. */
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

export type AmendmentDecision = { orderId: string; heldAmendmentId: string };

export const ApproveAmendment = commandSpec<DecideAmendmentInput, AmendmentDecision>(
  'orders.approveAmendment',
);

/**
 * Makes a change of an order that the review held, once, at the prices it was wished at; it is
 * reviewed again, and who approves must be entitled to decide about all that is found. Refuses
 * `AMENDMENT_DECIDED`, and what an amendment refuses when the order has gone on meanwhile.
 */
export const approveAmendment = command(
  ApproveAmendment,
  'orders:approve',
  async (learning, { heldAmendmentId }) => {
    const { orderId, wish, prices } = await readWaiting(learning, heldAmendmentId);
    return learnAmendment(learning, { ...wish, orderId }, prices);
  },
  async (work, { heldAmendmentId, reason: approval, expectedVersion }) => {
    const held = await lockWaiting(work, heldAmendmentId);
    const { orderId } = held;
    const order = await lockOrder(work, orderId);
    order.expect(expectedVersion);
    requireAuthorityOver(work.viewer, held.findings);
    const proposal = await proposeAmendment(work, order, held.wish);
    requireAuthorityOver(work.viewer, proposal.blocking);
    decideAmendment(work, order, held, { verdict: 'APPROVED', reason: approval });
    await carryOut(work, proposal, { reason: held.reason, approval });
    return { orderId, heldAmendmentId };
  },
);
