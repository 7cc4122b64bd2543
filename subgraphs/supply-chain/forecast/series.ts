import { dayOf, daysAfter } from '../../../kernel/clock.ts';

/** How long one period of a forecast is; weeks begin on Monday. */
export type Grain = 'DAY' | 'WEEK' | 'MONTH';

/** Periods after which demand may repeat itself: a week of days, a year of weeks or months. */
export const seasonOf: Readonly<Record<Grain, number>> = { DAY: 7, WEEK: 52, MONTH: 12 };

/** Periods of history that a forecast looks back on at most. */
const MAX_HISTORY: Readonly<Record<Grain, number>> = { DAY: 730, WEEK: 260, MONTH: 120 };

/** The first day of the period that holds the day. */
export function periodOf(day: string, grain: Grain): string {
  if (grain === 'DAY') return day;
  if (grain === 'MONTH') return `${day.slice(0, 7)}-01`;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return daysAfter(day, -((weekday + 6) % 7));
}

/** The first day of the period that comes `count` periods later. */
export function periodAfter(first: string, count: number, grain: Grain): string {
  if (grain !== 'MONTH') return daysAfter(first, count * (grain === 'WEEK' ? 7 : 1));
  const [year, month] = first.split('-').map(Number);
  return dayOf(new Date(Date.UTC(year!, month! - 1 + count, 1)));
}

/** First days of `count` periods from the given one on. */
export function periodsFrom(first: string, count: number, grain: Grain): string[] {
  return Array.from({ length: count }, (_, n) => periodAfter(first, n, grain));
}

/** What was wanted of something on a day. */
export type DayDemand = { day: string; quantity: string };

/** Demand per period without gaps, up to the last one that has ended. */
export type History = { first: string; values: number[] };

/**
 * The history that a forecast made today rests on: from the first demand to the last full period,
 * zero where nothing was wanted. `facts` are by day, oldest first.
 */
export function historyOf(facts: readonly DayDemand[], grain: Grain, today: string): History {
  const now = periodOf(today, grain);
  const earliest = periodAfter(now, -MAX_HISTORY[grain], grain);
  const known = facts.filter(({ day }) => day < now && day >= earliest);
  const first = known[0] ? periodOf(known[0].day, grain) : now;
  const totals = new Map<string, number>();
  for (const { day, quantity } of known) {
    const period = periodOf(day, grain);
    totals.set(period, (totals.get(period) ?? 0) + Number(quantity));
  }
  const values: number[] = [];
  for (let period = first; period < now; period = periodAfter(period, 1, grain)) {
    values.push(totals.get(period) ?? 0);
  }
  return { first, values };
}
