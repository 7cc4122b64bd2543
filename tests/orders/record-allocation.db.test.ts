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

test('allocated lines are announced for delivery with all that a delivery needs', async () => {
  const order = await newOrder(area);
  await order.allocate([order.tea, '4']);
  expect(await dataOf(area, 'orders.OrderAllocated')).toEqual([
    {
      orderId: order.orderId,
      number: 'SO-000001',
      channel: 'PHONE',
      customerId: 'cus_acme',
      shipTo: expect.objectContaining({ street: '1 Harbour Road', country: 'CN' }),
      carrierId: null,
      requestedDate: null,
      lines: [{ lineId: order.tea, quantity: '4', productId: 'prd_tea', warehouseId: 'whs_east' }],
    },
  ]);
});

test('stock beyond what is wanted is declined, and 32 single pieces never overfill', async () => {
  const order = await newOrder(area, '20', '1');
  await times(32, () => order.allocate([order.tea, '1']));
  expect(await counters(area)).toEqual([{ allocated: 20 }, {}]);
  expect(await dataOf(area, 'orders.AllocationDeclined')).toHaveLength(12);
});

test('stock reserved before a cancellation was heard is passed over: it is free already', async () => {
  const order = await newOrder(area);
  await area.perform('orders.cancelOrder', { orderId: order.orderId, reason: 'No' });
  await order.allocate([order.tea, '10'], [order.cup, '6']);
  expect(await dataOf(area, 'orders.LinesCancelled')).toHaveLength(1);
  expect(await dataOf(area, 'orders.AllocationDeclined')).toEqual([]);
  expect(await dataOf(area, 'orders.OrderAllocated')).toEqual([]);
  expect(await statusIn(area, order.orderId)).toBe('CANCELLED');
});

test('stock that nobody asked for is declined by a cancelled order', async () => {
  const order = await newOrder(area);
  await area.perform('orders.cancelOrder', { orderId: order.orderId, reason: 'No' });
  await order.allocate([order.tea, '12']);
  expect(await dataOf(area, 'orders.AllocationDeclined')).toEqual([
    { orderId: order.orderId, lines: [{ lineId: order.tea, quantity: '2' }] },
  ]);
});
