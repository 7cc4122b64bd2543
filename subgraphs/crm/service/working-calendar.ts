import { refuse } from '../../../kernel/refusal.ts';
import { daysAfter } from '../../../kernel/clock.ts';

/** One opening of a weekday, in local time: `09:00` to `18:00`; Monday is 1, Sunday 7. */
export type Opening = { weekday: number; opens: string; closes: string };

/** When people are at work. */
export type WorkingCalendar = {
  /** IANA name: `Asia/Shanghai`. */
  timeZone: string;
  hours: readonly Opening[];
  holidays: readonly { day: string; name: string }[];
};

type Shift = { start: number; end: number };

/** Further than any service level and any waiting leads. */
const MAX_DAYS = 20_000;

/** The moment when so many seconds of working time have passed since `from`. */
export function addWorkingTime(calendar: WorkingCalendar, from: Date, seconds: number): Date {
  let left = seconds * 1_000;
  let last = from.getTime();
  for (const { start, end } of shiftsSince(calendar, from)) {
    const begin = Math.max(start, from.getTime());
    if (end - begin >= left) return new Date(begin + left);
    left -= end - begin;
    last = end;
  }
  return new Date(last);
}

/** Seconds of working time between two moments. */
export function workingSeconds(calendar: WorkingCalendar, from: Date, to: Date): number {
  let total = 0;
  for (const { start, end } of shiftsSince(calendar, from)) {
    if (start >= to.getTime()) break;
    total += Math.min(end, to.getTime()) - Math.max(start, from.getTime());
  }
  return Math.round(total / 1_000);
}

/** The shifts that end after the moment, in order. */
function* shiftsSince(calendar: WorkingCalendar, from: Date): Generator<Shift> {
  const { hours, holidays, timeZone } = calendar;
  const closed = new Set(holidays.map(({ day }) => day));
  const wallClock = wallClockOf(timeZone);
  let day = wallClock(from.getTime()).slice(0, 10);
  for (let n = 0; n < MAX_DAYS; n++, day = daysAfter(day, 1)) {
    if (closed.has(day)) continue;
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
    const openings = hours.filter((opening) => opening.weekday === weekday);
    for (const { opens, closes } of openings.sort((a, b) => (a.opens < b.opens ? -1 : 1))) {
      const shift = {
        start: momentOf(day, opens, wallClock),
        end: momentOf(day, closes, wallClock),
      };
      if (shift.end > from.getTime()) yield shift;
    }
  }
}

type WallClock = (moment: number) => string;

/** What the clock on the wall shows at a moment: `2026-03-31 08:00:00`. */
function wallClockOf(timeZone: string): WallClock {
  const options = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const;
  const format = new Intl.DateTimeFormat('sv-SE', options);
  return (moment) => format.format(moment);
}

/** The moment at which the wall shows this; asked twice, as the first guess may lie across a change. */
function momentOf(day: string, time: string, wallClock: WallClock): number {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const offset = (at: number) => Date.parse(`${wallClock(at).replace(' ', 'T')}Z`) - at;
  return shown - offset(shown - offset(shown));
}

const MAX_OPENINGS = 50;
const MAX_HOLIDAYS = 500;
const time = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Refuses `BAD_TIME_ZONE`, `BAD_HOURS` and `TOO_MANY`; a week has an hour of work at least. */
export function checkCalendar({ timeZone, hours, holidays }: WorkingCalendar): void {
  if (!isTimeZone(timeZone)) refuse('BAD_TIME_ZONE', { timeZone }, ['timeZone']);
  refuseMore(hours.length, MAX_OPENINGS, 'hours');
  refuseMore(holidays.length, MAX_HOLIDAYS, 'holidays');
  hours.forEach((opening, index) => {
    const { weekday, opens, closes } = opening;
    const isTime = time.test(opens) && time.test(closes) && opens < closes;
    const overlaps = hours.some(
      (other) =>
        other !== opening &&
        other.weekday === weekday &&
        other.opens < closes &&
        opens < other.closes,
    );
    if (weekday < 1 || weekday > 7 || !isTime || overlaps) {
      refuse('BAD_HOURS', { ...opening }, ['hours', String(index)]);
    }
  });
  const minutes = hours.reduce(
    (all, { opens, closes }) => all + minuteOf(closes) - minuteOf(opens),
    0,
  );
  if (minutes < 60) refuse('BAD_HOURS', { minutes }, ['hours']);
}

function minuteOf(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
}

function refuseMore(given: number, limit: number, field: string): void {
  if (given > limit) refuse('TOO_MANY', { limit, given }, [field]);
}

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}
