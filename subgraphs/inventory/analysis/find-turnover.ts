import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { isInCategories, placed, type Categories } from '../assortment/category-rows.ts';
import type { Period } from './classes.ts';

export type TurnoverArgs = Pick<Period, 'from' | 'to'> &
  Categories & { productIds?: readonly string[] | null };

type Turned = { issuedValue: string; averageValue: string; closingValue: string };

/** How a warehouse's stock has turned in a period. */
export type WarehouseTurnoverRow = Turned & { warehouseId: string };

/** How the stock of a category, with all below it, has turned in a period. */
export type CategoryTurnoverRow = Turned & { categoryId: string };

const LIMIT = 250;

/** Turnover per warehouse, of all products or some. */
export function findWarehouseTurnover(
  { sql: db, viewer }: Reading,
  { from, to, productIds, categories }: TurnoverArgs,
) {
  const moves = sql`select warehouse_id as place, kind, posting_date, value from stock_move
    where ${productIds ? sql`product_id = any(${productIds})` : sql`true`}
      and ${isInCategories(sql`product_id`, categories)} and ${visibleTo(viewer)}`;
  return rows<WarehouseTurnoverRow>(
    db,
    sql`select place as "warehouseId", ${turnover} from (${turned(moves, { from, to })}) turned
        order by place limit ${LIMIT}`,
  );
}

/** Turnover per category with all below it, in all warehouses or one. */
export function findCategoryTurnover(
  { sql: db, viewer }: Reading,
  { categories, ...period }: Period & Categories,
) {
  const { warehouseId } = period;
  const moves = sql`select p.category_id as place, kind, posting_date, value
    from stock_move m join (${placed}) p using (product_id)
    where ${warehouseId ? sql`warehouse_id = ${warehouseId}` : sql`true`}
      and ${categories ? sql`p.category_id = any(${categories})` : sql`true`}
      and ${visibleTo(viewer)}`;
  return rows<CategoryTurnoverRow>(
    db,
    sql`select place as "categoryId", ${turnover} from (${turned(moves, period)}) turned
        order by issued desc, place limit ${LIMIT}`,
  );
}

const turnover = sql`issued::text as "issuedValue", round(average, 2)::text as "averageValue",
  closing::text as "closingValue", round(issued / nullif(average, 0), 4) as turnover,
  round(average * days / nullif(issued, 0), 1) as "daysOfStock"`;

/**
 * The cost of what was issued of each place, and the average of opening and closing stock value,
 * out of moves with `place`, `kind`, `posting_date` and `value`.
 */
function turned(moves: Fragment, { from, to }: Pick<Period, 'from' | 'to'>): Fragment {
  if (from > to) throw new BadInput('The period begins after it ends.');
  return sql`select place, sum(value) as closing, ${to}::date - ${from}::date + 1 as days,
      coalesce(-sum(value) filter (where kind = 'ISSUE' and posting_date >= ${from}::date), 0)
        as issued,
      (coalesce(sum(value) filter (where posting_date < ${from}::date), 0) + sum(value)) / 2
        as average
    from (${moves}) moves where posting_date <= ${to}::date group by place`;
}
