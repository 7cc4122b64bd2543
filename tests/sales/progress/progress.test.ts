import { expect, test } from '@jest/globals';
import { decimal } from '../../../kernel/decimal.ts';
import { progressOf, type OrderFacts } from '../../../subgraphs/sales/progress/progress.ts';

type Counters = Partial<
  Record<'cancelled' | 'allocated' | 'shipped' | 'delivered' | 'invoiced', string>
>;

function line(id: string, ordered: string, gross: string, counters: Counters = {}, unit = 'PCE') {
  const none = { cancelled: '0', allocated: '0', shipped: '0', delivered: '0', invoiced: '0' };
  const counted = Object.entries({ ...none, ...counters }).map(([name, value]) => {
    return [name, { value }];
  });
  const given = { id, gross: { amount: gross }, ordered: { value: ordered, unit } };
  return { ...given, ...Object.fromEntries(counted) } as OrderFacts['lines'][number];
}

function order(
  total: string,
  lines: OrderFacts['lines'],
  invoiced = '0',
  paid = '0',
  settled: OrderFacts['billing']['settled'] = [],
): OrderFacts {
  const billing = { invoiced: { amount: invoiced }, paid: { amount: paid }, settled };
  return { id: 'ord_1', currency: 'CNY', total: { amount: total }, lines, billing };
}

/** Every stage as `quantities · money · percent`. */
function shown(facts: OrderFacts, picked: Record<string, string> = {}) {
  const inHands = Object.entries(picked).map(([id, value]) => [id, decimal(value)] as const);
  const stages = Object.entries(progressOf(facts, new Map(inHands)));
  return Object.fromEntries(
    stages.map(([name, { quantities, money, percent }]) => {
      const goods = quantities.map(({ value, unit }) => `${value} ${unit}`).join(', ');
      return [name, `${goods} · ${money.amount.toFixed()} · ${percent.toFixed()}`];
    }),
  );
}

test('each stage has its quantities by unit, its money with freight in proportion, its percent', () => {
  const tea = line('t', '10', '100', { allocated: '4', shipped: '3', delivered: '1' }, 'PACK');
  const cups = line('c', '24', '50', { allocated: '12', invoiced: '6' });
  expect(shown(order('160', [tea, cups], '12.5', '160'), { t: '5', c: '2' })).toEqual({
    ordered: '10 PACK, 24 PCE · 160 · 100',
    allocated: '7 PACK, 12 PCE · 101.33 · 63.33',
    picked: '5 PACK, 2 PCE · 57.78 · 36.11',
    shipped: '3 PACK, 0 PCE · 32 · 20',
    delivered: '1 PACK, 0 PCE · 10.67 · 6.66',
    invoiced: '0 PACK, 6 PCE · 12.5 · 7.81',
    paid: '0 PACK, 0 PCE · 160 · 100',
  });
});

test('what was cancelled is not wanted, and a hundred percent is the whole of the rest', () => {
  const half = { cancelled: '5', shipped: '5', delivered: '5', invoiced: '5' };
  const settled = [{ orderLineId: 't', quantity: '5' }];
  const done = order('110', [line('t', '10', '100', half)], '60.01', '60.01', settled);
  expect(shown(done, { t: '5' })).toEqual({
    ordered: '5 PCE · 60 · 100',
    allocated: '5 PCE · 60 · 100',
    picked: '5 PCE · 60 · 100',
    shipped: '5 PCE · 60 · 100',
    delivered: '5 PCE · 60 · 100',
    invoiced: '5 PCE · 60.01 · 100',
    paid: '5 PCE · 60.01 · 100',
  });
});

test('of an order that was given up whole nothing is wanted, and a deposit for it is shown', () => {
  const gone = order('110', [line('t', '10', '100', { cancelled: '10' })], '0', '30');
  expect(new Set(Object.values(shown(gone)))).toEqual(new Set(['0 PCE · 0 · 0', '0 PCE · 30 · 0']));
});

test('a hundred percent is never rounded up to, and goods that cost nothing go by quantity', () => {
  const almost = line('a', '100000', '100000', { shipped: '99999', invoiced: '99999' });
  const { shipped, paid } = shown(order('100000', [almost], '99999.99', '99999.99'));
  expect([shipped, paid]).toEqual(['99999 PCE · 99999 · 99.99', '0 PCE · 99999.99 · 99.99']);
  const free = line('f', '3', '0', { shipped: '1', delivered: '1' });
  expect(shown(order('9', [free]))).toMatchObject({
    ordered: '3 PCE · 9 · 100',
    shipped: '1 PCE · 3 · 33.33',
    paid: '0 PCE · 0 · 0',
  });
  expect(shown(order('0', [free])).paid).toBe('0 PCE · 0 · 100');
});

test('what the ledger has billed whole is whole, though the order has not heard of it', () => {
  const { invoiced } = shown(order('100', [line('t', '10', '100')], '100'));
  expect(invoiced).toBe('0 PCE · 100 · 100');
});

test('a draft without lines is nothing yet', () => {
  expect(shown(order('0', [])).ordered).toBe(' · 0 · 0');
});
