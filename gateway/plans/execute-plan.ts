import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import { GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { copyOf, merge, type Data } from './merge.ts';
import { pathFrom, placesAt, type Place } from './places.ts';
import { representationsOf } from './representations.ts';
import { rewrite } from './rewrites.ts';

/** What one area is asked for a plan. */
export type Fetch = {
  document: DocumentNode;
  text: string;
  operationName?: string;
  variables: Record<string, unknown>;
};

/** Asks one area. */
export type Source<Scope> = (fetch: Fetch, scope: Scope) => Promise<ExecutionResult>;

export type PlanRun<Scope> = {
  sources: ReadonlyMap<string, Source<Scope>>;
  /** The supergraph's types. */
  schema: GraphQLSchema;
  variables: Record<string, unknown>;
  scope: Scope;
};

/** What all areas together answered, not yet in the client's shape. */
export type Gathered = { data: Data; errors: GraphQLError[] };

const tracer = trace.getTracer('waybill');

/**
 * Runs a query plan: fetches go side by side where the plan allows it, and each distinct entity is
 * asked for once per fetch (as the Apollo Router does). Errors stand at the places they concern;
 * a fetch that fails takes nothing from the others.
 */
export async function executePlan<Scope>(plan: QueryPlan, run: PlanRun<Scope>): Promise<Gathered> {
  const gathered: Gathered = { data: {}, errors: [] };
  if (plan.node) await visit(plan.node as PlanNode, [{ object: gathered.data }]);
  return gathered;

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
        if (places.length > 0) await fetch(node, places, run, gathered.errors);
        return;
      case 'Defer':
        throw new Error('A plan with @defer can not be run.');
    }
  }
}

async function fetch<Scope>(
  node: FetchNode,
  places: readonly Place[],
  run: PlanRun<Scope>,
  errors: GraphQLError[],
): Promise<void> {
  try {
    const ask = node.requires ? fetchEntities : fetchFields;
    for (const error of await ask(node, places, run)) errors.push(error);
  } catch (error) {
    errors.push(passedOn(error as Error, node));
  }
}

/** Asks for fields of the root type: once, for all places alike. */
async function fetchFields<Scope>(
  node: FetchNode,
  places: readonly Place[],
  run: PlanRun<Scope>,
): Promise<GraphQLError[]> {
  const { data, errors = [] } = await answerTo(node, variablesOf(node, run.variables), run);
  if (data) {
    rewrite(run.schema, node.outputRewrites, data);
    hand(data, places);
  }
  return errors.flatMap((error) => placed(error, node, places, error.path));
}

/** Asks for entities: each distinct one once, for all places where it stands. */
async function fetchEntities<Scope>(
  node: FetchNode,
  places: readonly Place[],
  run: PlanRun<Scope>,
): Promise<GraphQLError[]> {
  const { representations, askers } = representationsOf(node, places, run.schema);
  if (representations.length === 0) return [];
  const variables = { ...variablesOf(node, run.variables), representations };
  const { data, errors = [] } = await answerTo(node, variables, run);
  if (data)
    entitiesIn(data, node, askers.length).forEach((entity, n) => {
      if (!entity) return;
      // Says for what types a rewrite is meant, should the area have left it out.
      entity.__typename ??= askers[n]![0]!.object.__typename;
      rewrite(run.schema, node.outputRewrites, entity);
      hand(entity, askers[n]!);
    });
  return errors.flatMap((error) => {
    const [, index, ...below] = error.path ?? [];
    return placed(error, node, askers[index as number] ?? [], below);
  });
}

function entitiesIn(data: Data, { serviceName }: FetchNode, asked: number): (Data | null)[] {
  const entities = data._entities;
  if (Array.isArray(entities) && entities.length === asked) return entities as (Data | null)[];
  throw new Error(`The area ${serviceName} did not answer with ${asked} entities.`);
}

/** Each place has objects of its own, which later fetches write to. */
function hand(data: Data, places: readonly Place[]): void {
  for (let n = 1; n < places.length; n++) merge(places[n]!.object, copyOf(data));
  merge(places[0]!.object, data);
}

function variablesOf({ variableUsages = [] }: FetchNode, given: Record<string, unknown>) {
  const used: Record<string, unknown> = {};
  for (const name of variableUsages) if (given[name] !== undefined) used[name] = given[name];
  return used;
}

async function answerTo<Scope>(
  node: FetchNode,
  variables: Record<string, unknown>,
  { sources, scope }: PlanRun<Scope>,
): Promise<ExecutionResult> {
  const { serviceName, operationDocumentNode, operation: text, operationName } = node;
  const source = sources.get(serviceName);
  if (!source) throw new Error(`There is no area ${serviceName}.`);
  const attributes = { service: serviceName };
  return tracer.startActiveSpan('gateway.fetch', { attributes }, async (span) => {
    try {
      const fetched = { document: operationDocumentNode!, text, operationName, variables };
      const answer = await source(fetched, scope);
      if (answer.errors) span.setStatus({ code: SpanStatusCode.ERROR });
      return answer;
    } finally {
      span.end();
    }
  });
}

/** An area's error at each place it concerns, or without a path when there is none. */
function placed(
  error: GraphQLError,
  node: FetchNode,
  places: readonly Place[],
  below?: readonly (string | number)[],
): GraphQLError[] {
  if (places.length === 0 || !below) return [passedOn(error, node)];
  return places.map(({ trail }) => passedOn(error, node, pathFrom(trail, below)));
}

function passedOn(
  originalError: Error,
  { serviceName }: FetchNode,
  path?: readonly (string | number)[],
): GraphQLError {
  const known = originalError instanceof GraphQLError ? originalError.extensions : undefined;
  const extensions = { ...known, serviceName };
  return new GraphQLError(originalError.message, { originalError, path, extensions });
}
