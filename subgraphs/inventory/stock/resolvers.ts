import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { moneyIfKnown, moved, ofLevel, orderLine, product, value, warehouse } from '../fields.ts';
import { quotasOf } from '../demand/resolvers.ts';
import { adjustStock } from './adjust-stock.ts';
import { findBreaches } from './find-breaches.ts';
import { listStockMoves } from './find-moves.ts';
import { findStockValue } from './find-stock-value.ts';
import { listStockLevels } from './find-stock.ts';
import { quarantineStock, releaseQuarantine, scrapQuarantined } from './quarantine.ts';
import { receiveStock } from './receive-stock.ts';

export const stockQueries = {
  stockLevels: (_, args, ctx) => listStockLevels(ctx, args),
  stockMoves: (_, args, ctx) => listStockMoves(ctx, args),
  stockValue: (_, args, ctx) => findStockValue(ctx, args),
  stockIntegrity: (_, __, ctx) => findBreaches(ctx),
} satisfies QueryResolvers;

export const stockMutations = {
  receiveStock: (_, { input }, { run }) => run(receiveStock, input),
  adjustStock: (_, { input }, { run }) => run(adjustStock, input),
  quarantineStock: (_, { input }, { run }) => run(quarantineStock, input),
  releaseQuarantine: (_, { input }, { run }) => run(releaseQuarantine, input),
  scrapQuarantined: (_, { input }, { run }) => run(scrapQuarantined, input),
} satisfies MutationResolvers;

/** Levels and moves of stock, and what is received, adjusted or kept apart. */
export const stockTypes = {
  ReceiveStockPayload: moved,
  QuarantineStockPayload: ofLevel,
  ReleaseQuarantinePayload: ofLevel,
  ScrapQuarantinedPayload: moved,
  AdjustStockPayload: moved,
  StockLevel: {
    __resolveReference: ({ id }, { load }) => load.stockLevel.load(id),
    product,
    warehouse,
    value,
    averageCost: moneyIfKnown('averageCost'),
    quotas: ({ quotas, unit }) => quotasOf(quotas, unit),
    places: ({ id }, args, { load }) => load.placesOfLevel.load(id, args),
    alert: async ({ id }, _, { load }) =>
      (await load.alertsOfLevel.load(id)).find(({ isOfLevel }) => isOfLevel) ?? null,
    alerts: ({ id }, _, { load }) => load.alertsOfLevel.load(id),
    moves: ({ id }, args, { load }) => load.movesOfLevel.load(id, args),
    quarantineChanges: ({ id }, args, { load }) => load.quarantineOfLevel.load(id, args),
    ageBuckets: ({ id }, _, { load }) => load.ageBucketsOfLevel.load(id),
    incoming: async ({ id }, _, { load }) => (await load.outlookOfLevel.load(id, {}))!.incoming,
    inTransit: async ({ id }, _, { load }) => (await load.outlookOfLevel.load(id, {}))!.inTransit,
    projected: async ({ id }, args, { load }) =>
      (await load.outlookOfLevel.load(id, args))!.projected,
    availableToPromise: async ({ id }, args, { load }) =>
      (await load.outlookOfLevel.load(id, args))!.availableToPromise,
  },
  StockMove: {
    __resolveReference: ({ id }, { load }) => load.stockMove.load(id),
    product,
    warehouse,
    value,
    order: ({ orderId: id }) => (id ? { id } : null),
    orderLine,
    corrects: ({ correctsId: id }, _, { load }) => (id ? load.stockMove.load(id) : null),
    goods: ({ id }, _, { load }) => load.goodsOfMove.load(id),
  },
  StockValueOfWarehouse: { warehouse },
  StockBreach: {
    stockLevel: ({ stockLevelId: id }, _, { load }) => (id ? load.stockLevel.load(id) : null),
    orderLine,
  },
  Product: {
    available: ({ id }, _, { load }) => load.available.load(id),
    costingMethod: ({ id }, _, { load }) => load.costingMethod.load(id),
    isFairlyShared: ({ id }, _, { load }) => load.isFairlyShared.load(id),
    expiringDays: ({ id }, _, { load }) => load.expiringDays.load(id),
    stock: ({ id }, args, { load }) => load.stockOfProduct.load(id, args),
    lots: ({ id }, args, { load }) => load.lotsOfProduct.load(id, args),
  },
} satisfies Resolvers;
