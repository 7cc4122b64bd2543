import {
  getNamedType,
  getNullableType,
  GraphQLError,
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
import type { Clock } from '../kernel/clock.ts';
import type { Viewer } from '../kernel/viewer.ts';

export type CostedOperation = {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Record<string, unknown>;
};

/**
 * What an operation may cost at most: one for each object it can bring, page sizes multiplied down
 * the tree; ten for a mutation's root field. Throws `BadInput` for a page over the limit.
 */
export function costOf(costed: CostedOperation): number {
  const root = costed.schema.getRootType(costed.operation.operation);
  if (!root) return 0;
  const base = costed.operation.operation === 'mutation' ? 10 : 0;
  const fields = costed.operation.selectionSet.selections.length;
  return base * fields + costOfSet(costed, root, costed.operation.selectionSet, 1);
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

export type CostNote = {
  requested: number;
  available: number;
  capacity: number;
  restoreRate: number;
};

const CAPACITY = 100_000;
const RESTORED_PER_SECOND = 2_000;
const MAX_VIEWERS = 10_000;

/** A leaky bucket of cost per viewer; services of ours are not counted. */
export function costBudget(clock: Clock) {
  const buckets = new Map<string, { level: number; at: number }>();
  return {
    /** Takes the cost, or throws `COST_EXCEEDED` with when it would fit. */
    spend(viewer: Viewer, requested: number): CostNote {
      const key = viewer.kind === 'ANONYMOUS' ? `anonymous ${viewer.address ?? ''}` : viewer.id;
      const at = clock.now().getTime();
      const bucket = buckets.get(key) ?? { level: CAPACITY, at };
      const restored = ((at - bucket.at) / 1000) * RESTORED_PER_SECOND;
      const level = Math.min(CAPACITY, bucket.level + Math.max(0, restored));
      const isFree = viewer.kind === 'SERVICE';
      if (!isFree && requested > level) {
        throw new GraphQLError(`The request may cost ${requested}; ${Math.floor(level)} is left.`, {
          extensions: {
            code: 'COST_EXCEEDED',
            requested,
            available: Math.floor(level),
            retryAfterSeconds: Math.ceil((requested - level) / RESTORED_PER_SECOND),
          },
        });
      }
      const left = isFree ? level : level - requested;
      buckets.delete(key);
      buckets.set(key, { level: left, at });
      if (buckets.size > MAX_VIEWERS) buckets.delete(buckets.keys().next().value!);
      return {
        requested,
        available: Math.floor(left),
        capacity: CAPACITY,
        restoreRate: RESTORED_PER_SECOND,
      };
    },
  };
}
