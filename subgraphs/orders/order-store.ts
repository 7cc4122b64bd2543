import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../kernel/command.ts';
import { rows, sql, type Sql } from '../../kernel/database.ts';
import { NotFound } from '../../kernel/refusal.ts';
import { OrderStatusChanged } from './contract.ts';
import { Order } from './order.ts';
import { OrderLine } from './order-line.ts';
import type { Finding } from './review/review.ts';

type Hold = Pick<Work, 'em' | 'viewer'>;

/** An order with its lines, locked. Throws `NotFound` also for another customer's. */
export async function lockOrder({ em, viewer }: Hold, orderId: string): Promise<Order> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const order = await em.findOne(Order, { id: orderId }, { lockMode });
  if (!order || !isOwn(order)) throw new NotFound('order', orderId);
  order.lines = await em.find(OrderLine, { orderId }, { orderBy: { position: 'asc' } });
  return order;

  function isOwn({ customerId }: Order): boolean {
    return !viewer.party || (viewer.party.kind === 'CUSTOMER' && viewer.party.id === customerId);
  }
}

type Conclusion = {
  /** When it happened in the business; default now. */
  at?: Date;
  /** Why, for the timeline. */
  reason?: string;
};

/** Ends a change: derives the status, moves the customer's credit account, tells of the status. */
export async function concludeOrder(
  { sql: db, emit, now }: Pick<Work, 'sql' | 'emit' | 'now'>,
  order: Order,
  { at, reason }: Conclusion = {},
): Promise<void> {
  const { previous, exposed, invoiced } = order.settle(now);
  if (!exposed.isZero() || !invoiced.isZero()) {
    await sql`update credit_account set exposure = exposure + ${exposed.toFixed()}::numeric,
        invoiced = invoiced + ${invoiced.toFixed()}::numeric
      where customer_id = ${order.customerId}`.execute(db);
  }
  if (order.status !== previous) tellStatus(emit, order, previous, { at, reason });
}

/** Says that the status is no longer `previous`; null for a new order. */
export function tellStatus(
  emit: Work['emit'],
  order: Order,
  previous: string | null,
  { at, reason }: Conclusion,
): void {
  const { id: orderId, number, customerId, channel, status, version } = order;
  emit(
    OrderStatusChanged,
    { orderId, number, customerId, channel, previous, status, version, reason: reason ?? null },
    { parties: order.parties(), occurredAt: at },
  );
}

/** Writes a new order with its lines and findings, and its credit exposure, in one statement. */
export async function storeOrder(db: Sql, order: Order, findings: readonly Finding[]) {
  const { lines, ...header } = order;
  const found = findings.map((finding) => ({ order_id: order.id, ...finding }));
  await sql`
    with placed as (
      insert into sales_order
      select * from jsonb_populate_record(null::sales_order, ${json(toRow(header))}::jsonb)),
    lines as (
      insert into order_line
      select * from jsonb_populate_recordset(null::order_line, ${json(lines.map(toRow))}::jsonb)),
    found as (
      insert into review_finding
      select * from jsonb_populate_recordset(null::review_finding, ${json(found)}::jsonb))
    update credit_account set exposure = exposure + ${order.exposure.toFixed()}::numeric
    where customer_id = ${order.customerId} and ${order.exposure.isZero()} = false`.execute(db);
}

export type Earlier = {
  /** The next order number. */
  number: string;
  /** An order of the customer with the same purchase order number. */
  samePo: string | null;
  /** An order with the same lines in the day before. */
  twin: string | null;
};

/** What the customer has ordered before that matters for a new order; takes its number. */
export async function findEarlier(db: Sql, order: Order): Promise<Earlier> {
  const { customerId, customerPoNumber, fingerprint, placedAt } = order;
  const [earlier] = await rows<Earlier>(
    db,
    sql`select 'SO-' || lpad(nextval('order_number')::text, 6, '0') as number,
      (select number from sales_order where customer_id = ${customerId}
        and customer_po_number = ${customerPoNumber} limit 1) as "samePo",
      (select number from sales_order where customer_id = ${customerId}
        and fingerprint = ${fingerprint} and status not in ('CANCELLED', 'REJECTED')
        and placed_at > ${placedAt}::timestamptz - interval '1 day'
        and placed_at < ${placedAt}::timestamptz + interval '1 day' limit 1) as twin`,
  );
  return earlier!;
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

const snakeNames = new Map<string, string>();

/** A noun as a table row: `placedAt` → `placed_at`. */
function toRow(noun: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(noun).map(([name, value]) => [snake(name), value]));
}

function snake(name: string): string {
  let found = snakeNames.get(name);
  if (!found) {
    found = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    snakeNames.set(name, found);
  }
  return found;
}
