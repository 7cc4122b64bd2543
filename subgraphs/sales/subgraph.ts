import type { Area } from '../../kernel/area.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import { saveSalesChannel } from './channel/save-sales-channel.ts';
import { consolidateDeliveries } from './consolidation/consolidate-deliveries.ts';
import { saveConsolidationRule } from './consolidation/save-consolidation-rule.ts';
import { separateDelivery } from './consolidation/separate-delivery.ts';
import { confirmPick } from './delivery/confirm-pick.ts';
import { notePicks } from './delivery/note-picks.ts';
import { noteTracking } from './delivery/note-tracking.ts';
import { packDelivery } from './delivery/pack-delivery.ts';
import { planDelivery } from './delivery/plan-delivery.ts';
import { postGoodsIssue } from './delivery/post-goods-issue.ts';
import { reverseGoodsIssue } from './delivery/reverse-goods-issue.ts';
import { recordArrival } from './delivery/record-arrival.ts';
import { startPicking } from './delivery/start-picking.ts';
import { redirectDeliveries } from './delivery/redirect-deliveries.ts';
import { withdrawDelivery } from './delivery/withdraw-delivery.ts';
import { withdrawMissing } from './delivery/withdraw-missing.ts';
import { learnFacts } from './facts/learn-facts.ts';
import { noteBuyer, noteCategory, noteProduct } from './facts/note-known.ts';
import { noteCost } from './facts/note-cost.ts';
import { noteLoss } from './facts/note-loss.ts';
import { noteReversal } from './facts/note-reversal.ts';
import { noteReturn } from './facts/note-return.ts';
import { noteSale } from './facts/note-sale.ts';
import { restateSales } from './facts/restate-sales.ts';
import { loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { approveSalesPlan } from './plan/approve-sales-plan.ts';
import { makeTargets } from './plan/make-targets.ts';
import { saveSalesPlan } from './plan/save-sales-plan.ts';
import { savePriceList } from './pricing/save-price-list.ts';
import { savePrices } from './pricing/save-prices.ts';
import { confirmCoupons, returnCoupons, takeCoupons } from './promotions/coupons.ts';
import { savePromotion } from './promotions/save-promotion.ts';
import {
  acceptQuotation,
  loseQuotation,
  noteConversion,
  sendQuotation,
} from './quotation/decide-quotation.ts';
import { answerOffer } from './quotation/answer-offer.ts';
import { reviseQuotation } from './quotation/revise-quotation.ts';
import { saveQuotation } from './quotation/save-quotation.ts';
import { resolvers } from './resolvers.ts';
import { tables } from './tables.ts';
import { saveSalesCalendar } from './targets/save-sales-calendar.ts';
import { saveSalesTarget } from './targets/save-sales-target.ts';
import { watchTargets } from './targets/watch-targets.ts';
import { saveTerritory } from './territory/save-territory.ts';
import { assignPickList } from './waves/assign-pick-list.ts';
import { cancelWave } from './waves/cancel-wave.ts';
import { planWave } from './waves/plan-wave.ts';
import { releaseWave } from './waves/release-wave.ts';
import { reportShortPick } from './waves/report-short-pick.ts';
import { scanPick } from './waves/scan-pick.ts';

export const sales: Area = {
  name: 'sales',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  sdl: sdlOf('sales'),
  resolvers,
  loaders,
  commands: [
    savePriceList,
    savePrices,
    savePromotion,
    takeCoupons,
    confirmCoupons,
    returnCoupons,
    saveSalesChannel,
    planDelivery,
    redirectDeliveries,
    withdrawDelivery,
    withdrawMissing,
    recordArrival,
    startPicking,
    confirmPick,
    packDelivery,
    postGoodsIssue,
    reverseGoodsIssue,
    consolidateDeliveries,
    separateDelivery,
    saveConsolidationRule,
    planWave,
    releaseWave,
    cancelWave,
    assignPickList,
    scanPick,
    reportShortPick,
    noteTracking,
    notePicks,
    saveQuotation,
    sendQuotation,
    reviseQuotation,
    answerOffer,
    acceptQuotation,
    loseQuotation,
    noteConversion,
    noteSale,
    noteReturn,
    noteLoss,
    noteReversal,
    saveSalesTarget,
    watchTargets,
    saveSalesPlan,
    approveSalesPlan,
    makeTargets,
    saveSalesCalendar,
    saveTerritory,
    noteBuyer,
    noteProduct,
    noteCategory,
    noteCost,
    learnFacts,
    restateSales,
  ],
  chores: [
    { command: 'sales.learnFacts', everyMinutes: 60 },
    { command: 'sales.watchTargets', everyMinutes: 60, afterMinutes: 20 },
  ],
  messages,
};
