/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How far a purchase order has come; it follows from what has happened. */
export type PurchaseOrderStatus =
  | 'APPROVED'
  | 'CANCELLED'
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

export type ProductUnitsQueryVariables = Exact<{
  productId: string;
}>;


export type ProductUnitsQuery = { product: { baseUnit: string, units: Array<{ code: string, factor: string, decimals: number }> } | null };

export type UnitsOfProductsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type UnitsOfProductsQuery = { productsByIds: Array<{ id: string, baseUnit: string, units: Array<{ code: string, factor: string, decimals: number }> } | null> };

export type IncomingOfProductsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type IncomingOfProductsQuery = { productsByIds: Array<{ id: string, incoming: Array<{ warehouse: { id: string }, ordered: { value: string }, requisitioned: { value: string } }> } | null> };

export type ExpectedSupplyQueryVariables = Exact<{
  id: string;
}>;


export type ExpectedSupplyQuery = { purchaseOrder: { id: string, version: number, status: PurchaseOrderStatus, sentAt: string | null, warehouse: { id: string }, lines: Array<{ id: string, expectedDate: string, confirmedDate: string | null, product: { id: string }, open: { value: string } }> } | null };
