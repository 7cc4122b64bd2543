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

test('an order waits for what picking has not found, and takes other goods for it', async () => {
  const order = await newOrder(area);
  await order.allocate([order.tea, '10'], [order.cup, '6']);
  await order.pick([order.tea, '10'], [order.cup, '6']);
  await order.lose('dlv_1', [order.tea, '4']);
  expect(await counters(area)).toEqual([
    { allocated: 6, picking: 6 },
    { allocated: 6, picking: 6 },
  ]);
  await order.ship('dlv_1', [order.tea, '6'], [order.cup, '6']);
  expect(await statusIn(area, order.orderId)).toBe('PARTIALLY_SHIPPED');
  await order.allocate([order.tea, '4']);
  await order.ship('dlv_2', [order.tea, '4']);
  expect(await statusIn(area, order.orderId)).toBe('SHIPPED');
  expect(await dataOf(area, 'orders.AllocationLost')).toEqual([]);
});

test('all of it not found is a backorder; deliveries are told what a count has not found', async () => {
  const order = await newOrder(area, '10', '1');
  await order.allocate([order.tea, '10'], [order.cup, '1']);
  const lines = [{ lineId: order.tea, quantity: '10', warehouseId: 'whs_east' }];
  await order.lose(null, [order.tea, '10']);
  await order.lose('dlv_1', [order.cup, '1']);
  expect(await statusIn(area, order.orderId)).toBe('BACKORDERED');
  expect(await dataOf(area, 'orders.AllocationLost')).toEqual([{ orderId: order.orderId, lines }]);
});

test('a loss told 16 times under one key is one loss', async () => {
  const order = await newOrder(area);
  await order.allocate([order.tea, '10'], [order.cup, '6']);
  const lines = [{ lineId: order.tea, quantity: '1', warehouseId: 'whs_east' }];
  const input = { orderId: order.orderId, deliveryId: null, lines, idempotencyKey: 'evt_1' };
  await times(16, () => area.perform('orders.recordLoss', input));
  expect(await counters(area)).toEqual([{ allocated: 9 }, { allocated: 6 }]);
  expect(await statusIn(area, order.orderId)).toBe('PARTIALLY_ALLOCATED');
});
