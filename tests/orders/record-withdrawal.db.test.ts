import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { TestArea } from '../area.ts';
import {
  counters,
  dataOf,
  forget,
  newOrder,
  newWorld,
  openOrders,
  statusIn,
  times,
} from './trade.ts';

let area: TestArea;

beforeAll(async () => {
  area = await openOrders(newWorld());
});
beforeEach(() => forget(area));
afterAll(() => area.close());

test('what is withdrawn is cancelled once, however often it is told; the rest ships', async () => {
  const order = await newOrder(area);
  await order.allocate([order.tea, '10'], [order.cup, '6']);
  const lines = [{ lineId: order.tea }];
  await area.perform('orders.cancelOrder', { orderId: order.orderId, lines, reason: 'Too much' });
  expect(await counters(area)).toEqual([{ allocated: 10, withdrawing: 10 }, { allocated: 6 }]);
  await times(32, () => order.withdraw([order.tea, '10', '7']));
  expect(await counters(area)).toEqual([{ allocated: 3, cancelled: 7 }, { allocated: 6 }]);
  expect(await dataOf(area, 'orders.LinesCancelled')).toEqual([
    { orderId: order.orderId, lines: [{ lineId: order.tea, quantity: '7' }] },
  ]);
  await order.ship('dlv_1', [order.tea, '3'], [order.cup, '6']);
  expect(await statusIn(area, order.orderId)).toBe('SHIPPED');
});

test('goods that left before the withdrawal was answered stay shipped', async () => {
  const order = await newOrder(area);
  await order.allocate([order.tea, '10'], [order.cup, '6']);
  await area.perform('orders.cancelOrder', { orderId: order.orderId, reason: 'Too late' });
  await order.ship('dlv_1', [order.tea, '10']);
  await order.withdraw([order.tea, '10', '0'], [order.cup, '6', '6']);
  expect(await counters(area)).toEqual([{ shipped: 10 }, { cancelled: 6 }]);
  expect(await statusIn(area, order.orderId)).toBe('SHORT_CLOSED');
});
