import { expect, test } from '@jest/globals';
import { decimal } from '../../../kernel/decimal.ts';
import { Quantity } from '../../../kernel/quantity.ts';
import { pricePer, ruleFor, type PriceRule } from '../../../subgraphs/sales/pricing/price-rule.ts';

const units = [
  { code: 'PCS', factor: '1', decimals: 0 },
  { code: 'BOX', factor: '5', decimals: 1 },
];
const product = { baseUnit: 'PCS', units };

type Given = { unit?: string; precedence?: number; list?: string };

function rule(
  from: string,
  price: string,
  { unit = 'PCS', precedence = 0, list = 'L' }: Given = {},
) {
  const entry = { productId: 'p', listCode: list, audience: 'ALL', precedence, unit } as const;
  return { ...entry, minQuantity: decimal(from), unitPrice: decimal(price), isTaxIncluded: false };
}

function priced(quantity: string, unit: string, rules: PriceRule[]): string | undefined {
  const found = ruleFor(new Quantity(quantity, unit), rules, product);
  return found && pricePer(unit, found, units).toFixed(2);
}

// Case 5: scale prices.
const scale = [rule('1', '5'), rule('100', '4'), rule('10', '4.50')];

test.each([
  ['0', undefined],
  ['1', '5.00'],
  ['8', '5.00'],
  ['10', '4.50'],
  ['15', '4.50'],
  ['150', '4.00'],
])('%s pieces on the scale 5 / 4.50 / 4 from 1 / 10 / 100 cost %s each', (quantity, price) => {
  expect(priced(quantity, 'PCS', scale)).toBe(price);
});

// Case 5: 17.5 % off 100 for 5 to 7 pieces, as a scale in pieces.
const window = [rule('0', '100'), rule('5', '82.50'), rule('8', '100')];

test('a box of five reaches the price for 5–7 pieces, two boxes are past it', () => {
  expect(priced('1', 'BOX', window)).toBe('412.50');
  expect(priced('7', 'PCS', window)).toBe('82.50');
  expect(priced('2', 'BOX', window)).toBe('500.00');
});

test('a price for the ordered unit goes before one for the base unit', () => {
  const rules = [rule('0', '5'), rule('0', '24', { unit: 'BOX' })];
  expect(priced('1', 'BOX', rules)).toBe('24.00');
  expect(priced('5', 'PCS', rules)).toBe('5.00');
});

test('a price for a box says nothing of single pieces', () => {
  expect(priced('5', 'PCS', [rule('0', '24', { unit: 'BOX' })])).toBeUndefined();
});

test('the list with the highest precedence wins, if it has a price for the quantity', () => {
  const rules = [rule('0', '5'), rule('10', '4', { precedence: 1 }), rule('50', '3')];
  expect(priced('9', 'PCS', rules)).toBe('5.00');
  expect(priced('10', 'PCS', rules)).toBe('4.00');
  expect(priced('60', 'PCS', rules)).toBe('4.00');
});

test('half a box is priced exactly when its unit allows it', () => {
  expect(priced('2.2', 'BOX', [rule('0', '1.5')])).toBe('7.50');
  expect(() => priced('0.5', 'BOX', [rule('0', '1.5')])).toThrow('INEXACT_QUANTITY');
});

test('goods that are weighed have a price by weight where there is none by the piece', () => {
  const cheese = { ...product, catchWeight: { unit: 'KG', nominal: '5' } };
  const byWeight = [rule('0', '12', { unit: 'KG' }), rule('50', '11', { unit: 'KG' })];
  const found = (quantity: string, unit: string, rules: PriceRule[]) => {
    const best = ruleFor(new Quantity(quantity, unit), rules, cheese);
    return best && `${best.unitPrice} per ${best.unit}`;
  };
  // One weighs about 5 kg, a box of five about 25.
  expect(found('9', 'PCS', byWeight)).toBe('12 per KG');
  expect(found('10', 'PCS', byWeight)).toBe('11 per KG');
  expect(found('2', 'BOX', byWeight)).toBe('11 per KG');
  expect(found('9', 'PCS', [...byWeight, rule('0', '70')])).toBe('70 per PCS');
  expect(found('1', 'BOX', [...byWeight, rule('0', '70')])).toBe('70 per PCS');
  const special = rule('0', '10', { unit: 'KG', precedence: 1 });
  expect(found('9', 'PCS', [rule('0', '70'), special])).toBe('10 per KG');
  expect(ruleFor(new Quantity('9', 'PCS'), byWeight, product)).toBeUndefined();
});
