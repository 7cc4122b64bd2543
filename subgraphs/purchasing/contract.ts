import { commandSpec } from '../../kernel/command.ts';
import { eventSpec } from '../../kernel/event.ts';
import type { LotPart, Tracking } from '../../kernel/tracking.ts';
import type { Weighed } from '../../kernel/weighing.ts';

/** Asks for something to be bought; what one proposal (`sourceId`) asks for is asked once. */
export const RaiseRequisition = commandSpec<
  {
    productId?: string | null;
    sku?: string | null;
    warehouseId: string;
    /** Default unit: the product's base unit. */
    quantity: { value: string; unit?: string | null };
    /** Default: today. */
    neededBy?: string | null;
    supplierId?: string | null;
    note?: string | null;
    /** What it is to be charged to: its budget is checked; default account: cost of goods. */
    accountId?: string | null;
    costCenterId?: string | null;
    /** Raises it although the budget says to stop; for those who may approve. */
    overridesBudget?: boolean | null;
    overrideReason?: string | null;
    source?: 'REPLENISHMENT' | 'SUPPLY_PLAN';
    sourceId?: string;
    /** The figures that the quantity follows from, by name. */
    why?: Record<string, string>;
    idempotencyKey?: string | null;
  },
  { requisitionId: string }
>('purchasing.raiseRequisition');

/** A product is sold off or archived: it is not bought any more. */
export const EndRequisitions = commandSpec<
  { productId: string; idempotencyKey?: string },
  { requisitionIds: string[] }
>('purchasing.endRequisitions');

/** A supplier's bill is owed: which lines of the order it is for; null: a bill without an order. */
export const NoteBilled = commandSpec<{
  billId: string;
  purchaseOrderId: string | null;
  /** In the base unit. */
  lines: { purchaseOrderLineId: string; quantity: string }[];
  idempotencyKey?: string;
}>('purchasing.noteBilled');

/** A supplier's bill has nothing open any more. */
export const NotePaid = commandSpec<{
  billId: string;
  purchaseOrderId: string | null;
  idempotencyKey?: string;
}>('purchasing.notePaid');

/** A supplier's bill that was paid in full is owed again. */
export const NoteReopened = commandSpec<{
  billId: string;
  purchaseOrderId: string | null;
  idempotencyKey?: string;
}>('purchasing.noteReopened');

/** What a supplier had billed is claimed back for goods that it gets back. */
export const NoteDebited = commandSpec<{
  debitNoteId: string;
  purchaseOrderId: string;
  /** In the base unit. */
  lines: { purchaseOrderLineId: string; quantity: string }[];
  idempotencyKey?: string;
}>('purchasing.noteDebited');

/** Goods went back to a supplier; those that an inspection has rejected are known of. */
export const NoteReturned = commandSpec<{
  supplierReturnId: string;
  inspectionId: string | null;
  reason: string;
  /** In the base unit. */
  lines: { purchaseOrderLineId: string; quantity: string }[];
  idempotencyKey?: string;
}>('purchasing.noteReturned');

/** A goods receipt was reversed: nothing has come with it. */
export const NoteReversal = commandSpec<{
  goodsReceiptId: string;
  purchaseOrderId: string;
  reason: string;
  reversedBy: string;
  idempotencyKey?: string;
}>('purchasing.noteReversal');

/** Somebody, or a plan, asks for something to be bought. */
export const RequisitionRaised = eventSpec<{
  requisitionId: string;
  productId: string;
  warehouseId: string;
  source: 'MANUAL' | 'REPLENISHMENT' | 'SUPPLY_PLAN';
  sourceId: string | null;
}>('purchasing.RequisitionRaised', 'requisitionId');

/** That a document was let go beyond a budget that stops. */
export type BudgetOverride = {
  reason: string;
  by: string;
  at: string;
  overruns: {
    budgetId: string;
    accountId: string;
    costCenterId: string | null;
    month: string;
    span: 'CUMULATIVE' | 'MONTHLY';
    budgeted: string;
    actual: string;
  }[];
};

/** What a requisition or a purchase order binds of the budget is otherwise; all of it is said. */
export const CommitmentChanged = eventSpec<{
  /** A requisition or a purchase order. */
  documentId: string;
  kind: 'REQUISITION' | 'ORDER';
  number: string;
  version: number;
  isBound: boolean;
  /** Of an order: those that it takes the place of while it binds. */
  requisitionIds: string[];
  /** Without tax; null: the account of the cost of goods. */
  lines: { accountId: string | null; costCenterId: string | null; day: string; amount: string }[];
  override: BudgetOverride | null;
}>('purchasing.CommitmentChanged', 'documentId');

/** A supplier was made or changed. */
export const SupplierSaved = eventSpec<{ supplierId: string; number: string; version: number }>(
  'purchasing.SupplierSaved',
  'supplierId',
);

/** What a supplier sells of a product, and at which price, was made or changed. */
export const SupplierItemSaved = eventSpec<{
  supplierItemId: string;
  supplierId: string;
  productId: string;
}>('purchasing.SupplierItemSaved', 'supplierItemId');

/** A purchase order is in another status; the supplier learns of it once the order is sent. */
export const PurchaseOrderStatusChanged = eventSpec<{
  purchaseOrderId: string;
  number: string;
  supplierId: string;
  previous: string | null;
  status: string;
  version: number;
  /** A person's reason, or the number of the receipt that it follows from. */
  cause: string | null;
}>('purchasing.PurchaseOrderStatusChanged', 'purchaseOrderId');

/** How accepted goods are told apart, where they are: of which lots, or which units, they are. */
export type ReceivedGoods = {
  tracking?: Tracking;
  lots?: LotPart[];
  serials?: string[];
  /** Where they are put. */
  binId?: string;
  /** What they weigh, and how such goods are weighed. */
  weight?: string;
  catchWeight?: Weighed;
};

/** Goods have come for a purchase order. Quantities are in the base unit. */
export const GoodsReceived = eventSpec<{
  goodsReceiptId: string;
  number: string;
  purchaseOrderId: string;
  supplierId: string;
  warehouseId: string;
  /** UTC day on which they came. */
  postingDate: string;
  /** The company's. */
  currency: string;
  /** The order's. */
  orderCurrency: string;
  lines: {
    lineId: string;
    purchaseOrderLineId: string;
    productId: string;
    unit: string;
    accepted: string;
    rejected: string;
    /** What the accepted goods cost, without tax, at the rate of the day. */
    value: string;
    /** The same in the order's currency: what may be billed for them. */
    agreed: string;
    goods?: ReceivedGoods;
    /** The accepted goods wait for it. */
    inspectionId?: string;
  }[];
}>('purchasing.GoodsReceived', 'goodsReceiptId');

/**
 * Somebody has judged goods that came with a receipt. Told of the receipt, so that it comes after
 * the goods. Quantities are in the base unit.
 */
export const InspectionDecided = eventSpec<{
  goodsReceiptId: string;
  inspectionId: string;
  number: string;
  purchaseOrderId: string;
  supplierId: string;
  productId: string;
  state: 'PASSED' | 'PASSED_WITH_DEVIATION' | 'FAILED' | 'SORTED';
  /** UTC day of the decision. */
  postingDate: string;
  accepted: string;
  rejected: string;
  /** Null when nothing is rejected. */
  rejectedGoods: 'RETURN' | 'SCRAP' | null;
  /** A person's, or the number of the inspection. */
  reason: string;
}>('purchasing.InspectionDecided', 'goodsReceiptId');

/**
 * What has come of an order is otherwise than was said: it was inspected, given back or reversed.
 */
export const PurchaseOrderCorrected = eventSpec<{
  purchaseOrderId: string;
  supplierId: string;
  previous: string;
  status: string;
  /** The number of the inspection, or a person's reason. */
  cause: string;
  /** Receipts whose figures are others now. */
  goodsReceiptIds: string[];
}>('purchasing.PurchaseOrderCorrected', 'purchaseOrderId');
