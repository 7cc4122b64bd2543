/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Where an order stands; derived from its lines. Owned by orders. */
export type OrderStatus =
  /** All that is wanted has stock. */
  | 'ALLOCATED'
  /** May be fulfilled; stock has not answered yet. */
  | 'APPROVED'
  /** None of it has stock; it waits for goods. */
  | 'BACKORDERED'
  /** Everything is cancelled. */
  | 'CANCELLED'
  /** All delivered and invoiced, and its invoices are paid. */
  | 'COMPLETED'
  | 'DELIVERED'
  /** Being put together; not placed yet. */
  | 'DRAFT'
  /** The warehouse is picking. */
  | 'IN_FULFILMENT'
  /** The review found something that a person must decide. */
  | 'ON_HOLD'
  /** Some of it has stock. */
  | 'PARTIALLY_ALLOCATED'
  | 'PARTIALLY_SHIPPED'
  /** Turned down by a person. */
  | 'REJECTED'
  | 'SHIPPED'
  /** Part has shipped and the rest was given up; `COMPLETED` once that part is delivered and paid. */
  | 'SHORT_CLOSED';

export type OrderPapersQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type OrderPapersQuery = { orders: { nodes: Array<{ id: string, number: string, status: OrderStatus, currency: string, placedAt: string, requestedDate: string | null, customerPoNumber: string | null, paymentTermDays: number, salesperson: string | null, shipTo: { name: string, street: string, city: string, region: string | null, postalCode: string | null, country: string }, customer: { number: string }, lines: Array<{ sku: string, name: string, priceUnit: string | null, discountPercent: string, product: { name: string, nameZh: string | null }, quantity: { value: string, unit: string }, unitPrice: { amount: string }, promotions: Array<{ code: string }>, net: { amount: string } }>, net: { amount: string }, freight: { amount: string }, tax: { amount: string }, total: { amount: string } }> } };
