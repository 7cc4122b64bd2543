import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { PlaceOrderInput } from '../../subgraphs/orders/intake/order-input.ts';
import { customerUser, staff, type TestArea } from '../area.ts';
import {
  counters,
  dataOf,
  forget,
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

/** An order of ten tea and six cups, under a rule. */
async function ordered(more: Partial<PlaceOrderInput>) {
  const lines = [
    { sku: 'TEA', quantity: { value: '10' } },
    { sku: 'CUP', quantity: { value: '6' } },
  ];
  const { orderId, lineIds } = await place(area, teaOrder('0', { lines, ...more }));
  return { orderId, tea: lineIds[0]!, cup: lineIds[1]!, ...stepsOf(area, orderId) };
}

/** What deliveries were planned with, each time: `TEA 4, CUP 6`. */
async function left() {
  const told = (await dataOf(area, 'orders.OrderAllocated')) as {
    lines: { productId: string; quantity: string }[];
  }[];
  return told.map(({ lines }) =>
    lines.map(({ productId, quantity }) => `${productId.slice(4)} ${quantity}`).join(', '),
  );
}

test('what there is leaves at once', async () => {
  const order = await ordered({ deliveryRule: 'AVAILABLE' });
  await order.allocate([order.tea, '4']);
  await order.allocate([order.tea, '6'], [order.cup, '1']);
  expect(await left()).toEqual(['tea 4', 'tea 6, cup 1']);
});

test('what is forced goes before all others, also when that is said later', async () => {
  const forced = await ordered({ deliveryRule: 'FORCE' });
  const lines = [{ sku: 'TEA', quantity: { value: '3' } }];
  const other = await ordered({ deliveryRule: 'COMPLETE_ORDER', lines });
  const wish = { orderId: other.orderId, reason: 'Urgent', deliveryRule: 'FORCE' };
  await area.perform('orders.amendOrder', wish);
  const told = [
    ...(await dataOf(area, 'orders.OrderApproved')),
    ...(await dataOf(area, 'orders.DemandRaised')),
  ].map(({ orderId, how }) => [orderId, (how as { isForced: boolean }).isForced]);
  expect(told).toEqual([
    [forced.orderId, true],
    [other.orderId, false],
    [other.orderId, true],
  ]);
  await forced.allocate([forced.tea, '4']);
  await other.allocate([other.tea, '1']);
  expect(await left()).toEqual(['tea 4', 'tea 1']);
});

test('a line leaves as a whole', async () => {
  const order = await ordered({ deliveryRule: 'COMPLETE_LINE' });
  await order.allocate([order.tea, '4'], [order.cup, '6']);
  await order.allocate([order.tea, '6']);
  expect(await left()).toEqual(['cup 6', 'tea 10']);
});

test('an order leaves as a whole, also when the rest of it is given up', async () => {
  const order = await ordered({ deliveryRule: 'COMPLETE_ORDER' });
  await order.allocate([order.tea, '10']);
  await order.allocate([order.cup, '4']);
  expect(await left()).toEqual([]);
  const lines = [{ lineId: order.cup, quantity: { value: '4' } }];
  await area.perform('orders.amendOrder', { orderId: order.orderId, reason: 'Enough', lines });
  expect(await left()).toEqual(['tea 10, cup 4']);
});

test('what is held comes back without asking the warehouse', async () => {
  const order = await ordered({ deliveryRule: 'COMPLETE_ORDER' });
  await order.allocate([order.tea, '8']);
  const lines = [{ lineId: order.tea, quantity: { value: '5' } }];
  await area.perform('orders.cancelOrder', { orderId: order.orderId, reason: 'Less', lines });
  expect(await dataOf(area, 'orders.CancellationRequested')).toEqual([]);
  expect(await dataOf(area, 'orders.LinesCancelled')).toMatchObject([
    { lines: [{ quantity: '5', from: [{ warehouseId: 'whs_east', quantity: '3' }] }] },
  ]);
  expect(await counters(area)).toEqual([{ allocated: 5, cancelled: 5 }, {}]);
  await order.lose(null, [order.tea, '2']);
  expect(await dataOf(area, 'orders.AllocationLost')).toEqual([]);
  const { order: found } = await area.ask<{ order: object }>(
    'query ($id: ID!) { order(id: $id) { deliveryRule lines { held { value } } } }',
    { id: order.orderId },
  );
  expect(found).toEqual({
    deliveryRule: 'COMPLETE_ORDER',
    lines: [{ held: { value: '3' } }, { held: { value: '0' } }],
  });
});

const fulfil = (input: object, viewer = staff()) =>
  area.perform('orders.saveFulfilmentPolicy', input, viewer);

test('the channel’s rule holds; a deposit, paid once, lets the goods go', async () => {
  const policy = { channel: 'WEB', deliveryRule: 'AFTER_PAYMENT', strategy: 'NEAREST' };
  await times(4, () => fulfil({ ...policy, depositPercent: '30' }));
  const order = await ordered({ channel: 'WEB' });
  await order.allocate([order.tea, '10'], [order.cup, '6']);
  const pay = (paymentId: string, amount: string, currency = 'CNY') =>
    area.perform('orders.recordPrepayment', {
      orderId: order.orderId,
      paymentId,
      amount,
      currency,
    });
  await times(8, () => pay('pay_1', '20'));
  await pay('pay_eur', '900', 'EUR');
  expect(await left()).toEqual([]);
  await pay('pay_2', '20.67');
  expect(await left()).toEqual(['tea 10, cup 6']);
  const [row] = await area.rows('select prepaid::float, strategy from sales_order');
  expect(row).toEqual({ prepaid: 40.67, strategy: 'NEAREST' });
});

test('what has gone back of a deposit lets nothing go any more', async () => {
  const order = await ordered({ channel: 'WEB' });
  const { orderId } = order;
  const paid = { orderId, paymentId: 'pay_3', amount: '40', currency: 'CNY' };
  await area.perform('orders.recordPrepayment', paid);
  const correct = (paymentId: string, rest: string, currency = 'CNY') =>
    area.perform('orders.correctPrepayment', { orderId, paymentId, left: rest, currency });
  await times(8, () => correct('pay_3', '10.50'));
  await correct('pay_unknown', '0');
  await correct('pay_3', '0', 'EUR');
  const prepaid = async () =>
    (await area.rows(`select prepaid::text from sales_order where id = '${orderId}'`))[0];
  expect(await prepaid()).toEqual({ prepaid: '10.5000' });
  await correct('pay_3', '0');
  expect(await prepaid()).toEqual({ prepaid: '0.0000' });
  await area.perform('orders.recordPrepayment', paid);
  expect(await prepaid()).toEqual({ prepaid: '0.0000' });
  await order.allocate([order.tea, '10'], [order.cup, '6']);
  expect(await left()).toEqual([]);
});

test('a customer does not choose when it is to pay; staff may change the rule later', async () => {
  const user = customerUser('cus_acme');
  await expect(
    place(area, teaOrder('1', { channel: 'WEB', deliveryRule: 'AVAILABLE' }), user),
  ).rejects.toThrow('orders:price');
  const order = await ordered({ channel: 'WEB' });
  await order.allocate([order.tea, '10']);
  const wish = { orderId: order.orderId, reason: 'Urgent', deliveryRule: 'AVAILABLE' };
  await expect(area.perform('orders.amendOrder', wish, user)).rejects.toThrow('staff');
  await area.perform('orders.amendOrder', wish);
  expect(await left()).toEqual(['tea 10']);
  await expect(fulfil({ channel: 'WEB' }, { ...user, scopes: ['*'] })).rejects.toThrow('staff');
  const wrong = {
    channel: 'WEB',
    deliveryRule: 'FORCE',
    strategy: 'NEAREST',
    depositPercent: '101',
  };
  await expect(fulfil(wrong)).rejects.toMatchObject({ code: 'BAD_PERCENT' });
});
