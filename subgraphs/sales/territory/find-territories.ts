import type { Reading } from '../../../kernel/area.ts';
import { listOf, oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import type { TerritoryRule } from './territory-rule.ts';

/** A territory as the graph shows it; for staff only. */
export type TerritoryRow = { id: string; parentId: string | null };

const territories: ListSpec = {
  from: 'territory',
  select: `id, code, name, name_zh as "nameZh", parent_id as "parentId",
    created_at as "createdAt", updated_at as "updatedAt", version`,
  columns: {
    id: { sql: 'id', type: 'text' },
    code: { sql: 'code', type: 'text' },
    name: { sql: 'name', type: 'text' },
    parentId: { sql: 'parent_id', type: 'text' },
  },
  defaultOrder: { field: 'code', direction: 'ASC' },
};

export function listTerritories({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<TerritoryRow>(db, territories, args, visibleTo(viewer));
}

/** A page of what stands right below each territory. */
export function childrenOf({ sql: db, viewer }: Reading, args: ListArgs, ids: readonly string[]) {
  const parent = { column: 'parent_id', ids };
  return listFor<TerritoryRow>(db, territories, args, parent, visibleTo(viewer));
}

/** Territories by id, in the order asked, for a DataLoader. */
export async function territoriesById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<TerritoryRow>(
    db,
    sql`select ${sql.raw(territories.select)} from territory
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** The territory of each customer as the rules are now; null where none has it. */
export async function territoriesOf({ sql: db, viewer }: Reading, customerIds: readonly string[]) {
  const columns = `t.id, code, name, name_zh as "nameZh", parent_id as "parentId",
    created_at as "createdAt", updated_at as "updatedAt", t.version`;
  const found = await rows<TerritoryRow & { customerId: string }>(
    db,
    sql`select customer_id as "customerId", ${sql.raw(columns)}
        from buyer_territory b join territory t on t.id = b.territory_id
        where customer_id = ${oneOf(customerIds)} and ${visibleTo(viewer)}`,
  );
  const byCustomer = new Map(found.map((row) => [row.customerId, row]));
  return customerIds.map((id) => byCustomer.get(id) ?? null);
}

type Named = { rules: TerritoryRule[]; customerIds: string[] };

/** Of each territory whom it has: its rules, and its customers by name. */
export async function rulesOf({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<Named & { id: string }>(
    db,
    sql`select id, coalesce((select jsonb_agg(jsonb_build_object('precedence', precedence,
            'country', country, 'region', region, 'postalPrefix', postal_prefix,
            'groupId', group_id) order by position)
          from territory_rule where territory_id = id), '[]') as rules,
          array(select customer_id from territory_customer
            where territory_id = id order by 1) as "customerIds"
        from unnest(${listOf(ids)}) as id where ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id): Named => byId.get(id) ?? { rules: [], customerIds: [] });
}
