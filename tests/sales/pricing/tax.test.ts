import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Money } from '../../../kernel/money.ts';
import { taxesOn, type Tax } from '../../../subgraphs/sales/pricing/tax.ts';

const cny = (amount: string) => new Money(amount, 'CNY');
const amounts = (parts: Money[]) => parts.map(({ amount }) => amount.toFixed());

const taxes: Tax[] = [
  { code: 'A', percent: '6' },
  { code: 'B', percent: '6' },
  { code: 'C', percent: '3', isCompound: true },
];

// Case 1: 6 % and 6 % on the net amount, 3 % on the net amount and both of them.
test('two lines of 15.89 taxed per line come to 4.86, per document to 4.89', () => {
  const line = cny('15.89');
  expect(amounts(taxesOn(line, taxes))).toEqual(['0.95', '0.95', '0.53']);
  const perLine = Money.total(
    [line, line].flatMap((one) => taxesOn(one, taxes)),
    'CNY',
  );
  const perDocument = Money.total(taxesOn(line.times(2), taxes), 'CNY');
  expect(amounts([perLine, line.times(2).plus(perLine)])).toEqual(['4.86', '36.64']);
  expect(amounts([perDocument, line.times(2).plus(perDocument)])).toEqual(['4.89', '36.67']);
});

test('a tax is within half a minor unit of the exact one, and never finer than the minor unit', () => {
  const net = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cny(`${cents / 100}`));
  const percent = fc.integer({ min: 0, max: 2_500 }).map((n) => `${n / 100}`);
  fc.assert(
    fc.property(net, percent, (base, rate) => {
      const [tax] = taxesOn(base, [{ code: 'A', percent: rate }]) as [Money];
      const exact = base.amount.times(rate).dividedBy(100);
      expect(tax.amount.minus(exact).abs().lessThanOrEqualTo('0.005')).toBe(true);
      expect(tax.amount.decimalPlaces()).toBeLessThanOrEqual(2);
    }),
  );
});
