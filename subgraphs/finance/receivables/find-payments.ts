import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import {
  list,
  listFor,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../../kernel/reads.ts';

/** A payment as the graph shows it; amounts are in its currency. */
export type PaymentRow = {
  id: string;
  customerId: string;
  orderId: string | null;
  currency: string;
  amount: string;
  allocated: string;
  refunded: string;
  unallocated: string;
};

export type AllocationRow = {
  paymentId: string;
  invoiceId: string;
  amount: string;
  currency: string;
};

const columns = `id, number, customer_id as "customerId", amount, allocated,
  refunded, unallocated, currency,
  order_id as "orderId", received_date as "receivedDate", reversed_on as "reversedOn",
  method, reference, rate as "exchangeRate", recorded_at as "recordedAt", version`;

const payments: ListSpec = {
  from: 'payment',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    reference: { sql: 'reference', type: 'text' },
    receivedDate: { sql: 'received_date', type: 'date' },
    amount: { sql: 'amount', type: 'numeric' },
    unallocated: { sql: 'unallocated', type: 'numeric' },
    recordedAt: { sql: 'recorded_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'receivedDate', direction: 'DESC' },
};

const own = { CUSTOMER: 'customer_id' };

export function listPayments(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<PaymentRow>> {
  return list<PaymentRow>(db, payments, args, visibleTo(viewer, own));
}

/** Pages of payments for many customers at once, for a loader. */
export function paymentsOfCustomers(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
): Promise<Connection<PaymentRow>[]> {
  const visible = visibleTo(viewer, own);
  return listFor<PaymentRow>(db, payments, args, { column: 'customer_id', ids }, visible);
}

/** Payments by id, in the order asked, for a DataLoader. */
export async function paymentsById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(PaymentRow | undefined)[]> {
  const found = await rows<PaymentRow>(
    db,
    sql`select ${sql.raw(columns)} from payment
        where id = ${oneOf(ids)} and ${visibleTo(viewer, own)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** Allocations of invoices or of payments, oldest first, for a DataLoader. */
export async function allocationsBy(
  parent: 'invoiceId' | 'paymentId',
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<AllocationRow[][]> {
  const column = sql.raw(parent === 'invoiceId' ? 'invoice_id' : 'payment_id');
  const found = await rows<AllocationRow>(
    db,
    sql`select a.id, payment_id as "paymentId", invoice_id as "invoiceId", a.amount, currency,
          posting_date as "postingDate"
        from payment_allocation a join payment p on p.id = payment_id
        where ${column} = ${oneOf(ids)} and ${visibleTo(viewer, { CUSTOMER: 'a.customer_id' })}
        order by a.id`,
  );
  const byParent = Map.groupBy(found, (row) => row[parent]);
  return ids.map((id) => byParent.get(id) ?? []);
}
