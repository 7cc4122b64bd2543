import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { hasCheckDigit } from '../../kernel/gtin.ts';
import { Product, type ProductDetails } from '../../subgraphs/catalog/products/product.ts';

const now = new Date('2026-03-31T08:00:00Z');

const details: ProductDetails = {
  sku: ' TEA-01 ',
  name: 'Green tea',
  baseUnit: 'PACK',
  baseUnitDecimals: 0,
  taxCategory: 'STANDARD',
  tracking: 'NONE',
  status: 'ACTIVE',
};

function described(changes: Partial<ProductDetails>): Product {
  const product = new Product('prd_1', now);
  product.describe({ ...details, ...changes }, now);
  return product;
}

test.each([
  ['GTIN-13, of the GS1 General Specifications', '6291041500213', true],
  ['GTIN-8', '73513537', true],
  ['GTIN-12', '036000291452', true],
  ['GTIN-14', '10614141000415', true],
  ['a wrong check digit', '6291041500214', false],
  ['too few digits', '629104150021', false],
  ['letters', 'ABCDEFGH', false],
])('%s', (_what, gtin, isRight) => {
  expect(hasCheckDigit(gtin)).toBe(isRight);
});

test('any one digit changed, and most neighbours swapped, are noticed', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 });
  const change = fc.record({ at: fc.nat({ max: 11 }), by: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(digits, change, (twelve, { at, by }) => {
      const check = Array.from({ length: 10 }, (_, n) => n).filter((n) =>
        hasCheckDigit([...twelve, n].join('')),
      );
      expect(check).toHaveLength(1);
      const wrong = twelve.with(at, (twelve[at]! + by) % 10);
      expect(hasCheckDigit([...wrong, check[0]].join(''))).toBe(false);
    }),
  );
});

test('the base unit stands first among the units, and codes are trimmed', () => {
  const otherUnits = [{ code: 'BOX', factor: '12', decimals: 0 }];
  const product = described({ otherUnits });
  expect(product.sku).toBe('TEA-01');
  expect(product.units).toEqual([
    { code: 'PACK', factor: '1', decimals: 0 },
    { code: 'BOX', factor: '12', decimals: 0 },
  ]);
});

test.each([
  ['a GTIN without its check digit', { gtin: '6291041500214' }, 'BAD_GTIN', 'gtin'],
  [
    'a unit of nothing',
    { otherUnits: [{ code: 'BOX', factor: '0', decimals: 0 }] },
    'NOT_POSITIVE',
    'otherUnits',
  ],
  [
    'a unit that is there already',
    { otherUnits: [{ code: 'PACK', factor: '2', decimals: 0 }] },
    'UNIT_TWICE',
    'otherUnits',
  ],
])('%s is refused at its field', (_what, changes, code, field) => {
  const refused = expect.objectContaining({ code, field: [field] });
  expect(() => described(changes)).toThrow(refused as unknown as Error);
});
