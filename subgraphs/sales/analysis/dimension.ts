import { sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';

/** What sales are told apart by; the SQL gives a fact's key, of a fact that stands on `day`. */
const keys = {
  PRODUCT: () => sql`coalesce(product_id, '')`,
  CATEGORY: () => sql`coalesce(category_ids[array_length(category_ids, 1)], '')`,
  CUSTOMER: () => sql`customer_id`,
  GROUP: () => sql`coalesce(group_id, '')`,
  CHANNEL: () => sql`channel`,
  TERRITORY: () => sql`coalesce(territory_ids[array_length(territory_ids, 1)], '')`,
  SALESPERSON: () => sql`coalesce(salesperson, '')`,
  DAY: (day: Fragment) => sql`(${day})::date::text`,
  MONTH: (day: Fragment) => sql`to_char(${day}, 'YYYY-MM')`,
  QUARTER: (day: Fragment) => sql`to_char(${day}, 'YYYY-"Q"Q')`,
  YEAR: (day: Fragment) => sql`to_char(${day}, 'YYYY')`,
  TOTAL: () => sql`''`,
} as const;

export type SalesDimension = keyof typeof keys;

/** From one span of time to the next, for dimensions of time. */
const steps: Partial<Record<SalesDimension, string>> = {
  DAY: '1 day',
  MONTH: '1 month',
  QUARTER: '3 months',
  YEAR: '1 year',
};

export function keyOf(by: SalesDimension, day: Fragment = sql`sold_on`): Fragment {
  return keys[by](day);
}

/** How long a span of a dimension of time lasts; undefined for all others. */
export function stepOf(by: SalesDimension): Fragment | undefined {
  const step = steps[by];
  return step ? sql`interval ${sql.lit(step)}` : undefined;
}
