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

test('whichever comes later, a deposit or an invoice, tells that there is both', async () => {
  const told = async () => {
    const { events } = await area
      .rows<{ events: number }>(
        `select count(*)::integer as events from event where type = 'orders.PrepaidInvoiced'`,
      )
      .then(([row]) => row!);
    return events;
  };
  const before = await told();
  const order = await newOrder(area);
  const { orderId } = order;
  const goods: [string, string][] = [[order.tea, '10']];
  const deposit = (paymentId: string) =>
    area.perform('orders.recordPrepayment', { orderId, paymentId, amount: '5', currency: 'CNY' });
  await order.ship('dlv_dep', ...goods);
  await deposit('pay_dep_1');
  expect(await told()).toBe(before);
  await order.invoice('inv_dep', ...goods);
  expect(await told()).toBe(before + 1);
  await deposit('pay_dep_2');
  expect(await told()).toBe(before + 2);
  await order.pay('inv_dep');
  await deposit('pay_dep_3');
  expect(await told()).toBe(before + 2);
});
