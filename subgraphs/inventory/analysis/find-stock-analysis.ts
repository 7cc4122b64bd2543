import type { Reading } from '../../../kernel/area.ts';
import { sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';

export type StockAnalysisArgs = ListArgs & {
  from: string;
  to: string;
  warehouseId?: string | null;
};

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
  round(100 * issued / nullif(total, 0), 4) as "sharePercent"`;

const columns = {
  productId: { sql: 'id', type: 'text' },
  issuedValue: { sql: 'issued', type: 'numeric' },
  closingValue: { sql: 'closing', type: 'numeric' },
  abcClass: { sql: 'abc', type: 'text' },
};

/**
 * Turnover per product: the cost of what was issued over the average of opening and closing stock
 * value; and its class by share in the cost of all issues (Dickie, ABC Inventory Analysis, 1951:
 * A up to 80 %, B up to 95 %, C the rest; one that crosses a bound is still in the better class).
 */
export async function findStockAnalysis(
  { sql: db, viewer }: Reading,
  { from, to, warehouseId, ...args }: StockAnalysisArgs,
) {
  if (from > to) throw new BadInput('The period begins after it ends.');
  const there = warehouseId ? sql`warehouse_id = ${warehouseId}` : sql`true`;
  const moved = sql`select product_id as id,
      coalesce(-sum(value) filter (where kind = 'ISSUE' and posting_date >= ${from}::date), 0)
        as issued,
      coalesce(sum(value) filter (where posting_date < ${from}::date), 0) as opening,
      sum(value) as closing
    from stock_move where posting_date <= ${to}::date and ${there} group by product_id`;
  const analysed = sql`(select *, (opening + closing) / 2 as average,
      ${to}::date - ${from}::date + 1 as days,
      case when issued <= 0 then 'C' when before < 0.8 * total then 'A'
        when before < 0.95 * total then 'B' else 'C' end as abc
    from (select *, sum(issued) over () as total,
      sum(issued) over (order by issued desc, id) - issued as before from (${moved}) moved) ranked
    ) analysis`;
  const spec: ListSpec = {
    from: analysed,
    select,
    columns,
    defaultOrder: { field: 'issuedValue', direction: 'DESC' },
  };
  return list<StockAnalysisRow>(db, spec, args, visibleTo(viewer));
}
