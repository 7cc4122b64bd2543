import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, least, sum } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { Quantity } from '../../../kernel/quantity.ts';
import { Forbidden, refuse } from '../../../kernel/refusal.ts';
import { ReturnRule, ruleFor } from '../rules/return-rule.ts';
import { learnOrder, type OrderFacts } from './order-facts.ts';
import type { ReturnClaim } from './return-claim.ts';
import { ReturnLine, type ReturnReason } from './return-line.ts';
import { ReturnOrder, type Resolution } from './return-order.ts';
import { conclude, lockClaims, type ReturnResult } from './return-store.ts';

type LineInput = {
  orderLineId: string;
  quantity: { value: string; unit?: string | null };
  reason: ReturnReason;
  note?: string | null;
};

export type RequestReturnInput = {
  orderId: string;
  lines: LineInput[];
  wanted: Resolution;
  note?: string | null;
  idempotencyKey?: string | null;
};

const RequestReturn = commandSpec<RequestReturnInput, ReturnResult>('returns.requestReturn');

const MAX_LINES = 500;

function learn(learning: Learning, { orderId }: RequestReturnInput): Promise<OrderFacts> {
  const { party } = learning.viewer;
  if (party && party.kind !== 'CUSTOMER') throw new Forbidden(['returns:write of a customer']);
  return learnOrder(learning, orderId);
}

/**
 * Asks to send back delivered goods of an order; authorised at once where the rules allow it.
 * Refuses `NO_LINES`, `TOO_MANY`, `NOTHING_DELIVERED`, `UNKNOWN_LINE`, `NOT_POSITIVE`,
 * `NOT_RETURNABLE` for more than is delivered and not asked back, and to customers
 * `OUT_OF_WINDOW`, `RETURN_EXCLUDED`.
 */
export const requestReturn = command(RequestReturn, 'returns:write', learn, async (work, input) => {
  const { em, now, viewer, facts } = work;
  if (input.lines.length === 0) refuse('NO_LINES', {}, ['lines']);
  if (input.lines.length > MAX_LINES) {
    refuse('TOO_MANY', { limit: MAX_LINES, given: input.lines.length }, ['lines']);
  }
  const claims = await lockClaims(work, knownLines(input, facts));
  const rules = await em.find(ReturnRule, rulesFor(facts));
  const order = await newReturn(work, input);
  const drafts = input.lines.map((line, n) => draft(work, line, n, { order, claims, rules }));
  order.lines = drafts.map(({ line }) => line);
  order.value = sum(order.lines.map(({ net }) => net));
  const limit = drafts.map(({ rule }) => rule.autoLimit).reduce(least);
  const isByRule = drafts.every(({ isAllowed }) => isAllowed);
  if (isByRule && !order.value.greaterThan(limit)) order.authorise(viewer.id, now);
  conclude(work, order, null);
  await em.persist(order).flush();
  await em.persist(order.lines).flush();
  return { returnOrderId: order.id };
});

function knownLines({ lines }: RequestReturnInput, facts: OrderFacts): string[] {
  return lines.map(({ orderLineId: lineId }, index) => {
    if (facts.lines.has(lineId)) return lineId;
    return refuse('UNKNOWN_LINE', { lineId }, ['lines', String(index), 'orderLineId']);
  });
}

function rulesFor({ customerId, channel, lines }: OrderFacts) {
  const products = [...lines.values()].map(({ productId }) => productId);
  return {
    $and: [
      { $or: [{ customerId: null }, { customerId }] },
      { $or: [{ channel: null }, { channel }] },
      { $or: [{ productId: null }, { productId: { $in: products } }] },
    ],
  };
}

async function newReturn(work: Work<OrderFacts>, input: RequestReturnInput) {
  const { sql: db, ids, now, viewer, facts } = work;
  const query = sql`select nextval('return_order_number')::text as next`;
  const [row] = await rows<{ next: string }>(db, query);
  const { orderId, orderNumber, customerId, channel, warehouseId } = facts;
  if (!warehouseId) refuse('NOTHING_DELIVERED', { orderNumber }, ['orderId']);
  return Object.assign(ReturnOrder.numbered(ids.next('rma'), row!.next), {
    ...{ orderId, orderNumber, customerId, channel, warehouseId, wanted: input.wanted },
    ...{ note: input.note?.trim() || null, requestedBy: viewer.id, createdAt: now },
  });
}

type Beside = { order: ReturnOrder; claims: Map<string, ReturnClaim>; rules: ReturnRule[] };

/** A line as it is asked for, the rule that it falls under, and whether that allows it. */
function draft(work: Work<OrderFacts>, input: LineInput, index: number, beside: Beside) {
  const at = (...field: string[]) => ['lines', String(index), ...field];
  const { ids, now, viewer, company, facts } = work;
  const { order, claims, rules } = beside;
  const ordered = facts.lines.get(input.orderLineId)!;
  const { value, unit } = input.quantity;
  const { value: quantity } = new Quantity(value, unit ?? ordered.unit).to(
    ordered.unit,
    ordered.units,
  );
  if (!quantity.greaterThan(0)) {
    refuse('NOT_POSITIVE', { given: quantity.toFixed() }, at('quantity', 'value'));
  }
  const { productId, sku, name, deliveredOn } = ordered;
  const rule = ruleFor(rules, { ...facts, productId });
  const isInWindow = rule.isInWindow(deliveredOn, dayOf(now));
  if (viewer.party && !rule.isReturnable) refuse('RETURN_EXCLUDED', { sku }, at('orderLineId'));
  if (viewer.party && !isInWindow) {
    refuse('OUT_OF_WINDOW', { sku, deliveredOn, days: rule.windowDays }, at('orderLineId'));
  }
  claims.get(ordered.id)!.take(quantity, ordered, at('quantity', 'value'));
  const share = decimal(ordered.net).times(quantity).dividedBy(ordered.ordered);
  const line = Object.assign(new ReturnLine(), {
    ...{ id: ids.next('rml'), returnOrderId: order.id, orderLineId: ordered.id },
    ...{ position: index + 1, productId, sku, name, unit: ordered.unit, quantity },
    ...{ reason: input.reason, note: input.note?.trim() || null },
    feePercent: rule.feeFor(input.reason),
    decimals: ordered.units.find(({ code }) => code === ordered.unit)!.decimals,
    net: new Money(share, company.currency).rounded().amount,
  });
  return { line, rule, isAllowed: rule.isReturnable && isInWindow && deliveredOn !== null };
}
