import { expect, test } from '@jest/globals';
import { decimal } from '../../kernel/decimal.ts';
import { Money } from '../../kernel/money.ts';
import { Order } from '../../subgraphs/orders/order.ts';
import { OrderLine } from '../../subgraphs/orders/order-line.ts';
import { openPolicy } from '../../subgraphs/orders/review/policy.ts';
import { isBlocking, scopeOf } from '../../subgraphs/orders/review/finding.ts';
import { review, type ReviewCase } from '../../subgraphs/orders/review/review.ts';

const shipTo = { name: 'Acme', street: '1 Harbour Road', city: 'Shanghai', country: 'CN' };

function orderOf(total: string, more: Partial<Order> = {}): Order {
  return Object.assign(new Order(), { currency: 'CNY', total: decimal(total), shipTo }, more);
}

function caseOf(more: Partial<ReviewCase>): ReviewCase {
  return {
    order: orderOf('100'),
    customerStatus: 'ACTIVE',
    creditLimit: null,
    balance: new Money('0', 'CNY'),
    account: { exposure: decimal(0), invoiced: decimal(0) },
    policy: openPolicy('CNY'),
    overdueDays: 0,
    twin: null,
    discontinued: [],
    costs: new Map(),
    unusual: [],
    isHistory: false,
    mayDecide: () => false,
    ...more,
  };
}

function found(more: Partial<ReviewCase>): string[] {
  return review(caseOf(more)).map(({ code, severity }) => `${severity} ${code}`);
}

test('an ordinary order has no findings', () => {
  expect(found({})).toEqual([]);
});

test.each(['ON_HOLD', 'BLOCKED', 'ARCHIVED'])('a customer that is %s holds it', (status) => {
  expect(found({ customerStatus: status })).toEqual(['BLOCKING CUSTOMER_BLOCKED']);
});

test('a prospect may order', () => {
  expect(found({ customerStatus: 'PROSPECT' })).toEqual([]);
});

type CreditRow = { balance: string; openOrders: string; order: string; excess: string | null };

test.each<CreditRow>`
  balance   | openOrders | order    | excess
  ${'0'}    | ${'0'}     | ${'500'} | ${null}
  ${'0'}    | ${'0'}     | ${'501'} | ${'1'}
  ${'300'}  | ${'100'}   | ${'100'} | ${null}
  ${'300'}  | ${'100.5'} | ${'100'} | ${'0.5'}
  ${'600'}  | ${'0'}     | ${'1'}   | ${'101'}
  ${'-200'} | ${'600'}   | ${'100'} | ${null}
`(
  'with a limit of 500, open invoices $balance, open orders $openOrders: $order is over by $excess',
  ({ balance, openOrders, order, excess }) => {
    const findings = review(
      caseOf({
        order: orderOf(order),
        creditLimit: new Money('500', 'CNY'),
        balance: new Money(balance, 'CNY'),
        account: { exposure: decimal(openOrders), invoiced: decimal(0) },
      }),
    );
    expect(findings.map(({ figures }) => figures.excess)).toEqual(excess ? [excess] : []);
  },
);

test('an order in another currency counts at its rate; without one it can not be compared', () => {
  const policy = { ...openPolicy('CNY'), valueLimit: decimal('700') };
  const creditLimit = new Money('1000', 'CNY');
  const of = (total: string, rate: string | null) => {
    const order = orderOf(total, { currency: 'USD', rate: rate === null ? null : decimal(rate) });
    return found({ order, policy, creditLimit, balance: new Money('290', 'CNY') });
  };
  expect(of('98', '7.1')).toEqual([]);
  expect(of('100', '7.1')).toEqual(['BLOCKING ORDER_VALUE']);
  expect(of('100.01', '7.1')).toEqual(['BLOCKING CREDIT_LIMIT', 'BLOCKING ORDER_VALUE']);
  expect(of('1', null)).toEqual(['BLOCKING CREDIT_NOT_COMPARABLE']);
});

test('a limit in another currency can not be compared, and holds it', () => {
  expect(found({ creditLimit: new Money('500', 'USD') })).toEqual([
    'BLOCKING CREDIT_NOT_COMPARABLE',
  ]);
});

test.each(['name', 'street', 'city', 'country'])('an address without %s holds it', (part) => {
  const order = orderOf('100', { shipTo: { ...shipTo, [part]: ' ' } });
  expect(found({ order })).toEqual(['BLOCKING INCOMPLETE_SHIP_TO']);
});

test('the same order within a day holds it', () => {
  expect(found({ twin: 'SO-000007' })).toEqual(['BLOCKING LIKELY_DUPLICATE']);
});

test('a price set by hand needs somebody who may decide about prices', () => {
  const line = Object.assign(new OrderLine(), { sku: 'TEA', hasPriceOverride: true });
  const order = orderOf('100', { lines: [line] });
  expect(found({ order })).toEqual(['BLOCKING PRICE_OVERRIDE']);
  const mayDecide = (scope: string) => scope === 'orders:approve:prices';
  expect(found({ order, mayDecide })).toEqual(['WARNING PRICE_OVERRIDE']);
});

test('what is found in history only warns, but nothing is sent to no address', () => {
  const order = orderOf('900', { shipTo: { ...shipTo, city: '' } });
  const creditLimit = new Money('500', 'CNY');
  const subject = { order, creditLimit, customerStatus: 'BLOCKED', twin: 'SO-000007' };
  expect(found({ ...subject, isHistory: true })).toEqual([
    'WARNING CUSTOMER_BLOCKED',
    'WARNING CREDIT_LIMIT',
    'BLOCKING INCOMPLETE_SHIP_TO',
  ]);
});

test('every rule that blocks is reported, not only the first', () => {
  const subject = { customerStatus: 'ON_HOLD', twin: 'SO-000007' };
  expect(found(subject)).toEqual(['BLOCKING CUSTOMER_BLOCKED', 'BLOCKING LIKELY_DUPLICATE']);
});

const strict = { ...openPolicy('CNY'), valueLimit: decimal('500'), overdueDays: 30 };

test.each`
  total    | overdue | more                         | findings
  ${'500'} | ${30}   | ${{}}                        | ${[]}
  ${'501'} | ${0}    | ${{}}                        | ${['BLOCKING ORDER_VALUE']}
  ${'501'} | ${0}    | ${{ mayDecide: () => true }} | ${['WARNING ORDER_VALUE']}
  ${'501'} | ${0}    | ${{ isHistory: true }}       | ${['WARNING ORDER_VALUE']}
  ${'1'}   | ${31}   | ${{}}                        | ${['BLOCKING OVERDUE_INVOICES']}
  ${'1'}   | ${31}   | ${{ mayDecide: () => true }} | ${['BLOCKING OVERDUE_INVOICES']}
`('an order of $total with an invoice $overdue days late finds $findings', (row) => {
  const { total, overdue, more, findings } = row as Record<string, never>;
  const order = orderOf(total);
  expect(found({ order, policy: strict, overdueDays: overdue, ...(more as object) })).toEqual(
    findings,
  );
});

test('a limit in another currency does not hold', () => {
  const order = orderOf('501', { currency: 'EUR' });
  expect(found({ order, policy: strict, balance: new Money('0', 'EUR') })).toEqual([]);
});

test.each`
  status        | wanted | isHistory | severity
  ${'SELL_OUT'} | ${'5'} | ${false}  | ${'WARNING'}
  ${'SELL_OUT'} | ${'6'} | ${false}  | ${'BLOCKING'}
  ${'SELL_OUT'} | ${'6'} | ${true}   | ${'WARNING'}
  ${'ARCHIVED'} | ${'1'} | ${false}  | ${'BLOCKING'}
`('$wanted of a product that is $status: $severity', ({ status, wanted, isHistory, severity }) => {
  const product = { productId: 'prd_1', sku: 'OLD-1', successor: 'NEW-1', unit: 'PCS' };
  const discontinued = [
    { ...product, status, wanted: decimal(String(wanted)), available: decimal(5) },
  ] as ReviewCase['discontinued'];
  expect(review(caseOf({ discontinued, isHistory: Boolean(isHistory) }))).toEqual([
    {
      ...{ code: 'DISCONTINUED_PRODUCT', severity },
      figures: { skus: 'OLD-1', successors: 'NEW-1' },
    },
  ]);
});

test.each`
  openOrders | finding
  ${'300'}   | ${[]}
  ${'301'}   | ${['WARNING CREDIT_WATCH']}
  ${'401'}   | ${['BLOCKING CREDIT_LIMIT']}
  ${'500'}   | ${['BLOCKING CREDIT_LIMIT']}
  ${'501'}   | ${['BLOCKING CREDIT_STOP']}
`('with a limit of 500 and open orders of $openOrders, 100 more is $finding', (row) => {
  const { openOrders, finding } = row as { openOrders: string; finding: string[] };
  const policy = {
    ...openPolicy('CNY'),
    creditWatchPercent: decimal(80),
    creditStopPercent: decimal(120),
  };
  const account = { exposure: decimal(openOrders), invoiced: decimal(0) };
  expect(found({ policy, account, creditLimit: new Money('500', 'CNY') })).toEqual(finding);
});

const tiers = [
  { over: '1000', scope: 'orders:approve:large' },
  { over: '5000', scope: 'orders:approve:board' },
];

test.each`
  total     | scope                     | held
  ${'1000'} | ${undefined}              | ${undefined}
  ${'1001'} | ${'orders:approve:large'} | ${'BLOCKING'}
  ${'5001'} | ${'orders:approve:board'} | ${'BLOCKING'}
`(
  'an order of $total needs $scope',
  ({ total, scope, held }: Record<string, string | undefined>) => {
    const order = orderOf(total!);
    const policy = { ...openPolicy('CNY'), tiers };
    const [tier] = review(caseOf({ order, policy }));
    expect([tier?.severity, tier?.figures.scope]).toEqual([held, scope]);
    const mayDecide = (asked: string) => asked === scope;
    expect(review(caseOf({ order, policy, mayDecide })).filter(isBlocking)).toEqual([]);
  },
);

test('a discount under the floor and a margin under the least need a second person', () => {
  const prices = { unitPrice: decimal(10), discountPercent: decimal(20) };
  const facts = { sku: 'TEA', productId: 'prd_tea', ...prices };
  const line = Object.assign(new OrderLine(), {
    ...facts,
    ...{ net: decimal(80), ordered: decimal(10) },
  });
  const order = orderOf('90.4', { lines: [line] });
  const policy = {
    ...openPolicy('CNY'),
    ...{ maxDiscountPercent: decimal(15), minMarginPercent: decimal(25) },
  };
  const costs = new Map([['prd_tea', decimal('6.01')]]);
  expect(found({ order, policy, costs })).toEqual([
    'BLOCKING PRICE_BELOW_FLOOR',
    'BLOCKING MARGIN_TOO_LOW',
  ]);
  const enough = new Map([['prd_tea', decimal(6)]]);
  const mayDecide = (scope: string) => scope === 'orders:approve:prices';
  expect(found({ order, policy, costs: enough, mayDecide })).toEqual(['WARNING PRICE_BELOW_FLOOR']);
});

test.each`
  listPrice | unitPrice | discount  | codes
  ${null}   | ${'8.49'} | ${'15'}   | ${[]}
  ${null}   | ${'10'}   | ${'15.1'} | ${['PRICE_BELOW_FLOOR']}
  ${'10'}   | ${'8.50'} | ${'0'}    | ${[]}
  ${'10'}   | ${'8.49'} | ${'0'}    | ${['PRICE_BELOW_FLOOR']}
  ${'10'}   | ${'9'}    | ${'5'}    | ${[]}
  ${'10'}   | ${'9'}    | ${'6'}    | ${['PRICE_BELOW_FLOOR']}
  ${'0'}    | ${'0'}    | ${'0'}    | ${[]}
`('at 15 % at most, $unitPrice less $discount % instead of $listPrice finds $codes', (row) => {
  const { listPrice, unitPrice, discount, codes } = row as Record<string, string>;
  const line = Object.assign(new OrderLine(), {
    ...{ sku: 'TEA', unitPrice: decimal(unitPrice!), discountPercent: decimal(discount!) },
    listPrice: listPrice === null ? null : decimal(listPrice!),
  });
  const policy = { ...openPolicy('CNY'), maxDiscountPercent: decimal(15) };
  const findings = review(caseOf({ order: orderOf('90', { lines: [line] }), policy }));
  expect(findings.map(({ code }) => code)).toEqual(codes);
});

test('what is far more than usual waits, whoever has placed it', () => {
  const unusual = [{ sku: 'TEA', ordered: '1000', usual: '10' }];
  expect(found({ unusual, mayDecide: () => true })).toEqual(['BLOCKING UNUSUAL_QUANTITY']);
  expect(found({ unusual, isHistory: true })).toEqual(['WARNING UNUSUAL_QUANTITY']);
});

test.each`
  code                       | scope
  ${'CUSTOMER_BLOCKED'}      | ${'orders:approve:credit'}
  ${'CREDIT_LIMIT'}          | ${'orders:approve:credit'}
  ${'CREDIT_NOT_COMPARABLE'} | ${'orders:approve:credit'}
  ${'OVERDUE_INVOICES'}      | ${'orders:approve:credit'}
  ${'CREDIT_STOP'}           | ${'orders:credit'}
  ${'PRICE_OVERRIDE'}        | ${'orders:approve:prices'}
  ${'PRICE_BELOW_FLOOR'}     | ${'orders:approve:prices'}
  ${'MARGIN_TOO_LOW'}        | ${'orders:approve:prices'}
  ${'ORDER_VALUE'}           | ${'orders:approve'}
  ${'INCOMPLETE_SHIP_TO'}    | ${'orders:approve'}
  ${'LIKELY_DUPLICATE'}      | ${'orders:approve'}
  ${'UNUSUAL_QUANTITY'}      | ${'orders:approve'}
  ${'DISCONTINUED_PRODUCT'}  | ${'orders:approve'}
`('who decides about $code holds $scope', ({ code, scope }) => {
  expect(scopeOf({ code: code as 'CREDIT_LIMIT', figures: {} })).toBe(scope);
});
