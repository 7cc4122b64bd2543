import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
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
import { holds, requireScope, type Viewer } from '../../../kernel/viewer.ts';
import { scoresOn } from '../analysis/rfm.ts';

/** A customer as the graph shows it. */
export type CustomerRow = {
  id: string;
  number: string;
  groupId: string | null;
  preferredCarrierId: string | null;
  preferredWarehouseId: string | null;
  creditLimit: { amount: string; currency: string } | null;
};

const columns = `id, number, external_ref as "externalRef", name, name_zh as "nameZh",
  tax_id as "taxId", status, group_id as "groupId", tier, country, currency,
  payment_term_days as "paymentTermDays",
  case when credit_limit is not null then
    jsonb_build_object('amount', credit_limit::text, 'currency', currency) end as "creditLimit",
  owner, email, phone, preferred_carrier_id as "preferredCarrierId",
  preferred_warehouse_id as "preferredWarehouseId",
  least_shelf_life_days as "leastShelfLifeDays",
  least_shelf_life_percent as "leastShelfLifePercent", billing_basis as "billingBasis", created_at as "createdAt",
  updated_at as "updatedAt", version`;

const openColumns = {
  id: { sql: 'id', type: 'text' },
  number: { sql: 'number', type: 'text' },
  externalRef: { sql: 'external_ref', type: 'text' },
  name: { sql: 'name', type: 'text' },
  taxId: { sql: 'tax_id', type: 'text' },
  status: { sql: 'status', type: 'text' },
  country: { sql: 'country', type: 'text' },
  createdAt: { sql: 'created_at', type: 'timestamptz' },
};

// A customer's own users must not find out by filtering what they can not read.
const internalColumns = {
  groupId: { sql: 'group_id', type: 'text' },
  tier: { sql: 'tier', type: 'text' },
  owner: { sql: 'owner', type: 'text' },
};

const customers: ListSpec = {
  from: 'customer',
  select: columns,
  columns: openColumns,
  defaultOrder: { field: 'createdAt', direction: 'DESC' },
};

const customersForStaff: ListSpec = {
  ...customers,
  columns: { ...openColumns, ...internalColumns },
};

function specFor(viewer: Viewer): ListSpec {
  return holds(viewer, 'crm:internal') ? customersForStaff : customers;
}

/** A page of customers; `search` takes each word as a part of number, names,
 * tax id or code, or as one in them but for a small typo. */
export function listCustomers(
  reading: Reading,
  args: ListArgs & { search?: string | null; segment?: string | null },
): Promise<Connection<CustomerRow>> {
  const { sql: db, viewer } = reading;
  const words = (args.search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.map(holdsWord);
  if (args.segment) found.push(isMember(reading, args.segment));
  const condition = sql.join([visibleTo(viewer, { CUSTOMER: 'id' }), ...found], sql` and `);
  return list<CustomerRow>(db, specFor(viewer), args, condition);
}

/** Shorter words are too alike to be taken for one another, and codes are meant as they stand. */
const maybeMisspelt = /^\p{L}{4,}$/u;

function holdsWord(word: string): Fragment {
  const part = sql`search_text like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`;
  return maybeMisspelt.test(word) ? sql`(${part} or ${word} <% search_text)` : part;
}

/** For staff only, as it sounds out internal figures. */
function isMember(reading: Reading, segment: string): Fragment {
  const { viewer, now } = reading;
  requireScope(viewer, 'crm:internal');
  return sql`id in (select scored.customer_id
    from (${scoresOn(reading, dayOf(now))}) scored where scored.segment = ${segment})`;
}

/** A page of the customers in each of the segments, as of a day. */
export function membersOf(
  reading: Reading,
  { asOf, ...args }: ListArgs & { asOf?: string | null },
  segments: readonly string[],
): Promise<Connection<CustomerRow>[]> {
  const { sql: db, viewer, now } = reading;
  const from = sql`customer join (select customer_id, segment
    from (${scoresOn(reading, asOf ?? dayOf(now))}) scored) member on customer_id = id`;
  const parent = { column: 'segment', ids: segments };
  return listFor<CustomerRow>(db, { ...specFor(viewer), from }, args, parent, visibleTo(viewer));
}

/** Customers by a unique column, in the order asked, for a DataLoader. */
export async function customersBy(
  column: 'id' | 'number',
  { sql: db, viewer }: Reading,
  keys: readonly string[],
): Promise<(CustomerRow | undefined)[]> {
  const found = await rows<CustomerRow>(
    db,
    sql`select ${sql.raw(columns)} from customer
        where ${sql.raw(column)} = ${oneOf(keys)} and ${visibleTo(viewer, { CUSTOMER: 'id' })}`,
  );
  const byKey = new Map(found.map((row) => [row[column], row]));
  return keys.map((key) => byKey.get(key));
}

const MAX_NAMESAKES = 10;

/** Customers with this e-mail address, or with a contact that has it. */
export function customersByEmail(
  { sql: db, viewer }: Reading,
  email: string,
): Promise<CustomerRow[]> {
  const address = email.toLowerCase();
  return rows<CustomerRow>(
    db,
    sql`select ${sql.raw(columns)} from customer
        where (lower(email) = ${address}
            or id in (select customer_id from contact where lower(email) = ${address}))
          and ${visibleTo(viewer, { CUSTOMER: 'id' })}
        order by created_at, id limit ${MAX_NAMESAKES}`,
  );
}
