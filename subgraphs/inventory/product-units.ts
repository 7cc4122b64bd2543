import type { Learning } from '../../kernel/command.ts';
import type { Unit } from '../../kernel/quantity.ts';
import { NotFound, refuse } from '../../kernel/refusal.ts';
import type { Tracked } from '../../kernel/tracking.ts';
import { service } from '../../kernel/viewer.ts';
import type { Weighed } from '../../kernel/weighing.ts';
import { expectOpenDay } from './open-periods.ts';
import type { ProductUnitsQuery, UnitsOfProductsQuery } from './__generated__/questions.ts';

/** In which units a product is handled, and how its goods are told apart. */
export type ProductUnits = Tracked & {
  baseUnit: string;
  units: Unit[];
  /** How its goods are weighed, where they carry two quantities. */
  catchWeight?: Weighed | null;
};

const document = /* GraphQL */ `
  query ProductUnits($productId: ID!) {
    product(id: $productId) {
      baseUnit
      tracking
      shelfLifeDays
      catchWeight {
        unit
        nominal
        minimum
        maximum
      }
      units {
        code
        factor
        decimals
      }
    }
  }
`;

/** Learns from the catalog in which units a product is handled. */
export async function learnUnits(
  { graph, viewer }: Learning,
  { productId }: { productId: string },
): Promise<ProductUnits> {
  const as = service('inventory', viewer.requestId);
  const { product } = await graph<ProductUnitsQuery>(document, { productId }, as);
  if (!product) throw new NotFound('product', productId);
  return product;
}

/** The same, and that the business day somebody gave is still open: else `PERIOD_CLOSED`. */
export async function learnUnitsAndDay(
  learning: Learning,
  input: { productId: string; postingDate?: string | null },
): Promise<ProductUnits> {
  const [units] = await Promise.all([
    learnUnits(learning, input),
    expectOpenDay(learning, input.postingDate),
  ]);
  return units;
}

const manyDocument = /* GraphQL */ `
  query UnitsOfProducts($ids: [ID!]!) {
    productsByIds(ids: $ids) {
      id
      baseUnit
      tracking
      shelfLifeDays
      catchWeight {
        unit
        nominal
        minimum
        maximum
      }
      units {
        code
        factor
        decimals
      }
    }
  }
`;

/** The same for many products at once. Refuses `UNKNOWN_PRODUCT`. */
export async function learnUnitsOf(
  { graph, viewer }: Learning,
  productIds: readonly string[],
): Promise<Map<string, ProductUnits>> {
  const as = service('inventory', viewer.requestId);
  const ids = [...new Set(productIds)];
  const answer = await graph<UnitsOfProductsQuery>(manyDocument, { ids }, as);
  const found = new Map(
    answer.productsByIds.flatMap((product) => (product ? [[product.id, product] as const] : [])),
  );
  productIds.forEach((given, index) => {
    if (!found.has(given)) refuse('UNKNOWN_PRODUCT', { given }, ['lines', String(index)]);
  });
  return found;
}
