import { expect, test } from '@jest/globals';
import { decimal } from '../../kernel/decimal.ts';
import {
  amountsOf,
  billOfWeight,
  listNetOf,
  resized,
} from '../../subgraphs/orders/line-amounts.ts';

test.each`
  price     | quantity | discount | promotion | included | amounts
  ${'10'}   | ${'15'}  | ${'0'}   | ${'0'}    | ${false} | ${'150 19.5 169.5'}
  ${'3.33'} | ${'7'}   | ${'5'}   | ${'0'}    | ${false} | ${'22.14 2.88 25.02'}
  ${'10'}   | ${'3'}   | ${'0'}   | ${'4.5'}  | ${false} | ${'25.5 3.32 28.82'}
  ${'11.3'} | ${'2'}   | ${'0'}   | ${'0'}    | ${true}  | ${'20 2.6 22.6'}
  ${'9.99'} | ${'1'}   | ${'10'}  | ${'0'}    | ${true}  | ${'7.96 1.03 8.99'}
`('$quantity at $price less $discount % are $amounts', (row) => {
  const { price, quantity, discount, promotion, included, amounts } = row as Record<string, never>;
  const { net, tax, gross } = amountsOf({
    ...{ unitPrice: decimal(price), quantity: decimal(quantity), isTaxIncluded: included },
    ...{ discountPercent: decimal(discount), taxCode: 'STANDARD', taxRate: decimal(13) },
    ...{ taxParts: null, currency: 'CNY' },
    promotions: [{ promotionId: 'pro_1', code: 'SPRING', amount: promotion }],
  });
  expect([net, tax, gross].map(String).join(' ')).toBe(amounts);
});

test('a rate of several taxes rounds each', () => {
  const { tax } = amountsOf({
    ...{ unitPrice: decimal('15.89'), quantity: decimal(1), isTaxIncluded: false },
    ...{ discountPercent: decimal(0), promotions: [], currency: 'CNY' },
    ...{ taxCode: 'SALES', taxRate: decimal('15.36') },
    taxParts: [
      { code: 'A', percent: '6' },
      { code: 'B', percent: '6' },
      { code: 'C', percent: '3', isCompound: true },
    ],
  });
  expect(tax.toFixed()).toBe('2.43');
});

test.each`
  price     | quantity | included | listNet
  ${'10'}   | ${'3'}   | ${false} | ${'30'}
  ${'11.3'} | ${'2'}   | ${true}  | ${'20'}
`('$quantity at $price are $listNet without tax before anything is taken off', (row) => {
  const { price, quantity, included, listNet } = row as Record<string, never>;
  const line = {
    ...{ unitPrice: decimal(price), quantity: decimal(quantity), isTaxIncluded: included },
    ...{ discountPercent: decimal(40), taxCode: 'STANDARD', taxRate: decimal(13) },
    ...{ taxParts: null, currency: 'CNY' },
    promotions: [{ promotionId: 'pro_1', code: 'SPRING', amount: '3' }],
  };
  expect(listNetOf(line).toFixed()).toBe(listNet);
});

test('what is priced by weight is billed by what it weighs, rounded once', () => {
  const line = {
    ...{ unitPrice: decimal('12.345'), isTaxIncluded: false, discountPercent: decimal(10) },
    // Two boxes of five, of about 5 kg each.
    ...{ quantity: decimal(2), ordered: decimal(10), nominalWeight: decimal(5) },
    ...{ taxCode: 'STANDARD', taxRate: decimal(13), taxParts: null, currency: 'CNY' },
    promotions: [{ promotionId: 'pro_1', code: 'SPRING', amount: '50' }],
  };
  const said = (weight: string) => {
    const { net, gross, discount } = billOfWeight(line, decimal(weight));
    return [net, gross, discount].map(String).join(' ');
  };
  // 50 kg as estimated: 617.25 less 61.73, less 50.
  expect(said('50')).toBe('505.53 571.25 111.72');
  // 51.3 kg: 633.30 less 63.33, less 51.3 of the promotion.
  expect(said('51.3')).toBe('518.67 586.1 114.63');
  const { net, quantity } = resized(line, decimal(5));
  expect([net, quantity].map(String)).toEqual(['252.76', '1']);
});
