import type { Learning } from '../../kernel/command.ts';
import type { Unit } from '../../kernel/quantity.ts';
import { NotFound } from '../../kernel/refusal.ts';
import { service } from '../../kernel/viewer.ts';
import type { ProductUnitsQuery } from './__generated__/questions.ts';

export type ProductUnits = { baseUnit: string; units: Unit[] };

const document = /* GraphQL */ `
  query ProductUnits($productId: ID!) {
    product(id: $productId) {
      baseUnit
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
