import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isData, merge, type Data } from './merge.ts';
import type { Place } from './places.ts';
import { isOfType, rewrite } from './rewrites.ts';

/** Distinct entities to ask an area for, and where each stands. */
export type Representations = { representations: Data[]; askers: Place[][] };

/** What the places know of their entities, as the fetch requires it; those that lack it are left. */
export function representationsOf(
  node: FetchNode,
  places: readonly Place[],
  schema: GraphQLSchema,
): Representations {
  const representations: Data[] = [];
  const askers = new Map<string, Place[]>();
  for (const place of places) {
    const representation = required(place.object, node.requires!, schema);
    if (!representation?.__typename) continue;
    const key = keyOf(representation);
    const known = askers.get(key);
    if (known) known.push(place);
    else {
      askers.set(key, [place]);
      rewrite(schema, node.inputRewrites, representation);
      representations.push(representation);
    }
  }
  return { representations, askers: [...askers.values()] };
}

/** Mostly type and id, which need no JSON. */
function keyOf(representation: Data): string {
  const { __typename: type, id } = representation;
  if (typeof id !== 'string') return JSON.stringify(representation);
  for (const name in representation) {
    if (name !== '__typename' && name !== 'id') return JSON.stringify(representation);
  }
  return `${type as string} ${id}`;
}

/** The part of an object that is required of it, or null when something of it is missing. */
function required(
  object: Data,
  selections: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
): Data | null {
  let taken: Data | undefined;
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const key = selection.alias ?? selection.name;
      const value = object[key];
      if (value === undefined) return null;
      taken ??= {};
      taken[key] = selection.selections ? below(value, selection.selections, schema) : value;
    } else if (selection.typeCondition && isOfType(schema, object, selection.typeCondition)) {
      const more = required(object, selection.selections, schema);
      if (more && taken) merge(taken, more);
      else taken ??= more ?? undefined;
    }
  }
  return taken ?? {};
}

function below(
  value: unknown,
  selections: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
): unknown {
  if (Array.isArray(value)) return value.map((item) => below(item, selections, schema));
  return isData(value) ? required(value, selections, schema) : value;
}
