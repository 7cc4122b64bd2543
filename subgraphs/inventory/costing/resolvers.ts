import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { money } from '../fields.ts';
import { findLedgerBreaches } from './find-ledger-breaches.ts';
import { postLandedCost } from './post-landed-cost.ts';
import { revalueStock, writeDownStock } from './revalue-stock.ts';
import { saveStockPolicy } from './save-stock-policy.ts';
import { settleAverages } from './settle-averages.ts';

export const costingQueries = {
  stockLedgerIntegrity: (_, __, ctx) => findLedgerBreaches(ctx),
} satisfies QueryResolvers;

export const costingMutations = {
  saveStockPolicy: (_, { input }, { run }) => run(saveStockPolicy, input),
  postLandedCost: (_, { input }, { run }) => run(postLandedCost, input),
  revalueStock: (_, { input }, { run }) => run(revalueStock, input),
  writeDownStock: (_, { input }, { run }) => run(writeDownStock, input),
  settleAverages: (_, { input }, { run }) => run(settleAverages, input),
} satisfies MutationResolvers;

/** What stock has cost, and what changes that. */
export const costingTypes = {
  SaveStockPolicyPayload: {
    product: ({ productId: id }) => (id ? { id } : null),
  },
  LandedCostPart: {
    stockMove: ({ moveId }, _, { load }) => load.stockMove.load(moveId),
    amount: money('amount'),
  },
  RevaluedLine: {
    stockLevel: ({ stockLevelId }, _, { load }) => load.stockLevel.load(stockLevelId),
    change: money('change'),
  },
  StockLedgerBreach: {
    stockMove: ({ moveId: id }, _, { load }) => (id ? load.stockMove.load(id) : null),
  },
} satisfies Resolvers;
