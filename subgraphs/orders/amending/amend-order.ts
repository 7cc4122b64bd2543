import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { Forbidden, refuse } from '../../../kernel/refusal.ts';
import { holds, requireScope, type Viewer } from '../../../kernel/viewer.ts';
import { cancelParts } from '../cancel-order.ts';
import { OrderReviewed } from '../contract.ts';
import { servingOf } from '../fulfilment/serving.ts';
import { refuseDiscontinued } from '../intake/discontinued.ts';
import {
  checkLine,
  hasOwnPrice,
  isLongBefore,
  MAX_LINES,
  type OrderLineInput,
} from '../intake/order-input.ts';
import { settleRest } from '../intake/sell-out.ts';
import type { Order } from '../order.ts';
import { isComplete } from '../ship-to.ts';
import { readFindings, replaceFindings, rewriteOrder } from '../order-rows.ts';
import { concludeOrder, findTwin, lockOrder, tellApproved } from '../order-store.ts';
import type { CreditAccount } from '../review/credit-account.ts';
import { mayDecide } from '../review/authority.ts';
import { creditedFor } from '../review/counted.ts';
import { standingOf } from '../review/customer-standing.ts';
import { findUnusual } from '../review/find-unusual.ts';
import { lockAccount } from '../review/lock-account.ts';
import { isBlocking, isNews, review, type Finding } from '../review/review.ts';
import { Amendment, type Wish } from './amendment.ts';
import { DeliveryTermsChanged, DemandRaised, OrderAmended } from './contract.ts';
import { learnAmendment, type AmendmentTerms } from './learn-amendment.ts';

export type AmendOrderInput = Wish & {
  orderId: string;
  addLines?: OrderLineInput[] | null;
  /** Take today's prices for lines of which nothing has shipped or was given up; default: keep. */
  reprice?: boolean | null;
  reason: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

export const AmendOrder = commandSpec<AmendOrderInput, { orderId: string }>('orders.amendOrder');

/**
 * Changes an order until all of it has shipped, at the prices it has. Less is cancelled, and comes
 * out of deliveries in the same process; more is reviewed again and wants stock for what is new. An
 * order on hold is reviewed as a whole, and freed when nothing blocks any more. Refuses
 * `NOT_AMENDABLE`, `NOTHING_TO_AMEND`, `BILLED_AHEAD` for more of an order with milestones, `LINE_TWICE`, `ALREADY_SHIPPED`, `ALREADY_PICKED`, and
 * `NEEDS_APPROVAL` for what the review holds, unless who amends may approve it.
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
    const { sql, emit, facts: terms } = work;
    const { orderId, reason } = input;
    const order = await lockOrder(work, orderId);
    order.expect(input.expectedVersion);
    order.expect(terms.pricedVersion);
    refuseDiscontinued(await settleRest(sql, terms.discontinued), terms.growth);
    const account = await (await lockAccount(sql, order.customerId, true))();
    const amendment = amend(order, input, work);
    await rewriteOrder(sql, order, amendment.added);
    if (amendment.less.length > 0) cancelParts(work, order, amendment.less, reason);
    const { changes } = amendment;
    const parties = order.parties();
    emit(OrderAmended, { orderId, reason, changes }, { parties });
    if (order.approvedAt) {
      await reviewGrowth(work, amendment, account, reason);
      tellDemand(work, amendment);
    } else if (!order.isClosed()) {
      await reviewAgain(work, order, account);
    }
    const isRedirected = changes.some(({ field }) => redirecting.includes(field));
    const { shipTo, requestedDate } = order;
    if (isRedirected) emit(DeliveryTermsChanged, { orderId, shipTo, requestedDate }, { parties });
    await concludeOrder(work, order, { reason });
    return { orderId };
  },
);

const redirecting = ['SHIP_TO', 'REQUESTED_DATE'];

type Amending = Work<AmendmentTerms>;

function amend(order: Order, input: AmendOrderInput, { ids, facts: terms }: Amending): Amendment {
  const amendment = new Amendment(order, () => ids.next('orl'));
  amendment.take(input, terms.units);
  for (const line of amendment.priceable()) {
    const priced = terms.repriced.get(line.id);
    if (priced) amendment.reprice(line, priced);
  }
  terms.added.forEach((priced, index) => amendment.add(input.addLines![index]!, priced));
  if (amendment.changes.length === 0) refuse('NOTHING_TO_AMEND');
  if (order.lines.length > MAX_LINES) {
    refuse('TOO_MANY', { limit: MAX_LINES, given: order.lines.length }, ['addLines']);
  }
  if (order.approvedAt && order.isBilledAhead() && amendment.addsValue()) refuse('BILLED_AHEAD');
  amendment.sumUp();
  return amendment;
}

/** An approved order stays so: what is new in it must pass, or find somebody who may approve it. */
async function reviewGrowth(
  work: Amending,
  amendment: Amendment,
  account: CreditAccount,
  reason: string,
): Promise<void> {
  const { sql, emit, viewer } = work;
  const { order } = amendment;
  if (!isComplete(order.shipTo)) refuse('INCOMPLETE_SHIP_TO', { ...order.shipTo }, ['shipTo']);
  if (!amendment.addsValue()) return;
  const { id: orderId } = order;
  const findings = await findingsOf(work, order, account);
  const known = await readFindings(sql, orderId);
  const news = findings.filter(isBlocking).filter((finding) => isNews(finding, known));
  const isEntitled = holds(viewer, 'orders:approve') && mayDecide(viewer, news);
  if (news.length > 0 && !isEntitled) {
    refuse('NEEDS_APPROVAL', { findings: viewer.party ? '' : codesOf(news) });
  }
  await replaceFindings(sql, orderId, findings);
  if (news.length > 0) emit(OrderReviewed, { orderId, verdict: 'APPROVED', reason });
}

function tellDemand({ emit }: Amending, amendment: Amendment): void {
  const { id: orderId, customerId, warehouseId } = amendment.order;
  const lines = amendment.demand();
  if (lines.length === 0) return;
  const how = servingOf(amendment.order);
  emit(DemandRaised, { orderId, customerId, warehouseId, lines, how });
}

/** An order on hold may have come free. */
async function reviewAgain(work: Amending, order: Order, account: CreditAccount): Promise<void> {
  const { sql, emit, now } = work;
  const findings = await findingsOf(work, order, account);
  const blocking = findings.filter(isBlocking);
  await replaceFindings(sql, order.id, findings);
  if (blocking.length > 0) {
    emit(OrderReviewed, { orderId: order.id, verdict: 'HELD', reason: codesOf(blocking) });
    return;
  }
  order.approve(now);
  tellApproved(emit, order, { parties: order.parties() });
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
    mayApprove: holds(viewer, 'orders:approve'),
    mayDecide: (scope) => holds(viewer, scope),
  });
}

function codesOf(findings: readonly Finding[]): string {
  return findings.map(({ code }) => code).join(', ');
}

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
