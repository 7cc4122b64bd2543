import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql, takeTurns, type Sql } from '../../../kernel/database.ts';
import { list, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { holds, type Viewer } from '../../../kernel/viewer.ts';

/** A role as the graph shows it. A viewer bound to a party sees the roles that it could give. */
export type RoleRow = { code: string; name: string; scopes: string[] };

const roles: ListSpec = {
  from: '(select *, code as id from role) role',
  select: 'code, name, scopes, updated_at as "updatedAt", version',
  columns: {
    code: { sql: 'code', type: 'text' },
    name: { sql: 'name', type: 'text' },
  },
  defaultOrder: { field: 'code', direction: 'ASC' },
};

export function listRoles({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<RoleRow>(db, roles, args, visible(viewer));
}

function visible(viewer: Viewer) {
  return viewer.party && !holds(viewer, '*') ? sql`scopes <@ ${viewer.scopes}` : sql`true`;
}

/** Roles by their codes, in the order asked, for a DataLoader. */
export async function rolesByCode(
  { sql: db, viewer }: Reading,
  codes: readonly string[],
): Promise<(RoleRow | undefined)[]> {
  const found = await rows<RoleRow>(
    db,
    sql`select ${sql.raw(roles.select)} from role
        where code = ${oneOf(codes)} and ${visible(viewer)}`,
  );
  const byCode = new Map(found.map((row) => [row.code, row]));
  return codes.map((code) => byCode.get(code));
}

/** All scopes of the roles together. Refuses `UNKNOWN_ROLE` for a code that no role has. */
export async function scopesOfRoles(db: Sql, codes: readonly string[]): Promise<string[]> {
  const found = await rows<RoleRow>(
    db,
    sql`select code, scopes from role where code = ${oneOf(codes)} order by code for share`,
  );
  const unknown = codes.find((code) => !found.some((role) => role.code === code));
  if (unknown !== undefined) refuse('UNKNOWN_ROLE', { role: unknown }, ['roles']);
  return [...new Set(found.flatMap(({ scopes }) => scopes))];
}

/** Refuses `LAST_ADMINISTRATOR` when nobody would be left who may do everything and sign in. */
export async function requireAdministrator(db: Sql): Promise<void> {
  await takeTurns(db, 'identity administrators');
  const found = await rows(
    db,
    sql`select 1 from user_account join role on role.code = any(user_account.roles)
        where '*' = any(role.scopes) and is_active and party is null
          and password_hash is not null limit 1`,
  );
  if (found.length === 0) refuse('LAST_ADMINISTRATOR', {}, ['roles']);
}
