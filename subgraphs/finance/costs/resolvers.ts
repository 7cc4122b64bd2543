import { companyAmounts } from '../amounts.ts';
import { allocateCosts } from './allocate-costs.ts';
import { listCostAllocations, listCostKeys } from './find-costs.ts';
import { reverseCostAllocation } from './reverse-cost-allocation.ts';
import { saveCostKey } from './save-cost-key.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';

export const costQueries = {
  costKeys: (_, args, ctx) => listCostKeys(ctx, args),
  costAllocations: (_, args, ctx) => listCostAllocations(ctx, args),
} satisfies QueryResolvers;

export const costMutations = {
  saveCostKey: (_, { input }, { run }) => run(saveCostKey, input),
  allocateCosts: (_, { input }, { run }) => run(allocateCosts, input),
  reverseCostAllocation: (_, { input }, { run }) => run(reverseCostAllocation, input),
} satisfies MutationResolvers;

/** Indirect costs, and the keys by which they are shared out. */
export const costResolvers = {
  SaveCostKeyPayload: {
    costKey: ({ costKeyId: id }, _, { load }) => (id ? load.costKey.load(id) : null),
  },
  AllocateCostsPayload: {
    allocations: async ({ allocationIds }, _, { load }) => {
      const ids = allocationIds ?? [];
      const found = await Promise.all(ids.map((id) => load.costAllocation.load(id)));
      return found.filter((one) => one !== undefined);
    },
  },
  ReverseCostAllocationPayload: {
    allocation: ({ allocationId: id }, _, { load }) => (id ? load.costAllocation.load(id) : null),
  },
  CostKey: {
    source: ({ sourceId }, _, { load }) => load.costCenter.load(sourceId),
    accounts: async ({ accountIds }, _, { load }) => {
      const found = await Promise.all(accountIds.map((id) => load.account.load(id)));
      return found.filter((one) => one !== undefined);
    },
    allocationAccount: ({ allocationAccountId: id }, _, { load }) =>
      id ? load.account.load(id) : null,
    targets: ({ id }, _, { load }) => load.targetsOfCostKey.load(id),
  },
  CostKeyTarget: {
    costCenter: ({ costCenterId }, _, { load }) => load.costCenter.load(costCenterId),
  },
  CostAllocation: {
    ...companyAmounts('amount'),
    costKey: ({ costKeyId }, _, { load }) => load.costKey.load(costKeyId),
    source: ({ sourceId }, _, { load }) => load.costCenter.load(sourceId),
    shares: ({ id }, _, { load }) => load.sharesOfCostAllocation.load(id),
    entry: ({ entryId }, _, { load }) => load.entry.load(entryId),
    reversal: ({ reversalId: id }, _, { load }) => (id ? load.entry.load(id) : null),
  },
  CostShare: {
    ...companyAmounts('amount'),
    costCenter: ({ costCenterId }, _, { load }) => load.costCenter.load(costCenterId),
  },
  CostCenterCosts: companyAmounts('before', 'received', 'given', 'after'),
} satisfies Resolvers;
