import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';
import type { ProductCategory } from './category.ts';
import { categoryAt, lockCategory, lockTree } from './category-store.ts';

export type SaveCategoryInput = {
  id?: string | null;
  name: string;
  nameZh?: string | null;
  parentId?: string | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

type CategoryResult = { categoryId: string };

const SaveCategory = commandSpec<SaveCategoryInput, CategoryResult>('catalog.saveCategory');

/**
 * Renames the category with the given id; without one makes the category of that name or path
 * under the parent, and every category on the way, or finds it when it is there. Refuses
 * `CATEGORY_TAKEN`, `CATEGORY_TOO_DEEP`, `CATEGORY_ARCHIVED`, `BAD_NAME`, `VERSION_CONFLICT`.
 */
export const saveCategory = command(SaveCategory, 'catalog:write', async (work, input) => {
  staffOnly(work);
  await lockTree(work);
  const { id, name, nameZh, expectedVersion } = input;
  const category = id ? await lockCategory(work, id) : await categoryNamed(work, input);
  category.expect(expectedVersion);
  const isChanged = id != null || nameZh !== undefined;
  if (isChanged) category.describe({ name: id ? name : category.name, nameZh }, work.now);
  await refuseTaken(work, category);
  work.em.persist(category);
  return { categoryId: category.id };
});

async function categoryNamed(work: Work, { name, parentId }: SaveCategoryInput) {
  if (parentId) await lockCategory(work, parentId);
  const { id } = await categoryAt(work, name, parentId);
  return lockCategory(work, id);
}

/** Sisters have different names, also to those who do not look at capitals. */
export async function refuseTaken({ sql: db }: Pick<Work, 'sql'>, category: ProductCategory) {
  const { id, parentId, name } = category;
  const taken = await rows(
    db,
    sql`select from product_category where coalesce(parent_id, '') = ${parentId ?? ''}
        and lower(name) = lower(${name}) and id <> ${id}`,
  );
  if (taken.length > 0) refuse('CATEGORY_TAKEN', { name }, ['name']);
}
