/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How an order came in. */
export type OrderChannel =
  | 'DISTRIBUTOR'
  /** Electronic documents of a partner's system. */
  | 'EDI'
  | 'EMAIL'
  | 'MARKETPLACE'
  | 'PHONE'
  | 'STORE'
  | 'WEB';

/** How single goods of a product are told apart. */
export type TrackingKind =
  | 'LOT'
  | 'NONE'
  | 'SERIAL';

export type DeliveredOrderQueryVariables = Exact<{
  id: string;
}>;


export type DeliveredOrderQuery = { order: { channel: OrderChannel, lines: Array<{ id: string, product: { id: string } }> } | null };

export type KnownWarehousesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type KnownWarehousesQuery = { warehouses: { nodes: Array<{ id: string }> } };

export type ReturnedOrderQueryVariables = Exact<{
  id: string;
}>;


export type ReturnedOrderQuery = { order: { id: string, number: string, channel: OrderChannel, customer: { id: string }, lines: Array<{ id: string, sku: string, name: string, net: { amount: string }, ordered: { value: string, unit: string }, delivered: { value: string }, product: { id: string, units: Array<{ code: string, factor: string, decimals: number }> } }>, deliveries: { nodes: Array<{ deliveredAt: string | null, warehouse: { id: string }, lines: Array<{ orderLine: { id: string } }> }> } } | null };

export type ShippedGoodsQueryVariables = Exact<{
  id: string;
}>;


export type ShippedGoodsQuery = { returnOrder: { lines: Array<{ id: string, product: { tracking: TrackingKind }, orderLine: { issuedGoods: Array<{ serials: Array<string>, lot: { code: string } | null }> } }> } | null };
