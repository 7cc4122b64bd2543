import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fingerprintOf } from '../../subgraphs/orders/intake/draft.ts';

const products = ['prd_1', 'prd_2', 'prd_3'];
const anyLine = fc.record({
  productId: fc.constantFrom(...products),
  baseQuantity: fc.integer({ min: 1, max: 50 }).map(String),
});

test('an order has the same fingerprint in whatever sequence its lines stand', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1 }), (lines) => {
      expect(fingerprintOf(lines.toReversed())).toBe(fingerprintOf(lines));
    }),
  );
});

test('two lines of a product are like one with both quantities, and unlike any other', () => {
  const line = (productId: string, baseQuantity: string) => ({ productId, baseQuantity });
  const both = fingerprintOf([line('prd_1', '12'), line('prd_1', '3')]);
  expect(both).toBe(fingerprintOf([line('prd_1', '15.0')]));
  expect(both).not.toBe(fingerprintOf([line('prd_2', '15')]));
  expect(both).not.toBe(fingerprintOf([line('prd_1', '12'), line('prd_2', '3')]));
});
