import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { seenOf, type Categories } from '../assortment/category-rows.ts';

/** A stock level as the graph shows it; to viewers that are bound to no party. */
export type StockLevelRow = {
  id: string;
  productId: string;
  warehouseId: string;
  value: string;
  averageCost: string | null;
  quotas: Record<string, string>;
  unit: string;
};

type QuantityRow = { value: string; unit: string };

const weight = `(select jsonb_build_object('value', trim_scale(coalesce(weight,
    k.nominal_weight * on_hand))::text, 'unit', k.catch_weight_unit)
  from known_product k where k.product_id = stock_level.product_id
    and k.catch_weight_unit is not null)`;

const columns = `id, product_id as "productId", warehouse_id as "warehouseId",
  jsonb_build_object('value', on_hand::text, 'unit', unit) as "onHand",
  jsonb_build_object('value', reserved::text, 'unit', unit) as reserved,
  jsonb_build_object('value', quarantined::text, 'unit', unit) as quarantined,
  jsonb_build_object('value', held::text, 'unit', unit) as held, tracking,
  jsonb_build_object('value', (on_hand - reserved - quarantined)::text, 'unit', unit) as available,
  ${weight} as weight, value, round((value + residue) / nullif(on_hand, 0), 6) as "averageCost",
  minimum, quotas, unit, maximum, safety_stock as "safetyStock", hysteresis,
  created_at as "createdAt", version`;

// Amounts can be filtered by but are not indexed: an index on them would slow every reservation.
const stockLevels: ListSpec = {
  from: 'stock_level',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    warehouseId: { sql: 'warehouse_id', type: 'text' },
    onHand: { sql: 'on_hand', type: 'numeric' },
    reserved: { sql: 'reserved', type: 'numeric' },
    quarantined: { sql: 'quarantined', type: 'numeric' },
    available: { sql: '(on_hand - reserved - quarantined)', type: 'numeric' },
    createdAt: { sql: 'created_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'createdAt', direction: 'ASC' },
};

/** A page of stock levels. */
export function listStockLevels({ sql: db, viewer }: Reading, args: ListArgs & Categories) {
  return list<StockLevelRow>(db, stockLevels, args, seenOf(viewer, args));
}

/** A page of stock levels for each product or warehouse. */
export function listStockLevelsFor(
  column: 'product_id' | 'warehouse_id',
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  return listFor<StockLevelRow>(db, stockLevels, args, { column, ids }, visibleTo(viewer));
}

/** Stock levels by id, in the order asked, for a DataLoader. */
export async function stockLevelsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<StockLevelRow>(
    db,
    sql`select ${sql.raw(columns)} from stock_level
        where id = any(${ids}) and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** What is free of each product over all warehouses; none for one that was never in stock. */
export async function availableOf({ sql: db, viewer }: Reading, productIds: readonly string[]) {
  const found = await rows<{ productId: string; available: QuantityRow }>(
    db,
    sql`select product_id as "productId",
          jsonb_build_object('value', sum(on_hand - reserved - quarantined)::text,
            'unit', min(unit)) as available
        from stock_level where product_id = any(${productIds}) and ${visibleTo(viewer)}
        group by product_id`,
  );
  const byProduct = new Map(found.map((row) => [row.productId, row.available]));
  return productIds.map((id) => byProduct.get(id));
}
