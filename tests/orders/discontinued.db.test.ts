import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { TestArea } from '../area.ts';
import { forget, newWorld, openOrders, place, statusIn, teaOrder, times } from './trade.ts';

const world = newWorld();
let area: TestArea;
beforeAll(async () => {
  area = await openOrders(world);
});
beforeEach(async () => {
  await forget(area);
  world.discontinued.clear();
});
afterAll(() => area.close());

/** What is refused: its code and its figures. */
async function refusal(act: Promise<unknown>): Promise<unknown> {
  try {
    await act;
    return 'done';
  } catch (error) {
    const { code, figures, field } = error as Record<string, unknown>;
    return { code, figures, field };
  }
}

const findings = () => area.rows('select code, severity, figures from review_finding');
const figures = { skus: 'TEA', successors: 'TEA-2' };

test('what is sold off is sold as long as there is some, and the successor is named', async () => {
  world.discontinued.set('TEA', { status: 'SELL_OUT', left: '10', successor: 'TEA-2' });
  const { orderId } = await place(area, teaOrder('10'));
  expect(await statusIn(area, orderId)).toBe('APPROVED');
  expect(await findings()).toEqual([
    { code: 'DISCONTINUED_PRODUCT', severity: 'WARNING', figures },
  ]);
});

test('more of it than is left is refused, over all lines of the order', async () => {
  world.discontinued.set('TEA', { status: 'SELL_OUT', left: '10', successor: 'TEA-2' });
  const lines = ['6', '5'].map((value) => ({ productId: 'prd_tea', quantity: { value } }));
  expect(await refusal(place(area, teaOrder('0', { lines })))).toEqual({
    code: 'SELL_OUT_EXCEEDED',
    figures: { sku: 'TEA', wanted: '11', available: '10', unit: 'PCS', successor: 'TEA-2' },
    field: ['lines', '0', 'quantity', 'value'],
  });
  expect(await area.rows('select from sales_order')).toEqual([]);
});

test('what is archived is not sold, however many ask', async () => {
  world.discontinued.set('TEA', { status: 'ARCHIVED', left: '10' });
  const all = await times(4, () => refusal(place(area, teaOrder('1'))));
  const figure = { sku: 'TEA', successor: '–' };
  const one = { code: 'PRODUCT_DISCONTINUED', figures: figure, field: ['lines', '0'] };
  expect(all).toEqual([one, one, one, one]);
});

test('an order that follows from a quotation is held; one from the past is taken as it was', async () => {
  world.discontinued.set('TEA', { status: 'ARCHIVED', left: '0', successor: 'TEA-2' });
  const { orderId } = await place(area, teaOrder('1', { quotationId: 'quo_1' }));
  expect(await statusIn(area, orderId)).toBe('ON_HOLD');
  expect(await findings()).toEqual([
    { code: 'DISCONTINUED_PRODUCT', severity: 'BLOCKING', figures },
  ]);
  const past = await place(area, teaOrder('1', { placedAt: '2020-01-01T10:00:00Z' }));
  expect(await statusIn(area, past.orderId)).toBe('APPROVED');
});

test('of what is left no two orders get the same, however many come at once', async () => {
  world.discontinued.set('TEA', { status: 'SELL_OUT', left: '10', successor: 'TEA-2' });
  for (let round = 0; round < 20; round++) {
    await forget(area);
    const all = await times(10, () => refusal(place(area, teaOrder('3'))));
    const refused = all.filter((said) => said !== 'done') as { code: string }[];
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['SELL_OUT_EXCEEDED']));
    const [{ ordered }] = await area.rows<{ ordered: string }>(
      'select trim_scale(sum(ordered))::text as ordered from order_line',
    );
    expect({ refused: refused.length, ordered }).toEqual({ refused: 7, ordered: '9' });
  }
});

test('what other orders want and have not got is not left for this one', async () => {
  world.discontinued.set('TEA', { status: 'SELL_OUT', left: '10' });
  await place(area, teaOrder('6'));
  const figures = { sku: 'TEA', wanted: '5', available: '4', unit: 'PCS', successor: '–' };
  const field = ['lines', '0', 'quantity', 'value'];
  expect(await refusal(place(area, teaOrder('5')))).toEqual({
    ...{ code: 'SELL_OUT_EXCEEDED', figures, field },
  });
  expect(await refusal(place(area, teaOrder('4')))).toBe('done');
  // Stock has reserved goods for both, and both know it.
  await area.rows('update order_line set allocated = ordered');
  world.discontinued.set('TEA', { status: 'SELL_OUT', left: '0' });
  expect(await refusal(place(area, teaOrder('1')))).toMatchObject({ code: 'SELL_OUT_EXCEEDED' });
});
