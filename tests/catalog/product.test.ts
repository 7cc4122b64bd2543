import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { hasCheckDigit } from '../../kernel/gtin.ts';
import { limitsOf } from '../../subgraphs/catalog/products/catch-weight.ts';
import { Product, type ProductDetails } from '../../subgraphs/catalog/products/product.ts';

const picture = (url: string) => ({ kind: 'IMAGE' as const, url });

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
  ['a shelf life of no day', { shelfLifeDays: 0 }, 'BAD_SHELF_LIFE', 'shelfLifeDays'],
  ['nine decimals', { baseUnitDecimals: 9 }, 'BAD_DECIMALS', 'baseUnitDecimals'],
  ['a script for a picture', { media: [picture('javascript:alert(1)')] }, 'BAD_URL', 'media'],
  ['a word for a picture', { media: [picture('front')] }, 'BAD_URL', 'media'],
  ['31 pictures', { media: Array(31).fill(picture('https://a.example')) }, 'TOO_MANY', 'media'],
])('%s is refused at its field', (_what, changes, code, field) => {
  const refused = expect.objectContaining({ code, field: [field] });
  expect(() => described(changes)).toThrow(refused as unknown as Error);
});

test('the base unit can not be changed any more, and a status moves as its lifecycle allows', () => {
  const product = described({});
  const refused = (code: string) => expect.objectContaining({ code }) as unknown as Error;
  const change = (changes: object) => product.describe({ ...details, ...changes }, now);
  expect(() => change({ baseUnit: 'BOX' })).toThrow(refused('BASE_UNIT_FIXED'));
  change({ status: 'ARCHIVED' });
  expect(() => change({ status: 'SELL_OUT' })).toThrow(refused('ILLEGAL_MOVE'));
  change({ status: 'ACTIVE' });
  expect(product.version).toBe(3);
});

test('pictures stay when none are given, and go when an empty list is', () => {
  const product = described({ media: [picture('https://a.example/1.jpg')] });
  product.describe(details, now);
  expect(product.media).toEqual([
    { kind: 'IMAGE', url: 'https://a.example/1.jpg', alt: null, altZh: null },
  ]);
  product.describe({ ...details, media: [] }, now);
  expect(product.media).toEqual([]);
});

test('a catch weight says how much a piece may weigh', () => {
  const catchWeight = { unit: 'KG', nominal: '5', tolerancePercent: '10' };
  const { minimum, maximum } = limitsOf(described({ catchWeight }).catchWeight!);
  expect([minimum.toFixed(), maximum.toFixed()]).toEqual(['4.5', '5.5']);
  for (const [changes, code] of [
    [{ nominal: '0' }, 'NOT_POSITIVE'],
    [{ tolerancePercent: '100' }, 'BAD_PERCENT'],
    [{ tolerancePercent: '-1' }, 'BAD_PERCENT'],
    [{ unit: 'PACK' }, 'UNIT_TWICE'],
    [{ unit: 'BOX' }, 'UNIT_TWICE'],
  ] as const) {
    const refused = expect.objectContaining({ code }) as unknown as Error;
    const otherUnits = [{ code: 'BOX', factor: '10' }];
    expect(() => described({ otherUnits, catchWeight: { ...catchWeight, ...changes } })).toThrow(
      refused,
    );
  }
});

test('the unit that goods are weighed in stays; how much one has about may change', () => {
  const catchWeight = { unit: 'KG', nominal: '5', tolerancePercent: '10' };
  const product = described({});
  const change = (changes: object) => product.describe({ ...details, ...changes }, now);
  change({ catchWeight });
  const refused = expect.objectContaining({ code: 'CATCH_WEIGHT_FIXED' }) as unknown as Error;
  expect(() => change({ catchWeight: { ...catchWeight, unit: 'LB' } })).toThrow(refused);
  change({});
  expect(product.catchWeight).toEqual(catchWeight);
  change({ catchWeight: { ...catchWeight, nominal: '6' } });
  expect(product.catchWeight).toMatchObject({ unit: 'KG', nominal: '6' });
});
