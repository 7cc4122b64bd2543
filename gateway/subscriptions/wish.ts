import type { QueryPlan, SubscriptionNode } from '@apollo/query-planner';
import { getArgumentValues, Kind, visit, type DocumentNode, type FieldNode } from 'graphql';
import { BadInput } from '../../kernel/refusal.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { EVENT_SOURCE, type GraphRequest, type OpenGraph, type Prepared } from '../graph.ts';
import { topics, type Topic } from './topics.ts';

export type SubscribeRequest = GraphRequest & { text: string };

/** What one request to subscribe asks for, understood. */
export type Wish = {
  topic: Topic;
  /** The subscription's own field. */
  field: string;
  args: Record<string, unknown>;
  prepared: Prepared;
  /** What runs for each event: the field itself is answered by the event, the rest follows. */
  plan: QueryPlan;
  /** The cursor to resume after. */
  after?: string;
  /** Wishes with equal keys get equal results for an event. */
  key: string;
};

/** Understands a request. Throws what `prepare` throws, and `BadInput` for a broken cursor. */
export function wishOf(graph: OpenGraph, request: SubscribeRequest): Wish {
  const prepared = graph.prepare(request);
  const node = rootNode(prepared);
  const field = node.name.value;
  const topic = topics[field];
  const definition = graph.schema.getSubscriptionType()?.getFields()[field];
  if (!topic || !definition) throw new BadInput(`There is no subscription ${field}.`);
  const args = getArgumentValues(definition, node, prepared.variables);
  const after = (args.after as string | null | undefined) ?? undefined;
  if (after !== undefined && !/^\d{1,18}$/.test(after)) {
    throw new BadInput('`after` is not a cursor of an event.');
  }
  const key = keyOf(request, afterVariable(node));
  return { topic, field, args, prepared, plan: planPerEvent(prepared.plan), after, key };
}

/** All that a subscriber's results may depend on; its own id is not, so nothing can depend on it. */
export function sharedViewer({ kind, scopes, party, language, requestId }: Viewer): Viewer {
  return { id: 'subscribers', name: 'subscribers', kind, scopes, party, language, requestId };
}

function rootNode(prepared: Prepared): FieldNode {
  const [selection] = prepared.operation.selectionSet.selections;
  if (selection?.kind === Kind.FIELD) return selection;
  throw new BadInput('Write the subscription’s field itself, not a fragment.');
}

function afterVariable(node: FieldNode): string | undefined {
  const given = node.arguments?.find(({ name }) => name.value === 'after')?.value;
  return given?.kind === Kind.VARIABLE ? given.name.value : undefined;
}

/** Everything that decides what a subscriber gets for an event; leaving something out leaks. */
function keyOf(request: SubscribeRequest, after: string | undefined): string {
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

function planPerEvent(plan: QueryPlan): QueryPlan {
  const { primary, rest } = plan.node as SubscriptionNode;
  const own = { ...primary, serviceName: EVENT_SOURCE };
  return { kind: 'QueryPlan', node: { kind: 'Sequence', nodes: rest ? [own, rest] : [own] } };
}
