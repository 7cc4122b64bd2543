import { sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';

/** A period of whole days, in all warehouses or one. */
export type Period = { from: string; to: string; warehouseId?: string | null };

/**
 * Products with the cost of what was issued of them in a period and their ABC class by share in the
 * cost of all issues (Dickie, ABC Inventory Analysis, 1951: A up to 80 %, B up to 95 %, C the rest;
 * one that crosses a bound is still in the better class). `issued` gives `id` and `issued`.
 */
export function classed(issued: Fragment): Fragment {
  return sql`select *, case when issued <= 0 then 'C' when before < 0.8 * total then 'A'
      when before < 0.95 * total then 'B' else 'C' end as abc
    from (select *, sum(issued) over () as total,
      sum(issued) over (order by issued desc, id) - issued as before
      from (${issued}) issued) ranked`;
}

/** What was issued of each product in a period, at cost. */
export function issuedIn({ from, to, warehouseId }: Period): Fragment {
  const there = warehouseId ? sql`warehouse_id = ${warehouseId}` : sql`true`;
  return sql`select product_id as id, -sum(value) as issued from stock_move
    where kind = 'ISSUE' and posting_date between ${from}::date and ${to}::date and ${there}
    group by product_id`;
}
