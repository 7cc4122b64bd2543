import type { Area } from '../../kernel/area.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import { noteDemand } from './facts/note-demand.ts';
import { noteGoodsReceipt } from './facts/note-goods-receipt.ts';
import { noteOrder } from './facts/note-order.ts';
import { notePurchaseOrder } from './facts/note-purchase-order.ts';
import { noteShipment } from './facts/note-shipment.ts';
import { cancelForecast } from './forecast/cancel-forecast.ts';
import { continueForecast } from './forecast/continue-forecast.ts';
import { overrideForecast } from './forecast/override-forecast.ts';
import { runForecast } from './forecast/run-forecast.ts';
import { loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { cancelShipNotice } from './notices/cancel-ship-notice.ts';
import { sendShipNotice } from './notices/send-ship-notice.ts';
import { reviewShares, shareForecast } from './notices/share-forecast.ts';
import { continuePlan } from './plan/continue-plan.ts';
import { acceptSupplyProposal, dismissSupplyProposal } from './plan/decide-proposal.ts';
import { cancelSupplyPlan, runSupplyPlan } from './plan/run-plan.ts';
import { saveSupplyPolicy } from './plan/save-policy.ts';
import { resolvers } from './resolvers.ts';
import { tables } from './tables.ts';
import { acknowledgeSupplyException } from './tower/acknowledge.ts';
import { watchSupply } from './tower/watch-supply.ts';

export const supplyChain: Area = {
  name: 'supply-chain',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  sdl: sdlOf('supply-chain'),
  resolvers,
  loaders,
  commands: [
    noteDemand,
    runForecast,
    continueForecast,
    cancelForecast,
    overrideForecast,
    notePurchaseOrder,
    runSupplyPlan,
    continuePlan,
    cancelSupplyPlan,
    acceptSupplyProposal,
    dismissSupplyProposal,
    saveSupplyPolicy,
    noteShipment,
    noteGoodsReceipt,
    noteOrder,
    shareForecast,
    reviewShares,
    sendShipNotice,
    cancelShipNotice,
    watchSupply,
    acknowledgeSupplyException,
  ],
  chores: [
    { command: 'supply-chain.watchSupply', everyMinutes: 5 },
    {
      command: 'supply-chain.runForecast',
      everyMinutes: 1_440,
      afterMinutes: 60,
      input: { grain: 'WEEK', horizon: 26 },
    },
    {
      command: 'supply-chain.runSupplyPlan',
      everyMinutes: 1_440,
      afterMinutes: 180,
      input: { horizonWeeks: 13 },
    },
  ],
  messages,
};
