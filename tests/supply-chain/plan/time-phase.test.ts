import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { decimal, sum } from '../../../kernel/decimal.ts';
import {
  lotOf,
  quantileOf,
  safetyStockOf,
  timePhase,
} from '../../../subgraphs/supply-chain/plan/time-phase.ts';

const of = (values: readonly number[]) => values.map((value) => decimal(value));
const texts = (values: readonly { toFixed(): string }[]) =>
  values.map((value) => value.toFixed()).join(' ');

function plan(figures: {
  onHand: number;
  safety?: number;
  demand: number[];
  inbound?: number[];
  firstWeek?: number;
  minimum?: number;
  multiple?: number;
  cover?: number;
}) {
  const { onHand, safety = 0, demand, inbound = [], firstWeek = 0 } = figures;
  const { minimum = 0, multiple = 1, cover = 1 } = figures;
  return timePhase(
    {
      onHand: decimal(onHand),
      safetyStock: decimal(safety),
      demand: of(demand),
      inbound: of(inbound),
    },
    { firstWeek, minimum: decimal(minimum), multiple: decimal(multiple), coverWeeks: cover },
  );
}

// The classic table: 45 on hand, 20 a week, 10 kept, lots of 50.
test('a lot comes in each week that would end below the safety stock', () => {
  const { receipts, projected, shortage } = plan({
    onHand: 45,
    safety: 10,
    demand: [20, 20, 20, 20, 20, 20],
    minimum: 50,
  });
  expect(receipts.map(({ week, quantity }) => `${week}: ${quantity.toFixed()}`)).toEqual([
    '1: 50',
    '4: 50',
  ]);
  expect(texts(projected)).toBe('25 55 35 15 45 25');
  expect(shortage).toBeNull();
});

test('what is coming anyway is not ordered again', () => {
  const { receipts } = plan({ onHand: 5, demand: [10, 10, 10], inbound: [20, 0, 0] });
  expect(receipts).toEqual([expect.objectContaining({ week: 2, quantity: decimal(5) })]);
});

test('nothing comes sooner than the lead time lets it: the plan says how much lacks when', () => {
  const { receipts, projected, shortage } = plan({
    onHand: 15,
    demand: [10, 10, 10, 10],
    firstWeek: 3,
  });
  expect(receipts.map(({ week, quantity }) => [week, quantity.toFixed()])).toEqual([[3, '25']]);
  expect(texts(projected)).toBe('5 -5 -15 0');
  expect(shortage).toEqual({ week: 1, quantity: decimal(15) });
});

test('an order covers some weeks, less what comes in them', () => {
  const [first] = plan({ onHand: 0, demand: [10, 10, 10, 10], inbound: [0, 4], cover: 3 }).receipts;
  expect(first!.quantity.toFixed()).toBe('26');
});

test.each`
  need    | minimum | multiple | lot
  ${3}    | ${0}    | ${1}     | ${'3'}
  ${3}    | ${10}   | ${1}     | ${'10'}
  ${25}   | ${10}   | ${12}    | ${'36'}
  ${24}   | ${10}   | ${12}    | ${'24'}
  ${0.25} | ${0}    | ${0.5}   | ${'0.5'}
`('a need of $need becomes $lot with at least $minimum by $multiple', (row) => {
  const { need, minimum, multiple, lot } = row as Record<string, number>;
  const terms = { minimum: decimal(minimum!), multiple: decimal(multiple!) };
  expect(lotOf(decimal(need!), terms).toFixed()).toBe(lot);
});

test('safety stock grows with the service level, the spread and the root of the lead time', () => {
  expect(quantileOf(0.95)).toBeCloseTo(1.6449, 3);
  expect(quantileOf(0.975)).toBeCloseTo(1.96, 3);
  expect(safetyStockOf(decimal(95), 10, 28).toNumber()).toBeCloseTo(1.6449 * 10 * 2, 1);
  expect(safetyStockOf(decimal(50), 10, 28).toNumber()).toBeLessThan(0.1);
});

test('whatever is wanted, from the first possible week on nothing ends below the safety stock', () => {
  const whole = fc.integer({ min: 0, max: 100 });
  const weeks = fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      whole,
      whole,
      weeks,
      fc.nat(5),
      fc.integer({ min: 1, max: 6 }),
      (onHand, safety, flows, firstWeek, cover) => {
        const demand = flows.map(([wanted]) => wanted);
        const inbound = flows.map(([, coming]) => coming);
        const { receipts, projected } = plan({ onHand, safety, demand, inbound, firstWeek, cover });
        projected.forEach((stock, week) => {
          if (week >= firstWeek) expect(stock.greaterThanOrEqualTo(safety)).toBe(true);
        });
        const moved = sum([...inbound, ...receipts.map(({ quantity }) => quantity)]);
        expect(projected.at(-1)!.toFixed()).toBe(moved.plus(onHand).minus(sum(demand)).toFixed());
      },
    ),
  );
});
