import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A billable part as the graph shows it; amounts are in its currency. */
export type BillableRow = Record<
  'id' | 'customerId' | 'orderId' | 'currency' | 'net' | 'tax' | 'total',
  string
> & { productId: string | null; invoiceId: string | null };

const columns = `id, order_id as "orderId", delivery_id as "deliveryId",
  customer_id as "customerId", basis, kind, order_line_id as "orderLineId",
  product_id as "productId", description, quantity, currency, net, tax_code as "taxCode",
  tax_rate as "taxRate", tax, total, payment_term_days as "paymentTermDays",
  bill_to_address_id as "billToAddressId", shipped_date as "shippedDate",
  invoice_id as "invoiceId", taken_back_on as "takenBackOn", status, version`;

const billables: ListSpec = {
  from: 'billable',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    orderId: { sql: 'order_id', type: 'text' },
    deliveryId: { sql: 'delivery_id', type: 'text' },
    basis: { sql: 'basis', type: 'text' },
    status: { sql: 'status', type: 'text' },
    currency: { sql: 'currency', type: 'text' },
    shippedDate: { sql: 'shipped_date', type: 'date' },
    total: { sql: 'total', type: 'numeric' },
  },
  defaultOrder: { field: 'shippedDate', direction: 'DESC' },
};

const own = { CUSTOMER: 'customer_id' };

export function listBillables({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<BillableRow>(db, billables, args, visibleTo(viewer, own));
}

/** Pages of billable parts for many orders or customers at once, for a loader. */
export function billablesOf(
  column: 'order_id' | 'customer_id',
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  return listFor<BillableRow>(db, billables, args, { column, ids }, visibleTo(viewer, own));
}

/** Billable parts by id, in the order asked, for a DataLoader. */
export async function billablesById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<BillableRow>(
    db,
    sql`select ${sql.raw(columns)} from billable
        where id = ${oneOf(ids)} and ${visibleTo(viewer, own)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
