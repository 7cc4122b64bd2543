import type { Decimal } from '../../../kernel/decimal.ts';
import { OrderLine } from '../order-line.ts';

/** A line for so much more of the same at the same price, as yet without id and position. */
export function lineOfSame(line: OrderLine, more: Decimal): OrderLine {
  const { productId, sku, name, unit, baseUnit, quantity, ordered } = line;
  const { unitPrice, listPrice, priceUnit, nominalWeight } = line;
  const { isTaxIncluded, discountPercent, hasPriceOverride, promotions } = line;
  const { taxCode, taxRate, taxParts, currency } = line;
  const same = Object.assign(new OrderLine(), {
    ...{ productId, sku, name, unit, baseUnit, quantity, ordered },
    ...{ unitPrice, listPrice, priceUnit, nominalWeight },
    ...{ isTaxIncluded, discountPercent, hasPriceOverride, promotions },
    ...{ taxCode, taxRate, taxParts, currency },
  });
  same.resize(more);
  return same;
}
