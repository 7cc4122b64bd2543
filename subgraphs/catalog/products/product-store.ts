import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { ProductDiscontinued, ProductSaved } from '../contract.ts';
import { Product } from './product.ts';

type Working = Pick<Work, 'em'>;

export async function lockProduct({ em }: Working, id: string): Promise<Product> {
  const found = await em.findOne(Product, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!found) throw new NotFound('product', id);
  return found;
}

/** Products that nobody changes meanwhile, in the order of the ids. */
export async function heldProducts({ em }: Working, ids: readonly string[]): Promise<Product[]> {
  const found = await em.find(
    Product,
    { id: { $in: [...ids] } },
    { lockMode: LockMode.PESSIMISTIC_READ, orderBy: { id: 'asc' } },
  );
  const byId = new Map(found.map((product) => [product.id, product]));
  return ids.map((id) => {
    const product = byId.get(id);
    if (!product) throw new NotFound('product', id);
    return product;
  });
}

/** Tells the others what they need to know of a product that was made or changed. */
export function tellSaved({ emit }: Pick<Work, 'emit'>, product: Product): void {
  const { id: productId, sku, version, name, status, baseUnit, tracking, shelfLifeDays } = product;
  const { catchWeight, categoryId, replacedById } = product;
  emit(ProductSaved, {
    productId,
    sku,
    version,
    name,
    status,
    baseUnit,
    tracking,
    shelfLifeDays,
    catchWeightUnit: catchWeight?.unit ?? null,
    nominalWeight: catchWeight?.nominal ?? null,
    categoryId,
    replacedById,
  });
}

/** Tells that a product is sold off or archived, when it is. */
export function tellDiscontinued({ emit }: Pick<Work, 'emit'>, { id, status }: Product): void {
  if (status !== 'ACTIVE') emit(ProductDiscontinued, { productId: id, status });
}
