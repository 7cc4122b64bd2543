import { command, type Learning, type Work } from '../../../kernel/command.ts';
import { BadInput, NotFound, refuse } from '../../../kernel/refusal.ts';
import { mayActFor, requireScope, type Viewer } from '../../../kernel/viewer.ts';
import {
  CouponsUsed,
  OrderPlaced,
  OrderReviewed,
  PlaceOrder,
  QuotationOrdered,
} from '../contract.ts';
import type { Order } from '../order.ts';
import { insertOrder, replaceDraft } from '../order-rows.ts';
import { findEarlier, tellApproved, tellStatus, type Earlier } from '../order-store.ts';
import { mayDecide } from '../review/authority.ts';
import { standingOf } from '../review/customer-standing.ts';
import { findUnusual } from '../review/find-unusual.ts';
import { isBlocking, type Finding } from '../review/finding.ts';
import { review } from '../review/review.ts';
import { lockAccount } from '../review/lock-account.ts';
import { refuseDiscontinued } from './discontinued.ts';
import { draftOrder } from './draft.ts';
import { checkInput, isHistory, setsPrices, type PlaceOrderInput } from './order-input.ts';
import { settleRest } from './sell-out.ts';
import { learnTerms, type Terms } from './terms.ts';

/**
 * Takes an order in, from any channel, prices and reviews it, and approves it at once when the
 * review finds nothing that blocks. Refuses `NO_LINES`, `NO_PRODUCT`, `NOT_POSITIVE`,
 * `DUPLICATE_PO_NUMBER`, `PRODUCT_DISCONTINUED`, `SELL_OUT_EXCEEDED` and whatever sales refuses to
 * price. An order that follows from a quotation is held where another would be refused.
 */
export const placeOrder = command(PlaceOrder, 'orders:write', learnOrder, takeOrder);

/** Checks what is asked, and asks what it is worth and who wants it. */
export async function learnOrder(learning: Learning, input: PlaceOrderInput): Promise<Terms> {
  checkRights(learning.viewer, input);
  checkInput(input, learning.now);
  return learnTerms(learning, input, customerOf(learning.viewer, input));
}

/** Makes the order, in place of its draft if it had one, and reviews it. */
export async function takeOrder(
  work: Work<Terms>,
  input: PlaceOrderInput,
  draft?: Order,
): Promise<{ orderId: string }> {
  const { sql, ids, now, viewer, facts: terms } = work;
  const order = draftOrder(input, terms, { ids, now, placedBy: viewer.id, draft });
  const discontinued = await settleRest(sql, terms.discontinued);
  if (terms.isNew) refuseDiscontinued(discontinued, terms.basket.lines);
  const locked = await lockAccount(sql, order.customerId, terms.invoicedBefore !== null);
  const earlier = await findEarlier(sql, order, terms.policy.duplicateHours);
  const account = await locked();
  refuseSamePo(order, earlier, input);
  order.number = earlier.number;
  const findings = review({
    order,
    account,
    ...standingOf(terms, account, now),
    policy: terms.policy,
    twin: earlier.twin,
    discontinued,
    costs: terms.costs,
    unusual: await findUnusual(sql, order, terms.policy),
    isHistory: isHistory(input, now),
    mayDecide: (scope) => mayDecide(viewer, scope),
  });
  takeIn(order, findings, work, draft);
  await (draft ? replaceDraft : insertOrder)(sql, order, findings);
  return { orderId: order.id };
}

type Taking = Pick<Work, 'emit' | 'now'>;

/** Approves the order unless something blocks, and tells of it. */
function takeIn(
  order: Order,
  findings: readonly Finding[],
  { emit, now }: Taking,
  draft?: Order,
): void {
  const blocking = findings.filter(isBlocking);
  if (blocking.length === 0) order.approve(now);
  order.settle(now);
  const { id: orderId, number, customerId, channel, currency, placedAt } = order;
  const facts = { parties: order.parties(), occurredAt: placedAt };
  const total = order.total.toFixed();
  const { quotationId, couponReference: reference } = order;
  if (quotationId) emit(QuotationOrdered, { quotationId, orderId }, { occurredAt: placedAt });
  if (reference) emit(CouponsUsed, { orderId, reference }, { occurredAt: placedAt });
  emit(OrderPlaced, { orderId, number, customerId, channel, total, currency }, facts);
  if (order.approvedAt) {
    tellApproved(emit, order, facts);
  } else {
    const reason = blocking.map(({ code }) => code).join(', ');
    emit(OrderReviewed, { orderId, verdict: 'HELD', reason }, { occurredAt: placedAt });
  }
  tellStatus(emit, order, draft?.status ?? null, { at: placedAt });
}

/** Prices of one's own, a time in the past, and a customer's own freight or rule need a scope. */
export function checkRights(viewer: Viewer, input: PlaceOrderInput): void {
  const { freight, deliveryRule, strategy, billingBasis, milestones } = input;
  const setsTerms = Boolean(freight ?? deliveryRule ?? strategy ?? billingBasis ?? milestones);
  if (setsPrices(input) || (viewer.party && setsTerms)) requireScope(viewer, 'orders:price');
  if (input.placedAt) requireScope(viewer, 'orders:history');
}

export function customerOf(viewer: Viewer, { customerId }: PlaceOrderInput): string {
  const asked = customerId ?? viewer.party?.id;
  if (!asked) throw new BadInput('Say which customer the order is for.');
  if (!mayActFor(viewer, 'CUSTOMER', asked)) throw new NotFound('customer', asked);
  return asked;
}

function refuseSamePo(order: Order, { samePo }: Earlier, input: PlaceOrderInput): void {
  if (!samePo || input.allowDuplicatePo) return;
  const { customerPoNumber } = order;
  refuse('DUPLICATE_PO_NUMBER', { customerPoNumber, orderNumber: samePo }, ['customerPoNumber']);
}
