import {
  executeSync,
  Kind,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Data } from './merge.ts';
import { shapeOf, type Shaped } from './shape.ts';

/** An operation as `buildOperationContext` gives it. */
export type Asked = {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>;
};

export type Shapes = (asked: Asked, variables: Record<string, unknown>, data: Data) => Shaped;

type Compiled = {
  /** Variables that decide what is asked at all. */
  conditions: string[];
  introspected: FieldNode[];
  byConditions: Map<string, (data: Data) => Shaped>;
};

const KEPT_PER_OPERATION = 16;

/** Puts answers into shape; each operation is compiled once per combination of its conditions. */
export function openShapes(): Shapes {
  const compiled = new WeakMap<OperationDefinitionNode, Compiled>();
  return (asked, variables, data) => {
    const { schema, operation, fragments } = asked;
    let known = compiled.get(operation);
    if (!known) compiled.set(operation, (known = compile(asked)));
    const values = known.conditions.map((name) => [name, variables[name]] as const);
    const key = values.map(([, value]) => String(value)).join();
    let shape = known.byConditions.get(key);
    if (!shape) {
      const root = schema.getRootType(operation.operation)!;
      // Only these: the shape is kept, and other variables may be large.
      const deciding = Object.fromEntries(values);
      shape = shapeOf(root, operation.selectionSet, { schema, fragments, variables: deciding });
      if (known.byConditions.size < KEPT_PER_OPERATION) known.byConditions.set(key, shape);
    }
    if (known.introspected.length === 0) return shape(data);
    return shape({ ...data, ...introspect(asked, known.introspected, variables) });
  };
}

function compile({ operation, fragments }: Asked): Compiled {
  const conditions = new Set<string>();
  for (const node of [operation, ...Object.values(fragments)]) {
    if (!node) continue;
    visit(node, {
      Directive({ name, arguments: given = [] }) {
        const value = given[0]?.value;
        const decides = name.value === 'skip' || name.value === 'include';
        if (decides && value?.kind === Kind.VARIABLE) conditions.add(value.name.value);
      },
    });
  }
  const introspected = introspectionIn(operation.selectionSet, fragments);
  return { conditions: [...conditions], introspected, byConditions: new Map() };
}

/** The fields `__schema` and `__type` at the root, wherever they stand. */
function introspectionIn(set: SelectionSetNode, fragments: Asked['fragments']): FieldNode[] {
  return set.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return /^__(schema|type)$/.test(node.name.value) ? [node] : [];
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value];
    return fragment ? introspectionIn(fragment.selectionSet, fragments) : [];
  });
}

function introspect(
  { schema, operation, fragments }: Asked,
  selections: FieldNode[],
  variableValues: Record<string, unknown>,
): Data {
  const root = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const others = Object.values(fragments).filter((fragment) => fragment !== undefined);
  const document = { kind: Kind.DOCUMENT, definitions: [root, ...others] } as const;
  return (executeSync({ schema, document, variableValues }).data ?? {}) as Data;
}
