import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestArea } from '../area.ts';
import { counters, newOrder, newWorld, openOrders, times } from './trade.ts';

let area: TestArea;

beforeAll(async () => {
  area = await openOrders(newWorld());
});
afterAll(() => area.close());

test('picking told twice at once with one key, or late, counts once and never too much', async () => {
  const order = await newOrder(area);
  await order.allocate([order.tea, '10']);
  const idempotencyKey = 'evt_1/order-to-cash/0';
  const lines = [{ lineId: order.tea, quantity: '4' }];
  const input = { orderId: order.orderId, lines, idempotencyKey };
  await times(32, () => area.perform('orders.recordPicking', input));
  expect(await counters(area)).toEqual([{ allocated: 10, picking: 4 }, {}]);
  await order.ship('dlv_1', [order.tea, '10']);
  await order.pick([order.tea, '6']);
  expect(await counters(area)).toEqual([{ shipped: 10 }, {}]);
});
