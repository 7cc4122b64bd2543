import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { ProductKey } from './basket.ts';
import type { SoldProduct } from './priced-line.ts';

/** A price to save: per one unit of a product, from a quantity on. */
export type PriceInput = ProductKey & {
  /** Or what its goods are weighed in; default: the product's base unit. */
  unit?: string | null;
  /** Default: however little. */
  minQuantity?: string | null;
  /** Null takes the price away. */
  unitPrice?: string | null;
};

export type PriceEntry = {
  productId: string;
  unit: string;
  minQuantity: string;
  unitPrice: string | null;
};

const PRICE_DECIMALS = 6;
const QUANTITY_DECIMALS = 8;

/**
 * Checks a price against its product. Refuses `UNKNOWN_PRODUCT`, `UNKNOWN_UNIT`, `NEGATIVE_PRICE`
 * and `TOO_MANY_DECIMALS` (more than 6 of a price, 8 of a quantity).
 */
export function priceEntry(input: PriceInput, product: SoldProduct | undefined): PriceEntry {
  const { productId, sku, minQuantity, unitPrice } = input;
  if (!product) refuse('UNKNOWN_PRODUCT', productId ? { productId } : { sku });
  const unit = input.unit ?? product.baseUnit;
  const { units, catchWeight } = product;
  const known = [...units.map(({ code }) => code), ...(catchWeight ? [catchWeight.unit] : [])];
  if (!known.includes(unit)) refuse('UNKNOWN_UNIT', { unit, known });
  return {
    productId: product.id,
    unit,
    minQuantity: checked(minQuantity ?? '0', QUANTITY_DECIMALS),
    unitPrice: unitPrice == null ? null : checked(unitPrice, PRICE_DECIMALS),
  };
}

/** Refuses `PRICE_RULE_CONFLICT` when two entries are for the same product, unit and quantity. */
export function refuseTwins(entries: readonly PriceEntry[]): void {
  const seen = new Set<string>();
  for (const { productId, unit, minQuantity } of entries) {
    const key = `${productId} ${unit} ${minQuantity}`;
    if (seen.has(key)) refuse('PRICE_RULE_CONFLICT', { productId, unit, minQuantity });
    seen.add(key);
  }
}

function checked(figure: string, decimals: number): string {
  const value = decimal(figure);
  if (value.isNegative()) refuse('NEGATIVE_PRICE', { given: figure });
  if (value.decimalPlaces() > decimals) refuse('TOO_MANY_DECIMALS', { given: figure, decimals });
  return value.toFixed();
}
