import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { decimal, sum } from '../../kernel/decimal.ts';
import { minorDigitsOf, Money } from '../../kernel/money.ts';

const cny = (amount: string) => new Money(amount, 'CNY');
const cents = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map((n) => decimal(`${n}e-2`));

test.each([
  ['CNY', '2.345', '2.35'],
  ['CNY', '-2.345', '-2.35'],
  ['CNY', '2.3449', '2.34'],
  ['JPY', '2.5', '3'],
  ['KWD', '2.3455', '2.346'],
])('%s %s is rounded half-up to its minor unit: %s', (currency, amount, rounded) => {
  expect(new Money(amount, currency).rounded().toJSON()).toEqual({ amount: rounded, currency });
});

test('sums keep every digit, as binary floating point would not', () => {
  const total = Money.total(
    Array.from({ length: 10 }, () => cny('0.1')),
    'CNY',
  );
  expect(total.toJSON()).toEqual({ amount: '1', currency: 'CNY' });
  expect(cny('0.1').plus(cny('0.2')).toJSON().amount).toBe('0.3');
  expect(cny('1e15').plus(cny('0.01')).toJSON().amount).toBe('1000000000000000.01');
});

test.each([
  ['plus', (a: Money, b: Money) => a.plus(b)],
  ['minus', (a: Money, b: Money) => a.minus(b)],
  ['compare', (a: Money, b: Money) => a.compare(b)],
])('%s of two currencies is refused', (_what, act) => {
  expect(() => act(cny('1'), new Money('1', 'EUR'))).toThrow('CURRENCY_MISMATCH');
});

describe('a split', () => {
  test('of 100 in three equal parts gives the odd cent to the first', () => {
    const parts = cny('100').split([1, 1, 1]);
    expect(parts.map((part) => part.amount.toFixed())).toEqual(['33.34', '33.33', '33.33']);
  });

  test('of a debt is the split of the claim, negated', () => {
    const parts = cny('-0.05').split([1, 2]);
    expect(parts.map((part) => part.amount.toFixed())).toEqual(['-0.02', '-0.03']);
  });

  test('never loses or makes a minor unit, and is never off by a whole one', () => {
    const weights = fc
      .array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 20 })
      .filter((all) => all.some((weight) => weight > 0));
    const currency = fc.constantFrom('CNY', 'JPY', 'KWD');
    fc.assert(
      fc.property(cents, weights, currency, (amount, shares, code) => {
        const whole = new Money(amount, code).rounded();
        const parts = whole.split(shares);
        const unit = decimal(10).pow(-minorDigitsOf(code));
        expect(Money.total(parts, code).equals(whole)).toBe(true);
        parts.forEach((part, n) => {
          const exact = whole.amount.times(shares[n]!).dividedBy(sum(shares));
          expect(part.amount.minus(exact).abs().lessThan(unit)).toBe(true);
          expect(part.amount.decimalPlaces()).toBeLessThanOrEqual(minorDigitsOf(code));
        });
      }),
    );
  });
});

test('adding and taking away again changes nothing', () => {
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      const [one, other] = [new Money(a, 'CNY'), new Money(b, 'CNY')];
      expect(one.plus(other).minus(other).equals(one)).toBe(true);
      expect(one.plus(other).equals(other.plus(one))).toBe(true);
      expect(one.compare(other)).toBe(-other.compare(one) || 0);
    }),
  );
});
