import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import {
  addWorkingTime,
  checkCalendar,
  workingSeconds,
  type WorkingCalendar,
} from '../../subgraphs/crm/service/working-calendar.ts';

const weekdays = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, opens: '13:00', closes: '18:00' },
  { weekday, opens: '09:00', closes: '12:00' },
]);
/** Eight hours a day with a break at noon; 1 May is a Friday. */
const shanghai: WorkingCalendar = {
  timeZone: 'Asia/Shanghai',
  hours: weekdays,
  holidays: [{ day: '2026-05-01', name: 'Labour Day' }],
};
const night: WorkingCalendar = {
  timeZone: 'Europe/Berlin',
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' })),
  holidays: [],
};

// Shanghai is eight hours ahead of UTC.
test.each`
  why                               | from                      | minutes | due
  ${'within the morning'}           | ${'2026-03-30T01:00:00Z'} | ${60}   | ${'2026-03-30T02:00:00Z'}
  ${'up to the break'}              | ${'2026-03-30T01:00:00Z'} | ${180}  | ${'2026-03-30T04:00:00Z'}
  ${'over the break'}               | ${'2026-03-30T03:30:00Z'} | ${60}   | ${'2026-03-30T05:30:00Z'}
  ${'from before the day begins'}   | ${'2026-03-29T22:00:00Z'} | ${30}   | ${'2026-03-30T01:30:00Z'}
  ${'over the night'}               | ${'2026-03-30T09:30:00Z'} | ${60}   | ${'2026-03-31T01:30:00Z'}
  ${'over the weekend'}             | ${'2026-03-27T09:30:00Z'} | ${60}   | ${'2026-03-30T01:30:00Z'}
  ${'over a holiday and a weekend'} | ${'2026-04-30T09:00:00Z'} | ${120}  | ${'2026-05-04T02:00:00Z'}
  ${'a whole week of work'}         | ${'2026-03-30T01:00:00Z'} | ${2400} | ${'2026-04-03T10:00:00Z'}
  ${'no time at all, in the night'} | ${'2026-03-30T20:00:00Z'} | ${0}    | ${'2026-03-31T01:00:00Z'}
`('$minutes minutes $why', ({ from, minutes, due }) => {
  const end = addWorkingTime(shanghai, new Date(from as string), (minutes as number) * 60);
  expect(end).toEqual(new Date(due as string));
});

test.each`
  day                         | from                      | to                        | hours
  ${'the clock goes forward'} | ${'2026-03-28T23:00:00Z'} | ${'2026-03-29T22:00:00Z'} | ${23}
  ${'the clock goes back'}    | ${'2026-10-24T22:00:00Z'} | ${'2026-10-25T23:00:00Z'} | ${25}
  ${'nothing changes'}        | ${'2026-06-01T22:00:00Z'} | ${'2026-06-02T22:00:00Z'} | ${24}
`('on the day when $day there are $hours hours', ({ from, to, hours }) => {
  const [begin, end] = [new Date(from as string), new Date(to as string)];
  expect(workingSeconds(night, begin, end)).toBe((hours as number) * 3_600);
});

test('what is added can be counted again, wherever it begins', () => {
  const start = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2026-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 400_000 }), (from, seconds) => {
      const end = addWorkingTime(shanghai, from, seconds);
      expect(Math.abs(workingSeconds(shanghai, from, end) - seconds)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 200 },
  );
});

const [monday] = weekdays;
test.each`
  why                     | change                                                             | code
  ${'an unknown zone'}    | ${{ timeZone: 'Mars/Olympus' }}                                    | ${'BAD_TIME_ZONE'}
  ${'no hours'}           | ${{ hours: [] }}                                                   | ${'BAD_HOURS'}
  ${'an eighth day'}      | ${{ hours: [{ ...monday, weekday: 8 }] }}                          | ${'BAD_HOURS'}
  ${'a 25th hour'}        | ${{ hours: [{ ...monday, closes: '25:00' }] }}                     | ${'BAD_HOURS'}
  ${'an end before it'}   | ${{ hours: [{ ...monday, closes: '08:00' }] }}                     | ${'BAD_HOURS'}
  ${'hours that overlap'} | ${{ hours: [monday, { ...monday, opens: '14:00' }] }}              | ${'BAD_HOURS'}
  ${'too little'}         | ${{ hours: [{ ...monday, opens: '13:00', closes: '13:59' }] }}     | ${'BAD_HOURS'}
  ${'too many holidays'}  | ${{ holidays: Array(501).fill({ day: '2026-01-01', name: 'X' }) }} | ${'TOO_MANY'}
`('a calendar with $why is refused', ({ change, code }) => {
  const calendar = { ...shanghai, ...(change as object) };
  expect(() => checkCalendar(calendar)).toThrow(code as string);
});
