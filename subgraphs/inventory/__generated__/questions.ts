/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Where a delivery stands. */
export type DeliveryStatus =
  /** All of it was withdrawn. */
  | 'CANCELLED'
  /** The customer has the goods. */
  | 'DELIVERED'
  /** The goods have left the warehouse. */
  | 'ISSUED'
  | 'PACKED'
  | 'PICKED'
  /** The warehouse collects the goods. */
  | 'PICKING'
  /** Nobody has touched the goods; more of the order may still join. */
  | 'PLANNED'
  /** The goods issue was taken back; the goods are planned in another delivery. */
  | 'REVERSED';

/** Kinds of documents that a month can be closed for before it is closed whole. */
export type DocumentKind =
  /** Entries by hand, and decisions on stock differences. */
  | 'MANUAL'
  /** Money in and out, and the bank. */
  | 'PAYMENTS'
  /** Bills, debit notes and accrued freight. */
  | 'PURCHASES'
  /** Invoices, credit notes and what is given up. */
  | 'SALES'
  /** What stock moves come to. */
  | 'STOCK';

/** A run of stock moves by id. */
export type MoveRangeInput = {
  /** Id of the first move of it. */
  from: string;
  /** Id of the first move behind it. */
  to: string;
};

/** Whether a product is bought and sold. */
export type ProductStatus =
  | 'ACTIVE'
  /** Neither bought nor sold. */
  | 'ARCHIVED'
  /** Sold until the stock is gone, not bought any more. */
  | 'SELL_OUT';

/** How far a purchase order has come. Owned by purchasing. */
export type PurchaseOrderStatus =
  | 'APPROVED'
  | 'CANCELLED'
  /** All that has come is billed and paid, and nothing more is to come. */
  | 'CLOSED'
  /** The supplier has said what it will deliver and when. */
  | 'CONFIRMED'
  | 'DRAFT'
  /** Somebody else has to approve it. */
  | 'IN_APPROVAL'
  | 'PARTIALLY_RECEIVED'
  | 'RECEIVED'
  /** The supplier has it. */
  | 'SENT'
  /** The rest was given up. */
  | 'SHORT_CLOSED';

/** How single goods of a product are told apart. */
export type TrackingKind =
  | 'LOT'
  | 'NONE'
  | 'SERIAL';

export type UnknownProductsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type UnknownProductsQuery = { productsByIds: Array<{ id: string, sku: string, version: number, catchWeight: { unit: string, nominal: string } | null, category: { id: string, version: number, ancestors: Array<{ id: string }> } | null } | null> };

export type InventoryBalanceQueryVariables = Exact<{ [key: string]: never; }>;


export type InventoryBalanceQuery = { inventoryBalance: { amount: string } };

export type PostedStockQueryVariables = Exact<{
  ranges: Array<MoveRangeInput> | MoveRangeInput;
}>;


export type PostedStockQuery = { postedStock: Array<{ value: string, count: number }> };

export type PostedMovesQueryVariables = Exact<{
  ranges: Array<MoveRangeInput> | MoveRangeInput;
}>;


export type PostedMovesQuery = { postedStock: Array<{ moves: Array<{ moveId: string, value: string }> }> };

export type SizesOfProductsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SizesOfProductsQuery = { productsByIds: Array<{ id: string, weightKg: string | null, volumeM3: string | null } | null> };

export type DeliveryToPickQueryVariables = Exact<{
  id: string;
}>;


export type DeliveryToPickQuery = { delivery: { status: DeliveryStatus, warehouse: { id: string }, lines: Array<{ quantity: string, orderLine: { id: string }, product: { id: string } }> } | null };

export type ClosedDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClosedDocumentsQuery = { closedDocuments: Array<{ documents: DocumentKind, closedUpTo: string | null }> };

export type ProductUnitsQueryVariables = Exact<{
  productId: string;
}>;


export type ProductUnitsQuery = { product: { baseUnit: string, tracking: TrackingKind, shelfLifeDays: number | null, catchWeight: { unit: string, nominal: string, minimum: string, maximum: string } | null, units: Array<{ code: string, factor: string, decimals: number }> } | null };

export type UnitsOfProductsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type UnitsOfProductsQuery = { productsByIds: Array<{ id: string, baseUnit: string, tracking: TrackingKind, shelfLifeDays: number | null, catchWeight: { unit: string, nominal: string, minimum: string, maximum: string } | null, units: Array<{ code: string, factor: string, decimals: number }> } | null> };

export type ReversedReceiptQueryVariables = Exact<{
  id: string;
}>;


export type ReversedReceiptQuery = { goodsReceipt: { number: string, reversedAt: string | null, purchaseOrder: { id: string }, lines: Array<{ accepted: { value: string }, purchaseOrderLine: { id: string, sku: string, accepted: { value: string }, billed: { value: string } } }> } | null };

export type IncomingOfProductsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type IncomingOfProductsQuery = { productsByIds: Array<{ id: string, status: ProductStatus, incoming: Array<{ warehouse: { id: string }, ordered: { value: string }, requisitioned: { value: string } }> } | null> };

export type ExpectedSupplyQueryVariables = Exact<{
  id: string;
}>;


export type ExpectedSupplyQuery = { purchaseOrder: { id: string, version: number, status: PurchaseOrderStatus, sentAt: string | null, warehouse: { id: string }, lines: Array<{ id: string, expectedDate: string, confirmedDate: string | null, product: { id: string }, open: { value: string } }> } | null };

export type DeliveryToWeighQueryVariables = Exact<{
  id: string;
}>;


export type DeliveryToWeighQuery = { delivery: { status: DeliveryStatus, lines: Array<{ quantity: string, orderLine: { id: string }, product: { id: string, catchWeight: { unit: string, nominal: string, minimum: string, maximum: string } | null } }> } | null };
