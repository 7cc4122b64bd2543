import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type FieldNode,
} from 'graphql';
import { BadInput } from '../../kernel/refusal.ts';
import { DEFAULT_PAGE, MAX_PAGE } from '../../kernel/reads.ts';
import type { FieldCosts } from './field-costs.ts';

export type CostedOperation = {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Record<string, unknown>;
  costs: FieldCosts;
};

/** Of a mutation's root field without a weight, and of an operation that brings no object. */
const MUTATION = 10;
const LEAST = 1;
/** Rows of a list inside a document, such as an order's lines, where the schema does not say. */
const PLAIN_LIST = 10;

/**
 * What an operation may cost at most, after IBM's specification of GraphQL cost directives: one for
 * each object that it can bring, or the field's `@cost`, with sizes of lists multiplied down the
 * tree; ten for a mutation's root field. Throws `BadInput` for a page over the limit.
 */
export function costOf(costed: CostedOperation): number {
  const { operation, selectionSet } = costed.operation;
  const root = costed.schema.getRootType(operation);
  if (!root) return 0;
  return Math.max(LEAST, costOfSet(costed, root, selectionSet, {}));
}

/** Sizes that a connection gives to its `nodes` and `edges`. */
type GivenSizes = Record<string, number>;

function costOfSet(
  costed: CostedOperation,
  type: GraphQLCompositeType,
  set: SelectionSetNode,
  sizes: GivenSizes,
): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      cost += costOfField(costed, type, selection, sizes);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const name = selection.typeCondition?.name.value;
      const on = (name ? costed.schema.getType(name) : type) ?? type;
      if (isCompositeType(on)) cost += costOfSet(costed, on, selection.selectionSet, sizes);
    } else {
      const fragment = costed.fragments[selection.name.value];
      const on = fragment && costed.schema.getType(fragment.typeCondition.name.value);
      if (on && isCompositeType(on)) cost += costOfSet(costed, on, fragment.selectionSet, sizes);
    }
  }
  return cost;
}

function costOfField(
  costed: CostedOperation,
  parent: GraphQLCompositeType,
  node: FieldNode,
  sizes: GivenSizes,
): number {
  const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
  if (!field) return 0;
  const type = getNamedType(field.type);
  const known = costed.costs.get(`${parent.name}.${field.name}`);
  const own = known?.weight ?? usualWeight(costed, parent, type);
  const isPaged = field.args.some(({ name }) => name === 'first');
  const page = isPaged ? pageSize(costed, node) : undefined;
  const isList = isListType(getNullableType(field.type));
  const inside: GivenSizes = {};
  if (page !== undefined && !isList) {
    for (const name of known?.sizedFields ?? ['nodes', 'edges']) inside[name] = page;
  }
  const size = sizes[field.name] ?? page ?? known?.assumedSize ?? PLAIN_LIST;
  const below =
    node.selectionSet && isCompositeType(type)
      ? costOfSet(costed, type, node.selectionSet, inside)
      : 0;
  return (isList ? size : 1) * (own + below);
}

function usualWeight(
  { schema }: CostedOperation,
  parent: GraphQLCompositeType,
  type: GraphQLNamedType,
): number {
  if (!isCompositeType(type)) return 0;
  return parent === schema.getMutationType() ? MUTATION + 1 : 1;
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

/** What the root fields of a mutation cost, whatever comes of them. */
export function baseCost({ schema, operation, costs }: CostedOperation): number {
  const mutation = schema.getMutationType();
  if (operation.operation !== 'mutation' || !mutation) return 0;
  return operation.selectionSet.selections.reduce((sum, selection) => {
    const name = selection.kind === Kind.FIELD ? selection.name.value : '';
    return sum + (costs.get(`${mutation.name}.${name}`)?.weight ?? MUTATION);
  }, 0);
}

/** What an operation did cost, counted as `costOf` estimates it: the objects that it brought. */
export function actualCost(base: number, data: unknown): number {
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
