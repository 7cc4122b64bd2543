import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Place } from './execute-plan.ts';
import { isData, merge, type Data } from './merge.ts';
import { isOfType, rewrite } from './rewrites.ts';

/** Distinct entities to ask an area for, and who asks for each. */
export type Representations = { representations: Data[]; askers: Place[][] };

/** What the places know of their entities, as the fetch requires it; those that lack it are left. */
export function representationsOf(
  node: FetchNode,
  places: readonly Place[],
  schema: GraphQLSchema,
): Representations {
  const representations: Data[] = [];
  const askers: Place[][] = [];
  const indexes = new Map<string, number>();
  for (const place of places) {
    const representation = required(place.object, node.requires!, schema);
    if (!representation?.__typename) continue;
    const key = keyOf(representation);
    const index = indexes.get(key);
    if (index !== undefined) {
      askers[index]!.push(place);
      continue;
    }
    indexes.set(key, representations.length);
    rewrite(schema, node.inputRewrites, representation);
    representations.push(representation);
    askers.push([place]);
  }
  return { representations, askers };
}

/** Mostly type and id, which need no JSON. */
function keyOf(representation: Data): string {
  const { __typename: type, id, ...rest } = representation;
  for (const _ in rest) return JSON.stringify(representation);
  return `${String(type)} ${String(id)}`;
}

function required(
  object: Data,
  selections: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
): Data | null {
  const taken: Data = {};
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const key = selection.alias ?? selection.name;
      const value = object[key];
      if (value === undefined) return null;
      taken[key] = selection.selections ? below(value, selection.selections, schema) : value;
    } else if (selection.typeCondition && isOfType(schema, object, selection.typeCondition)) {
      const more = required(object, selection.selections, schema);
      if (more) merge(taken, more);
    }
  }
  return taken;
}

function below(
  value: unknown,
  selections: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
): unknown {
  if (Array.isArray(value)) return value.map((item) => below(item, selections, schema));
  return isData(value) ? required(value, selections, schema) : value;
}
