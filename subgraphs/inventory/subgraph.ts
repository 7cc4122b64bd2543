import type { Area } from '../../kernel/area.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import { acknowledgeStockAlert } from './alerts/acknowledge-stock-alert.ts';
import { saveStockRule } from './alerts/save-stock-rule.ts';
import { nameFigures } from './assortment/name-figures.ts';
import { learnProducts } from './assortment/learn-products.ts';
import { noteCategory, noteProduct } from './assortment/note-place.ts';
import { adjustReceiptCost } from './costing/adjust-receipt-cost.ts';
import { postLandedCost } from './costing/post-landed-cost.ts';
import { revalueStock, writeDownStock } from './costing/revalue-stock.ts';
import { confirmEmptyBin } from './bins/confirm-empty-bin.ts';
import { moveBetweenBins } from './bins/move-between-bins.ts';
import { saveBin } from './bins/save-bin.ts';
import { saveExpiryWatch } from './alerts/save-expiry-watch.ts';
import { saveStockWatchPolicy } from './alerts/save-watch-policy.ts';
import { watchDeadStock } from './alerts/watch-dead-stock.ts';
import { settleAverages } from './costing/settle-averages.ts';
import { saveStockPolicy } from './costing/save-stock-policy.ts';
import {
  approveStockCount,
  cancelStockCount,
  sendBackStockCount,
  submitStockCount,
} from './counting/decide-count.ts';
import { recordCount } from './counting/record-count.ts';
import { saveCountPolicy } from './counting/save-count-policy.ts';
import { startStockCount } from './counting/start-stock-count.ts';
import { recordShortPick } from './demand/record-short-pick.ts';
import { reserveLot } from './demand/reserve-lot.ts';
import { releaseStock } from './demand/release-stock.ts';
import { saveChannelQuota } from './demand/save-channel-quota.ts';
import { serveChannels } from './demand/serve-channels.ts';
import { setFairShare } from './demand/set-fair-share.ts';
import { reserveStock } from './demand/reserve-stock.ts';
import { loaders } from './loaders.ts';
import { blockLot } from './lots/block-lot.ts';
import { correctLot } from './lots/correct-lot.ts';
import { keepScan } from './lots/keep-scan.ts';
import { recordPicks, dropPicks } from './lots/record-picks.ts';
import { recallLot } from './lots/recall-lot.ts';
import { unblockLot } from './lots/unblock-lot.ts';
import { watchLots } from './lots/watch-lots.ts';
import { messages } from './messages.ts';
import {
  acceptReplenishment,
  dismissReplenishment,
  noteRequisition,
} from './replenishment/decide-proposal.ts';
import { runReplenishment } from './replenishment/run-replenishment.ts';
import { saveReplenishmentRule } from './replenishment/save-rule.ts';
import { returnToSupplier } from './receipts/return-to-supplier.ts';
import { reverseGoodsReceipt } from './receipts/reverse-goods-receipt.ts';
import { settleInspection } from './receipts/settle-inspection.ts';
import { takeInReceipt } from './receipts/take-in-receipt.ts';
import { resolvers } from './resolvers.ts';
import { adjustStock } from './stock/adjust-stock.ts';
import { issueStock } from './stock/issue-stock.ts';
import { quarantineStock, releaseQuarantine, scrapQuarantined } from './stock/quarantine.ts';
import { receiveStock } from './stock/receive-stock.ts';
import { takeBackIssue } from './stock/take-back-issue.ts';
import { takeInReturn } from './stock/take-in-return.ts';
import { noteSupply } from './supply/note-supply.ts';
import { tables } from './tables.ts';
import { approveTransfer, cancelTransfer } from './transfers/decide-transfer.ts';
import { receiveTransfer } from './transfers/receive-transfer.ts';
import { requestTransfer } from './transfers/request-transfer.ts';
import { shipTransfer } from './transfers/ship-transfer.ts';
import { weighGoods } from './weights/weigh-goods.ts';
import { saveWarehouse } from './warehouses/save-warehouse.ts';

export const inventory: Area = {
  name: 'inventory',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  sdl: sdlOf('inventory'),
  resolvers,
  loaders,
  commands: [
    saveWarehouse,
    saveStockPolicy,
    receiveStock,
    adjustStock,
    reserveStock,
    setFairShare,
    saveChannelQuota,
    serveChannels,
    releaseStock,
    recordShortPick,
    issueStock,
    takeInReceipt,
    settleInspection,
    reverseGoodsReceipt,
    saveStockRule,
    saveStockWatchPolicy,
    saveExpiryWatch,
    watchDeadStock,
    acknowledgeStockAlert,
    startStockCount,
    recordCount,
    submitStockCount,
    approveStockCount,
    sendBackStockCount,
    cancelStockCount,
    saveCountPolicy,
    saveReplenishmentRule,
    runReplenishment,
    acceptReplenishment,
    dismissReplenishment,
    noteRequisition,
    takeInReturn,
    takeBackIssue,
    returnToSupplier,
    quarantineStock,
    releaseQuarantine,
    scrapQuarantined,
    postLandedCost,
    adjustReceiptCost,
    revalueStock,
    writeDownStock,
    settleAverages,
    requestTransfer,
    approveTransfer,
    cancelTransfer,
    shipTransfer,
    receiveTransfer,
    noteSupply,
    blockLot,
    unblockLot,
    correctLot,
    reserveLot,
    weighGoods,
    recallLot,
    watchLots,
    recordPicks,
    dropPicks,
    keepScan,
    saveBin,
    moveBetweenBins,
    confirmEmptyBin,
    noteProduct,
    learnProducts,
    noteCategory,
  ],
  chores: [
    { command: 'inventory.learnProducts', everyMinutes: 60 },
    { command: 'inventory.runReplenishment', everyMinutes: 60 },
    { command: 'inventory.watchDeadStock', everyMinutes: 60, afterMinutes: 10 },
    { command: 'inventory.watchLots', everyMinutes: 60, afterMinutes: 5 },
    { command: 'inventory.settleAverages', everyMinutes: 24 * 60, afterMinutes: 30 },
  ],
  messages,
  nameFigures,
};
