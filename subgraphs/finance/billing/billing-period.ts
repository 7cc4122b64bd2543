import { daysAfter } from '../../../kernel/clock.ts';
import type { BillingBasis } from './billable.ts';

export const collectiveBases = [
  'COLLECTIVE_DAILY',
  'COLLECTIVE_WEEKLY',
  'COLLECTIVE_MONTHLY',
] as const satisfies BillingBasis[];

export type CollectiveBasis = (typeof collectiveBases)[number];

/** The last day of the basis's last span that is over: days, weeks from Monday, months. */
export function lastDayOver(basis: CollectiveBasis, today: string): string {
  if (basis === 'COLLECTIVE_DAILY') return daysAfter(today, -1);
  if (basis === 'COLLECTIVE_MONTHLY') return daysAfter(`${today.slice(0, 7)}-01`, -1);
  const sinceSunday = new Date(today).getUTCDay();
  return daysAfter(today, -(sinceSunday || 7));
}
