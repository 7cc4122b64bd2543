import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestArea } from '../area.ts';
import { dataOf, newOrder, newWorld, openOrders } from './trade.ts';

let area: TestArea;

beforeAll(async () => {
  area = await openOrders(newWorld());
});
afterAll(() => area.close());

test('an order goes its whole way, and says so at each change of its status', async () => {
  const order = await newOrder(area);
  await order.allocate();
  await order.allocate([order.tea, '4']);
  await order.allocate([order.tea, '6'], [order.cup, '6']);
  await order.pick([order.tea, '10']);
  await order.ship('dlv_1', [order.tea, '10']);
  await order.invoice('inv_1', [order.tea, '10']);
  await order.ship('dlv_2', [order.cup, '6']);
  await order.deliver('dlv_1', [order.tea, '10']);
  await order.deliver('dlv_2', [order.cup, '6']);
  await order.pay('inv_1');
  await order.invoice('inv_2', [order.cup, '6']);
  await order.pay('inv_2');
  const changes = await dataOf(area, 'orders.OrderStatusChanged');
  expect(changes.map(({ status }) => status)).toEqual([
    'APPROVED',
    'BACKORDERED',
    'PARTIALLY_ALLOCATED',
    'ALLOCATED',
    'IN_FULFILMENT',
    'PARTIALLY_SHIPPED',
    'SHIPPED',
    'DELIVERED',
    'COMPLETED',
  ]);
  const versions = changes.map(({ version }) => version as number);
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  expect(await area.rows('select exposure::float, invoiced::float from credit_account')).toEqual([
    { exposure: 0, invoiced: 160.58 },
  ]);
});
