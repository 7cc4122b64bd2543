import { commandSpec } from '../../../kernel/command.ts';
import { eventSpec } from '../../../kernel/event.ts';
import type { LineQuantity } from '../contract.ts';

/** A goods issue was taken back: the order's goods have not left after all. */
export const RecordIssueReversed = commandSpec<{
  orderId: string;
  deliveryId: string;
  warehouseId: string;
  reversedAt: string;
  reason: string;
  lines: (LineQuantity & { productId: string })[];
  idempotencyKey?: string;
}>('orders.recordIssueReversed');

/** What goods weigh that have left for an order line, in the unit that they are weighed in. */
export type LineWeight = { lineId: string; weight: string };

/** Inventory knows what the goods of a delivery weigh, of those that are weighed. */
export const RecordWeights = commandSpec<{
  orderId: string;
  deliveryId: string;
  lines: LineWeight[];
  idempotencyKey?: string;
}>('orders.recordWeights');

/** An invoice that was paid in full is owed again. */
export const RecordReopened = commandSpec<{
  invoiceId: string;
  idempotencyKey?: string;
}>('orders.recordReopened');

/** Of what the customer had paid for the order in advance, so much is left. */
export const CorrectPrepayment = commandSpec<{
  orderId: string;
  paymentId: string;
  left: string;
  currency: string;
  idempotencyKey?: string;
}>('orders.correctPrepayment');

/** An order that something was paid for in advance has an invoice that is open. */
export const PrepaidInvoiced = eventSpec<{ orderId: string }>('orders.PrepaidInvoiced', 'orderId');

/** An order's goods are on hand again that had left, and reserved for it as far as they are free. */
export const RecordGoodsBack = commandSpec<{
  orderId: string;
  deliveryId: string;
  lines: (LineQuantity & { warehouseId: string; reserved: string })[];
  idempotencyKey?: string;
}>('orders.recordGoodsBack');

/**
 * The order knows that a delivery has not left: stock is to be its again, and what was billed is to
 * be taken back.
 */
export const IssueTakenBack = eventSpec<{
  orderId: string;
  customerId: string;
  deliveryId: string;
  warehouseId: string;
  /** Business day of it. */
  reversedOn: string;
  reason: string;
  lines: (LineQuantity & { productId: string })[];
}>('orders.IssueTakenBack', 'orderId');
