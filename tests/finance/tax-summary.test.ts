import { expect, test } from '@jest/globals';
import { taxSummary } from '../../subgraphs/finance/receivables/tax-summary.ts';

test('net and tax are told by code and rate', () => {
  const line = (taxCode: string, taxRate: string, net: string, tax: string) => {
    return { invoiceId: 'inv_1', productId: null, currency: 'CNY', taxCode, taxRate, net, tax };
  };
  const summary = taxSummary([
    line('STANDARD', '13', '100.00', '13.00'),
    line('REDUCED', '9', '10.00', '0.90'),
    line('STANDARD', '13', '0.50', '0.07'),
  ]);
  expect(summary.map((row) => `${row.taxCode} ${row.taxRate}: ${row.net} + ${row.tax}`)).toEqual([
    'STANDARD 13: 100.5 + 13.07',
    'REDUCED 9: 10 + 0.9',
  ]);
});
