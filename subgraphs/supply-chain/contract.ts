import { commandSpec } from '../../kernel/command.ts';
import { eventSpec } from '../../kernel/event.ts';

/** Goods have left a warehouse for customers: demand, noted once per move of the stock ledger. */
export const NoteDemand = commandSpec<{
  documentId: string;
  documentType?: string;
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

/** Plans the next few products; sent again and again until the plan has ended. */
export const ContinuePlan = commandSpec<{ runId: string; idempotencyKey?: string }>(
  'supply-chain.continuePlan',
);

/** A plan has products left. */
export const PlanContinues = eventSpec<{ runId: string }>('supply-chain.PlanContinues', 'runId');

/** A person has taken up what the plan proposes to buy: it is to be ordered, once. */
export const SupplyProposalAccepted = eventSpec<{
  proposalId: string;
  productId: string;
  supplierId: string;
  warehouseId: string;
  /** In `unit`, the product's base unit. */
  quantity: string;
  unit: string;
  /** The day by which it has to be ordered. */
  orderDate: string;
  /** The day on which it has to be there. */
  neededDate: string;
  acceptedBy: string;
}>('supply-chain.SupplyProposalAccepted', 'proposalId');

/** Something has happened to a purchase order: what it is now is asked of purchasing. */
export const NotePurchaseOrder = commandSpec<{
  purchaseOrderId: string;
  idempotencyKey?: string;
}>('supply-chain.notePurchaseOrder');

/** Something has happened to a shipment: what it is now is asked of logistics. */
export const NoteShipment = commandSpec<{ shipmentId: string; idempotencyKey?: string }>(
  'supply-chain.noteShipment',
);

/** Something in the supply chain needs a person. For staff only. */
export const SupplyExceptionRaised = eventSpec<{
  exceptionId: string;
  code: string;
  severity: string;
}>('supply-chain.SupplyExceptionRaised', 'exceptionId');

/** The cause of an exception is gone. For staff only. */
export const SupplyExceptionResolved = eventSpec<{ exceptionId: string; code: string }>(
  'supply-chain.SupplyExceptionResolved',
  'exceptionId',
);

/** Goods have come for a purchase order: facts of the receipt, and a ship notice that has arrived. */
export const NoteGoodsReceipt = commandSpec<{
  goodsReceiptId: string;
  purchaseOrderId: string;
  /** UTC day. */
  postingDate: string;
  lines: { lineId: string; purchaseOrderLineId: string; accepted: string }[];
  idempotencyKey?: string;
}>('supply-chain.noteGoodsReceipt');

/** A customer has all that it gets of an order. */
export const NoteOrder = commandSpec<{ orderId: string; idempotencyKey?: string }>(
  'supply-chain.noteOrder',
);

/** Who sells a product may have changed: only its preferred supplier keeps its forecasts. */
export const ReviewShares = commandSpec<{ productId: string; idempotencyKey?: string }>(
  'supply-chain.reviewShares',
);

/** A supplier's users may see the forecasts of a product, or no longer. */
export const ForecastShared = eventSpec<{
  productId: string;
  supplierId: string;
  isShared: boolean;
}>('supply-chain.ForecastShared', 'productId');

/** A supplier says what is on its way for a purchase order. Quantities are in the base unit. */
export const ShipNoticeSent = eventSpec<{
  shipNoticeId: string;
  number: string;
  purchaseOrderId: string;
  supplierId: string;
  warehouseId: string;
  expectedDate: string;
  lines: {
    position: number;
    purchaseOrderLineId: string;
    productId: string;
    quantity: string;
    unit: string;
    lot: string | null;
  }[];
}>('supply-chain.ShipNoticeSent', 'shipNoticeId');

/** A ship notice has arrived or was cancelled. */
export const ShipNoticeStatusChanged = eventSpec<{
  shipNoticeId: string;
  supplierId: string;
  status: string;
  version: number;
}>('supply-chain.ShipNoticeStatusChanged', 'shipNoticeId');
