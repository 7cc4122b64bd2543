import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Money } from '../../../kernel/money.ts';
import type { Tax } from '../../../kernel/tax.ts';
import { priceFreight } from '../../../subgraphs/sales/pricing/freight.ts';

const both: Tax['parts'] = [
  { code: 'GST', percent: '5' },
  { code: 'QST', percent: '9.975', isCompound: true },
];
const taxes = new Map<string, Tax>([
  ['STANDARD', { code: 'STANDARD', percent: '13' }],
  ['ZERO', { code: 'ZERO', percent: '0' }],
  ['BOTH', { code: 'BOTH', percent: '15.47375', parts: both }],
]);

function priced(amount: string, taxCode: string | null, currency = 'CNY') {
  return priceFreight(new Money(amount, currency), { taxCode, taxes, date: '2026-03-31' });
}

test.each(
  `100.00  -         CNY  NONE 0               100 + 0 = 100
   100.00  STANDARD  CNY  STANDARD 13          100 + 13 = 113
   33.35   STANDARD  CNY  STANDARD 13          33.35 + 4.34 = 37.69
   0.50    STANDARD  CNY  STANDARD 13          0.5 + 0.07 = 0.57
   0.005   STANDARD  CNY  STANDARD 13          0.01 + 0 = 0.01
   1050    STANDARD  JPY  STANDARD 13          1050 + 137 = 1187
   100.00  ZERO      CNY  ZERO 0               100 + 0 = 100
   100.00  BOTH      CAD  BOTH 15.47375        100 + 15.47 = 115.47
   0       STANDARD  CNY  NONE 0               0 + 0 = 0`
    .split('\n')
    .map((row) => row.trim().split(/\s{2,}/) as [string, string, string, string, string]),
)('freight of %s by the code %s in %s is taxed %s: %s', (amount, code, currency, rate, sum) => {
  const { net, tax, gross, ...of } = priced(amount, code === '-' ? null : code, currency);
  expect(`${of.taxCode} ${of.taxRate.toFixed()}`).toBe(rate);
  const [n, t, g] = [net, tax, gross].map((one) => one.amount.toFixed());
  expect(`${n} + ${t} = ${g}`).toBe(sum);
});

test('a code without a rate on the day and a negative charge are refused', () => {
  expect(() => priced('1', 'FANCY')).toThrow(
    expect.objectContaining({
      ...{ code: 'UNKNOWN_TAX_CODE', figures: { taxCode: 'FANCY', date: '2026-03-31' } },
      field: ['freight'],
    }),
  );
  expect(() => priced('-1', 'STANDARD')).toThrow(
    expect.objectContaining({ code: 'NEGATIVE_PRICE' }),
  );
});

test('net and tax are the gross, and the tax is off by less than a cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (cents) => {
      const { net, tax, gross } = priced((cents / 100).toFixed(2), 'STANDARD');
      expect(gross.amount.equals(net.amount.plus(tax.amount))).toBe(true);
      const off = tax.amount.minus(net.amount.times('0.13')).abs();
      expect(off.lessThanOrEqualTo('0.005')).toBe(true);
    }),
  );
});
