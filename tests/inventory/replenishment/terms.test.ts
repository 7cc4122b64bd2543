import { expect, test } from '@jest/globals';
import { decimal } from '../../../kernel/decimal.ts';
import {
  factorsOn,
  type AdjustedFigure,
  type Adjustment,
} from '../../../subgraphs/inventory/replenishment/adjustment.ts';
import {
  propose,
  rounded,
  shareOut,
  zoneOf,
  type ReplenishmentRule,
} from '../../../subgraphs/inventory/replenishment/rule.ts';
import { termsOf, type Measured } from '../../../subgraphs/inventory/replenishment/terms.ts';

const plain: ReplenishmentRule = {
  ...{ id: 'rpl_1', productId: 'prd_1', warehouseId: 'whs_1', unit: 'PCS' },
  method: 'REORDER_POINT',
  ...{ reorderPoint: null, orderUpTo: null, orderQuantity: null, orderMultiple: null },
  ...{ minimumQuantity: null, reviewDays: null, demandMean: null, demandDeviation: null },
  ...{ leadTimeDays: null, leadTimeDeviation: null, orderCost: null, holdingPercent: null },
  serviceLevel: decimal(95),
  priceBreaks: [],
  leadTimeFactor: decimal('0.5'),
  variabilityFactor: decimal('0.5'),
  prefersTransfer: true,
  isAutomatic: false,
};
const measured: Measured = {
  demand: { mean: 4, deviation: 0 },
  leadTime: { mean: 10, deviation: 0 },
  unitCost: 2,
};
const worked = (rule: Partial<ReplenishmentRule>, facts: Partial<Measured> = {}) =>
  termsOf({ ...plain, ...rule }, { ...measured, ...facts });

const stock = (onHand: number) => {
  const none = { reserved: decimal(0), waiting: decimal(0), incoming: decimal(0) };
  return { ...none, onHand: decimal(onHand), requested: decimal(0) };
};

test('case 9: at a net flow of 50 a buffer orders 40, and is yellow', () => {
  const terms = worked({ method: 'BUFFER' });
  expect([terms.red, terms.reorderPoint, terms.top].map(String)).toEqual(['30', '70', '90']);
  expect(propose(terms, stock(50))?.quantity.toFixed()).toBe('40');
  expect(propose(terms, stock(71))).toBeNull();
  const zones = [30, 50, 71].map((at) => zoneOf(decimal(at), terms.red!, terms.reorderPoint!));
  expect(zones).toEqual(['RED', 'YELLOW', 'GREEN']);
});

test('a reorder point follows from demand, lead time and service level', () => {
  const terms = worked(
    {},
    { demand: { mean: 5, deviation: 0 }, leadTime: { mean: 3, deviation: 2 } },
  );
  expect(terms.reorderPoint!.toFixed()).toBe('32');
  expect(terms.figures).toEqual(
    expect.arrayContaining([
      { name: 'demandMean', value: '5', source: 'MEASURED' },
      { name: 'serviceLevel', value: '95', source: 'GIVEN' },
      { name: 'safetyStock', value: '16.449', source: 'COMPUTED' },
      { name: 'reorderPoint', value: '32', source: 'COMPUTED' },
    ]),
  );
});

test('what somebody gave holds, whatever the past says', () => {
  const terms = worked({
    reorderPoint: decimal(7),
    demandMean: decimal(1),
    orderQuantity: decimal(9),
  });
  expect([terms.reorderPoint, terms.orderQuantity, terms.top].map(String)).toEqual([
    '7',
    '9',
    '16',
  ]);
  expect(terms.figures.map(({ source }) => source)).toEqual(['GIVEN', 'GIVEN']);
});

test('a lot follows from costs, and from prices for all units of a greater lot', () => {
  const costs = { orderCost: decimal(64), holdingPercent: decimal(20) };
  const use = { demand: { mean: 490 / 365, deviation: 0 } };
  expect(worked(costs, { ...use, unitCost: 50.25 }).orderQuantity!.toFixed()).toBe('79');
  const priceBreaks = [
    { from: '1', price: '50.25' },
    { from: '200', price: '49' },
  ];
  expect(worked({ ...costs, priceBreaks }, use).orderQuantity!.toFixed()).toBe('200');
  const upTo = worked({ ...costs, priceBreaks, method: 'MIN_MAX', reorderPoint: decimal(3) }, use);
  expect(upTo.orderUpTo!.toFixed()).toBe('203');
});

test('without costs a lot lasts until the next could come; without demand nothing is bought', () => {
  expect(worked({}).orderQuantity!.toFixed()).toBe('40');
  const idle = worked({}, { demand: { mean: 0, deviation: 0 } });
  expect(propose(idle, stock(0))).toBeNull();
});

test('a periodic rule buys at each review for review and lead time', () => {
  const terms = worked({ method: 'PERIODIC', reviewDays: 7 });
  expect(terms.orderUpTo!.toFixed()).toBe('68');
  expect(propose(terms, stock(60))?.quantity.toFixed()).toBe('8');
  expect(propose(terms, stock(68))).toBeNull();
  expect(worked({ method: 'PERIODIC', orderUpTo: decimal(9) }).top.toFixed()).toBe('9');
});

test.each`
  wanted  | least   | multiple | quantity
  ${'5'}  | ${null} | ${null}  | ${'5'}
  ${'5'}  | ${'10'} | ${null}  | ${'10'}
  ${'5'}  | ${'10'} | ${'4'}   | ${'12'}
  ${'13'} | ${'10'} | ${'4'}   | ${'16'}
`('$wanted, at least $least in multiples of $multiple, is $quantity', (row) => {
  const { wanted, least, multiple, quantity } = row as Record<string, string | null>;
  const orNull = (value: string | null | undefined) => (value ? decimal(value) : null);
  const terms = { ...worked({}), minimumQuantity: orNull(least), orderMultiple: orNull(multiple) };
  expect(rounded(decimal(wanted!), terms).toFixed()).toBe(quantity);
});

test('those with most to give give first, and nobody more than it can do without', () => {
  const surpluses = [
    { warehouseId: 'little', quantity: decimal(3) },
    { warehouseId: 'none', quantity: decimal(-2) },
    { warehouseId: 'much', quantity: decimal(5) },
  ];
  const say = (wanted: number) =>
    shareOut(decimal(wanted), surpluses).map((one) => `${one.warehouseId} ${one.quantity}`);
  expect(say(4)).toEqual(['much 4']);
  expect(say(9)).toEqual(['much 5', 'little 3']);
});

const planned = (figure: AdjustedFigure, factor: string, more: Partial<Adjustment> = {}) => ({
  ...{ figure, factor, lastFactor: null, from: '2026-02-01', until: '2026-02-11' },
  ...{ reason: 'Spring festival', ...more },
});

test.each`
  adjustments                                           | tops
  ${[]}                                                 | ${'30 70 90'}
  ${[planned('DEMAND', '1.5')]}                         | ${'45 105 135'}
  ${[planned('DEMAND', '1.5'), planned('DEMAND', '2')]} | ${'90 210 270'}
  ${[planned('LEAD_TIME', '0.5')]}                      | ${'15 35 45'}
  ${[planned('RED', '2')]}                              | ${'60 100 120'}
  ${[planned('YELLOW', '0.5')]}                         | ${'30 50 70'}
  ${[planned('GREEN', '0')]}                            | ${'30 70 70'}
  ${[planned('DEMAND', '1', { lastFactor: '2' })]}      | ${'45 105 135'}
  ${[planned('DEMAND', '9', { until: '2026-02-05' })]}  | ${'30 70 90'}
`('with $adjustments a buffer of 4 a day stands at $tops', ({ adjustments, tops }) => {
  const factors = factorsOn(adjustments as Adjustment[], '2026-02-06');
  const { red, reorderPoint, top } = termsOf({ ...plain, method: 'BUFFER' }, measured, factors);
  expect([red, reorderPoint, top].join(' ')).toBe(tops);
});

test('what was adjusted is explained, for a buffer and for a reorder point', () => {
  const factors = factorsOn([planned('DEMAND', '1.5')], '2026-02-01');
  for (const method of ['BUFFER', 'REORDER_POINT'] as const) {
    const { figures } = termsOf({ ...plain, method }, measured, factors);
    expect(figures).toEqual(
      expect.arrayContaining([
        { name: 'demandMean', value: '4', source: 'MEASURED' },
        { name: 'demandFactor', value: '1.5', source: 'GIVEN' },
        { name: 'adjustedDemandMean', value: '6', source: 'COMPUTED' },
      ]),
    );
  }
});
