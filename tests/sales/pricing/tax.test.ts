import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Money } from '../../../kernel/money.ts';
import type { Tax } from '../../../kernel/tax.ts';
import { taxLines, type Taxed, type TaxRounding } from '../../../subgraphs/sales/pricing/tax.ts';

const cny = (amount: string) => new Money(amount, 'CNY');
const amounts = (parts: Money[]) => parts.map(({ amount }) => amount.toFixed());

const sales: Tax = {
  code: 'SALES',
  percent: '15.36',
  parts: [
    { code: 'A', percent: '6' },
    { code: 'B', percent: '6' },
    { code: 'C', percent: '3', isCompound: true },
  ],
};

// Case 1: 6 % and 6 % on the net amount, 3 % on the net amount and both of them.
test('two lines of 15.89 taxed per line come to 4.86, per document to 4.89', () => {
  const line = { amount: cny('15.89'), tax: sales, isTaxIncluded: false };
  const [one, two] = taxLines([line, line], 'LINE') as [Taxed, Taxed];
  expect(amounts(one.taxes.map(({ amount }) => amount))).toEqual(['0.95', '0.95', '0.53']);
  expect(amounts([one.tax.plus(two.tax), one.gross.plus(two.gross)])).toEqual(['4.86', '36.64']);
  const [first, second] = taxLines([line, line], 'DOCUMENT') as [Taxed, Taxed];
  const all = [first.tax.plus(second.tax), first.gross.plus(second.gross)];
  expect(amounts(all)).toEqual(['4.89', '36.67']);
  const each = first.taxes.map(({ amount }, nth) => amount.plus(second.taxes[nth]!.amount));
  expect(amounts(each)).toEqual(['1.91', '1.91', '1.07']);
});

test('of a price that includes several taxes each is told, and the price stays', () => {
  const line = { amount: cny('115.36'), tax: sales, isTaxIncluded: true };
  const [{ net, taxes, gross }] = taxLines([line], 'LINE') as [Taxed];
  expect(amounts([net, gross, ...taxes.map(({ amount }) => amount)])).toEqual([
    ...['100', '115.36', '6', '6', '3.36'],
  ]);
});

const taxed = (
  rounding: TaxRounding,
  isTaxIncluded: boolean,
  ...lines: [amount: string, percent: string][]
) =>
  taxLines(
    lines.map(([amount, percent]) => ({
      amount: cny(amount),
      tax: { code: 'A', percent },
      isTaxIncluded,
    })),
    rounding,
  ).map(({ net, tax, gross }) => amounts([net, tax, gross]).join(' '));

// Case 2.
test.each([
  ['52.5', '12', '46.87 5.63 52.5'],
  ['11.9', '21', '9.83 2.07 11.9'],
] as const)('a price of %s that includes %s %% is %s', (price, percent, parts) => {
  expect(taxed('LINE', true, [price, percent])).toEqual([parts]);
  expect(taxed('DOCUMENT', true, [price, percent])).toEqual([parts]);
});

test('tax of the whole document is rounded once per rate, and spread over its lines', () => {
  const lines = (['0.33', '0.33', '0.33', '1.00'] as const).map((amount, n): [string, string] => {
    return [amount, n < 3 ? '13' : '6'];
  });
  // Three times 0.0429 is 0.13, and 0.04 each would be 0.12.
  expect(taxed('LINE', false, ...lines)).toEqual([
    ...Array<string>(3).fill('0.33 0.04 0.37'),
    '1 0.06 1.06',
  ]);
  expect(taxed('DOCUMENT', false, ...lines)).toEqual([
    ...['0.33 0.05 0.38', '0.33 0.04 0.37', '0.33 0.04 0.37', '1 0.06 1.06'],
  ]);
  expect(taxed('DOCUMENT', false, ['0', '13'], ['5', '0'])).toEqual(['0 0 0', '5 0 5']);
});

test('however tax is rounded, parts sum to the whole and included prices stay', () => {
  const line = fc.record({
    cents: fc.integer({ min: 0, max: 100_000 }),
    rate: fc.constantFrom<Tax>(
      ...['0', '6', '13', '21'].map((percent) => ({ code: percent, percent })),
      sales,
    ),
    isTaxIncluded: fc.boolean(),
  });
  const lines = fc.array(line, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(lines, fc.constantFrom('LINE', 'DOCUMENT'), (given, rounding) => {
      const wanted = given.map(({ cents, rate, isTaxIncluded }) => ({
        amount: cny(`${cents / 100}`),
        tax: rate,
        isTaxIncluded,
      }));
      taxLines(wanted, rounding).forEach(({ net, tax, gross, taxes }, n) => {
        const { amount, isTaxIncluded, tax: rate } = wanted[n]!;
        expect(net.plus(tax)).toEqual(gross);
        expect(
          Money.total(
            taxes.map((one) => one.amount),
            'CNY',
          ),
        ).toEqual(tax);
        expect(isTaxIncluded ? gross : net).toEqual(amount);
        const exact = net.amount.times(rate.percent).dividedBy(100);
        expect(tax.amount.minus(exact).abs().lessThanOrEqualTo('0.04')).toBe(true);
      });
    }),
  );
});

test('a tax is within half a minor unit of the exact one, and never finer than the minor unit', () => {
  const net = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cny(`${cents / 100}`));
  const percent = fc.integer({ min: 0, max: 2_500 }).map((n) => `${n / 100}`);
  fc.assert(
    fc.property(net, percent, (base, rate) => {
      const line = { amount: base, tax: { code: 'A', percent: rate }, isTaxIncluded: false };
      const [{ tax }] = taxLines([line], 'LINE') as [Taxed];
      const exact = base.amount.times(rate).dividedBy(100);
      expect(tax.amount.minus(exact).abs().lessThanOrEqualTo('0.005')).toBe(true);
      expect(tax.amount.decimalPlaces()).toBeLessThanOrEqual(2);
    }),
  );
});
