import { refuse } from '../../../kernel/refusal.ts';
import { daysOf, type Period } from '../analysis/period.ts';

/** On which days the company sells; Monday is 1, Sunday 7. */
export type SalesCalendar = {
  weekdays: readonly number[];
  /** Weekdays on which nobody works, such as public holidays. */
  daysOff: readonly string[];
  /** Other days on which people work, such as a Sunday before a holiday. */
  extraDays: readonly string[];
};

/** How many days of a period are worked on. */
export function workingDays(calendar: SalesCalendar, { from, to }: Period): number {
  const weekdays = new Set(calendar.weekdays);
  const isUsual = (day: string) => weekdays.has(weekdayOf(day));
  const isWithin = (day: string) => from <= day && day <= to;
  const days = daysOf({ from, to });
  const first = weekdayOf(from);
  const rest = Array.from({ length: days % 7 }, (_, n) => ((first - 1 + n) % 7) + 1);
  const usual = Math.floor(days / 7) * weekdays.size + rest.filter((d) => weekdays.has(d)).length;
  const off = calendar.daysOff.filter((day) => isWithin(day) && isUsual(day)).length;
  const extra = calendar.extraDays.filter((day) => isWithin(day) && !isUsual(day)).length;
  return usual - off + extra;
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

const MAX_DAYS = 1_000;

/** Refuses `BAD_WEEKDAY`, `TOO_MANY`, and `DAY_TWICE` for a day that is named before. */
export function checkCalendar({ weekdays, daysOff, extraDays }: SalesCalendar): void {
  const bad = weekdays.findIndex((day, n) => day < 1 || day > 7 || weekdays.indexOf(day) < n);
  if (bad >= 0) refuse('BAD_WEEKDAY', { weekday: weekdays[bad] }, ['weekdays', String(bad)]);
  if (weekdays.length === 0) refuse('BAD_WEEKDAY', { weekday: null }, ['weekdays']);
  const given = daysOff.length + extraDays.length;
  if (given > MAX_DAYS) refuse('TOO_MANY', { limit: MAX_DAYS, given }, ['daysOff']);
  const all = [...daysOff, ...extraDays];
  const twice = all.find((day, n) => all.indexOf(day) < n);
  if (twice) refuse('DAY_TWICE', { day: twice }, ['daysOff']);
}
