import { expect, test } from '@jest/globals';
import { fiscalYear } from '../../../subgraphs/finance/closing/fiscal-year.ts';

test.each`
  year    | start | startsOn        | endsOn          | lastMonth
  ${2026} | ${1}  | ${'2026-01-01'} | ${'2026-12-31'} | ${'2026-12'}
  ${2026} | ${4}  | ${'2026-04-01'} | ${'2027-03-31'} | ${'2027-03'}
  ${2027} | ${3}  | ${'2027-03-01'} | ${'2028-02-29'} | ${'2028-02'}
  ${2026} | ${12} | ${'2026-12-01'} | ${'2027-11-30'} | ${'2027-11'}
`('the year $year from month $start ends on $endsOn', ({ year, start, ...days }) => {
  expect(fiscalYear(Number(year), Number(start))).toEqual(days);
});

test('a year of the books is 2000 to 2999', () => {
  expect(() => fiscalYear(26, 1)).toThrow(/BAD_YEAR/);
});
