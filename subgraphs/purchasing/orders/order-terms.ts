import { dayOf } from '../../../kernel/clock.ts';
import type { Learning } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { Quantity, type Unit } from '../../../kernel/quantity.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { PurchaseTermsQuery } from '../__generated__/questions.ts';
import type { Supplier } from '../suppliers/supplier.ts';
import type { SupplierItem } from '../suppliers/supplier-item.ts';
import { staffOnly } from './order-store.ts';

export type PurchaseLineInput = {
  productId?: string | null;
  sku?: string | null;
  /** Default unit: the product's base unit. */
  quantity: { value: string; unit?: string | null };
  /** Of one of the quantity's unit, without tax; default what the supplier sells it at. */
  unitPrice?: string | null;
  /** Default: today and the supplier's lead time. */
  expectedDate?: string | null;
};

type Product = Pick<NonNullable<Found>, 'id' | 'sku' | 'name' | 'baseUnit' | 'replacedBy'> & {
  status: 'ACTIVE' | 'SELL_OUT' | 'ARCHIVED';
  units: Unit[];
};
type Standing = Pick<Product, 'sku' | 'status' | 'replacedBy'>;
type Found = PurchaseTermsQuery['productsByIds'][number];

/** What the other areas know that a purchase order needs; a product per line. */
export type OrderTerms = { products: Product[]; productIds: string[] };

export const MAX_LINES = 500;

const document = /* GraphQL */ `
  query PurchaseTerms($ids: [ID!]!, $skus: [String!]!, $warehouseId: ID!) {
    warehouse(id: $warehouseId) {
      id
    }
    productsByIds(ids: $ids, skus: $skus) {
      id
      sku
      name
      status
      replacedBy {
        sku
      }
      baseUnit
      units {
        code
        factor
        decimals
      }
    }
  }
`;

type Asked = { warehouseId: string; lines: PurchaseLineInput[] };

/** For staff only. Asks the graph, once, for the products of the lines and for the warehouse. */
export async function learnTerms(
  learning: Learning,
  { warehouseId, lines }: Asked,
): Promise<OrderTerms> {
  staffOnly(learning);
  const { graph, viewer } = learning;
  if (lines.length === 0) refuse('NO_LINES', {}, ['lines']);
  if (lines.length > MAX_LINES) {
    refuse('TOO_MANY', { limit: MAX_LINES, given: lines.length }, ['lines']);
  }
  const ids = lines.flatMap(({ productId }) => productId ?? []);
  const skus = lines.flatMap(({ productId, sku }) => (productId || !sku ? [] : sku));
  const asker = service('purchasing', viewer.requestId);
  const answer = await graph<PurchaseTermsQuery>(document, { ids, skus, warehouseId }, asker);
  if (!answer.warehouse) refuse('UNKNOWN_WAREHOUSE', { warehouseId }, ['warehouseId']);
  const known = answer.productsByIds.flatMap((product) => product ?? []);
  const products = lines.map(({ productId, sku }, index) => {
    const found = known.find((product) =>
      productId ? product.id === productId : product.sku === sku,
    );
    const given = productId ?? sku ?? '';
    return found ?? refuse('UNKNOWN_PRODUCT', { given }, ['lines', String(index)]);
  });
  return { products, productIds: products.map(({ id }) => id) };
}

/**
 * Refuses `PRODUCT_DISCONTINUED` for what is sold off or archived: it is not bought any more. Names
 * what takes its place.
 */
export function refuseDiscontinued({ products }: { products: readonly Standing[] }): void {
  products.forEach((product, index) => {
    if (!isDiscontinued(product)) return;
    const { sku, replacedBy } = product;
    const figures = { sku, successor: replacedBy?.sku ?? '–' };
    refuse('PRODUCT_DISCONTINUED', figures, ['lines', String(index)]);
  });
}

export function isDiscontinued({ status }: Pick<Product, 'status'>): boolean {
  return status === 'SELL_OUT' || status === 'ARCHIVED';
}

type Offer = { items: readonly SupplierItem[]; supplier: Supplier; today: Date };

/**
 * The lines that follow from what was asked and what the supplier offers. Refuses `NOT_POSITIVE`,
 * `NO_PRICE`, `NEGATIVE_AMOUNT`, `BELOW_MINIMUM`, and units that the product does not have.
 */
export function writeLines(
  asked: readonly PurchaseLineInput[],
  { products }: OrderTerms,
  { items, supplier, today }: Offer,
) {
  return asked.map((line, index) => {
    const at = (...field: string[]) => ['lines', String(index), ...field];
    const { id: productId, sku, name, baseUnit, units } = products[index]!;
    const item = items.find((candidate) => candidate.productId === productId);
    const quantity = new Quantity(line.quantity.value, line.quantity.unit ?? baseUnit);
    if (!quantity.value.greaterThan(0)) {
      refuse('NOT_POSITIVE', { given: quantity.value.toFixed() }, at('quantity', 'value'));
    }
    const ordered = quantity.to(baseUnit, units).value;
    if (item && ordered.lessThan(item.minimumQuantity)) {
      const least = item.minimumQuantity.toFixed();
      const figures = { sku, supplier: supplier.name, least, unit: baseUnit };
      refuse('BELOW_MINIMUM', figures, at('quantity', 'value'));
    }
    const offered = item?.currency === supplier.currency ? item.price : null;
    const listed = offered?.times(ordered).dividedBy(quantity.value);
    const price = line.unitPrice == null ? listed : decimal(line.unitPrice);
    const unitPrice = price?.toDecimalPlaces(6);
    if (!unitPrice) refuse('NO_PRICE', { sku, supplier: supplier.name }, at('unitPrice'));
    if (unitPrice.isNegative()) {
      refuse('NEGATIVE_AMOUNT', { given: unitPrice.toFixed() }, at('unitPrice'));
    }
    const net = new Money(unitPrice.times(quantity.value), supplier.currency).rounded().amount;
    const expectedDate = line.expectedDate ?? dayAfter(today, item?.leadTimeDays ?? 0);
    return {
      ...{ productId, sku, name, quantity: quantity.value, unit: quantity.unit, baseUnit, ordered },
      ...{ unitPrice, net, expectedDate },
      ...(item && { tolerancePercent: item.tolerancePercent }),
    };
  });
}

const DAY_MS = 86_400_000;

function dayAfter(from: Date, days: number): string {
  return dayOf(new Date(from.getTime() + days * DAY_MS));
}
