import type { Reading } from '../../../kernel/area.ts';
import { service } from '../../../kernel/viewer.ts';
import type { ProductsOnSaleQuery } from '../__generated__/questions.ts';

const document = /* GraphQL */ `
  query ProductsOnSale($ids: [ID!]!) {
    productsByIds(ids: $ids) {
      id
      status
    }
  }
`;

/** As many as the catalog answers at once. */
const MAX_PRODUCTS = 500;

/** Asks the catalog which of the products are sold for good: neither sold out nor archived. */
export async function productsOnSale(
  { graph, viewer }: Reading,
  wanted: readonly { productId: string }[],
): Promise<Set<string>> {
  const ids = [...new Set(wanted.map(({ productId }) => productId))];
  const asker = service('crm', viewer.requestId);
  const questions = Array.from({ length: Math.ceil(ids.length / MAX_PRODUCTS) }, (_, n) =>
    graph<ProductsOnSaleQuery>(asker, document, {
      ids: ids.slice(n * MAX_PRODUCTS, (n + 1) * MAX_PRODUCTS),
    }),
  );
  const answers = await Promise.all(questions);
  const products = answers.flatMap(({ productsByIds }) => productsByIds);
  return new Set(products.flatMap((one) => (one?.status === 'ACTIVE' ? one.id : [])));
}
