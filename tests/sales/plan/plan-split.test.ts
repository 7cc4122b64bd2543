import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { decimal, sum } from '../../../kernel/decimal.ts';
import {
  gapsOf,
  splitPlan,
  withOwnLines,
  type PlanFigures,
  type Splitting,
} from '../../../subgraphs/sales/plan/plan-split.ts';

const twelve = (weight: string) => Array.from({ length: 12 }, () => weight);

function splitting(method: Splitting['method'], amount: string, given: Partial<Splitting>) {
  const children = [
    { key: 'a', weight: 1 },
    { key: 'b', weight: 1 },
  ];
  const all = { digits: 2, children, season: [], history: [], ...given };
  return splitPlan({ ...all, method, amount: decimal(amount) });
}

const cells = ({ lines }: PlanFigures, month: number) =>
  lines.filter((line) => line.month === month).map(({ key, amount }) => `${key} ${amount}`);

test('evenly: the cents that are left go to the first', () => {
  const figures = splitting('EVEN', '100', {});
  // 8.33 a month makes 99.96; four months have a cent more.
  expect(figures.months.map(({ amount }) => String(amount)).slice(3, 6)).toEqual([
    ...['8.34', '8.33', '8.33'],
  ]);
  expect(cells(figures, 12)).toEqual(['a 4.17', 'b 4.16']);
});

test('by season and by the weight of children', () => {
  const season = [...twelve('0').slice(2), '1', '3'];
  const children = [
    { key: 'a', weight: 3 },
    { key: 'b', weight: 1 },
  ];
  const figures = splitting('SEASON', '1000', { season, children });
  expect(cells(figures, 11)).toEqual(['a 187.5', 'b 62.5']);
  expect(cells(figures, 12)).toEqual(['a 562.5', 'b 187.5']);
  expect(cells(figures, 1)).toEqual(['a 0', 'b 0']);
});

test('by history, month for month; what only came back weighs nothing', () => {
  const history = [
    { key: 'a', month: 1, amount: '30' },
    { key: 'b', month: 1, amount: '10' },
    { key: 'b', month: 2, amount: '60' },
    { key: 'a', month: 2, amount: '-5' },
  ];
  const figures = splitting('HISTORY', '200', { history });
  expect([cells(figures, 1), cells(figures, 2)]).toEqual([
    ['a 60', 'b 20'],
    ['a 0', 'b 120'],
  ]);
  expect(() => splitting('HISTORY', '200', {})).toThrow(/NO_WEIGHTS/);
});

test('what children say themselves opens a gap that is listed', () => {
  const figures = splitting('EVEN', '240', {});
  expect(gapsOf(figures)).toEqual([]);
  const own = [
    { key: 'a', month: 3, amount: '12' },
    { key: 'b', month: 3, amount: '9' },
    { key: 'b', month: 7, amount: '5.5' },
  ];
  const gaps = gapsOf(withOwnLines(figures, own));
  expect(gaps.map(({ month, amount }) => `${month} ${amount}`)).toEqual(['3 -1', '7 4.5']);
});

test.each`
  own                                      | code
  ${{ key: 'c', month: 1, amount: '1' }}   | ${'UNKNOWN_CHILD'}
  ${{ key: 'a', month: 13, amount: '1' }}  | ${'BAD_MONTH'}
  ${{ key: 'a', month: 12, amount: '-1' }} | ${'NEGATIVE_FIGURE'}
`('refuses $code for $own', ({ own, code }) => {
  const figures = splitting('EVEN', '240', {});
  expect(() =>
    withOwnLines(figures, [own as { key: string; month: number; amount: string }]),
  ).toThrow(code as string);
});

test('children sum to their month and months to the year, whatever is split', () => {
  const weight = fc.integer({ min: 0, max: 9_999 });
  const child = fc.record({ key: fc.uuid(), weight });
  const children = fc.array(child, { minLength: 1, maxLength: 9 });
  const season = fc.array(weight, { minLength: 12, maxLength: 12 });
  const cents = fc.integer({ min: 1, max: 1_000_000_000 });
  fc.assert(
    fc.property(cents, children, season, (whole, parts, months) => {
      fc.pre(parts.some((part) => part.weight > 0) && months.some((month) => month > 0));
      const amount = decimal(whole).dividedBy(100).toFixed();
      const figures = splitting('SEASON', amount, { children: parts, season: months });
      expect(gapsOf(figures)).toEqual([]);
      expect(sum(figures.months.map((month) => month.amount)).toFixed()).toBe(amount);
    }),
    { numRuns: 60 },
  );
});
