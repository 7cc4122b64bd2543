import type { Context } from '../../kernel/area.ts';
import { payload } from '../../kernel/payload.ts';
import { scalars } from '../../kernel/scalars.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type {
  AcceptReplenishmentPayloadResolvers,
  QuarantineStockPayloadResolvers,
  ReceiveStockPayloadResolvers,
  RequestTransferPayloadResolvers,
  Resolvers,
  StartStockCountPayloadResolvers,
} from './__generated__/resolvers.ts';
import { acknowledgeStockAlert } from './alerts/acknowledge-stock-alert.ts';
import { findWatchPolicy, listStockAlerts } from './alerts/find-stock-alerts.ts';
import { saveStockRule } from './alerts/save-stock-rule.ts';
import { saveExpiryWatch } from './alerts/save-expiry-watch.ts';
import { saveStockWatchPolicy } from './alerts/save-watch-policy.ts';
import { watchDeadStock } from './alerts/watch-dead-stock.ts';
import { findStockHealth, listStockAdvice } from './analysis/find-advice.ts';
import { findStockAgeing } from './analysis/find-ageing.ts';
import { findStockAnalysis } from './analysis/find-stock-analysis.ts';
import { findLedgerBreaches } from './costing/find-ledger-breaches.ts';
import { postLandedCost } from './costing/post-landed-cost.ts';
import { revalueStock, writeDownStock } from './costing/revalue-stock.ts';
import { findCategoryTurnover, findWarehouseTurnover } from './analysis/find-turnover.ts';
import { settleAverages } from './costing/settle-averages.ts';
import { saveStockPolicy } from './costing/save-stock-policy.ts';
import {
  approveStockCount,
  cancelStockCount,
  sendBackStockCount,
  submitStockCount,
} from './counting/decide-count.ts';
import { findCountAccuracy, findCounterAccuracy } from './counting/find-accuracy.ts';
import { findCountPolicy, listStockCounts } from './counting/find-stock-counts.ts';
import { recordCount } from './counting/record-count.ts';
import { saveCountPolicy } from './counting/save-count-policy.ts';
import { startStockCount } from './counting/start-stock-count.ts';
import type { Loaders } from './loaders.ts';
import { forEach } from './many.ts';
import { messages } from './messages.ts';
import { demandMutations, demandQueries, demandTypes, quotasOf } from './demand/resolvers.ts';
import { bin, lot, lotMutations, lotQueries, lotTypes, warehouse } from './lots/resolvers.ts';
import { acceptReplenishment, dismissReplenishment } from './replenishment/decide-proposal.ts';
import {
  listReplenishmentProposals,
  listReplenishmentRules,
} from './replenishment/find-replenishment.ts';
import { findSeasonOrder } from './replenishment/find-season-order.ts';
import { runReplenishment } from './replenishment/run-replenishment.ts';
import { saveReplenishmentRule } from './replenishment/save-rule.ts';
import { returnToSupplier } from './receipts/return-to-supplier.ts';
import { reverseGoodsReceipt } from './receipts/reverse-goods-receipt.ts';
import { adjustStock } from './stock/adjust-stock.ts';
import { findBreaches } from './stock/find-breaches.ts';
import { listStockMoves } from './stock/find-moves.ts';
import { findStockValue } from './stock/find-stock-value.ts';
import { listStockLevels } from './stock/find-stock.ts';
import { quarantineStock, releaseQuarantine, scrapQuarantined } from './stock/quarantine.ts';
import { receiveStock } from './stock/receive-stock.ts';
import { approveTransfer, cancelTransfer } from './transfers/decide-transfer.ts';
import { listTransferOrders } from './transfers/find-transfers.ts';
import { receiveTransfer } from './transfers/receive-transfer.ts';
import { requestTransfer } from './transfers/request-transfer.ts';
import { shipTransfer } from './transfers/ship-transfer.ts';
import { listWarehouses } from './warehouses/find-warehouses.ts';
import { saveWarehouse } from './warehouses/save-warehouse.ts';

type Ctx = Context<Loaders>;

const product = ({ productId: id }: { productId: string }) => ({ id });
const orderLine = ({ lineId: id }: { lineId: string | null }) => (id ? { id } : null);
const value = ({ value: amount }: { value: string }, _: unknown, { company }: Ctx) => {
  return { amount, currency: company.currency };
};

const moved: ReceiveStockPayloadResolvers = {
  stockLevel: ({ stockLevelId: id }, _, { load }) => (id ? load.stockLevel.load(id) : null),
  stockMove: ({ moveId: id }, _, { load }) => (id ? load.stockMove.load(id) : null),
};

const ofLevel: QuarantineStockPayloadResolvers = {
  stockLevel: ({ stockLevelId: id }, _, { load }) => (id ? load.stockLevel.load(id) : null),
};

const counted: StartStockCountPayloadResolvers = {
  stockCount: ({ stockCountId: id }, _, { load }) => (id ? load.stockCount.load(id) : null),
};
const decided: AcceptReplenishmentPayloadResolvers = {
  replenishmentProposal: ({ proposalId: id }, _, { load }) =>
    id ? load.replenishmentProposal.load(id) : null,
};
const transferred: RequestTransferPayloadResolvers = {
  transferOrder: ({ transferOrderId: id }, _, { load }) =>
    id ? load.transferOrder.load(id) : null,
};
/** A figure of a count line, in the product's base unit; null while it is not shown. */
const figure =
  (field: 'book' | 'counted' | 'difference') =>
  (line: Record<typeof field | 'unit', string | null>) =>
    line[field] === null ? null : { value: line[field], unit: line.unit! };
const money =
  (field: string) =>
  (row: object, _: unknown, { company }: Ctx) => ({
    amount: (row as Record<string, string>)[field]!,
    currency: company.currency,
  });

/** One result per input, as a payload. */
const many = <Result>(viewer: Viewer, act: () => Promise<Result[]>) =>
  payload(async () => ({ results: await act() }), viewer, messages);

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
    stockLedgerIntegrity: (_, __, ctx) => findLedgerBreaches(ctx),
    stockAlert: (_, { id }, { load }) => load.stockAlert.load(id),
    stockAlerts: (_, args, ctx) => listStockAlerts(ctx, args),
    stockWatchPolicy: (_, __, ctx) => findWatchPolicy(ctx),
    stockCount: (_, { id }, { load }) => load.stockCount.load(id),
    stockCounts: (_, args, ctx) => listStockCounts(ctx, args),
    countAccuracy: (_, args, ctx) => findCountAccuracy(ctx, args),
    counterAccuracy: (_, args, ctx) => findCounterAccuracy(ctx, args),
    countPolicy: (_, __, ctx) => findCountPolicy(ctx),
    replenishmentRules: (_, args, ctx) => listReplenishmentRules(ctx, args),
    seasonOrder: (_, args, { viewer }) => findSeasonOrder(viewer, args),
    replenishmentProposals: (_, args, ctx) => listReplenishmentProposals(ctx, args),
    transferOrder: (_, { id }, { load }) => load.transferOrder.load(id),
    transferOrders: (_, args, ctx) => listTransferOrders(ctx, args),
    warehouseTurnover: (_, args, ctx) => findWarehouseTurnover(ctx, args),
    categoryTurnover: (_, args, ctx) => findCategoryTurnover(ctx, args),
    stockAgeing: (_, args, ctx) => findStockAgeing(ctx, args),
    stockAdvice: (_, args, ctx) => listStockAdvice(ctx, args),
    stockHealth: (_, args, ctx) => findStockHealth(ctx, args),
    stockAnalysis: (_, args, ctx) => findStockAnalysis(ctx, args),
    ...lotQueries,
    ...demandQueries,
  },
  Mutation: {
    saveWarehouse: (_, { input }, { run }) => run(saveWarehouse, input),
    saveStockPolicy: (_, { input }, { run }) => run(saveStockPolicy, input),
    receiveStock: (_, { input }, { run }) => run(receiveStock, input),
    adjustStock: (_, { input }, { run }) => run(adjustStock, input),
    returnToSupplier: (_, { input }, { run }) => run(returnToSupplier, input),
    reverseGoodsReceipt: (_, { input }, { run }) => run(reverseGoodsReceipt, input),
    quarantineStock: (_, { input }, { run }) => run(quarantineStock, input),
    releaseQuarantine: (_, { input }, { run }) => run(releaseQuarantine, input),
    scrapQuarantined: (_, { input }, { run }) => run(scrapQuarantined, input),
    postLandedCost: (_, { input }, { run }) => run(postLandedCost, input),
    revalueStock: (_, { input }, { run }) => run(revalueStock, input),
    writeDownStock: (_, { input }, { run }) => run(writeDownStock, input),
    settleAverages: (_, { input }, { run }) => run(settleAverages, input),
    saveStockRule: (_, { input }, { run }) => run(saveStockRule, input),
    saveStockRules: (_, { input: { rules } }, { run, viewer }) =>
      many(viewer, () => forEach(run, saveStockRule, rules, 'rules')),
    saveStockWatchPolicy: (_, { input }, { run }) => run(saveStockWatchPolicy, input),
    saveExpiryWatch: (_, { input }, { run }) => run(saveExpiryWatch, input),
    watchDeadStock: (_, { input }, { run }) => run(watchDeadStock, input),
    acknowledgeStockAlert: (_, { input }, { run }) => run(acknowledgeStockAlert, input),
    startStockCount: (_, { input }, { run }) => run(startStockCount, input),
    recordCount: (_, { input }, { run }) => run(recordCount, input),
    submitStockCount: (_, { input }, { run }) => run(submitStockCount, input),
    approveStockCount: (_, { input }, { run }) => run(approveStockCount, input),
    sendBackStockCount: (_, { input }, { run }) => run(sendBackStockCount, input),
    cancelStockCount: (_, { input }, { run }) => run(cancelStockCount, input),
    saveCountPolicy: (_, { input }, { run }) => run(saveCountPolicy, input),
    saveReplenishmentRule: (_, { input }, { run }) => run(saveReplenishmentRule, input),
    saveReplenishmentRules: (_, { input: { rules } }, { run, viewer }) =>
      many(viewer, () => forEach(run, saveReplenishmentRule, rules, 'rules')),
    runReplenishment: (_, { input }, { run }) => run(runReplenishment, input),
    acceptReplenishment: (_, { input }, { run }) => run(acceptReplenishment, input),
    dismissReplenishment: (_, { input }, { run }) => run(dismissReplenishment, input),
    requestTransfer: (_, { input }, { run }) => run(requestTransfer, input),
    approveTransfer: (_, { input }, { run }) => run(approveTransfer, input),
    cancelTransfer: (_, { input }, { run }) => run(cancelTransfer, input),
    shipTransfer: (_, { input }, { run }) => run(shipTransfer, input),
    receiveTransfer: (_, { input }, { run }) => run(receiveTransfer, input),
    ...lotMutations,
    ...demandMutations,
  },
  ...lotTypes,
  SaveWarehousePayload: {
    warehouse: ({ warehouseId: id }, _, { load }) => (id ? load.warehouse.load(id) : null),
  },
  SaveStockPolicyPayload: {
    product: ({ productId: id }) => (id ? { id } : null),
  },
  ReceiveStockPayload: moved,
  ReturnToSupplierPayload: moved,
  ReverseGoodsReceiptPayload: {
    goodsReceipt: ({ goodsReceiptId: id }) => (id ? { id } : null),
  },
  QuarantineStockPayload: ofLevel,
  ReleaseQuarantinePayload: ofLevel,
  ScrapQuarantinedPayload: moved,
  LandedCostPart: {
    stockMove: ({ moveId }, _, { load }) => load.stockMove.load(moveId),
    amount: money('amount'),
  },
  RevaluedLine: {
    stockLevel: ({ stockLevelId }, _, { load }) => load.stockLevel.load(stockLevelId),
    change: money('change'),
  },
  AdjustStockPayload: moved,
  SaveStockRulePayload: ofLevel,
  SaveExpiryWatchPayload: { product: ({ productId: id }) => (id ? { id } : null) },
  SaveStockWatchPolicyPayload: {
    stockWatchPolicy: ({ deadAfterDays }, _, ctx) => (deadAfterDays ? findWatchPolicy(ctx) : null),
  },
  AcknowledgeStockAlertPayload: {
    stockAlert: ({ stockAlertId: id }, _, { load }) => (id ? load.stockAlert.load(id) : null),
  },
  StartStockCountPayload: counted,
  RecordCountPayload: counted,
  SubmitStockCountPayload: counted,
  ApproveStockCountPayload: counted,
  SendBackStockCountPayload: counted,
  CancelStockCountPayload: counted,
  SaveCountPolicyPayload: {
    countPolicy: ({ recountPercent }, _, ctx) => (recountPercent ? findCountPolicy(ctx) : null),
  },
  SaveReplenishmentRulePayload: {
    replenishmentRule: ({ ruleId: id }, _, { load }) =>
      id ? load.replenishmentRule.load(id) : null,
  },
  AcceptReplenishmentPayload: decided,
  DismissReplenishmentPayload: decided,
  RequestTransferPayload: transferred,
  ApproveTransferPayload: transferred,
  CancelTransferPayload: transferred,
  ShipTransferPayload: transferred,
  ReceiveTransferPayload: transferred,
  TransferOrder: {
    __resolveReference: ({ id }, { load }) => load.transferOrder.load(id),
    fromWarehouse: ({ fromWarehouseId: id }, _, { load }) => load.warehouse.load(id),
    toWarehouse: ({ toWarehouseId: id }, _, { load }) => load.warehouse.load(id),
    lines: ({ id }, _, { load }) => load.linesOfTransfer.load(id),
  },
  TransferLine: { product, transitValue: money('transitValue') },
  StockAlert: {
    __resolveReference: ({ id }, { load }) => load.stockAlert.load(id),
    product,
    warehouse,
    stockLevel: ({ levelId }, _, { load }) => load.stockLevel.load(levelId),
    lot,
  },
  StockCount: {
    __resolveReference: ({ id }, { load }) => load.stockCount.load(id),
    warehouse,
    lines: ({ id }, args, { load }) => load.linesOfCount.load(id, args),
    lineCount: async ({ id }, _, { load }) => (await load.progressOfCount.load(id)).lines,
    countedCount: async ({ id }, _, { load }) => (await load.progressOfCount.load(id)).counted,
    differingCount: async ({ id }, _, { load }) => (await load.progressOfCount.load(id)).differing,
    varianceValue: ({ varianceValue: amount }, _, { company }) =>
      amount === null ? null : { amount, currency: company.currency },
  },
  StockCountLine: {
    product,
    bin,
    lot,
    book: figure('book'),
    counted: figure('counted'),
    difference: figure('difference'),
  },
  CountPolicy: {
    approvalLimit: money('approvalLimit'),
    seniorLimit: ({ seniorLimit: amount }, _, { company }) =>
      amount === null ? null : { amount, currency: company.currency },
  },
  CountAccuracy: {
    warehouse,
    varianceValue: money('varianceValue'),
    netValue: money('netValue'),
  },
  CounterAccuracy: { warehouse },
  ReplenishmentRule: {
    __resolveReference: ({ id }, { load }) => load.replenishmentRule.load(id),
    product,
    warehouse,
    orderCost: ({ orderCost: amount }, _, { company }) =>
      amount === null ? null : { amount, currency: company.currency },
  },
  ReplenishmentProposal: {
    __resolveReference: ({ id }, { load }) => load.replenishmentProposal.load(id),
    rule: ({ ruleId }, _, { load }) => load.replenishmentRule.load(ruleId),
    product,
    warehouse,
    fromWarehouse: ({ fromWarehouseId: id }, _, { load }) => (id ? load.warehouse.load(id) : null),
    transferOrder: ({ transferOrderId: id }, _, { load }) =>
      id ? load.transferOrder.load(id) : null,
    requisition: ({ requisitionId: id }) => (id ? { id } : null),
  },
  StockAnalysis: {
    product,
    issuedValue: money('issuedValue'),
    averageValue: money('averageValue'),
    closingValue: money('closingValue'),
  },
  CategoryTurnover: {
    category: ({ categoryId: id }) => ({ id }),
    issuedValue: money('issuedValue'),
    averageValue: money('averageValue'),
    closingValue: money('closingValue'),
  },
  WarehouseTurnover: {
    warehouse,
    issuedValue: money('issuedValue'),
    averageValue: money('averageValue'),
    closingValue: money('closingValue'),
  },
  AgeBucket: { value },
  LevelAgeBucket: { value },
  StockAdvice: {
    product,
    warehouse,
    toWarehouse: ({ toWarehouseId: id }, _, { load }) => (id ? load.warehouse.load(id) : null),
    stockLevel: ({ id }, _, { load }) => load.stockLevel.load(id),
    freedValue: money('freedValue'),
  },
  StockHealth: {
    value,
    overstockValue: money('overstockValue'),
    slowValue: money('slowValue'),
    deadValue: money('deadValue'),
    lackingValue: money('lackingValue'),
    freedValue: money('freedValue'),
  },
  Warehouse: {
    __resolveReference: ({ id }, { load }) => load.warehouse.load(id),
    stock: ({ id }, args, { load }) => load.stockOfWarehouse.load(id, args),
    bins: ({ id }, args, { load }) => load.binsOfWarehouse.load(id, args),
  },
  StockLevel: {
    __resolveReference: ({ id }, { load }) => load.stockLevel.load(id),
    product,
    warehouse,
    value,
    averageCost: ({ averageCost: amount }, _, { company }) =>
      amount ? { amount, currency: company.currency } : null,
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
  StockLedgerBreach: {
    stockMove: ({ moveId: id }, _, { load }) => (id ? load.stockMove.load(id) : null),
  },
  ...demandTypes,
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
