import { scalars } from '../../kernel/scalars.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { alertMutations, alertQueries, alertTypes } from './alerts/resolvers.ts';
import { analysisQueries, analysisTypes } from './analysis/resolvers.ts';
import { costingMutations, costingQueries, costingTypes } from './costing/resolvers.ts';
import { countMutations, countQueries, countTypes } from './counting/resolvers.ts';
import { demandMutations, demandQueries, demandTypes } from './demand/resolvers.ts';
import { lotMutations, lotQueries, lotTypes } from './lots/resolvers.ts';
import { receiptMutations, receiptTypes } from './receipts/resolvers.ts';
import {
  replenishmentMutations,
  replenishmentQueries,
  replenishmentTypes,
} from './replenishment/resolvers.ts';
import { stockMutations, stockQueries, stockTypes } from './stock/resolvers.ts';
import { transferMutations, transferQueries, transferTypes } from './transfers/resolvers.ts';
import { warehouseMutations, warehouseQueries, warehouseTypes } from './warehouses/resolvers.ts';

export const resolvers = {
  ...scalars,
  Query: {
    ...warehouseQueries,
    ...stockQueries,
    ...costingQueries,
    ...alertQueries,
    ...countQueries,
    ...replenishmentQueries,
    ...transferQueries,
    ...analysisQueries,
    ...lotQueries,
    ...demandQueries,
  },
  Mutation: {
    ...warehouseMutations,
    ...stockMutations,
    ...costingMutations,
    ...alertMutations,
    ...countMutations,
    ...replenishmentMutations,
    ...transferMutations,
    ...receiptMutations,
    ...lotMutations,
    ...demandMutations,
  },
  ...warehouseTypes,
  ...stockTypes,
  ...costingTypes,
  ...alertTypes,
  ...countTypes,
  ...replenishmentTypes,
  ...transferTypes,
  ...analysisTypes,
  ...receiptTypes,
  ...lotTypes,
  ...demandTypes,
} satisfies Resolvers;
