import { expect, test } from '@jest/globals';
import { decimal } from '../../kernel/decimal.ts';
import { Exchange } from '../../subgraphs/finance/currencies/exchange.ts';
import type { PostingRole } from '../../subgraphs/finance/ledger/chart.ts';
import {
  expenseLegs,
  isExpected,
  type Accruals,
  type Expense,
} from '../../subgraphs/finance/payables/expense.ts';

const expense = (net: string, shipmentId: string | null = null) =>
  ({ accountId: 'acc_rent', costCenterId: 'ccr_n', shipmentId, net: decimal(net) }) as Expense;

const accruals: Accruals = new Map([
  ['shp_1', { shipmentId: 'shp_1', orderId: 'ord_1', customerId: 'cus_1', open: decimal('100') }],
]);
const accounts = { ACCRUED_FREIGHT: 'acc_accrued' } as Record<PostingRole, string>;

const legs = (...given: Parameters<typeof expense>) =>
  expenseLegs(expense(...given), accruals, accounts, new Exchange('CNY', 'CNY', decimal(1)))
    .filter(({ amount }) => !amount.isZero())
    .map(({ accountId, orderId, amount }) => `${accountId} ${orderId ?? '-'} ${amount.toFixed()}`);

test('rent goes to its account, freight clears what was accrued and the rest is the order’s', () => {
  expect(legs('5000')).toEqual(['acc_rent - 5000']);
  expect(legs('100', 'shp_1')).toEqual(['acc_accrued ord_1 100']);
  expect(legs('130', 'shp_1')).toEqual(['acc_accrued ord_1 100', 'acc_rent ord_1 30']);
  expect(legs('90', 'shp_1')).toEqual(['acc_accrued ord_1 100', 'acc_rent ord_1 -10']);
});

test('only freight at what was accrued needs nobody, but for a cent', () => {
  const expected = (...given: Expense[]) => isExpected(given, accruals, 'CNY');
  expect(expected(expense('100.01', 'shp_1'))).toBe(true);
  expect(expected(expense('100.02', 'shp_1'))).toBe(false);
  expect(expected(expense('100', 'shp_1'), expense('5'))).toBe(false);
  expect(expected(expense('0', 'shp_2'))).toBe(false);
});
