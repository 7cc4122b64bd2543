import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { measureSql, withinScope } from './plan-scope.ts';
import type { PlanDimension, PlanMeasure, PlanPart } from './plan-scope.ts';

type Planned = {
  year: number;
  measure: PlanMeasure;
  dimension: PlanDimension;
  scope: readonly PlanPart[];
};

export type MonthSold = { key: string; month: number; amount: string };

/**
 * What was sold in a year by month and key. Of given keys each counts all that stands below it;
 * without them every sale counts to its own key.
 */
export function soldByMonth(
  db: Sql,
  { year, measure, dimension, scope }: Planned,
  keys: readonly string[] | null,
  currency: string,
): Promise<MonthSold[]> {
  const counted = keys ? sql`path.key = any(${keys}::text[])` : sql`path.place = path.last`;
  return rows<MonthSold>(
    db,
    sql`select path.key, extract(month from sold_on)::int as month,
          sum(${sql.raw(measureSql)}) as amount
        from (select ${measure}::text as measure, ${JSON.stringify(scope)}::jsonb as scope) plan
          cross join sale cross join lateral (
            select key, place, array_length(sale_path(${dimension}, sale), 1) as last
            from unnest(sale_path(${dimension}, sale)) with ordinality as p(key, place)) path
        where currency = ${currency} and ${counted} and ${sql.raw(withinScope)}
          and sold_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
        group by 1, 2 order by 1, 2`,
  );
}
