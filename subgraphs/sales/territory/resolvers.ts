import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { listTerritories } from './find-territories.ts';
import { saveTerritory } from './save-territory.ts';

export const territoryQueries = {
  territory: (_, { id }, { load }) => load.territory.load(id),
  territories: (_, args, ctx) => listTerritories(ctx, args),
} satisfies QueryResolvers;

export const territoryMutations = {
  saveTerritory: (_, { input }, { run }) => run(saveTerritory, input),
} satisfies MutationResolvers;

/** Parts of the market, and whom they have. */
export const territoryResolvers = {
  SaveTerritoryPayload: {
    territory: ({ territoryId: id }, _, { load }) => (id ? load.territory.load(id) : null),
  },
  Territory: {
    __resolveReference: ({ id }, { load }) => load.territory.load(id),
    parent: ({ parentId: id }, _, { load }) => (id ? load.territory.load(id) : null),
    children: ({ id }, args, { load }) => load.territoryChildren.load(id, args),
    rules: async ({ id }, _, { load }) => (await load.territoryRules.load(id)).rules,
    customers: async ({ id }, _, { load }) =>
      (await load.territoryRules.load(id)).customerIds.map((customerId) => ({ id: customerId })),
  },
  TerritoryRule: {
    group: ({ groupId: id }) => (id ? { id } : null),
  },
} satisfies Partial<Resolvers>;
