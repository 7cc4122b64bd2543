import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import {
  list,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../../kernel/reads.ts';
import type { Component, PromotionKind, Stacking } from './promotion.ts';

/** A promotion as the graph shows it; never to a viewer bound to a party. */
export type PromotionRow = {
  id: string;
  kind: PromotionKind;
  stacking: Stacking;
  currency: string | null;
  amount: string | null;
  minAmount: string | null;
  productIds: string[];
  components: Component[];
  groupId: string | null;
  customerId: string | null;
  channelId: string | null;
};

const columns = `id, code, name, name_zh as "nameZh", kind, currency, percent, amount,
  product_ids as "productIds", min_quantity as "minQuantity", max_quantity as "maxQuantity",
  buy_quantity as "buyQuantity", get_quantity as "getQuantity", components,
  min_amount as "minAmount", priority, stacking, valid_from::text as "validFrom",
  valid_to::text as "validTo", group_id as "groupId", customer_id as "customerId",
  channel_id as "channelId", coupon_code as "couponCode", max_uses as "maxUses",
  max_uses_per_customer as "maxUsesPerCustomer", is_active as "isActive",
  created_at as "createdAt", updated_at as "updatedAt", version`;

const promotions: ListSpec = {
  from: 'promotion',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    code: { sql: 'code', type: 'text' },
    name: { sql: 'name', type: 'text' },
    kind: { sql: 'kind', type: 'text' },
    priority: { sql: 'priority', type: 'integer' },
    isActive: { sql: 'is_active', type: 'boolean' },
  },
  defaultOrder: { field: 'priority', direction: 'DESC' },
};

export function listPromotions(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<PromotionRow>> {
  return list<PromotionRow>(db, promotions, args, visibleTo(viewer));
}

/** Promotions by id, in the order asked, for a DataLoader. */
export async function promotionsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<PromotionRow>(
    db,
    sql`select ${sql.raw(columns)} from promotion
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** How often each promotion's coupon was used in orders, for a DataLoader. */
export async function usesOf({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<{ id: string; uses: number }>(
    db,
    sql`select promotion_id as id, count(*)::int as uses from coupon_use
        where promotion_id = ${oneOf(ids)} and order_id is not null and ${visibleTo(viewer)}
        group by promotion_id`,
  );
  const byId = new Map(found.map(({ id, uses }) => [id, uses]));
  return ids.map((id) => byId.get(id) ?? 0);
}
