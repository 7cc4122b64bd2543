import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** A contact as the graph shows it. */
export type ContactRow = { id: string; customerId: string };

async function find({ sql: db, viewer }: Reading, column: 'id' | 'customer_id', keys: Keys) {
  return rows<ContactRow>(
    db,
    sql`select id, customer_id as "customerId", name, role, email, phone,
          is_primary as "isPrimary", consents, created_at as "createdAt",
          updated_at as "updatedAt", version
        from contact
        where ${sql.raw(column)} = ${oneOf(keys)}
          and ${visibleTo(viewer, { CUSTOMER: 'customer_id' })}
        order by customer_id, is_primary desc, created_at, id`,
  );
}

type Keys = readonly string[];

/** All contacts of each customer, the primary one first, for a DataLoader. */
export async function contactsOf(reading: Reading, customerIds: Keys): Promise<ContactRow[][]> {
  const found = await find(reading, 'customer_id', customerIds);
  const byCustomer = Map.groupBy(found, ({ customerId }) => customerId);
  return customerIds.map((id) => byCustomer.get(id) ?? []);
}

/** Contacts by id, in the order asked, for a DataLoader. */
export async function contactsById(reading: Reading, ids: Keys) {
  const byId = new Map((await find(reading, 'id', ids)).map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
