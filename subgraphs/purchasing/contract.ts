import { eventSpec } from '../../kernel/event.ts';

/** A supplier was made or changed. */
export const SupplierSaved = eventSpec<{ supplierId: string; number: string; version: number }>(
  'purchasing.SupplierSaved',
  'supplierId',
);

/** What a supplier sells of a product, and at which price, was made or changed. */
export const SupplierItemSaved = eventSpec<{
  supplierItemId: string;
  supplierId: string;
  productId: string;
}>('purchasing.SupplierItemSaved', 'supplierItemId');

/** A purchase order is in another status; the supplier learns of it once the order is sent. */
export const PurchaseOrderStatusChanged = eventSpec<{
  purchaseOrderId: string;
  number: string;
  supplierId: string;
  previous: string | null;
  status: string;
  version: number;
}>('purchasing.PurchaseOrderStatusChanged', 'purchaseOrderId');

/** Goods have come for a purchase order. Quantities are in the base unit. */
export const GoodsReceived = eventSpec<{
  goodsReceiptId: string;
  number: string;
  purchaseOrderId: string;
  supplierId: string;
  warehouseId: string;
  /** UTC day on which they came. */
  postingDate: string;
  currency: string;
  lines: {
    lineId: string;
    purchaseOrderLineId: string;
    productId: string;
    unit: string;
    accepted: string;
    rejected: string;
    /** What the accepted goods cost, without tax. */
    value: string;
  }[];
}>('purchasing.GoodsReceived', 'goodsReceiptId');
