import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import type { SignedIn } from './access-token.ts';

/** Who is signed in by these sessions, for a DataLoader: nobody when a session has ended. */
export async function signedInBy(
  { sql: db, now }: Reading,
  sessionIds: readonly string[],
): Promise<(SignedIn | undefined)[]> {
  const found = await rows<SignedIn & { sessionId: string }>(
    db,
    sql`select session.id as "sessionId", u.id as "userId", u.name, u.language,
          u.has_temporary_password as "hasTemporaryPassword",
          u.party,
          array(select distinct unnest(role.scopes) as scope from role
            where role.code = any(u.roles) order by scope) as scopes
        from session join user_account u on u.id = session.user_id
        where session.id = ${oneOf(sessionIds)} and session.ended_at is null
          and session.expires_at > ${now} and u.is_active`,
  );
  const bySession = new Map(found.map((row) => [row.sessionId, row]));
  return sessionIds.map((id) => bySession.get(id));
}
