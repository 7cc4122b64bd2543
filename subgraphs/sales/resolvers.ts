import { scalars } from '../../kernel/scalars.ts';
import type {
  Resolvers,
  SavePricesPayloadResolvers,
  StartPickingPayloadResolvers,
} from './__generated__/resolvers.ts';
import { listChannels } from './channel/find-channels.ts';
import { saveSalesChannel } from './channel/save-sales-channel.ts';
import { listDeliveries } from './delivery/find-deliveries.ts';
import { postGoodsIssue } from './delivery/post-goods-issue.ts';
import { startPicking } from './delivery/start-picking.ts';
import { listPriceLists } from './pricing/find-price-lists.ts';
import { priceBasket } from './pricing/price-basket.ts';
import { savePriceList } from './pricing/save-price-list.ts';
import { savePrices } from './pricing/save-prices.ts';
import { sayStep } from './pricing/why.ts';

const deliveryPayload: StartPickingPayloadResolvers = {
  delivery: ({ deliveryId: id }, _, { load }) => (id ? load.delivery.load(id) : null),
};

const priceListPayload: SavePricesPayloadResolvers = {
  priceList: ({ priceListId: id }, _, { load }) => (id ? load.priceList.load(id) : null),
};

export const resolvers = {
  ...scalars,
  Query: {
    delivery: (_, { id }, { load }) => load.delivery.load(id),
    deliveries: (_, args, ctx) => listDeliveries(ctx, args),
    priceList: (_, { id }, { load }) => load.priceList.load(id),
    priceLists: (_, args, ctx) => listPriceLists(ctx, args),
    salesChannels: (_, args, ctx) => listChannels(ctx, args),
    priceBasket: (_, { input }, ctx) => priceBasket(ctx, input),
  },
  Mutation: {
    savePriceList: (_, { input }, { run }) => run(savePriceList, input),
    savePrices: (_, { input }, { run }) => run(savePrices, input),
    saveSalesChannel: (_, { input }, { run }) => run(saveSalesChannel, input),
    startPicking: (_, { input }, { run }) => run(startPicking, input),
    postGoodsIssue: (_, { input }, { run }) => run(postGoodsIssue, input),
  },
  PricedLine: {
    why: ({ why }, _, { viewer }) => why.map((step) => sayStep(step, viewer.language)),
  },
  SavePriceListPayload: priceListPayload,
  SavePricesPayload: priceListPayload,
  SaveSalesChannelPayload: {
    salesChannel: ({ salesChannelId: id }, _, { load }) => (id ? load.salesChannel.load(id) : null),
  },
  StartPickingPayload: deliveryPayload,
  PostGoodsIssuePayload: deliveryPayload,
  Order: {
    deliveries: ({ id }, args, { load }) => load.deliveriesOfOrder.load(id, args),
  },
  Delivery: {
    __resolveReference: ({ id }, { load }) => load.delivery.load(id),
    order: ({ orderId: id }) => ({ id }),
    customer: ({ customerId: id }) => ({ id }),
    warehouse: ({ warehouseId: id }) => ({ id }),
    carrier: ({ carrierId: id }) => (id ? { id } : null),
    lines: ({ id }, _, { load }) => load.deliveryLines.load(id),
  },
  DeliveryLine: {
    orderLine: ({ orderLineId: id }) => ({ id }),
    product: ({ productId: id }) => ({ id }),
  },
  PriceList: {
    __resolveReference: ({ id }, { load }) => load.priceList.load(id),
    group: ({ groupId: id }) => (id ? { id } : null),
    customer: ({ customerId: id }) => (id ? { id } : null),
    channel: ({ channelId: id }, _, { load }) => (id ? load.salesChannel.load(id) : null),
    versions: ({ id }, _, { load }) => load.priceListVersions.load(id),
    prices: ({ id }, args, { load }) => load.pricesOfList.load(id, args),
  },
  Price: {
    product: ({ productId: id }) => ({ id }),
  },
  SalesChannel: {
    __resolveReference: ({ id }, { load }) => load.salesChannel.load(id),
  },
} satisfies Resolvers;
