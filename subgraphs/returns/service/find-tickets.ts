import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A service ticket as the graph shows it. */
export type TicketRow = {
  id: string;
  customerId: string;
  productId: string;
  orderId: string | null;
  orderLineId: string | null;
};

const columns = `id, number, customer_id as "customerId", product_id as "productId",
  order_id as "orderId", order_line_id as "orderLineId", serial, subject, description, priority,
  status, warranty_until as "warrantyUntil", is_under_warranty as "isUnderWarranty",
  is_chargeable as "isChargeable", cause, action, resolution, opened_by as "openedBy", assignee,
  started_at as "startedAt", resolved_at as "resolvedAt", closed_at as "closedAt",
  created_at as "createdAt", updated_at as "updatedAt", version`;

const tickets: ListSpec = {
  from: 'service_ticket',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    priority: { sql: 'priority', type: 'text' },
    createdAt: { sql: 'created_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'createdAt', direction: 'DESC' },
};

const own = { CUSTOMER: 'customer_id' };

export function listTickets({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<TicketRow>(db, tickets, args, visibleTo(viewer, own));
}

/** Pages of tickets for many customers at once, for a loader. */
export function ticketsOfCustomers(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  const parent = { column: 'customer_id', ids };
  return listFor<TicketRow>(db, tickets, args, parent, visibleTo(viewer, own));
}

/** Tickets by id, in the order asked, for a DataLoader. */
export async function ticketsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<TicketRow>(
    db,
    sql`select ${sql.raw(columns)} from service_ticket
        where id = ${oneOf(ids)} and ${visibleTo(viewer, own)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
