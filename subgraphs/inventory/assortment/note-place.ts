import { batchCommand } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { NoteCategory, NoteProduct } from '../contract.ts';

/**
 * Notes how people know products, and which category these are of; what is older than what is known
 * has no effect.
 */
export const noteProduct = batchCommand(
  NoteProduct,
  'inventory:write',
  async ({ sql: db }, told) => {
    await sql`insert into known_product as p (product_id, sku, category_id, version)
    select distinct on ("productId") "productId", sku, "categoryId", version
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
      as t("productId" text, sku text, "categoryId" text, version integer)
    order by "productId", version desc
    on conflict (product_id) do update
      set sku = excluded.sku, category_id = excluded.category_id, version = excluded.version
      where p.version < excluded.version`.execute(db);
    return told.map(() => ({}));
  },
);

/** Notes where categories stand in the tree, likewise. */
export const noteCategory = batchCommand(
  NoteCategory,
  'inventory:write',
  async ({ sql: db }, told) => {
    await sql`insert into known_category as p (id, category_ids, version)
    select distinct on ("categoryId") "categoryId", array(select jsonb_array_elements_text(path)),
      version
    from (select "categoryId", "categoryIds" as path, version
      from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
        as t("categoryId" text, "categoryIds" jsonb, version integer)) t
    order by "categoryId", version desc
    on conflict (id) do update
      set category_ids = excluded.category_ids, version = excluded.version
      where p.version < excluded.version`.execute(db);
    return told.map(() => ({}));
  },
);
