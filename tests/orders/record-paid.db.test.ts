import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestArea } from '../area.ts';
import { newOrder, newWorld, openOrders, statusIn, times } from './trade.ts';

let area: TestArea;

beforeAll(async () => {
  area = await openOrders(newWorld());
});
afterAll(() => area.close());

test('a payment heard before its invoice, and 32 times, pays it once, until it is taken back', async () => {
  const order = await newOrder(area);
  const goods: [string, string][] = [
    [order.tea, '10'],
    [order.cup, '6'],
  ];
  await order.ship('dlv_1', ...goods);
  await order.deliver('dlv_1', ...goods);
  await times(16, () => order.pay('inv_1'));
  expect(await statusIn(area, order.orderId)).toBe('DELIVERED');
  await order.invoice('inv_1', ...goods);
  expect(await statusIn(area, order.orderId)).toBe('COMPLETED');
  await times(16, () => order.pay('inv_1'));
  const reopen = () =>
    area.perform('orders.recordReopened', { invoiceId: 'inv_1' });
  await times(16, reopen);
  expect(await statusIn(area, order.orderId)).toBe('DELIVERED');
  expect(await area.rows('select unpaid_invoices as open from sales_order')).toEqual([{ open: 1 }]);
  await order.pay('inv_1');
  expect(await statusIn(area, order.orderId)).toBe('COMPLETED');
  expect(await area.rows('select unpaid_invoices as open from sales_order')).toEqual([{ open: 0 }]);
});
