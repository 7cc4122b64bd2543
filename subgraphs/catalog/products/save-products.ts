import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { NotFound, Refusal, refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';
import { saveOne, type ProductInput } from './save-product.ts';

export type SaveProductsInput = {
  products: ProductInput[];
  /** Nothing is kept: it only tells what would be refused. */
  isDryRun?: boolean | null;
  idempotencyKey?: string | null;
};

/** How one product of many went: what it is, or why not. */
export type ProductResult = {
  productId: string | null;
  refusal: { code: string; figures: Record<string, unknown>; field: readonly string[] } | null;
};

const SaveProducts = commandSpec<SaveProductsInput, { results: ProductResult[] }>(
  'catalog.saveProducts',
);

const MAX_PRODUCTS = 500;

/**
 * Makes or changes up to 500 products at once, each as `saveProduct` does; one that is refused
 * holds no other up. Refuses `TOO_MANY`, and each product what `saveProduct` does.
 */
export const saveProducts = command(SaveProducts, 'catalog:write', async (work, input) => {
  staffOnly(work);
  const { products, isDryRun } = input;
  if (products.length > MAX_PRODUCTS) {
    refuse('TOO_MANY', { limit: MAX_PRODUCTS, given: products.length }, ['products']);
  }
  if (!isDryRun) return { results: await resultsOf(work, products) };
  await sql`savepoint trial`.execute(work.sql);
  const results = await resultsOf({ ...work, emit() {} }, products);
  work.em.clear();
  await sql`rollback to savepoint trial`.execute(work.sql);
  return { results: results.map(({ refusal }) => ({ productId: null, refusal })) };
});

async function resultsOf(work: Work, products: readonly ProductInput[]) {
  const results = new Map<ProductInput, ProductResult>();
  // All callers take the same products in the same order, so that none waits for the other.
  for (const product of products.toSorted(byName)) {
    results.set(product, await resultOf(work, product));
  }
  return products.map((product) => results.get(product)!);
}

function byName(a: ProductInput, b: ProductInput): number {
  const [one, other] = [a, b].map(({ externalRef, id, sku }) => externalRef ?? id ?? sku);
  return one! < other! ? -1 : 1;
}

async function resultOf(work: Work, product: ProductInput): Promise<ProductResult> {
  try {
    const productId = await saveOne(work, product);
    await work.em.flush();
    return { productId, refusal: null };
  } catch (error) {
    if (error instanceof NotFound) return no('UNKNOWN_PRODUCT', { given: product.id }, ['id']);
    if (!(error instanceof Refusal)) throw error;
    return no(error.code, error.figures, error.field);
  }
}

function no(code: string, figures: Record<string, unknown>, field: readonly string[]) {
  return { productId: null, refusal: { code, figures, field } };
}
