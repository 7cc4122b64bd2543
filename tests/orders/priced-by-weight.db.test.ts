import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { TestArea } from '../area.ts';
import {
  counters,
  dataOf,
  forget,
  newWorld,
  openOrders,
  place,
  statusIn,
  stepsOf,
  teaOrder,
  times,
} from './trade.ts';

// Brie costs 12.00 a kilogram, and one weighs about 5: four are ordered for about 240.00.

let area: TestArea;
beforeAll(async () => {
  area = await openOrders(newWorld());
});
beforeEach(() => forget(area));
afterAll(() => area.close());

async function brieOrder(more: object = {}) {
  const lines = [
    { sku: 'BRIE', quantity: { value: '4' } },
    { sku: 'TEA', quantity: { value: '1' } },
  ];
  const { orderId, lineIds } = await place(area, teaOrder('0', { lines, ...more }));
  const [brie, tea] = lineIds as [string, string];
  const order = { orderId, brie, tea, ...stepsOf(area, orderId) };
  await order.allocate([brie, '4'], [tea, '1']);
  return order;
}

type Billed = { lines: { description: string; quantity: string; net: string; tax: string }[] };
const billed = async () =>
  (await dataOf(area, 'orders.BillableShipped')).map((data) => {
    const { lines } = data as unknown as Billed;
    return lines.map(({ description, quantity, net, tax }) =>
      [quantity, description, net, tax].join(' '),
    );
  });

test('an order is an estimate; what has left is billed by its weight, once that is heard', async () => {
  const order = await brieOrder();
  const { order: seen } = await area.ask<{ order: object }>(
    `query ($id: ID!) { order(id: $id) { net { amount } lines {
       unitPrice { amount } priceUnit nominalWeight } } }`,
    { id: order.orderId },
  );
  expect(seen).toEqual({
    net: { amount: '250' },
    lines: [
      { unitPrice: { amount: '12' }, priceUnit: 'KG', nominalWeight: '5' },
      { unitPrice: { amount: '10' }, priceUnit: null, nominalWeight: null },
    ],
  });
  await times(8, () => order.ship('dlv_1', [order.brie, '3'], [order.tea, '1']));
  expect([await billed(), await counters(area)]).toEqual([
    [],
    [{ allocated: 4 }, { allocated: 1 }],
  ]);
  await times(8, () => order.weigh('dlv_1', [order.brie, '15.25']));
  expect(await billed()).toEqual([['3 The brie (15.25 KG) 183 23.79', '1 The tea 10 1.3']]);
  expect(await counters(area)).toEqual([{ allocated: 1, shipped: 3 }, { shipped: 1 }]);
  // The weight may be heard first; the last one is lighter than the estimate.
  await order.weigh('dlv_2', [order.brie, '4.8']);
  await order.ship('dlv_2', [order.brie, '1']);
  expect((await billed())[1]).toEqual(['1 The brie (4.8 KG) 57.6 7.49']);
  expect(await statusIn(area, order.orderId)).toBe('SHIPPED');
});

test('news of weights and of goods may cross: they are billed once', async () => {
  const order = await brieOrder();
  await Promise.all([
    ...Array.from({ length: 8 }, () => order.ship('dlv_1', [order.brie, '4'])),
    ...Array.from({ length: 8 }, () => order.weigh('dlv_1', [order.brie, '21.4'])),
  ]);
  expect(await billed()).toEqual([['4 The brie (21.4 KG) 256.8 33.38']]);
});

test('goods that arrive before their weight is heard have arrived when it is', async () => {
  const order = await brieOrder({ billingBasis: 'DELIVERY' });
  await order.ship('dlv_1', [order.brie, '4'], [order.tea, '1']);
  await order.deliver('dlv_1', [order.brie, '4'], [order.tea, '1']);
  expect(await dataOf(area, 'orders.BillableArrived')).toEqual([]);
  await order.weigh('dlv_1', [order.brie, '20']);
  const types = (await area.events()).map(({ type }) => type);
  expect(types.filter((type) => type.startsWith('orders.Billable'))).toEqual([
    'orders.BillableShipped',
    'orders.BillableArrived',
  ]);
});

test('what is taken back is billed by its new weight when it leaves again', async () => {
  const order = await brieOrder();
  await order.ship('dlv_1', [order.brie, '4']);
  await order.weigh('dlv_1', [order.brie, '21']);
  await order.invoice('inv_1', [order.brie, '4']);
  await order.takeBack('dlv_1', [order.brie, '4']);
  await order.goodsBack('dlv_1', [order.brie, '4']);
  await order.ship('dlv_2', [order.brie, '4']);
  await order.weigh('dlv_2', [order.brie, '20.9']);
  expect((await billed()).flat()).toEqual([
    '4 The brie (21 KG) 252 32.76',
    '4 The brie (20.9 KG) 250.8 32.6',
  ]);
});

test('an order that is billed ahead is billed as ordered, whatever leaves', async () => {
  const order = await brieOrder({ billingBasis: 'ORDER' });
  await order.ship('dlv_1', [order.brie, '4'], [order.tea, '1']);
  expect(await billed()).toEqual([['4 The brie 240 31.2', '1 The tea 10 1.3']]);
});
