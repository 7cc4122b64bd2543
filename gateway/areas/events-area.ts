import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import type { AreaEndpoint, StuckEvent } from '../../kernel/endpoint.ts';
import { scalars } from '../../kernel/scalars.ts';
import type { Source } from '../plans/execute-plan.ts';
import type { OperationScope } from './local-source.ts';
import { eventsSdl, nodeOwners } from './node-owners.ts';

/** The gateway's own small subgraph: subscription fields, `node`, and stuck events. */
export type EventsArea = {
  endpoint: Pick<AreaEndpoint, 'name' | 'sdl' | 'execute'>;
  /** Reads a subscription's own fields from the event at hand. */
  eventSource: Source<OperationScope>;
};

const MAX_STUCK = 250;

export function openEventsArea(areas: readonly AreaEndpoint[]): EventsArea {
  const owners = nodeOwners(areas);
  const sdl = eventsSdl(areas);
  const ask = async (act: (area: AreaEndpoint) => Promise<boolean>) => {
    const answers = await Promise.allSettled(areas.map(act));
    const isDone = answers.some((answer) => answer.status === 'fulfilled' && answer.value);
    const failed = answers.find((answer) => answer.status === 'rejected');
    if (!isDone && failed) throw failed.reason;
    return { isDone, userErrors: [] };
  };
  const resolvers = {
    ...scalars,
    Query: {
      node: (_: unknown, { id }: { id: string }, { viewer }: OperationScope) =>
        owners.find(id, viewer),
      stuckEvents: (_: unknown, { first }: { first: number }) => oldestStuck(areas, first),
    },
    Mutation: {
      retryStuckEvent: (_: unknown, { input }: { input: { eventId: string } }) =>
        ask((area) => area.retryStuck(input.eventId)),
      skipStuckEvent: (_: unknown, { input }: { input: { eventId: string; reason?: string } }) =>
        ask((area) => area.skipStuck(input.eventId, input.reason ?? '')),
    },
    Node: { __resolveType: (node: { __typename: string }) => node.__typename },
  };
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);
  return {
    endpoint: {
      name: 'events',
      sdl,
      execute: async ({ document, variables: variableValues, operationName, viewer }) =>
        execute({ schema, document, variableValues, operationName, contextValue: { viewer } }),
    },
    eventSource: async ({ document, variables: variableValues }, { root: rootValue }) =>
      execute({ schema, document, rootValue, variableValues }),
  };
}

async function oldestStuck(areas: readonly AreaEndpoint[], first: number): Promise<StuckEvent[]> {
  const limit = Math.min(Math.max(first, 0), MAX_STUCK);
  const found = await Promise.all(areas.map((area) => area.stuckEvents(limit)));
  return found
    .flat()
    .sort((a, b) => String(a.occurredAt).localeCompare(String(b.occurredAt)))
    .slice(0, limit);
}
