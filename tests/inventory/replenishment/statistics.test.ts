import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bufferZones,
  cheapestLot,
  demandDuring,
  economicQuantity,
  quantileOf,
  seasonQuantity,
  spreadOf,
} from '../../../subgraphs/inventory/replenishment/statistics.ts';

const Z95 = 1.65;

test('WE-47: a craft firm orders 250 at 30, with safety stock at 36.6', () => {
  const lot = economicQuantity(2500, 18.75, 1.5);
  expect(lot).toBe(250);
  expect([(2500 / lot) * 18.75, (lot / 2) * 1.5]).toEqual([187.5, 187.5]);
  const until = demandDuring({ mean: 2500 / 250, deviation: 0 }, { mean: 3, deviation: 0 });
  expect(until.mean).toBe(30);
  expect(Z95 * 4).toBeCloseTo(6.6);
  expect(until.mean + Z95 * 4).toBeCloseTo(36.6);
});

test('WE-49: of 490 a year, 200 at the lower price are cheaper than 79 at the higher', () => {
  expect(Math.round(economicQuantity(490, 64, 0.2 * 49))).toBe(80);
  const high = cheapestLot(490, 64, 0.2, [{ from: 1, price: 50.25 }]);
  expect([high.quantity, Number(high.yearlyCost.toFixed(2))]).toEqual([79, 25_416.44]);
  const breaks = [
    { from: 200, price: 49 },
    { from: 1, price: 50.25 },
  ];
  const both = cheapestLot(490, 64, 0.2, breaks);
  expect([both.quantity, both.price, Number(both.yearlyCost.toFixed(2))]).toEqual([
    200, 49, 25_146.8,
  ]);
});

test('WE-52: when only the lead time varies, 16.5 are kept for surprises', () => {
  const until = demandDuring({ mean: 5, deviation: 0 }, { mean: 3, deviation: 2 });
  expect(until).toEqual({ mean: 15, deviation: 10 });
  const safety = Z95 * until.deviation;
  expect([safety, until.mean + safety, (80 / 2 + safety) * 3]).toEqual([16.5, 31.5, 169.5]);
});

test('WE-54: a newsvendor buys 1,169', () => {
  const { ratio, quantity } = seasonQuantity(
    { mean: 1000, deviation: 200 },
    { cost: 100, price: 140, salvage: 90 },
  );
  expect(ratio).toBeCloseTo(0.8);
  expect(quantileOf(ratio)).toBeCloseTo(0.8416, 4);
  expect([quantity.toFixed(1), Math.ceil(quantity)]).toEqual(['1168.3', 1169]);
});

test('WE-57: 500 ± 40 a month and five days of thirty are ordered at 110.28', () => {
  const until = demandDuring({ mean: 500, deviation: 40 }, { mean: 5 / 30, deviation: 0 });
  const safety = Z95 * until.deviation;
  expect([safety.toFixed(2), (until.mean + safety).toFixed(2)]).toEqual(['26.94', '110.28']);
});

test('case 9: a buffer of 4 a day and 10 days is red to 30, yellow to 70, green to 90', () => {
  const factors = { leadTime: 0.5, variability: 0.5 };
  const none = { cycleDays: 0, minimumQuantity: 0 };
  expect(bufferZones(4, 10, factors, none)).toEqual({ red: 30, yellow: 70, green: 90 });
  expect(bufferZones(4, 10, factors, { ...none, cycleDays: 7 }).green).toBe(98);
  expect(bufferZones(4, 10, factors, { ...none, minimumQuantity: 50 }).green).toBe(120);
});

test.each`
  probability | z
  ${0.5}      | ${0}
  ${0.95}     | ${1.644854}
  ${0.99}     | ${2.326348}
  ${0.999}    | ${3.090232}
  ${0.01}     | ${-2.326348}
`('the normal quantile of $probability is $z', ({ probability, z }) => {
  expect(quantileOf(probability as number)).toBeCloseTo(z as number, 6);
});

test('days without demand count: 3 and 1 in four days are 1 a day', () => {
  const { mean, deviation } = spreadOf(4, 4, 10);
  expect([mean, deviation.toFixed(4)]).toEqual([1, '1.4142']);
  expect(spreadOf(0, 0, 0)).toEqual({ mean: 0, deviation: 0 });
});

test('no lot is cheaper than the cheapest', () => {
  const whole = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(whole, whole, whole, fc.integer({ min: 2, max: 900 }), (yearly, cost, q, from) => {
      const breaks = [
        { from: 1, price: 10 },
        { from, price: 9 },
      ];
      const best = cheapestLot(yearly, cost, 0.25, breaks);
      const price = q >= from ? 9 : 10;
      const other = yearly * price + (q / 2) * 0.25 * price + (yearly / q) * cost;
      // The economic quantity is rounded to whole units: half a unit beside it costs next to nothing.
      expect(best.yearlyCost).toBeLessThanOrEqual(other * 1.13 + 1e-9);
    }),
  );
});
