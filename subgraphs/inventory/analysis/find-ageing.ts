import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { rows, sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { isInCategories, type Categories } from '../assortment/category-rows.ts';

/** Goods that have been there for so many days; `toDays` is null for the oldest. */
export type AgeBucketRow = {
  levelId: string;
  fromDays: number;
  toDays: number | null;
  quantity: string;
  value: string;
};

export type AgeingArgs = Categories & {
  warehouseId?: string | null;
  productIds?: readonly string[] | null;
};

/** How old goods on hand are: those that came last are taken to be those that are still there. */
function aged(today: string, levels: Fragment) {
  return sql`with level as (${levels}),
      bounds (least, most) as (values (0, 30), (31, 90), (91, 180), (181, 365), (366, null)),
      part as (select level.id, ${today}::date - m.posting_date as days, greatest(least(m.quantity,
          level.on_hand - sum(m.quantity) over (partition by level.id
            order by m.posting_date desc, m.id desc) + m.quantity), 0) as quantity
        from level join stock_move m on m.level_id = level.id and m.quantity > 0),
      inflow as (select part.id, b.least, sum(part.quantity) as quantity
        from part join bounds b on greatest(days, 0) between b.least and coalesce(b.most, days)
        group by part.id, b.least)
    select id, least, most, quantity,
      round(value * upto / on_hand, 2) - round(value * (upto - quantity) / on_hand, 2) as value
    from (select l.*, b.least, b.most, coalesce(i.quantity, 0) as quantity,
        sum(coalesce(i.quantity, 0)) over (partition by l.id order by b.least) as upto
      from level l cross join bounds b left join inflow i on i.id = l.id and i.least = b.least
    ) filled`;
}
/** The ages of what each stock level has, for a DataLoader; buckets without goods are left out. */
export async function ageBucketsOf({ sql: db, viewer, now }: Reading, ids: readonly string[]) {
  const levels = sql`select id, value, on_hand from stock_level
    where id = any(${ids}) and on_hand > 0 and ${visibleTo(viewer)}`;
  const found = await rows<AgeBucketRow>(
    db,
    sql`select id as "levelId", least as "fromDays", most as "toDays",
          trim_scale(quantity)::text as quantity, value::text as value
        from (${aged(dayOf(now), levels)}) aged where quantity > 0 order by id, least`,
  );
  const byLevel = Map.groupBy(found, ({ levelId }) => levelId);
  return ids.map((id) => byLevel.get(id) ?? []);
}

/** The ages of all stock, or that of a warehouse, of categories or of some products, in money. */
export async function findStockAgeing(
  { sql: db, viewer, now }: Reading,
  { warehouseId, productIds, categories }: AgeingArgs,
) {
  const levels = sql`select id, value, on_hand from stock_level
    where on_hand > 0 and ${visibleTo(viewer)}
      and ${warehouseId ? sql`warehouse_id = ${warehouseId}` : sql`true`}
      and ${productIds ? sql`product_id = any(${productIds})` : sql`true`}
      and ${isInCategories(sql`product_id`, categories)}`;
  return rows<Pick<AgeBucketRow, 'fromDays' | 'toDays' | 'value'>>(
    db,
    sql`select least as "fromDays", most as "toDays", sum(value)::text as value
        from (${aged(dayOf(now), levels)}) aged group by least, most order by least`,
  );
}
