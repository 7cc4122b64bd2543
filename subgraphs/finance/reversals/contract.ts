import { eventSpec } from '../../../kernel/event.ts';

/** A payment was taken back, since it was none: what it paid of these invoices is open again. */
export const PaymentReversed = eventSpec<{
  paymentId: string;
  number: string;
  customerId: string;
  amount: string;
  currency: string;
  invoiceIds: string[];
}>('finance.PaymentReversed', 'paymentId');

/** Money of a payment that no invoice had taken was paid back to the customer. */
export const PaymentRefunded = eventSpec<{
  refundId: string;
  number: string;
  paymentId: string;
  customerId: string;
  amount: string;
  currency: string;
}>('finance.PaymentRefunded', 'paymentId');

/** A refund did not reach the customer: the payment or the credit note has the money again. */
export const RefundReversed = eventSpec<{
  refundId: string;
  number: string;
  /** The one that it was of; none of a credit note's. */
  paymentIds: string[];
  creditNoteId: string | null;
  customerId: string;
  amount: string;
  currency: string;
}>('finance.RefundReversed', 'refundId');

/** A supplier gave back what it was paid in advance, or a part of it. */
export const AdvanceRefunded = eventSpec<{
  refundId: string;
  number: string;
  supplierAdvanceId: string;
  supplierId: string;
  amount: string;
  currency: string;
}>('finance.AdvanceRefunded', 'supplierAdvanceId');

/** What a supplier was to have given back did not come: its advance has the money again. */
export const AdvanceRefundReversed = eventSpec<{
  refundId: string;
  number: string;
  supplierAdvanceId: string;
  supplierId: string;
  amount: string;
  currency: string;
}>('finance.AdvanceRefundReversed', 'supplierAdvanceId');

/** An invoice that had nothing open has something open again. */
export const InvoiceReopened = eventSpec<{
  invoiceId: string;
  /** Null: of several. */
  orderId: string | null;
  customerId: string;
}>('finance.InvoiceReopened', 'invoiceId');

/** Of what was paid for an order in advance, so much is here: some has gone back, or not at all. */
export const DepositReduced = eventSpec<{
  orderId: string;
  paymentId: string;
  left: string;
  currency: string;
}>('finance.DepositReduced', 'paymentId');

/** A payment to a supplier was taken back, since it was none: its bills are open again. */
export const SupplierPaymentReversed = eventSpec<{
  supplierPaymentId: string;
  number: string;
  supplierId: string;
  amount: string;
  currency: string;
  billIds: string[];
}>('finance.SupplierPaymentReversed', 'supplierPaymentId');

/** A supplier's bill that had nothing open has something open again. */
export const BillReopened = eventSpec<{
  billId: string;
  supplierId: string;
  purchaseOrderId: string | null;
}>('finance.BillReopened', 'billId');
