import { scalars } from '../../kernel/scalars.ts';
import type {
  Resolvers,
  SavePricesPayloadResolvers,
  SaveQuotationPayloadResolvers,
  StartPickingPayloadResolvers,
} from './__generated__/resolvers.ts';
import { analysisMutations, analysisQueries, analysisResolvers } from './analysis/resolvers.ts';
import { listChannels } from './channel/find-channels.ts';
import { saveSalesChannel } from './channel/save-sales-channel.ts';
import { confirmPick } from './delivery/confirm-pick.ts';
import {
  consolidationMutations,
  consolidationQueries,
  consolidationResolvers,
} from './consolidation/resolvers.ts';
import { listDeliveries } from './delivery/find-deliveries.ts';
import { packDelivery } from './delivery/pack-delivery.ts';
import { postGoodsIssue } from './delivery/post-goods-issue.ts';
import { reverseGoodsIssue } from './delivery/reverse-goods-issue.ts';
import { startPicking } from './delivery/start-picking.ts';
import { money } from './money-of.ts';
import { planMutations, planQueries, planResolvers } from './plan/resolvers.ts';
import { progressOf, type OrderFacts } from './progress/progress.ts';
import { listPriceLists } from './pricing/find-price-lists.ts';
import { priceBasket } from './pricing/price-basket.ts';
import { savePriceList } from './pricing/save-price-list.ts';
import { savePrices } from './pricing/save-prices.ts';
import { takeCoupons } from './promotions/coupons.ts';
import { listPromotions } from './promotions/find-promotions.ts';
import { savePromotion } from './promotions/save-promotion.ts';
import { sayStep } from './pricing/why.ts';
import { acceptQuotation, loseQuotation, sendQuotation } from './quotation/decide-quotation.ts';
import { answerOffer } from './quotation/answer-offer.ts';
import { findOffer, listQuotations } from './quotation/find-quotations.ts';
import { reviseQuotation } from './quotation/revise-quotation.ts';
import { saveQuotation } from './quotation/save-quotation.ts';
import { targetMutations, targetQueries, targetResolvers } from './targets/resolvers.ts';
import { territoryMutations, territoryQueries, territoryResolvers } from './territory/resolvers.ts';
import { waveMutations, waveQueries, waveResolvers } from './waves/resolvers.ts';

const deliveryPayload: StartPickingPayloadResolvers = {
  delivery: ({ deliveryId: id }, _, { load }) => (id ? load.delivery.load(id) : null),
};

const priceListPayload: SavePricesPayloadResolvers = {
  priceList: ({ priceListId: id }, _, { load }) => (id ? load.priceList.load(id) : null),
};

const quotationPayload: SaveQuotationPayloadResolvers = {
  quotation: ({ quotationId: id }, _, { load }) => (id ? load.quotation.load(id) : null),
};

export const resolvers = {
  ...scalars,
  Query: {
    delivery: (_, { id }, { load }) => load.delivery.load(id),
    deliveries: (_, args, ctx) => listDeliveries(ctx, args),
    priceList: (_, { id }, { load }) => load.priceList.load(id),
    priceLists: (_, args, ctx) => listPriceLists(ctx, args),
    promotion: (_, { id }, { load }) => load.promotion.load(id),
    promotions: (_, args, ctx) => listPromotions(ctx, args),
    salesChannels: (_, args, ctx) => listChannels(ctx, args),
    quotation: (_, { id }, { load }) => load.quotation.load(id),
    quotations: (_, args, ctx) => listQuotations(ctx, args),
    offer: (_, { token }, ctx) => findOffer(ctx, token),
    ...analysisQueries,
    ...planQueries,
    ...targetQueries,
    ...territoryQueries,
    priceBasket: (_, { input }, ctx) => priceBasket(ctx, input),
    ...waveQueries,
    ...consolidationQueries,
  },
  Mutation: {
    savePriceList: (_, { input }, { run }) => run(savePriceList, input),
    savePrices: (_, { input }, { run }) => run(savePrices, input),
    savePromotion: (_, { input }, { run }) => run(savePromotion, input),
    takeCoupons: (_, { input }, { run }) => run(takeCoupons, input),
    saveSalesChannel: (_, { input }, { run }) => run(saveSalesChannel, input),
    startPicking: (_, { input }, { run }) => run(startPicking, input),
    postGoodsIssue: (_, { input }, { run }) => run(postGoodsIssue, input),
    reverseGoodsIssue: (_, { input }, { run }) => run(reverseGoodsIssue, input),
    confirmPick: (_, { input }, { run }) => run(confirmPick, input),
    packDelivery: (_, { input }, { run }) => run(packDelivery, input),
    saveQuotation: (_, { input }, { run }) => run(saveQuotation, input),
    sendQuotation: (_, { input }, { run }) => run(sendQuotation, input),
    reviseQuotation: (_, { input }, { run }) => run(reviseQuotation, input),
    answerOffer: (_, { input }, { run }) => run(answerOffer, input),
    acceptQuotation: (_, { input }, { run }) => run(acceptQuotation, input),
    loseQuotation: (_, { input }, { run }) => run(loseQuotation, input),
    ...analysisMutations,
    ...planMutations,
    ...targetMutations,
    ...territoryMutations,
    ...waveMutations,
    ...consolidationMutations,
  },
  ...waveResolvers,
  ...consolidationResolvers,
  PricedLine: {
    why: ({ why }, _, { viewer }) => why.map((step) => sayStep(step, viewer.language)),
  },
  SavePromotionPayload: {
    promotion: ({ promotionId: id }, _, { load }) => (id ? load.promotion.load(id) : null),
  },
  Promotion: {
    __resolveReference: ({ id }, { load }) => load.promotion.load(id),
    amount: ({ amount, currency }) => (amount && currency ? { amount, currency } : null),
    minAmount: ({ minAmount: amount, currency }) =>
      amount && currency ? { amount, currency } : null,
    products: ({ productIds }) => productIds.map((id) => ({ id })),
    group: ({ groupId: id }) => (id ? { id } : null),
    customer: ({ customerId: id }) => (id ? { id } : null),
    channel: ({ channelId: id }, _, { load }) => (id ? load.salesChannel.load(id) : null),
    uses: ({ id }, _, { load }) => load.couponUses.load(id),
  },
  PromotionComponent: {
    product: ({ productId: id }) => ({ id }),
  },
  SavePriceListPayload: priceListPayload,
  SavePricesPayload: priceListPayload,
  SaveSalesChannelPayload: {
    salesChannel: ({ salesChannelId: id }, _, { load }) => (id ? load.salesChannel.load(id) : null),
  },
  StartPickingPayload: deliveryPayload,
  PostGoodsIssuePayload: deliveryPayload,
  ReverseGoodsIssuePayload: deliveryPayload,
  PackDeliveryPayload: deliveryPayload,
  ConfirmPickPayload: {
    delivery: ({ deliveryId: id }, _, { load }) => (id ? load.delivery.load(id) : null),
  },
  SaveQuotationPayload: quotationPayload,
  SendQuotationPayload: quotationPayload,
  ReviseQuotationPayload: quotationPayload,
  AcceptQuotationPayload: quotationPayload,
  LoseQuotationPayload: quotationPayload,
  Customer: {
    quotations: ({ id }, args, { load }) => load.quotationsOfCustomer.load(id, args),
    territory: ({ id }, _, { load }) => load.territoryOfCustomer.load(id),
  },
  Quotation: {
    __resolveReference: ({ id }, { load }) => load.quotation.load(id),
    customer: ({ customerId: id }) => ({ id }),
    pdf: ({ id }, _, { load }) => load.quotationPdf.load(id),
    net: money('net'),
    tax: money('tax'),
    gross: money('gross'),
    lines: ({ lines, currency }) => lines.map((line) => ({ ...line, currency })),
    order: ({ orderId: id }) => (id ? { id } : null),
    revisions: ({ id }, _, { load }) => load.revisions.load(id),
  },
  QuotationRevision: {
    net: money('net'),
    tax: money('tax'),
    gross: money('gross'),
    lines: ({ lines, currency }) => lines.map((line) => ({ ...line, currency })),
  },
  Offer: {
    company: (_offer, _, { company }) => company.name,
    pdf: ({ id }, _, { load }) => load.quotationPdf.load(id),
    net: money('net'),
    tax: money('tax'),
    gross: money('gross'),
    lines: ({ lines, currency }) => lines.map((line) => ({ ...line, currency })),
  },
  OfferLine: {
    isTaxIncluded: ({ isTaxIncluded = false }) => isTaxIncluded,
    quantity: ({ quantity: value, unit }) => ({ value, unit }),
    unitPrice: money('unitPrice'),
    net: money('net'),
  },
  QuotationLine: {
    isTaxIncluded: ({ isTaxIncluded = false }) => isTaxIncluded,
    product: ({ productId: id }) => ({ id }),
    quantity: ({ quantity: value, unit }) => ({ value, unit }),
    unitPrice: money('unitPrice'),
    net: money('net'),
    tax: money('tax'),
    gross: money('gross'),
  },
  ...analysisResolvers,
  ...planResolvers,
  ...targetResolvers,
  ...territoryResolvers,
  Order: {
    deliveries: ({ id }, args, { load }) => load.deliveriesOfOrder.load(id, args),
    progress: async (order, _, { load }) =>
      progressOf(order as OrderFacts, await load.pickedOfOrder.load(order.id)),
  },
  Delivery: {
    __resolveReference: ({ id }, { load }) => load.delivery.load(id),
    order: ({ orderId: id }) => ({ id }),
    customer: ({ customerId: id }) => ({ id }),
    warehouse: ({ warehouseId: id }) => ({ id }),
    carrier: ({ carrierId: id }) => (id ? { id } : null),
    consolidation: ({ consolidationId: id }, _, { load }) =>
      id ? load.consolidation.load(id) : null,
    lines: ({ id }, _, { load }) => load.deliveryLines.load(id),
    parcels: ({ id }, _, { load }) => load.parcels.load(id),
    deliveryNote: ({ id }, _, { load }) => load.deliveryNote.load(id),
    pickList: ({ id }, _, { load }) => load.pickList.load(id),
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
    results: ({ code }, period, { load }) => load.channelResults.load(code, period),
  },
} satisfies Resolvers;
