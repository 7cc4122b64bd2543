import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { atOnce, codes, openShop, type Shop } from './shop.ts';

// The verb saveUnit, and conversions by what it makes.

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const save = (code: string, kind: string, more: object = {}) =>
  shop.does('saveUnit', { code, name: code, kind, ...more }, 'unit { id version decimals }');

async function converts(quantity: object, to: string, productId?: string): Promise<unknown> {
  const { convertQuantity } = await shop.ask<{ convertQuantity: object }>(
    `query ($productId: ID, $quantity: QuantityInput!, $to: String!) {
      convertQuantity(productId: $productId, quantity: $quantity, to: $to) {
        quantity { value unit } isExact } }`,
    { productId, quantity, to },
  );
  return convertQuantity;
}

test('general units measure what the product itself says nothing of', async () => {
  await save('PCS', 'COUNT');
  await save('DOZEN', 'COUNT', { factor: '12' });
  await save('SCORE', 'COUNT', { factor: '20' });
  const otherUnits = [{ code: 'DOZEN', factor: '13' }];
  const id = await shop.product('BUN', { otherUnits });
  const { product } = await shop.ask<{ product: object }>(
    'query ($id: ID!) { product(id: $id) { units { code factor } } }',
    { id },
  );
  expect(product).toEqual({
    units: [
      { code: 'PCS', factor: '1' },
      { code: 'DOZEN', factor: '13' },
      { code: 'SCORE', factor: '20' },
    ],
  });
  const dozens = { value: '2', unit: 'DOZEN' };
  const exact = (value: string) => ({ quantity: { value, unit: 'PCS' }, isExact: true });
  expect(await converts(dozens, 'PCS', id)).toEqual(exact('26'));
  expect(await converts(dozens, 'PCS')).toEqual(exact('24'));
  expect(await converts({ value: '40' }, 'SCORE', id)).toMatchObject({ quantity: { value: '2' } });
});

test('what no rule joins is no conversion, nor is a quantity without a unit', async () => {
  await save('KG', 'MASS', { decimals: 3 });
  await expect(converts({ value: '1', unit: 'KG' }, 'PCS')).rejects.toThrow('No rule leads');
  await expect(converts({ value: '1' }, 'PCS')).rejects.toThrow('needs a unit');
  await expect(converts({ value: '1' }, 'PCS', 'prd_none')).rejects.toThrow('no product');
});

test('a unit keeps its size; its names and decimals may change', async () => {
  await save('G', 'MASS', { divisor: '1000' });
  expect(codes(await save('G', 'MASS', { divisor: '100' }))).toEqual(['UNIT_FIXED']);
  expect(codes(await save('G', 'COUNT', { divisor: '1000' }))).toEqual(['UNIT_FIXED']);
  const same = await save('G', 'MASS', { factor: '0.001', decimals: 2, expectedVersion: 1 });
  expect(same).toMatchObject({ unit: { version: 2, decimals: 2 }, userErrors: [] });
  const old = await save('G', 'MASS', { divisor: '1000', expectedVersion: 1 });
  expect(codes(old)).toEqual(['VERSION_CONFLICT']);
});

test('one code from 16 callers is one unit, of one size', async () => {
  const answers = await atOnce(16, (n) => save('CRATE', 'COUNT', { factor: String(10 + (n % 2)) }));
  expect(answers.flatMap(codes)).toEqual(Array(8).fill('UNIT_FIXED'));
  const stored = await shop.rows(`select version from unit_of_measure where code = 'CRATE'`);
  expect(stored).toEqual([{ version: 8 }]);
});
