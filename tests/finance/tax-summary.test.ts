import { expect, test } from '@jest/globals';
import { byPart, taxSummary } from '../../subgraphs/finance/receivables/tax-summary.ts';

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

test('a rate of several taxes is told by tax; the parts sum to the whole', () => {
  const line = { taxCode: 'SALES', taxRate: '15.36', net: '31.78', tax: '4.86', currency: 'CNY' };
  const [row] = taxSummary([{ invoiceId: 'inv_1', productId: null, ...line }]);
  const parts = [
    { code: 'A', percent: '6' },
    { code: 'B', percent: '6' },
    { code: 'C', percent: '3', isCompound: true },
  ];
  expect(byPart(row!, parts).map(({ taxCode, tax }) => `${taxCode} ${tax}`)).toEqual([
    ...['A 1.9', 'B 1.9', 'C 1.06'],
  ]);
  expect(byPart(row!, [])).toEqual([row]);
});
