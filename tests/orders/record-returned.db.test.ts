import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestArea } from '../area.ts';
import { newOrder, newWorld, openOrders, statusIn, times } from './trade.ts';

let area: TestArea;

beforeAll(async () => {
  area = await openOrders(newWorld());
});
afterAll(() => area.close());

test('what came back counts once per return and never exceeds what was delivered', async () => {
  const order = await newOrder(area);
  await order.allocate([order.tea, '10'], [order.cup, '6']);
  await order.ship('dlv_1', [order.tea, '10'], [order.cup, '6']);
  await order.deliver('dlv_1', [order.tea, '10'], [order.cup, '6']);
  const recordReturned = (returnOrderId: string, quantity: string) =>
    area.perform('orders.recordReturned', {
      orderId: order.orderId,
      returnOrderId,
      lines: [{ lineId: order.tea, quantity }],
    });
  await times(16, () => recordReturned('rma_1', '4'));
  await times(3, (n) => recordReturned(`rma_2${n}`, '2'));
  await expect(recordReturned('rma_3', '1')).rejects.toThrow('only what was delivered');
  const returned = await area.rows(
    'select trim_scale(returned) as returned from order_line order by position',
  );
  expect(returned).toEqual([{ returned: '10' }, { returned: '0' }]);
  expect(await statusIn(area, order.orderId)).toBe('DELIVERED');
});
