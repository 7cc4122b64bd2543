import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestArea } from '../area.ts';
import { acme, newWorld, openOrders, place, statusIn, stepsOf, teaOrder } from './trade.ts';

const world = newWorld();
let area: TestArea;

beforeAll(async () => {
  area = await openOrders(world);
});
afterAll(() => area.close());

/** A customer with a limit of 100.00; a tea is 11.30 gross. */
function newCustomer(name: string): string {
  const id = `cus_${name}`;
  world.customers.set(id, { ...acme, id, creditLimit: { amount: '100', currency: 'CNY' } });
  return id;
}

async function exposure(customerId: string): Promise<number> {
  const [account] = await area.rows<{ exposure: number }>(
    `select exposure::float from credit_account where customer_id = '${customerId}'`,
  );
  return account!.exposure;
}

test('of two orders that fit the limit one at a time one passes, in 200 interleavings', async () => {
  for (let round = 0; round < 200; round++) {
    const customerId = newCustomer(`round_${round}`);
    const late = new Promise((resolve) => setTimeout(resolve, round % 7));
    const placed = await Promise.all([
      place(area, teaOrder('6', { customerId })),
      late.then(() => place(area, teaOrder('7', { customerId }))),
    ]);
    const statuses = await Promise.all(placed.map(({ orderId }) => statusIn(area, orderId)));
    expect(statuses.toSorted()).toEqual(['APPROVED', 'ON_HOLD']);
  }
}, 120_000);

test('an order on hold takes no credit; an approved one does until it is cancelled', async () => {
  const customerId = newCustomer('hold');
  const held = await place(area, teaOrder('9', { customerId }));
  expect(await statusIn(area, held.orderId)).toBe('ON_HOLD');
  expect(await exposure(customerId)).toBe(0);
  const input = { orderId: held.orderId, reason: 'Paid in advance' };
  await area.perform('orders.approveOrder', input);
  expect(await exposure(customerId)).toBe(101.7);
  const next = await place(area, teaOrder('1', { customerId }));
  expect(await statusIn(area, next.orderId)).toBe('ON_HOLD');
  await area.perform('orders.cancelOrder', input);
  expect(await exposure(customerId)).toBe(0);
});

test('closing and reopening an order does not slip past the limit', async () => {
  const customerId = newCustomer('reopen');
  const first = await place(area, teaOrder('8', { customerId }));
  await area.perform('orders.cancelOrder', { orderId: first.orderId, reason: 'Later' });
  const second = await place(area, teaOrder('7', { customerId }));
  const third = await place(area, teaOrder('8', { customerId }));
  expect(await statusIn(area, second.orderId)).toBe('APPROVED');
  expect(await statusIn(area, third.orderId)).toBe('ON_HOLD');
});

test('what is invoiced leaves the open orders, freight with the first invoice', async () => {
  const customerId = newCustomer('invoiced');
  const freight = { amount: '20', currency: 'CNY' };
  const { orderId, lineIds } = await place(area, teaOrder('4', { customerId, freight }));
  const order = stepsOf(area, orderId);
  const [line] = lineIds;
  expect(await exposure(customerId)).toBe(65.2);
  await order.allocate([line!, '4']);
  await order.ship('dlv_i', [line!, '1']);
  expect(await exposure(customerId)).toBe(65.2);
  await order.invoice('inv_i', [line!, '1']);
  expect(await exposure(customerId)).toBe(33.9);
});

test('goods invoiced while the balance was asked for still count', async () => {
  const customerId = newCustomer('race');
  const { orderId, lineIds } = await place(area, teaOrder('6', { customerId }));
  const order = stepsOf(area, orderId);
  await order.allocate([lineIds[0]!, '6']);
  await order.ship('dlv_r', [lineIds[0]!, '6']);
  const ask = world.graph;
  // The balance is read before the invoice is issued; the answer comes after it.
  world.graph = async <Data>(...question: Parameters<typeof ask>) => {
    const answer = await ask<Data>(...question);
    await order.invoice('inv_r', [lineIds[0]!, '6']);
    return answer;
  };
  const second = await place(area, teaOrder('5', { customerId }));
  world.graph = ask;
  expect(await exposure(customerId)).toBe(0);
  expect(await statusIn(area, second.orderId)).toBe('ON_HOLD');
});

test('the credit accounts are the sums of their orders', async () => {
  const wrong = await area.rows(
    `select customer_id from credit_account a
     join sales_order using (customer_id) group by customer_id, a.exposure, a.invoiced
     having a.exposure <> sum(sales_order.exposure)
       or a.invoiced <> sum(sales_order.invoiced_gross)`,
  );
  expect(wrong).toEqual([]);
});

test('orders in dollars take credit at the rate of when they were placed, also of a limit in them', async () => {
  world.rates.set('USD', '7');
  const customerId = newCustomer('abroad');
  const creditLimit = { amount: '50', currency: 'USD' };
  world.customers.set(customerId, { ...acme, id: customerId, creditLimit });
  const dollars = { customerId, currency: 'USD' };
  const first = await place(area, teaOrder('2', dollars));
  expect(await exposure(customerId)).toBe(158.2);
  world.rates.set('USD', '8');
  const second = await place(area, teaOrder('1', dollars));
  expect(await exposure(customerId)).toBe(248.6);
  const third = await place(area, teaOrder('3', dollars));
  const statuses = [first, second, third].map(({ orderId }) => statusIn(area, orderId));
  expect(await Promise.all(statuses)).toEqual(['APPROVED', 'APPROVED', 'ON_HOLD']);
  await area.perform('orders.cancelOrder', { orderId: first.orderId, reason: 'Too dear' });
  expect(await exposure(customerId)).toBe(90.4);
  world.rates.clear();
  const { orderId } = await place(area, teaOrder('4', dollars));
  expect(await statusIn(area, orderId)).toBe('ON_HOLD');
});
