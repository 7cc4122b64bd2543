import { expect, test } from '@jest/globals';
import { charts, type PostingRole } from '../../subgraphs/finance/ledger/chart.ts';
import {
  expensePosting,
  postingsOf,
  stockLegs,
} from '../../subgraphs/finance/ledger/stock-posting.ts';

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
  ${'RECEIPT'}    | ${'CUSTOMER_RETURN'} | ${'14.50'}  | ${'INVENTORY'}        | ${'COGS'}
  ${'DELIVERY'}   | ${'SUPPLIER_RETURN'} | ${'-14.50'} | ${'GRNI'}             | ${'INVENTORY'}
`('$kind of $value in $document debits $debit, credits $credit', (rule) => {
  const move = { moveId: 'mov_1', kind: rule.kind, productId: 'prd_1', value: rule.value };
  const legs = stockLegs(postingsOf(rule.document, move, { orderId: 'ord_1' }), accounts);
  const sides = Object.fromEntries(legs.map((leg) => [leg.accountId, leg.amount.toFixed(2)]));
  expect(sides).toEqual({ [rule.debit]: '14.50', [rule.credit]: '-14.50' });
  expect(legs[0]).toMatchObject({ orderId: 'ord_1', productId: 'prd_1' });
});

test.each`
  cause                | value       | debit                  | credit
  ${'LANDED_COST'}     | ${'14.50'}  | ${'INVENTORY'}         | ${'LANDED_COST'}
  ${'BILL'}            | ${'14.50'}  | ${'INVENTORY'}         | ${'PURCHASE_VARIANCE'}
  ${'BILL'}            | ${'-14.50'} | ${'PURCHASE_VARIANCE'} | ${'INVENTORY'}
  ${'ISSUE'}           | ${'-14.50'} | ${'COGS'}              | ${'INVENTORY'}
  ${'CUSTOMER_RETURN'} | ${'14.50'}  | ${'INVENTORY'}         | ${'COGS'}
  ${'ADJUSTMENT'}      | ${'-14.50'} | ${'STOCK_ADJUSTMENT'}  | ${'INVENTORY'}
  ${'SUPPLIER_RETURN'} | ${'-14.50'} | ${'PURCHASE_VARIANCE'} | ${'INVENTORY'}
  ${'REVALUATION'}     | ${'-14.50'} | ${'STOCK_ADJUSTMENT'}  | ${'INVENTORY'}
  ${'WRITE_DOWN'}      | ${'-14.50'} | ${'WRITE_DOWN'}        | ${'INVENTORY'}
`('a change of value for $cause of $value debits $debit, credits $credit', (rule) => {
  const { cause, value, debit, credit } = rule as Record<string, string>;
  const move = { moveId: 'mov_1', kind: 'REVALUATION', productId: 'prd_1' };
  const postings = postingsOf('BILL', { ...move, value: value!, cause }, {});
  const legs = stockLegs(postings, accounts);
  const sides = Object.fromEntries(legs.map((leg) => [leg.accountId, leg.amount.toFixed(2)]));
  expect(sides).toEqual({ [debit!]: '14.50', [credit!]: '-14.50' });
});

test('worked example WE-29: a price above the standard cost is a variance at receipt', () => {
  const move = { moveId: 'mov_1', kind: 'RECEIPT', productId: 'prd_1' };
  const postings = postingsOf('RECEIPT', { ...move, value: '900', variance: '100' }, {});
  const legs = stockLegs(postings, accounts);
  expect(Object.fromEntries(legs.map((leg) => [leg.accountId, leg.amount.toFixed()]))).toEqual({
    INVENTORY: '900',
    PURCHASE_VARIANCE: '100',
    GRNI: '-1000',
  });
});

test('worked example WE-24: a part is expensed and a part held, against what is to be billed', () => {
  const parts = [
    { id: 'lnd_1/expense', kind: 'EXPENSE', value: '30' },
    { id: 'lnd_1/suspense', kind: 'SUSPENSE', value: '10' },
  ] as const;
  const legs = stockLegs(parts.map(expensePosting), accounts);
  expect(Object.fromEntries(legs.map((leg) => [leg.accountId, leg.amount.toFixed()]))).toEqual({
    LANDED_EXPENSE: '30',
    LANDED_SUSPENSE: '10',
    LANDED_COST: '-40',
  });
});

test('a transfer between warehouses posts nothing', () => {
  const move = { kind: 'TRANSFER', productId: 'prd_1' };
  const moves = [
    { ...move, moveId: 'mov_1', value: '-14.50' },
    { ...move, moveId: 'mov_2', value: '14.50' },
  ];
  const postings = moves.flatMap((one) => postingsOf('ADJUSTMENT', one, {}));
  const legs = stockLegs(postings, accounts);
  expect(legs.every(({ amount }) => amount.isZero())).toBe(true);
});

test('moves of one product are taken together', () => {
  const moves = ['mov_1', 'mov_2'].map((moveId) => {
    return { moveId, kind: 'ISSUE', productId: 'prd_1', value: '-2.10' };
  });
  const postings = moves.flatMap((one) => postingsOf('DELIVERY', one, {}));
  const legs = stockLegs(postings, accounts);
  expect(legs.map(({ amount }) => amount.toFixed(2))).toEqual(['-4.20', '4.20']);
});
