import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import type { Party } from '../../../kernel/viewer.ts';
import { partyColumns } from '../granting.ts';

/** A key as the graph shows it. A viewer bound to a party sees that party's keys only. */
export type ApiKeyRow = { id: string; role: string | null; replacedBy: string | null };

const columns = `id, name, prefix, scopes, role, party, allowed_networks as "allowedNetworks",
  expires_at as "expiresAt", revoked_at as "revokedAt", replaced_by as "replacedBy",
  last_used_at as "lastUsedAt", created_at as "createdAt"`;

const apiKeys: ListSpec = {
  from: 'api_key',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    name: { sql: 'name', type: 'text' },
    prefix: { sql: 'prefix', type: 'text' },
    partyId: { sql: "party ->> 'id'", type: 'text' },
    createdAt: { sql: 'created_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'createdAt', direction: 'DESC' },
};

export function listApiKeys({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<ApiKeyRow>(db, apiKeys, args, visibleTo(viewer, partyColumns));
}

/** API keys by id, in the order asked, for a DataLoader. */
export async function apiKeysById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(ApiKeyRow | undefined)[]> {
  const found = await rows<ApiKeyRow>(
    db,
    sql`select ${sql.raw(columns)} from api_key
        where id = ${oneOf(ids)} and ${visibleTo(viewer, partyColumns)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** Whom a key stands for, as the door needs it. */
export type KeyHolder = {
  id: string;
  name: string;
  scopes: string[];
  party: Party | null;
  allowedNetworks: string[];
  expiresAt: string | null;
};

/**
 * The holder of a good key, by the hash of its text. Being asked for is being used: `last_used_at`
 * is written with it, once a minute at most.
 */
export async function keyHolder({ sql: db, now }: Reading, hash: string) {
  const [holder] = await rows<KeyHolder>(
    db,
    sql`with good as (
          select * from api_key where secret_hash = ${hash} and revoked_at is null
            and (expires_at is null or expires_at > ${now})),
        used as (
          update api_key set last_used_at = ${now} from good where api_key.id = good.id
            and (good.last_used_at is null
              or good.last_used_at < ${now}::timestamptz - interval '1 minute'))
        select id, name, coalesce(
            (select role.scopes from role where role.code = good.role), good.scopes) as scopes,
          party, allowed_networks as "allowedNetworks", expires_at as "expiresAt"
        from good`,
  );
  return holder;
}
