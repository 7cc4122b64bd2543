import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { command, commandSpec, type Work } from '../../kernel/command.ts';
import { takeTurns } from '../../kernel/database.ts';
import { Forbidden, NotFound, refuse } from '../../kernel/refusal.ts';
import { ProductSaved } from './contract.ts';
import { Product, type ProductDetails } from './product.ts';

export type SaveProductInput = ProductDetails & {
  id?: string | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

export const SaveProduct = commandSpec<SaveProductInput, { productId: string }>(
  'catalog.saveProduct',
);

/**
 * Makes a product, or changes the one with the given id, else with the given external code.
 * Refuses `SKU_TAKEN`, `EXTERNAL_REF_TAKEN`, `VERSION_CONFLICT`, and what `Product.describe` does.
 */
export const saveProduct = command(SaveProduct, 'catalog:write', async (work, input) => {
  const { em, emit, now } = work;
  const product = await findOrMake(work, input);
  product.expect(input.expectedVersion);
  await refuseTaken(em, product, input);
  product.describe(input, now);
  em.persist(product);
  const { id: productId, sku, version } = product;
  emit(ProductSaved, { productId, sku, version });
  return { productId };
});

async function findOrMake(work: Work, { id, externalRef }: SaveProductInput): Promise<Product> {
  const { em, sql: db, ids, now, viewer } = work;
  if (viewer.party) throw new Forbidden(['catalog:write without a party']);
  // A product that somebody else is just making has no row yet to wait for.
  if (externalRef) await takeTurns(db, `product ${externalRef}`);
  const which = id ? { id } : externalRef ? { externalRef } : undefined;
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const found = which && (await em.findOne(Product, which, { lockMode }));
  if (!found && id) throw new NotFound('product', id);
  return found ?? new Product(ids.next('prd'), now);
}

async function refuseTaken(em: SqlEntityManager, product: Product, input: SaveProductInput) {
  const { externalRef } = input;
  const sku = input.sku.trim();
  const others = { id: { $ne: product.id } };
  if ((await em.count(Product, { sku, ...others })) > 0) refuse('SKU_TAKEN', { sku }, ['sku']);
  if (externalRef && (await em.count(Product, { externalRef, ...others })) > 0) {
    refuse('EXTERNAL_REF_TAKEN', { externalRef }, ['externalRef']);
  }
}
