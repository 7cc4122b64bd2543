import type { LotPart, Tracking } from '../../../kernel/tracking.ts';
import type { Weighed } from '../../../kernel/weighing.ts';

/** What has happened to goods; a revaluation changes their cost alone. */
export type MoveKind =
  | 'RECEIPT'
  | 'ISSUE'
  | 'TRANSFER'
  | 'ADJUSTMENT'
  | 'CUSTOMER_RETURN'
  | 'SUPPLIER_RETURN'
  | 'SCRAP'
  | 'REVALUATION';

/** What has caused it. */
export type DocumentType =
  | 'DELIVERY'
  | 'RECEIPT'
  | 'OPENING'
  | 'ADJUSTMENT'
  | 'RETURN'
  | 'SUPPLIER_RETURN'
  | 'RECEIPT_REVERSAL'
  | 'ISSUE_REVERSAL'
  | 'LANDED_COST'
  | 'BILL'
  | 'REVALUATION'
  | 'TRANSFER';

/** What can be up with a stock level. */
export type StockAlertKind =
  'NEGATIVE' | 'STOCKOUT' | 'SHORTAGE' | 'OVERSTOCK' | 'DEAD_STOCK' | 'EXPIRING' | 'EXPIRED';

/** A document with its moves, as others are told of it. */
export type MovedStock = {
  /** The document that caused the moves: a delivery, a receipt, an adjustment. */
  documentId: string;
  documentType: DocumentType;
  orderId: string | null;
  customerId: string | null;
  /** Business day of the moves. */
  postingDate: string;
  currency: string;
  moves: {
    moveId: string;
    kind: MoveKind;
    productId: string;
    warehouseId: string;
    /** Signed: receipts positive, issues negative. */
    quantity: string;
    /** Signed like the quantity; rounded to the minor unit. */
    value: string;
    /** What the goods weigh, signed alike, where they are weighed; by the scales where known. */
    weight?: string;
    weightUnit?: string;
    /** What goods cost beyond the standard cost that they are booked for. */
    variance?: string;
    /** Of a revaluation: what it stands against. */
    cause?: string;
    /** Where they differ from the document's. */
    orderId?: string;
    customerId?: string;
    postingDate?: string;
  }[];
  /** Costs that no goods bear: to be expensed, or held until somebody knows. */
  expenses?: { id: string; kind: 'EXPENSE' | 'SUSPENSE' | 'VARIANCE'; value: string }[];
};

/** A supplier's accepted goods as they come in; `value` is what all of them cost. */
export type IncomingLine = {
  productId: string;
  unit: string;
  quantity: string;
  value: string;
  purchaseOrderLineId?: string;
  /** How the goods are told apart, and so of which lots, or which units, they are. */
  tracking?: Tracking;
  lots?: LotPart[];
  serials?: string[];
  binId?: string | null;
  /** What they weigh, and how such goods are weighed. */
  weight?: string;
  catchWeight?: Weighed;
};

/** How a stock level stands after a change, as others are told of it. */
export type ChangedStock = {
  stockLevelId: string;
  productId: string;
  /** Of the product, from the root of the tree down to its own. */
  categoryIds: readonly string[];
  warehouseId: string;
  onHand: string;
  reserved: string;
  available: string;
  unit: string;
  reason: MoveKind | 'RESERVATION' | 'RELEASE' | 'QUARANTINE';
  version: number;
};
