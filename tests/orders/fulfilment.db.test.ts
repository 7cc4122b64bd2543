import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { TestArea } from '../area.ts';
import { forget, newWorld, openOrders, place, statusIn, stepsOf, teaOrder } from './trade.ts';

let area: TestArea;

beforeAll(async () => {
  area = await openOrders(newWorld());
});
beforeEach(() => forget(area));
afterAll(() => area.close());

const dataOf = async (type: string) => (await area.events(type)).map(({ data }) => data);

const counters = async () =>
  (
    await area.rows<object>(
      `select allocated::float, picking::float, withdrawing::float, shipped::float,
        delivered::float, invoiced::float, cancelled::float from order_line order by position`,
    )
  ).map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== 0)));

/** An approved order of tea and cups. */
async function newOrder(tea = '10', cups = '6') {
  const lines = [
    { sku: 'TEA', quantity: { value: tea } },
    { sku: 'CUP', quantity: { value: cups } },
  ];
  const freight = { amount: '25', currency: 'CNY' };
  const { orderId, lineIds } = await place(area, teaOrder('0', { lines, freight }));
  return { orderId, tea: lineIds[0]!, cup: lineIds[1]!, ...stepsOf(area, orderId) };
}

const times = (count: number, act: (n: number) => Promise<unknown>) =>
  Promise.all(Array.from({ length: count }, (_, n) => act(n)));

test('an order goes its whole way, and says so at each change of its status', async () => {
  const order = await newOrder();
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
  const changes = await dataOf('orders.OrderStatusChanged');
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

test('allocated lines are announced for delivery with all that a delivery needs', async () => {
  const order = await newOrder();
  await order.allocate([order.tea, '4']);
  expect(await dataOf('orders.OrderAllocated')).toEqual([
    {
      orderId: order.orderId,
      number: 'SO-000001',
      customerId: 'cus_acme',
      shipTo: expect.objectContaining({ street: '1 Harbour Road', country: 'CN' }),
      carrierId: null,
      requestedDate: null,
      lines: [{ lineId: order.tea, quantity: '4', productId: 'prd_tea', warehouseId: 'whs_east' }],
    },
  ]);
});

test('stock beyond what is wanted is declined, and 32 single pieces never overfill', async () => {
  const order = await newOrder('20', '1');
  await times(32, () => order.allocate([order.tea, '1']));
  expect(await counters()).toEqual([{ allocated: 20 }, {}]);
  expect(await dataOf('orders.AllocationDeclined')).toHaveLength(12);
});

test('stock reserved before a cancellation was heard is passed over: it is free already', async () => {
  const order = await newOrder();
  await area.perform('orders.cancelOrder', { orderId: order.orderId, reason: 'No' });
  await order.allocate([order.tea, '10'], [order.cup, '6']);
  expect(await dataOf('orders.LinesCancelled')).toHaveLength(1);
  expect(await dataOf('orders.AllocationDeclined')).toEqual([]);
  expect(await dataOf('orders.OrderAllocated')).toEqual([]);
  expect(await statusIn(area, order.orderId)).toBe('CANCELLED');
});

test('stock that nobody asked for is declined by a cancelled order', async () => {
  const order = await newOrder();
  await area.perform('orders.cancelOrder', { orderId: order.orderId, reason: 'No' });
  await order.allocate([order.tea, '12']);
  expect(await dataOf('orders.AllocationDeclined')).toEqual([
    { orderId: order.orderId, lines: [{ lineId: order.tea, quantity: '2' }] },
  ]);
});

test('picking told twice at once with one key, or late, counts once and never too much', async () => {
  const order = await newOrder();
  await order.allocate([order.tea, '10']);
  const idempotencyKey = 'evt_1/order-to-cash/0';
  const lines = [{ lineId: order.tea, quantity: '4' }];
  const input = { orderId: order.orderId, lines, idempotencyKey };
  await times(32, () => area.perform('orders.recordPicking', input));
  expect(await counters()).toEqual([{ allocated: 10, picking: 4 }, {}]);
  await order.ship('dlv_1', [order.tea, '10']);
  await order.pick([order.tea, '6']);
  expect(await counters()).toEqual([{ shipped: 10 }, {}]);
});

test('a delivery that is told 32 times ships once, and its goods are billed once', async () => {
  const order = await newOrder();
  await order.allocate([order.tea, '10'], [order.cup, '6']);
  await times(32, () => order.ship('dlv_1', [order.tea, '3'], [order.cup, '1']));
  expect(await counters()).toEqual([
    { allocated: 7, shipped: 3 },
    { allocated: 5, shipped: 1 },
  ]);
  const [billable, ...more] = await dataOf('orders.BillableShipped');
  expect(more).toEqual([]);
  expect(billable).toEqual({
    orderId: order.orderId,
    number: 'SO-000001',
    customerId: 'cus_acme',
    deliveryId: 'dlv_1',
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
  const order = await newOrder();
  await order.ship('dlv_1', [order.tea, '10'], [order.cup, '6']);
  const changed = (await area.events('orders.OrderStatusChanged')).at(-1)!;
  expect(changed.data.status).toBe('SHIPPED');
  expect(changed.occurredAt).toBe('2026-03-30T10:00:00.000Z');
});

test('goods heard to arrive before they left are delivered when they have', async () => {
  const order = await newOrder();
  await order.allocate([order.tea, '10'], [order.cup, '6']);
  const goods: [string, string][] = [
    [order.tea, '10'],
    [order.cup, '6'],
  ];
  await times(16, () => order.deliver('dlv_1', ...goods));
  expect(await statusIn(area, order.orderId)).toBe('ALLOCATED');
  await order.ship('dlv_1', ...goods);
  expect(await statusIn(area, order.orderId)).toBe('DELIVERED');
  await times(16, () => order.deliver('dlv_1', ...goods));
  expect(await counters()).toEqual([
    { shipped: 10, delivered: 10 },
    { shipped: 6, delivered: 6 },
  ]);
});

test('an invoice that is told 32 times is counted once', async () => {
  const order = await newOrder();
  await order.ship('dlv_1', [order.tea, '10']);
  await times(32, () => order.invoice('inv_1', [order.tea, '10']));
  expect(await counters()).toEqual([{ shipped: 10, invoiced: 10 }, {}]);
  expect(await area.rows('select unpaid_invoices as open from sales_order')).toEqual([{ open: 1 }]);
});

test('a payment heard before its invoice, and 32 times, pays it once', async () => {
  const order = await newOrder();
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
  expect(await area.rows('select unpaid_invoices as open from sales_order')).toEqual([{ open: 0 }]);
});

test('what is withdrawn is cancelled once, however often it is told; the rest ships', async () => {
  const order = await newOrder();
  await order.allocate([order.tea, '10'], [order.cup, '6']);
  const lines = [{ lineId: order.tea }];
  await area.perform('orders.cancelOrder', { orderId: order.orderId, lines, reason: 'Too much' });
  expect(await counters()).toEqual([{ allocated: 10, withdrawing: 10 }, { allocated: 6 }]);
  await times(32, () => order.withdraw([order.tea, '10', '7']));
  expect(await counters()).toEqual([{ allocated: 3, cancelled: 7 }, { allocated: 6 }]);
  expect(await dataOf('orders.LinesCancelled')).toEqual([
    { orderId: order.orderId, lines: [{ lineId: order.tea, quantity: '7' }] },
  ]);
  await order.ship('dlv_1', [order.tea, '3'], [order.cup, '6']);
  expect(await statusIn(area, order.orderId)).toBe('SHIPPED');
});

test('goods that left before the withdrawal was answered stay shipped', async () => {
  const order = await newOrder();
  await order.allocate([order.tea, '10'], [order.cup, '6']);
  await area.perform('orders.cancelOrder', { orderId: order.orderId, reason: 'Too late' });
  await order.ship('dlv_1', [order.tea, '10']);
  await order.withdraw([order.tea, '10', '0'], [order.cup, '6', '6']);
  expect(await counters()).toEqual([{ shipped: 10 }, { cancelled: 6 }]);
  expect(await statusIn(area, order.orderId)).toBe('SHORT_CLOSED');
});
