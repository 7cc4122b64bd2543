import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { checkedValues } from '../attributes/attribute.ts';
import { heldDefinitions } from '../attributes/attribute-store.ts';
import { givenCategory } from '../categories/category-store.ts';
import { staffOnly } from '../staff.ts';
import { Product, type ProductDetails } from './product.ts';
import { tellDiscontinued, tellSaved } from './product-store.ts';

/** A product as it is given: the category by its id, else by its path. */
export type ProductInput = ProductDetails & {
  id?: string | null;
  categoryId?: string | null;
  category?: string | null;
  /** Those that it has, when absent. */
  attributes?: { code: string; value: string }[] | null;
  expectedVersion?: number | null;
};

export type SaveProductInput = ProductInput & { idempotencyKey?: string | null };

export const SaveProduct = commandSpec<SaveProductInput, { productId: string }>(
  'catalog.saveProduct',
);

/**
 * Makes a product, or changes the one with the given id, else with the given external code.
 * Refuses `SKU_TAKEN`, `EXTERNAL_REF_TAKEN`, `VERSION_CONFLICT`, `CATEGORY_ARCHIVED`,
 * `COMPONENT_IN_USE`, and what `checkedValues` and `Product.describe` do.
 */
export const saveProduct = command(SaveProduct, 'catalog:write', async (work, input) => {
  staffOnly(work);
  return { productId: await saveOne(work, input) };
});

/** Makes or changes one product: it refuses before it changes anything. */
export async function saveOne(work: Work, input: ProductInput): Promise<string> {
  const { em, now } = work;
  const category = await givenCategory(work, input);
  const product = await findOrMake(work, input);
  product.expect(input.expectedVersion);
  await refuseTaken(em, product, input);
  if (input.status !== 'ARCHIVED') category?.refuseArchived();
  else await refuseComponent(work, product);
  const kept = Object.entries(product.attributes).map(([code, value]) => ({ code, value }));
  const definitions = await heldDefinitions(work, category);
  const attributes = checkedValues(input.attributes ?? kept, definitions);
  const { status } = product;
  product.describe(input, now);
  product.categoryId = category?.id ?? null;
  product.attributes = attributes;
  em.persist(product);
  tellSaved(work, product);
  if (product.status !== status) tellDiscontinued(work, product);
  return product.id;
}

async function findOrMake(work: Work, { id, externalRef }: ProductInput): Promise<Product> {
  const { em, sql: db, ids, now } = work;
  // A product that somebody else is just making has no row yet to wait for.
  if (externalRef) await takeTurns(db, `product ${externalRef}`);
  const which = id ? { id } : externalRef ? { externalRef } : undefined;
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const found = which && (await em.findOne(Product, which, { lockMode }));
  if (!found && id) throw new NotFound('product', id);
  return found ?? new Product(ids.next('prd'), now);
}

async function refuseTaken(em: SqlEntityManager, product: Product, input: ProductInput) {
  const { externalRef } = input;
  const sku = input.sku.trim();
  const others = { id: { $ne: product.id } };
  if ((await em.count(Product, { sku, ...others })) > 0) refuse('SKU_TAKEN', { sku }, ['sku']);
  if (externalRef && (await em.count(Product, { externalRef, ...others })) > 0) {
    refuse('EXTERNAL_REF_TAKEN', { externalRef }, ['externalRef']);
  }
}

/** A product is not put away while a kit that is not needs it. */
async function refuseComponent({ sql: db }: Work, { id, sku }: Product): Promise<void> {
  const kits = await rows<{ kit: string }>(
    db,
    sql`select kit.sku as kit from kit_component join product kit on kit.id = kit_id
        where component_id = ${id} and kit.status <> 'ARCHIVED' order by kit.sku limit 3`,
  );
  if (kits.length === 0) return;
  refuse('COMPONENT_IN_USE', { sku, kits: kits.map(({ kit }) => kit) }, ['status']);
}
