import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { Decimal, decimal } from '../../kernel/decimal.ts';
import { Quantity, type Unit } from '../../kernel/quantity.ts';
import {
  checkedUnit,
  convert,
  unitsOf,
  type UnitKind,
  type UnitOfMeasure,
} from '../../subgraphs/catalog/units/unit-of-measure.ts';

const rule = (code: string, kind: UnitKind, factor: string, divisor = '1', decimals = 0) => ({
  ...{ code, kind, factor, divisor, decimals },
});

const general = [
  rule('PCS', 'COUNT', '1'),
  rule('DOZEN', 'COUNT', '12', '1', 2),
  rule('KG', 'MASS', '1', '1', 3),
  rule('G', 'MASS', '1', '1000'),
  rule('LB', 'MASS', '0.45359237', '1', 4),
  rule('OZ', 'MASS', '0.45359237', '16', 4),
  rule('THIRD', 'MASS', '1', '3', 2),
];
const unit = (code: string, factor: string, decimals = 0): Unit => ({ code, factor, decimals });
const tea = [unit('PCS', '1'), unit('BOX', '24'), unit('DOZEN', '10')];

function converted(value: string, from: string, to: string, own: Unit[] = []): string {
  const { value: amount, isExact } = convert(new Quantity(value, from), to, own, general);
  return `${amount.toFixed()}${isExact ? '' : ' rounded'}`;
}

test.each([
  ['2', 'BOX', 'PCS', tea, '48'],
  ['12', 'PCS', 'BOX', tea, '1 rounded'],
  ['11', 'PCS', 'BOX', tea, '0 rounded'],
  ['2', 'DOZEN', 'PCS', tea, '20'],
  ['2', 'DOZEN', 'PCS', [unit('PCS', '1')], '24'],
  ['2', 'DOZEN', 'PCS', [], '24'],
  ['5', 'PCS', 'DOZEN', [], '0.42 rounded'],
  ['1', 'LB', 'G', [], '454 rounded'],
  ['16', 'OZ', 'LB', [], '1'],
  ['1500', 'G', 'KG', [], '1.5'],
  ['1', 'BAG', 'G', [unit('BAG', '1'), unit('KG', '0.04', 3)], '25000'],
  ['3', 'THIRD', 'KG', [], '1'],
])('%s %s in %s', (value, from, to, own, wanted) => {
  expect(converted(value, from, to, own)).toBe(wanted);
});

test('no rule leads from pieces to kilograms, unless the product says one', () => {
  const refused = expect.objectContaining({ code: 'UNKNOWN_UNIT' }) as unknown as Error;
  expect(() => converted('1', 'PCS', 'KG', tea)).toThrow(refused);
  expect(() => converted('1', 'PCS', 'CRATE', tea)).toThrow(refused);
  expect(converted('1', 'PCS', 'KG', [...tea, unit('KG', '4', 3)])).toBe('0.25');
});

describe('the units that a product is handled in', () => {
  test('are its own, then the general ones of the same kinds that are exact decimals', () => {
    expect(unitsOf(tea, general).map(({ code, factor }) => [code, factor])).toEqual([
      ['PCS', '1'],
      ['BOX', '24'],
      ['DOZEN', '10'],
    ]);
    expect(unitsOf([unit('KG', '1', 3)], general)).toEqual([
      unit('KG', '1', 3),
      unit('G', '0.001'),
      unit('LB', '0.45359237', 4),
      unit('OZ', '0.028349523125', 4),
    ]);
    expect(unitsOf([unit('CRATE', '1')], general)).toEqual([unit('CRATE', '1')]);
  });
});

const factor = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 12 }), fc.nat({ max: 8 }))
  .map(([digits, places]) => decimal(digits).dividedBy(decimal(10).pow(places)).toFixed());
const amount = fc
  .tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.nat({ max: 4 }))
  .map(([digits, places]) => decimal(digits).dividedBy(decimal(10).pow(places)).toFixed());

const twoUnits = (factors: string[], decimals: number): UnitOfMeasure[] => [
  rule('A', 'MASS', factors[0]!, factors[1], 8),
  rule('B', 'MASS', factors[2]!, factors[3], decimals),
];

test('an amount that is exact in another unit comes back as it was', () => {
  const cases = fc.tuple(fc.array(factor, { minLength: 4, maxLength: 4 }), amount);
  fc.assert(
    fc.property(cases, ([factors, value]) => {
      const rules = twoUnits(factors, 8);
      const there = convert(new Quantity(value, 'A'), 'B', [], rules);
      const back = convert(there, 'A', [], rules);
      if (there.isExact) expect([back.value.toFixed(), back.isExact]).toEqual([value, true]);
    }),
  );
});

/** Amounts have more digits than a Decimal keeps when it reckons. */
const Exact = Decimal.clone({ precision: 200 });

test('a rounded amount is as near as the unit’s decimals allow', () => {
  const cases = fc.tuple(
    fc.array(factor, { minLength: 4, maxLength: 4 }),
    fc.nat({ max: 6 }),
    amount,
  );
  fc.assert(
    fc.property(cases, ([factors, decimals, value]) => {
      const rules = twoUnits(factors, decimals);
      const there = convert(new Quantity(value, 'A'), 'B', [], rules);
      expect(there.value.decimalPlaces()).toBeLessThanOrEqual(decimals);
      // |there × b − value × a| ≤ half of the last place × b, all in integers of their size.
      const big = (text: string) => BigInt(new Exact(text).times('1e20').toFixed(0));
      const [fa, da, fb, db] = factors.map(big) as [bigint, bigint, bigint, bigint];
      const exact = big(value) * fa * db;
      const given = big(there.value.toFixed()) * fb * da;
      const half = (big('1') * fb * da) / BigInt(10 ** decimals) / 2n;
      const gap = exact > given ? exact - given : given - exact;
      expect(gap <= half + 1n).toBe(true);
      expect(there.isExact).toBe(gap === 0n);
    }),
  );
});

test.each([
  ['a code with a space', { code: 'A B' }, 'BAD_CODE'],
  ['nothing of the reference unit', { factor: '0' }, 'NOT_POSITIVE'],
  ['a divisor below zero', { divisor: '-1' }, 'NOT_POSITIVE'],
  ['nine decimals', { decimals: 9 }, 'BAD_DECIMALS'],
])('%s is refused', (_what, changes, code) => {
  const refused = expect.objectContaining({ code }) as unknown as Error;
  expect(() => checkedUnit({ ...general[0]!, ...changes })).toThrow(refused);
});
