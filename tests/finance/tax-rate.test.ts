import { expect, test } from '@jest/globals';
import { Money } from '../../kernel/money.ts';
import { lineTax, taxPercent } from '../../subgraphs/finance/tax/tax-rate.ts';

test.each`
  net         | percent   | currency | tax
  ${'100.00'} | ${'13'}   | ${'CNY'} | ${'13'}
  ${'0.50'}   | ${'13'}   | ${'CNY'} | ${'0.07'}
  ${'15.89'}  | ${'6'}    | ${'CNY'} | ${'0.95'}
  ${'5.00'}   | ${'19'}   | ${'EUR'} | ${'0.95'}
  ${'-0.50'}  | ${'13'}   | ${'CNY'} | ${'-0.07'}
  ${'105'}    | ${'10'}   | ${'JPY'} | ${'11'}
  ${'10.00'}  | ${'5.25'} | ${'CNY'} | ${'0.53'}
  ${'10.00'}  | ${'0'}    | ${'CNY'} | ${'0'}
`('$percent % of $net $currency is $tax', ({ net, percent, currency, tax }) => {
  expect(lineTax(new Money(net, currency), percent).amount.toFixed()).toBe(tax);
});

test.each(['-1', '100.01', '13.00001'])('%s percent is no tax rate', (percent) => {
  expect(() => taxPercent(percent)).toThrow(expect.objectContaining({ code: 'BAD_TAX_RATE' }));
});
