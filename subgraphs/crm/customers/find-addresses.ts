import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** An address as the graph shows it. */
export type AddressRow = { id: string; customerId: string };

/** Addresses per customer, in their order, for a DataLoader. */
export async function addressesOf(
  { sql: db, viewer }: Reading,
  customerIds: readonly string[],
): Promise<AddressRow[][]> {
  const found = await rows<AddressRow>(
    db,
    sql`select id, customer_id as "customerId", name, street, city, region,
          postal_code as "postalCode", country, is_bill_to as "isBillTo",
          is_ship_to as "isShipTo", is_default_ship_to as "isDefaultShipTo", latitude, longitude
        from address
        where customer_id = ${oneOf(customerIds)} and ${visibleTo(viewer, { CUSTOMER: 'customer_id' })}
        order by customer_id, position`,
  );
  const byCustomer = Map.groupBy(found, (row) => row.customerId);
  return customerIds.map((id) => byCustomer.get(id) ?? []);
}
