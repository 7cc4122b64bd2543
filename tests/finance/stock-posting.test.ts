import { expect, test } from '@jest/globals';
import { charts, type PostingRole } from '../../subgraphs/finance/ledger/chart.ts';
import { stockLegs } from '../../subgraphs/finance/ledger/stock-posting.ts';

// Every role posts to an account of its own name here.
const accounts = Object.fromEntries(
  charts.CHINA.flatMap(({ role }) => (role ? [[role, role]] : [])),
) as Record<PostingRole, string>;

test.each`
  document        | kind                 | value       | debit                 | credit
  ${'DELIVERY'}   | ${'ISSUE'}           | ${'-14.50'} | ${'COGS'}             | ${'INVENTORY'}
  ${'RECEIPT'}    | ${'RECEIPT'}         | ${'14.50'}  | ${'INVENTORY'}        | ${'GRNI'}
  ${'OPENING'}    | ${'RECEIPT'}         | ${'14.50'}  | ${'INVENTORY'}        | ${'OPENING_STOCK'}
  ${'ADJUSTMENT'} | ${'ADJUSTMENT'}      | ${'14.50'}  | ${'INVENTORY'}        | ${'STOCK_ADJUSTMENT'}
  ${'ADJUSTMENT'} | ${'ADJUSTMENT'}      | ${'-14.50'} | ${'STOCK_ADJUSTMENT'} | ${'INVENTORY'}
  ${'ADJUSTMENT'} | ${'SCRAP'}           | ${'-14.50'} | ${'STOCK_ADJUSTMENT'} | ${'INVENTORY'}
  ${'ADJUSTMENT'} | ${'REVALUATION'}     | ${'14.50'}  | ${'INVENTORY'}        | ${'STOCK_ADJUSTMENT'}
  ${'RECEIPT'}    | ${'CUSTOMER_RETURN'} | ${'14.50'}  | ${'INVENTORY'}        | ${'COGS'}
  ${'DELIVERY'}   | ${'SUPPLIER_RETURN'} | ${'-14.50'} | ${'GRNI'}             | ${'INVENTORY'}
`('$kind of $value in $document debits $debit, credits $credit', (rule) => {
  const move = { moveId: 'mov_1', kind: rule.kind, productId: 'prd_1', value: rule.value };
  const legs = stockLegs(rule.document, [move], accounts, { orderId: 'ord_1' });
  const sides = Object.fromEntries(legs.map((leg) => [leg.accountId, leg.amount.toFixed(2)]));
  expect(sides).toEqual({ [rule.debit]: '14.50', [rule.credit]: '-14.50' });
  expect(legs[0]).toMatchObject({ orderId: 'ord_1', productId: 'prd_1' });
});

test('a transfer between warehouses posts nothing', () => {
  const move = { kind: 'TRANSFER', productId: 'prd_1' };
  const moves = [
    { ...move, moveId: 'mov_1', value: '-14.50' },
    { ...move, moveId: 'mov_2', value: '14.50' },
  ];
  const legs = stockLegs('ADJUSTMENT', moves, accounts, {});
  expect(legs.every(({ amount }) => amount.isZero())).toBe(true);
});

test('moves of one product are taken together', () => {
  const moves = ['mov_1', 'mov_2'].map((moveId) => {
    return { moveId, kind: 'ISSUE', productId: 'prd_1', value: '-2.10' };
  });
  const legs = stockLegs('DELIVERY', moves, accounts, {});
  expect(legs.map(({ amount }) => amount.toFixed(2))).toEqual(['-4.20', '4.20']);
});
