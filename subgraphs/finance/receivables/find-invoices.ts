import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import {
  list,
  listFor,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../../kernel/reads.ts';

/** An invoice as the graph shows it; amounts are in its currency. */
export type InvoiceRow = {
  id: string;
  customerId: string;
  orderId: string | null;
  deliveryId: string | null;
  currency: string;
  net: string;
  freight: string;
  tax: string;
  total: string;
  paid: string;
  credited: string;
  allowed: string;
  open: string;
  baseOpen: string;
};

export type InvoiceLineRow = {
  invoiceId: string;
  orderId: string;
  deliveryId: string | null;
  productId: string | null;
  currency: string;
  net: string;
  tax: string;
  taxCode: string;
  taxRate: string;
};

const columns = `id, number, document_kind as kind, order_id as "orderId", order_number as "orderNumber",
  delivery_id as "deliveryId", bill_to_address_id as "billToAddressId", customer_id as "customerId", invoice_date as "invoiceDate",
  due_date as "dueDate", currency, net, freight, tax, total, paid, credited, allowed, open, status,
  discount_percent as "discountPercent", discount_until as "discountUntil",
  issued_at as "issuedAt", rate as "exchangeRate", base_open as "baseOpen", version`;

/** Holds for invoices of an order that the test holds for, alone or with others. */
function ofOrder(test: Fragment): Fragment {
  return sql`invoice.id in (select o.invoice_id from order_invoice o where ${test})`;
}

const invoices: ListSpec = {
  from: 'invoice',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    orderId: { sql: 'o.of_order_id', type: 'text', among: ofOrder },
    status: { sql: 'status', type: 'text' },
    kind: { sql: 'document_kind', type: 'text' },
    invoiceDate: { sql: 'invoice_date', type: 'date' },
    dueDate: { sql: 'due_date', type: 'date' },
    total: { sql: 'total', type: 'numeric' },
    open: { sql: 'open', type: 'numeric' },
    currency: { sql: 'currency', type: 'text' },
    issuedAt: { sql: 'issued_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'invoiceDate', direction: 'DESC' },
};

const own = { CUSTOMER: 'customer_id' };

export function listInvoices(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<InvoiceRow>> {
  return list<InvoiceRow>(db, invoices, args, visibleTo(viewer, own));
}

/** Pages of invoices for many customers at once, for a loader. */
export function invoicesOfCustomers(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
): Promise<Connection<InvoiceRow>[]> {
  const parent = { column: 'customer_id', ids };
  return listFor<InvoiceRow>(db, invoices, args, parent, visibleTo(viewer, own));
}

const invoicesByOrder: ListSpec = {
  ...invoices,
  from: 'order_invoice o join invoice on invoice.id = o.invoice_id',
};

/** The same for many orders; one of several orders is with each. */
export function invoicesOfOrders(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
): Promise<Connection<InvoiceRow>[]> {
  const parent = { column: 'of_order_id', ids };
  return listFor<InvoiceRow>(db, invoicesByOrder, args, parent, visibleTo(viewer, own));
}

/** The orders of invoices, for a DataLoader. */
export async function ordersOfInvoices(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<{ id: string }[][]> {
  const found = await rows<{ id: string; invoiceId: string }>(
    db,
    sql`select i.id as "invoiceId", coalesce(l.order_id, i.order_id) as id
        from invoice i left join invoice_line l on l.invoice_id = i.id and i.order_id is null
        where i.id = ${oneOf(ids)} and ${visibleTo(viewer, { CUSTOMER: 'i.customer_id' })}
        group by 1, 2 order by min(l.position)`,
  );
  const byInvoice = Map.groupBy(found, ({ invoiceId }) => invoiceId);
  return ids.map((id) => (byInvoice.get(id) ?? []).map((one) => ({ id: one.id })));
}

/** Invoices by a unique column, in the order asked, for a DataLoader. */
export async function invoicesBy(
  column: 'id' | 'number',
  { sql: db, viewer }: Reading,
  keys: readonly string[],
): Promise<(InvoiceRow | undefined)[]> {
  const found = await rows<InvoiceRow & { number: string }>(
    db,
    sql`select ${sql.raw(columns)} from invoice
        where ${sql.raw(column)} = ${oneOf(keys)} and ${visibleTo(viewer, own)}`,
  );
  const byKey = new Map(found.map((row) => [row[column], row]));
  return keys.map((key) => byKey.get(key));
}

/** Lines of invoices, for a DataLoader. */
export async function linesOfInvoices(
  { sql: db, viewer }: Reading,
  invoiceIds: readonly string[],
): Promise<InvoiceLineRow[][]> {
  const found = await rows<InvoiceLineRow>(
    db,
    sql`select l.id, invoice_id as "invoiceId", position, kind, order_line_id as "orderLineId",
          product_id as "productId", description, quantity, l.net, tax_code as "taxCode",
          tax_rate as "taxRate", l.tax, currency, coalesce(l.order_id, i.order_id) as "orderId",
          coalesce(l.delivery_id, i.delivery_id) as "deliveryId"
        from invoice_line l join invoice i on i.id = l.invoice_id
        where invoice_id = ${oneOf(invoiceIds)} and ${visibleTo(viewer, own)} order by position`,
  );
  const byInvoice = Map.groupBy(found, (line) => line.invoiceId);
  return invoiceIds.map((id) => byInvoice.get(id) ?? []);
}
