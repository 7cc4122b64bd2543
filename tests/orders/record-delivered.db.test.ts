import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestArea } from '../area.ts';
import { counters, newOrder, newWorld, openOrders, statusIn, times } from './trade.ts';

let area: TestArea;

beforeAll(async () => {
  area = await openOrders(newWorld());
});
afterAll(() => area.close());

test('goods heard to arrive before they left are delivered when they have', async () => {
  const order = await newOrder(area);
  await order.allocate([order.tea, '10'], [order.cup, '6']);
  const goods: [string, string][] = [
    [order.tea, '10'],
    [order.cup, '6'],
  ];
  await times(16, () => order.deliver('dlv_1', ...goods));
  expect(await statusIn(area, order.orderId)).toBe('ALLOCATED');
  await order.ship('dlv_1', ...goods);
  expect(await statusIn(area, order.orderId)).toBe('DELIVERED');
  await times(16, () => order.deliver('dlv_1', ...goods));
  expect(await counters(area)).toEqual([
    { shipped: 10, delivered: 10 },
    { shipped: 6, delivered: 6 },
  ]);
});
