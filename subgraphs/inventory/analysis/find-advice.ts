import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import type { Categories } from '../assortment/category-rows.ts';
import { levelFigures, type Looking } from './level-figures.ts';

export type StockAdviceArgs = ListArgs &
  Categories & { coverDays?: number | null; warehouseId?: string | null };

/** What to do about a stock level; to viewers that are bound to no party. */
export type StockAdviceRow = {
  id: string;
  productId: string;
  warehouseId: string;
  toWarehouseId: string | null;
  freedValue: string;
};

const COVER_DAYS = 90;
const MOST_DAYS = 730;

function lookingAt(now: Date, args: StockAdviceArgs): Looking {
  const { coverDays, warehouseId, categories } = args;
  const days = coverDays ?? COVER_DAYS;
  if (days < 1 || days > MOST_DAYS) throw new BadInput(`Cover is 1 to ${MOST_DAYS} days.`);
  return { today: dayOf(now), coverDays: days, warehouseId, categories };
}

/**
 * Levels with the one thing to do about each: take dead goods out of range; move what another
 * warehouse lacks; reduce what is over; raise what is under. `freed` is the money at cost that it
 * frees; what is to be raised binds some.
 */
function advised(looking: Looking) {
  return sql`select level.*, kind_of.kind, round(cost_of.cost * case kind_of.kind
        when 'DELIST' then on_hand when 'MOVE' then moved when 'REDUCE' then surplus
        else -lacking end, 2) as freed,
      case kind_of.kind when 'DELIST' then on_hand when 'MOVE' then moved
        when 'REDUCE' then surplus else lacking end as quantity
    from (select *, floor(least(surplus, lacking_elsewhere)) as moved
      from (${levelFigures(looking)}) figures) level
    cross join stock_watch_policy policy
    cross join lateral (select case
        when idle_days >= dead_after_days then 'DELIST'
        when moved > 0 then 'MOVE' when surplus > 0 then 'REDUCE'
        when lacking > 0 then 'RAISE' end as kind) kind_of
    cross join lateral (select coalesce(level.cost, (select sum(o.value) / nullif(sum(o.on_hand), 0)
      from stock_level o where o.product_id = level.product_id), 0) as cost) cost_of
    where kind_of.kind is not null`;
}

const select = `id, product_id as "productId", warehouse_id as "warehouseId", kind,
  jsonb_build_object('value', trim_scale(quantity)::text, 'unit', unit) as quantity,
  freed as "freedValue", idle_days as "idleDays", trim_scale(used)::text as used,
  case when kind = 'MOVE' then (select o.warehouse_id from stock_level o
    left join replenishment_rule r on r.product_id = o.product_id
      and r.warehouse_id = o.warehouse_id and r.is_active
    where o.product_id = advice.product_id and o.id <> advice.id
    order by coalesce(o.minimum, r.reorder_point, o.safety_stock, 0)
      - (o.on_hand - o.reserved - o.quarantined) desc limit 1) end as "toWarehouseId"`;

/** A page of what should be done about stock, by the money that it frees. */
export function listStockAdvice({ sql: db, viewer, now }: Reading, args: StockAdviceArgs) {
  const { coverDays: _, warehouseId: __, ...page } = args;
  const spec: ListSpec = {
    from: sql`(${advised(lookingAt(now, args))}) advice`,
    select,
    columns: {
      productId: { sql: 'product_id', type: 'text' },
      kind: { sql: 'kind', type: 'text' },
      freedValue: { sql: 'freed', type: 'numeric' },
      idleDays: { sql: 'idle_days', type: 'integer' },
    },
    defaultOrder: { field: 'freedValue', direction: 'DESC' },
  };
  return list<StockAdviceRow>(db, spec, page, visibleTo(viewer));
}

/** How the money in stock lies: over, slow, dead, and what would bind more. */
export type StockHealthRow = Record<
  'value' | 'overstockValue' | 'slowValue' | 'deadValue' | 'lackingValue' | 'freedValue',
  string
>;

/** The same in sums, over all levels or those of a warehouse. */
export async function findStockHealth(
  { sql: db, viewer, now }: Reading,
  args: StockAdviceArgs,
): Promise<StockHealthRow> {
  const looking = lookingAt(now, args);
  const [found] = await rows<StockHealthRow>(
    db,
    sql`select coalesce(sum(f.value), 0)::text as value,
          round(coalesce(sum(surplus * f.cost), 0), 2)::text as "overstockValue",
          coalesce(sum(f.value) filter (where idle_days >= slow_after_days
            and idle_days < dead_after_days), 0)::text as "slowValue",
          coalesce(sum(f.value) filter (where idle_days >= dead_after_days), 0)::text
            as "deadValue",
          round(coalesce(sum(lacking * f.cost), 0), 2)::text as "lackingValue",
          (select coalesce(sum(freed) filter (where kind in ('DELIST', 'REDUCE')), 0)::text
            from (${advised(looking)}) advice where ${visibleTo(viewer)}) as "freedValue"
        from (${levelFigures(looking)}) f cross join stock_watch_policy
        where ${visibleTo(viewer)}`,
  );
  return found!;
}
