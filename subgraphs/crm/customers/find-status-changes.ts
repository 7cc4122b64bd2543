import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

const SHOWN = 50;

export type StatusChangeRow = { customerId: string; reason: string };

/** The newest 50 changes of status per customer, newest first, for a DataLoader. */
export async function statusChangesOf(
  { sql: db, viewer }: Reading,
  customerIds: readonly string[],
): Promise<StatusChangeRow[][]> {
  const found = await rows<StatusChangeRow>(
    db,
    sql`select change.* from unnest(${customerIds}::text[]) as customer(id)
        cross join lateral (
          select customer_id as "customerId", previous, status, reason, actor,
            changed_at as "changedAt"
          from customer_status_change
          where customer_id = customer.id and ${visibleTo(viewer, { CUSTOMER: 'customer_id' })}
          order by customer_status_change.changed_at desc, customer_status_change.id desc
          limit ${SHOWN}) change`,
  );
  const byCustomer = Map.groupBy(found, (row) => row.customerId);
  return customerIds.map((id) => byCustomer.get(id) ?? []);
}
