import { describe, expect, test } from '@jest/globals';
import { dayOf, daysAfter } from '../../kernel/clock.ts';

describe('days', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-31', 365, '2027-03-31'],
  ])('%s and %i days is %s', (day, days, after) => {
    expect(daysAfter(day, days)).toBe(after);
  });

  test('are those of UTC, wherever it runs', () => {
    expect(dayOf(new Date('2026-03-31T23:30:00-05:00'))).toBe('2026-04-01');
  });
});
