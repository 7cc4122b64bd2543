import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff, type TestArea } from '../area.ts';
import { acme, newWorld, openOrders, place, statusIn, teaOrder } from './trade.ts';

const noAddress = { ...acme, id: 'cus_new', addresses: [] };
const world = newWorld({ ...acme, id: 'cus_held', status: 'ON_HOLD' }, noAddress);
let area: TestArea;

beforeAll(async () => {
  area = await openOrders(world);
});
afterAll(() => area.close());

let sold = 0;
const heldOrder = (customerId = 'cus_held') =>
  place(area, teaOrder(String(++sold), { customerId }));

const approve = (orderId: string, more: object = {}) =>
  area.perform('orders.approveOrder', { orderId, reason: 'Spoke to them', ...more });

test('an approved order wants stock, and why it was approved is kept', async () => {
  const { orderId } = await heldOrder();
  expect(await statusIn(area, orderId)).toBe('ON_HOLD');
  await approve(orderId);
  expect(await statusIn(area, orderId)).toBe('APPROVED');
  const events = (await area.events()).filter(({ documentId }) => documentId === orderId);
  expect(events.map(({ type }) => type.replace('orders.', ''))).toEqual([
    'OrderPlaced',
    'OrderReviewed',
    'OrderStatusChanged',
    'OrderReviewed',
    'OrderApproved',
    'OrderStatusChanged',
  ]);
  expect(events.at(-1)!.data).toMatchObject({
    previous: 'ON_HOLD',
    status: 'APPROVED',
    version: 2,
  });
  const decisions = await area.rows(
    `select verdict, actor, reason from decision where order_id = '${orderId}'`,
  );
  expect(decisions).toEqual([{ verdict: 'APPROVED', actor: 'usr_staff', reason: 'Spoke to them' }]);
});

test('of 16 who approve at once, one does', async () => {
  const { orderId } = await heldOrder();
  const answers = await Promise.allSettled(Array.from({ length: 16 }, () => approve(orderId)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const approved = await area.events('orders.OrderApproved');
  expect(approved.filter(({ documentId }) => documentId === orderId)).toHaveLength(1);
});

test('an order that is not on hold is refused', async () => {
  const { orderId } = await place(area, teaOrder('500'));
  await expect(approve(orderId)).rejects.toThrow('NOT_ON_HOLD {"status":"APPROVED"}');
});

test('an order is not approved to no address; with one it is', async () => {
  const { orderId } = await heldOrder('cus_new');
  await expect(approve(orderId)).rejects.toThrow('INCOMPLETE_SHIP_TO');
  const shipTo = { name: 'New', street: '1 Quay', city: 'Ningbo', country: 'CN' };
  await approve(orderId, { shipTo });
  expect(await statusIn(area, orderId)).toBe('APPROVED');
});

test('each finding names the scope that deciding about it needs', async () => {
  const { orderId } = await heldOrder();
  const input = { orderId, reason: 'Please' };
  const holding = (...scopes: string[]) => ({ ...staff(), scopes: ['orders:read', ...scopes] });
  const others = holding('orders:approve', 'orders:approve:prices');
  for (const verb of ['orders.approveOrder', 'orders.rejectOrder']) {
    await expect(area.perform(verb, input, others)).rejects.toThrow('orders:approve:credit');
  }
  const entitled = holding('orders:approve', 'orders:approve:credit');
  const asked = `{ order(id: "${orderId}") { findings { code scope } } }`;
  expect(await area.ask(asked, {}, entitled)).toEqual({
    order: { findings: [{ code: 'CUSTOMER_BLOCKED', scope: 'orders:approve:credit' }] },
  });
  await area.perform('orders.approveOrder', input, entitled);
  expect(await statusIn(area, orderId)).toBe('APPROVED');
});

test('whoever has seen an older version is refused', async () => {
  const { orderId } = await heldOrder();
  await expect(approve(orderId, { expectedVersion: 7 })).rejects.toThrow('VERSION_CONFLICT');
});

test('it needs orders:approve, and another customer’s order is not found', async () => {
  const { orderId } = await heldOrder();
  const input = { orderId, reason: 'Please' };
  const clerk = { ...staff(), scopes: ['orders:write'] };
  await expect(area.perform('orders.approveOrder', input, clerk)).rejects.toThrow('orders:approve');
  const stranger = customerUser('cus_acme', ['orders:approve']);
  await expect(area.perform('orders.approveOrder', input, stranger)).rejects.toThrow(
    `There is no order ${orderId}.`,
  );
});
