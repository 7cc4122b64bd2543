import { command, type Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { service } from '../../../kernel/viewer.ts';
import type { UnknownProductsQuery } from '../__generated__/questions.ts';
import { LearnProducts } from '../contract.ts';
import { writeCategories, writeProducts } from './note-place.ts';

/** Products that are asked for at one go; the next hour learns the rest. */
const MOST = 500;

const document = /* GraphQL */ `
  query UnknownProducts($ids: [ID!]!) {
    productsByIds(ids: $ids) {
      id
      sku
      version
      catchWeight {
        unit
        nominal
      }
      category {
        id
        version
        ancestors {
          id
        }
      }
    }
  }
`;

/**
 * Asks the catalog for products that there is stock of and that it has told nothing of: they were
 * saved before it did.
 */
export const learnProducts = command(
  LearnProducts,
  'inventory:write',
  async ({ sql: db, graph, viewer }: Learning) => {
    const unknown = await rows<{ id: string }>(
      db,
      sql`select distinct product_id as id from stock_level l
          where not exists (select from known_product p where p.product_id = l.product_id)
          order by 1 limit ${MOST}`,
    );
    if (unknown.length === 0) return [];
    const ids = unknown.map(({ id }) => id);
    const asker = service('inventory', viewer.requestId);
    const answer = await graph<UnknownProductsQuery>(document, { ids }, asker);
    return answer.productsByIds.filter((product) => product !== null);
  },
  async ({ sql: db, facts: products }) => {
    const categories = products.flatMap(({ category }) => category ?? []);
    await writeProducts(
      db,
      products.map(({ id: productId, sku, version, category, catchWeight }) => ({
        ...{ productId, sku, version, categoryId: category?.id ?? null },
        catchWeightUnit: catchWeight?.unit ?? null,
        nominalWeight: catchWeight?.nominal ?? null,
      })),
    );
    await writeCategories(
      db,
      categories.map(({ id: categoryId, version, ancestors }) => {
        return { categoryId, version, categoryIds: [...ancestors.map(({ id }) => id), categoryId] };
      }),
    );
    return { learned: products.length };
  },
);
