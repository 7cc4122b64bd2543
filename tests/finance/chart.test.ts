import { expect, test } from '@jest/globals';
import { charts, controlRoles, templateFor } from '../../subgraphs/finance/ledger/chart.ts';

const roles = [
  'ACCRUED_FREIGHT',
  'BANK',
  'CASH_DISCOUNT',
  'COGS',
  'CUSTOMER_PREPAYMENT',
  'DISCOUNT_TAKEN',
  'EXCHANGE_GAIN',
  'EXCHANGE_LOSS',
  'FREIGHT_COST',
  'FREIGHT_INCOME',
  'GRNI',
  'INPUT_TAX',
  'INVENTORY',
  'LANDED_COST',
  'LANDED_EXPENSE',
  'LANDED_SUSPENSE',
  'OPENING_STOCK',
  'OTHER_INCOME',
  'OUTPUT_TAX',
  'PAYABLE',
  'PURCHASE_VARIANCE',
  'RECEIVABLE',
  'REVENUE',
  'STOCK_ADJUSTMENT',
  'SUPPLIER_ADVANCE',
  'WRITE_DOWN',
  'WRITE_OFF',
];

test.each(Object.entries(charts))('%s has one account for every role', (_, accounts) => {
  const given = accounts.flatMap(({ role }) => role ?? []);
  expect(given.toSorted()).toEqual(roles);
  expect(roles).toEqual(expect.arrayContaining([...controlRoles]));
});

test.each(Object.entries(charts))('%s has every code once', (_, accounts) => {
  const codes = accounts.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('the Chinese chart posts by the codes of the 小企业会计准则', () => {
  const codeOf = (role: string) => charts.CHINA.find((account) => account.role === role)?.code;
  expect(codeOf('RECEIVABLE')).toBe('1122');
  expect(codeOf('INVENTORY')).toBe('1405');
  expect(codeOf('OUTPUT_TAX')).toBe('2221');
  expect(codeOf('REVENUE')).toBe('5001');
  expect(codeOf('COGS')).toBe('5401');
});

test('a company in China starts with the Chinese chart, any other with the international one', () => {
  expect(templateFor('CN')).toBe('CHINA');
  expect(templateFor('DE')).toBe('INTERNATIONAL');
});
