import type { Resolvers } from '../__generated__/resolvers.ts';
import { lot, warehouse } from '../fields.ts';
import { placeOf } from './find-waiting-orders.ts';
import { previewAllocation } from './preview-allocation.ts';
import { saveChannelQuota } from './save-channel-quota.ts';
import { serveChannels } from './serve-channels.ts';
import { setFairShare } from './set-fair-share.ts';

/** What can be asked and done about what orders want of stock. */
export const demandQueries = {
  previewAllocation: (_, { input }, ctx) => previewAllocation(ctx, input),
} satisfies Resolvers['Query'];

export const demandMutations = {
  saveChannelQuota: (_, { input }, { run }) => run(saveChannelQuota, input),
  serveChannels: (_, { input }, { run }) => run(serveChannels, input),
  setFairShare: (_, { input }, { run }) => run(setFairShare, input),
} satisfies Resolvers['Mutation'];

export const demandTypes = {
  SetFairSharePayload: {
    product: ({ productId: id }) => (id ? { id } : null),
  },
  ServeChannelsPayload: {
    warehouse: ({ warehouseId: id }, _, { load }) => (id ? load.warehouse.load(id) : null),
  },
  SaveChannelQuotaPayload: {
    stockLevel: ({ stockLevelId: id }, _, { load }) => (id ? load.stockLevel.load(id) : null),
  },
  AllocationPreviewLine: {
    product: ({ productId: id }) => ({ id }),
  },
  AllocationPreviewPart: { warehouse },
  Reservation: {
    __resolveReference: ({ id }, { load }) => load.reservation.load(id),
    orderLine: ({ lineId: id }) => ({ id }),
    product: ({ productId: id }) => ({ id }),
    warehouse,
    stockLevel: ({ levelId }, _, { load }) => load.stockLevel.load(levelId),
  },
  SupplyException: {
    affectedOrders: (lack, _, { load }) => {
      const place = placeOf(lack);
      return place ? load.waitingOrders.load(place) : [];
    },
  },
  Order: {
    expectedDate: async ({ id }, _, { load }) =>
      (await load.expectationOfOrder.load(id)).expectedDate,
    isAtRisk: async ({ id }, _, { load }) => (await load.expectationOfOrder.load(id)).risk !== null,
    risk: async ({ id }, _, { load }) => (await load.expectationOfOrder.load(id)).risk,
  },
  OrderLine: {
    reservations: ({ id }, _, { load }) => load.reservationsOfLine.load(id),
    waitingForStock: ({ id }, _, { load }) => load.waitingOfLine.load(id),
    expectedDate: async ({ id }, _, { load }) =>
      (await load.expectationOfLine.load(id)).expectedDate,
    issuedGoods: ({ id }, _, { load }) => load.goodsOfLine.load(id),
    issuedWeight: ({ id }, _, { load }) => load.weightOfLine.load(id),
    reservedLot: async ({ id }, _, ctx) =>
      lot({ lotId: await ctx.load.lotOfLine.load(id) }, _, ctx),
  },
} satisfies Partial<Resolvers>;

/** What of a stock level is kept for which channel. */
export function quotasOf(quotas: Record<string, string>, unit: string) {
  return Object.entries(quotas).map(([channel, value]) => {
    return { channel, quantity: { value, unit } };
  });
}
