import type { Ask, FactKind, Source } from './fact.ts';
import type { Page } from './fact-rebuild.ts';
import { sources } from './sources.ts';

type Listed = {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

/** The ids of a kind's documents, 250 at a time. */
export async function pageOf(ask: Ask, kind: FactKind, after: string | null): Promise<Page> {
  const { list, filter, counted } = sources[kind];
  const { documents } = await ask<{ documents: Listed }>(
    `query DocumentPage($after: String, $filter: ${filter}) {
       documents: ${list}(first: 250, after: $after, filter: $filter) {
         nodes { id } pageInfo { hasNextPage endCursor } } }`,
    { after, filter: counted },
  );
  const { nodes, pageInfo } = documents;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return { kind, after, ids: nodes.map(({ id }) => id), next };
}

/** How many documents of each source its owner has: all, or those of one day. */
export async function countDocuments(
  ask: Ask,
  among: readonly Source[],
  day?: string,
): Promise<Map<FactKind, number>> {
  const fields = among.map(({ list }) => `${list}(filter: $${list}) { totalCount }`);
  const variables = among.map(({ list, filter }) => `$${list}: ${filter}`);
  const conditions = among.map(({ list, onDay, counted = null }) => {
    return [list, day ? onDay(day) : counted];
  });
  const counted = await ask<Record<string, { totalCount: number }>>(
    `query DocumentCounts(${variables.join(', ')}) { ${fields.join(' ')} }`,
    Object.fromEntries(conditions) as Record<string, unknown>,
  );
  return new Map(among.map(({ kind, list }) => [kind, counted[list]!.totalCount]));
}
