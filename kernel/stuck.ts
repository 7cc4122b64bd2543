import { rows, sql, type Sql } from './database.ts';
import type { StuckEvent } from './endpoint.ts';

/** Attempts after which an event counts as stuck and is shown to people. */
export const STUCK_AFTER = 5;

/** Events that keep failing, oldest first, for people to see, retry or skip. */
export async function stuckEvents(db: Sql, area: string, limit: number): Promise<StuckEvent[]> {
  const found = await rows<Omit<StuckEvent, 'area'>>(
    db,
    sql`select e.id as "eventId", e.type, e.document_id as "documentId", o.attempts,
          o.last_error as "lastError", e.occurred_at as "occurredAt"
        from outbox o join event e using (position) where o.attempts >= ${STUCK_AFTER}
        order by o.position limit ${limit}`,
  );
  return found.map((event) => ({ area, ...event }));
}

/** Makes a stuck event due at once; false when it is not waiting any more. */
export async function retryStuck(db: Sql, eventId: string, now: Date): Promise<boolean> {
  const found = await rows(
    db,
    sql`update outbox set due_at = ${now}
        where position = (select position from event where id = ${eventId}) returning 1`,
  );
  return found.length > 0;
}

/** Gives a stuck event up; false when it is not stuck. What it left undone is for a person. */
export async function skipStuck(db: Sql, eventId: string): Promise<boolean> {
  const found = await rows(
    db,
    sql`delete from outbox where attempts >= ${STUCK_AFTER}
          and position = (select position from event where id = ${eventId}) returning 1`,
  );
  return found.length > 0;
}

/** How many events are still to be carried on, without stuck ones and what waits behind these. */
export async function waitingEvents(db: Sql): Promise<number> {
  const query = sql`select count(*)::int as count from outbox o where not exists (
    select from outbox stuck where stuck.document_id = o.document_id
      and stuck.position <= o.position and stuck.attempts >= ${STUCK_AFTER})`;
  return (await rows<{ count: number }>(db, query))[0]!.count;
}
