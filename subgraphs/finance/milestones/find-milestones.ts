import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** A milestone as the graph shows it, with the invoice of one of the order as a whole. */
export type MilestoneRow = { id: string; orderId: string; invoiceId: string | null };

const own = { CUSTOMER: 'p.customer_id' };

const columns = sql`m.id, m.order_id as "orderId", m.position, event, percent,
  reached_on as "reachedOn", (select b.invoice_id from billable b
    where b.milestone_id = m.id and b.delivery_id is null limit 1) as "invoiceId"`;

/** Milestones of orders, in their sequence, for a DataLoader. */
export async function milestonesOfOrders({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<MilestoneRow>(
    db,
    sql`select ${columns} from milestone m join billing_plan p on p.order_id = m.order_id
        where m.order_id = ${oneOf(ids)} and ${visibleTo(viewer, own)} order by m.position`,
  );
  const byOrder = Map.groupBy(found, ({ orderId }) => orderId);
  return ids.map((id) => byOrder.get(id) ?? []);
}

/** Milestones by id, in the order asked, for a DataLoader. */
export async function milestonesById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<MilestoneRow>(
    db,
    sql`select ${columns} from milestone m join billing_plan p on p.order_id = m.order_id
        where m.id = ${oneOf(ids)} and ${visibleTo(viewer, own)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
