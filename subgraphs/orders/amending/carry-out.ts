import type { Work } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { noteCancelled } from '../cancel-order.ts';
import { OrderReviewed } from '../contract.ts';
import { servingOf } from '../fulfilment/serving.ts';
import { refuseDiscontinued } from '../intake/discontinued.ts';
import { isLongBefore, MAX_LINES } from '../intake/order-input.ts';
import { settleRest } from '../intake/sell-out.ts';
import type { Order } from '../order.ts';
import { readFindings, replaceFindings, rewriteOrder } from '../order-rows.ts';
import { concludeOrder, findTwin, tellApproved } from '../order-store.ts';
import { mayDecide } from '../review/authority.ts';
import type { CreditAccount } from '../review/credit-account.ts';
import { creditedFor } from '../review/counted.ts';
import { standingOf } from '../review/customer-standing.ts';
import { findUnusual } from '../review/find-unusual.ts';
import { lockAccount } from '../review/lock-account.ts';
import { isBlocking, isNews, type Finding } from '../review/finding.ts';
import { review } from '../review/review.ts';
import { isComplete } from '../ship-to.ts';
import { Amendment } from './amendment.ts';
import { DeliveryTermsChanged, DemandRaised, OrderAmended } from './contract.ts';
import type { AmendmentWish } from './held-amendment.ts';
import type { AmendmentTerms } from './learn-amendment.ts';

type Amending = Work<AmendmentTerms>;

/** A change of an order in hand, of which nothing is written yet. */
export type Proposal = {
  amendment: Amendment;
  /** What it gives up. */
  cut: ReturnType<Order['cancel']>;
  /** All that the review finds in the order as it would be; null when it needs none. */
  findings: Finding[] | null;
  /** What of that holds a change of an approved order; nothing when it was decided before. */
  blocking: Finding[];
};

/**
 * Changes an order, which is locked, in hand only, and reviews what is new. Refuses `NOT_AMENDABLE`,
 * `NOTHING_TO_AMEND`, `BILLED_AHEAD`, `TOO_MANY`, `ALREADY_SHIPPED`, `ALREADY_PICKED`,
 * `INCOMPLETE_SHIP_TO`.
 */
export async function proposeAmendment(
  work: Amending,
  order: Order,
  wish: AmendmentWish,
): Promise<Proposal> {
  const { sql, facts: terms } = work;
  refuseDiscontinued(await settleRest(sql, terms.discontinued), terms.growth);
  const account = await (await lockAccount(sql, order.customerId, true))();
  const amendment = amend(order, wish, work);
  const cut = order.cancel(amendment.less);
  const { approvedAt, shipTo } = order;
  if (approvedAt && !isComplete(shipTo)) refuse('INCOMPLETE_SHIP_TO', { ...shipTo }, ['shipTo']);
  const isReviewed = approvedAt ? amendment.addsValue() : !order.isClosed();
  if (!isReviewed) return { amendment, cut, findings: null, blocking: [] };
  const findings = await findingsOf(work, order, account);
  const known = await readFindings(sql, order.id);
  const blocking = findings.filter((one) => isBlocking(one) && isNews(one, known));
  return { amendment, cut, findings, blocking: approvedAt ? blocking : [] };
}

function amend(order: Order, wish: AmendmentWish, { ids, facts: terms }: Amending): Amendment {
  const amendment = new Amendment(order, () => ids.next('orl'));
  amendment.take(wish, terms.units);
  for (const line of amendment.priceable()) {
    const priced = terms.repriced.get(line.id);
    if (priced) amendment.reprice(line, priced);
  }
  terms.added.forEach((priced, index) => amendment.add(wish.addLines![index]!, priced));
  if (amendment.changes.length === 0) refuse('NOTHING_TO_AMEND');
  if (order.lines.length > MAX_LINES) {
    refuse('TOO_MANY', { limit: MAX_LINES, given: order.lines.length }, ['addLines']);
  }
  if (order.approvedAt && order.isBilledAhead() && amendment.addsValue()) refuse('BILLED_AHEAD');
  amendment.sumUp();
  return amendment;
}

async function findingsOf(work: Amending, order: Order, account: CreditAccount) {
  const { sql, facts: terms, now, viewer } = work;
  const own = creditedFor(order, order.exposure);
  return review({
    order,
    account: { ...account, exposure: account.exposure.minus(own) },
    ...standingOf(terms, account, now),
    policy: terms.policy,
    twin: await findTwin(sql, order, terms.policy.duplicateHours),
    discontinued: terms.discontinued,
    costs: terms.costs,
    unusual: await findUnusual(sql, order, terms.policy),
    isHistory: isLongBefore(order.placedAt, order.createdAt),
    mayDecide: (scope) => mayDecide(viewer, scope),
  });
}

/** Why a change is made, and why it was approved when the review held it. */
type Reasons = { reason: string; approval?: string };

/**
 * Writes a change of an order and tells of it: less is given up, more wants stock, and what has not
 * left goes where it is wanted now. An order on hold comes free when nothing blocks it any more.
 */
export async function carryOut(
  work: Amending,
  proposal: Proposal,
  { reason, approval = reason }: Reasons,
): Promise<void> {
  const { sql, emit } = work;
  const { amendment, cut, findings, blocking } = proposal;
  const { order, changes, added, less } = amendment;
  const { id: orderId, shipTo, requestedDate } = order;
  const parties = order.parties();
  await rewriteOrder(sql, order, added);
  if (less.length > 0) noteCancelled(work, order, cut, reason);
  emit(OrderAmended, { orderId, reason, changes }, { parties });
  if (findings) await replaceFindings(sql, orderId, findings);
  if (blocking.length > 0) emit(OrderReviewed, { orderId, verdict: 'APPROVED', reason: approval });
  if (order.approvedAt) tellDemand(work, amendment);
  else if (findings) settleHold(work, order, findings);
  const isRedirected = changes.some(({ field }) => redirecting.includes(field));
  if (isRedirected) emit(DeliveryTermsChanged, { orderId, shipTo, requestedDate }, { parties });
  await concludeOrder(work, order, { reason });
}

const redirecting = ['SHIP_TO', 'REQUESTED_DATE'];

function tellDemand({ emit }: Amending, amendment: Amendment): void {
  const { id: orderId, customerId, warehouseId } = amendment.order;
  const lines = amendment.demand();
  if (lines.length === 0) return;
  const how = servingOf(amendment.order);
  emit(DemandRaised, { orderId, customerId, warehouseId, lines, how });
}

/** An order on hold may have come free. */
function settleHold({ emit, now }: Amending, order: Order, findings: readonly Finding[]): void {
  const blocking = findings.filter(isBlocking);
  if (blocking.length > 0) {
    const reason = blocking.map(({ code }) => code).join(', ');
    emit(OrderReviewed, { orderId: order.id, verdict: 'HELD', reason });
    return;
  }
  order.approve(now);
  tellApproved(emit, order, { parties: order.parties() });
}
