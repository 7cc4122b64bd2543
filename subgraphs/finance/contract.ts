import { commandSpec } from '../../kernel/command.ts';
import { eventSpec } from '../../kernel/event.ts';
import type { BillingBasis } from './billing/billable.ts';

/**
 * Issues the customer invoice for shipped goods and posts it, one per delivery, or keeps them until
 * they are billed, by their basis.
 */
export const IssueInvoice = commandSpec<{
  orderId: string;
  orderNumber: string;
  customerId: string;
  deliveryId: string;
  currency: string;
  paymentTermDays: number;
  /** What makes them billed; default: that they have left. */
  basis?: BillingBasis;
  /** The customer's address that the invoice goes to; default: the first one for bills. */
  billToAddressId?: string | null;
  /** Invoice date is the UTC day of this moment. */
  shippedAt: string;
  lines: InvoiceablePart[];
  /** Net freight charged to the customer; "0" for none. */
  freight: string;
  /** Of the freight; absent where it is not taxed. */
  freightTax?: FreightTax;
  idempotencyKey?: string;
}>('finance.issueInvoice');

/** The tax on freight: rounded, its rate in percent, its code. */
export type FreightTax = Required<Pick<InvoiceablePart, 'tax' | 'taxRate' | 'taxCode'>>;

export type InvoiceablePart = {
  lineId: string;
  productId: string;
  description: string;
  /** Base unit. */
  quantity: string;
  /** Rounded net amount. */
  net: string;
  /** Rounded; without it, the rate's part of the net amount. */
  tax?: string;
  /** Percent: `13`. */
  taxRate: string;
  taxCode: string;
};

/** Posts the values of stock moves to the ledger by the posting rules; one entry per document. */
export const PostStockMoves = commandSpec<{
  documentId: string;
  documentType:
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
  orderId: string | null;
  customerId: string | null;
  postingDate: string;
  currency: string;
  moves: {
    moveId: string;
    kind: string;
    productId: string;
    value: string;
    /** What goods cost beyond the standard cost that they are booked for. */
    variance?: string;
    /** Of a revaluation: what it stands against. */
    cause?: string;
    /** Where they differ from the document's. */
    orderId?: string;
    customerId?: string;
    postingDate?: string;
  }[];
  /** Costs that no goods bear. */
  expenses?: { id: string; kind: 'EXPENSE' | 'SUSPENSE' | 'VARIANCE'; value: string }[];
  idempotencyKey?: string;
}>('finance.postStockMoves');

/** A customer invoice was issued and posted. */
export const InvoiceIssued = eventSpec<{
  invoiceId: string;
  number: string;
  /** Null: of several, which are in `orderIds`. */
  orderId: string | null;
  orderIds?: string[];
  /** It is a debit note: of no goods. */
  isDebit?: true;
  customerId: string;
  /** Gross. */
  total: string;
  currency: string;
  dueDate: string;
  /** Of which order and delivery, where goods were not billed as they left. */
  lines: { lineId: string; quantity: string; orderId?: string; deliveryId?: string }[];
}>('finance.InvoiceIssued', 'invoiceId');

/** A payment from a customer was recorded and allocated. */
export const PaymentReceived = eventSpec<{
  paymentId: string;
  number: string;
  customerId: string;
  amount: string;
  currency: string;
  allocations: { invoiceId: string; amount: string }[];
}>('finance.PaymentReceived', 'paymentId');

/** A customer has paid for an order before it is invoiced; the money waits on account. */
export const OrderPrepaid = eventSpec<{
  orderId: string;
  paymentId: string;
  amount: string;
  currency: string;
}>('finance.OrderPrepaid', 'paymentId');

/** What was left of a recorded payment, or a part of it, was allocated later. */
export const PaymentAllocated = eventSpec<{
  paymentId: string;
  customerId: string;
  currency: string;
  allocations: { invoiceId: string; amount: string }[];
}>('finance.PaymentAllocated', 'paymentId');

/** An invoice has nothing open any more. */
export const InvoicePaid = eventSpec<{
  invoiceId: string;
  /** Null: of several, which knew of it when it was issued. */
  orderId: string | null;
  customerId: string;
}>('finance.InvoicePaid', 'invoiceId');

/** Credits goods that a customer has sent back, as they were invoiced; one note per return. */
export const IssueCreditNote = commandSpec<{
  returnOrderId: string;
  orderId: string;
  customerId: string;
  creditDate: string;
  /** Order lines, in the base unit; `feePercent` of the credit is kept as a restocking fee. */
  lines: { lineId: string; quantity: string; feePercent: string }[];
  idempotencyKey?: string;
}>('finance.issueCreditNote');

/** A credit note was issued and posted; `onAccount` is what no invoice has taken of it. */
export const CreditNoteIssued = eventSpec<{
  creditNoteId: string;
  number: string;
  returnOrderId: string;
  orderId: string;
  customerId: string;
  creditDate: string;
  /** Gross. */
  total: string;
  currency: string;
  onAccount: string;
  /** Order lines, in the base unit; `net` is what revenue loses, without the fee that is kept. */
  lines: { lineId: string; quantity: string; net: string }[];
}>('finance.CreditNoteIssued', 'creditNoteId');

/** Some of a credit note was paid out or has settled an invoice; `onAccount` is left. */
export const CreditSpent = eventSpec<{
  creditNoteId: string;
  returnOrderId: string;
  customerId: string;
  total: string;
  currency: string;
  onAccount: string;
}>('finance.CreditSpent', 'creditNoteId');

/** Money of a credit note was paid out to the customer. */
export const CreditRefunded = eventSpec<{
  refundId: string;
  number: string;
  creditNoteId: string;
  customerId: string;
  amount: string;
  currency: string;
}>('finance.CreditRefunded', 'refundId');

/**
 * Accrues what carrying a shipment costs, in place of what was accrued before; once its carrier has
 * billed it, the bill counts.
 */
export const AccrueFreight = commandSpec<{
  shipmentId: string;
  /** Bears all of it where no shares are told. */
  orderId: string;
  /** How much of it each order bears, relative to the others. */
  shares?: { orderId: string; weight: string }[];
  customerId: string;
  carrierId: string | null;
  /** All of it, not a difference. */
  amount: string;
  currency: string;
  version: number;
  recordedAt: string;
  idempotencyKey?: string;
}>('finance.accrueFreight');
