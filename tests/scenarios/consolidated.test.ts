import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { sum } from '../../kernel/decimal.ts';
import { openShop, type Shop } from '../returned.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
let shop: Shop;
beforeAll(async () => {
  waybill = await openTestWaybill();
  shop = await openShop(waybill);
  const rule = { customerId: shop.customerId, isConsolidated: true };
  await waybill.does('saveConsolidationRule', rule, 'consolidationRule { id }');
}, 120_000);
afterAll(() => waybill.close());

type Nodes<One> = { nodes: One[] };
type Found = {
  order: {
    id: string;
    number: string;
    status: string;
    total: { amount: string };
    deliveries: Nodes<{ id: string; status: string; consolidation: { number: string } | null }>;
    invoices: Nodes<{ total: { amount: string }; open: { amount: string } }>;
    shipments: Nodes<{ id: string; status: string; orderNumbers: string[] }>;
  };
};

async function see(orderId: string): Promise<Found['order']> {
  await waybill.settled();
  const { order } = await waybill.ask<Found>(
    `query ($id: ID!) { order(id: $id) { id number status total { amount }
       deliveries(first: 9) { nodes { id status consolidation { number } } }
       invoices(first: 9) { nodes { total { amount } open { amount } } }
       shipments(first: 9) { nodes { id status orderNumbers } } } }`,
    { id: orderId },
  );
  return order;
}

async function sell(value: string): Promise<string> {
  const lines = [{ sku: shop.sku, quantity: { value }, unitPrice: '10' }];
  const input = { customerId: shop.customerId, channel: 'PHONE', lines };
  type Placed = { order: { id: string; status: string } };
  const { order } = await waybill.does<Placed>('placeOrder', input, 'order { id status }');
  expect(order.status).not.toBe('ON_HOLD');
  await waybill.settled();
  return order.id;
}

const sellAll = async (...values: string[]) => {
  const ids: string[] = [];
  for (const value of values) ids.push(await sell(value));
  return ids;
};

const does = (verb: string, deliveryId: string, more: object = {}) =>
  waybill.does(verb, { deliveryId, ...more }, '__typename');

/** What must hold at any time. */
async function proven(): Promise<void> {
  await waybill.settled();
  const proof = await waybill.ask(
    `{ stockIntegrity { kind } ledgerIntegrity { check } stuckEvents { lastError } }`,
  );
  expect(proof).toEqual({ stockIntegrity: [], ledgerIntegrity: [], stuckEvents: [] });
}

/** What carrying each order has cost so far. */
async function carriageOf(ids: readonly string[]): Promise<string[]> {
  const asked = ids.map((id, n) => `o${n}: order(id: "${id}") { margin { freight { amount } } }`);
  type Margins = Record<string, { margin: { freight: { amount: string } } }>;
  const found = await waybill.ask<Margins>(`{ ${asked.join(' ')} }`);
  return Object.values(found).map(({ margin }) => margin.freight.amount);
}

async function textOf(content: string): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.from(content, 'base64')));
  return (await extractText(pdf, { mergePages: true })).text;
}

test('three orders leave as one shipment and are three invoices; one is taken back', async () => {
  const ids = await sellAll('2', '3', '4');
  const planned = await Promise.all(ids.map(see));
  const numbers = planned.map((order) => order.deliveries.nodes[0]!.consolidation?.number);
  expect(numbers).toEqual(Array(3).fill(expect.stringMatching(/^CD-/)));
  expect(new Set(numbers).size).toBe(1);
  const deliveries = planned.map((order) => order.deliveries.nodes[0]!.id);
  type Note = { delivery: { deliveryNote: { fileName: string; content: string } } };
  const note = `query ($id: ID!) { delivery(id: $id) { deliveryNote { fileName content } } }`;
  const { delivery } = await waybill.ask<Note>(note, { id: deliveries[1] });
  expect(delivery.deliveryNote.fileName).toBe(`Delivery note ${numbers[0]}.pdf`);
  const shown = await textOf(delivery.deliveryNote.content);
  const places = planned.map(({ number }) => shown.lastIndexOf(`Order ${number}`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  await does('startPicking', deliveries[0]!);
  await does('confirmPick', deliveries[1]!);
  await does('packDelivery', deliveries[2]!, { parcels: [{ weightKg: '9' }] });
  await does('postGoodsIssue', deliveries[0]!);
  await proven();
  const left = await Promise.all(ids.map(see));
  const [shipment] = left[0]!.shipments.nodes;
  for (const order of left) {
    expect(order).toMatchObject({
      status: 'SHIPPED',
      invoices: { nodes: [{ total: order.total }] },
      shipments: { nodes: [{ id: shipment!.id, orderNumbers: left.map(({ number }) => number) }] },
    });
  }
  const freightCost = { amount: '10', currency: 'CNY' };
  await waybill.does('recordFreightCost', { shipmentId: shipment!.id, freightCost }, '__typename');
  await proven();
  expect(await carriageOf(ids)).toEqual(['2.22', '3.33', '4.45']);
  await does('reverseGoodsIssue', deliveries[0]!, { reason: 'Wrong goods' });
  await proven();
  expect(await carriageOf(ids)).toEqual(['0', '4.29', '5.71']);
  const [back, ...others] = await Promise.all(ids.map(see));
  expect(back).toMatchObject({
    ...{ status: 'ALLOCATED', shipments: { nodes: [] } },
    invoices: { nodes: [{ open: { amount: '0' } }] },
  });
  const orderNumbers = others.map(({ number }) => number);
  expect(others[0]!.shipments.nodes).toEqual([
    { id: shipment!.id, status: 'PLANNED', orderNumbers },
  ]);
  const report = { shipmentId: shipment!.id, status: 'DELIVERED' };
  await waybill.does('recordTrackingEvent', report, '__typename');
  await proven();
  const done = await Promise.all(ids.map(see));
  expect(done.map(({ status }) => status)).toEqual(['ALLOCATED', 'DELIVERED', 'DELIVERED']);
}, 60_000);

test('one is cancelled, one leaves in part, one goes elsewhere: each order is billed its own', async () => {
  const ids = await sellAll('5', '6', '7', '8');
  const cancel = { orderId: ids[3], reason: 'Too many' };
  await waybill.does('cancelOrder', cancel, '__typename');
  const shipTo = { name: 'Leaf', street: '1 Quay', city: 'Ningbo', country: 'CN' };
  const amend = { orderId: ids[2], shipTo, reason: 'They moved' };
  await waybill.does('amendOrder', amend, '__typename');
  const planned = await Promise.all(ids.map(see));
  const [first, second, third, fourth] = planned.map((order) => order.deliveries.nodes[0]!);
  expect(third!.consolidation).toBeNull();
  expect(fourth!.status).toBe('CANCELLED');
  const { order } = await waybill.ask<{ order: { lines: { id: string }[] } }>(
    'query ($id: ID!) { order(id: $id) { lines { id } } }',
    { id: ids[0] },
  );
  const lines = [{ orderLineId: order.lines[0]!.id, quantity: '2' }];
  await does('postGoodsIssue', second!.id, { lines });
  await proven();
  const parts = await Promise.all([ids[0]!, ids[1]!].map(see));
  expect(parts.map(({ status }) => status)).toEqual(['PARTIALLY_SHIPPED', 'ALLOCATED']);
  const open = parts.map(({ deliveries }) =>
    deliveries.nodes.find(({ status }) => status === 'PLANNED')!,
  );
  expect(open[0]!.consolidation).toEqual(open[1]!.consolidation);
  expect(open[1]!.id).toBe(second!.id);
  expect(open[0]!.id).not.toBe(first!.id);
  await does('postGoodsIssue', open[0]!.id);
  await does('postGoodsIssue', third!.id);
  await proven();
  const done = await Promise.all(ids.slice(0, 3).map(see));
  for (const { status, total, invoices } of done) {
    expect(status).toBe('SHIPPED');
    expect(sum(invoices.nodes.map((one) => one.total.amount)).toFixed()).toBe(total.amount);
  }
  const shipped = new Set(done.flatMap(({ shipments }) => shipments.nodes.map(({ id }) => id)));
  expect(shipped.size).toBe(3);
}, 60_000);
