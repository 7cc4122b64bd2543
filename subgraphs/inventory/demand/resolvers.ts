import type { Resolvers } from '../__generated__/resolvers.ts';
import { lot, warehouse } from '../lots/resolvers.ts';
import { placeOf } from './find-waiting-orders.ts';

/** What is held for order lines, and which orders wait. */
export const demandTypes = {
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
  OrderLine: {
    reservations: ({ id }, _, { load }) => load.reservationsOfLine.load(id),
    waitingForStock: ({ id }, _, { load }) => load.waitingOfLine.load(id),
    issuedGoods: ({ id }, _, { load }) => load.goodsOfLine.load(id),
    issuedWeight: ({ id }, _, { load }) => load.weightOfLine.load(id),
    reservedLot: async ({ id }, _, ctx) =>
      lot({ lotId: await ctx.load.lotOfLine.load(id) }, _, ctx),
  },
} satisfies Resolvers;
