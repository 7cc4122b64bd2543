import { expect, test } from '@jest/globals';
import { standingOf } from '../../../subgraphs/sales/targets/standing.ts';

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
  const standing = standingOf(course, today as string);
  expect(standing.expectedAtEnd?.toFixed()).toBe(expectedAtEnd);
  expect([standing.gap.toFixed(), standing.risk]).toEqual([gap, risk]);
});
