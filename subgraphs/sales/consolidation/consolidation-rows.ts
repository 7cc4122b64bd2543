import type { Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import type { Delivery } from '../delivery/delivery.ts';

/** Makes what deliveries leave together in, for those that are like this one; gives its id. */
export async function consolidate(
  { sql: db, ids, now }: Pick<Work, 'sql' | 'ids' | 'now'>,
  { customerId, warehouseId }: Delivery,
): Promise<string> {
  const id = ids.next('cns');
  await sql`insert into consolidation (id, customer_id, warehouse_id, created_at)
    values (${id}, ${customerId}, ${warehouseId}, ${now})`.execute(db);
  return id;
}
