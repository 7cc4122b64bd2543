import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestArea } from '../area.ts';
import { acme, newWorld, openOrders, place, statusIn, teaOrder } from './trade.ts';

const world = newWorld({ ...acme, id: 'cus_held', status: 'BLOCKED' });
let area: TestArea;

beforeAll(async () => {
  area = await openOrders(world);
});
afterAll(() => area.close());

const reject = (orderId: string) =>
  area.perform('orders.rejectOrder', { orderId, reason: 'Never paid' });

test('a rejected order wants nothing, and its customer may read why', async () => {
  const { orderId } = await place(area, teaOrder('4', { customerId: 'cus_held' }));
  await reject(orderId);
  expect(await statusIn(area, orderId)).toBe('REJECTED');
  expect(await area.rows('select ordered - cancelled as wanted from order_line')).toEqual([
    { wanted: '0.00000000' },
  ]);
  const [, changed] = await area.events('orders.OrderStatusChanged');
  expect(changed).toMatchObject({
    parties: [{ kind: 'CUSTOMER', id: 'cus_held' }],
    data: { previous: 'ON_HOLD', status: 'REJECTED', reason: 'Never paid' },
  });
  expect(await area.events('orders.OrderApproved')).toEqual([]);
});

test('of 16 who reject or approve at once, one is heard', async () => {
  const { orderId } = await place(area, teaOrder('5', { customerId: 'cus_held' }));
  const approve = () => area.perform('orders.approveOrder', { orderId, reason: 'Fine' });
  const answers = await Promise.allSettled(
    Array.from({ length: 16 }, (_, n) => (n % 2 ? reject(orderId) : approve())),
  );
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(['REJECTED', 'APPROVED']).toContain(await statusIn(area, orderId));
});

test('an order that is not on hold is refused', async () => {
  const { orderId } = await place(area, teaOrder('6'));
  await expect(reject(orderId)).rejects.toThrow('NOT_ON_HOLD');
});
