import { decimal, sum, type Decimal } from '../../kernel/decimal.ts';
import { oneOf, rows, sql, type Sql } from '../../kernel/database.ts';
import type { Fragment } from '../../kernel/filters.ts';
import { ahead } from '../../kernel/prepared-client.ts';
import { Order } from './order.ts';
import { OrderLine } from './order-line.ts';
import { creditedFor } from './review/counted.ts';
import type { Finding } from './review/finding.ts';

// An order is written some ten times in its life, and through the entity manager each time costs
// twice as much: orders and lines are read and written as rows, in few wide statements.

/** An order with its lines as it is just now; it may be another a moment later. */
export async function readOrder(db: Sql, orderId: string): Promise<Order | undefined> {
  const [header] = await rows<Row>(db, sql`select * from sales_order where id = ${orderId}`);
  const lines = await rows<Row>(
    db,
    sql`select * from order_line where order_id = ${orderId} order by position`,
  );
  return header && toOrder(header, lines);
}

/** Orders with their lines, locked. The locks come first: lines read with them could be older. */
export async function readLocked(db: Sql, orderIds: readonly string[]): Promise<Order[]> {
  const headers = await ahead<Row>(
    db,
    sql`select * from sales_order where id = ${oneOf(orderIds)} order by id for update`,
  );
  const lines = await rows<Row>(
    db,
    sql`select * from order_line where order_id = ${oneOf(orderIds)} order by order_id, position`,
  );
  const byOrder = Map.groupBy(lines, (row) => row.order_id);
  return (await headers()).map((header) => {
    return toOrder(header, byOrder.get(header.id) ?? []);
  });
}

function toOrder(header: Row, lines: readonly Row[]): Order {
  const order = fromRow(new Order(), header);
  order.lines = lines.map((row) => fromRow(new OrderLine(), row));
  return order;
}

/** Writes a new order with its lines and findings, and what it adds to the credit account. */
export async function insertOrder(db: Sql, order: Order, findings: readonly Finding[]) {
  const { lines: _, ...header } = order;
  const placed = sql`insert into sales_order
    select * from jsonb_populate_record(null::sales_order, ${json(toRow(header))}::jsonb)`;
  await writeNew(db, order, placed, findings);
}

/** The same in place of its draft, which is locked. */
export async function replaceDraft(db: Sql, order: Order, findings: readonly Finding[]) {
  const { lines: _, ...header } = order;
  const row = toRow(header);
  const columns = Object.keys(row);
  const placed = sql`update sales_order o set (${sql.raw(columns.join())}) =
      (${sql.raw(columns.map((column) => `f.${column}`).join())})
    from jsonb_populate_record(null::sales_order, ${json(row)}::jsonb) f
    where o.id = ${order.id}`;
  await sql`delete from order_line where order_id = ${order.id}`.execute(db);
  await writeNew(db, order, placed, findings);
}

/** Forgets a draft, which is locked. */
export async function dropDraft(db: Sql, orderId: string): Promise<void> {
  await sql`delete from order_line where order_id = ${orderId}`.execute(db);
  await sql`delete from sales_order where id = ${orderId} and draft is not null`.execute(db);
}

async function writeNew(
  db: Sql,
  order: Order,
  placed: Fragment,
  findings: readonly Finding[],
): Promise<void> {
  const fresh = order.lines.map((line) => toRow(line));
  const found = findings.map((finding) => ({ order_id: order.id, ...finding }));
  const placing = sql`
    with placed as (${placed}),
    lines as (
      insert into order_line
      select * from jsonb_populate_recordset(null::order_line, ${json(fresh)}::jsonb)),
    found as (
      insert into review_finding
      select * from jsonb_populate_recordset(null::review_finding, ${json(found)}::jsonb))
    ${addedCredit([{ order, credit: order }])}`;
  await ahead(db, placing);
}

const headerState = `ship_to ship_to_country approved_at rejected_at allocation_seen_at
  unpaid_invoices is_freight_billed exposure invoiced_gross prepaid status updated_at
  version`.split(/\s+/);
const counters = `allocated picking withdrawing shipped delivered invoiced returned cancelled
  short_closed released_unseen`.split(/\s+/);
const lineState = [...counters, 'held', 'billed_ahead'];
const lineStateSql = sql.raw(lineState.map((column) => `f.${column}`).join());

/** What an order adds to its customer's credit account, or takes from it. */
export type CreditChange = Pick<Order, 'exposure' | 'invoicedGross'>;
/** An order as it is now, and what that changes of the credit account. */
export type Changed = { order: Order; credit: CreditChange };

/**
 * Writes what can change of orders and their lines, and of their customers' credit accounts. The
 * ids beside the JSON tell the planner how few rows these are.
 */
export async function updateOrders(db: Sql, changed: readonly Changed[]): Promise<void> {
  const ids = oneOf(changed.map(({ order }) => order.id));
  const headers = changed.map(({ order }) => toRow(order, [...headerState, 'id']));
  const lines = changed.flatMap(({ order }) => order.lines);
  const states = lines.map((line) => toRow(line, [...lineState, 'id']));
  const change = sql`
    with header as (
      update sales_order o set (${sql.raw(headerState.join())}) =
        (${sql.raw(headerState.map((column) => `f.${column}`).join())})
      from jsonb_populate_recordset(null::sales_order, ${json(headers)}::jsonb) f
      where o.id = ${ids} and o.id = f.id),
    lines as (
      update order_line l set (${sql.raw(lineState.join())}) = (${lineStateSql})
      from jsonb_populate_recordset(null::order_line, ${json(states)}::jsonb) f
      where l.order_id = ${ids} and l.id = f.id
        and (${sql.raw(lineState.map((column) => `l.${column}`).join())}) <> (${lineStateSql}))
    ${addedCredit(changed)}`;
  await ahead(db, change);
}

const headerTerms = `delivery_rule requested_date promised_date net tax total fingerprint`.split(
  /\s+/,
);
const lineTerms =
  `quantity unit_price list_price price_unit nominal_weight is_tax_included discount_percent
  has_price_override promotions net tax_code tax_rate tax_parts tax gross ordered`.split(/\s+/);

/** Writes what only an amendment changes: terms of the order and its lines, and lines it adds. */
export async function rewriteOrder(db: Sql, order: Order, added: readonly OrderLine[]) {
  const header = toRow(order, headerTerms);
  const known = order.lines.filter((line) => !added.includes(line));
  const lines = known.map((line) => toRow(line, [...lineTerms, 'id']));
  const rewriting = sql`
    with header as (
      update sales_order o set (${sql.raw(headerTerms.join())}) =
        (${sql.raw(headerTerms.map((column) => `f.${column}`).join())})
      from jsonb_populate_record(null::sales_order, ${json(header)}::jsonb) f
      where o.id = ${order.id}),
    added as (
      insert into order_line
      select * from jsonb_populate_recordset(null::order_line,
        ${json(added.map((line) => toRow(line)))}::jsonb))
    update order_line l set (${sql.raw(lineTerms.join())}) =
      (${sql.raw(lineTerms.map((column) => `f.${column}`).join())})
    from jsonb_populate_recordset(null::order_line, ${json(lines)}::jsonb) f
    where l.order_id = ${order.id} and l.id = f.id`;
  await ahead(db, rewriting);
}

/** What the review has found in an order. */
export function readFindings(db: Sql, orderId: string): Promise<Finding[]> {
  return rows<Finding>(
    db,
    sql`select code, severity, figures from review_finding where order_id = ${orderId}`,
  );
}

/** Puts what a new review has found in place of what an earlier one had. */
export async function replaceFindings(db: Sql, orderId: string, findings: readonly Finding[]) {
  const found = findings.map((finding) => ({ order_id: orderId, ...finding }));
  await ahead(db, sql`delete from review_finding where order_id = ${orderId}`);
  await ahead(
    db,
    sql`insert into review_finding
        select * from jsonb_populate_recordset(null::review_finding, ${json(found)}::jsonb)`,
  );
}

function addedCredit(changed: readonly Changed[]) {
  const byCustomer = Map.groupBy(changed, ({ order }) => order.customerId);
  const added = [...byCustomer].map(([customer_id, changes]) => ({
    customer_id,
    exposure: sum(changes.map((change) => changeOf(change, 'exposure'))),
    invoiced: sum(changes.map((change) => changeOf(change, 'invoicedGross'))),
  }));
  const some = added.filter(({ exposure, invoiced }) => !exposure.isZero() || !invoiced.isZero());
  const ids = some.map((change) => change.customer_id).sort();
  return sql`update credit_account a
    set exposure = a.exposure + f.exposure, invoiced = a.invoiced + f.invoiced
    from jsonb_populate_recordset(null::credit_account, ${json(some)}::jsonb) f
    where a.customer_id = ${oneOf(ids)} and a.customer_id = f.customer_id`;
}

/** What it counts now less what it did before: changes always sum to what it counts. */
function changeOf({ order, credit }: Changed, figure: keyof CreditChange): Decimal {
  const before = order[figure].minus(credit[figure]);
  return creditedFor(order, order[figure]).minus(creditedFor(order, before));
}

type Row = Record<string, unknown>;

const decimals = new Set(
  `rate net tax freight total exposure invoiced_gross quantity unit_price list_price nominal_weight
  discount_percent tax_rate gross ordered deposit_percent prepaid ${counters.join(' ')}`.split(
    /\s+/,
  ),
);

/** A noun from its row: `placed_at` → `placedAt`, with Decimals and Dates. */
function fromRow<Noun extends object>(noun: Noun, row: Row): Noun {
  const fields = Object.entries(row).map(([column, value]) => [camel(column), read(column, value)]);
  return Object.assign(noun, Object.fromEntries(fields));
}

function read(column: string, value: unknown): unknown {
  if (value === null) return null;
  if (decimals.has(column)) return decimal(value as string);
  if (column.endsWith('_at')) return new Date((value as string).replace(/\+00$/, 'Z'));
  return value;
}

/** A noun as a row, or only some columns of it. */
function toRow(noun: object, columns?: readonly string[]): Row {
  const fields = noun as Row;
  const chosen = columns ?? Object.keys(fields).map(snake);
  return Object.fromEntries(chosen.map((column) => [column, fields[camel(column)]]));
}

const camel = remembered((column) => column.replace(/_(.)/g, (_, letter) => letter.toUpperCase()));
const snake = remembered((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));

function remembered(turn: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let turned = known.get(name);
    if (turned === undefined) known.set(name, (turned = turn(name)));
    return turned;
  };
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
