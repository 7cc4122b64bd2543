import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { customerUser, type TestArea } from '../area.ts';
import {
  acme,
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

const monthly = { ...acme, id: 'cus_month', billingBasis: 'COLLECTIVE_MONTHLY' as const };

let area: TestArea;
beforeAll(async () => {
  area = await openOrders(newWorld(monthly));
});
beforeEach(() => forget(area));
afterAll(() => area.close());

/** An order for tea, with its one line, and what the processes tell it. */
async function order(quantity: string, more: object = {}) {
  const input = teaOrder(quantity, { allowDuplicatePo: true, ...more });
  const { orderId, lineIds } = await place(area, input);
  await area.rows(`update sales_order set approved_at = now() where id = '${orderId}'`);
  return { orderId, tea: lineIds[0]!, ...stepsOf(area, orderId) };
}

type Line = { orderId?: string; deliveryId?: string; lineId: string; quantity: string };
const invoiced = (invoiceId: string, orderIds: string[], lines: Line[]) =>
  area.perform('orders.recordInvoiced', { invoiceId, orderId: null, orderIds, lines });

const takeBack = (orderId: string, deliveryId: string, lineId: string, quantity: string) =>
  area.perform('orders.recordIssueReversed', {
    ...{ orderId, deliveryId, warehouseId: 'whs_east', reversedAt: '2026-04-20T10:00:00Z' },
    ...{ reason: 'Wrong goods', lines: [{ lineId, quantity, productId: 'prd_tea' }] },
  });

const unpaid = async () =>
  (await area.rows<{ open: number }>('select unpaid_invoices as open from sales_order')).map(
    ({ open }) => open,
  );

test('an order is billed as its customer is, or as it says itself', async () => {
  const [own, other] = [
    await order('1', { customerId: 'cus_month' }),
    await order('2', { customerId: 'cus_month', billingBasis: 'DELIVERY' }),
  ];
  type Billed = { order: { billingBasis: string } };
  const basisOf = async ({ orderId }: { orderId: string }) =>
    (await area.ask<Billed>(`{ order(id: "${orderId}") { billingBasis } }`)).order.billingBasis;
  expect([await basisOf(own), await basisOf(other)]).toEqual(['COLLECTIVE_MONTHLY', 'DELIVERY']);
  await own.ship('dlv_1', [own.tea, '1']);
  expect(await dataOf(area, 'orders.BillableShipped')).toMatchObject([
    { basis: 'COLLECTIVE_MONTHLY', billToAddressId: null },
  ]);
  const asked = teaOrder('1', { customerId: 'cus_acme', billingBasis: 'DELIVERY' });
  await expect(place(area, asked, customerUser('cus_acme'))).rejects.toThrow();
});

test('its invoices go to an address for bills, and to no other', async () => {
  const { orderId } = await order('1', { billToAddressId: 'adr_1' });
  const asked = `{ order(id: "${orderId}") { billToAddressId } }`;
  expect(await area.ask(asked)).toEqual({ order: { billToAddressId: 'adr_1' } });
  await expect(order('1', { billToAddressId: 'adr_2' })).rejects.toThrow('address for bills');
});

test('goods that are billed when they arrive are said to be there once both are heard', async () => {
  const one = await order('5', { billingBasis: 'DELIVERY' });
  const arrived = () => dataOf(area, 'orders.BillableArrived');
  await one.ship('dlv_1', [one.tea, '2']);
  expect(await arrived()).toEqual([]);
  await times(16, () => one.deliver('dlv_1', [one.tea, '2']));
  const arrivedAt = '2026-03-31T15:00:00.000Z';
  expect(await arrived()).toEqual([{ orderId: one.orderId, deliveryId: 'dlv_1', arrivedAt }]);
  await one.deliver('dlv_2', [one.tea, '3']);
  expect(await arrived()).toHaveLength(1);
  await one.ship('dlv_2', [one.tea, '3']);
  expect(await arrived()).toMatchObject([{}, { deliveryId: 'dlv_2', arrivedAt }]);
  const monthlyOne = await order('1', { customerId: 'cus_month' });
  await monthlyOne.ship('dlv_3', [monthlyOne.tea, '1']);
  await monthlyOne.deliver('dlv_3', [monthlyOne.tea, '1']);
  expect(await arrived()).toHaveLength(2);
});

test('an invoice of two orders counts for both, and so does its payment, told 16 times', async () => {
  const basis = { billingBasis: 'COLLECTIVE_DAILY' };
  const [one, two] = [await order('1', basis), await order('2', basis)];
  const lines: Line[] = [];
  for (const [n, { orderId, tea, ...steps }] of [one, two].entries()) {
    const [deliveryId, quantity] = [`dlv_${n}`, String(n + 1)];
    await steps.ship(deliveryId, [tea, quantity]);
    await steps.deliver(deliveryId, [tea, quantity]);
    lines.push({ orderId, deliveryId, lineId: tea, quantity });
  }
  const orderIds = [one.orderId, two.orderId];
  const paid = () => area.perform('orders.recordPaid', { orderId: null, invoiceId: 'inv_1' });
  await expect(paid()).rejects.toThrow('heard first');
  await times(16, () => invoiced('inv_1', orderIds, lines));
  expect(await counters(area)).toMatchObject([{ invoiced: 1 }, { invoiced: 2 }]);
  expect(await unpaid()).toEqual([1, 1]);
  await times(16, paid);
  expect(await unpaid()).toEqual([0, 0]);
  const statuses = await Promise.all(orderIds.map((id) => statusIn(area, id)));
  expect(statuses).toEqual(['COMPLETED', 'COMPLETED']);
});

test('what is taken back is not invoiced, whichever of the two is heard first', async () => {
  const { orderId, tea, ...steps } = await order('9', { billingBasis: 'COLLECTIVE_DAILY' });
  const line = (deliveryId: string, quantity: string) => [
    { orderId, deliveryId, lineId: tea, quantity },
  ];
  await steps.ship('dlv_1', [tea, '4']);
  await steps.ship('dlv_2', [tea, '3']);
  await steps.ship('dlv_3', [tea, '2']);
  await takeBack(orderId, 'dlv_1', tea, '4');
  expect(await counters(area)).toEqual([{ shipped: 5 }]);
  await invoiced('inv_1', [orderId], line('dlv_1', '4'));
  expect(await counters(area)).toEqual([{ shipped: 5 }]);
  await invoiced('inv_2', [orderId], line('dlv_2', '3'));
  expect(await counters(area)).toEqual([{ shipped: 5, invoiced: 3 }]);
  await takeBack(orderId, 'dlv_2', tea, '3');
  expect(await counters(area)).toEqual([{ shipped: 2 }]);
  await times(16, () => invoiced('inv_3', [orderId], line('dlv_3', '2')));
  expect(await counters(area)).toEqual([{ shipped: 2, invoiced: 2 }]);
});
