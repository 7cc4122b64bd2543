import type { GraphFor } from '../../../kernel/graph.ts';
import { service } from '../../../kernel/viewer.ts';
import type { SoldProductsQuery } from '../__generated__/questions.ts';
import type { ProductKey } from './basket.ts';
import type { SoldProduct } from './priced-line.ts';

/** Fields of a product that pricing needs. */
export const soldProduct = /* GraphQL */ `
  fragment SoldProduct on Product {
    id
    sku
    name
    baseUnit
    units {
      code
      factor
      decimals
    }
    catchWeight {
      unit
      nominal
    }
    taxCategory
    shelfLifeDays
    status
    replacedBy {
      sku
    }
  }
`;

const document = /* GraphQL */ `
  query SoldProducts($ids: [ID!]!, $skus: [String!]!) {
    productsByIds(ids: $ids, skus: $skus) {
      ...SoldProduct
    }
  }
  ${soldProduct}
`;

/** Products by id and by SKU; an unknown one is absent. */
export class KnownProducts {
  private readonly byKey = new Map<string, SoldProduct>();

  constructor(products: Iterable<SoldProduct | null>) {
    for (const product of products) {
      if (!product) continue;
      this.byKey.set(`id ${product.id}`, product);
      this.byKey.set(`sku ${product.sku}`, product);
    }
  }

  readonly get = ({ productId, sku }: ProductKey): SoldProduct | undefined =>
    this.byKey.get(productId ? `id ${productId}` : `sku ${sku}`);
}

/** The distinct ids and SKUs to ask the catalog for. */
export function keysOf(wanted: readonly ProductKey[]): { ids: string[]; skus: string[] } {
  const ids = wanted.flatMap(({ productId }) => productId ?? []);
  const skus = wanted.flatMap(({ productId, sku }) => (productId || !sku ? [] : sku));
  return { ids: [...new Set(ids)], skus: [...new Set(skus)] };
}

const MAX_PRODUCTS = 500;

/** Asks the catalog for the products, in as many questions as its limit makes necessary. */
export async function learnProducts(
  { graph, viewer }: { graph: GraphFor; viewer: { requestId: string } },
  wanted: readonly ProductKey[],
): Promise<KnownProducts> {
  const questions = Array.from({ length: Math.ceil(wanted.length / MAX_PRODUCTS) }, (_, n) =>
    keysOf(wanted.slice(n * MAX_PRODUCTS, (n + 1) * MAX_PRODUCTS)),
  );
  const answers = await Promise.all(
    questions.map((keys) =>
      graph<SoldProductsQuery>(document, keys, service('sales', viewer.requestId)),
    ),
  );
  return new KnownProducts(answers.flatMap(({ productsByIds }) => productsByIds));
}
