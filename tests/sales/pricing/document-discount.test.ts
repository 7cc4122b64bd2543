import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Money } from '../../../kernel/money.ts';

const spread = (whole: string, weights: string[]) =>
  new Money(whole, 'CNY').split(weights).map(({ amount }) => amount.toFixed(2));

// Case 4.
test.each([
  ['2.99', ['43.00', '14.00', '23.00'], ['1.61', '0.52', '0.86']],
  ['2.99', ['1', '1', '1'], ['1.00', '1.00', '0.99']],
  ['-2.99', ['1', '1', '1'], ['-1.00', '-1.00', '-0.99']],
])('a document discount of %s over %j is spread as %j', (whole, lines, parts) => {
  expect(spread(whole, lines)).toEqual(parts);
});

test('the parts of a spread sum to the whole, and none has the wrong sign', () => {
  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const lines = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(cents, lines, (discount, weights) => {
      fc.pre(weights.some((weight) => weight > 0));
      const whole = new Money(discount, 'CNY').times('0.01');
      const parts = whole.split(weights);
      expect(Money.total(parts, 'CNY').equals(whole)).toBe(true);
      for (const part of parts) {
        expect(part.isZero() || part.isNegative() === whole.isNegative()).toBe(true);
      }
    }),
  );
});
