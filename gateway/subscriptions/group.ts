import type { EventFeed, StoredEvent } from '../../kernel/event.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { compareCursors, laterCursor } from './cursor.ts';
import type { Delivery, Stream } from './stream.ts';
import type { Tail } from './tail.ts';
import type { Wish } from './wish.ts';

/** Subscribers that get the same result for the same event. */
export type Group = {
  wish: Wish;
  /** A resumed subscriber's own group, until it has caught up; it goes at the client's pace. */
  isAlone: boolean;
  viewer: Viewer;
  members: Set<Member>;
  /** Events that wait for their one execution. */
  queue: StoredEvent[];
  /**
   * Where the group stands in the log while it reads there by itself: at the start of a resumed
   * one, and after a burst of more events than the queue holds. Nothing is offered to it then.
   */
  behind?: string;
  /** Events up to here were read from the log already. */
  seen: string;
  isWorking: boolean;
};

export type Member = {
  stream: Stream;
  viewer: Viewer;
  /** Where the log stood when it joined its group: only later events are for it. */
  since: string;
  /** The group it is in now. */
  group: Group;
};

/** What a group needs to do its work. */
export type GroupWork = {
  feed: EventFeed;
  tail: Tail;
  run(group: Group, event: StoredEvent): Promise<Delivery>;
  /** Called when the group has delivered everything that the tail has handed out so far. */
  onIdle(group: Group): void;
  onFail(group: Group, error: unknown): void;
};

const MAX_QUEUED = 128;
const PAGE = 128;

export function isFor({ wish, viewer }: Group, { type, data, parties }: StoredEvent): boolean {
  const { topic, args } = wish;
  return type === topic.eventType && maySee(viewer, parties) && topic.wants(args, data);
}

/** Hands an event to a group without waiting for its execution. */
export function offer(group: Group, event: StoredEvent, work: GroupWork): void {
  if (group.behind !== undefined || compareCursors(event.cursor, group.seen) <= 0) return;
  if (!isFor(group, event)) return;
  if (group.queue.length < MAX_QUEUED) group.queue.push(event);
  else if (!coalesced(group, event)) group.behind = group.queue.at(-1)!.cursor;
  if (!group.isWorking) void workOff(group, work);
}

/** Runs and delivers what waits, in order, one event at a time. */
export async function workOff(group: Group, work: GroupWork): Promise<void> {
  group.isWorking = true;
  try {
    while (group.members.size > 0) {
      const event = group.queue.shift();
      if (event) await deliver(group, event, work);
      else if (group.behind !== undefined) await readOn(group, group.behind, work);
      else break;
    }
    if (group.members.size > 0) work.onIdle(group);
  } catch (error) {
    work.onFail(group, error);
  } finally {
    group.isWorking = false;
  }
}

/**
 * Reads one page of the log. Being behind ends in the moment in which the group has met the tail:
 * it stands where the tail does, or there was nothing left to read and the tail did not move.
 */
async function readOn(group: Group, from: string, { feed, tail }: GroupWork): Promise<void> {
  const handedOut = tail.cursor();
  const { events, next } = await feed.read(from, [group.wish.topic.eventType], PAGE);
  group.queue.push(...events.filter((event) => isFor(group, event)));
  const isAtEnd = next === from && tail.cursor() === handedOut;
  const hasMet = isAtEnd || compareCursors(next, tail.cursor()) >= 0;
  group.behind = hasMet ? undefined : next;
  if (hasMet) group.seen = laterCursor(next, tail.cursor());
}

async function deliver(group: Group, event: StoredEvent, work: GroupWork): Promise<void> {
  const delivery = await work.run(group, event);
  for (const { stream, viewer, since } of group.members) {
    if (compareCursors(event.cursor, since) <= 0) continue;
    if (hasEnded(viewer)) stream.fail('UNAUTHENTICATED', 'Your token has ended.');
    else stream.push(delivery);
  }
  await letTake(group);
}

/** Gives the clients time to take what they have, so that a burst does not end a healthy one. */
async function letTake({ members, isAlone }: Group): Promise<void> {
  for (const { stream } of members) {
    if (!stream.isCrowded) continue;
    await (isAlone ? stream.room() : new Promise((resolve) => setImmediate(resolve)));
    return;
  }
}

/** A later event of the same state takes the earlier one's place, for figures that allow it. */
function coalesced({ queue, wish }: Group, event: StoredEvent): boolean {
  const { stateOf } = wish.topic;
  if (!stateOf) return false;
  const state = stateOf(event);
  const index = queue.findIndex((queued) => stateOf(queued) === state);
  if (index < 0) return false;
  queue.splice(index, 1);
  queue.push(event);
  return true;
}

function maySee({ party }: Viewer, parties: StoredEvent['parties']): boolean {
  return !party || parties.some(({ kind, id }) => kind === party.kind && id === party.id);
}

function hasEnded({ expiresAt }: Viewer): boolean {
  return expiresAt !== undefined && expiresAt <= Date.now();
}
