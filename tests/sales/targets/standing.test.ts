import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysAfter } from '../../../kernel/clock.ts';
import { standingOf } from '../../../subgraphs/sales/targets/standing.ts';
import { checkCalendar, workingDays } from '../../../subgraphs/sales/targets/working-days.ts';

const everyDay = { weekdays: [1, 2, 3, 4, 5, 6, 7], daysOff: [], extraDays: [] };

// 100 are to be sold in the 30 days of June.
test.each`
  today           | actual   | was      | expectedAtEnd | gap      | risk              | why
  ${'2026-05-31'} | ${'0'}   | ${false} | ${undefined}  | ${'100'} | ${null}           | ${'it has not begun'}
  ${'2026-06-02'} | ${'0'}   | ${false} | ${'0'}        | ${'100'} | ${null}           | ${'it is too early to tell'}
  ${'2026-06-03'} | ${'0'}   | ${false} | ${'0'}        | ${'100'} | ${'NOTHING_SOLD'} | ${'a tenth is over'}
  ${'2026-06-15'} | ${'45'}  | ${false} | ${'90'}       | ${'55'}  | ${null}           | ${'90 % is close enough'}
  ${'2026-06-15'} | ${'44'}  | ${false} | ${'88'}       | ${'56'}  | ${'BEHIND_PACE'}  | ${'the pace leads to 88 %'}
  ${'2026-06-15'} | ${'48'}  | ${true}  | ${'96'}       | ${'52'}  | ${'BEHIND_PACE'}  | ${'it was and is not safe yet'}
  ${'2026-06-15'} | ${'48'}  | ${false} | ${'96'}       | ${'52'}  | ${null}           | ${'it never was'}
  ${'2026-06-15'} | ${'49'}  | ${true}  | ${'98'}       | ${'51'}  | ${null}           | ${'it is safe again'}
  ${'2026-06-30'} | ${'99'}  | ${false} | ${'99'}       | ${'1'}   | ${null}           | ${'the last day goes on'}
  ${'2026-07-01'} | ${'99'}  | ${false} | ${'99'}       | ${'1'}   | ${'MISSED'}       | ${'it is over'}
  ${'2026-07-01'} | ${'120'} | ${true}  | ${'120'}      | ${'-20'} | ${null}           | ${'it was met'}
  ${'2026-06-15'} | ${'-5'}  | ${false} | ${'-10'}      | ${'105'} | ${'NOTHING_SOLD'} | ${'more came back than went'}
`('on $today with $actual sold, $why', ({ today, actual, was, expectedAtEnd, gap, risk }) => {
  const period = { from: '2026-06-01', to: '2026-06-30', amount: '100' };
  const course = { ...period, actual: actual as string, wasAtRisk: was as boolean };
  const standing = standingOf(course, today as string, everyDay);
  expect(standing.expectedAtEnd?.toFixed()).toBe(expectedAtEnd);
  expect([standing.gap.toFixed(), standing.risk]).toEqual([gap, risk]);
});

// October 2026: the holidays are 1 to 7, and people work on Saturday the 10th instead.
const october = {
  weekdays: [1, 2, 3, 4, 5],
  daysOff: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  extraDays: ['2026-10-10'],
};

test.each`
  today           | actual   | expectedAtEnd | risk             | why
  ${'2026-10-05'} | ${'4'}   | ${undefined}  | ${null}          | ${'nobody has worked yet'}
  ${'2026-10-08'} | ${'6'}   | ${'108'}      | ${null}          | ${'it was the first of 18 working days'}
  ${'2026-10-11'} | ${'15'}  | ${'90'}       | ${null}          | ${'the Saturday was worked on'}
  ${'2026-10-12'} | ${'15'}  | ${'67.5'}     | ${'BEHIND_PACE'} | ${'four of 18 days are over'}
  ${'2026-10-31'} | ${'101'} | ${'101'}      | ${null}          | ${'all working days are over'}
`('on $today with $actual sold, $why', ({ today, actual, expectedAtEnd, risk }) => {
  const period = { from: '2026-10-01', to: '2026-10-31', amount: '100' };
  const course = { ...period, actual: actual as string, wasAtRisk: false };
  const standing = standingOf(course, today as string, october);
  expect([standing.expectedAtEnd?.toFixed(), standing.risk]).toEqual([expectedAtEnd, risk]);
});

test('a target of days off lands by its days', () => {
  const course = { from: '2026-10-03', to: '2026-10-04', amount: '10', wasAtRisk: false };
  const standing = standingOf({ ...course, actual: '3' }, '2026-10-03', october);
  expect(standing.expectedAtEnd?.toFixed()).toBe('6');
});

test('working days are counted as one counts them', () => {
  const offset = fc.integer({ min: 0, max: 60 });
  const weekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
  const days = fc.uniqueArray(offset, { maxLength: 12 });
  fc.assert(
    fc.property(weekdays, days, offset, offset, (worked, named, first, length) => {
      const dayAt = (n: number) => daysAfter('2026-01-01', n);
      const [daysOff, extraDays] = [named.slice(0, 6).map(dayAt), named.slice(6).map(dayAt)];
      const isWorked = (day: string) => {
        const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
        return extraDays.includes(day) || (worked.includes(weekday) && !daysOff.includes(day));
      };
      const all = Array.from({ length: length + 1 }, (_, n) => dayAt(first + n));
      const period = { from: all[0]!, to: all.at(-1)! };
      const counted = workingDays({ weekdays: worked, daysOff, extraDays }, period);
      expect(counted).toBe(all.filter(isWorked).length);
    }),
  );
});

test.each([
  [{ ...october, weekdays: [] }, 'BAD_WEEKDAY'],
  [{ ...october, weekdays: [0] }, 'BAD_WEEKDAY'],
  [{ ...october, weekdays: [1, 1] }, 'BAD_WEEKDAY'],
  [{ ...october, extraDays: ['2026-10-01'] }, 'DAY_TWICE'],
  [{ ...october, daysOff: Array.from({ length: 1001 }, (_, n) => String(n)) }, 'TOO_MANY'],
])('a calendar must make sense', (calendar, code) => {
  expect(() => checkCalendar(calendar)).toThrow(code);
});
