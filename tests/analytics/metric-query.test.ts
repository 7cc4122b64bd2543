import { describe, expect, test } from '@jest/globals';
import { growthOf } from '../../subgraphs/analytics/metrics/growth.ts';
import { dimensions, factsOf, mayBeBy } from '../../subgraphs/analytics/metrics/dimensions.ts';
import { checkedQuery } from '../../subgraphs/analytics/metrics/metric-query.ts';
import { metrics } from '../../subgraphs/analytics/metrics/metrics.ts';
import { comparedTo, periodOf, type Preset } from '../../subgraphs/analytics/metrics/period.ts';

describe('periods by name, on Tuesday 2026-03-31', () => {
  test.each`
    preset            | from            | to
    ${'TODAY'}        | ${'2026-03-31'} | ${'2026-03-31'}
    ${'YESTERDAY'}    | ${'2026-03-30'} | ${'2026-03-30'}
    ${'LAST_7_DAYS'}  | ${'2026-03-25'} | ${'2026-03-31'}
    ${'LAST_30_DAYS'} | ${'2026-03-02'} | ${'2026-03-31'}
    ${'LAST_90_DAYS'} | ${'2026-01-01'} | ${'2026-03-31'}
    ${'THIS_WEEK'}    | ${'2026-03-30'} | ${'2026-03-31'}
    ${'THIS_MONTH'}   | ${'2026-03-01'} | ${'2026-03-31'}
    ${'THIS_QUARTER'} | ${'2026-01-01'} | ${'2026-03-31'}
    ${'THIS_YEAR'}    | ${'2026-01-01'} | ${'2026-03-31'}
    ${'LAST_MONTH'}   | ${'2026-02-01'} | ${'2026-02-28'}
    ${'LAST_QUARTER'} | ${'2025-10-01'} | ${'2025-12-31'}
    ${'LAST_YEAR'}    | ${'2025-01-01'} | ${'2025-12-31'}
  `('$preset', ({ preset, from, to }: Record<string, string>) => {
    expect(periodOf({ preset: preset as Preset }, '2026-03-31')).toEqual({ from, to });
  });

  test('a Sunday still belongs to the week of its Monday', () => {
    expect(periodOf({ preset: 'THIS_WEEK' }, '2026-03-29').from).toBe('2026-03-23');
  });

  test.each([
    [{ from: '2026-03-02' }],
    [{ from: '2026-03-02', to: '2026-03-01' }],
    [{ from: '2010-01-01', to: '2026-03-01' }],
    [{ from: '2026-03-01', to: '2026-03-02', preset: 'TODAY' as const }],
  ])('%j is none', (period) => {
    expect(() => periodOf(period, '2026-03-31')).toThrow('BAD_PERIOD');
  });
});

test('a period is compared to as many days before it, or to the same a year ago', () => {
  const march = { from: '2026-03-01', to: '2026-03-31' };
  expect(comparedTo(march, 'PREVIOUS_PERIOD')).toEqual({ from: '2026-01-29', to: '2026-02-28' });
  expect(comparedTo(march, 'PREVIOUS_YEAR')).toEqual({ from: '2025-03-01', to: '2025-03-31' });
  const leap = { from: '2028-02-29', to: '2028-02-29' };
  expect(comparedTo(leap, 'PREVIOUS_YEAR')).toEqual({ from: '2027-02-28', to: '2027-02-28' });
});

test.each([
  ['110', '100', '10'],
  ['90', '100', '-10'],
  ['1', '3', '-66.67'],
  ['-5', '-10', '50'],
  ['5', '0', null],
  [null, '5', null],
])('from %s after %s growth is %s', (value, previous, growth) => {
  expect(growthOf({ value, previous })).toBe(growth);
});

describe('a question', () => {
  const around = { today: '2026-03-31', currency: 'CNY' };
  const ask = (more: object) => () =>
    checkedQuery({ metrics: ['revenue'], first: 10, ...more }, around);

  test.each([
    ['NOTHING_GIVEN', { metrics: [] }],
    ['UNKNOWN_METRIC', { metrics: ['luck'] }],
    ['UNKNOWN_METRIC', { orderBy: { by: 'margin', direction: 'ASC' } }],
    ['UNKNOWN_DIMENSION', { dimensions: ['mood'] }],
    ['DIMENSION_NOT_ALLOWED', { dimensions: ['carrier'] }],
    ['DIMENSION_NOT_ALLOWED', { filters: [{ dimension: 'supplier', in: ['sup_1'] }] }],
    ['TOO_MANY', { dimensions: ['day', 'customer', 'product'] }],
    ['TOO_MANY', { first: 251 }],
    ['TOO_MANY', { metrics: [...metrics.keys()].slice(0, 9) }],
  ])('is refused with %s: %j', (code, more) => {
    expect(ask(more)).toThrow(code);
  });

  test('is ordered by time, else by its first metric', () => {
    expect(ask({ dimensions: ['month'] })().orderBy).toEqual({ by: 'month', direction: 'ASC' });
    expect(ask({ dimensions: ['customer'] })().orderBy).toEqual({
      by: 'revenue',
      direction: 'DESC',
    });
  });
});

test('every metric is said in both languages, and can be broken down by time and something else', () => {
  for (const metric of metrics.values()) {
    expect(metric.label['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(metric.definition['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(factsOf(metric).length).toBeGreaterThan(0);
    const own = [...dimensions.values()].filter((dimension) => mayBeBy(metric, dimension));
    expect(own.length).toBeGreaterThan(5);
  }
  const areas = new Set([...metrics.values()].map(({ area }) => area));
  expect(areas.size).toBe(9);
});
