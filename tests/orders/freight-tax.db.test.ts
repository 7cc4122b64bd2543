import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { PlaceOrderInput } from '../../subgraphs/orders/intake/order-input.ts';
import type { TestArea } from '../area.ts';
import {
  dataOf,
  forget,
  newWorld,
  openOrders,
  place,
  stepsOf,
  teaOrder,
  times,
  type Placed,
} from './trade.ts';

// Freight with tax of 13 %, from placing an order to billing it.

const world = newWorld();
let area: TestArea;
beforeAll(async () => {
  area = await openOrders(world);
});
beforeEach(async () => {
  await forget(area);
  world.freightRate = '13';
});
afterAll(() => area.close());

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const taxed = { freight: '100', freightTax: { tax: '13', taxRate: '13', taxCode: 'STANDARD' } };

/** Tea for 10.00 a piece with freight; gives the order, its line and its steps. */
async function order(quantity: string, more: Partial<PlaceOrderInput> = {}) {
  const input = teaOrder(quantity, { freight: cny('100'), ...more });
  const { orderId, lineIds } = await place(area, input);
  return { orderId, tea: lineIds[0]!, ...stepsOf(area, orderId) };
}

async function amountsOf(id: string) {
  const { order: found } = await area.ask<{ order: Record<string, { amount: string }> }>(
    `query ($id: ID!) { order(id: $id) { net { amount } tax { amount } freight { amount }
       freightTax { amount } total { amount } } }`,
    { id },
  );
  return Object.values(found).map(({ amount }) => amount);
}

async function creditOf(orderId: string) {
  const [found] = await area.rows<object>(
    `select exposure::float, invoiced_gross::float as invoiced from sales_order
     where id = '${orderId}'`,
  );
  return found;
}

const billed = async () =>
  (await dataOf(area, 'orders.BillableShipped')).map(({ freight, freightTax }) => {
    return { freight, ...(freightTax !== undefined && { freightTax }) };
  });

test('its tax is in the tax and the total of the order, and no tax is as ever', async () => {
  const { orderId } = await order('7', { freight: cny('33.35') });
  expect(await amountsOf(orderId)).toEqual(['70', '13.44', '33.35', '4.34', '116.79']);
  world.freightRate = null;
  const plain = await order('7');
  expect(await amountsOf(plain.orderId)).toEqual(['70', '9.1', '100', '0', '179.1']);
  const free = await order('6', { freight: null });
  expect(await amountsOf(free.orderId)).toEqual(['60', '7.8', '0', '0', '67.8']);
});

test('it is billed with the first delivery, and with the next when that was taken back', async () => {
  const { orderId, tea, ...steps } = await order('3');
  expect(await creditOf(orderId)).toEqual({ exposure: 146.9, invoiced: 0 });
  await steps.allocate([tea, '3']);
  await times(16, () => steps.ship('dlv_1', [tea, '1']));
  await steps.ship('dlv_2', [tea, '1']);
  expect(await billed()).toEqual([taxed, { freight: '0' }]);
  await steps.invoice('inv_1', [tea, '1']);
  expect(await creditOf(orderId)).toEqual({ exposure: 22.6, invoiced: 124.3 });
  await steps.takeBack('dlv_1', [tea, '1']);
  await steps.goodsBack('dlv_1', [tea, '1']);
  expect(await creditOf(orderId)).toEqual({ exposure: 146.9, invoiced: 0 });
  await steps.ship('dlv_3', [tea, '1']);
  expect((await billed()).at(-1)).toEqual(taxed);
});

test('a deposit is of freight with its tax', async () => {
  const { orderId, tea, ...steps } = await order('1', { deliveryRule: 'AFTER_PAYMENT' });
  const pay = (amount: string) =>
    area.perform('orders.recordPrepayment', {
      ...{ orderId, paymentId: `pay_${amount}`, amount, currency: 'CNY' },
    });
  await steps.allocate([tea, '1']);
  await pay('124.29');
  expect(await dataOf(area, 'orders.OrderAllocated')).toEqual([]);
  await pay('0.01');
  expect(await dataOf(area, 'orders.OrderAllocated')).toHaveLength(1);
});

test('an amended order keeps it, and an order by milestones says it as a whole', async () => {
  const { orderId, tea } = await order('3', { billingBasis: 'ORDER' });
  expect(await dataOf(area, 'orders.OrderBillable')).toMatchObject([taxed]);
  world.freightRate = '6';
  const lines = [{ lineId: tea, quantity: { value: '5' } }];
  const later = await order('3');
  const wish = { reason: 'More', lines: [{ ...lines[0], lineId: later.tea }] };
  world.freightRate = '9';
  await area.perform('orders.amendOrder', { orderId: later.orderId, ...wish });
  expect(await amountsOf(later.orderId)).toEqual(['50', '12.5', '100', '6', '162.5']);
  expect(await amountsOf(orderId)).toEqual(['30', '16.9', '100', '13', '146.9']);
});

test('a draft has it, and the rate of when it is placed', async () => {
  const drafted = { order: teaOrder('1', { freight: cny('100') }) };
  const { orderId } = await area.perform<Placed>('orders.saveOrderDraft', drafted);
  expect(await amountsOf(orderId)).toEqual(['10', '14.3', '100', '13', '124.3']);
  world.freightRate = '9';
  await area.perform('orders.submitOrder', { orderId, expectedVersion: 1 });
  expect(await amountsOf(orderId)).toEqual(['10', '10.3', '100', '9', '120.3']);
});

test('a code without a rate is refused as sales says it', async () => {
  const { graph } = world;
  const error = {
    ...{ code: 'UNKNOWN_TAX_CODE', message: 'No', field: ['input', 'freight'] },
    figures: [{ name: 'taxCode', value: 'GONE' }],
  };
  world.graph = async <Data>(...question: Parameters<typeof graph>) => {
    const answer = await graph<Data>(...question);
    const isAsked = question[1].includes('OrderTerms');
    return isAsked ? { ...answer, priceBasket: { userErrors: [error] } } : answer;
  };
  await expect(order('1')).rejects.toMatchObject({
    ...{ code: 'UNKNOWN_TAX_CODE', field: ['freight'], figures: { taxCode: 'GONE' } },
  });
  world.graph = graph;
});
