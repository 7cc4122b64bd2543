import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { customerUser, type TestArea } from '../area.ts';
import {
  acme,
  dataOf,
  forget,
  newWorld,
  openOrders,
  place,
  statusIn,
  stepsOf,
  teaOrder,
} from './trade.ts';

const world = newWorld({ ...acme, id: 'cus_other' });
let area: TestArea;

beforeAll(async () => {
  area = await openOrders(world);
});
beforeEach(() => forget(area));
afterAll(() => area.close());

const cancel = (orderId: string, more: object = {}, viewer?: ReturnType<typeof customerUser>) =>
  area.perform('orders.cancelOrder', { orderId, reason: 'Changed my mind', ...more }, viewer);

test('an order without stock is cancelled at once', async () => {
  const { orderId, lineIds } = await place(area, teaOrder('10'));
  await cancel(orderId);
  expect(await statusIn(area, orderId)).toBe('CANCELLED');
  const lines = [{ lineId: lineIds[0], quantity: '10' }];
  expect(await dataOf(area, 'orders.LinesCancelled')).toEqual([{ orderId, lines }]);
  expect(await dataOf(area, 'orders.CancellationRequested')).toEqual([]);
  const number = expect.stringMatching(/^SO-/);
  expect(await dataOf(area, 'orders.OrderCancelled')).toEqual([
    { orderId, number, customerId: 'cus_acme' },
  ]);
  const [row] = await area.rows('select actor, reason, cancelled, withdrawing from cancellation');
  expect(row).toEqual({
    actor: 'usr_staff',
    reason: 'Changed my mind',
    cancelled: lines,
    withdrawing: [],
  });
});

test('of a part-allocated line the rest goes at once, the stock is asked back', async () => {
  const { orderId, lineIds } = await place(area, teaOrder('10'));
  const [line] = lineIds;
  await stepsOf(area, orderId).allocate([line!, '6']);
  await cancel(orderId, { lines: [{ lineId: line, quantity: { value: '7' } }] });
  expect(await dataOf(area, 'orders.LinesCancelled')).toEqual([
    { orderId, lines: [{ lineId: line, quantity: '4' }] },
  ]);
  expect(await dataOf(area, 'orders.CancellationRequested')).toEqual([
    { orderId, lines: [{ lineId: line, quantity: '3' }] },
  ]);
  expect(await statusIn(area, orderId)).toBe('ALLOCATED');
});

test('a quantity is cancelled in the unit it was ordered in', async () => {
  const lines = [{ sku: 'TEA', quantity: { value: '2', unit: 'BOX' } }];
  const { orderId, lineIds } = await place(area, teaOrder('0', { lines }));
  await cancel(orderId, { lines: [{ lineId: lineIds[0], quantity: { value: '1', unit: 'BOX' } }] });
  expect(await area.rows('select cancelled::float from order_line')).toEqual([{ cancelled: 12 }]);
});

test('of 32 who cancel one piece of ten at once, ten do', async () => {
  const { orderId, lineIds } = await place(area, teaOrder('10'));
  await stepsOf(area, orderId).allocate([lineIds[0]!, '5']);
  const lines = [{ lineId: lineIds[0], quantity: { value: '1' } }];
  const answers = await Promise.allSettled(
    Array.from({ length: 32 }, () => cancel(orderId, { lines })),
  );
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  expect(await area.rows('select cancelled::float, withdrawing::float from order_line')).toEqual([
    { cancelled: 5, withdrawing: 5 },
  ]);
});

test('what has shipped is not cancelled; giving up the rest closes the order short', async () => {
  const { orderId, lineIds } = await place(area, teaOrder('10'));
  const order = stepsOf(area, orderId);
  await order.allocate([lineIds[0]!, '4']);
  await order.ship('dlv_1', [lineIds[0]!, '4']);
  expect(await statusIn(area, orderId)).toBe('PARTIALLY_SHIPPED');
  await cancel(orderId);
  expect(await statusIn(area, orderId)).toBe('SHORT_CLOSED');
  await expect(cancel(orderId)).rejects.toThrow('NOTHING_TO_CANCEL {"status":"SHORT_CLOSED"}');
});

test('more than is left is refused with the figures, and nothing changes', async () => {
  const { orderId, lineIds } = await place(area, teaOrder('10'));
  const lines = [{ lineId: lineIds[0], quantity: { value: '11' } }];
  await expect(cancel(orderId, { lines })).rejects.toThrow(/"asked":"11","cancellable":"10"/);
  await expect(
    cancel(orderId, { lines: [{ lineId: lineIds[0], quantity: { value: '0' } }] }),
  ).rejects.toThrow('NOT_POSITIVE');
  await expect(cancel(orderId, { lines: [{ lineId: 'orl_no' }] })).rejects.toThrow(
    'There is no order line orl_no.',
  );
  expect(await area.rows('select * from cancellation')).toEqual([]);
});

test("a customer's user cancels its own order, and finds no other", async () => {
  const own = await place(area, teaOrder('1'));
  const foreign = await place(area, teaOrder('2', { customerId: 'cus_other' }));
  const user = customerUser('cus_acme');
  await cancel(own.orderId, {}, user);
  expect(await statusIn(area, own.orderId)).toBe('CANCELLED');
  await expect(cancel(foreign.orderId, {}, user)).rejects.toThrow('There is no order');
});

test('an order on hold can be cancelled', async () => {
  world.customers.set('cus_other', { ...acme, id: 'cus_other', status: 'BLOCKED' });
  const { orderId } = await place(area, teaOrder('2', { customerId: 'cus_other' }));
  await cancel(orderId);
  expect(await statusIn(area, orderId)).toBe('CANCELLED');
});

const lostParts = () =>
  area.rows(
    `select product_id, quantity::float, net::float, currency from lost_sale order by product_id, id`,
  );

test('what had no stock when it was given up is a lost sale, at the order’s price', async () => {
  const lines = [
    { sku: 'TEA', quantity: { value: '10' }, discountPercent: '3.33' },
    { sku: 'CUP', quantity: { value: '6' } },
  ];
  const { orderId, lineIds } = await place(area, teaOrder('0', { lines }));
  const [tea, cup] = lineIds as [string, string];
  await stepsOf(area, orderId).allocate([tea, '7'], [cup, '6']);
  await cancel(orderId, { lines: [{ lineId: tea, quantity: { value: '1' } }] });
  await cancel(orderId);
  // Tea is worth 96.67: the last three of ten are 29.00, one of them 9.67.
  expect(await lostParts()).toEqual([
    { product_id: 'prd_tea', quantity: 1, net: 9.67, currency: 'CNY' },
    { product_id: 'prd_tea', quantity: 2, net: 19.33, currency: 'CNY' },
  ]);
  const id = expect.stringMatching(/^lst_/);
  const at = expect.any(String);
  const part = { lostSaleId: id, lineId: tea, productId: 'prd_tea' };
  const order = { orderId, customerId: 'cus_acme', channel: 'PHONE', salesperson: null };
  expect(await dataOf(area, 'orders.SalesLost')).toEqual([
    { ...order, currency: 'CNY', lostAt: at, lines: [{ ...part, quantity: '1', net: '9.67' }] },
    { ...order, currency: 'CNY', lostAt: at, lines: [{ ...part, quantity: '2', net: '19.33' }] },
  ]);
  const asked = `{ lostSales(first: 5, orderBy: { field: revenue, direction: DESC }) { totalCount
    nodes { order { id } line { sku } product { id } customer { id } quantity { value unit }
      revenue { amount currency } } } }`;
  type Listed = { lostSales: { totalCount: number; nodes: object[] } };
  const { lostSales } = await area.ask<Listed>(asked);
  expect(lostSales.totalCount).toBe(2);
  expect(lostSales.nodes[0]).toEqual({
    ...{ order: { id: orderId }, line: { sku: 'TEA' }, product: { id: 'prd_tea' } },
    ...{ customer: { id: 'cus_acme' }, quantity: { value: '2', unit: 'PCS' } },
    revenue: { amount: '19.33', currency: 'CNY' },
  });
  const own = await area.ask<Listed>(asked, {}, customerUser('cus_acme'));
  expect(own.lostSales).toEqual({ totalCount: 0, nodes: [] });
});

test('nothing is lost that nobody looked for, or that was there', async () => {
  const early = await place(area, teaOrder('10'));
  await cancel(early.orderId);
  const { orderId, lineIds } = await place(area, teaOrder('10'));
  await stepsOf(area, orderId).allocate([lineIds[0]!, '10']);
  await cancel(orderId);
  expect(await lostParts()).toEqual([]);
  expect(await dataOf(area, 'orders.SalesLost')).toEqual([]);
});

test('goods that picking has not found are lost with the order that is short-closed', async () => {
  const { orderId, lineIds } = await place(area, teaOrder('10'));
  const [line] = lineIds as [string];
  const steps = stepsOf(area, orderId);
  await steps.allocate([line, '10']);
  await steps.ship('dlv_1', [line, '6']);
  await steps.lose('dlv_2', [line, '4']);
  await cancel(orderId);
  expect(await lostParts()).toEqual([
    { product_id: 'prd_tea', quantity: 4, net: 40, currency: 'CNY' },
  ]);
});

test.each([
  ['7.1', 710, 'CNY'],
  [undefined, 100, 'USD'],
])('in another currency at the rate of the order, %s, it is %d %s', async (rate, net, currency) => {
  world.rates.clear();
  if (rate) world.rates.set('USD', rate);
  const { orderId } = await place(area, teaOrder('10', { currency: 'USD' }));
  await stepsOf(area, orderId).allocate();
  await cancel(orderId);
  expect(await lostParts()).toEqual([{ product_id: 'prd_tea', quantity: 10, net, currency }]);
});

test('cancelled 16 times at once, it is lost once', async () => {
  const { orderId } = await place(area, teaOrder('10'));
  await stepsOf(area, orderId).allocate();
  await Promise.allSettled(Array.from({ length: 16 }, () => cancel(orderId)));
  expect(await lostParts()).toMatchObject([{ quantity: 10, net: 100 }]);
});
