import type { Reading } from '../../kernel/area.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../kernel/reads.ts';

export type AuditEntryRow = { id: string; command: string };

/** Who did what, as the command log keeps it: without secrets. Outside parties see nothing. */
const auditLog: ListSpec = {
  from: `(select *, owner || '/' || command || '/' || key as id from command_log) entry`,
  select: `id, command, owner as "actorId", actor_name as "actorName", address,
    request_id as "requestId", accepted_at as "acceptedAt", input::text as input,
    result::text as result`,
  columns: {
    command: { sql: 'command', type: 'text' },
    actorId: { sql: 'owner', type: 'text' },
    acceptedAt: { sql: 'accepted_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'acceptedAt', direction: 'DESC' },
};

export function listAuditLog({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<AuditEntryRow>(db, auditLog, args, visibleTo(viewer));
}
