import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import type { PlannedWeek } from './outlook.ts';

type OfProduct = { productId: string; warehouseId: string };

/** What the last plan of a product in a warehouse came to; for staff only. */
export type PositionRow = OfProduct & {
  planId: string;
  unit: string;
  onHand: string;
  safetyStock: string;
  shortageDate: string | null;
  shortage: string;
  weeks: PlannedWeek[];
  plannedAt: Date;
};

/** How a product is planned in a warehouse; for staff only. */
export type PolicyRow = OfProduct & {
  serviceLevel: string;
  safetyStock: string | null;
  orderMultiple: string;
  coverWeeks: number;
  updatedAt: Date;
  version: number;
};

const place = `product_id as "productId", warehouse_id as "warehouseId"`;
const positionColumns = `${place}, plan_id as "planId", unit, on_hand as "onHand",
  safety_stock as "safetyStock", shortage_date::text as "shortageDate", shortage, weeks,
  planned_at as "plannedAt"`;
const policyColumns = `${place}, service_level as "serviceLevel", safety_stock as "safetyStock",
  order_multiple as "orderMultiple", cover_weeks as "coverWeeks", updated_at as "updatedAt",
  version`;

/** Warehouses of one product that are shown. */
const MAX_WAREHOUSES = 100;

async function ofProducts<Row extends OfProduct>(
  { sql: db, viewer }: Reading,
  [columns, table]: readonly [string, string],
  productIds: readonly string[],
): Promise<Row[][]> {
  const found = await rows<Row>(
    db,
    sql`select part.* from unnest(${productIds}::text[]) as parent(id)
        cross join lateral (select ${sql.raw(columns)} from ${sql.raw(table)}
          where product_id = parent.id and ${visibleTo(viewer)}
          order by warehouse_id limit ${MAX_WAREHOUSES}) part`,
  );
  const byProduct = Map.groupBy(found, ({ productId }) => productId);
  return productIds.map((id) => byProduct.get(id) ?? []);
}

/** Plans by warehouse of each product, for a DataLoader; what lacks since Monday lacks today. */
export async function positionsOfProducts(reading: Reading, productIds: readonly string[]) {
  const table = [positionColumns, 'supply_position'] as const;
  const found = await ofProducts<PositionRow>(reading, table, productIds);
  const today = dayOf(reading.now);
  return found.map((positions) =>
    positions.map((position) => {
      const { shortageDate } = position;
      return shortageDate && shortageDate < today ? { ...position, shortageDate: today } : position;
    }),
  );
}

/** Policies by warehouse of each product, for a DataLoader. */
export function policiesOfProducts(reading: Reading, productIds: readonly string[]) {
  return ofProducts<PolicyRow>(reading, [policyColumns, 'supply_policy'], productIds);
}
