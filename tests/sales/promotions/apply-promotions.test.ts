import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import {
  applyPromotions,
  type OpenLine,
  type Terms,
} from '../../../subgraphs/sales/promotions/apply-promotions.ts';

type Given = Partial<Record<keyof Terms, unknown>>;

/** A promotion with its figures as text. */
function promotion(kind: Terms['kind'], given: Given = {}): Terms {
  const figures = ['percent', 'amount', 'minQuantity', 'maxQuantity', 'buyQuantity', 'getQuantity'];
  const decimals = [...figures, 'minAmount'].map((name) => {
    const value = given[name as keyof Terms] as string | undefined;
    return [name, value === undefined ? null : decimal(value)];
  });
  const code = (given.code as string | undefined) ?? kind;
  const rest = { id: `prm_${code}`, code, kind, productIds: [], components: [] };
  return { stacking: 'COMBINES', ...rest, ...given, ...Object.fromEntries(decimals) } as Terms;
}

/** A line of so many pieces at a price. */
const line = (productId: string, quantity: string, price: string, isAgreed = false): OpenLine => ({
  productId,
  baseQuantity: decimal(quantity),
  amount: new Money(decimal(price).times(quantity), 'CNY'),
  isAgreed,
  applied: [],
  why: [],
});

/** What each line comes to. */
function priced(lines: OpenLine[], ...promotions: Terms[]): string[] {
  applyPromotions(lines, promotions);
  return lines.map(({ amount }) => amount.rounded().amount.toFixed(2));
}

test('a percentage is taken off the lines that are meant, rounded once', () => {
  const ten = promotion('PERCENT', { percent: '10' });
  // Case 3: 0.11, 0.21, 0.31 and 0.41 off.
  const lines = ['1.06', '2.06', '3.06', '4.06'].map((price, n) => line(`p${n}`, '1', price));
  expect(priced(lines, ten)).toEqual(['0.95', '1.85', '2.75', '3.65']);
  expect(lines.map(({ applied }) => applied[0]!.amount.amount.toFixed(2))).toEqual([
    '0.11',
    '0.21',
    '0.31',
    '0.41',
  ]);
  const some = promotion('PERCENT', { percent: '50', productIds: ['tea'] });
  expect(priced([line('tea', '1', '9'), line('bean', '1', '9')], some)).toEqual(['4.50', '9.00']);
});

// Case 5.
test('a range of 5 to 7 pieces at 17.5 % off: a box of 5 pieces has it, two have not', () => {
  const rule = promotion('PERCENT', { percent: '17.5', minQuantity: '5', maxQuantity: '7' });
  expect(priced([line('tea', '5', '100')], rule)).toEqual(['412.50']);
  expect(priced([line('tea', '10', '100')], rule)).toEqual(['1000.00']);
});

test('an amount is taken off each base unit, and no line falls below zero', () => {
  const two = promotion('AMOUNT', { amount: '2' });
  const lines = [line('tea', '3', '5'), line('bean', '3', '1.50')];
  expect(priced(lines, two)).toEqual(['9.00', '0.00']);
});

test.each([
  ['2', '10.00'],
  ['3', '10.00'],
  ['5', '20.00'],
  ['6', '20.00'],
  ['7', '25.00'],
])('buy two, get the third free: %s pieces at 5', (quantity, amount) => {
  const terms = { buyQuantity: '2', getQuantity: '1', percent: '100', productIds: ['tea'] };
  expect(priced([line('tea', quantity, '5')], promotion('BUY_GET', terms))).toEqual([amount]);
});

test('of several products the cheapest are given, here at half price', () => {
  const terms = { buyQuantity: '2', getQuantity: '1', percent: '50', productIds: ['tea', 'bean'] };
  const lines = [line('tea', '2', '8'), line('bean', '1', '3'), line('salt', '9', '1')];
  expect(priced(lines, promotion('BUY_GET', terms))).toEqual(['16.00', '1.50', '9.00']);
});

test('a bundle costs its price as often as it is whole; the saving is spread over its parts', () => {
  const components = [
    { productId: 'tea', quantity: '2' },
    { productId: 'cup', quantity: '1' },
  ];
  const bundle = promotion('BUNDLE', { components, amount: '20' });
  // Listed 2 × 7.50 + 10 = 25: 5 saved, 3 to 2. The fifth tea is in no bundle.
  const lines = [line('tea', '5', '7.50'), line('cup', '2', '10'), line('salt', '1', '4')];
  expect(priced(lines, bundle)).toEqual(['31.50', '16.00', '4.00']);
  expect(priced([line('tea', '9', '7.50')], bundle)).toEqual(['67.50']);
  const dear = promotion('BUNDLE', { components, amount: '30' });
  expect(priced([line('tea', '2', '7.50'), line('cup', '1', '10')], dear)).toEqual([
    '15.00',
    '10.00',
  ]);
});

// Case 4.
test('what comes off the order is spread by largest remainder', () => {
  const off = promotion('ORDER_AMOUNT', { amount: '2.99' });
  const lines = [line('a', '1', '43'), line('b', '1', '14'), line('c', '1', '23')];
  expect(priced(lines, off)).toEqual(['41.39', '13.48', '22.14']);
  const equal = [line('a', '1', '9'), line('b', '1', '9'), line('c', '1', '9')];
  expect(priced(equal, off)).toEqual(['8.00', '8.00', '8.01']);
});

test('an order must come to the least amount, after what comes off its lines', () => {
  const from100 = promotion('ORDER_PERCENT', { percent: '10', minAmount: '100' });
  const half = promotion('PERCENT', { percent: '50', productIds: ['tea'] });
  expect(priced([line('tea', '1', '100')], from100)).toEqual(['90.00']);
  expect(priced([line('tea', '1', '100')], from100, half)).toEqual(['50.00']);
});

test('they come in turn, each on what is left; lines before orders', () => {
  const ten = promotion('PERCENT', { percent: '10', code: 'TEN' });
  const one = promotion('AMOUNT', { amount: '1', code: 'ONE' });
  const order = promotion('ORDER_PERCENT', { percent: '50', code: 'ORDER' });
  const [tea] = [line('tea', '1', '100')];
  expect(priced([tea!], order, ten, one)).toEqual(['44.50']);
  expect(tea!.applied.map(({ code, amount }) => [code, amount.amount.toFixed(2)])).toEqual([
    ['TEN', '10.00'],
    ['ONE', '1.00'],
    ['ORDER', '44.50'],
  ]);
});

test('one that stands alone takes only lines that no other has, and keeps them', () => {
  const tea = promotion('PERCENT', { percent: '10', productIds: ['tea'], code: 'TEA' });
  const alone = promotion('PERCENT', { percent: '50', stacking: 'ALONE', code: 'ALONE' });
  const order = promotion('ORDER_PERCENT', { percent: '10', code: 'ORDER' });
  const lines = () => [line('tea', '1', '100'), line('bean', '1', '100')];
  expect(priced(lines(), tea, alone, order)).toEqual(['81.00', '50.00']);
  expect(priced(lines(), alone, tea, order)).toEqual(['50.00', '50.00']);
});

test('what was agreed stays, and bears nothing of what comes off the order', () => {
  const off = promotion('ORDER_AMOUNT', { amount: '10' });
  expect(priced([line('tea', '1', '100', true), line('bean', '1', '100')], off)).toEqual([
    '100.00',
    '90.00',
  ]);
});

test('whatever comes off: lines stay at zero or above, and what is said sums to what came off', () => {
  const cents = fc
    .integer({ min: 1, max: 50_000 })
    .map((n) => decimal(n).dividedBy(100).toFixed(2));
  const product = fc.constantFrom('a', 'b', 'c');
  const quantity = fc.integer({ min: 1, max: 40 }).map(String);
  const lines = fc.array(fc.tuple(product, quantity, cents, fc.boolean()), {
    minLength: 1,
    maxLength: 12,
  });
  const percent = fc.integer({ min: 1, max: 100 }).map(String);
  const stacking = fc.constantFrom('COMBINES', 'ALONE');
  const components = fc.constant([
    { productId: 'a', quantity: '2' },
    { productId: 'b', quantity: '1' },
  ]);
  const terms = fc.oneof(
    fc.record({ kind: fc.constant('PERCENT'), percent, stacking }),
    fc.record({ kind: fc.constant('AMOUNT'), amount: cents, stacking }),
    fc.record({
      ...{ kind: fc.constant('BUY_GET'), percent, stacking },
      ...{ buyQuantity: quantity, getQuantity: quantity, productIds: fc.constant(['a', 'c']) },
    }),
    fc.record({ kind: fc.constant('BUNDLE'), components, amount: cents, stacking }),
    fc.record({ kind: fc.constant('ORDER_PERCENT'), percent, stacking }),
    fc.record({ kind: fc.constant('ORDER_AMOUNT'), amount: cents, stacking }),
  );
  fc.assert(
    fc.property(lines, fc.array(terms, { maxLength: 6 }), (given, promotions) => {
      const basket = given.map(([id, count, price, isAgreed]) => line(id, count, price, isAgreed));
      const before = basket.map(({ amount }) => amount.rounded());
      applyPromotions(
        basket,
        promotions.map((one, n) => promotion(one.kind as Terms['kind'], { ...one, code: `P${n}` })),
      );
      basket.forEach(({ amount, applied, isAgreed }, n) => {
        const off = Money.total(
          applied.map((one) => one.amount),
          'CNY',
        );
        expect(amount.isNegative()).toBe(false);
        expect(before[n]!.minus(off).equals(amount.rounded())).toBe(true);
        expect(!isAgreed || applied.length === 0).toBe(true);
      });
    }),
    { numRuns: 500 },
  );
});
