import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql, type Sql } from '../../../kernel/database.ts';
import type { Columns, Fragment } from '../../../kernel/filters.ts';
import type { Unit } from '../../../kernel/quantity.ts';
import {
  list,
  listFor,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import type { AttributeValues } from '../attributes/attribute.ts';
import { searchFor } from '../search/search-text.ts';
import type { CatchWeight } from './catch-weight.ts';

/** A product as the graph shows it. Everybody who may read the catalog sees every product. */
export type ProductRow = {
  id: string;
  sku: string;
  name: string;
  categoryId: string | null;
  units: Unit[];
  catchWeight: CatchWeight | null;
  attributes: AttributeValues;
  replacedById: string | null;
};

const columns = `id, sku, external_ref as "externalRef", name, name_zh as "nameZh",
  category_id as "categoryId", brand, base_unit as "baseUnit", units,
  catch_weight as "catchWeight", gtin, tax_category as "taxCategory", weight_kg as "weightKg",
  volume_m3 as "volumeM3", is_dangerous as "isDangerous", is_cold as "isCold",
  shelf_life_days as "shelfLifeDays", tracking, status, attributes, media,
  replaced_by_id as "replacedById", created_at as "createdAt", updated_at as "updatedAt", version`;

/** What products can be filtered by. */
export const productColumns: Columns = {
  id: { sql: 'id', type: 'text' },
  sku: { sql: 'sku', type: 'text' },
  externalRef: { sql: 'external_ref', type: 'text' },
  name: { sql: 'name', type: 'text' },
  categoryId: { sql: 'category_id', type: 'text' },
  brand: { sql: 'brand', type: 'text' },
  gtin: { sql: 'gtin', type: 'text' },
  tracking: { sql: 'tracking', type: 'text' },
  isDangerous: { sql: 'is_dangerous', type: 'boolean' },
  isCold: { sql: 'is_cold', type: 'boolean' },
  isKit: {
    sql: '(exists (select from kit_component where kit_id = product.id))',
    type: 'boolean',
  },
  status: { sql: 'status', type: 'text' },
  createdAt: { sql: 'created_at', type: 'timestamptz' },
  updatedAt: { sql: 'updated_at', type: 'timestamptz' },
};

const products: ListSpec = {
  from: 'product',
  select: columns,
  columns: productColumns,
  defaultOrder: { field: 'createdAt', direction: 'DESC' },
};

type ProductArgs = ListArgs & { search?: string | null; inCategory?: string | null };

/** A page of products; with `search` the best matches come first unless another order is asked. */
export function listProducts(
  { sql: db }: Reading,
  { inCategory, ...args }: ProductArgs,
): Promise<Connection<ProductRow>> {
  return pageOfMatches(db, args, inCategory ? within([inCategory]) : sql`true`);
}

/** Products that stand in one of the categories or anywhere under it. */
export function within(categoryIds: readonly string[]): Fragment {
  return sql`category_id = any(array(
    select id from product_category where ancestor_ids && ${categoryIds}::text[]))`;
}

/** A page of the products that a search finds and that fulfil a condition. */
export function pageOfMatches(
  db: Sql,
  args: ListArgs & { search?: string | null },
  condition: Fragment,
): Promise<Connection<ProductRow>> {
  const search = searchFor(args.search ?? '');
  if (!search) return list<ProductRow>(db, products, args, condition);
  const ranked: ListSpec = {
    ...products,
    columns: { ...products.columns, relevance: search.relevance },
    defaultOrder: { field: 'relevance', direction: 'DESC' },
  };
  return list<ProductRow>(db, ranked, args, sql`${search.condition} and ${condition}`);
}

/** The products right in each category, for a DataLoader. */
export function productsOfCategories(
  { sql: db }: Reading,
  args: ListArgs,
  ids: readonly string[],
): Promise<Connection<ProductRow>[]> {
  return listFor<ProductRow>(db, products, args, { column: 'category_id', ids });
}

const MAX_AT_ONCE = 500;

/** Products by ids, then by SKUs, in the order asked; null for unknown ones. */
export async function productsByKeys(
  load: { product: Many; productBySku: Many },
  { ids, skus }: { ids?: readonly string[] | null; skus?: readonly string[] | null },
): Promise<(ProductRow | Error | undefined)[]> {
  const asked = (ids?.length ?? 0) + (skus?.length ?? 0);
  if (asked > MAX_AT_ONCE) throw new BadInput(`At most ${MAX_AT_ONCE} products at once.`);
  const found = await Promise.all([
    load.product.loadMany(ids ?? []),
    load.productBySku.loadMany(skus ?? []),
  ]);
  return found.flat();
}

type Many = { loadMany(keys: readonly string[]): Promise<(ProductRow | Error | undefined)[]> };

/** Products by a unique column, in the order asked, for a DataLoader. */
export async function productsBy(
  column: 'id' | 'sku',
  { sql: db }: Reading,
  keys: readonly string[],
): Promise<(ProductRow | undefined)[]> {
  const found = await rows<ProductRow>(
    db,
    sql`select ${sql.raw(columns)} from product where ${sql.raw(column)} = ${oneOf(keys)}`,
  );
  const byKey = new Map(found.map((row) => [row[column], row]));
  return keys.map((key) => byKey.get(key));
}

/** Ids of the last in each product's chain of successors, null where it has none; for a DataLoader. */
export async function lastSuccessors({ sql: db }: Reading, ids: readonly string[]) {
  const found = await rows<{ start: string; id: string }>(
    db,
    sql`with recursive chain (start, id) as (
          select id, replaced_by_id from product
          where id = ${oneOf(ids)} and replaced_by_id is not null
          union
          select chain.start, product.replaced_by_id from chain join product using (id)
          where product.replaced_by_id is not null)
        select chain.start, chain.id from chain join product using (id)
        where product.replaced_by_id is null`,
  );
  const lastOf = new Map(found.map(({ start, id }) => [start, id]));
  return ids.map((id) => lastOf.get(id) ?? null);
}
