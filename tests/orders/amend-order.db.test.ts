import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Viewer } from '../../kernel/viewer.ts';
import { customerUser, staff, type TestArea } from '../area.ts';
import {
  acme,
  counters,
  dataOf,
  forget,
  newOrder,
  newWorld,
  openOrders,
  place,
  statusIn,
  stepsOf,
  teaOrder,
  times,
} from './trade.ts';

const world = newWorld();
let area: TestArea;

beforeAll(async () => {
  area = await openOrders(world);
});
beforeEach(async () => {
  await forget(area);
  world.customers.set('cus_acme', acme);
});
afterAll(() => area.close());

const amend = (orderId: string, wish: object, viewer?: Viewer) =>
  area.perform('orders.amendOrder', { orderId, reason: 'The customer called', ...wish }, viewer);

/** A clerk who may change orders, and approve none. */
const clerk = { ...staff('usr_clerk'), scopes: ['orders:read', 'orders:write'] };

const line = (lineId: string, value: string, unit?: string) => ({
  lines: [{ lineId, quantity: { value, unit } }],
});

const amounts = (orderId: string) =>
  area.rows(
    `select ordered::float, net::float, gross::float from order_line
     where order_id = '${orderId}' order by position`,
  );

const totalOf = async (orderId: string) =>
  (
    await area.rows<object>(
      `select net::float, tax::float, total::float, exposure::float from sales_order
     where id = '${orderId}'`,
    )
  )[0];

test('more of a line costs what it did, and wants stock for all of it', async () => {
  const { orderId, tea, allocate } = await newOrder(area);
  await allocate([tea, '10']);
  await amend(orderId, line(tea, '15'));
  expect(await amounts(orderId)).toMatchObject([{ ordered: 15, net: 150, gross: 169.5 }, {}]);
  expect(await totalOf(orderId)).toEqual({
    net: 169.98,
    tax: 22.1,
    total: 217.08,
    exposure: 217.08,
  });
  expect(await dataOf(area, 'orders.DemandRaised')).toEqual([
    {
      ...{ orderId, customerId: 'cus_acme', warehouseId: null },
      lines: [{ lineId: tea, productId: 'prd_tea', quantity: '15' }],
      how: expect.objectContaining({ tier: 'B' }),
    },
  ]);
  expect(await statusIn(area, orderId)).toBe('PARTIALLY_ALLOCATED');
  const changes = [{ field: 'QUANTITY', sku: 'TEA', before: '10 PCS', after: '15 PCS' }];
  expect(await dataOf(area, 'orders.OrderAmended')).toEqual([
    { orderId, reason: 'The customer called', changes },
  ]);
});

test('less is cancelled, and asked back where it has stock', async () => {
  const { orderId, tea, cup, allocate } = await newOrder(area);
  await allocate([tea, '10']);
  const lines = [tea, cup].map((lineId) => ({ lineId, quantity: { value: '4' } }));
  await amend(orderId, { lines });
  expect(await dataOf(area, 'orders.LinesCancelled')).toEqual([
    { orderId, lines: [{ lineId: cup, quantity: '2' }] },
  ]);
  expect(await dataOf(area, 'orders.CancellationRequested')).toEqual([
    { orderId, lines: [{ lineId: tea, quantity: '6' }] },
  ]);
  expect(await dataOf(area, 'orders.DemandRaised')).toEqual([]);
});

test('more of what has partly shipped stands in a line of its own, at the same price', async () => {
  const { orderId, tea, allocate, ship } = await newOrder(area);
  await allocate([tea, '10']);
  await ship('dlv_1', [tea, '4']);
  await amend(orderId, line(tea, '13'));
  expect(await amounts(orderId)).toMatchObject([{ ordered: 10 }, {}, { ordered: 3, net: 30 }]);
  const [raised] = await dataOf(area, 'orders.DemandRaised');
  expect(raised!.lines).toMatchObject([{ productId: 'prd_tea', quantity: '3' }]);
});

test('a line is added at the price of today, and others are priced anew when asked', async () => {
  const { orderId, lineIds } = await place(
    area,
    teaOrder('0', { lines: [{ sku: 'TEA', quantity: { value: '2' }, unitPrice: '9' }] }),
  );
  const addLines = [{ sku: 'CUP', quantity: { value: '1', unit: 'BOX' } }];
  await amend(orderId, { addLines });
  expect(await amounts(orderId)).toMatchObject([{ net: 18 }, { ordered: 12, net: 39.96 }]);
  await amend(orderId, { ...line(lineIds[0]!, '3'), reprice: true });
  expect(await amounts(orderId)).toMatchObject([{ net: 30 }, { net: 39.96 }]);
  const [, repriced] = await dataOf(area, 'orders.OrderAmended');
  expect(repriced!.changes).toContainEqual(
    expect.objectContaining({ field: 'NET', before: '27', after: '30' }),
  );
});

test('what is shipped or picked is refused with the figures', async () => {
  const { orderId, tea, allocate, ship, pick } = await newOrder(area);
  await allocate([tea, '10']);
  await ship('dlv_1', [tea, '4']);
  await pick([tea, '3']);
  await expect(amend(orderId, line(tea, '3'))).rejects.toThrow(
    'ALREADY_SHIPPED {"sku":"TEA","wanted":"3","shipped":"4"}',
  );
  await expect(amend(orderId, line(tea, '5'))).rejects.toThrow(/ALREADY_PICKED.*"picking":"3"/);
  await expect(amend(orderId, { shipTo: acme.addresses[1] })).rejects.toThrow('ALREADY_PICKED');
  await amend(orderId, line(tea, '7'));
  await ship('dlv_2', [tea, '3']);
  expect(await dataOf(area, 'orders.OrderAmended')).toHaveLength(1);
});

test.each([
  [{}, 'NOTHING_TO_AMEND'],
  [{ expectedVersion: 7 }, 'VERSION_CONFLICT'],
  [{ addLines: [{ quantity: { value: '1' } }] }, 'NO_PRODUCT'],
  [{ addLines: [{ sku: 'GONE', quantity: { value: '1' } }] }, 'UNKNOWN_PRODUCT'],
  [{ lines: [{ lineId: 'orl_no', quantity: { value: '1' } }] }, 'There is no order line orl_no.'],
])('%j is refused: %s', async (wish, refusal) => {
  const { orderId } = await place(area, teaOrder('2'));
  await expect(amend(orderId, wish)).rejects.toThrow(refusal);
});

test('a quantity that can not be is refused at its field', async () => {
  const { orderId, lineIds } = await place(area, teaOrder('2'));
  const [tea] = lineIds;
  await expect(amend(orderId, line(tea!, '2.5'))).rejects.toThrow('INEXACT_QUANTITY');
  await expect(amend(orderId, line(tea!, '-1'))).rejects.toThrow('NEGATIVE_QUANTITY');
  await expect(amend(orderId, line(tea!, '1', 'BOX'))).rejects.toThrow('UNKNOWN_UNIT');
  const { lines } = line(tea!, '3');
  await expect(amend(orderId, { lines: [...lines, ...lines] })).rejects.toThrow('LINE_TWICE');
  await amend(orderId, line(tea!, '0'));
  expect(await statusIn(area, orderId)).toBe('CANCELLED');
  await expect(amend(orderId, line(tea!, '3'))).rejects.toThrow(
    'NOT_AMENDABLE {"status":"CANCELLED"}',
  );
});

test('address and days go to the deliveries that have not left', async () => {
  const { orderId } = await newOrder(area);
  const { id: _, isDefaultShipTo: __, ...shipTo } = acme.addresses[1]!;
  await amend(orderId, { shipTo, requestedDate: '2026-05-02', promisedDate: '2026-05-04' });
  expect(await dataOf(area, 'orders.DeliveryTermsChanged')).toEqual([
    { orderId, shipTo, requestedDate: '2026-05-02' },
  ]);
  const [raised] = await dataOf(area, 'orders.DemandRaised');
  expect(raised).toMatchObject({
    lines: [{ quantity: '10' }, { quantity: '6' }],
    how: { dueDate: '2026-05-04', shipTo: { city: 'Singapore' } },
  });
  const [{ changes }] = (await dataOf(area, 'orders.OrderAmended')) as [{ changes: object[] }];
  expect(changes).toMatchObject(
    [
      { field: 'SHIP_TO', before: /Shanghai/, after: /Singapore/ },
      { field: 'REQUESTED_DATE', before: null, after: '2026-05-02' },
      { field: 'PROMISED_DATE', before: null, after: '2026-05-04' },
    ].map((change) => ({ ...change, ...matching(change) })),
  );
  const blank = { ...shipTo, city: ' ' };
  await expect(amend(orderId, { shipTo: blank })).rejects.toThrow('INCOMPLETE_SHIP_TO');
});

function matching(change: { before: unknown; after: unknown }) {
  const pattern = (value: unknown) =>
    value instanceof RegExp ? expect.stringMatching(value) : value;
  return { before: pattern(change.before), after: pattern(change.after) };
}

test('an order on hold comes free when an amendment settles what held it', async () => {
  world.customers.set('cus_acme', { ...acme, creditLimit: { amount: '100', currency: 'CNY' } });
  const { orderId, lineIds } = await place(area, teaOrder('12'));
  await amend(orderId, line(lineIds[0]!, '10'), clerk);
  expect(await statusIn(area, orderId)).toBe('ON_HOLD');
  await amend(orderId, line(lineIds[0]!, '8'), clerk);
  expect(await statusIn(area, orderId)).toBe('APPROVED');
  const [approved] = await dataOf(area, 'orders.OrderApproved');
  expect(approved!.lines).toMatchObject([{ quantity: '8' }]);
  expect(await area.rows('select code from review_finding')).toEqual([]);
});

test('amendments, cancellations, allocations and picking at once keep the figures', async () => {
  const { orderId, tea, allocate, pick } = await newOrder(area, '20');
  const acts = [
    (n: number) => amend(orderId, line(tea, String(15 + n))),
    () => area.perform('orders.cancelOrder', { orderId, reason: 'No', ...line(tea, '1') }),
    () => allocate([tea, '2']),
    () => pick([tea, '1']),
  ];
  await Promise.allSettled(
    Array.from({ length: 32 }, (_, n) => acts[n % acts.length]!(Math.floor(n / acts.length))),
  );
  const [account] = await area.rows(
    `select a.exposure = o.exposure as same, o.net = (select sum(net) from order_line) as sums
     from credit_account a, sales_order o where o.id = '${orderId}' and a.customer_id = 'cus_acme'`,
  );
  expect(account).toEqual({ same: true, sums: true });
});

test('the same key amends once, however often at once', async () => {
  const { orderId, tea } = await newOrder(area);
  await times(8, () => amend(orderId, { ...line(tea, '11'), idempotencyKey: 'more' }));
  expect(await dataOf(area, 'orders.OrderAmended')).toHaveLength(1);
  expect((await counters(area)).length).toBe(2);
  await expect(amend(orderId, line(tea, '12'), customerUser('cus_other'))).rejects.toThrow(
    'There is no order',
  );
  await stepsOf(area, orderId).allocate([tea, '11']);
});
