import { sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';

/** A part of the sales: all that is named must hold. */
export type SalesScope = {
  productId?: string | null;
  categoryId?: string | null;
  customerId?: string | null;
  groupId?: string | null;
  territoryId?: string | null;
  channel?: string | null;
  salesperson?: string | null;
};

/** What of `sale` is meant: categories and territories with all that stands below them. */
export function within(scope: SalesScope | null | undefined): Fragment {
  const { productId, categoryId, customerId, groupId } = scope ?? {};
  const { territoryId, channel, salesperson } = scope ?? {};
  const terms = [
    productId && sql`product_id = ${productId}`,
    categoryId && sql`category_ids @> array[${categoryId}::text]`,
    customerId && sql`customer_id = ${customerId}`,
    groupId && sql`group_id = ${groupId}`,
    territoryId && sql`territory_ids @> array[${territoryId}::text]`,
    channel && sql`channel = ${channel}`,
    salesperson && sql`salesperson = ${salesperson}`,
  ];
  return sql.join([sql`true`, ...terms.filter((term) => term != null && term !== '')], sql` and `);
}
