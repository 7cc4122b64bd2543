/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type OrderPapersQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type OrderPapersQuery = { orders: { nodes: Array<{ id: string, number: string, currency: string, placedAt: string, requestedDate: string | null, customerPoNumber: string | null, paymentTermDays: number, salesperson: string | null, shipTo: { name: string, street: string, city: string, region: string | null, postalCode: string | null, country: string }, customer: { number: string }, lines: Array<{ sku: string, name: string, discountPercent: string, product: { name: string, nameZh: string | null }, quantity: { value: string, unit: string }, unitPrice: { amount: string }, promotions: Array<{ code: string }>, net: { amount: string } }>, net: { amount: string }, freight: { amount: string }, tax: { amount: string }, total: { amount: string } }> } };
