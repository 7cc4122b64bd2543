import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import type { Refusal } from '../../kernel/refusal.ts';
import { positiveInBaseUnit, Quantity, type Unit } from '../../kernel/quantity.ts';

const units: Unit[] = [
  { code: 'PCS', factor: '1', decimals: 0 },
  { code: 'BOX', factor: '12', decimals: 2 },
  { code: 'PALLET', factor: '480', decimals: 4 },
  { code: 'PAIR', factor: '2', decimals: 0 },
  { code: 'THIRD', factor: '1', divisor: '3', decimals: 0 },
];
const pieces = (value: string) => new Quantity(value, 'PCS');

test.each([
  ['3 boxes', new Quantity('3', 'BOX'), 'PCS', '36'],
  ['6 pieces', pieces('6'), 'BOX', '0.5'],
  ['a pallet', new Quantity('1', 'PALLET'), 'BOX', '40'],
  ['2 pieces, in thirds', pieces('2'), 'THIRD', '6'],
])('%s are exact in the other unit', (_what, quantity, unit, value) => {
  expect(quantity.to(unit, units).toJSON()).toEqual({ value, unit });
});

test.each([
  ['3 pieces are no whole number of pairs', pieces('3'), 'PAIR'],
  ['a piece is no box with two decimals', pieces('1'), 'BOX'],
  ['half a piece is none', pieces('0.5'), 'PCS'],
])('%s: refused, never rounded', (_what, quantity, unit) => {
  expect(() => quantity.to(unit, units)).toThrow('INEXACT_QUANTITY');
});

test('a unit that the product has not is refused with those that it has', () => {
  expect(() => pieces('1').to('BARREL', units)).toThrow(/UNKNOWN_UNIT.*BOX/);
});

test('quantities of two units are never added up', () => {
  expect(() => pieces('1').plus(new Quantity('1', 'BOX'))).toThrow('UNIT_MISMATCH');
  expect(() => pieces('1').compare(new Quantity('1', 'BOX'))).toThrow('UNIT_MISMATCH');
});

test('what goes into another unit comes back as it was', () => {
  const value = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const unit = fc.constantFrom('BOX', 'PALLET', 'PAIR', 'THIRD');
  fc.assert(
    fc.property(value, unit, (count, code) => {
      const own = new Quantity(count, code);
      let there: Quantity;
      try {
        there = own.to('PCS', units);
      } catch {
        return;
      }
      expect(there.to(code, units).compare(own)).toBe(0);
    }),
  );
});

test.each([
  [{ value: '0', unit: 'BOX' }, 'NOT_POSITIVE', 'value'],
  [{ value: '2', unit: 'BARREL' }, 'UNKNOWN_UNIT', 'unit'],
  [{ value: '0.3', unit: 'BOX' }, 'INEXACT_QUANTITY', 'value'],
])('what somebody gives is refused at its field: %j', (given, code, field) => {
  const at = ['lines', '3', 'quantity'];
  const act = () => positiveInBaseUnit(given, { baseUnit: 'PCS', units }, at);
  const refused = (): Refusal => {
    try {
      act();
    } catch (error) {
      return error as Refusal;
    }
    throw new Error('It was not refused.');
  };
  expect(refused()).toMatchObject({ code, field: [...at, field] });
});

test('what somebody gives without a unit is in the base unit', () => {
  const product = { baseUnit: 'PCS', units };
  expect(positiveInBaseUnit({ value: '7' }, product, []).toJSON()).toEqual({
    value: '7',
    unit: 'PCS',
  });
  expect(positiveInBaseUnit({ value: '2', unit: 'BOX' }, product, []).value.toFixed()).toBe('24');
});
