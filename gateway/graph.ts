import './serving/telemetry-off.ts';
import { buildOperationContext } from '@apollo/gateway';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import {
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { AreaEndpoint } from '../kernel/endpoint.ts';
import type { Graph } from '../kernel/graph.ts';
import { AccessError } from '../kernel/refusal.ts';
import { accessErrors, accessNeeds, accessRules, type AccessRules, type Need } from './access.ts';
import { boundedMap } from './bounded-map.ts';
import { supergraphOf } from './composition/composed.ts';
import { baseCost, costOf } from './limits/cost.ts';
import { fieldCosts } from './limits/field-costs.ts';
import { openEventsArea } from './areas/events-area.ts';
import { executePlan } from './plans/execute-plan.ts';
import { areaSource, type OperationScope } from './areas/local-source.ts';
import { readDocument, type Reading } from './limits/read-document.ts';
import { openShapes } from './plans/shapes.ts';

/** One operation of one document, as a viewer asks it. */
export type GraphRequest = OperationScope & {
  document: DocumentNode;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
};

/** The areas composed into one graph, ready to plan and run operations. */
export type OpenGraph = {
  supergraphSdl: string;
  /** What clients see. */
  schema: GraphQLSchema;
  rules: AccessRules;
  /** Parses and validates a document, limits included; kept by its text. */
  read(text: string): Reading;
  /** Checks access and variables, plans and runs. Throws nothing: errors are in the result. */
  run(request: GraphRequest): Promise<ExecutionResult>;
  /** The same checks without running; throws the errors' first. Gives what running needs. */
  prepare(request: GraphRequest): Prepared;
  execute(prepared: Prepared, scope: OperationScope, plan?: QueryPlan): Promise<ExecutionResult>;
  graph: Graph;
};

export type Prepared = {
  operation: OperationDefinitionNode;
  context: ReturnType<typeof buildOperationContext>;
  plan: QueryPlan;
  variables: Record<string, unknown>;
  /** What it may cost at most, in objects. */
  cost: number;
  /** The part of it that nothing gives back. */
  baseCost: number;
};

const KEPT_DOCUMENTS = 2_000;
const LONGEST_KEPT = 16 * 1024;

/** Stands in a subscription's plan for the source of the event at hand. */
export const EVENT_SOURCE = '$event';

/** Composes the areas, and the gateway's own `events`, and opens the graph over them. */
export function openGraph(areas: readonly AreaEndpoint[]): OpenGraph {
  const events = openEventsArea(areas);
  const parts = [...areas, events.endpoint];
  const supergraphSdl = supergraphOf(parts);
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false });
  const planner = new QueryPlanner(supergraph, { exposeDocumentNodeInFetchNode: true });
  const apiSchema = supergraph.apiSchema();
  const schema = apiSchema.toGraphQLJSSchema();
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const sources = new Map(parts.map((part) => [part.name, areaSource(part)]));
  sources.set(EVENT_SOURCE, events.eventSource);
  const shape = openShapes();
  const rules = accessRules(supergraphSdl);
  const costs = fieldCosts(supergraphSdl);
  const readings = boundedMap<string, Reading>(KEPT_DOCUMENTS);
  const needs = new WeakMap<OperationDefinitionNode, Need[]>();
  const plans = new WeakMap<OperationDefinitionNode, QueryPlan>();

  function read(text: string): Reading {
    if (text.length > LONGEST_KEPT) return readDocument(schema, text);
    return readings.get(text) ?? readings.set(text, readDocument(schema, text));
  }

  function planFor(document: DocumentNode, operation: OperationDefinitionNode): QueryPlan {
    let plan = plans.get(operation);
    if (!plan) {
      const operationName = operation.name?.value;
      const planned = operationFromDocument(apiSchema, document, { operationName });
      plan = planner.buildQueryPlan(planned);
      plans.set(operation, plan);
    }
    return plan;
  }

  function prepare({ document, operationName, variables, viewer }: GraphRequest): Prepared {
    const context = buildOperationContext({
      schema,
      operationDocument: document,
      operationName: operationName ?? undefined,
    });
    let needed = needs.get(context.operation);
    if (!needed) needs.set(context.operation, (needed = accessNeeds(context, rules)));
    const shut = accessErrors(needed, viewer);
    if (shut.length > 0) throw new ManyErrors(shut);
    const { operation, fragments } = context;
    const definitions = operation.variableDefinitions ?? [];
    const values = getVariableValues(schema, definitions, variables ?? {}, { maxErrors: 20 });
    if (values.errors) throw new ManyErrors(values.errors.map(asUserInput));
    const given = { ...defaultsOf(values.coerced, variables ?? {}) };
    const costed = {
      schema,
      operation,
      fragments: fragments as Record<string, FragmentDefinitionNode>,
      variables: given,
      costs,
    };
    return {
      operation,
      context,
      plan: planFor(document, operation),
      variables: given,
      cost: costOf(costed),
      baseCost: baseCost(costed),
    };
  }

  async function execute(prepared: Prepared, scope: OperationScope, plan = prepared.plan) {
    const { variables, context } = prepared;
    const run = { sources, schema: supergraphSchema, variables, scope };
    const gathered = await executePlan(plan, run);
    const shaped = shape(context, variables, gathered.data);
    const errors = gathered.errors.length > 0 ? gathered.errors : shaped.errors;
    return errors.length > 0 ? { data: shaped.data, errors } : { data: shaped.data };
  }

  async function run(request: GraphRequest): Promise<ExecutionResult> {
    try {
      return await execute(prepare(request), request);
    } catch (error) {
      return { errors: asErrors(error) };
    }
  }

  const graph: Graph = async <Data>(
    viewer: OperationScope['viewer'],
    text: string,
    variables?: Record<string, unknown>,
  ) => {
    const { document, errors } = read(text);
    if (errors) throw errors[0]!;
    const result = await run({ document: document!, variables, viewer });
    if (result.errors) throw causeOf(result.errors[0]!);
    return result.data as Data;
  };

  return { supergraphSdl, schema, rules, read, prepare, execute, run, graph };
}

/** Several errors of one request, as one throw. */
export class ManyErrors extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super(errors[0]?.message);
    this.errors = errors;
  }
}

/** Any thrown value as the errors of a result. */
export function asErrors(error: unknown): readonly GraphQLError[] {
  if (error instanceof ManyErrors) return error.errors;
  if (error instanceof GraphQLError) return [error];
  const originalError = error as Error;
  const code = error instanceof AccessError ? error.code : undefined;
  return [new GraphQLError(originalError.message, { originalError, extensions: { code } })];
}

function asUserInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Raw values as the client sent them, with the defaults of those it left out. */
function defaultsOf(coerced: Record<string, unknown>, given: Record<string, unknown>) {
  return { ...coerced, ...given };
}

/** The area's own error, when it came from this process: its class says what kind of no it is. */
function causeOf(error: GraphQLError): Error {
  let cause: Error = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause instanceof AccessError ? cause : error;
}

/** True for a document whose chosen operation is a subscription. */
export function isSubscription(document: DocumentNode, operationName?: string | null): boolean {
  return document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.operation === 'subscription' &&
      (!operationName || definition.name?.value === operationName),
  );
}
