import { batchCommand } from '../../../kernel/command.ts';
import { sql, type Sql } from '../../../kernel/database.ts';
import { NoteCategory, NoteProduct } from '../contract.ts';

/** How people know a product, which category it is of, and how its goods are weighed. */
type KnownProduct = {
  productId: string;
  sku: string;
  categoryId: string | null;
  catchWeightUnit?: string | null;
  nominalWeight?: string | null;
  version: number;
};
/** Where a category stands: from the root of the tree down to itself. */
type KnownCategory = { categoryId: string; categoryIds: string[]; version: number };

/**
 * Notes how people know products, and which category these are of; what is older than what is known
 * has no effect.
 */
export const noteProduct = batchCommand(NoteProduct, 'inventory:write', async (work, told) => {
  await writeProducts(work.sql, told);
  return told.map(() => ({}));
});

/** Notes where categories stand in the tree, likewise. */
export const noteCategory = batchCommand(NoteCategory, 'inventory:write', async (work, told) => {
  await writeCategories(work.sql, told);
  return told.map(() => ({}));
});

export async function writeProducts(db: Sql, told: readonly KnownProduct[]): Promise<void> {
  await sql`insert into known_product as p (product_id, sku, category_id, catch_weight_unit,
      nominal_weight, version)
    select distinct on ("productId") "productId", sku, "categoryId", "catchWeightUnit",
      "nominalWeight", version
    from json_to_recordset(${JSON.stringify(told)}::json)
      as t("productId" text, sku text, "categoryId" text, "catchWeightUnit" text,
        "nominalWeight" numeric, version integer)
    order by "productId", version desc
    on conflict (product_id) do update
      set sku = excluded.sku, category_id = excluded.category_id, version = excluded.version,
        catch_weight_unit = excluded.catch_weight_unit, nominal_weight = excluded.nominal_weight
      where p.version < excluded.version`.execute(db);
}

export async function writeCategories(db: Sql, told: readonly KnownCategory[]): Promise<void> {
  await sql`insert into known_category as p (id, category_ids, version)
    select distinct on ("categoryId") "categoryId", array(select jsonb_array_elements_text(path)),
      version
    from (select "categoryId", "categoryIds" as path, version
      from json_to_recordset(${JSON.stringify(told)}::json)
        as t("categoryId" text, "categoryIds" jsonb, version integer)) t
    order by "categoryId", version desc
    on conflict (id) do update
      set category_ids = excluded.category_ids, version = excluded.version
      where p.version < excluded.version`.execute(db);
}
