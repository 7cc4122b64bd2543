import type { Context } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { OrderStatusChanged } from '../contract.ts';
import type { OrderStatus } from '../status.ts';
import { isTokenOf } from './tracking-token.ts';

/** What an end customer sees of an order: how far it is, and nothing else. */
export type Tracking = {
  number: string;
  status: OrderStatus;
  promisedDate: string | null;
  steps: { status: OrderStatus; at: string }[];
  parcels: { shippedAt: string; deliveredAt: string | null }[];
};

/** Shown of one order. */
const MAX_STEPS = 100;

/**
 * The tracking of an order for whoever has its token, without signing in; null for a wrong token,
 * as for an order that there is not. The token is checked before anything is looked up.
 */
export async function trackOrder(
  { sql: db, secret }: Pick<Context<object>, 'sql' | 'secret'>,
  { number, token }: { number: string; token: string },
): Promise<Tracking | undefined> {
  if (!isTokenOf(number, token, secret)) return undefined;
  const [found] = await rows<Tracking>(
    db,
    sql`select number, status, promised_date as "promisedDate",
          (select coalesce(jsonb_agg(step order by step.position), '[]') from (
            select data ->> 'status' as status, occurred_at as at, position from event
            where document_id = o.id and type = ${OrderStatusChanged.type}
            order by position limit ${MAX_STEPS}) step) as steps,
          (select coalesce(jsonb_agg(parcel order by parcel."shippedAt"), '[]') from (
            select shipped_at as "shippedAt", delivered_at as "deliveredAt" from dispatch
            where order_id = o.id and shipped_at is not null
            order by shipped_at limit ${MAX_STEPS}) parcel) as parcels
        from sales_order o where number = ${number}`,
  );
  return found;
}
