import { command, commandSpec } from '../../../kernel/command.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { SalesChannel } from '../channel/sales-channel.ts';
import { lockRules } from '../pricing/price-list-store.ts';
import { Promotion, type PromotionDetails } from './promotion.ts';

export type SavePromotionInput = PromotionDetails & {
  id?: string | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

export const SavePromotion = commandSpec<SavePromotionInput, { promotionId: string }>(
  'sales.savePromotion',
);

/**
 * Makes or changes a promotion. Of two that could meet in a basket one goes first: equal priority
 * is refused here, not decided by luck. Refuses `PROMOTION_CODE_TAKEN`, `COUPON_CODE_TAKEN`,
 * `UNKNOWN_CHANNEL`, `PROMOTION_CONFLICT`, `VERSION_CONFLICT`, and what `describe` refuses.
 */
export const savePromotion = command(SavePromotion, 'sales:write', async (work, input) => {
  const { em, sql, ids, now, viewer } = work;
  const { id, channelId, expectedVersion } = input;
  await lockRules(sql);
  const promotion = id ? await em.findOne(Promotion, { id }) : new Promotion(ids.next('prm'), now);
  if (!promotion || viewer.party) throw new NotFound('promotion', id ?? input.code);
  if (expectedVersion != null && expectedVersion !== promotion.version) {
    const actual = promotion.version;
    refuse('VERSION_CONFLICT', { expected: expectedVersion, actual }, ['expectedVersion']);
  }
  promotion.describe(input, now);
  const { code, couponCode, priority } = promotion;
  const others = await em.find(Promotion, { id: { $ne: promotion.id }, isActive: true });
  const taken = await em.count(Promotion, { code, id: { $ne: promotion.id } });
  if (taken > 0) refuse('PROMOTION_CODE_TAKEN', { code }, ['code']);
  const sameCoupon = await em.count(Promotion, {
    id: { $ne: promotion.id },
    couponCode: { $ilike: escaped(couponCode ?? '') },
  });
  if (couponCode && sameCoupon > 0) refuse('COUPON_CODE_TAKEN', { couponCode }, ['couponCode']);
  if (channelId && (await em.count(SalesChannel, { id: channelId })) === 0) {
    refuse('UNKNOWN_CHANNEL', { channelId }, ['channelId']);
  }
  const rival = others.find((other) => promotion.rivals(other));
  if (rival) refuse('PROMOTION_CONFLICT', { other: rival.code, priority }, ['priority']);
  em.persist(promotion);
  return { promotionId: promotion.id };
});

/** A text that `ilike` takes as it is. */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
