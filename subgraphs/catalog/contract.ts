import { eventSpec } from '../../kernel/event.ts';

/** A product was made or changed. */
export const ProductSaved = eventSpec<{ productId: string; sku: string; version: number }>(
  'catalog.ProductSaved',
  'productId',
);
