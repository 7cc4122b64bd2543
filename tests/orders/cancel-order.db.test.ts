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
