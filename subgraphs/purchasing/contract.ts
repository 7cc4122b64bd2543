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
