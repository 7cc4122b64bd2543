import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import {
  list,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../../kernel/reads.ts';

/** A customer group as the graph shows it; never to a viewer bound to a party. */
export type GroupRow = { id: string; code: string; creditLimit: string | null };

const columns = `id, code, name, name_zh as "nameZh", credit_limit as "creditLimit",
  created_at as "createdAt", version`;

const groups: ListSpec = {
  from: 'customer_group',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    code: { sql: 'code', type: 'text' },
    name: { sql: 'name', type: 'text' },
  },
  defaultOrder: { field: 'code', direction: 'ASC' },
};

export function listGroups(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<GroupRow>> {
  return list<GroupRow>(db, groups, args, visibleTo(viewer));
}

/** Groups by id, in the order asked, for a DataLoader. */
export async function groupsById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(GroupRow | undefined)[]> {
  const found = await rows<GroupRow>(
    db,
    sql`select ${sql.raw(columns)} from customer_group
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
