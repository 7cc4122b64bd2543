import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { AreaEndpoint } from '../../kernel/endpoint.ts';
import type { StoredEvent } from '../../kernel/event.ts';
import { BadInput } from '../../kernel/refusal.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { compareCursors, laterCursor } from './cursor.ts';
import { withDeadline } from '../limits/deadline.ts';
import { publicError } from '../serving/errors.ts';
import { asErrors, type OpenGraph } from '../graph.ts';
import { offer, workOff, type Group, type GroupWork, type Member } from './group.ts';
import { SharedResult, Stream, type Delivery } from './stream.ts';
import { startTail } from './tail.ts';
import { topics } from './topics.ts';
import { sharedViewer, wishOf, type SubscribeRequest, type Wish } from './wish.ts';

export type Subscriptions = {
  /**
   * Opens a stream of results. Throws what `prepare` throws, `BAD_USER_INPUT` for a broken cursor,
   * and `TOO_MANY_SUBSCRIPTIONS`. Equal subscriptions of viewers who see the same share each
   * event's one execution; one that resumes first reads the log alone, then joins its equals.
   */
  subscribe(request: SubscribeRequest): Promise<Stream>;
  count(): number;
  close(): void;
};

export type SubscriptionOptions = {
  graph: OpenGraph;
  areas: readonly AreaEndpoint[];
  /** An event whose entities take longer is told with an error in their place. */
  requestTimeoutMs: number;
  maxSubscriptionsPerViewer?: number;
  log: Logger;
  newId(): string;
};

export function openSubscriptions(options: SubscriptionOptions): Subscriptions {
  const { graph, areas, maxSubscriptionsPerViewer = 20_000 } = options;
  const shared = new Map<string, Group>();
  const groups = new Set<Group>();
  const works = new Map<string, GroupWork>();
  const perViewer = new Map<string, number>();

  function workOf(name: string): GroupWork {
    const known = works.get(name);
    if (known) return known;
    const area = areas.find((candidate) => candidate.name === name);
    if (!area) throw new BadInput(`The area ${name} does not run here.`);
    const own = Object.values(topics).filter((topic) => topic.area === name);
    const types = own.map(({ eventType }) => eventType);
    const handOut = (event: StoredEvent) => {
      for (const group of groups) offer(group, event, work);
    };
    const work: GroupWork = {
      feed: area.events,
      tail: startTail(area.events, types, handOut, options.log),
      run: (group, event) => deliveryOf(options, group, event),
      onIdle: (group) => group.isAlone && joinEquals(group, work),
      onFail: (group, error) => failAll(group, error, options.log),
    };
    works.set(name, work);
    return work;
  }

  function groupFor(wish: Wish, viewer: Viewer, after?: string): Group {
    const known = shared.get(wish.key);
    if (known && after === undefined) return known;
    const group = newGroup(wish, viewer, after);
    groups.add(group);
    if (!group.isAlone) shared.set(wish.key, group);
    return group;
  }

  /** All that was handed out so far has reached the one who caught up; the rest comes with others. */
  function joinEquals(alone: Group, { tail }: GroupWork): void {
    const since = laterCursor(tail.cursor(), alone.seen);
    const group = groupFor(alone.wish, alone.viewer);
    // The equals read ahead of the tail: what they have had already would be missed by joining.
    if (compareCursors(group.seen, since) > 0) return;
    for (const member of alone.members) {
      Object.assign(member, { group, since });
      group.members.add(member);
    }
    groups.delete(alone);
  }

  function countIn({ id }: Viewer): void {
    const count = perViewer.get(id) ?? 0;
    if (count >= maxSubscriptionsPerViewer) throw tooMany(maxSubscriptionsPerViewer);
    perViewer.set(id, count + 1);
  }

  function leave(member: Member): void {
    const { group, viewer } = member;
    if (!group.members.delete(member)) return;
    const left = perViewer.get(viewer.id)! - 1;
    if (left > 0) perViewer.set(viewer.id, left);
    else perViewer.delete(viewer.id);
    if (group.members.size > 0) return;
    groups.delete(group);
    if (!group.isAlone) shared.delete(group.wish.key);
  }

  return {
    async subscribe(request) {
      const { viewer } = request;
      const wish = wishOf(graph, request);
      const work = workOf(wish.topic.area);
      await withDeadline(options.requestTimeoutMs, () => work.tail.ready);
      countIn(viewer);
      const since = wish.after ?? work.tail.cursor();
      const stream = new Stream(since, () => leave(member));
      const member: Member = { stream, viewer, since, group: groupFor(wish, viewer, wish.after) };
      member.group.members.add(member);
      if (member.group.isAlone) void workOff(member.group, work);
      return stream;
    },
    count: () => [...groups].reduce((sum, { members }) => sum + members.size, 0),
    close() {
      for (const { tail } of works.values()) tail.stop();
      for (const { members } of groups) for (const { stream } of members) stream.end();
    },
  };
}

function newGroup(wish: Wish, viewer: Viewer, behind?: string): Group {
  return {
    wish,
    viewer: sharedViewer(viewer),
    isAlone: behind !== undefined,
    members: new Set(),
    queue: [],
    behind,
    seen: '0',
    isWorking: false,
  };
}

/** The result of one event; whatever goes wrong is told in it, so that no event is left out. */
async function deliveryOf(
  { graph, requestTimeoutMs, log, newId }: SubscriptionOptions,
  { wish, viewer }: Group,
  event: StoredEvent,
): Promise<Delivery> {
  const { topic, prepared, plan, field } = wish;
  const state = topic.stateOf?.(event);
  let result: ExecutionResult;
  try {
    const root = { [field]: topic.payload(event) };
    result = await withDeadline(requestTimeoutMs, (signal) =>
      graph.execute(prepared, { viewer, root, signal }, plan),
    );
  } catch (error) {
    result = { errors: asErrors(error) };
  }
  const errors = result.errors?.map((error) => publicError(error, log, newId));
  const shown = errors ? { ...result, errors } : result;
  return { shared: new SharedResult(shown), cursor: event.cursor, state };
}

function failAll({ members }: Group, error: unknown, log: Logger): void {
  const isExpired = (error as { code?: unknown } | undefined)?.code === 'CURSOR_EXPIRED';
  if (!isExpired) log.error({ err: error }, 'the event log could not be read for subscribers');
  for (const { stream } of members) {
    if (isExpired) stream.fail('CURSOR_EXPIRED', 'The log does not reach back to this cursor.');
    else stream.fail('AREA_UNAVAILABLE', 'The events could not be read; resume a little later.');
  }
}

function tooMany(limit: number): GraphQLError {
  return new GraphQLError(`At most ${limit} subscriptions of one viewer at a time.`, {
    extensions: { code: 'TOO_MANY_SUBSCRIPTIONS', limit },
  });
}
