import { commandSpec } from '../../../kernel/command.ts';
import { eventSpec } from '../../../kernel/event.ts';

/** Takes back what is billed of a delivery, or was to be: its goods have not left after all. */
export const CreditInvoice = commandSpec<{
  deliveryId: string;
  orderId: string;
  customerId: string;
  creditDate: string;
  idempotencyKey?: string;
}>('finance.creditInvoice');

/** What an invoice had of a delivery was credited; `onAccount` is what of it had been paid. */
export const InvoiceTakenBack = eventSpec<{
  invoiceId: string;
  creditNoteId: string;
  /** Of the credit note. */
  number: string;
  orderId: string;
  customerId: string;
  /** Gross. */
  total: string;
  currency: string;
  onAccount: string;
}>('finance.InvoiceTakenBack', 'invoiceId');
