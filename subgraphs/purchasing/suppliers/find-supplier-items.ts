import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** What a supplier sells of a product, as the graph shows it. */
export type SupplierItemRow = {
  id: string;
  supplierId: string;
  productId: string;
  isPreferred: boolean;
};

const columns = `id, supplier_id as "supplierId", product_id as "productId",
  supplier_sku as "supplierSku",
  case when price is not null then
    jsonb_build_object('amount', price::text, 'currency', currency) end as price,
  lead_time_days as "leadTimeDays", minimum_quantity as "minimumQuantity",
  is_preferred as "isPreferred", tolerance_percent as "tolerancePercent", updated_at as "updatedAt", version`;

const items: ListSpec = {
  from: 'supplier_item',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    updatedAt: { sql: 'updated_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'updatedAt', direction: 'DESC' },
};

const ownColumns = { SUPPLIER: 'supplier_id' };
/** Suppliers of one product that are shown, the preferred one first. */
const MAX_PER_PRODUCT = 100;

/** A page of items for each of the suppliers. */
export function itemsOfSuppliers(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  supplierIds: readonly string[],
) {
  const parent = { column: 'supplier_id', ids: supplierIds };
  return listFor<SupplierItemRow>(db, items, args, parent, visibleTo(viewer, ownColumns));
}

/** All items of each of the products, the preferred one first. */
export async function itemsOfProducts(
  { sql: db, viewer }: Reading,
  productIds: readonly string[],
): Promise<SupplierItemRow[][]> {
  const found = await rows<SupplierItemRow>(
    db,
    sql`select item.* from unnest(${productIds}::text[]) as product(id)
        cross join lateral (select ${sql.raw(columns)} from supplier_item
          where product_id = product.id and ${visibleTo(viewer, ownColumns)}
          order by is_preferred desc, id limit ${MAX_PER_PRODUCT}) item`,
  );
  const byProduct = Map.groupBy(found, ({ productId }) => productId);
  return productIds.map((id) => byProduct.get(id) ?? []);
}

/** Items by id, in the order asked, for a DataLoader. */
export async function itemsById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(SupplierItemRow | undefined)[]> {
  const found = await rows<SupplierItemRow>(
    db,
    sql`select ${sql.raw(columns)} from supplier_item
        where id = any(${ids}) and ${visibleTo(viewer, ownColumns)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
