import { daysAfter } from '../../../kernel/clock.ts';
import { refuse } from '../../../kernel/refusal.ts';

export type Preset =
  | 'TODAY'
  | 'YESTERDAY'
  | 'LAST_7_DAYS'
  | 'LAST_30_DAYS'
  | 'LAST_90_DAYS'
  | 'THIS_WEEK'
  | 'THIS_MONTH'
  | 'THIS_QUARTER'
  | 'THIS_YEAR'
  | 'LAST_MONTH'
  | 'LAST_QUARTER'
  | 'LAST_YEAR';

export type Comparison = 'PREVIOUS_PERIOD' | 'PREVIOUS_YEAR';

/** Days from the first to the last, both counted. */
export type Period = { from: string; to: string };

export type PeriodInput = {
  from?: string | null;
  to?: string | null;
  preset?: Preset | null;
};

const MAX_DAYS = 3_660;

/** Whole days from one day to another. */
export function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The first day of the month that lies `months` after the day's own. */
function monthStart(day: string, months = 0): string {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year!, month! - 1 + months, 1)).toISOString().slice(0, 10);
}

function quarterStart(day: string, quarters = 0): string {
  const monthsIn = (Number(day.slice(5, 7)) - 1) % 3;
  return monthStart(day, quarters * 3 - monthsIn);
}

function weekStart(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return daysAfter(day, -((weekday + 6) % 7));
}

const presets: Readonly<Record<Preset, (today: string) => Period>> = {
  TODAY: (today) => ({ from: today, to: today }),
  YESTERDAY: (today) => ({ from: daysAfter(today, -1), to: daysAfter(today, -1) }),
  LAST_7_DAYS: (today) => ({ from: daysAfter(today, -6), to: today }),
  LAST_30_DAYS: (today) => ({ from: daysAfter(today, -29), to: today }),
  LAST_90_DAYS: (today) => ({ from: daysAfter(today, -89), to: today }),
  THIS_WEEK: (today) => ({ from: weekStart(today), to: today }),
  THIS_MONTH: (today) => ({ from: monthStart(today), to: today }),
  THIS_QUARTER: (today) => ({ from: quarterStart(today), to: today }),
  THIS_YEAR: (today) => ({ from: `${today.slice(0, 4)}-01-01`, to: today }),
  LAST_MONTH: (today) => ({ from: monthStart(today, -1), to: daysAfter(monthStart(today), -1) }),
  LAST_QUARTER: (today) => ({
    from: quarterStart(today, -1),
    to: daysAfter(quarterStart(today), -1),
  }),
  LAST_YEAR: (today) => {
    const year = Number(today.slice(0, 4)) - 1;
    return { from: `${year}-01-01`, to: `${year}-12-31` };
  },
};

/** The days of a preset, or as given; the last 30 by default. Refuses `BAD_PERIOD`. */
export function periodOf(input: PeriodInput | null | undefined, today: string): Period {
  const { from, to, preset } = input ?? {};
  if (!from && !to) return presets[preset ?? 'LAST_30_DAYS'](today);
  const isRange = from && to && !preset && daysFrom(from, to) >= 0;
  if (!isRange || daysFrom(from, to) >= MAX_DAYS) {
    refuse('BAD_PERIOD', { from: from ?? '', to: to ?? '' }, ['period']);
  }
  return { from, to };
}

/** The days that a period is compared to, and the days from one to the other. */
export function comparedTo(
  { from, to }: Period,
  comparison: Comparison | null | undefined,
): Period | null {
  if (!comparison) return null;
  const days = daysFrom(from, to) + 1;
  if (comparison === 'PREVIOUS_PERIOD')
    return { from: daysAfter(from, -days), to: daysAfter(from, -1) };
  return { from: yearBefore(from), to: yearBefore(to) };
}

/** The same day a year ago; the 28th in place of a 29th of February that there was not. */
function yearBefore(day: string): string {
  const year = Number(day.slice(0, 4)) - 1;
  const same = `${year}${day.slice(4)}`;
  const isThere = new Date(`${same}T00:00:00Z`).toISOString().startsWith(same);
  return isThere ? same : `${year}-02-28`;
}
