import {
  execute,
  getNamedType,
  getOperationAST,
  isInputObjectType,
  isObjectType,
  typeFromAST,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLNamedType,
  type GraphQLSchema,
  type NamedTypeNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

export type Operation = {
  document: DocumentNode;
  variables?: Record<string, unknown>;
  operationName?: string;
  contextValue: object;
};

/** A query is compiled when it comes so often: that costs as much as a few answers. */
const COMPILED_AFTER = 10;

type Known = { times: number; query?: CompiledQuery['query'] };

/**
 * Answers operations on a schema. A query that comes again and again becomes a function of its own,
 * which needs half the time. Whenever that does not answer without errors, graphql-js answers
 * anew: so errors, and whatever a compiled query can't do, are as they are there.
 */
export function executorOf(
  schema: GraphQLSchema,
  compiledAfter = COMPILED_AFTER,
): (operation: Operation) => Promise<ExecutionResult> {
  resolveCounts(schema);
  const known = new WeakMap<DocumentNode, Map<string, Known>>();

  function compiled({
    document,
    operationName = '',
  }: Operation): CompiledQuery['query'] | undefined {
    const ofDocument = known.get(document) ?? new Map<string, Known>();
    known.set(document, ofDocument);
    const entry = ofDocument.get(operationName) ?? { times: 0 };
    ofDocument.set(operationName, entry);
    if (entry.times++ === compiledAfter) entry.query = compile(schema, document, operationName);
    return entry.query;
  }

  return async (operation) => {
    const { document, operationName, contextValue, variables: variableValues } = operation;
    const result = await tried(() =>
      compiled(operation)?.(undefined, contextValue, variableValues),
    );
    if (result && !result.errors?.length) return result;
    return execute({ schema, document, variableValues, operationName, contextValue });
  };
}

/** What it gives; nothing when it fails. */
async function tried<Value>(act: () => Value): Promise<Awaited<Value> | undefined> {
  try {
    return await act();
  } catch {
    return undefined;
  }
}

/**
 * Only of queries: what changes something is never done twice. And only when the types of its
 * variables have an end: the compiler would unfold filters, which hold filters, without one.
 */
function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string) {
  const operation = getOperationAST(document, operationName || undefined);
  if (operation?.operation !== 'query') return undefined;
  const variables = operation.variableDefinitions ?? [];
  const haveEnd = variables.every(({ type }) => {
    return hasEnd(getNamedType(typeFromAST(schema, type as NamedTypeNode)), []);
  });
  if (!haveEnd) return undefined;
  const compiled = compileQuery(schema, document, operationName);
  return isCompiledQuery(compiled) ? compiled.query : undefined;
}

/** False for an input object that holds its own type, however deep. */
function hasEnd(type: GraphQLNamedType | undefined, within: readonly unknown[]): boolean {
  if (!isInputObjectType(type)) return true;
  const fields = Object.values(type.getFields());
  return (
    !within.includes(type) &&
    fields.every((field) => hasEnd(getNamedType(field.type), [...within, type]))
  );
}

type Counted = { totalCount: number | (() => Promise<number>) };

/** Pages count by a method, and compiled queries call none of themselves. */
function resolveCounts(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const field = isObjectType(type) ? type.getFields().totalCount : undefined;
    if (!field) continue;
    field.resolve ??= ({ totalCount }: Counted) =>
      typeof totalCount === 'function' ? totalCount() : totalCount;
  }
}
