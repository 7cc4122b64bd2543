import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type FieldNode,
} from 'graphql';
import { BadInput } from '../kernel/refusal.ts';
import { DEFAULT_PAGE, MAX_PAGE } from '../kernel/reads.ts';

export type CostedOperation = {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Record<string, unknown>;
};

/** Of a mutation's root field, and of an operation that brings no object. */
const MUTATION = 10;
const LEAST = 1;

/**
 * What an operation may cost at most: one for each object it can bring, page sizes multiplied down
 * the tree; ten for a mutation's root field. Throws `BadInput` for a page over the limit.
 */
export function costOf(costed: CostedOperation): number {
  const root = costed.schema.getRootType(costed.operation.operation);
  if (!root) return 0;
  const { operation, selectionSet } = costed.operation;
  const base = operation === 'mutation' ? MUTATION * selectionSet.selections.length : 0;
  return Math.max(LEAST, base + costOfSet(costed, root, selectionSet, 1));
}

function costOfSet(
  costed: CostedOperation,
  type: GraphQLCompositeType,
  set: SelectionSetNode,
  size: number,
): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      cost += costOfField(costed, type, selection, size);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const name = selection.typeCondition?.name.value;
      const on = (name ? costed.schema.getType(name) : type) ?? type;
      if (isCompositeType(on)) cost += costOfSet(costed, on, selection.selectionSet, size);
    } else {
      const fragment = costed.fragments[selection.name.value];
      const on = fragment && costed.schema.getType(fragment.typeCondition.name.value);
      if (on && isCompositeType(on)) cost += costOfSet(costed, on, fragment.selectionSet, size);
    }
  }
  return cost;
}

/** Rows taken for a list inside a document, such as an order's lines. */
const PLAIN_LIST = 10;

const inConnection = new Set(['nodes', 'edges']);

function costOfField(
  costed: CostedOperation,
  parent: GraphQLCompositeType,
  node: FieldNode,
  size: number,
): number {
  if (!('getFields' in parent)) return 0;
  const field = parent.getFields()[node.name.value];
  const type = field && getNamedType(field.type);
  if (!field || !node.selectionSet || !isCompositeType(type)) return 0;
  const isPaged = field.args.some(({ name }) => name === 'first');
  const page = isPaged ? pageSize(costed, node) : PLAIN_LIST;
  const isList = isListType(getNullableType(field.type));
  if (isPaged && !isList) return 1 + costOfSet(costed, type, node.selectionSet, page);
  const inside = inConnection.has(field.name) ? size : page;
  return (isList ? inside : 1) * (1 + costOfSet(costed, type, node.selectionSet, 1));
}

function pageSize({ variables }: CostedOperation, node: FieldNode): number {
  const given = (name: string): unknown => {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    if (value?.kind === Kind.INT) return Number(value.value);
    return value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  };
  const size = given('first') ?? given('last') ?? DEFAULT_PAGE;
  if (typeof size !== 'number' || size < 0 || size > MAX_PAGE) {
    throw new BadInput(
      `${node.name.value}: a page has 0 to ${MAX_PAGE} rows, not ${String(size)}.`,
    );
  }
  return size;
}

/** What an operation did cost, counted as `costOf` estimates it: the objects that it brought. */
export function actualCost({ operation, selectionSet }: OperationDefinitionNode, data: unknown) {
  const base = operation === 'mutation' ? MUTATION * selectionSet.selections.length : 0;
  return Math.max(LEAST, base + objectsIn(data) - 1);
}

function objectsIn(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += objectsIn(item);
    return count;
  }
  const fields = value as Record<string, unknown>;
  for (const name in fields) count += objectsIn(fields[name]);
  return count + 1;
}
