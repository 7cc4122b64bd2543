import { commandSpec } from '../../../kernel/command.ts';
import { eventSpec } from '../../../kernel/event.ts';
import type { IncomingLine } from '../stock/kinds.ts';

/**
 * Takes a supplier's accepted goods into stock at cost, exactly once per goods receipt; those with
 * an inspection are kept apart until it is decided.
 */
export const TakeInReceipt = commandSpec<{
  goodsReceiptId: string;
  supplierId?: string;
  warehouseId: string;
  /** Business day of the moves. */
  postingDate: string;
  currency: string;
  lines: (IncomingLine & { inspectionId?: string | null })[];
  idempotencyKey?: string;
}>('inventory.takeInReceipt');

/**
 * Does what was decided of goods that are kept apart for an inspection, once: the good ones are
 * free, the rejected ones go back to the supplier or are thrown away. Quantities are in the base
 * unit.
 */
export const SettleInspection = commandSpec<{
  inspectionId: string;
  /** Business day of the moves. */
  postingDate: string;
  rejected: string;
  /** Null when nothing is rejected. */
  rejectedGoods: 'RETURN' | 'SCRAP' | null;
  reason: string;
  idempotencyKey?: string;
}>('inventory.settleInspection');

/** What went out of stock to a supplier, by purchase order line, in the base unit. */
export type ReturnedSupply = {
  purchaseOrderLineId: string;
  productId: string;
  quantity: string;
  /** What was booked against goods received that are not invoiced. */
  cost: string;
};

/** Goods that came for a purchase order were given back to the supplier. */
export const SuppliesReturned = eventSpec<{
  supplierReturnId: string;
  /** Of the inspection that has rejected them; null when somebody gave them back. */
  inspectionId: string | null;
  /** Business day of the moves. */
  postingDate: string;
  currency: string;
  reason: string;
  lines: ReturnedSupply[];
}>('inventory.SuppliesReturned', 'supplierReturnId');

/** A goods receipt was reversed: its goods are out of stock again, as if they had never come. */
export const ReceiptReversed = eventSpec<{
  goodsReceiptId: string;
  /** The document that took them out. */
  supplierReturnId: string;
  purchaseOrderId: string;
  /** Business day of the moves. */
  postingDate: string;
  currency: string;
  reason: string;
  lines: ReturnedSupply[];
}>('inventory.ReceiptReversed', 'goodsReceiptId');
