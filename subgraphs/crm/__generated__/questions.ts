/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Whether a product is bought and sold. */
export type ProductStatus =
  | 'ACTIVE'
  /** Neither bought nor sold. */
  | 'ARCHIVED'
  /** Sold until the stock is gone, not bought any more. */
  | 'SELL_OUT';

export type CustomerOfOrderQueryVariables = Exact<{
  orderId: string;
}>;


export type CustomerOfOrderQuery = { order: { customer: { id: string } } | null };

export type ProductsOnSaleQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ProductsOnSaleQuery = { productsByIds: Array<{ id: string, status: ProductStatus } | null> };
