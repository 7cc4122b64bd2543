import type { Reading } from '../../../kernel/area.ts';
import { sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { isInCategories, type Categories } from '../assortment/category-rows.ts';
import { classed, type Period } from './classes.ts';

export type StockAnalysisArgs = ListArgs & Period & Categories;

/** How a product's stock has turned in a period. */
export type StockAnalysisRow = {
  productId: string;
  issuedValue: string;
  averageValue: string;
  closingValue: string;
};

const select = `id as "productId", issued as "issuedValue", round(average, 2) as "averageValue",
  closing as "closingValue", round(issued / nullif(average, 0), 4) as turnover,
  round(average * days / nullif(issued, 0), 1) as "daysOfStock", abc as "abcClass",
  xyz as "xyzClass", round(variation, 4) as variation,
  round(100 * issued / nullif(total, 0), 4) as "sharePercent",
  (select round(100 * sum(d.first_filled) / nullif(sum(d.first_wanted), 0), 2) from demand d
    where d.product_id = analysis.id and d.noted_at >= first_day and d.noted_at < last_day + 1)
    as "fillRatePercent"`;

const columns = {
  productId: { sql: 'id', type: 'text' },
  issuedValue: { sql: 'issued', type: 'numeric' },
  closingValue: { sql: 'closing', type: 'numeric' },
  abcClass: { sql: 'abc', type: 'text' },
  xyzClass: { sql: 'xyz', type: 'text' },
};

/**
 * Turnover per product: the cost of what was issued over the average of opening and closing stock
 * value; its ABC class by share in the cost of all issues; its XYZ class by how much the demand of
 * the period's whole weeks varies: X up to half of its mean, Y up to all of it, Z more.
 */
export async function findStockAnalysis(
  { sql: db, viewer }: Reading,
  { from, to, warehouseId, categories, ...args }: StockAnalysisArgs,
) {
  if (from > to) throw new BadInput('The period begins after it ends.');
  const here = warehouseId ? sql`warehouse_id = ${warehouseId}` : sql`true`;
  const there = sql`${here} and ${isInCategories(sql`product_id`, categories)}`;
  const weeks = sql`((${to}::date - ${from}::date + 1) / 7)`;
  const weekly = sql`select product_id, case when posting_date >= ${from}::date
        then (posting_date - ${from}::date) / 7 else -1 end as week, sum(value) as value,
      coalesce(-sum(value) filter (where kind = 'ISSUE'), 0) as cost,
      coalesce(-sum(quantity) filter (where kind = 'ISSUE'), 0) as quantity
    from stock_move where posting_date <= ${to}::date and ${there} group by 1, 2`;
  const moved = sql`select product_id as id, sum(value) as closing,
      coalesce(sum(value) filter (where week < 0), 0) as opening,
      coalesce(sum(cost) filter (where week >= 0), 0) as issued,
      sum(quantity) filter (where week >= 0 and week < ${weeks}) as used,
      sum(quantity * quantity) filter (where week >= 0 and week < ${weeks}) as squares
    from (${weekly}) weekly group by product_id`;
  const varied = sql`select *, sqrt(greatest(squares - used * used / nullif(${weeks}, 0), 0)
      / nullif(${weeks} - 1, 0)) / nullif(used / nullif(${weeks}, 0), 0) as variation
    from (${classed(moved)}) classed`;
  const analysed = sql`(select *, (opening + closing) / 2 as average,
      ${from}::date as first_day, ${to}::date as last_day,
      ${to}::date - ${from}::date + 1 as days,
      case when variation <= 0.5 then 'X' when variation <= 1 then 'Y' else 'Z' end as xyz
    from (${varied}) varied) analysis`;
  const spec: ListSpec = {
    from: analysed,
    select,
    columns,
    defaultOrder: { field: 'issuedValue', direction: 'DESC' },
  };
  return list<StockAnalysisRow>(db, spec, args, visibleTo(viewer));
}
