import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';
import { lockBelow, lockCategory, lockTree, tellPlaced } from './category-store.ts';
import { refuseTaken } from './save-category.ts';

export type MoveCategoryInput = {
  categoryId: string;
  /** Null makes it a root. */
  parentId?: string | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const MoveCategory = commandSpec<MoveCategoryInput, { categoryId: string }>('catalog.moveCategory');

/**
 * Hangs a category, with all that is under it, under another. Refuses `CATEGORY_CYCLE`,
 * `CATEGORY_TOO_DEEP`, `CATEGORY_ARCHIVED`, `CATEGORY_TAKEN`, `VERSION_CONFLICT`, and
 * `ATTRIBUTE_IN_USE` when products would hold an attribute that is not theirs any more.
 */
export const moveCategory = command(MoveCategory, 'catalog:write', async (work, input) => {
  staffOnly(work);
  await lockTree(work);
  const category = await lockCategory(work, input.categoryId);
  const parent = input.parentId ? await lockCategory(work, input.parentId) : null;
  const below = await lockBelow(work, category);
  category.expect(input.expectedVersion);
  const before = category.ancestorIds;
  category.moveUnder(parent, below, work.now);
  await refuseTaken(work, category);
  const left = before.filter((id) => !category.ancestorIds.includes(id));
  const subtree = [category, ...below].map(({ id }) => id);
  await refuseOrphans(work, left, subtree);
  for (const moved of [category, ...below]) tellPlaced(work, moved);
  return { categoryId: category.id };
});

async function refuseOrphans({ sql: db }: Work, left: readonly string[], subtree: string[]) {
  const orphans = await rows<{ code: string }>(
    db,
    sql`select code from attribute_definition definition
        where definition.category_id = any(${left}) and exists (select from product
          where product.category_id = any(${subtree}) and product.attributes ? definition.code)
        limit 1`,
  );
  if (orphans.length > 0) refuse('ATTRIBUTE_IN_USE', { code: orphans[0]!.code }, ['parentId']);
}
