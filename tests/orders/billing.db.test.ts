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

/** A delivery has not left; meanwhile something is heard, then stock has the goods, for others. */
async function takeBack(
  orderId: string,
  deliveryId: string,
  lineId: string,
  quantity: string,
  meanwhile: () => Promise<unknown> = async () => {},
): Promise<void> {
  const at = { orderId, deliveryId, warehouseId: 'whs_east', reversedAt: '2026-04-20T10:00:00Z' };
  const lines = [{ lineId, quantity, productId: 'prd_tea' }];
  await area.perform('orders.recordIssueReversed', { ...at, reason: 'Wrong goods', lines });
  await meanwhile();
  const back = [{ lineId, quantity, warehouseId: 'whs_east', reserved: '0' }];
  await area.perform('orders.recordGoodsBack', { orderId, deliveryId, lines: back });
}

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
  const { orderId, tea, ...steps } = await order('10', { billingBasis: 'COLLECTIVE_DAILY' });
  const line = (deliveryId: string, quantity: string) => [
    { orderId, deliveryId, lineId: tea, quantity },
  ];
  await steps.ship('dlv_1', [tea, '4']);
  await steps.ship('dlv_2', [tea, '3']);
  await steps.ship('dlv_3', [tea, '2']);
  await steps.ship('dlv_4', [tea, '1']);
  const invoiceFourth = () => invoiced('inv_4', [orderId], line('dlv_4', '1'));
  await takeBack(orderId, 'dlv_4', tea, '1', invoiceFourth);
  expect(await counters(area)).toEqual([{ shipped: 9 }]);
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

const parts = [
  { event: 'ON_ORDER', percent: '30' },
  { event: 'ON_DELIVERY', percent: '70' },
];
const inParts = { billingBasis: 'MILESTONE', milestones: parts };

test('milestones sum to the whole, and stand with no other basis', async () => {
  const bad = [
    { billingBasis: 'MILESTONE' },
    { billingBasis: 'MILESTONE', milestones: [{ event: 'ON_ORDER', percent: '99.99' }] },
    { billingBasis: 'MILESTONE', milestones: [...parts, { event: 'BY_HAND', percent: '0' }] },
    {
      billingBasis: 'MILESTONE',
      milestones: ['33.333', '66.667'].map((percent) => ({ event: 'BY_HAND', percent })),
    },
    {
      billingBasis: 'MILESTONE',
      milestones: ['50', '50'].map((percent) => ({ event: 'ON_ISSUE', percent })),
    },
    { billingBasis: 'ISSUE', milestones: parts },
  ];
  for (const more of bad) await expect(order('1', more)).rejects.toThrow('BAD_MILESTONES');
});

test('what an order with milestones comes to is said once it is approved', async () => {
  const freight = { amount: '25', currency: 'CNY' };
  const { orderId } = await order('3', { ...inParts, freight });
  expect(await dataOf(area, 'orders.OrderBillable')).toMatchObject([
    {
      ...{ orderId, milestones: parts, freight: '25', billToAddressId: null },
      lines: [{ quantity: '3', net: '30', tax: '3.9' }],
    },
  ]);
  const whole = await order('1', { billingBasis: 'ORDER' });
  expect((await dataOf(area, 'orders.OrderBillable')).at(-1)).toMatchObject({
    ...{ orderId: whole.orderId, milestones: [{ event: 'ON_ORDER', percent: '100' }] },
  });
});

test('what is invoiced ahead is paid in advance; what is cancelled of it is invoiced no more', async () => {
  const { orderId, tea, ...steps } = await order('4', { billingBasis: 'ORDER' });
  await times(8, () =>
    area.perform('orders.recordInvoiced', {
      ...{ orderId, invoiceId: 'inv_1', total: '45.2', lines: [{ lineId: tea, quantity: '4' }] },
    }),
  );
  await times(8, () => steps.pay('inv_1'));
  const facts = `select prepaid::float, exposure::float, invoiced_gross::float as invoiced
    from sales_order`;
  expect(await area.rows(facts)).toEqual([{ prepaid: 45.2, exposure: 0, invoiced: 45.2 }]);
  const grow = { lines: [{ lineId: tea, quantity: { value: '5' } }], reason: 'More' };
  await expect(area.perform('orders.amendOrder', { orderId, ...grow })).rejects.toThrow(
    'BILLED_AHEAD',
  );
  const gone = { lines: [{ lineId: tea, quantity: { value: '1' } }], reason: 'Less' };
  await area.perform('orders.cancelOrder', { orderId, ...gone });
  expect(await dataOf(area, 'orders.BilledCancelled')).toMatchObject([
    { orderId, isWhole: false, lines: [{ lineId: tea, quantity: '1' }] },
  ]);
  const credited = { orderId, lines: [{ lineId: tea, quantity: '1' }], idempotencyKey: 'credit' };
  await times(16, () => area.perform('orders.recordUninvoiced', credited));
  expect(await counters(area)).toEqual([{ invoiced: 3, cancelled: 1 }]);
  await steps.ship('dlv_1', [tea, '3']);
  await steps.deliver('dlv_1', [tea, '3']);
  expect(await statusIn(area, orderId)).toBe('COMPLETED');
  const other = await order('2', { billingBasis: 'ORDER' });
  await area.perform('orders.cancelOrder', { orderId: other.orderId, reason: 'None' });
  expect((await dataOf(area, 'orders.BilledCancelled')).at(-1)).toMatchObject({ isWhole: true });
});

test('goods that have not left after all stay invoiced as far as they were ahead', async () => {
  const { orderId, tea, ...steps } = await order('2', inParts);
  await steps.invoice('inv_1', [tea, '0.6']);
  await steps.ship('dlv_1', [tea, '1']);
  await invoiced(
    'inv_2',
    [orderId],
    [{ orderId, deliveryId: 'dlv_1', lineId: tea, quantity: '0.7' }],
  );
  expect(await counters(area)).toEqual([{ shipped: 1, invoiced: 1.3 }]);
  await takeBack(orderId, 'dlv_1', tea, '1');
  expect(await counters(area)).toEqual([{ invoiced: 0.6 }]);
});
