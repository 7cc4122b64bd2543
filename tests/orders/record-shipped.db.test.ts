import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { TestArea } from '../area.ts';
import {
  counters,
  dataOf,
  forget,
  newOrder,
  newWorld,
  openOrders,
  place,
  stepsOf,
  teaOrder,
  times,
} from './trade.ts';

let area: TestArea;

beforeAll(async () => {
  area = await openOrders(newWorld());
});
beforeEach(() => forget(area));
afterAll(() => area.close());

test('a delivery that is told 32 times ships once, and its goods are billed once', async () => {
  const order = await newOrder(area);
  await order.allocate([order.tea, '10'], [order.cup, '6']);
  await times(32, () => order.ship('dlv_1', [order.tea, '3'], [order.cup, '1']));
  expect(await counters(area)).toEqual([
    { allocated: 7, shipped: 3 },
    { allocated: 5, shipped: 1 },
  ]);
  const [billable, ...more] = await dataOf(area, 'orders.BillableShipped');
  expect(more).toEqual([]);
  expect(billable).toEqual({
    orderId: order.orderId,
    number: 'SO-000001',
    customerId: 'cus_acme',
    ...{ basis: 'ISSUE', billToAddressId: null },
    deliveryId: 'dlv_1',
    channel: 'PHONE',
    salesperson: null,
    currency: 'CNY',
    paymentTermDays: 30,
    shippedAt: '2026-03-30T10:00:00Z',
    lines: [
      {
        lineId: order.tea,
        productId: 'prd_tea',
        description: 'The tea',
        quantity: '3',
        net: '30',
        discount: '0',
        tax: '3.9',
        taxRate: '13',
        taxCode: 'STANDARD',
      },
      expect.objectContaining({ lineId: order.cup, quantity: '1', net: '3.33' }),
    ],
    freight: '25',
  });
});

test('single pieces shipped by 10 deliveries at once bill the line’s net exactly', async () => {
  const lines = [{ sku: 'CUP', quantity: { value: '10' }, discountPercent: '7' }];
  const freight = { amount: '25', currency: 'CNY' };
  const { orderId, lineIds } = await place(area, teaOrder('0', { lines, freight }));
  const order = stepsOf(area, orderId);
  await order.allocate([lineIds[0]!, '10']);
  await times(10, (n) => order.ship(`dlv_${n}`, [lineIds[0]!, '1']));
  const billed = await area.rows(
    `select sum((line ->> 'net')::numeric)::text as net,
       sum((data ->> 'freight')::numeric)::text as freight
     from event cross join jsonb_array_elements(data -> 'lines') line
     where type = 'orders.BillableShipped'`,
  );
  expect(billed).toEqual([{ net: '30.97', freight: '25' }]);
});

test('the order is shipped at the time the goods left', async () => {
  const order = await newOrder(area);
  await order.ship('dlv_1', [order.tea, '10'], [order.cup, '6']);
  const changed = (await area.events('orders.OrderStatusChanged')).at(-1)!;
  expect(changed.data.status).toBe('SHIPPED');
  expect(changed.occurredAt).toBe('2026-03-30T10:00:00.000Z');
});
