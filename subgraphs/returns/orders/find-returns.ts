import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A return as the graph shows it. */
export type ReturnOrderRow = {
  id: string;
  number: string;
  orderId: string;
  customerId: string;
  warehouseId: string;
  value: string;
  currency: string;
};

/** A line as the graph shows it; quantities are in `unit`, the product's base unit. */
export type ReturnLineRow = {
  id: string;
  returnOrderId: string;
  orderLineId: string;
  productId: string;
  unit: string;
};

export type InspectionRow = {
  returnLineId: string;
  warehouseId: string;
  quantity: string;
  unit: string;
};

const columns = `id, number, order_id as "orderId", customer_id as "customerId", channel,
  warehouse_id as "warehouseId", status, wanted, resolution, note, reason,
  tracking_number as "trackingNumber", value, requested_by as "requestedBy",
  authorised_by as "authorisedBy", authorised_at as "authorisedAt", sent_at as "sentAt",
  received_at as "receivedAt", inspected_at as "inspectedAt", resolved_at as "resolvedAt",
  closed_at as "closedAt", created_at as "createdAt", updated_at as "updatedAt", version`;

/** Returns are valued in the company's currency, as its orders are. */
function returnOrders({ company }: Reading): ListSpec {
  return {
    from: sql`(select *, ${company.currency}::text as currency from return_order) return_order`,
    select: `${columns}, currency`,
    columns: {
      id: { sql: 'id', type: 'text' },
      number: { sql: 'number', type: 'text' },
      orderId: { sql: 'order_id', type: 'text' },
      customerId: { sql: 'customer_id', type: 'text' },
      status: { sql: 'status', type: 'text' },
      createdAt: { sql: 'created_at', type: 'timestamptz' },
    },
    defaultOrder: { field: 'createdAt', direction: 'DESC' },
  };
}

const own = { CUSTOMER: 'customer_id' };

export function listReturns(reading: Reading, args: ListArgs) {
  const visible = visibleTo(reading.viewer, own);
  return list<ReturnOrderRow>(reading.sql, returnOrders(reading), args, visible);
}

/** Pages of returns for many customers or orders at once, for a loader. */
export function returnsOf(
  column: 'customer_id' | 'order_id',
  reading: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  const visible = visibleTo(reading.viewer, own);
  const parent = { column, ids };
  return listFor<ReturnOrderRow>(reading.sql, returnOrders(reading), args, parent, visible);
}

/** Returns by a unique column, in the order asked, for a DataLoader. */
export async function returnsBy(
  column: 'id' | 'number',
  { sql: db, viewer, company }: Reading,
  keys: readonly string[],
): Promise<(ReturnOrderRow | undefined)[]> {
  const found = await rows<ReturnOrderRow>(
    db,
    sql`select ${sql.raw(columns)}, ${company.currency}::text as currency from return_order
        where ${sql.raw(column)} = ${oneOf(keys)} and ${visibleTo(viewer, own)}`,
  );
  const byKey = new Map(found.map((row) => [row[column], row]));
  return keys.map((key) => byKey.get(key));
}

/** Lines by their own ids or those of their returns, by position. */
async function findLines(
  column: 'l.id' | 'return_order_id',
  { sql: db, viewer }: Reading,
  ids: readonly string[],
) {
  return rows<ReturnLineRow>(
    db,
    sql`select l.id, l.return_order_id as "returnOrderId", l.order_line_id as "orderLineId",
          l.position, l.product_id as "productId", l.sku, l.name, l.unit, l.reason, l.note,
          l.quantity, l.received, l.fee_percent as "feePercent"
        from return_line l join return_order r on r.id = l.return_order_id
        where ${sql.raw(column)} = ${oneOf(ids)}
          and ${visibleTo(viewer, { CUSTOMER: 'r.customer_id' })} order by l.position`,
  );
}

/** The lines of each return, for a DataLoader. */
export async function linesOfReturns(reading: Reading, ids: readonly string[]) {
  const found = await findLines('return_order_id', reading, ids);
  const byReturn = Map.groupBy(found, ({ returnOrderId }) => returnOrderId);
  return ids.map((id) => byReturn.get(id) ?? []);
}

/** Lines by id, in the order asked, for a DataLoader. */
export async function returnLinesById(reading: Reading, ids: readonly string[]) {
  const found = new Map((await findLines('l.id', reading, ids)).map((line) => [line.id, line]));
  return ids.map((id) => found.get(id));
}

/** What was found of each line, for a DataLoader. */
export async function inspectionsOfLines({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<InspectionRow>(
    db,
    sql`select i.return_line_id as "returnLineId", i.quantity, l.unit, i.grade, i.disposition,
          i.warehouse_id as "warehouseId", i.note
        from return_inspection i join return_line l on l.id = i.return_line_id
        join return_order r on r.id = i.return_order_id
        where i.return_line_id = ${oneOf(ids)}
          and ${visibleTo(viewer, { CUSTOMER: 'r.customer_id' })} order by i.position`,
  );
  const byLine = Map.groupBy(found, ({ returnLineId }) => returnLineId);
  return ids.map((id) => byLine.get(id) ?? []);
}
