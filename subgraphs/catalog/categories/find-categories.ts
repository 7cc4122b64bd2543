import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, listFor, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A category as the graph shows it, to everybody who may read the catalog. */
export type CategoryRow = { id: string; parentId: string | null; ancestorIds: string[] };

const columns = `id, parent_id as "parentId", name, name_zh as "nameZh",
  ancestor_ids as "ancestorIds", archived_at as "archivedAt", created_at as "createdAt",
  updated_at as "updatedAt", version,
  (select string_agg(above.name, ' / ' order by at)
   from unnest(ancestor_ids) with ordinality as way(above_id, at)
   join product_category above on above.id = above_id) as path`;

const categories: ListSpec = {
  from: 'product_category',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    parentId: { sql: 'parent_id', type: 'text' },
    name: { sql: 'name', type: 'text' },
    isArchived: { sql: '(archived_at is not null)', type: 'boolean' },
    createdAt: { sql: 'created_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'name', direction: 'ASC' },
};

export function listCategories({ sql: db }: Reading, args: ListArgs) {
  return list<CategoryRow>(db, categories, args);
}

/** The categories right under others, for a DataLoader. */
export function childrenOf({ sql: db }: Reading, args: ListArgs, ids: readonly string[]) {
  return listFor<CategoryRow>(db, categories, args, { column: 'parent_id', ids });
}

/** Categories by id, in the order asked, for a DataLoader. */
export async function categoriesById({ sql: db }: Reading, ids: readonly string[]) {
  const found = await rows<CategoryRow>(
    db,
    sql`select ${sql.raw(columns)} from product_category where id = ${oneOf(ids)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
