import { daysAfter } from '../../../kernel/clock.ts';

/**
 * Which goods of a product serve a demand: those of one lot, or of lots that are good for so many
 * days yet, or any. A lot that is named is taken whatever its day.
 */
export type Claim = { lotId: string | null; leastDays: number | null };

export const ANY_GOODS: Claim = { lotId: null, leastDays: null };

/** The lot of goods of which nobody knows it, and the last day of goods that keep. */
export const NO_LOT = '';
export const KEEPS = '9999-12-31';

/** The first day on which goods may go bad that the claim takes; undefined when it does not mind. */
export function dayOfClaim({ lotId, leastDays }: Claim, today: string): string | undefined {
  return lotId === null && leastDays !== null ? daysAfter(today, leastDays) : undefined;
}
