import type { Context } from '../../kernel/area.ts';
import type { ListArgs } from '../../kernel/reads.ts';
import { scalars } from '../../kernel/scalars.ts';
import { listChannels } from './channel/find-channels.ts';
import { saveSalesChannel, type SaveSalesChannelInput } from './channel/save-sales-channel.ts';
import { listDeliveries, type DeliveryRow, type LineRow } from './delivery/find-deliveries.ts';
import { postGoodsIssue, type PostGoodsIssueInput } from './delivery/post-goods-issue.ts';
import { startPicking, type StartPickingInput } from './delivery/start-picking.ts';
import type { Loaders } from './loaders.ts';
import { listPriceLists, type PriceListRow } from './pricing/find-price-lists.ts';
import type { PriceRow } from './pricing/find-prices.ts';
import { priceBasket, type PriceBasketInput } from './pricing/price-basket.ts';
import type { PricedLine } from './pricing/priced-line.ts';
import { savePriceList, type SavePriceListInput } from './pricing/save-price-list.ts';
import { savePrices, type SavePricesInput } from './pricing/save-prices.ts';
import { sayStep } from './pricing/why.ts';

type Ctx = Context<Loaders>;
type Ref = { id: string };
type In<Input> = { input: Input };

const ref = (id: string | null) => id && { id };

const deliveryPayload = {
  delivery: ({ deliveryId }: { deliveryId?: string }, _: unknown, { load }: Ctx) =>
    deliveryId && load.delivery.load(deliveryId),
};

const priceListPayload = {
  priceList: ({ priceListId }: { priceListId?: string }, _: unknown, { load }: Ctx) =>
    priceListId && load.priceList.load(priceListId),
};

export const resolvers = {
  ...scalars,
  Query: {
    delivery: (_: unknown, { id }: Ref, { load }: Ctx) => load.delivery.load(id),
    deliveries: (_: unknown, args: ListArgs, ctx: Ctx) => listDeliveries(ctx, args),
    priceList: (_: unknown, { id }: Ref, { load }: Ctx) => load.priceList.load(id),
    priceLists: (_: unknown, args: ListArgs, ctx: Ctx) => listPriceLists(ctx, args),
    salesChannels: (_: unknown, args: ListArgs, ctx: Ctx) => listChannels(ctx, args),
    priceBasket: (_: unknown, { input }: In<PriceBasketInput>, ctx: Ctx) => priceBasket(ctx, input),
  },
  Mutation: {
    savePriceList: (_: unknown, { input }: In<SavePriceListInput>, { run }: Ctx) =>
      run(savePriceList, input),
    savePrices: (_: unknown, { input }: In<SavePricesInput>, { run }: Ctx) =>
      run(savePrices, input),
    saveSalesChannel: (_: unknown, { input }: In<SaveSalesChannelInput>, { run }: Ctx) =>
      run(saveSalesChannel, input),
    startPicking: (_: unknown, { input }: In<StartPickingInput>, { run }: Ctx) =>
      run(startPicking, input),
    postGoodsIssue: (_: unknown, { input }: In<PostGoodsIssueInput>, { run }: Ctx) =>
      run(postGoodsIssue, input),
  },
  PricedLine: {
    why: ({ why }: PricedLine, _: unknown, { viewer }: Ctx) =>
      why.map((step) => sayStep(step, viewer.language)),
  },
  SavePriceListPayload: priceListPayload,
  SavePricesPayload: priceListPayload,
  SaveSalesChannelPayload: {
    salesChannel: ({ salesChannelId }: { salesChannelId?: string }, _: unknown, { load }: Ctx) =>
      salesChannelId && load.salesChannel.load(salesChannelId),
  },
  StartPickingPayload: deliveryPayload,
  PostGoodsIssuePayload: deliveryPayload,
  Order: {
    deliveries: ({ id }: Ref, args: ListArgs, { load }: Ctx) =>
      load.deliveriesOfOrder.load(id, args),
  },
  Delivery: {
    __resolveReference: ({ id }: Ref, { load }: Ctx) => load.delivery.load(id),
    order: ({ orderId }: DeliveryRow) => ref(orderId),
    customer: ({ customerId }: DeliveryRow) => ref(customerId),
    warehouse: ({ warehouseId }: DeliveryRow) => ref(warehouseId),
    carrier: ({ carrierId }: DeliveryRow) => ref(carrierId),
    lines: ({ id }: DeliveryRow, _: unknown, { load }: Ctx) => load.deliveryLines.load(id),
  },
  DeliveryLine: {
    orderLine: ({ orderLineId }: LineRow) => ref(orderLineId),
    product: ({ productId }: LineRow) => ref(productId),
  },
  PriceList: {
    __resolveReference: ({ id }: Ref, { load }: Ctx) => load.priceList.load(id),
    group: ({ groupId }: PriceListRow) => ref(groupId),
    customer: ({ customerId }: PriceListRow) => ref(customerId),
    channel: ({ channelId }: PriceListRow, _: unknown, { load }: Ctx) =>
      channelId && load.salesChannel.load(channelId),
    versions: ({ id }: PriceListRow, _: unknown, { load }: Ctx) => load.priceListVersions.load(id),
    prices: ({ id }: PriceListRow, args: ListArgs, { load }: Ctx) =>
      load.pricesOfList.load(id, args),
  },
  Price: {
    product: ({ productId }: PriceRow) => ref(productId),
  },
  SalesChannel: {
    __resolveReference: ({ id }: Ref, { load }: Ctx) => load.salesChannel.load(id),
  },
};
