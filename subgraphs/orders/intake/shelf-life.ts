import { decimal } from '../../../kernel/decimal.ts';

type Terms = { leastShelfLifeDays: number | null; leastShelfLifePercent: number | null };

/**
 * For how many days goods must be good yet for a customer, by the stricter of its two terms; null
 * when any serve. `shelfLifeDays` is for how long they are good in all.
 */
export function leastDaysFor(
  { leastShelfLifeDays: days, leastShelfLifePercent: percent }: Terms,
  { shelfLifeDays }: { shelfLifeDays: number | null },
): number | null {
  const share = decimal(shelfLifeDays ?? 0).times(percent ?? 0);
  return Math.max(days ?? 0, share.dividedBy(100).ceil().toNumber()) || null;
}
