import type {
  AcceptReplenishmentPayloadResolvers,
  MutationResolvers,
  QueryResolvers,
  Resolvers,
} from '../__generated__/resolvers.ts';
import { many, moneyIfKnown, product, warehouse } from '../fields.ts';
import { acceptReplenishment, dismissReplenishment } from './decide-proposal.ts';
import { listReplenishmentProposals, listReplenishmentRules } from './find-replenishment.ts';
import { findSeasonOrder } from './find-season-order.ts';
import { runReplenishment } from './run-replenishment.ts';
import { saveReplenishmentRule } from './save-rule.ts';
import { forEach } from '../many.ts';

const decided: AcceptReplenishmentPayloadResolvers = {
  replenishmentProposal: ({ proposalId: id }, _, { load }) =>
    id ? load.replenishmentProposal.load(id) : null,
};

export const replenishmentQueries = {
  replenishmentRules: (_, args, ctx) => listReplenishmentRules(ctx, args),
  seasonOrder: (_, args, { viewer }) => findSeasonOrder(viewer, args),
  replenishmentProposals: (_, args, ctx) => listReplenishmentProposals(ctx, args),
} satisfies QueryResolvers;

export const replenishmentMutations = {
  saveReplenishmentRule: (_, { input }, { run }) => run(saveReplenishmentRule, input),
  saveReplenishmentRules: (_, { input: { rules } }, { run, viewer }) =>
    many(viewer, () => forEach(run, saveReplenishmentRule, rules, 'rules')),
  runReplenishment: (_, { input }, { run }) => run(runReplenishment, input),
  acceptReplenishment: (_, { input }, { run }) => run(acceptReplenishment, input),
  dismissReplenishment: (_, { input }, { run }) => run(dismissReplenishment, input),
} satisfies MutationResolvers;

/** Rules of replenishment and what they propose. */
export const replenishmentTypes = {
  SaveReplenishmentRulePayload: {
    replenishmentRule: ({ ruleId: id }, _, { load }) =>
      id ? load.replenishmentRule.load(id) : null,
  },
  AcceptReplenishmentPayload: decided,
  DismissReplenishmentPayload: decided,
  ReplenishmentRule: {
    __resolveReference: ({ id }, { load }) => load.replenishmentRule.load(id),
    product,
    warehouse,
    orderCost: moneyIfKnown('orderCost'),
  },
  ReplenishmentProposal: {
    __resolveReference: ({ id }, { load }) => load.replenishmentProposal.load(id),
    rule: ({ ruleId }, _, { load }) => load.replenishmentRule.load(ruleId),
    product,
    warehouse,
    fromWarehouse: ({ fromWarehouseId: id }, _, { load }) => (id ? load.warehouse.load(id) : null),
    transferOrder: ({ transferOrderId: id }, _, { load }) =>
      id ? load.transferOrder.load(id) : null,
    requisition: ({ requisitionId: id }) => (id ? { id } : null),
  },
} satisfies Resolvers;
