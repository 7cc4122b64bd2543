import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import type { Party } from '../../../kernel/viewer.ts';
import { partyColumns } from '../granting.ts';

/** A user as the graph shows it. A viewer bound to a party sees that party's users only. */
export type UserRow = { id: string; email: string; roles: string[]; party: Party | null };

const columns = `id, email, name, language, roles, is_active as "isActive",
  party,  has_temporary_password as "hasTemporaryPassword", created_at as "createdAt",
  updated_at as "updatedAt", version`;

const users: ListSpec = {
  from: 'user_account',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    email: { sql: 'email', type: 'text' },
    name: { sql: 'name', type: 'text' },
    partyId: { sql: "party ->> 'id'", type: 'text' },
    isActive: { sql: 'is_active', type: 'boolean' },
    createdAt: { sql: 'created_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'createdAt', direction: 'DESC' },
};

export function listUsers({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<UserRow>(db, users, args, visibleTo(viewer, partyColumns));
}

/** Users by id, in the order asked, for a DataLoader. */
export async function usersById(
  { sql: db, viewer }: Pick<Reading, 'sql' | 'viewer'>,
  ids: readonly string[],
): Promise<(UserRow | undefined)[]> {
  const found = await rows<UserRow>(
    db,
    sql`select ${sql.raw(columns)} from user_account
        where id = ${oneOf(ids)} and ${visibleTo(viewer, partyColumns)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
