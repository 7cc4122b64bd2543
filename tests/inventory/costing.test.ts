import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, least, ZERO } from '../../kernel/decimal.ts';
import { Money } from '../../kernel/money.ts';
import {
  CostLayers,
  costOf,
  type CostingMethod,
} from '../../subgraphs/inventory/costing/costing.ts';

const cny = (amount: string) => new Money(amount, 'CNY');

type Row = { method: CostingMethod; story: string; outcome: string };

/** Plays `+n@p` and `-n`; gives the costs of the issues, then what is left. */
function play(method: CostingMethod, story: string): string {
  const layers = new CostLayers();
  const costs = story.split(/\s+/).flatMap((step) => {
    const [quantity = '', price] = step.slice(1).split('@');
    if (price === undefined) return [layers.issue(decimal(quantity)).amount.toFixed(2)];
    const value = costOf(decimal(quantity), cny(price), 'CNY');
    layers.receive(method, 'mov', decimal(quantity), value);
    return [];
  });
  const { quantity, value } = left(layers);
  return `${costs.join(' ')} | ${quantity.toFixed()} worth ${value.toFixed(2)}`.trim();
}

function left({ layers }: CostLayers) {
  return {
    quantity: layers.reduce((total, layer) => total.plus(layer.quantity), ZERO),
    value: layers.reduce((total, layer) => total.plus(layer.value.amount), ZERO),
  };
}

describe('goods leave at cost', () => {
  test.each`
    method              | story                                                    | outcome
    ${'FIFO'}           | ${'+68@15 +140@15.50 -94 +40@16 +78@16.50 -116 -62 -10'} | ${'1423.00 1799.00 1004.00 165.00 | 44 worth 726.00'}
    ${'FIFO'}           | ${'+4@10 +2@25 -3 -1 -1'}                                | ${'30.00 10.00 25.00 | 1 worth 25.00'}
    ${'FIFO'}           | ${'+116@5 +385@6 +194@7 -455'}                           | ${'2614.00 | 240 worth 1634.00'}
    ${'FIFO'}           | ${'+3@33.333333 -1 -1 -1'}                               | ${'33.33 33.34 33.33 | 0 worth 0.00'}
    ${'FIFO'}           | ${'+3@0.95 -1 -1 -1'}                                    | ${'0.95 0.95 0.95 | 0 worth 0.00'}
    ${'FIFO'}           | ${'+5@0 -5'}                                             | ${'0.00 | 0 worth 0.00'}
    ${'MOVING_AVERAGE'} | ${'+10@10 +10@20 -15'}                                   | ${'225.00 | 5 worth 75.00'}
    ${'MOVING_AVERAGE'} | ${'+116@5 +385@6 +194@7 -455'}                           | ${'2781.06 | 240 worth 1466.94'}
    ${'MOVING_AVERAGE'} | ${'+1000@5 +400@5.70 -1'}                                | ${'5.20 | 1399 worth 7274.80'}
    ${'MOVING_AVERAGE'} | ${'+1@20 +1@40 -1 -1 +1@100 -1'}                         | ${'30.00 30.00 100.00 | 0 worth 0.00'}
  `('$method: $story', (row: Record<string, string>) => {
    const { method, story, outcome } = row as Row;
    expect(play(method, story)).toBe(outcome);
  });

  test('half a cent goes up, also when the share is no finite decimal', () => {
    expect(play('FIFO', '+30@0.005 -1')).toBe('0.01 | 29 worth 0.14');
  });
});

describe('no sequence loses or makes a cent', () => {
  const step = fc.oneof(
    fc.record({
      quantity: fc.integer({ min: 1, max: 5_000 }),
      cost: fc.integer({ max: 9_999_999, min: 0 }),
    }),
    fc.record({ quantity: fc.integer({ min: 1, max: 9_000 }), cost: fc.constant(null) }),
  );

  test.each(['FIFO', 'MOVING_AVERAGE'] as const)('%s', (method) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const layers = new CostLayers();
        let [quantity, value] = [ZERO, ZERO];
        for (const { quantity: tenths, cost } of steps) {
          const asked = decimal(tenths).dividedBy(10);
          if (cost === null) {
            const taken = least(asked, quantity);
            if (taken.isZero()) continue;
            const out = layers.issue(taken);
            expect(out.equals(out.rounded())).toBe(true);
            expect(out.isNegative()).toBe(false);
            [quantity, value] = [quantity.minus(taken), value.minus(out.amount)];
          } else {
            const paid = new Money(decimal(cost).dividedBy(10_000), 'CNY').times(asked);
            const into = layers.receive(method, 'mov', asked, paid);
            [quantity, value] = [quantity.plus(asked), value.plus(into.amount)];
          }
          expect(left(layers).quantity.equals(quantity)).toBe(true);
          expect(left(layers).value.equals(value)).toBe(true);
          expect(value.isNegative() && !value.isZero()).toBe(false);
          if (quantity.isZero()) expect(value.isZero()).toBe(true);
        }
        if (!quantity.isZero()) expect(layers.issue(quantity).amount.equals(value)).toBe(true);
      }),
    );
  });
});

test('a cost is not negative, and in the currency of the company', () => {
  expect(() => costOf(decimal(1), cny('-0.01'), 'CNY')).toThrow('NEGATIVE_COST');
  expect(() => costOf(decimal(1), cny('1'), 'EUR')).toThrow('CURRENCY_MISMATCH');
});
