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
  /** About how much of that unit one base unit has. */
  nominalWeight?: string | null;
  categoryId: string | null;
  replacedById: string | null;
}>('catalog.ProductSaved', 'productId');

/** A product is sold off or archived, or something else takes the place of one that is. */
export const ProductDiscontinued = eventSpec<{
  productId: string;
  status: 'SELL_OUT' | 'ARCHIVED';
}>('catalog.ProductDiscontinued', 'productId');

/** A category was made or moved; `categoryIds` lead from the root down to the category itself. */
export const CategoryPlaced = eventSpec<{
  categoryId: string;
  categoryIds: string[];
  version: number;
}>('catalog.CategoryPlaced', 'categoryId');
