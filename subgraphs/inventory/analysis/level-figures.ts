import { sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { isInCategories, type Categories } from '../assortment/category-rows.ts';

/** Since when the goods of the level `l` lie idle: its last issue, else when it first had goods. */
export const idleSince: Fragment = sql`coalesce(
  (select max(posting_date) from stock_move m where m.level_id = l.id and m.kind = 'ISSUE'),
  (select min(posting_date) from stock_move m where m.level_id = l.id and m.quantity > 0))`;

/** Over how many days use is measured, and for how many stock should last at most. */
export type Looking = Categories & {
  today: string;
  coverDays: number;
  warehouseId?: string | null;
};

/**
 * Each stock level that has goods or is watched: what was used in so many days; what it should have
 * at most (`cap`: as somebody said, as its rule would buy, else what is used in these days) and at
 * least (`floor`); how much of that is over, and lacks, here and in the other warehouses.
 */
export function levelFigures({ today, coverDays, warehouseId, categories }: Looking): Fragment {
  const there = warehouseId ? sql`warehouse_id = ${warehouseId}` : sql`true`;
  return sql`select * from (select *,
      sum(lacking) over (partition by product_id) - lacking as lacking_elsewhere
    from (select *, greatest(least(on_hand - cap, available), 0) as surplus,
        greatest(floor - available, 0) as lacking
      from (select l.id, l.product_id, l.warehouse_id, l.unit, l.on_hand, l.value,
          l.on_hand - l.reserved - l.quarantined as available,
          l.value / nullif(l.on_hand, 0) as cost, sold.used,
          coalesce(l.minimum, r.reorder_point, l.safety_stock, 0) as floor,
          coalesce(l.maximum, r.current_top, sold.used) as cap,
          case when l.on_hand > 0 then ${today}::date - ${idleSince} end as idle_days
        from stock_level l
        left join replenishment_rule r on r.product_id = l.product_id
          and r.warehouse_id = l.warehouse_id and r.is_active
        cross join lateral (select coalesce(-sum(m.quantity), 0) as used from stock_move m
          where m.level_id = l.id and m.kind = 'ISSUE'
            and m.posting_date > ${today}::date - ${coverDays}::integer) sold
        where l.on_hand > 0 or l.minimum is not null or r.id is not null) figured) measured
    ) level where ${there} and ${isInCategories(sql`product_id`, categories)}`;
}
