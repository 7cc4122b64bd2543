import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
const made: Record<string, string> = {};

type Made = Record<string, { id: string }>;

beforeAll(async () => {
  waybill = await openTestWaybill();
  const { does } = waybill;
  const tea = { sku: 'TEA', name: 'Tea', baseUnit: 'PACK' };
  made.tea = (await does<Made>('saveProduct', tea, 'product { id }')).product!.id;
  const east = { code: 'EAST', name: 'East' };
  made.east = (await does<Made>('saveWarehouse', east, 'warehouse { id }')).warehouse!.id;
  const address = { name: 'Leaf', street: '8 Nanjing Road', city: 'Shanghai', country: 'CN' };
  const leaf = { name: 'Green Leaf', addresses: [address] };
  made.leaf = (await does<Made>('saveCustomer', leaf, 'customer { id }')).customer!.id;
  await receive('10');
}, 120_000);
afterAll(() => waybill.close());

async function receive(value: string, productId = made.tea): Promise<void> {
  const goods = { productId, warehouseId: made.east, quantity: { value } };
  const unitCost = { amount: '5', currency: 'CNY' };
  await waybill.does('receiveStock', { ...goods, unitCost }, '__typename');
  await waybill.settled();
}

/** Orders so many packs of tea; gives the ids of the order and its line. */
async function order(value: string, more: object = {}) {
  const line = { sku: 'TEA', quantity: { value }, unitPrice: '10' };
  const input = { customerId: made.leaf, channel: 'PHONE', lines: [line], ...more };
  type Placed = { order: { id: string; lines: { id: string }[] } };
  const { order } = await waybill.does<Placed>('placeOrder', input, 'order { id lines { id } }');
  await waybill.settled();
  return { id: order.id, line: order.lines[0]!.id };
}

async function amend(orderId: string, wish: object): Promise<void> {
  const input = { orderId, reason: 'They called', ...wish };
  await waybill.does('amendOrder', input, '__typename');
}

const lines = (lineId: string, value: string) => ({ lines: [{ lineId, quantity: { value } }] });

type Line = Record<'ordered' | 'allocated' | 'cancelled' | 'held', { value: string }> & {
  reservations: { quantity: { value: string } }[];
};
type Delivery = {
  id: string;
  status: string;
  shipTo: { city: string };
  lines: { quantity: string }[];
};
type Seen = {
  order: { status: string; lines: Line[]; deliveries: { nodes: Delivery[] } };
  stockIntegrity: object[];
};

async function see(id: string): Promise<Seen> {
  await waybill.settled();
  return waybill.ask<Seen>(
    `query ($id: ID!) { stockIntegrity { kind } order(id: $id) { status
       lines { ordered { value } allocated { value } cancelled { value } held { value }
         reservations { quantity { value } } }
       deliveries(first: 9) { nodes { id status shipTo { city } lines { quantity } } } } }`,
    { id },
  );
}

/** The order's status, and its deliveries as `Shanghai 5 PLANNED`. */
async function standing(id: string): Promise<string[]> {
  const { order } = await see(id);
  const told = order.deliveries.nodes.map(
    ({ shipTo, lines, status }) =>
      `${shipTo.city} ${lines.map((l) => l.quantity).join('+')} ${status}`,
  );
  return [order.status, ...told.sort()];
}

test('more is reserved and joins the delivery, less comes out of it, and it goes elsewhere', async () => {
  const { id, line } = await order('4');
  expect(await standing(id)).toEqual(['ALLOCATED', 'Shanghai 4 PLANNED']);
  await amend(id, lines(line, '7'));
  expect(await standing(id)).toEqual(['ALLOCATED', 'Shanghai 7 PLANNED']);
  await amend(id, lines(line, '5'));
  const shipTo = { name: 'Leaf', street: '1 Quay', city: 'Ningbo', country: 'CN' };
  await amend(id, { shipTo });
  expect(await standing(id)).toEqual(['ALLOCATED', 'Ningbo 5 PLANNED']);
  await amend(id, lines(line, '0'));
  expect(await standing(id)).toEqual(['CANCELLED', 'Ningbo 0 CANCELLED']);
});

test('a whole order waits for the last of it, and leaves together', async () => {
  const { id } = await order('12', { deliveryRule: 'COMPLETE_ORDER' });
  expect(await standing(id)).toEqual(['PARTIALLY_ALLOCATED']);
  expect((await see(id)).order.lines[0]!.held.value).toBe('10');
  await receive('2');
  expect(await standing(id)).toEqual(['ALLOCATED', 'Shanghai 12 PLANNED']);
  const input = { orderId: id, reason: 'No more' };
  await waybill.does('cancelOrder', input, '__typename');
  expect((await standing(id))[0]).toBe('CANCELLED');
});

test('what is paid in advance lets the goods go', async () => {
  const { id } = await order('2', { deliveryRule: 'AFTER_PAYMENT' });
  expect(await standing(id)).toEqual(['ALLOCATED']);
  const day = new Date().toISOString().slice(0, 10);
  const payment = {
    customerId: made.leaf,
    orderId: id,
    receivedDate: day,
    method: 'BANK_TRANSFER',
  };
  const amount = { amount: '22.60', currency: 'CNY' };
  await waybill.does('recordPayment', { ...payment, amount }, '__typename');
  expect(await standing(id)).toEqual(['ALLOCATED', 'Shanghai 2 PLANNED']);
  await waybill.does('cancelOrder', { orderId: id, reason: 'After all' }, '__typename');
});

test('amended, cancelled and picked at once, the order holds what is reserved for it', async () => {
  await waybill.settled();
  const placed = [await order('4'), await order('3')];
  const [first] = (await see(placed[0]!.id)).order.deliveries.nodes;
  const acts = placed.flatMap(({ id, line }, n) => [
    ...['5', '2', '6', '3', '8'].map((value) => amend(id, lines(line, value))),
    waybill.does('cancelOrder', { orderId: id, reason: 'Less', ...lines(line, '1') }, '__typename'),
    ...(n === 0 ? [waybill.does('startPicking', { deliveryId: first!.id }, '__typename')] : []),
  ]);
  await Promise.allSettled(acts);
  for (const { id } of placed) {
    const { order, stockIntegrity } = await see(id);
    expect(stockIntegrity).toEqual([]);
    const planned = order.deliveries.nodes.flatMap((one) =>
      one.status === 'CANCELLED' ? [] : one.lines.map(({ quantity }) => Number(quantity)),
    );
    const allocated = order.lines.map((line) => Number(line.allocated.value));
    const reserved = order.lines.flatMap((line) =>
      line.reservations.map(({ quantity }) => Number(quantity.value)),
    );
    const total = (all: number[]) => all.reduce((a, b) => a + b, 0);
    expect([total(reserved), total(planned)]).toEqual([total(allocated), total(allocated)]);
  }
});

test('what was given up for want of goods is lost in sales and in the metrics alike', async () => {
  const { id, line } = await order('5000');
  const had = Number((await see(id)).order.lines[0]!.allocated.value);
  await amend(id, lines(line, String(had + 1000)));
  await waybill.does('cancelOrder', { orderId: id, reason: 'Too late' }, '__typename');
  await waybill.settled();
  const day = new Date().toISOString().slice(0, 10);
  const found = await waybill.ask(
    `query ($from: Date!, $to: Date!, $id: ID!, $metrics: MetricQueryInput!) {
       salesAnalysis(by: TOTAL, from: $from, to: $to) { nodes { lostRevenue { amount } unitsLost } }
       lostSales(first: 9, filter: { orderId: { eq: $id } }, orderBy: { field: revenue }) {
         nodes { quantity { value } revenue { amount } } }
       metricQuery(input: $metrics) { totals { value } } }`,
    {
      ...{ id, from: day, to: day },
      metrics: {
        metrics: ['lostRevenue', 'unitsLost'],
        dimensions: [],
        period: { from: day, to: day },
      },
    },
  );
  const part = (value: number) => ({
    quantity: { value: String(value) },
    revenue: { amount: String(value * 10) },
  });
  const units = String(5000 - had);
  const lostRevenue = { amount: `${units}0` };
  expect(found).toEqual({
    salesAnalysis: { nodes: [{ lostRevenue, unitsLost: units }] },
    lostSales: { nodes: [part(1000), part(4000 - had)] },
    metricQuery: { totals: [{ value: `${units}0` }, { value: units }] },
  });
});

test('more than a customer’s group may owe waits for a person; approved, it is reserved, too', async () => {
  const mug = { sku: 'MUG', name: 'Mug', baseUnit: 'PCS' };
  const { product } = await waybill.does<Made>('saveProduct', mug, 'product { id }');
  await receive('10', product!.id);
  const mugs = (value: string) => [{ sku: 'MUG', quantity: { value }, unitPrice: '10' }];
  const limits = { code: 'SMALL', name: 'Small', creditLimit: { amount: '50', currency: 'CNY' } };
  const { customerGroup } = await waybill.does<Made>(
    ...['saveCustomerGroup', limits, 'customerGroup { id }'],
  );
  const address = { name: 'Bud', street: '9 Lane', city: 'Suzhou', country: 'CN' };
  const bud = { name: 'Small Bud', groupId: customerGroup!.id, addresses: [address] };
  const { customer } = await waybill.does<Made>('saveCustomer', bud, 'customer { id }');
  const customerId = customer!.id;
  const { id, line } = await order('3', { customerId, lines: mugs('3') });
  expect(await standing(id)).toEqual(['ALLOCATED', 'Suzhou 3 PLANNED']);
  const wish = { orderId: id, reason: 'They called', ...lines(line, '5') };
  const clerk = { ...staff('usr_clerk'), scopes: ['orders:read', 'orders:write'] };
  type Held = { heldAmendment: { id: string } };
  const { heldAmendment } = await waybill.does<Held>(
    ...['amendOrder', wish, 'heldAmendment { id }', clerk],
  );
  expect(await standing(id)).toEqual(['ALLOCATED', 'Suzhou 3 PLANNED']);
  const decision = { heldAmendmentId: heldAmendment.id, reason: 'They pay on time' };
  await waybill.does('approveAmendment', decision, '__typename');
  expect(await standing(id)).toEqual(['ALLOCATED', 'Suzhou 5 PLANNED']);
  const { id: next } = await order('1', { customerId, lines: mugs('1') });
  expect(await standing(next)).toEqual(['ON_HOLD']);
});
