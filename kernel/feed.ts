import { rows, sql, type Sql } from './database.ts';
import type { EventFeed, EventPage, StoredEvent } from './event.ts';
import { BadInput } from './refusal.ts';

export type EventRow = {
  position: string;
  id: string;
  type: string;
  document_id: string;
  occurred_at: string;
  actor: string;
  parties: StoredEvent['parties'];
  data: Record<string, unknown>;
};

export const eventColumnList = `position::text, id, type, document_id,
  to_char(occurred_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as occurred_at, actor, parties, data`;
export const eventColumns = sql.raw(eventColumnList);

export function toStoredEvent(row: EventRow): StoredEvent {
  return {
    id: row.id,
    type: row.type,
    documentId: row.document_id,
    cursor: row.position,
    occurredAt: row.occurred_at,
    actor: row.actor,
    parties: row.parties,
    data: row.data,
  };
}

/**
 * The area's log for readers: a cursor is a position. What one document tells comes in the order
 * in which it happened, and a reader never passes over an event that commits late: it waits for
 * writers of this log that are about to commit, and for nobody else.
 */
export function eventFeed(db: Sql, onWake: EventFeed['onWake']): EventFeed {
  return {
    onWake,
    head: () => horizon(db),
    async read(after, types, limit): Promise<EventPage> {
      const from = parseCursor(after);
      // Two statements on purpose: the second one must see all that had committed at the horizon.
      const until = await horizon(db);
      if (BigInt(until) <= BigInt(from)) return { events: [], next: after };
      const found = await rows<EventRow>(
        db,
        sql`select ${eventColumns} from event
            where position > ${from}::bigint and position <= ${until}::bigint
              and type = any(${types})
            order by event.position limit ${limit}`,
      );
      const next = found.length < limit ? until : found.at(-1)!.position;
      return { events: found.map(toStoredEvent), next };
    },
  };
}

async function horizon(db: Sql): Promise<string> {
  return (await rows<{ at: string }>(db, sql`select event_horizon()::text as at`))[0]!.at;
}

function parseCursor(cursor: string): string {
  if (!/^\d{1,18}$/.test(cursor)) throw new BadInput('This is not a cursor of an event.');
  return cursor;
}
