import { rows, sql } from '../../kernel/database.ts';
import { list, type Connection, type ListArgs, type ListSpec } from '../../kernel/reads.ts';
import type { Reading } from '../../kernel/area.ts';
import { BadInput } from '../../kernel/refusal.ts';
import { searchFor } from './search-products.ts';

/** A product as the graph shows it. Everybody who may read the catalog sees every product. */
export type ProductRow = {
  id: string;
  sku: string;
  name: string;
  units: { code: string; factor: string; decimals: number }[];
};

const columns = `id, sku, external_ref as "externalRef", name, name_zh as "nameZh", category, brand, base_unit as "baseUnit", units,
  gtin, tax_category as "taxCategory", weight_kg as "weightKg", volume_m3 as "volumeM3", tracking,
  status, created_at as "createdAt", updated_at as "updatedAt", version`;

const products: ListSpec = {
  from: 'product',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    sku: { sql: 'sku', type: 'text' },
    externalRef: { sql: 'external_ref', type: 'text' },
    name: { sql: 'name', type: 'text' },
    category: { sql: 'category', type: 'text' },
    brand: { sql: 'brand', type: 'text' },
    status: { sql: 'status', type: 'text' },
    createdAt: { sql: 'created_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'createdAt', direction: 'DESC' },
};

/** A page of products; with `search` the best matches come first unless another order is asked. */
export function listProducts(
  { sql: db }: Reading,
  args: ListArgs & { search?: string | null },
): Promise<Connection<ProductRow>> {
  const search = searchFor(args.search ?? '');
  if (!search) return list<ProductRow>(db, products, args);
  const { condition, relevance } = search;
  const ranked: ListSpec = {
    ...products,
    columns: { ...products.columns, relevance },
    defaultOrder: { field: 'relevance', direction: 'DESC' },
  };
  return list<ProductRow>(db, ranked, args, condition);
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
    sql`select ${sql.raw(columns)} from product where ${sql.raw(column)} = any(${keys})`,
  );
  const byKey = new Map(found.map((row) => [row[column], row]));
  return keys.map((key) => byKey.get(key));
}
