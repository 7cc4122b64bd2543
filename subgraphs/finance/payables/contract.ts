import { commandSpec } from '../../../kernel/command.ts';
import { eventSpec } from '../../../kernel/event.ts';

/** Notes what a supplier's bill may be for; each receipt line once. Quantities in the base unit. */
export const NoteReceipt = commandSpec<{
  goodsReceiptId: string;
  purchaseOrderId: string;
  supplierId: string;
  /** The day on which they came. */
  postingDate: string;
  /** In which it is billed; default: the company's. */
  orderCurrency?: string;
  lines: {
    lineId: string;
    purchaseOrderLineId: string;
    productId: string;
    unit: string;
    accepted: string;
    /** What the accepted goods cost, without tax, in the company's currency. */
    value: string;
    /** The same in the order's, where that is another. */
    agreed?: string;
  }[];
  idempotencyKey?: string;
}>('finance.noteReceipt');

/**
 * Goods went back to a supplier, or were never to be: what is billed of them is claimed, the rest
 * may not be billed. Quantities in the base unit.
 */
export const NoteSupplierReturn = commandSpec<{
  supplierReturnId: string;
  inspectionId?: string | null;
  /** Business day of the moves. */
  postingDate: string;
  currency: string;
  reason: string;
  /** `cost` is what was booked against goods received not invoiced. */
  lines: { purchaseOrderLineId: string; quantity: string; cost: string }[];
  idempotencyKey?: string;
}>('finance.noteSupplierReturn');

/** A supplier return is settled: `lines` are what had been billed of it, in the base unit. */
export const DebitNoteIssued = eventSpec<{
  debitNoteId: string;
  number: string;
  supplierReturnId: string;
  supplierId: string;
  purchaseOrderId: string;
  /** Gross, of what had been billed. */
  total: string;
  currency: string;
  lines: { purchaseOrderLineId: string; quantity: string }[];
}>('finance.DebitNoteIssued', 'debitNoteId');

/** A supplier's bill agrees with order and receipt, or was released, and is owed. */
export const BillPosted = eventSpec<{
  billId: string;
  /** The supplier's own. */
  supplierNumber: string;
  supplierId: string;
  /** Null for a bill of expenses. */
  purchaseOrderId: string | null;
  /** Gross. */
  total: string;
  currency: string;
  dueDate: string;
  billDate: string;
  /** The company's currency, of the differences. */
  bookedIn: string;
  /** What the bill says beyond the order's price, by line; `quantity` in the base unit. */
  differences: {
    purchaseOrderLineId: string;
    productId: string;
    billedBefore: string;
    quantity: string;
    difference: string;
  }[];
  /** What is billed of the order's lines, in the base unit. */
  lines: { purchaseOrderLineId: string; quantity: string }[];
}>('finance.BillPosted', 'billId');

/** A supplier's bill has nothing open any more. */
export const BillPaid = eventSpec<{
  billId: string;
  supplierId: string;
  purchaseOrderId: string | null;
}>('finance.BillPaid', 'billId');
