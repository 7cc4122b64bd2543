import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { taxIdOf } from './customer.ts';

/** A customer that may be the same as another; never shown to a viewer bound to a party. */
export type DuplicateRow = { customerId: string; similarity: string };

/** What is known of a customer that somebody is about to make. */
export type DuplicateProbe = {
  name?: string | null;
  nameZh?: string | null;
  taxId?: string | null;
  email?: string | null;
  phone?: string | null;
};

const SHOWN = 20;
/** Trigrams that two names share (pg_trgm), from which on they count as alike. */
const ALIKE = 0.5;

/**
 * For each row of `probe` the customers with the same tax id, e-mail or phone, or with a name
 * alike, those that agree in most first.
 */
function matches({ sql: db, viewer }: Reading, probe: Fragment) {
  return rows<DuplicateRow & { id: string }>(
    db,
    sql`select probe.id, match.* from ${probe} probe
        cross join lateral (
          select customer.id as "customerId", alike.similarity, alike.reasons
          from customer, lateral (select
            round(similarity(lower(name), lower(coalesce(probe.name, '')))::numeric, 4)
              as similarity) likeness, lateral (select likeness.similarity, array_remove(array[
              case when tax_id = probe.tax_id then 'TAX_ID' end,
              case when lower(email) = lower(probe.email) then 'EMAIL' end,
              case when phone_ending(phone) = phone_ending(probe.phone) then 'PHONE' end,
              case when name_zh = probe.name_zh or similarity >= ${ALIKE} then 'NAME' end
            ], null) as reasons) alike
          where customer.id <> probe.id and (tax_id = probe.tax_id
            or lower(email) = lower(probe.email)
            or phone_ending(phone) = phone_ending(probe.phone) or name_zh = probe.name_zh
            or (lower(name) % lower(probe.name) and alike.similarity >= ${ALIKE}))
          order by cardinality(alike.reasons) desc, alike.similarity desc, customer.id
          limit ${SHOWN}) match
        where ${visibleTo(viewer)}`,
  );
}

/** Customers that may be the one that somebody is about to make. */
export function findDuplicates(reading: Reading, probe: DuplicateProbe) {
  const { name = null, nameZh = null, email = null, phone = null } = probe;
  const taxId = probe.taxId ? taxIdOf(probe.taxId) : null;
  return matches(
    reading,
    sql`(select '' as id, ${name}::text as name, ${nameZh}::text as name_zh,
      ${taxId}::text as tax_id, ${email}::text as email, ${phone}::text as phone)`,
  );
}

/** Customers that may be the same as each of the customers, for a DataLoader. */
export async function duplicatesOf(reading: Reading, ids: readonly string[]) {
  const found = await matches(reading, sql`(select * from customer where id = ${oneOf(ids)})`);
  const byId = Map.groupBy(found, ({ id }) => id);
  return ids.map((id) => byId.get(id) ?? []);
}
