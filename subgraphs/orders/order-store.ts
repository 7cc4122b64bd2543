import type { EventFacts, Work } from '../../kernel/command.ts';
import { rows, sql, type Sql } from '../../kernel/database.ts';
import { NotFound, refuse } from '../../kernel/refusal.ts';
import { mayActFor } from '../../kernel/viewer.ts';
import {
  CouponsUnused,
  OrderAllocated,
  OrderApproved,
  OrderCancelled,
  OrderServed,
  OrderStatusChanged,
} from './contract.ts';
import { letGo, type LeavingLine } from './fulfilment/delivery-rule.ts';
import { servingOf } from './fulfilment/serving.ts';
import { tellBillable } from './billing/tell-billing.ts';
import type { Order } from './order.ts';
import type { OrderStatus } from './status.ts';
import { readLocked, updateOrders } from './order-rows.ts';

/**
 * An order with its lines, locked. Throws `NotFound` also for another customer's; refuses `IS_DRAFT`.
 */
export async function lockOrder(
  work: Pick<Work, 'sql' | 'viewer'>,
  orderId: string,
): Promise<Order> {
  return (await lockOrders(work, [orderId])).get(orderId)!;
}

/** Many of them, by id. */
export async function lockOrders(
  { sql: db, viewer }: Pick<Work, 'sql' | 'viewer'>,
  orderIds: readonly string[],
): Promise<Map<string, Order>> {
  const found = await readLocked(db, orderIds);
  const own = found.filter(({ customerId }) => mayActFor(viewer, 'CUSTOMER', customerId));
  const draft = own.find((order) => order.draft);
  if (draft) refuse('IS_DRAFT', { number: draft.number }, ['orderId']);
  const byId = new Map(own.map((order) => [order.id, order]));
  for (const orderId of orderIds) if (!byId.has(orderId)) throw new NotFound('order', orderId);
  return byId;
}

type Concluding = Pick<Work, 'sql' | 'emit' | 'now'>;
type Conclusion = {
  /** When it happened in the business; default now. */
  at?: Date;
  /** Why, for the customer too. */
  reason?: string;
};

/**
 * Ends a change: lets go what may leave, derives the status, writes the order and its credit, tells
 * of a new status.
 */
export async function concludeOrder(
  work: Concluding,
  order: Order,
  conclusion: Conclusion = {},
): Promise<void> {
  await concludeOrders(work, [order], conclusion);
}

/** The same of many at once. */
export async function concludeOrders(
  { sql: db, emit, now }: Concluding,
  orders: Iterable<Order>,
  conclusion: Conclusion = {},
): Promise<void> {
  const settled = Array.from(orders, (order) => {
    return { order, leaving: letGo(order), ...order.settle(now) };
  });
  await updateOrders(db, settled);
  for (const { order, leaving, previous } of settled) {
    if (leaving.length > 0) tellAllocated(emit, order, leaving);
    if (order.status !== previous) tellStatus(emit, order, previous, conclusion);
  }
}

/** Says what has stock and may leave: a delivery can be planned. */
function tellAllocated(emit: Work['emit'], order: Order, lines: LeavingLine[]): void {
  const { id: orderId, number, customerId, shipTo, carrierId, requestedDate, channel } = order;
  const terms = { number, customerId, shipTo, carrierId, requestedDate, channel };
  emit(OrderAllocated, { orderId, ...terms, lines });
}

/** Says that the status is no longer `previous`; null for a new order. */
export function tellStatus(
  emit: Work['emit'],
  order: Order,
  previous: string | null,
  { at, reason }: Conclusion,
): void {
  const { id: orderId, number, customerId, channel, status, version } = order;
  const facts = { parties: order.parties(), occurredAt: at };
  emit(
    OrderStatusChanged,
    { orderId, number, customerId, channel, previous, status, version, reason: reason ?? null },
    facts,
  );
  if (status === 'CANCELLED') emit(OrderCancelled, { orderId, number, customerId }, facts);
  if (order.couponReference && gone.includes(status)) emit(CouponsUnused, { orderId });
  if (served.includes(status)) emit(OrderServed, { orderId, customerId }, facts);
}

const gone: readonly OrderStatus[] = ['CANCELLED', 'REJECTED'];
const served: readonly OrderStatus[] = ['DELIVERED', 'SHORT_CLOSED', 'COMPLETED'];

/** Says that the order may be fulfilled. */
export function tellApproved(emit: Work['emit'], order: Order, facts: EventFacts): void {
  const { id: orderId, number, customerId, warehouseId, currency } = order;
  const total = order.total.toFixed();
  const lines = order.openLines();
  const how = servingOf(order);
  emit(
    OrderApproved,
    { orderId, number, customerId, warehouseId, total, currency, lines, how },
    facts,
  );
  tellBillable(emit, order, facts.occurredAt ?? order.approvedAt!);
}

export type Earlier = {
  /** The order's own number, or the next one. */
  number: string;
  /** An order of the customer with the same purchase order number. */
  samePo: string | null;
  /** An order with the same lines shortly before or after. */
  twin: string | null;
};

/** The number of an order that has none yet. */
const nextNumber = sql`(select 'SO-' || lpad(n::text, greatest(6, length(n::text)), '0') as number
  from nextval('order_number') n)`;

/** What the customer has ordered before that matters for a new order; takes its number. */
export async function findEarlier(db: Sql, order: Order, twinHours: number): Promise<Earlier> {
  const { customerId, customerPoNumber } = order;
  const number = order.number ? sql`(select ${order.number}::text as number)` : nextNumber;
  const [earlier] = await rows<Earlier>(
    db,
    sql`select own.number,
      (select number from sales_order where customer_id = ${customerId}
        and customer_po_number = ${customerPoNumber} and status <> 'DRAFT' limit 1) as "samePo",
      (${twinOf(order, twinHours)}) as twin
      from ${number} own`,
  );
  return earlier!;
}

/** Number of another order of the customer with the same lines, so many hours before or after. */
export async function findTwin(db: Sql, order: Order, hours: number): Promise<string | null> {
  const [twin] = await rows<{ number: string }>(db, twinOf(order, hours));
  return twin?.number ?? null;
}

function twinOf({ id, customerId, fingerprint, placedAt }: Order, hours: number) {
  const span = sql`make_interval(hours => ${hours}::integer)`;
  return sql`select number from sales_order where customer_id = ${customerId}
    and fingerprint = ${fingerprint} and id <> ${id}
    and status not in ('DRAFT', 'CANCELLED', 'REJECTED')
    and placed_at > ${placedAt}::timestamptz - ${span}
    and placed_at < ${placedAt}::timestamptz + ${span} limit 1`;
}
