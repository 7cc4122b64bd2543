/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type InvoicePapersQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type InvoicePapersQuery = { invoices: { nodes: Array<{ id: string, number: string, invoiceDate: string, dueDate: string, customer: { number: string, name: string, nameZh: string | null, taxId: string | null, addresses: Array<{ name: string, street: string, city: string, region: string | null, postalCode: string | null, country: string, isBillTo: boolean }> }, order: { number: string, customerPoNumber: string | null }, lines: Array<{ description: string, quantity: string, taxRate: string, product: { sku: string, name: string, nameZh: string | null, baseUnit: string } | null, net: { amount: string }, tax: { amount: string } }>, net: { amount: string }, freight: { amount: string }, tax: { amount: string }, total: { amount: string, currency: string }, open: { amount: string } }> } };
