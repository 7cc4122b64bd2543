import { rows, sql, type Sql } from './database.ts';
import type { EventFeed, EventPage, StoredEvent } from './event.ts';
import { BadInput } from './refusal.ts';

export type EventRow = {
  xid: string;
  position: string;
  id: string;
  type: string;
  document_id: string;
  occurred_at: string;
  actor: string;
  parties: StoredEvent['parties'];
  data: Record<string, unknown>;
};

export const eventColumns = sql`xid::text, position::text, id, type, document_id,
  to_char(occurred_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as occurred_at, actor, parties, data`;

export function toStoredEvent(row: EventRow): StoredEvent {
  return {
    id: row.id,
    type: row.type,
    documentId: row.document_id,
    cursor: `${row.xid}:${row.position}`,
    occurredAt: row.occurred_at,
    actor: row.actor,
    parties: row.parties,
    data: row.data,
  };
}

/**
 * The area's log for readers, in order of commit: a cursor is (transaction, position), and events
 * of transactions younger than the oldest open one wait, so a reader never passes over an event
 * that commits late.
 */
export function eventFeed(db: Sql, onWake: EventFeed['onWake']): EventFeed {
  const settled = sql`xid < pg_snapshot_xmin(pg_current_snapshot())`;
  return {
    onWake,
    async head() {
      const [row] = await rows<{ xid: string; position: string }>(
        db,
        sql`select xid::text, position::text from event where ${settled}
            order by event.xid desc, event.position desc limit 1`,
      );
      return row ? `${row.xid}:${row.position}` : '0:0';
    },
    async read(after, types, limit): Promise<EventPage> {
      const [xid, position] = parseCursor(after);
      const found = await rows<EventRow>(
        db,
        sql`select ${eventColumns} from event
            where (event.xid, event.position) > (${xid}::xid8, ${position}::bigint) and ${settled}
            order by event.xid, event.position limit ${limit}`,
      );
      const events = found.map(toStoredEvent);
      const next = events.at(-1)?.cursor ?? after;
      return { events: events.filter((event) => types.includes(event.type)), next };
    },
  };
}

function parseCursor(cursor: string): [string, string] {
  const match = /^(\d{1,19}):(\d{1,19})$/.exec(cursor);
  if (!match) throw new BadInput('This is not a cursor of an event.');
  return [match[1]!, match[2]!];
}
