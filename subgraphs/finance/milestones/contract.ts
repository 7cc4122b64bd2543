import { commandSpec } from '../../../kernel/command.ts';
import { eventSpec } from '../../../kernel/event.ts';
import type { FreightTax, InvoiceablePart } from '../contract.ts';
import type { MilestoneEvent } from './billing-plan.ts';

/** An order that is billed by milestones is approved. */
export const OpenBillingPlan = commandSpec<{
  orderId: string;
  orderNumber: string;
  customerId: string;
  currency: string;
  paymentTermDays: number;
  billToAddressId?: string | null;
  approvedAt: string;
  /** All that is wanted of it. */
  lines: InvoiceablePart[];
  /** Net freight charged to the customer; "0" for none. */
  freight: string;
  /** Of the freight; absent where it is not taxed. */
  freightTax?: FreightTax;
  /** Percents sum to 100. */
  milestones: { event: MilestoneEvent; percent: string }[];
  idempotencyKey?: string;
}>('finance.openBillingPlan');

/** Quantities of an order that is billed by milestones are cancelled. */
export const CreditCancelled = commandSpec<{
  orderId: string;
  customerId: string;
  cancelledAt: string;
  lines: { lineId: string; quantity: string }[];
  /** Nothing of it will leave: its freight is not charged either. */
  isWhole: boolean;
  idempotencyKey?: string;
}>('finance.creditCancelled');

/** What was billed of cancelled goods is credited. Order lines, in the base unit. */
export const CancellationCredited = eventSpec<{
  invoiceId: string;
  creditNoteId: string;
  orderId: string;
  customerId: string;
  lines: { lineId: string; quantity: string }[];
}>('finance.CancellationCredited', 'invoiceId');
