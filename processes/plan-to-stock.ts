import { on, process, send } from '../kernel/process.ts';
import * as inventory from '../subgraphs/inventory/contract.ts';
import * as supplyChain from '../subgraphs/supply-chain/contract.ts';

/** What leaves, comes and is late becomes demand, forecasts, proposals and exceptions. */
export const planToStock = process(
  'plan-to-stock',

  // Goods have left for customers → demand; forecasts go on, a few products at a time.
  on(inventory.StockMoved, ({ documentId, postingDate, moves }) =>
    send(supplyChain.NoteDemand, { documentId, postingDate, moves }),
  ),
  on(supplyChain.ForecastContinues, (going) => send(supplyChain.ContinueForecast, going)),
);
