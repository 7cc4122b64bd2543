import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { consolidateDeliveries } from './consolidate-deliveries.ts';
import { listConsolidations, listRules } from './find-consolidations.ts';
import { saveConsolidationRule } from './save-consolidation-rule.ts';
import { separateDelivery } from './separate-delivery.ts';

export const consolidationQueries = {
  consolidation: (_, { id }, { load }) => load.consolidation.load(id),
  consolidations: (_, args, ctx) => listConsolidations(ctx, args),
  consolidationRules: (_, args, ctx) => listRules(ctx, args),
} satisfies QueryResolvers;

export const consolidationMutations = {
  consolidateDeliveries: (_, { input }, { run }) => run(consolidateDeliveries, input),
  separateDelivery: (_, { input }, { run }) => run(separateDelivery, input),
  saveConsolidationRule: (_, { input }, { run }) => run(saveConsolidationRule, input),
} satisfies MutationResolvers;

/** What leaves together, and by whose rule. */
export const consolidationResolvers = {
  ConsolidateDeliveriesPayload: {
    consolidation: ({ consolidationId: id }, _, { load }) =>
      id ? load.consolidation.load(id) : null,
  },
  SeparateDeliveryPayload: {
    delivery: ({ deliveryId: id }, _, { load }) => (id ? load.delivery.load(id) : null),
  },
  SaveConsolidationRulePayload: {
    consolidationRule: ({ consolidationRuleId: id }, _, { load }) =>
      id ? load.consolidationRule.load(id) : null,
  },
  Consolidation: {
    __resolveReference: ({ id }, { load }) => load.consolidation.load(id),
    customer: ({ customerId: id }) => ({ id }),
    warehouse: ({ warehouseId: id }) => ({ id }),
    deliveries: async ({ id }, _, { load }) =>
      (await load.deliveriesOfConsolidation.load(id)).map((one) => load.delivery.load(one)),
  },
  ConsolidationRule: {
    customer: ({ customerId: id }) => (id ? { id } : null),
  },
} satisfies Partial<Resolvers>;
