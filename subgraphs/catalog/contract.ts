import { eventSpec } from '../../kernel/event.ts';

/** A product was made or changed: what others need to know of it without asking. */
export const ProductSaved = eventSpec<{
  productId: string;
  sku: string;
  version: number;
  name: string;
  status: 'ACTIVE' | 'SELL_OUT' | 'ARCHIVED';
  baseUnit: string;
  tracking: 'NONE' | 'LOT' | 'SERIAL';
  shelfLifeDays: number | null;
  catchWeightUnit: string | null;
  categoryId: string | null;
  replacedById: string | null;
}>('catalog.ProductSaved', 'productId');
