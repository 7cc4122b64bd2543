import type { Party } from './viewer.ts';

/** A kind of fact that an area publishes; `Data` is its shape, all of it plain JSON. */
export type EventSpec<Data> = {
  /** Area and past-tense name: `orders.OrderPlaced`. */
  readonly type: string;
  /** The field of `Data` that holds the id of the document the fact belongs to. */
  readonly document: keyof Data & string;
  readonly data?: Data;
};

export function eventSpec<Data extends object>(
  type: string,
  document: keyof Data & string,
): EventSpec<Data> {
  return { type, document };
}

/** A fact as it was stored, in the transaction that made it true. */
export type StoredEvent<Data = Record<string, unknown>> = {
  /** `evt_…`, unique over all areas. */
  id: string;
  type: string;
  documentId: string;
  /** Place in the area's event log; opaque, ordered, safe to resume after. */
  cursor: string;
  /** When it happened in the business, UTC, ISO 8601. */
  occurredAt: string;
  /** Viewer id of who caused it. */
  actor: string;
  /** The outside parties that may learn of it; nobody bound to another party may. */
  parties: Party[];
  data: Data;
};

/** An event that was committed a moment ago and that a process has to carry on. */
export type FreshEvent = {
  event: StoredEvent;
  /** The cursor of the document's event before it that is still to be carried on. */
  after: string | null;
};

/** What the area's log gives to readers: stored events in order, and a nudge when there are more. */
export interface EventFeed {
  /**
   * Up to `limit` events of the given types after the cursor, oldest first. `next` is the cursor
   * to go on from: it moves past events of other types too. Throws `CURSOR_EXPIRED` for a cursor
   * older than the log keeps.
   */
  read(after: string, types: readonly string[], limit: number): Promise<EventPage>;
  /** The cursor behind the newest readable event. */
  head(): Promise<string>;
  /** Calls `listener` when new events may be readable; returns the way to stop. */
  onWake(listener: () => void): () => void;
}

export type EventPage = { events: StoredEvent[]; next: string };
