import { commandSpec } from '../../../kernel/command.ts';
import { eventSpec } from '../../../kernel/event.ts';
import type { BillableLine, FreightTax, LineQuantity } from '../contract.ts';
import type { MilestoneTerms } from './milestones.ts';

/** Finance has invoiced lines of an order, or of several. */
export const RecordInvoiced = commandSpec<{
  /** Null for an invoice of several orders, which are in `orderIds`. */
  orderId: string | null;
  orderIds?: string[];
  /** It is a debit note: of no goods. */
  isDebit?: true;
  invoiceId: string;
  /** Gross. */
  total?: string;
  /** Of which order and delivery, where that is not said by the invoice's order. */
  lines: (LineQuantity & { orderId?: string; deliveryId?: string })[];
  idempotencyKey?: string;
}>('orders.recordInvoiced');

/** An invoice is paid in full. */
export const RecordPaid = commandSpec<{
  /** Null for an invoice of several orders. */
  orderId: string | null;
  invoiceId: string;
  idempotencyKey?: string;
}>('orders.recordPaid');

/** Goods that are billed when they arrive have arrived. */
export const BillableArrived = eventSpec<{
  orderId: string;
  deliveryId: string;
  arrivedAt: string;
}>('orders.BillableArrived', 'orderId');

/** An order that is billed by milestones is approved. Amounts in the order's currency. */
export const OrderBillable = eventSpec<{
  orderId: string;
  number: string;
  customerId: string;
  currency: string;
  paymentTermDays: number;
  billToAddressId: string | null;
  approvedAt: string;
  /** All that is wanted. */
  lines: BillableLine[];
  freight: string;
  /** Absent where freight is not taxed. */
  freightTax?: FreightTax;
  milestones: MilestoneTerms[];
}>('orders.OrderBillable', 'orderId');

/** Quantities of an order that is billed by milestones are cancelled: they may be billed already. */
export const BilledCancelled = eventSpec<{
  orderId: string;
  customerId: string;
  cancelledAt: string;
  lines: LineQuantity[];
  /** Nothing of it has left or will leave. */
  isWhole: boolean;
}>('orders.BilledCancelled', 'orderId');

/** What was invoiced of cancelled goods is credited. */
export const RecordUninvoiced = commandSpec<{
  orderId: string;
  lines: LineQuantity[];
  idempotencyKey?: string;
}>('orders.recordUninvoiced');
