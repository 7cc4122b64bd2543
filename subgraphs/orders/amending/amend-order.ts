import { command, commandSpec } from '../../../kernel/command.ts';
import { Forbidden, refuse } from '../../../kernel/refusal.ts';
import { requireScope, type Viewer } from '../../../kernel/viewer.ts';
import { checkLine, hasOwnPrice } from '../intake/order-input.ts';
import { lockOrder } from '../order-store.ts';
import { mayDecide } from '../review/authority.ts';
import { scopeOf } from '../review/finding.ts';
import { carryOut, proposeAmendment } from './carry-out.ts';
import type { AmendmentWish } from './held-amendment.ts';
import { expectNoneWaits, holdAmendment } from './hold-amendment.ts';
import { learnAmendment } from './learn-amendment.ts';

export type AmendOrderInput = AmendmentWish & {
  orderId: string;
  reason: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

type Amended = {
  orderId: string;
  /** Null when the order is changed. */
  heldAmendmentId: string | null;
};

export const AmendOrder = commandSpec<AmendOrderInput, Amended>('orders.amendOrder');

/**
 * Changes an order until all of it has shipped, at the prices it has. Less is cancelled, and comes
 * out of deliveries in the same process; more is reviewed again and wants stock for what is new.
 * What the review holds waits for a person, all of it, unless who amends may approve it. An order
 * on hold is reviewed as a whole, and freed when nothing blocks any more. Refuses `NOT_AMENDABLE`,
 * `NOTHING_TO_AMEND`, `BILLED_AHEAD` for more of an order with milestones, `LINE_TWICE`,
 * `ALREADY_SHIPPED`, `ALREADY_PICKED`, and `AMENDMENT_WAITS` while an earlier change waits.
 */
export const amendOrder = command(
  AmendOrder,
  'orders:write',
  (learning, input) => {
    checkRights(learning.viewer, input);
    checkWish(input);
    return learnAmendment(learning, input);
  },
  async (work, input) => {
    const { orderId, reason, expectedVersion, idempotencyKey: _, ...wish } = input;
    const order = await lockOrder(work, orderId);
    order.expect(expectedVersion);
    order.expect(work.facts.pricedVersion);
    await expectNoneWaits(work, order);
    const proposal = await proposeAmendment(work, order, wish);
    const { amendment, blocking: findings } = proposal;
    if (findings.some((finding) => !mayDecide(work.viewer, scopeOf(finding)))) {
      const heldAmendmentId = holdAmendment(work, amendment, { wish, reason, findings });
      return { orderId, heldAmendmentId };
    }
    await carryOut(work, proposal, { reason });
    return { orderId, heldAmendmentId: null };
  },
);

/** Prices of one's own need a scope; what is promised, and when it leaves, is for staff. */
function checkRights(viewer: Viewer, input: AmendOrderInput): void {
  const { addLines, promisedDate, deliveryRule } = input;
  if (addLines?.some(hasOwnPrice)) requireScope(viewer, 'orders:price');
  if ((promisedDate ?? deliveryRule) && viewer.party)
    throw new Forbidden(['orders:write of a member of staff']);
}

function checkWish({ addLines, lines }: AmendOrderInput): void {
  addLines?.forEach((line, index) => checkLine(line, index, 'addLines'));
  lines?.forEach(({ lineId }, index) => {
    const isTwice = lines.findIndex((one) => one.lineId === lineId) < index;
    if (isTwice) refuse('LINE_TWICE', { lineId }, ['lines', String(index), 'lineId']);
  });
}
