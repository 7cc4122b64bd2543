import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { listWarehouses } from './find-warehouses.ts';
import { saveWarehouse } from './save-warehouse.ts';

export const warehouseQueries = {
  warehouse: (_, { id }, { load }) => load.warehouse.load(id),
  warehouseByCode: (_, { code }, { load }) => load.warehouseByCode.load(code),
  warehouses: (_, args, ctx) => listWarehouses(ctx, args),
} satisfies QueryResolvers;

export const warehouseMutations = {
  saveWarehouse: (_, { input }, { run }) => run(saveWarehouse, input),
} satisfies MutationResolvers;

/** Warehouses: what can be asked of them and done. */
export const warehouseTypes = {
  SaveWarehousePayload: {
    warehouse: ({ warehouseId: id }, _, { load }) => (id ? load.warehouse.load(id) : null),
  },
  Warehouse: {
    __resolveReference: ({ id }, { load }) => load.warehouse.load(id),
    stock: ({ id }, args, { load }) => load.stockOfWarehouse.load(id, args),
    bins: ({ id }, args, { load }) => load.binsOfWarehouse.load(id, args),
  },
} satisfies Resolvers;
