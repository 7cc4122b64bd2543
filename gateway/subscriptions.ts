import type { QueryPlan, SubscriptionNode } from '@apollo/query-planner';
import { getArgumentValues, Kind, visit, type DocumentNode, type FieldNode } from 'graphql';
import type { Logger } from 'pino';
import type { AreaEndpoint } from '../kernel/endpoint.ts';
import type { StoredEvent } from '../kernel/event.ts';
import { BadInput } from '../kernel/refusal.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { compareCursors } from './cursor.ts';
import { EVENT_SOURCE, type GraphRequest, type OpenGraph, type Prepared } from './graph.ts';
import { SharedResult, Stream, type Delivery } from './stream.ts';
import { startTail, type Tail } from './tail.ts';
import { topics, type Topic } from './topics.ts';

export type Subscriptions = {
  /**
   * Opens a stream of results. Throws what `prepare` throws, and `BAD_USER_INPUT` for a broken
   * cursor. Equal subscriptions of viewers who see the same share each event's one execution.
   */
  subscribe(request: SubscribeRequest): Promise<Stream>;
  count(): number;
  close(): void;
};

/** Subscribers that get the same result for the same event. */
type Group = {
  key: string;
  topic: Topic;
  args: Record<string, unknown>;
  prepared: Prepared;
  plan: QueryPlan;
  viewer: Viewer;
  members: Set<Member>;
  /** Ends when all events so far have been delivered; keeps them in order. */
  work: Promise<void>;
};

type Member = {
  stream: Stream;
  viewer: Viewer;
  /** Where the log stood when it joined: only later events are its live ones. */
  since: string;
  isLive: boolean;
  /** Live deliveries that wait until the replay has ended. */
  held: Delivery[] | undefined;
};

const REPLAY_PAGE = 500;
const MAX_HELD = 10_000;

type SubscribeRequest = GraphRequest & { text: string };

/** What one request asks for, understood. */
type Wish = {
  prepared: Prepared;
  topic: Topic;
  args: Record<string, unknown>;
  after?: string;
  /** The variable that gives `after`, when one does. */
  afterVariable?: string;
};

export function openSubscriptions(
  graph: OpenGraph,
  areas: readonly AreaEndpoint[],
  log: Logger,
): Subscriptions {
  const groups = new Map<string, Group>();
  const tails = new Map<string, Tail>();
  let members = 0;

  function tailOf(name: string): Tail {
    const known = tails.get(name);
    if (known) return known;
    const area = areas.find((candidate) => candidate.name === name);
    if (!area) throw new BadInput(`The area ${name} does not run here.`);
    const own = Object.values(topics).filter((topic) => topic.area === name);
    const types = own.map(({ eventType }) => eventType);
    const tail = startTail(area.events, types, handOut, log);
    tails.set(name, tail);
    return tail;
  }

  function handOut(event: StoredEvent): void {
    for (const group of groups.values()) {
      if (isFor(group, event)) group.work = group.work.then(() => deliver(group, event));
    }
  }

  async function deliver(group: Group, event: StoredEvent): Promise<void> {
    if (group.members.size === 0) return;
    const delivery = await deliveryOf(graph, group, event);
    for (const member of group.members) {
      member.isLive ||= compareCursors(event.cursor, member.since) > 0;
      if (!member.isLive) continue;
      if (hasEnded(member.viewer)) member.stream.fail('UNAUTHENTICATED', 'Your token has ended.');
      else if (member.held) hold(member, member.held, delivery);
      else member.stream.push(delivery);
    }
  }

  function groupFor(request: SubscribeRequest, { prepared, topic, args, afterVariable }: Wish) {
    const key = groupKey(request, afterVariable);
    const known = groups.get(key);
    if (known) return known;
    const { viewer } = request;
    const plan = planPerEvent(prepared.plan);
    const work = Promise.resolve();
    const group: Group = { key, topic, args, prepared, plan, viewer, members: new Set(), work };
    groups.set(key, group);
    return group;
  }

  function leave(group: Group, member: Member): void {
    if (!group.members.delete(member)) return;
    members -= 1;
    if (group.members.size === 0) groups.delete(group.key);
  }

  return {
    async subscribe(request) {
      const wish = wishOf(graph, request);
      const { after, topic } = wish;
      const tail = tailOf(topic.area);
      await tail.ready;
      const group = groupFor(request, wish);
      const since = tail.cursor();
      const stream = new Stream(after ?? since, () => leave(group, member));
      const held = after ? [] : undefined;
      const member: Member = { stream, viewer: request.viewer, since, isLive: false, held };
      group.members.add(member);
      members += 1;
      if (after) {
        const area = areas.find(({ name }) => name === topic.area)!;
        void replay(graph, area, group, member, after).catch((error: unknown) => {
          log.warn({ err: error }, 'a replay of events failed');
          stream.fail('AREA_UNAVAILABLE', 'The events could not be replayed; try again.');
        });
      }
      return stream;
    },
    count: () => members,
    close() {
      for (const tail of tails.values()) tail.stop();
      for (const group of groups.values()) {
        for (const { stream } of group.members) stream.end();
      }
    },
  };
}

/** Delivers what lies between `after` and where live delivery began, then what came meanwhile. */
async function replay(
  graph: OpenGraph,
  area: AreaEndpoint,
  group: Group,
  member: Member,
  after: string,
): Promise<void> {
  const { stream, since } = member;
  let cursor = after;
  while (compareCursors(cursor, since) < 0 && !stream.hasEnded) {
    const page = await area.events.read(cursor, [group.topic.eventType], REPLAY_PAGE);
    for (const event of page.events) {
      if (compareCursors(event.cursor, since) > 0 || !isFor(group, event)) continue;
      await stream.room();
      stream.push(await deliveryOf(graph, group, event));
    }
    if (page.next === cursor) break;
    cursor = page.next;
  }
  for (let next = member.held?.shift(); next; next = member.held?.shift()) {
    await stream.room();
    stream.push(next);
  }
  member.held = undefined;
}

/** Keeps a live delivery until the member's replay has ended. */
function hold({ stream }: Member, held: Delivery[], delivery: Delivery): void {
  if (held.length < MAX_HELD) held.push(delivery);
  else stream.fail('SLOW_CONSUMER', 'You fell behind; resume after the cursor given here.');
}

async function deliveryOf(graph: OpenGraph, group: Group, event: StoredEvent): Promise<Delivery> {
  const root = { [fieldName(group.prepared)]: group.topic.payload(event) };
  const result = await graph.execute(group.prepared, { viewer: group.viewer, root }, group.plan);
  const { cursor } = event;
  return { shared: new SharedResult(result), cursor, state: group.topic.stateOf?.(event) };
}

function isFor({ topic, args, viewer }: Group, event: StoredEvent): boolean {
  return event.type === topic.eventType && maySee(viewer, event) && topic.wants(args, event.data);
}

function maySee({ party }: Viewer, { parties }: StoredEvent): boolean {
  return !party || parties.some(({ kind, id }) => kind === party.kind && id === party.id);
}

function hasEnded({ expiresAt }: Viewer): boolean {
  return expiresAt !== undefined && expiresAt <= Date.now();
}

/** The plan with the subscription's own fetch answered by the event, and the rest after it. */
function planPerEvent(plan: QueryPlan): QueryPlan {
  const { primary, rest } = plan.node as SubscriptionNode;
  const own = { ...primary, serviceName: EVENT_SOURCE };
  return { kind: 'QueryPlan', node: { kind: 'Sequence', nodes: rest ? [own, rest] : [own] } };
}

function rootNode(prepared: Prepared): FieldNode {
  const [selection] = prepared.operation.selectionSet.selections;
  if (selection?.kind !== Kind.FIELD) {
    throw new BadInput('Write the subscription’s field itself, not a fragment.');
  }
  return selection;
}

function fieldName(prepared: Prepared): string {
  return rootNode(prepared).name.value;
}

function wishOf(graph: OpenGraph, request: GraphRequest): Wish {
  const prepared = graph.prepare(request);
  const node = rootNode(prepared);
  const topic = topics[node.name.value];
  const field = graph.schema.getSubscriptionType()?.getFields()[node.name.value];
  if (!topic || !field) throw new BadInput(`There is no subscription ${node.name.value}.`);
  const args = getArgumentValues(field, node, prepared.variables);
  const given = node.arguments?.find(({ name }) => name.value === 'after')?.value;
  const afterVariable = given?.kind === Kind.VARIABLE ? given.name.value : undefined;
  const after = args.after as string | null | undefined;
  if (after && !/^\d{1,19}:\d{1,19}$/.test(after)) {
    throw new BadInput('`after` is not a cursor of an event.');
  }
  return { prepared, topic, args, after: after ?? undefined, afterVariable };
}

/** Everything that decides what a subscriber gets for an event; leaving something out leaks. */
function groupKey(request: SubscribeRequest, after: string | undefined): string {
  const { viewer, operationName, document } = request;
  const variables = Object.entries(request.variables ?? {})
    .filter(([name]) => name !== after || timesUsed(document, name) > 1)
    .sort(([a], [b]) => a.localeCompare(b));
  const visibility = [viewer.kind, [...viewer.scopes].sort(), viewer.party, viewer.language];
  return JSON.stringify([request.text, operationName, variables, visibility]);
}

function timesUsed(document: DocumentNode, variable: string): number {
  let uses = 0;
  visit(document, {
    VariableDefinition: () => false,
    Variable(node) {
      if (node.name.value === variable) uses += 1;
    },
  });
  return uses;
}
