/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a line of a statement of account is. */
export type CustomerStatementLineKind =
  | 'CREDIT_NOTE'
  /** What is owed beyond an invoice. */
  | 'DEBIT_NOTE'
  /** A discount for early payment. */
  | 'DISCOUNT'
  | 'INVOICE'
  /** Set against what is owed to the customer. */
  | 'NETTING'
  | 'PAYMENT'
  /** Money paid back to the customer. */
  | 'REFUND'
  /** What was given up or netted, or a payment that was none, is owed again. */
  | 'REVERSAL'
  /** A small rest that nobody asks for. */
  | 'WRITE_OFF';

/** A document that a customer owes by. */
export type InvoiceKind =
  /** What is owed beyond an invoice; in a series of its own, such as `DBN-2026-000001`. */
  | 'DEBIT_NOTE'
  | 'INVOICE';

export type DunningPapersQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DunningPapersQuery = { dunningNotices: { nodes: Array<{ id: string, day: string, level: number, customer: { number: string, name: string, nameZh: string | null, addresses: Array<{ name: string, street: string, city: string, region: string | null, postalCode: string | null, country: string, isBillTo: boolean }> }, fee: { number: string, total: { amount: string, currency: string } } | null, items: Array<{ level: number, open: { amount: string }, invoice: { number: string, invoiceDate: string, dueDate: string } }>, total: { amount: string, currency: string } }> } };

export type InvoicePapersQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type InvoicePapersQuery = { invoices: { nodes: Array<{ id: string, number: string, kind: InvoiceKind, invoiceDate: string, dueDate: string, billToAddressId: string | null, debit: { note: string, concerns: { number: string } } | null, customer: { number: string, name: string, nameZh: string | null, taxId: string | null, addresses: Array<{ id: string, name: string, street: string, city: string, region: string | null, postalCode: string | null, country: string, isBillTo: boolean }> }, order: { number: string, customerPoNumber: string | null } | null, lines: Array<{ description: string, quantity: string, taxRate: string, order: { number: string, customerPoNumber: string | null }, delivery: { id: string, number: string } | null, product: { sku: string, name: string, nameZh: string | null, baseUnit: string } | null, net: { amount: string }, tax: { amount: string } }>, net: { amount: string }, freight: { amount: string }, taxes: Array<{ taxCode: string, taxRate: string, tax: { amount: string } }>, total: { amount: string, currency: string }, open: { amount: string } }> } };

export type StatementPapersQueryVariables = Exact<{
  ids: Array<string> | string;
  from: string;
  to: string;
  currency?: string | null | undefined;
}>;


export type StatementPapersQuery = { customers: { nodes: Array<{ id: string, number: string, name: string, nameZh: string | null, taxId: string | null, addresses: Array<{ name: string, street: string, city: string, region: string | null, postalCode: string | null, country: string, isBillTo: boolean }>, statement: { opening: { amount: string, currency: string }, closing: { amount: string }, onAccount: { amount: string }, lines: Array<{ day: string, kind: CustomerStatementLineKind, number: string, dueDate: string | null, amount: { amount: string }, balance: { amount: string } }>, aging: { notDue: { amount: string }, days1To30: { amount: string }, days31To60: { amount: string }, days61To90: { amount: string }, over90: { amount: string } } } | null }> } };
