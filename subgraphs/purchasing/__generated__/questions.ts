/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Whether something may be spent. */
export type BudgetVerdict =
  /** Within what is budgeted, or nothing is. */
  | 'OK'
  /** Beyond a budget that stops. */
  | 'STOP'
  /** Beyond a budget that warns. */
  | 'WARN';

/** Whether a product is bought and sold. */
export type ProductStatus =
  | 'ACTIVE'
  /** Neither bought nor sold. */
  | 'ARCHIVED'
  /** Sold until the stock is gone, not bought any more. */
  | 'SELL_OUT';

/** How single goods of a product are told apart. */
export type TrackingKind =
  | 'LOT'
  | 'NONE'
  | 'SERIAL';

export type PurchaseTermsQueryVariables = Exact<{
  ids: Array<string> | string;
  skus: Array<string> | string;
  warehouseId: string;
}>;


export type PurchaseTermsQuery = { warehouse: { id: string } | null, productsByIds: Array<{ id: string, sku: string, name: string, status: ProductStatus, baseUnit: string, replacedBy: { sku: string } | null, units: Array<{ code: string, factor: string, decimals: number }> } | null> };

export type PurchaseBudgetQueryVariables = Exact<{
  date: string;
  amount: string;
  ids: Array<string> | string;
}>;


export type PurchaseBudgetQuery = { productsByIds: Array<{ id: string, sku: string, status: ProductStatus, replacedBy: { sku: string } | null } | null>, budgetCheck: { verdict: BudgetVerdict, overruns: Array<{ month: string, account: { code: string }, budgeted: { amount: string }, actual: { amount: string } }> } };

export type ReceivedUnitsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ReceivedUnitsQuery = { productsByIds: Array<{ id: string, tracking: TrackingKind, shelfLifeDays: number | null, units: Array<{ code: string, factor: string, decimals: number }> } | null> };

export type SerialsOnHandQueryVariables = Exact<{
  productIds: Array<string> | string;
  codes: Array<string> | string;
}>;


export type SerialsOnHandQuery = { serials: { nodes: Array<{ code: string, product: { id: string } }> } };

export type SuccessorQueryVariables = Exact<{
  id: string;
}>;


export type SuccessorQuery = { product: { status: ProductStatus, replacedBy: { sku: string } | null } | null };
