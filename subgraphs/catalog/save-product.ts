import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../kernel/command.ts';
import { NotFound, refuse } from '../../kernel/refusal.ts';
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

/** Makes or changes a product. Refuses `SKU_TAKEN`, `VERSION_CONFLICT`, `BAD_GTIN`. */
export const saveProduct = command(
  SaveProduct,
  'catalog:write',
  async ({ em, emit, ids, now }, input) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const product = input.id
      ? await em.findOne(Product, { id: input.id }, { lockMode })
      : new Product(ids.next('prd'), now);
    if (!product) throw new NotFound('product', input.id!);
    product.expect(input.expectedVersion);
    const namesake = await em.findOne(Product, { sku: input.sku.trim() });
    if (namesake && namesake !== product) refuse('SKU_TAKEN', { sku: input.sku }, ['sku']);
    product.describe(input, now);
    em.persist(product);
    const { id: productId, sku, version } = product;
    emit(ProductSaved, { productId, sku, version });
    return { productId };
  },
);
