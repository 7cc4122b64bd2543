import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { composeSupergraph, type AreaSdl } from './compose.ts';

// Composing takes longer than all else that a gateway does to start. What it is composed from is
// said by the first line of schema/supergraph.graphql, in whatever order the areas are given, so
// it is done again only when one of them differs.

const file = new URL('../../schema/supergraph.graphql', import.meta.url);
const { version } = createRequire(import.meta.url)('@apollo/composition/package.json') as {
  version: string;
};

/** The supergraph, in SDL, as it is committed: with the mark of the schemas it is composed from. */
export function marked(supergraphSdl: string, areas: readonly AreaSdl[]): string {
  return `${markOf(areas)}\n${supergraphSdl}`;
}

/** The supergraph of these areas: the committed one if it is theirs, otherwise composed anew. */
export function supergraphOf(areas: readonly AreaSdl[]): string {
  const committed = readFileSync(file, 'utf8');
  return committed.startsWith(`${markOf(areas)}\n`) ? committed : composeSupergraph(areas);
}

function markOf(areas: readonly AreaSdl[]): string {
  const parts = areas.map(({ name, sdl }) => [name, sdl]).toSorted();
  const digest = createHash('sha256')
    .update(JSON.stringify([version, parts]))
    .digest('hex');
  return `# Composed from ${digest}`;
}
