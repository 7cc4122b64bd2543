import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openOrders, newWorld, place, statusIn, teaOrder } from './trade.ts';
import type { TestArea } from '../area.ts';

const world = newWorld();
let area: TestArea;

beforeAll(async () => {
  area = await openOrders(world);
});
afterAll(() => area.close());

test('an order without findings is approved at once, in one ask of the graph', async () => {
  const { orderId } = await place(area, teaOrder('7', { channel: 'WEB' }));
  expect(await statusIn(area, orderId)).toBe('APPROVED');
  expect(world.asked).toHaveLength(1);
  expect((await area.events()).map(({ type }) => type)).toEqual([
    'orders.OrderPlaced',
    'orders.OrderApproved',
    'orders.OrderStatusChanged',
  ]);
});
