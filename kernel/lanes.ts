import type { Client } from 'pg';
import type { RelayOptions } from './relay.ts';
import { rows, sql } from './database.ts';
import type { FreshEvent, StoredEvent } from './event.ts';
import { eventColumnList, toStoredEvent, type EventRow } from './feed.ts';
import { STUCK_AFTER } from './stuck.ts';
import { service } from './viewer.ts';

/** With the connection that holds the leadership. */
type LaneOptions = RelayOptions & { leader: Client };

/** Documents whose events are carried on at the same time. */
const LANES = 64;
/** Events in memory at most. */
const BATCH = 1_000;
/** Finished events are deleted so many at a time, or after a while. */
const FLUSH = 64;
const FLUSH_MS = 50;
/** Events of which nobody told, or that were put off, are looked for so often. */
const READ_MS = 1_000;
const READ_AGAIN_MS = 150;

/**
 * One lane per document; events of a lane are carried on one after the other. What an event sends
 * as a note holds no lane up: the next one goes on meanwhile.
 */
export class Lanes {
  private readonly options: LaneOptions;
  private readonly ring: () => void;
  private readonly stop: AbortSignal;
  private readonly lanes = new Map<string, Promise<void>>();
  /** Positions that are in memory, and those of them that are done but not yet deleted. */
  private readonly taken = new Set<string>();
  private finished: string[] = [];
  /** Events of which only notes are not taken in yet. */
  private readonly telling = new Set<Promise<void>>();
  private flushing?: NodeJS.Timeout;
  /** Documents whose last event failed since the latest read began. */
  private readonly held = new Set<string>();
  private free = LANES;
  /** When waiting events are to be read; those that are told of need not be. */
  private readAt = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(options: LaneOptions, ring: () => void, stop: AbortSignal) {
    this.options = options;
    this.ring = ring;
    this.stop = stop;
  }

  /** Says that there are events which were not told of one by one. */
  readNow(): void {
    this.readAt = 0;
  }

  /** Deletes what is done, puts waiting events into their lanes; true when there may be more. */
  async takeBatch(): Promise<boolean> {
    const finished = this.takeFinished();
    const isToRead = performance.now() >= this.readAt;
    const room = isToRead ? BATCH - this.taken.size + finished.length : 0;
    if (isToRead) this.readAt = performance.now() + READ_MS;
    const heldBefore = isToRead ? [...this.held] : [];
    const events = await readWaiting(this.options, [...this.taken], finished, room);
    for (const position of finished) this.taken.delete(position);
    for (const document of heldBefore) this.held.delete(document);
    for (const event of events) this.enqueue(event);
    const isMore = isToRead && events.length === room;
    if (isMore) this.readNow();
    return isMore && room > 0;
  }

  /**
   * Takes events that have just been committed, without reading them back; false when there is one
   * that must be read: no room is left, or an earlier event of its document is not at hand.
   */
  takeFresh(fresh: readonly FreshEvent[]): boolean {
    const room = BATCH - this.taken.size;
    if (this.stop.aborted || fresh.length > room) return false;
    return fresh.every(({ event, after }) => {
      const isNext = after === null || this.taken.has(after);
      if (isNext) this.enqueue(event);
      return isNext;
    });
  }

  async finish(): Promise<void> {
    await Promise.all(this.lanes.values());
    await Promise.all(this.telling);
    await readWaiting(this.options, [], this.takeFinished(), 0);
  }

  private takeFinished(): string[] {
    clearTimeout(this.flushing);
    this.flushing = undefined;
    return this.finished.splice(0);
  }

  private enqueue(event: StoredEvent): void {
    if (this.taken.has(positionOf(event))) return;
    this.taken.add(positionOf(event));
    const before = this.lanes.get(event.documentId) ?? Promise.resolve();
    const lane = before.then(() => this.carry(event));
    this.lanes.set(event.documentId, lane);
    void lane.then(() => {
      if (this.lanes.get(event.documentId) === lane) this.lanes.delete(event.documentId);
    });
  }

  private async carry(event: StoredEvent): Promise<void> {
    const position = positionOf(event);
    // Before the wait for a place: a later read may let the document go on, from the failed event.
    if (this.held.has(event.documentId)) {
      this.taken.delete(position);
      return;
    }
    await this.enter();
    if (this.stop.aborted) {
      this.taken.delete(position);
      this.leave();
      return;
    }
    const { acts, notes } = dispatch(this.options, event);
    const failure = await acts;
    this.leave();
    if (failure) {
      await putOff(this.options, event, failure);
      this.held.add(event.documentId);
      this.letGo(position);
      return;
    }
    const telling = this.finishAfter(notes, event).finally(() => this.telling.delete(telling));
    this.telling.add(telling);
  }

  private async finishAfter(notes: Promise<Error | undefined>, event: StoredEvent): Promise<void> {
    const failure = await notes;
    if (failure) {
      await putOff(this.options, event, failure);
      this.letGo(positionOf(event));
      return;
    }
    this.finished.push(positionOf(event));
    if (this.finished.length >= FLUSH) this.ring();
    else this.flushing ??= setTimeout(this.ring, FLUSH_MS);
  }

  /** Leaves a failed event to be read again. */
  private letGo(position: string): void {
    this.taken.delete(position);
    this.readAt = Math.min(this.readAt, performance.now() + READ_AGAIN_MS);
  }

  private async enter(): Promise<void> {
    if (this.free === 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.free--;
  }

  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.free++;
  }
}

function positionOf(event: StoredEvent): string {
  return event.cursor;
}

/** Reads on the connection that leads: when it is lost, so is the right to read on. */
async function readWaiting(
  { leader, clock }: LaneOptions,
  taken: string[],
  finished: string[],
  limit: number,
): Promise<StoredEvent[]> {
  const values = [finished, taken, clock.now(), limit];
  const { rows: found } = await leader.query<EventRow>({ name: 'waiting', text: waiting, values });
  return found.map(toStoredEvent);
}

const waiting = `
  with done as (delete from outbox where position = any($1::bigint[]))
  select ${eventColumnList} from event join outbox o using (position, document_id)
  where o.due_at <= $3
    and not exists (select from unnest($2::bigint[]) as t(position) where t.position = o.position)
    and not exists (select from outbox earlier where earlier.document_id = o.document_id
      and earlier.position < o.position and earlier.due_at > $3)
  order by o.position limit $4`;

/**
 * Sends the commands that follow from the event: those that the next event of its document waits
 * for, and notes. Each answers with its first failure, after all have ended.
 */
function dispatch(options: RelayOptions, event: StoredEvent) {
  const viewer = service('process', event.id);
  const sent = options.processes.flatMap((process) =>
    (process.reactions.get(event.type)?.(event) ?? []).map(({ command, input, isNote }, step) => {
      const idempotencyKey = `${event.id}/${process.name}/${step}`;
      return { isNote, done: options.perform(command, viewer, { ...input, idempotencyKey }) };
    }),
  );
  const ended = (notes: boolean) =>
    firstFailure(sent.filter(({ isNote = false }) => isNote === notes).map(({ done }) => done));
  return { acts: ended(false), notes: ended(true) };
}

async function firstFailure(sent: readonly Promise<unknown>[]): Promise<Error | undefined> {
  const results = await Promise.allSettled(sent);
  return results.find((result) => result.status === 'rejected')?.reason as Error | undefined;
}

/** Tries again later: after 0.1 s, then doubling to at most 5 minutes. */
async function putOff(options: RelayOptions, event: StoredEvent, error: Error): Promise<void> {
  const { db, clock, log } = options;
  try {
    const [row] = await rows<{ attempts: number }>(
      db,
      sql`update outbox set attempts = attempts + 1, last_error = ${error.message},
            due_at = ${clock.now()}::timestamptz
              + least(power(2, least(attempts, 20)) * interval '0.1 second', interval '5 minutes')
          where position = ${positionOf(event)} returning attempts`,
    );
    const level = (row?.attempts ?? 0) >= STUCK_AFTER ? 'error' : 'warn';
    log[level]({ err: error, event: event.id, type: event.type }, 'an event was put off');
  } catch (failure) {
    log.error({ err: failure, event: event.id }, 'could not put an event off');
  }
}
