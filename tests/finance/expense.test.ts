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
  ['shp_1', accrual('shp_1', '100', { ord_1: '1' })],
  ['shp_2', accrual('shp_2', '100', { ord_2: '2', ord_3: '1', ord_4: '3' })],
  ['shp_3', accrual('shp_3', '0', {})],
]);

function accrual(shipmentId: string, open: string, weights: Record<string, string>) {
  const shares = Object.entries(weights).map(([orderId, weight]) => ({ orderId, weight }));
  return { shipmentId, shares, customerId: 'cus_1', open: decimal(open) };
}

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

test('each order bears its part of a bill, to the cent', () => {
  expect(legs('100', 'shp_2')).toEqual([
    'acc_accrued ord_2 33.33',
    'acc_accrued ord_3 16.67',
    'acc_accrued ord_4 50',
  ]);
  expect(legs('90.01', 'shp_2')).toEqual([
    ...['acc_accrued ord_2 33.33', 'acc_rent ord_2 -3.33'],
    ...['acc_accrued ord_3 16.67', 'acc_rent ord_3 -1.67'],
    ...['acc_accrued ord_4 50', 'acc_rent ord_4 -4.99'],
  ]);
  expect(legs('7', 'shp_3')).toEqual(['acc_rent - 7']);
});

test('only freight at what was accrued needs nobody, but for a cent', () => {
  const expected = (...given: Expense[]) => isExpected(given, accruals, 'CNY');
  expect(expected(expense('100.01', 'shp_1'))).toBe(true);
  expect(expected(expense('100.02', 'shp_1'))).toBe(false);
  expect(expected(expense('100', 'shp_1'), expense('5'))).toBe(false);
  expect(expected(expense('0', 'shp_3'))).toBe(false);
});
