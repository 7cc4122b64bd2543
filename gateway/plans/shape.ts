import {
  getDirectiveValues,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { isData, type Data } from './merge.ts';

/** What is asked of the graph, with the values that decide `@skip` and `@include`. */
export type ShapeRequest = {
  /** What clients see. */
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>;
  variables: Record<string, unknown>;
};

/** Gathers errors while an answer is put into shape. */
type Shaping = { path: (string | number)[]; errors: GraphQLError[] };

/** Puts one value into shape; `undefined` says that it may not be null but is. */
type Completer = (value: unknown, shaping: Shaping) => unknown;

/** An answer in the client's shape: what was not asked for left out, nulls where they must be. */
export type Shaped = { data: Data | null; errors: GraphQLError[] };

/**
 * Compiles a selection on a root type into a function that gives the client's answer from what the
 * areas answered: each key in its order, lists and objects by their types, a null that may not be
 * carried up to what may be null (GraphQL specification, 6.4.4), with an error that says where.
 */
export function shapeOf(
  root: GraphQLObjectType,
  set: SelectionSetNode,
  request: ShapeRequest,
): (data: Data) => Shaped {
  const complete = completeObject(root, [set], request);
  return (data) => {
    const shaping: Shaping = { path: [], errors: [] };
    return { data: (complete(data, shaping) ?? null) as Data | null, errors: shaping.errors };
  };
}

function completerOf(
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
  request: ShapeRequest,
): Completer {
  if (isNonNullType(type)) return completeNonNull(completerOf(type.ofType, sets, request));
  if (isListType(type)) return completeList(completerOf(type.ofType, sets, request));
  if (isLeafType(type)) return completeLeaf(type);
  if (isObjectType(type)) return completeObject(type, sets, request);
  const byType = new Map<string, Completer>();
  return (value, shaping) => {
    const name = isData(value) ? String(value.__typename) : '';
    let complete = byType.get(name);
    if (!complete) {
      const own = request.schema.getType(name);
      const isPossible = isObjectType(own) && isAbstractType(type);
      if (!isPossible || !request.schema.isSubType(type, own)) {
        return value == null ? null : invalid(shaping);
      }
      byType.set(name, (complete = completeObject(own, sets, request)));
    }
    return complete(value, shaping);
  };
}

function completeNonNull(complete: Completer): Completer {
  return (value, shaping) => {
    const errors = shaping.errors.length;
    const completed = complete(value, shaping);
    if (completed !== null) return completed;
    // An error below has said it already.
    if (shaping.errors.length === errors) fail(shaping, 'It may not be null, but is.');
    return undefined;
  };
}

function completeList(complete: Completer): Completer {
  return (value, shaping) => {
    if (value == null) return null;
    if (!Array.isArray(value)) return invalid(shaping);
    const items: unknown[] = new Array(value.length);
    let isWhole = true;
    for (let n = 0; n < value.length; n++) {
      shaping.path.push(n);
      items[n] = complete(value[n], shaping);
      shaping.path.pop();
      if (items[n] === undefined) isWhole = false;
    }
    return isWhole ? items : null;
  };
}

function completeLeaf(type: GraphQLLeafType): Completer {
  const isValid = validityOf(type);
  return (value, shaping) => {
    if (value == null) return null;
    return isValid(value) ? value : invalid(shaping);
  };
}

function validityOf(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => names.has(value);
  }
  switch (type.name) {
    case 'Int':
      return (value) => Number.isInteger(value);
    case 'Float':
      return (value) => Number.isFinite(value);
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    case 'String':
      return (value) => typeof value === 'string';
    case 'ID':
      return (value) => typeof value === 'string' || Number.isInteger(value);
    default:
      return () => true;
  }
}

function completeObject(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  request: ShapeRequest,
): Completer {
  const fields = [...fieldsOf(type, sets, request)].map(([key, nodes]) => {
    const name = nodes[0]!.name.value;
    const field = type.getFields()[name];
    const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (name === '__typename') return { key, complete: () => type.name };
    // Introspection is answered by the gateway and has its shape already.
    const complete = field ? completerOf(field.type, below, request) : (value: unknown) => value;
    return { key, complete };
  });
  return (value, shaping) => {
    if (value == null) return null;
    if (!isData(value)) return invalid(shaping);
    const object: Data = {};
    for (const { key, complete } of fields) {
      shaping.path.push(key);
      const completed = complete(value[key], shaping);
      shaping.path.pop();
      if (completed === undefined) return null;
      object[key] = completed;
    }
    return object;
  };
}

/** The fields asked of an object of this type, by response key, fragments written out. */
function fieldsOf(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  request: ShapeRequest,
): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const { schema, fragments, variables } = request;
  const applies = (name: string | undefined): boolean => {
    const condition = name ? schema.getType(name) : type;
    return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
  };
  const gather = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
      const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
      if (skip?.if === true || include?.if === false) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        found.set(key, [...(found.get(key) ?? []), node]);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value]!;
      if (applies(fragment.typeCondition?.name.value)) gather(fragment.selectionSet);
    }
  };
  for (const set of sets) gather(set);
  return found;
}

function invalid(shaping: Shaping): null {
  fail(shaping, 'The area answered with something else than this type.');
  return null;
}

function fail({ path, errors }: Shaping, message: string): void {
  const extensions = { code: 'NOT_FOUND_IN_AREA' };
  errors.push(new GraphQLError(message, { path: [...path], extensions }));
}
