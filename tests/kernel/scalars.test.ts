import { describe, expect, test } from '@jest/globals';
import { scalars } from '../../kernel/scalars.ts';

describe('scalars', () => {
  test.each([
    ['Decimal', '10.50', '10.5'],
    ['Decimal', '-0.000001', '-0.000001'],
    ['DateTime', '2026-03-31T10:00:00+02:00', '2026-03-31T08:00:00.000Z'],
  ] as const)('%s takes %s as %s', (name, given, taken) => {
    expect(scalars[name].parseValue(given)).toBe(taken);
  });

  test.each([
    ['Decimal', 10.5],
    ['Decimal', '1e5'],
    ['Decimal', 'NaN'],
    ['Decimal', ''],
    ['DateTime', '2026-03-31T10:00:00'],
    ['DateTime', '2026-02-30'],
    ['DateTime', 0],
    ['Date', '2026-02-30'],
    ['Currency', 'XX'],
    ['CountryCode', 'Germany'],
    ['EmailAddress', 'nobody'],
  ] as const)('%s does not take %j', (name, given) => {
    expect(() => scalars[name].parseValue(given)).toThrow();
  });

  test('moments of the database leave as ISO 8601 in UTC', () => {
    expect(scalars.DateTime.serialize('2026-03-31 08:00:00.5+00')).toBe('2026-03-31T08:00:00.500Z');
    expect(scalars.Decimal.serialize('10.500000')).toBe('10.5');
  });
});
