import { describe, expect, test } from '@jest/globals';
import { daysOf, filterOf, grainOf, ordersIn, queryOf, stepsOf } from '../../dashboard/filter.ts';

const now = new Date('2026-03-31T23:30:00Z');

describe('an address', () => {
  test.each([
    '?period=month',
    '?period=today&channel=WEB',
    '?period=year&channel=EDI&warehouse=whs_018f',
  ])('holds a filter: %s', (query) => {
    expect(queryOf(filterOf(query))).toBe(query);
  });

  test('with nonsense in it shows the usual month', () => {
    expect(filterOf('?period=decade&channel=PIGEON&warehouse=%22%3E%3Cscript%3E')).toEqual({
      period: 'month',
    });
  });
});

test.each([
  ['today', '2026-03-31'],
  ['week', '2026-03-25'],
  ['month', '2026-03-02'],
  ['quarter', '2026-01-01'],
  ['year', '2025-04-01'],
] as const)('%s reaches from %s to today', (period, from) => {
  expect(daysOf(period, now)).toEqual({ from, to: '2026-03-31' });
});

test('a chart has a step for every day, and for every month of a year', () => {
  expect(stepsOf('week', now)).toEqual([
    '2026-03-25',
    '2026-03-26',
    '2026-03-27',
    '2026-03-28',
    '2026-03-29',
    '2026-03-30',
    '2026-03-31',
  ]);
  expect(stepsOf('quarter', now)).toHaveLength(90);
  expect(grainOf('year')).toBe('month');
  expect(stepsOf('year', now)).toHaveLength(12);
  expect(stepsOf('year', now).slice(-2)).toEqual(['2026-02', '2026-03']);
});

test('the orders of a day are those placed until midnight', () => {
  const filter = { period: 'today', channel: 'WEB' } as const;
  expect(ordersIn(filter, { from: '2026-03-31', to: '2026-03-31' })).toEqual({
    placedAt: { gte: '2026-03-31T00:00:00Z', lt: '2026-04-01T00:00:00.000Z' },
    status: { ne: 'DRAFT' },
    channel: { eq: 'WEB' },
  });
});
