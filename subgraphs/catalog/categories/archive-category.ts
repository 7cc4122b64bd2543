import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { staffOnly } from '../staff.ts';
import { lockCategory, lockTree } from './category-store.ts';

export type ArchiveCategoryInput = {
  categoryId: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const ArchiveCategory = commandSpec<ArchiveCategoryInput, { categoryId: string }>(
  'catalog.archiveCategory',
);

/**
 * Puts a category away that nothing in use stands in. Refuses `CATEGORY_IN_USE` with the numbers
 * of categories and products, `VERSION_CONFLICT`.
 */
export const archiveCategory = command(ArchiveCategory, 'catalog:write', async (work, input) => {
  staffOnly(work);
  await lockTree(work);
  const category = await lockCategory(work, input.categoryId);
  category.expect(input.expectedVersion);
  category.archive(await inUseBelow(work, category.id), work.now);
  return { categoryId: category.id };
});

async function inUseBelow({ sql: db }: Work, id: string) {
  const [found] = await rows<{ categories: number; products: number }>(
    db,
    sql`select
          (select count(*)::int from product_category
           where parent_id = ${id} and archived_at is null) as categories,
          (select count(*)::int from product
           where category_id = ${id} and status <> 'ARCHIVED') as products`,
  );
  return found!;
}

const RestoreCategory = commandSpec<ArchiveCategoryInput, { categoryId: string }>(
  'catalog.restoreCategory',
);

/** Takes a category into use again. Refuses `CATEGORY_ARCHIVED` under one that is put away. */
export const restoreCategory = command(RestoreCategory, 'catalog:write', async (work, input) => {
  staffOnly(work);
  await lockTree(work);
  const category = await lockCategory(work, input.categoryId);
  category.expect(input.expectedVersion);
  const parent = category.parentId ? await lockCategory(work, category.parentId) : null;
  category.restore(parent, work.now);
  return { categoryId: category.id };
});
