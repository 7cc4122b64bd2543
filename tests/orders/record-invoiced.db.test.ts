import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestArea } from '../area.ts';
import { counters, newOrder, newWorld, openOrders, times } from './trade.ts';

let area: TestArea;

beforeAll(async () => {
  area = await openOrders(newWorld());
});
afterAll(() => area.close());

test('an invoice that is told 32 times is counted once', async () => {
  const order = await newOrder(area);
  await order.ship('dlv_1', [order.tea, '10']);
  await times(32, () => order.invoice('inv_1', [order.tea, '10']));
  expect(await counters(area)).toEqual([{ shipped: 10, invoiced: 10 }, {}]);
  expect(await area.rows('select unpaid_invoices as open from sales_order')).toEqual([{ open: 1 }]);
});
