import type { Context } from '../../kernel/area.ts';
import { scalars } from '../../kernel/scalars.ts';
import type { ReceiveStockPayloadResolvers, Resolvers } from './__generated__/resolvers.ts';
import { saveStockPolicy } from './costing/save-stock-policy.ts';
import type { Loaders } from './loaders.ts';
import { adjustStock } from './stock/adjust-stock.ts';
import { findBreaches } from './stock/find-breaches.ts';
import { listStockMoves } from './stock/find-moves.ts';
import { findStockValue } from './stock/find-stock-value.ts';
import { listStockLevels } from './stock/find-stock.ts';
import { receiveStock } from './stock/receive-stock.ts';
import { listWarehouses } from './warehouses/find-warehouses.ts';
import { saveWarehouse } from './warehouses/save-warehouse.ts';

type Ctx = Context<Loaders>;

const product = ({ productId: id }: { productId: string }) => ({ id });
const warehouse = ({ warehouseId }: { warehouseId: string }, _: unknown, { load }: Ctx) =>
  load.warehouse.load(warehouseId);
const orderLine = ({ lineId: id }: { lineId: string | null }) => (id ? { id } : null);
const value = ({ value: amount }: { value: string }, _: unknown, { company }: Ctx) => {
  return { amount, currency: company.currency };
};

const moved: ReceiveStockPayloadResolvers = {
  stockLevel: ({ stockLevelId: id }, _, { load }) => (id ? load.stockLevel.load(id) : null),
  stockMove: ({ moveId: id }, _, { load }) => (id ? load.stockMove.load(id) : null),
};

export const resolvers = {
  ...scalars,
  Query: {
    warehouse: (_, { id }, { load }) => load.warehouse.load(id),
    warehouseByCode: (_, { code }, { load }) => load.warehouseByCode.load(code),
    warehouses: (_, args, ctx) => listWarehouses(ctx, args),
    stockLevels: (_, args, ctx) => listStockLevels(ctx, args),
    stockMoves: (_, args, ctx) => listStockMoves(ctx, args),
    stockValue: (_, args, ctx) => findStockValue(ctx, args),
    stockIntegrity: (_, __, ctx) => findBreaches(ctx),
  },
  Mutation: {
    saveWarehouse: (_, { input }, { run }) => run(saveWarehouse, input),
    saveStockPolicy: (_, { input }, { run }) => run(saveStockPolicy, input),
    receiveStock: (_, { input }, { run }) => run(receiveStock, input),
    adjustStock: (_, { input }, { run }) => run(adjustStock, input),
  },
  SaveWarehousePayload: {
    warehouse: ({ warehouseId: id }, _, { load }) => (id ? load.warehouse.load(id) : null),
  },
  SaveStockPolicyPayload: {
    product: ({ productId: id }) => (id ? { id } : null),
  },
  ReceiveStockPayload: moved,
  AdjustStockPayload: moved,
  Warehouse: {
    __resolveReference: ({ id }, { load }) => load.warehouse.load(id),
    stock: ({ id }, args, { load }) => load.stockOfWarehouse.load(id, args),
  },
  StockLevel: {
    __resolveReference: ({ id }, { load }) => load.stockLevel.load(id),
    product,
    warehouse,
    value,
    averageCost: ({ averageCost: amount }, _, { company }) =>
      amount ? { amount, currency: company.currency } : null,
    moves: ({ id }, args, { load }) => load.movesOfLevel.load(id, args),
  },
  StockMove: {
    __resolveReference: ({ id }, { load }) => load.stockMove.load(id),
    product,
    warehouse,
    value,
    order: ({ orderId: id }) => (id ? { id } : null),
    orderLine,
  },
  Reservation: {
    __resolveReference: ({ id }, { load }) => load.reservation.load(id),
    orderLine: ({ lineId: id }) => ({ id }),
    product,
    warehouse,
    stockLevel: ({ levelId }, _, { load }) => load.stockLevel.load(levelId),
  },
  StockValueOfWarehouse: { warehouse },
  StockBreach: {
    stockLevel: ({ stockLevelId: id }, _, { load }) => (id ? load.stockLevel.load(id) : null),
    orderLine,
  },
  Product: {
    available: ({ id }, _, { load }) => load.available.load(id),
    costingMethod: ({ id }, _, { load }) => load.costingMethod.load(id),
    stock: ({ id }, args, { load }) => load.stockOfProduct.load(id, args),
  },
  OrderLine: {
    reservations: ({ id }, _, { load }) => load.reservationsOfLine.load(id),
    waitingForStock: ({ id }, _, { load }) => load.waitingOfLine.load(id),
  },
} satisfies Resolvers;
