import { command } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { mayActFor } from '../../../kernel/viewer.ts';
import { ConfirmCoupons, ReturnCoupons, TakeCoupons } from '../contract.ts';

/** How long a coupon is held for an order that does not come. */
const HELD_MINUTES = 60;

/** Uses that count: those of orders, and those held a short while for one that is being placed. */
export function usesThatCount(now: Date) {
  return sql`(order_id is not null
    or taken_at > ${now}::timestamptz - ${HELD_MINUTES} * interval '1 minute')`;
}

type Limits = {
  id: string;
  couponCode: string;
  maxUses: number | null;
  maxUsesPerCustomer: number | null;
};

/**
 * Holds coupons for an order that is about to be placed; the same reference holds them once. Two
 * that want the last use take turns. Refuses `COUPON_UNKNOWN` and `COUPON_USED_UP`.
 */
export const takeCoupons = command(TakeCoupons, 'orders:write', async (work, input) => {
  const { sql: db, now, viewer } = work;
  const { reference, customerId, couponCodes } = input;
  if (!mayActFor(viewer, 'CUSTOMER', customerId)) throw new NotFound('customer', customerId);
  const codes = [...new Set(couponCodes.map((code) => code.trim().toUpperCase()))];
  const found = await lockPromotions(db, codes);
  for (const code of codes) {
    const promotion = found.find(({ couponCode }) => couponCode.toUpperCase() === code);
    if (!promotion) refuse('COUPON_UNKNOWN', { couponCode: code }, ['couponCodes']);
    await refuseUsedUp(db, promotion, { reference, customerId, now });
  }
  await sql`insert into coupon_use (promotion_id, reference, customer_id, taken_at)
    select id, ${reference}, ${customerId}, ${now}
    from unnest(${found.map(({ id }) => id)}::text[]) as promotion(id)
    on conflict (promotion_id, reference) do update set taken_at = excluded.taken_at`.execute(db);
  return { reference };
});

/** The coupons held under a reference are used by this order. */
export const confirmCoupons = command(
  ConfirmCoupons,
  'sales:record',
  async ({ sql: db }, { reference, orderId }) => {
    await sql`update coupon_use set order_id = ${orderId} where reference = ${reference}`.execute(
      db,
    );
    return {};
  },
);

/** An order that is not to be has not used its coupons. */
export const returnCoupons = command(
  ReturnCoupons,
  'sales:record',
  async ({ sql: db }, { orderId }) => {
    await sql`delete from coupon_use where order_id = ${orderId}`.execute(db);
    return {};
  },
);

function lockPromotions(db: Sql, codes: readonly string[]): Promise<Limits[]> {
  return rows<Limits>(
    db,
    sql`select id, coupon_code as "couponCode", max_uses as "maxUses",
          max_uses_per_customer as "maxUsesPerCustomer"
        from promotion where upper(coupon_code) = any(${codes}::text[]) and is_active
        order by id for update`,
  );
}

type Taking = { reference: string; customerId: string; now: Date };

async function refuseUsedUp(db: Sql, promotion: Limits, { reference, customerId, now }: Taking) {
  const { id, couponCode, maxUses, maxUsesPerCustomer } = promotion;
  const [used] = await rows<{ uses: number; own: number }>(
    db,
    sql`select count(*)::int as uses,
          (count(*) filter (where customer_id = ${customerId}))::int as own
        from coupon_use
        where promotion_id = ${id} and reference <> ${reference} and ${usesThatCount(now)}`,
  );
  const isUsedUp = used!.uses >= (maxUses ?? Infinity);
  if (isUsedUp || used!.own >= (maxUsesPerCustomer ?? Infinity)) {
    refuse('COUPON_USED_UP', { couponCode, uses: used!.uses, own: used!.own }, ['couponCodes']);
  }
}
