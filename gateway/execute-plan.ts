import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { trace } from '@opentelemetry/api';
import { GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { merge, type Data } from './merge.ts';
import { representationsOf } from './representations.ts';
import { rewrite } from './rewrites.ts';

/** What one area is asked for a plan. */
export type Fetch = {
  document: DocumentNode;
  text: string;
  operationName?: string;
  variables: Record<string, unknown>;
};

/** Asks one area; what goes wrong is in the result. */
export type Source<Scope> = (fetch: Fetch, scope: Scope) => Promise<ExecutionResult>;

export type PlanRun<Scope> = {
  sources: ReadonlyMap<string, Source<Scope>>;
  /** The supergraph's types. */
  schema: GraphQLSchema;
  variables: Record<string, unknown>;
  scope: Scope;
};

/** Where something stands in the answer, from the inside out. */
export type Trail = { up?: Trail; key: string | number };

/** An object of the answer in the making. */
export type Place = { trail?: Trail; object: Data };

const tracer = trace.getTracer('waybill');

/**
 * Runs a query plan: fetches go side by side where the plan allows it, and each distinct entity is
 * asked for once per fetch (as the Apollo Router does). Gives what all areas together answered, not
 * yet in the client's shape, and their errors at the places they concern. A fetch that fails takes
 * nothing from the others.
 */
export async function executePlan<Scope>(
  plan: QueryPlan,
  run: PlanRun<Scope>,
): Promise<{ data: Data; errors: GraphQLError[] }> {
  const data: Data = {};
  const errors: GraphQLError[] = [];
  if (plan.node) await visit(plan.node as PlanNode, [{ object: data }]);
  return { data, errors };

  async function visit(node: PlanNode, places: readonly Place[]): Promise<void> {
    switch (node.kind) {
      case 'Sequence':
        for (const step of node.nodes) await visit(step, places);
        return;
      case 'Parallel':
        await Promise.all(node.nodes.map((branch) => visit(branch, places)));
        return;
      case 'Flatten':
        return visit(node.node, placesAt(places, node.path as string[]));
      case 'Condition': {
        const branch = run.variables[node.condition] ? node.ifClause : node.elseClause;
        return branch && visit(branch, places);
      }
      case 'Fetch':
        return node.requires ? fetchEntities(node, places) : fetchRoot(node, places);
      case 'Defer':
        throw new Error('A plan with @defer can not be run.');
    }
  }

  async function fetchRoot(node: FetchNode, places: readonly Place[]): Promise<void> {
    const answer = await ask(node, variablesOf(node, run.variables), run);
    for (const error of answer.errors ?? []) errors.push(placed(error, node, error.path));
    if (!answer.data) return;
    rewrite(run.schema, node.outputRewrites, answer.data);
    for (const { object } of places) merge(object, answer.data);
  }

  async function fetchEntities(node: FetchNode, places: readonly Place[]): Promise<void> {
    const { representations, askers } = representationsOf(node, places, run.schema);
    if (representations.length === 0) return;
    const variables = { ...variablesOf(node, run.variables), representations };
    const { data: answered, errors: failed = [] } = await ask(node, variables, run);
    for (const error of failed) {
      const [, index, ...below] = error.path ?? [];
      const concerned = typeof index === 'number' ? askers[index]! : [];
      for (const { trail } of concerned) {
        errors.push(placed(error, node, [...pathOf(trail), ...below]));
      }
      if (concerned.length === 0) errors.push(placed(error, node));
    }
    const entities = (answered?._entities ?? []) as (Data | null)[];
    entities.forEach((entity, index) => {
      if (!entity) return;
      rewrite(run.schema, node.outputRewrites, entity);
      for (const { object } of askers[index]!) merge(object, entity);
    });
  }
}

/** The objects at a path below these places; `@` goes through a list. */
function placesAt(places: readonly Place[], path: readonly string[]): Place[] {
  const found: Place[] = [];
  const walk = (value: unknown, depth: number, trail?: Trail): void => {
    if (value === null || value === undefined) return;
    const key = path[depth];
    if (key === undefined) found.push({ trail, object: value as Data });
    else if (key !== '@') walk((value as Data)[key], depth + 1, { up: trail, key });
    else {
      const items = value as unknown[];
      items.forEach((item, n) => walk(item, depth + 1, { up: trail, key: n }));
    }
  };
  for (const { object, trail } of places) walk(object, 0, trail);
  return found;
}

function pathOf(trail: Trail | undefined): (string | number)[] {
  return trail ? [...pathOf(trail.up), trail.key] : [];
}

function variablesOf({ variableUsages = [] }: FetchNode, given: Record<string, unknown>) {
  const used: Record<string, unknown> = {};
  for (const name of variableUsages) if (given[name] !== undefined) used[name] = given[name];
  return used;
}

async function ask<Scope>(
  node: FetchNode,
  variables: Record<string, unknown>,
  { sources, scope }: PlanRun<Scope>,
): Promise<ExecutionResult> {
  const source = sources.get(node.serviceName);
  if (!source) throw new Error(`There is no area ${node.serviceName}.`);
  const { operationDocumentNode, operation: text, operationName } = node;
  const fetch = { document: operationDocumentNode!, text, operationName, variables };
  const attributes = { service: node.serviceName };
  return tracer.startActiveSpan('gateway.fetch', { attributes }, (span) =>
    source(fetch, scope).finally(() => span.end()),
  );
}

function placed(
  originalError: GraphQLError,
  { serviceName }: FetchNode,
  path?: readonly (string | number)[],
): GraphQLError {
  const extensions = { ...originalError.extensions, serviceName };
  return new GraphQLError(originalError.message, { originalError, path, extensions });
}
