import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { CategoryPlaced } from '../contract.ts';
import { ProductCategory, pathOf } from './category.ts';

type Working = Pick<Work, 'em' | 'sql' | 'ids' | 'now' | 'emit'>;

/** Tells where a category stands now. */
export function tellPlaced({ emit }: Pick<Work, 'emit'>, category: ProductCategory): void {
  const { id: categoryId, ancestorIds: categoryIds, version } = category;
  emit(CategoryPlaced, { categoryId, categoryIds, version });
}

/** Changes of the tree go one after the other: each must see the whole of it. */
export function lockTree({ sql: db }: Pick<Work, 'sql'>): Promise<void> {
  return takeTurns(db, 'product categories');
}

/** A category that nobody moves or puts away meanwhile. */
export async function heldCategory({ em }: Working, id: string): Promise<ProductCategory> {
  const lockMode = LockMode.PESSIMISTIC_READ;
  const found = await em.findOne(ProductCategory, { id }, { lockMode });
  if (!found) throw new NotFound('product category', id);
  return found;
}

export async function lockCategory({ em }: Working, id: string): Promise<ProductCategory> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const found = await em.findOne(ProductCategory, { id }, { lockMode });
  if (!found) throw new NotFound('product category', id);
  return found;
}

/** All categories under one, locked. */
export async function lockBelow({ em, sql: db }: Working, { id }: ProductCategory) {
  const found = await rows<{ id: string }>(
    db,
    sql`select id from product_category where ancestor_ids @> array[${id}] and id <> ${id}`,
  );
  const ids = found.map((row) => row.id);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  return em.find(ProductCategory, { id: { $in: ids } }, { lockMode, orderBy: { id: 'asc' } });
}

/** What an input names by its id, else by its path; null when it names none. */
export async function givenCategory(
  work: Working,
  { categoryId, category }: { categoryId?: string | null; category?: string | null },
): Promise<ProductCategory | null> {
  if (categoryId) return heldCategory(work, categoryId);
  return category?.trim() ? categoryAt(work, category) : null;
}

/**
 * The category at a path such as `Beverages / Tea`, below a parent if given; made where new, and
 * then refused by `ProductCategory` under one that is put away or too deep.
 */
export async function categoryAt(
  work: Working,
  path: string,
  parentId: string | null = null,
): Promise<ProductCategory> {
  const names = pathOf(path);
  const there = await walk(work, names, parentId);
  if (there.rest.length === 0) return heldCategory(work, there.id!);
  await lockTree(work);
  const { id, rest } = await walk(work, names, parentId);
  let category = id ? await heldCategory(work, id) : null;
  for (const name of rest) {
    category = new ProductCategory(work.ids.next('pct'), category, work.now);
    category.describe({ name }, work.now);
    await work.em.persist(category).flush();
    tellPlaced(work, category);
  }
  return category!;
}

/** Goes down the path as far as there are categories. */
async function walk({ sql: db }: Working, names: readonly string[], parentId: string | null) {
  let id = parentId;
  for (const [depth, name] of names.entries()) {
    const [child] = await rows<{ id: string }>(
      db,
      sql`select id from product_category
          where coalesce(parent_id, '') = ${id ?? ''} and lower(name) = lower(${name})`,
    );
    if (!child) return { id, rest: names.slice(depth) };
    id = child.id;
  }
  return { id, rest: [] };
}
