import { commandSpec } from '../../../kernel/command.ts';
import { eventSpec } from '../../../kernel/event.ts';

/** Goods that are billed when they arrive have arrived. */
export const BillArrived = commandSpec<{
  orderId: string;
  deliveryId: string;
  arrivedAt: string;
  idempotencyKey?: string;
}>('finance.billArrived');

/** Invoices what a run of collective invoices has found due for a customer. */
export const InvoiceCollection = commandSpec<{ collectionId: string; idempotencyKey?: string }>(
  'finance.invoiceCollection',
);

/** A run of collective invoices has found parts of a customer that are due. */
export const CollectionDue = eventSpec<{ collectionId: string; collectiveRunId: string }>(
  'finance.CollectionDue',
  'collectionId',
);
