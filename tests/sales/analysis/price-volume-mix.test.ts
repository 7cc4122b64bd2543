import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { decimal } from '../../../kernel/decimal.ts';
import { priceVolumeMix } from '../../../subgraphs/sales/analysis/price-volume-mix.ts';

/** `tea 10×5 → 12×6`: what was sold then and now, quantity times average price. */
function sold(text: string) {
  const [, productId, then, now] = /^(\w+) (\S+) → (\S+)$/.exec(text)!;
  const part = (of: string) => {
    const [quantity, price] = of === '-' ? ['0', '0'] : of.split('×');
    return { quantity: quantity!, revenue: decimal(quantity!).times(price!).toFixed() };
  };
  const { quantity: comparedQuantity, revenue: comparedRevenue } = part(then!);
  return { productId: productId!, ...part(now!), comparedQuantity, comparedRevenue };
}

const effects = ['change', 'price', 'volume', 'mix', 'new', 'lost'] as const;

/*
 * By hand, tea 100 at 10 and cups 50 at 4 then (R0 = 1200, Q0 = 150), tea 120 at 11 and cups 90 at
 * 3.50 now (R1 = 1320 + 315 = 1635, Q1 = 210):
 *   price  = (11 − 10) · 120 + (3.50 − 4) · 90  = 120 − 45     =   75
 *   mix    = (120 · 10 + 90 · 4) − 210 / 150 · 1200 = 1560 − 1680 = −120
 *   volume = (210 / 150 − 1) · 1200                             =  480
 */
test.each`
  sales                                             | change     | price      | volume   | mix       | added   | lost
  ${'tea 100×10 → 120×11; cup 50×4 → 90×3.5'}       | ${'435'}   | ${'75'}    | ${'480'} | ${'-120'} | ${'0'}  | ${'0'}
  ${'tea 10×10 → 10×12'}                            | ${'20'}    | ${'20'}    | ${'0'}   | ${'0'}    | ${'0'}  | ${'0'}
  ${'tea 10×10 → 20×10'}                            | ${'100'}   | ${'0'}     | ${'100'} | ${'0'}    | ${'0'}  | ${'0'}
  ${'tea 10×10 → 5×10; cup 10×2 → 15×2'}            | ${'-40'}   | ${'0'}     | ${'0'}   | ${'-40'}  | ${'0'}  | ${'0'}
  ${'tea 10×10 → 10×10; pot - → 2×30; pan 1×9 → -'} | ${'51'}    | ${'0'}     | ${'0'}   | ${'0'}    | ${'60'} | ${'9'}
  ${'pot - → 2×30'}                                 | ${'60'}    | ${'0'}     | ${'0'}   | ${'0'}    | ${'60'} | ${'0'}
  ${'tea 3×10 → 7×9.99'}                            | ${'39.93'} | ${'-0.07'} | ${'40'}  | ${'0'}    | ${'0'}  | ${'0'}
`('$sales', ({ sales, change, price, volume, mix, added, lost }) => {
  const found = priceVolumeMix((sales as string).split('; ').map(sold), 'CNY');
  const said = effects.map((effect) => found[effect].toFixed());
  expect(said).toEqual([change, price, volume, mix, added, lost]);
});

const cents = fc.integer({ min: -50_000, max: 500_000 }).map((n) => decimal(n).dividedBy(100));
const product = fc.record({
  productId: fc.string(),
  quantity: fc.integer({ min: -3, max: 900 }),
  revenue: cents,
  comparedQuantity: fc.integer({ min: -3, max: 900 }),
  comparedRevenue: cents,
});

test('the parts sum to the change to the cent, whatever was sold', () => {
  fc.assert(
    fc.property(fc.array(product, { maxLength: 12 }), (products) => {
      const found = priceVolumeMix(products, 'CNY');
      const parts = found.price.plus(found.volume).plus(found.mix).plus(found.new);
      expect(parts.minus(found.lost).toFixed()).toBe(found.change.toFixed());
      for (const part of effects) expect(found[part].decimalPlaces()).toBeLessThanOrEqual(2);
    }),
  );
});
