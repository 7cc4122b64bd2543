import { eventSpec } from '../../../kernel/event.ts';

/** A payment was taken back, since it was none: what it paid of these invoices is open again. */
export const PaymentReversed = eventSpec<{
  paymentId: string;
  number: string;
  customerId: string;
  invoiceIds: string[];
}>('finance.PaymentReversed', 'paymentId');
