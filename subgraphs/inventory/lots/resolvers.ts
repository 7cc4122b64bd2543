import type { Resolvers } from '../__generated__/resolvers.ts';
import { weighGoods } from '../weights/weigh-goods.ts';
import { confirmEmptyBin } from '../bins/confirm-empty-bin.ts';
import { listBins } from '../bins/find-bins.ts';
import { moveBetweenBins } from '../bins/move-between-bins.ts';
import { saveBin } from '../bins/save-bin.ts';
import { bin, lot, product, warehouse } from '../fields.ts';
import { reserveLot } from '../demand/reserve-lot.ts';
import { blockLot } from './block-lot.ts';
import { correctLot } from './correct-lot.ts';
import { listLots } from './find-lots.ts';
import { findPickProposals } from './find-pick-proposals.ts';
import { keyOf } from './find-picks.ts';
import { findSerial, listSerials } from './find-serials.ts';
import { recallLot } from './recall-lot.ts';
import { recordPicks } from './record-picks.ts';
import { unblockLot } from './unblock-lot.ts';
import { watchLots } from './watch-lots.ts';

const reference = (id: string | null) => (id ? { id } : null);

/** What can be asked and done about lots, units and bins. */
export const lotQueries = {
  lot: (_, { id }, { load }) => load.lot.load(id),
  lotByCode: (_, { productId, code }, { load }) => load.lotByCode.load(`${productId} ${code}`),
  lots: (_, args, ctx) => listLots(ctx, args),
  serialByCode: (_, args, ctx) => findSerial(ctx, args),
  serials: (_, args, ctx) => listSerials(ctx, args),
  bin: (_, { id }, { load }) => load.bin.load(id),
  bins: (_, args, ctx) => listBins(ctx, args),
  pickProposals: (_, { input }, ctx) => findPickProposals(ctx, input),
} satisfies Resolvers['Query'];

export const lotMutations = {
  blockLot: (_, { input }, { run }) => run(blockLot, input),
  unblockLot: (_, { input }, { run }) => run(unblockLot, input),
  correctLot: (_, { input }, { run }) => run(correctLot, input),
  reserveLot: (_, { input }, { run }) => run(reserveLot, input),
  recallLot: (_, { input }, { run }) => run(recallLot, input),
  watchLots: (_, { input }, { run }) => run(watchLots, input),
  recordPicks: (_, { input }, { run }) => run(recordPicks, input),
  weighGoods: (_, { input }, { run }) => run(weighGoods, input),
  saveBin: (_, { input }, { run }) => run(saveBin, input),
  moveBetweenBins: (_, { input }, { run }) => run(moveBetweenBins, input),
  confirmEmptyBin: (_, { input }, { run }) => run(confirmEmptyBin, input),
} satisfies Resolvers['Mutation'];

export const lotTypes = {
  BlockLotPayload: { lot },
  UnblockLotPayload: { lot },
  CorrectLotPayload: { lot },
  ReserveLotPayload: { orderLine: ({ orderLineId }) => reference(orderLineId ?? null) },
  RecallLotPayload: { lot, customerCount: ({ customers }) => customers ?? null },
  WatchLotsPayload: {
    expiredCount: ({ expired }) => expired ?? null,
    raisedCount: ({ raised }) => raised ?? null,
    resolvedCount: ({ resolved }) => resolved ?? null,
  },
  WeighGoodsPayload: { delivery: ({ deliveryId: id }) => reference(id ?? null) },
  RecordPicksPayload: { delivery: ({ deliveryId: id }) => (id ? { id } : null) },
  SaveBinPayload: { bin: ({ binId: id }, _, { load }) => (id ? load.bin.load(id) : null) },
  MoveBetweenBinsPayload: {
    stockLevel: ({ stockLevelId: id }, _, { load }) => (id ? load.stockLevel.load(id) : null),
  },
  ConfirmEmptyBinPayload: {
    bin: ({ binId: id }, _, { load }) => (id ? load.bin.load(id) : null),
    stockCount: ({ stockCountId: id }, _, { load }) => (id ? load.stockCount.load(id) : null),
  },
  Lot: {
    __resolveReference: ({ id }, { load }) => load.lot.load(id),
    product,
    supplier: ({ supplierId }) => reference(supplierId),
    onHand: ({ onHand, unit }) => ({ value: onHand ?? '0', unit }),
    places: ({ id }, args, { load }) => load.placesOfLot.load(id, args),
    trail: ({ id }, args, { load }) => load.stepsOfLot.load(id, args),
    customers: ({ id }, _, { load }) => load.customersOfLot.load(id),
    corrections: ({ id }, _, { load }) => load.correctionsOfLot.load(id),
  },
  LotCustomer: {
    customer: ({ customerId: id }) => ({ id }),
    quantity: ({ quantity: value, unit }) => ({ value, unit }),
    deliveryCount: ({ deliveries }) => deliveries,
  },
  Serial: {
    __resolveReference: ({ id }, { load }) => load.serial.load(id),
    product,
    stockLevel: ({ levelId: id }, _, { load }) => (id ? load.stockLevel.load(id) : null),
    warehouse: ({ warehouseId: id }, _, { load }) => (id ? load.warehouse.load(id) : null),
    bin,
    trail: ({ id }, args, { load }) => load.stepsOfSerial.load(id, args),
  },
  Bin: {
    __resolveReference: ({ id }, { load }) => load.bin.load(id),
    warehouse,
    places: ({ id }, args, { load }) => load.placesOfBin.load(id, args),
  },
  StockPlace: {
    stockLevel: ({ levelId }, _, { load }) => load.stockLevel.load(levelId),
    bin,
    lot,
  },
  GoodsStep: {
    warehouse,
    bin,
    stockMove: ({ moveId }, _, { load }) => load.stockMove.load(moveId),
    goodsReceipt: ({ goodsReceiptId }) => reference(goodsReceiptId),
    delivery: ({ deliveryId }) => reference(deliveryId),
    order: ({ orderId }) => reference(orderId),
    customer: ({ customerId }) => reference(customerId),
    returnOrder: ({ returnOrderId }) => reference(returnOrderId),
  },
  MovedGoods: { bin, lot },
  PickProposal: { bin, lot },
  DeliveryPick: {
    orderLine: ({ lineId: id }) => ({ id }),
    product,
    bin,
    lot,
  },
  Delivery: {
    picks: (delivery, _, { load }) => load.picksOfDelivery.load(keyOf(delivery)),
  },
} satisfies Resolvers;
