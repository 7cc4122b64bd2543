import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { Situation } from '../pricing/find-rules.ts';
import type { Terms } from './apply-promotions.ts';
import { usesThatCount } from './coupons.ts';

const figures = [
  'percent',
  'amount',
  'minQuantity',
  'maxQuantity',
  'buyQuantity',
  'getQuantity',
  'minAmount',
] as const;

/** Promotions of a basket at most. */
const MOST = 250;

/** What may be used of a coupon, and what has been. */
export type Coupon = {
  couponCode: string | null;
  maxUses: number | null;
  maxUsesPerCustomer: number | null;
  uses: number;
  ownUses: number;
};

export type Running = Terms & Coupon;

/** Coupons that come with a basket; those held under its reference are not used by others. */
export type Coupons = { couponCodes: readonly string[]; reference: string | null; now: Date };

/** A coupon's code as it is compared. */
export function codeOf(couponCode: string): string {
  return couponCode.trim().toUpperCase();
}

/**
 * The promotions that a customer gets on a day, by priority: those that need no coupon, and those
 * of the coupons given, with how often these have been used.
 */
export async function findRunning(
  db: Sql,
  situation: Omit<Situation, 'products'>,
  { couponCodes, reference, now }: Coupons,
): Promise<Running[]> {
  const { customerId, groupId, channel, currency, date } = situation;
  const given = couponCodes.map(codeOf);
  const found = await rows<Running>(
    db,
    sql`select p.id, p.code, kind, percent, amount, product_ids as "productIds",
          min_quantity as "minQuantity", max_quantity as "maxQuantity",
          buy_quantity as "buyQuantity", get_quantity as "getQuantity", components,
          min_amount as "minAmount", stacking, coupon_code as "couponCode",
          max_uses as "maxUses", max_uses_per_customer as "maxUsesPerCustomer",
          uses, own_uses as "ownUses"
        from promotion p left join lateral (
          select count(*)::int as uses,
            (count(*) filter (where customer_id = ${customerId}))::int as own_uses
          from coupon_use where promotion_id = p.id and ${usesThatCount(now)}
            and reference is distinct from ${reference}) used on coupon_code is not null
        where is_active and (coupon_code is null or upper(coupon_code) = any(${given}::text[]))
          and (p.currency is null or p.currency = ${currency})
          and (valid_from is null or valid_from <= ${date}::date)
          and (valid_to is null or valid_to >= ${date}::date)
          and (p.customer_id is null or p.customer_id = ${customerId})
          and (group_id is null or group_id = ${groupId ?? null})
          and (channel_id is null
            or channel_id = (select id from sales_channel where code = ${channel ?? null}))
        order by priority desc, p.id limit ${MOST}`,
  );
  return found.map((row) => ({ ...row, ...decimals(row) }));
}

/** Figures that the database gives as text. */
function decimals(row: Running): Record<string, Decimal | null> {
  const texts = row as unknown as Record<string, string | null>;
  return Object.fromEntries(
    figures.map((name) => [name, texts[name] == null ? null : decimal(texts[name])]),
  );
}

/** Why a coupon does nothing for the basket: `COUPON_UNKNOWN` or `COUPON_USED_UP`, by its place. */
export function refusedCoupons(
  couponCodes: readonly string[],
  running: readonly Running[],
): Refusal[] {
  return couponCodes.flatMap((couponCode, index) => {
    const field = ['couponCodes', String(index)];
    const coupon = running.find(
      (one) => one.couponCode && codeOf(one.couponCode) === codeOf(couponCode),
    );
    if (!coupon) return [new Refusal('COUPON_UNKNOWN', { couponCode }, field)];
    const { uses, ownUses, maxUses, maxUsesPerCustomer } = coupon;
    const isFree = uses < (maxUses ?? Infinity) && ownUses < (maxUsesPerCustomer ?? Infinity);
    return isFree ? [] : [new Refusal('COUPON_USED_UP', { couponCode, uses, own: ownUses }, field)];
  });
}
