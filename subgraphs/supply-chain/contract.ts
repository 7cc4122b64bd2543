import { commandSpec } from '../../kernel/command.ts';
import { eventSpec } from '../../kernel/event.ts';

/** Goods have left a warehouse for customers: demand, noted once per move of the stock ledger. */
export const NoteDemand = commandSpec<{
  documentId: string;
  /** Business day. */
  postingDate: string;
  moves: {
    moveId: string;
    kind: string;
    productId: string;
    warehouseId: string;
    /** Signed, in the base unit: issues are negative. */
    quantity: string;
  }[];
  idempotencyKey?: string;
}>('supply-chain.noteDemand');

/** Forecasts the next few products of a run; sent again and again until it has ended. */
export const ContinueForecast = commandSpec<{ runId: string; idempotencyKey?: string }>(
  'supply-chain.continueForecast',
);

/** A run of forecasts has products left. */
export const ForecastContinues = eventSpec<{ runId: string }>(
  'supply-chain.ForecastContinues',
  'runId',
);

/** How far a run of forecasts or a plan has come. */
export const SupplyRunProgressed = eventSpec<{
  runId: string;
  kind: 'FORECAST' | 'PLAN';
  status: string;
  done: number;
  total: number;
  startedBy: string;
}>('supply-chain.SupplyRunProgressed', 'runId');

/** A person's figure has taken the place of a forecast, or was taken back. */
export const ForecastOverridden = eventSpec<{
  forecastId: string;
  productId: string;
  warehouseId: string;
  startDate: string;
  /** Null: taken back. */
  quantity: string | null;
  reason: string;
}>('supply-chain.ForecastOverridden', 'forecastId');
