import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { customerUser, staff, type TestArea } from '../area.ts';
import {
  acme,
  forget,
  newWorld,
  openOrders,
  place,
  statusIn,
  teaOrder,
  type Placed,
} from './trade.ts';

const world = newWorld({ ...acme, id: 'cus_other', name: 'Other' });
let area: TestArea;

beforeAll(async () => {
  area = await openOrders(world);
});
beforeEach(async () => {
  await forget(area);
  world.asked.length = 0;
});
afterAll(() => area.close());

test('an order without findings is approved at once, with one ask of the graph', async () => {
  const { orderId, lineIds } = await place(area, teaOrder('10', { channel: 'WEB' }));
  expect(await statusIn(area, orderId)).toBe('APPROVED');
  expect(world.asked.map(({ id }) => id)).toEqual(['service:orders']);
  const events = await area.events();
  expect(events.map(({ type }) => type)).toEqual([
    'orders.OrderPlaced',
    'orders.OrderApproved',
    'orders.OrderStatusChanged',
  ]);
  expect(events.every(({ parties }) => parties[0]?.id === 'cus_acme')).toBe(true);
  expect(events[0]!.data).toEqual({
    orderId,
    number: 'SO-000001',
    customerId: 'cus_acme',
    channel: 'WEB',
    total: '113',
    currency: 'CNY',
  });
  expect(events[1]!.data).toEqual({
    orderId,
    customerId: 'cus_acme',
    number: 'SO-000001',
    total: '113',
    currency: 'CNY',
    warehouseId: null,
    lines: [{ lineId: lineIds[0], productId: 'prd_tea', quantity: '10' }],
    how: {
      ...{ strategy: 'SINGLE_WAREHOUSE_FIRST', isForced: false, tier: 'B', dueDate: null },
      ...{ channel: 'WEB', orderedAt: expect.any(String) },
      shipTo: { country: 'CN', region: null, city: 'Shanghai', postalCode: '200000' },
    },
  });
  expect(events[2]!.data).toMatchObject({ previous: null, status: 'APPROVED', version: 1 });
});

test('stock is told for how long goods must be good yet, by the terms of that day', async () => {
  world.customers.set('cus_acme', { ...acme, leastShelfLifeDays: 20, leastShelfLifePercent: 50 });
  const { orderId, lineIds } = await place(area, teaOrder('10'));
  world.customers.set('cus_acme', acme);
  const [approved] = (await area.events()).filter(({ type }) => type === 'orders.OrderApproved');
  expect(approved!.data).toMatchObject({
    lines: [{ lineId: lineIds[0], productId: 'prd_tea', quantity: '10', leastDays: 45 }],
  });
  const query = `{ order(id: "${orderId}") { lines { leastShelfLifeDays } } }`;
  expect(await area.ask(query)).toEqual({ order: { lines: [{ leastShelfLifeDays: 45 }] } });
});

test.each(['PHONE', 'EMAIL', 'WEB', 'STORE', 'DISTRIBUTOR', 'MARKETPLACE', 'EDI'] as const)(
  'by %s one command takes an order in, on the terms of that channel',
  async (channel) => {
    const served = { channel, deliveryRule: 'COMPLETE_LINE', strategy: 'NEAREST' };
    await area.perform('orders.saveFulfilmentPolicy', served);
    await area.perform('orders.saveReviewPolicy', { channel, valueLimit: '112' });
    const { graph } = world;
    const priced: unknown[] = [];
    world.graph = (viewer, asked, variables) => {
      if (variables?.basket) priced.push((variables.basket as { channel: string }).channel);
      return graph(viewer, asked, variables);
    };
    const clerk = { ...staff(), scopes: ['orders:write'] };
    const { orderId } = await place(area, teaOrder('10', { channel }), clerk);
    world.graph = graph;
    expect(priced).toEqual([channel]);
    const found = await area.rows(
      `select channel, status, delivery_rule as rule, strategy, code from sales_order o
       join review_finding on order_id = o.id where o.id = '${orderId}'`,
    );
    const rule = { rule: 'COMPLETE_LINE', strategy: 'NEAREST' };
    expect(found).toEqual([{ channel, status: 'ON_HOLD', ...rule, code: 'ORDER_VALUE' }]);
    await area.rows(`with a as (delete from review_policy) delete from fulfilment_policy`);
  },
);

test('boxes are ordered in boxes and fulfilled in pieces; freight goes into the total', async () => {
  const lines = [{ sku: 'CUP', quantity: { value: '2', unit: 'BOX' } }];
  const freight = { amount: '25', currency: 'CNY' };
  const { orderId } = await place(area, teaOrder('1', { lines, freight }));
  const [line] = await area.rows(
    `select quantity::float, unit, ordered::float, net from order_line`,
  );
  expect(line).toEqual({ quantity: 2, unit: 'BOX', ordered: 24, net: '79.9200' });
  const [order] = await area.rows(
    `select net, tax, freight, total from sales_order where id = '${orderId}'`,
  );
  expect(order).toEqual({ net: '79.9200', tax: '10.3900', freight: '25.0000', total: '115.3100' });
});

test('32 callers with one key make one order', async () => {
  const input = teaOrder('3', { idempotencyKey: 'again' });
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => area.perform<Placed>('orders.placeOrder', input)),
  );
  expect(new Set(answers.map(({ orderId }) => orderId)).size).toBe(1);
  expect(await area.rows('select count(*)::int as orders from sales_order')).toEqual([
    { orders: 1 },
  ]);
});

test('the same key with another order is a conflict', async () => {
  await place(area, teaOrder('3', { idempotencyKey: 'k' }));
  await expect(place(area, teaOrder('4', { idempotencyKey: 'k' }))).rejects.toThrow(
    'IDEMPOTENCY_CONFLICT',
  );
});

test('32 orders at once get 32 numbers', async () => {
  const wanted = Array.from({ length: 32 }, (_, n) => place(area, teaOrder(String(n + 1))));
  await Promise.all(wanted);
  const numbers = await area.rows<{ number: string }>(
    'select number from sales_order order by number',
  );
  expect(new Set(numbers.map(({ number }) => number)).size).toBe(32);
  expect(await area.rows(`select exposure from credit_account`)).toEqual([
    { exposure: '5966.4000' },
  ]);
});

test('a purchase order number is taken once, also by callers at the same time', async () => {
  const answers = await Promise.allSettled(
    Array.from({ length: 16 }, (_, n) =>
      place(area, teaOrder(String(n + 1), { customerPoNumber: 'PO-7' })),
    ),
  );
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const refused = answers.find((answer) => answer.status === 'rejected');
  expect(String(refused?.reason)).toMatch(/DUPLICATE_PO_NUMBER .*"orderNumber":"SO-0000\d\d"/);
  await place(area, teaOrder('99', { customerPoNumber: 'PO-7', allowDuplicatePo: true }));
  await place(area, teaOrder('99', { customerPoNumber: 'PO-7', customerId: 'cus_other' }));
});

test('the same lines within a day wait for a person; after a rejection they do not', async () => {
  const first = await place(area, teaOrder('5'));
  const lines = [
    { productId: 'prd_tea', quantity: { value: '3' } },
    { sku: 'TEA', quantity: { value: '2' } },
  ];
  const second = await place(area, teaOrder('0', { lines }));
  expect(await statusIn(area, first.orderId)).toBe('APPROVED');
  expect(await statusIn(area, second.orderId)).toBe('ON_HOLD');
  const findings = await area.rows('select code, figures from review_finding');
  expect(findings).toEqual([{ code: 'LIKELY_DUPLICATE', figures: { orderNumber: 'SO-000001' } }]);
  const reviewed = await area.events('orders.OrderReviewed');
  expect(reviewed[0]).toMatchObject({ parties: [], data: { verdict: 'HELD' } });
});

test('an order from the past keeps its time and is no duplicate', async () => {
  const placedAt = '2025-03-01T08:00:00Z';
  await place(area, teaOrder('5', { placedAt }));
  const { orderId } = await place(area, teaOrder('5', { placedAt }));
  expect(await statusIn(area, orderId)).toBe('APPROVED');
  const [event] = await area.events('orders.OrderPlaced');
  expect(event!.occurredAt).toBe('2025-03-01T08:00:00.000Z');
});

test('a customer without an address orders, and the order waits for one', async () => {
  world.customers.set('cus_new', { ...acme, id: 'cus_new', addresses: [] });
  const { orderId } = await place(area, teaOrder('5', { customerId: 'cus_new' }));
  expect(await statusIn(area, orderId)).toBe('ON_HOLD');
});

test('goods go to the address asked for', async () => {
  await place(area, teaOrder('5', { shipToAddressId: 'adr_2' }));
  const shipTo = { name: 'Kiosk', street: '9 Pier', city: 'Kobe', country: 'JP' };
  await place(area, teaOrder('6', { shipTo }));
  expect(await area.rows('select ship_to_country as c from sales_order order by number')).toEqual([
    { c: 'SG' },
    { c: 'JP' },
  ]);
  await expect(place(area, teaOrder('7', { shipToAddressId: 'adr_9' }))).rejects.toThrow(
    'There is no address adr_9.',
  );
});

test.each`
  what                         | more                                                        | code
  ${'without lines'}           | ${{ lines: [] }}                                            | ${'NO_LINES'}
  ${'of 501 lines'}            | ${{ lines: Array(501).fill({ quantity: { value: '1' } }) }} | ${'TOO_MANY'}
  ${'of no product'}           | ${{ lines: [{ quantity: { value: '1' } }] }}                | ${'NO_PRODUCT'}
  ${'of an unknown product'}   | ${{ lines: [{ sku: 'NO', quantity: { value: '1' } }] }}     | ${'UNKNOWN_PRODUCT'}
  ${'of nothing'}              | ${{ lines: [{ sku: 'TEA', quantity: { value: '0' } }] }}    | ${'NOT_POSITIVE'}
  ${'with freight in dollars'} | ${{ freight: { amount: '1', currency: 'USD' } }}            | ${'CURRENCY_MISMATCH'}
  ${'with freight below zero'} | ${{ freight: { amount: '-1', currency: 'CNY' } }}           | ${'NEGATIVE_AMOUNT'}
  ${'placed in the future'}    | ${{ placedAt: '2999-01-01T00:00:00Z' }}                     | ${'PLACED_IN_FUTURE'}
`('an order $what is refused: $code', async ({ more, code }) => {
  await expect(place(area, teaOrder('1', more as object))).rejects.toThrow(code as string);
  expect(await area.rows('select id from sales_order')).toEqual([]);
});

test('a price below zero and a discount over 100 percent are refused', async () => {
  const line = { sku: 'TEA', quantity: { value: '1' } };
  const withPrice = (more: object) => place(area, teaOrder('1', { lines: [{ ...line, ...more }] }));
  await expect(withPrice({ unitPrice: '-1' })).rejects.toThrow('NEGATIVE_AMOUNT');
  await expect(withPrice({ discountPercent: '100.1' })).rejects.toThrow('BAD_DISCOUNT');
});

test('own prices need orders:price, and a second person unless the first may approve', async () => {
  const lines = [{ sku: 'TEA', quantity: { value: '1' }, unitPrice: '9' }];
  const clerk = (...scopes: string[]) => ({ ...staff(), scopes: ['orders:write', ...scopes] });
  const input = teaOrder('1', { lines });
  await expect(place(area, input, clerk())).rejects.toThrow('orders:price');
  const held = await place(area, input, clerk('orders:price'));
  expect(await statusIn(area, held.orderId)).toBe('ON_HOLD');
  const more = teaOrder('1', { lines: [{ ...lines[0]!, unitPrice: '8' }, ...lines] });
  const approver = clerk('orders:price', 'orders:approve');
  const unpassed = await place(area, more, approver);
  expect(await statusIn(area, unpassed.orderId)).toBe('ON_HOLD');
  const decider = { ...approver, scopes: [...approver.scopes, 'orders:approve:prices'] };
  const other = teaOrder('1', { lines: [{ ...lines[0]!, unitPrice: '7' }, ...lines, ...lines] });
  const passed = await place(area, other, decider);
  expect(await statusIn(area, passed.orderId)).toBe('APPROVED');
});

test('a discount of nothing is no price of one’s own', async () => {
  const lines = [{ sku: 'TEA', quantity: { value: '1' }, discountPercent: '0' }];
  const clerk = { ...staff(), scopes: ['orders:write'] };
  const { orderId } = await place(area, teaOrder('1', { lines }), clerk);
  expect(await statusIn(area, orderId)).toBe('APPROVED');
});

test('a time in the past needs orders:history', async () => {
  const clerk = { ...staff(), scopes: ['orders:write'] };
  const input = teaOrder('1', { placedAt: '2025-01-01T00:00:00Z' });
  await expect(place(area, input, clerk)).rejects.toThrow('orders:history');
});

test("a customer's user orders for its own customer and for no other", async () => {
  const user = customerUser('cus_acme');
  const own = await place(area, { ...teaOrder('2'), customerId: null, channel: 'WEB' }, user);
  const [order] = await area.rows(
    `select customer_id, placed_by from sales_order where id = '${own.orderId}'`,
  );
  expect(order).toEqual({ customer_id: 'cus_acme', placed_by: 'usr_cus_acme' });
  const foreign = teaOrder('2', { customerId: 'cus_other' });
  await expect(place(area, foreign, user)).rejects.toThrow('There is no customer cus_other.');
  const freight = { amount: '0', currency: 'CNY' };
  await expect(place(area, teaOrder('3', { freight }), user)).rejects.toThrow('orders:price');
});

test('an unknown customer is not found, and an order needs a customer', async () => {
  await expect(place(area, teaOrder('1', { customerId: 'cus_no' }))).rejects.toThrow(
    'There is no customer cus_no.',
  );
  await expect(place(area, teaOrder('1', { customerId: null }))).rejects.toThrow(
    'Say which customer the order is for.',
  );
});

test('an order names a warehouse and a carrier that there are', async () => {
  const { orderId } = await place(
    area,
    teaOrder('1', { warehouseId: 'whs_east', carrierId: 'car_swift' }),
  );
  expect(await area.rows('select id, warehouse_id, carrier_id from sales_order')).toEqual([
    { id: orderId, warehouse_id: 'whs_east', carrier_id: 'car_swift' },
  ]);
});

test.each([
  ['UNKNOWN_WAREHOUSE', 'warehouseId', { warehouseId: 'whs_none' }],
  ['UNKNOWN_CARRIER', 'carrierId', { carrierId: 'car_none' }],
])('%s is refused at its field', async (code, field, ways) => {
  const refused = place(area, teaOrder('1', ways));
  await expect(refused).rejects.toMatchObject({ code, field: [field] });
  expect(await area.rows('select id from sales_order')).toEqual([]);
});
