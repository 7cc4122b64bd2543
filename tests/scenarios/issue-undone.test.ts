import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { decimal, sum } from '../../kernel/decimal.ts';
import { openShop, type Shop } from '../returned.ts';
import { newApiKey, openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
let shop: Shop;
beforeAll(async () => {
  waybill = await openTestWaybill();
  shop = await openShop(waybill);
}, 120_000);
afterAll(() => waybill.close());

type Amount = { amount: string };
type Value = { value: string };
type Nodes<One> = { nodes: One[] };
type Sold = {
  order: {
    status: string;
    total: Amount;
    lines: Record<'allocated' | 'shipped' | 'invoiced' | 'delivered', Value>[];
    deliveries: Nodes<{ id: string; status: string; lines: { id: string; quantity: string }[] }>;
    shipments: Nodes<{ status: string }>;
    invoices: Nodes<{
      id: string;
      total: Amount;
      open: Amount;
      freight: Amount;
      tax: Amount;
    }>;
  };
  creditNotes: Nodes<{ id: string; total: Amount; tax: Amount; onAccount: Amount; net: Amount }>;
};

/** An order with all that has become of it. */
async function soldWith(orderId: string): Promise<Sold> {
  return waybill.ask<Sold>(
    `query ($id: ID!, $of: ID!) {
       order(id: $id) { status total { amount }
         lines { allocated { value } shipped { value } invoiced { value } delivered { value } }
         deliveries(first: 50) { nodes { id status lines { quantity } } }
         shipments(first: 50) { nodes { status } }
         invoices(first: 50) { nodes { id total { amount } open { amount } freight { amount }
           tax { amount } } } }
       creditNotes(first: 50, filter: { orderId: { eq: $of } }) {
         nodes { id total { amount } tax { amount } net { amount } onAccount { amount } } } }`,
    { id: orderId, of: orderId },
  );
}

/** What must hold at any time; stock and ledger are worth the same, which it gives. */
async function proven(): Promise<string> {
  const proof = await waybill.ask<{ accountBalance: { balance: Amount }; stockValue: object }>(
    `{ stockIntegrity { kind } ledgerIntegrity { check subject expected actual }
       stuckEvents { lastError } accountBalance(role: INVENTORY) { balance { amount } }
       stockValue { value { amount } } }`,
  );
  const { balance } = proof.accountBalance;
  expect(proof).toMatchObject({
    ...{ stockIntegrity: [], ledgerIntegrity: [], stuckEvents: [] },
    stockValue: { value: balance },
  });
  return balance.amount;
}

/** Sells tea for 10.00 with 25.00 freight; gives the ids of the order and of its line. */
async function sell(value: string, discountPercent: string, more: object = {}) {
  const line = { sku: shop.sku, quantity: { value }, unitPrice: '10', discountPercent };
  const freight = { amount: '25', currency: 'CNY' };
  const input = { customerId: shop.customerId, channel: 'PHONE', lines: [line], freight, ...more };
  type Placed = { order: { id: string; status: string; lines: { id: string }[] } };
  const { order } = await waybill.does<Placed>(
    'placeOrder',
    input,
    'order { id status lines { id } }',
  );
  if (order.status === 'ON_HOLD') {
    await waybill.does('approveOrder', { orderId: order.id, reason: 'Known' }, '__typename');
  }
  await waybill.settled();
  return { orderId: order.id, lineId: order.lines[0]!.id };
}

/** The statuses that subscribers were told of an order, up to one with which it ends. */
async function toldOf(orderId: string, last: string): Promise<string[]> {
  const { url } = await waybill.serve();
  const apiKey = await newApiKey(waybill, { scopes: ['orders:read'] });
  const client = createClient({
    ...{ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 },
    connectionParams: { apiKey },
  });
  const told: string[] = [];
  const query = `subscription ($orderId: ID!) {
    orderStatusChanged(orderId: $orderId, after: "0") { status } }`;
  type Told = { orderStatusChanged: { status: string } };
  for await (const { data } of client.iterate<Told>({ query, variables: { orderId } })) {
    told.push(data!.orderStatusChanged.status);
    if (told.filter((status) => status === last).length === 2) break;
  }
  await client.dispose();
  return told;
}

const idsOf = async (orderId: string, status: string) =>
  (await soldWith(orderId)).order.deliveries.nodes
    .filter((delivery) => delivery.status === status)
    .map(({ id }) => id)
    .sort();

async function issue(deliveryId: string, orderLineId: string, quantity: string): Promise<void> {
  const lines = [{ orderLineId, quantity }];
  await waybill.does('postGoodsIssue', { deliveryId, lines }, '__typename');
  await waybill.settled();
}

async function undo(deliveryId: string): Promise<void> {
  await waybill.does('reverseGoodsIssue', { deliveryId, reason: 'Wrong goods' }, '__typename');
  await waybill.settled();
}

async function stock() {
  type Found = { product: { stock: Nodes<{ onHand: Value; reserved: Value; value: Amount }> } };
  const { product } = await waybill.ask<Found>(
    `query ($id: ID!) { product(id: $id) { stock(first: 5) {
       nodes { onHand { value } reserved { value } value { amount } } } } }`,
    { id: shop.productId },
  );
  const { onHand, reserved, value } = product.stock.nodes[0]!;
  return `${onHand.value}/${reserved.value} ${value.amount}`;
}

test('a part that left is there again as if it had not, and nobody else gets it', async () => {
  const { orderId, lineId } = await sell('40', '3.33');
  const other = await sell('60', '0');
  expect(await stock()).toBe('90/90 720');
  const [deliveryId] = await idsOf(orderId, 'PLANNED');
  await issue(deliveryId!, lineId, '33');
  expect(await stock()).toBe('57/57 513');
  const { order: left } = await soldWith(orderId);
  const { total } = left.invoices.nodes[0]!;
  const { customerId } = shop;
  const paid = { amount: total.amount, currency: 'CNY' };
  const how = { receivedDate: '2026-04-01', method: 'BANK_TRANSFER' };
  await waybill.does('recordPayment', { customerId, amount: paid, ...how }, '__typename');
  await waybill.settled();
  await proven();

  await undo(deliveryId!);
  expect(await stock()).toBe('90/90 720');
  expect(await proven()).toBe('720');
  const { order, creditNotes } = await soldWith(orderId);
  const { freight: _, open, tax } = order.invoices.nodes[0]!;
  expect(open).toEqual({ amount: '0' });
  expect(creditNotes.nodes).toMatchObject([{ total, tax, onAccount: total }]);
  expect(order).toMatchObject({
    status: 'ALLOCATED',
    lines: [{ allocated: { value: '40' }, shipped: { value: '0' }, invoiced: { value: '0' } }],
    shipments: { nodes: [{ status: 'CANCELLED' }] },
  });
  const statuses = order.deliveries.nodes.map(
    ({ status, lines }) => `${status} ${lines[0]!.quantity}`,
  );
  expect(statuses.sort()).toEqual(['PLANNED 40', 'REVERSED 33']);
  const told = await toldOf(orderId, 'ALLOCATED');
  expect(told).toEqual(['APPROVED', 'ALLOCATED', 'PARTIALLY_SHIPPED', 'ALLOCATED']);
  const { order: waiting } = await soldWith(other.orderId);
  expect(waiting.lines).toMatchObject([{ allocated: { value: '50' } }]);
  await expect(undo(deliveryId!)).rejects.toThrow('ISSUE_REVERSED');

  const [again] = await idsOf(orderId, 'PLANNED');
  await issue(again!, lineId, '40');
  expect(await proven()).toBe('450');
  const { order: done, creditNotes: notes } = await soldWith(orderId);
  const [fresh] = done.invoices.nodes.filter(({ open: rest }) => rest.amount !== '0');
  expect(fresh).toMatchObject({ total: done.total, freight: { amount: '25' } });
  const allocations = [{ invoiceId: fresh!.id, amount: total.amount }];
  const spent = { creditNoteId: notes.nodes[0]!.id, allocations };
  await waybill.does('applyCreditNote', spent, '__typename');
  await waybill.settled();
  const rest = (await soldWith(orderId)).order.invoices.nodes.map((one) => one.open.amount);
  expect(sum(rest).toFixed()).toBe(decimal(done.total.amount).minus(total.amount).toFixed());
  const day = new Date().toISOString().slice(0, 10);
  type Analysed = { salesAnalysis: Nodes<object> };
  const { salesAnalysis } = await waybill.ask<Analysed>(
    `query ($from: Date!, $to: Date!) { salesAnalysis(by: TOTAL, from: $from, to: $to) { nodes {
       revenue { amount } cost { amount } quantity orders } } }`,
    { from: day, to: day },
  );
  const sold = {
    revenue: { amount: '411.68' },
    cost: { amount: '270' },
    quantity: '40',
    orders: 1,
  };
  expect(salesAnalysis.nodes).toEqual([sold]);
}, 60_000);

test('what is on its way, or there, does not come back like that', async () => {
  const what = { productId: shop.productId, warehouseId: shop.warehouseId, kind: 'OPENING' };
  const unitCost = { amount: '7.77', currency: 'CNY' };
  await waybill.does(
    'receiveStock',
    { ...what, quantity: { value: '300' }, unitCost },
    '__typename',
  );
  await waybill.settled();
  const { orderId, lineId } = await sell('2', '0');
  const [deliveryId] = await idsOf(orderId, 'PLANNED');
  await expect(undo(deliveryId!)).rejects.toThrow('ILLEGAL_MOVE');
  await issue(deliveryId!, lineId, '2');
  type Sent = { delivery: { shipment: { id: string } } };
  const { delivery } = await waybill.ask<Sent>(
    'query ($id: ID!) { delivery(id: $id) { shipment { id } } }',
    { id: deliveryId },
  );
  const shipmentId = delivery.shipment.id;
  for (const [status, code] of [
    ['IN_TRANSIT', 'SHIPMENT_UNDER_WAY'],
    ['DELIVERED', 'ALREADY_DELIVERED'],
  ]) {
    await waybill.does('recordTrackingEvent', { shipmentId, status }, '__typename');
    await waybill.settled();
    await expect(undo(deliveryId!)).rejects.toThrow(code);
  }
  await proven();
}, 60_000);

const aStep = fc.record({
  isUndo: fc.boolean(),
  which: fc.nat(9),
  quantity: fc.integer({ min: 1, max: 3 }),
});
const aCourse = fc.record({
  quantity: fc.integer({ min: 3, max: 7 }),
  discount: fc.constantFrom('0', '3.33', '33.333'),
  steps: fc.array(aStep, { minLength: 3, maxLength: 4 }),
});

test('whatever leaves and comes back, what is invoiced in the end is the order, to the cent', async () => {
  await fc.assert(
    fc.asyncProperty(aCourse, async ({ quantity, discount, steps }) => {
      const { orderId, lineId } = await sell(String(quantity), discount);
      for (const { isUndo, which, quantity: part } of steps) {
        const ids = await idsOf(orderId, isUndo ? 'ISSUED' : 'PLANNED');
        const chosen = ids[which % Math.max(1, ids.length)];
        if (!chosen) continue;
        if (isUndo) await undo(chosen);
        else {
          const { order } = await soldWith(orderId);
          const own = order.deliveries.nodes.find(({ id }) => id === chosen)!;
          await issue(chosen, lineId, String(Math.min(part, Number(own.lines[0]!.quantity))));
        }
      }
      for (const deliveryId of await idsOf(orderId, 'PLANNED')) {
        await waybill.does('postGoodsIssue', { deliveryId }, '__typename');
      }
      await waybill.settled();
      await proven();
      const { order, creditNotes } = await soldWith(orderId);
      const totalOf = (all: { total: Amount }[]) => sum(all.map(({ total }) => total.amount));
      const invoiced = totalOf(order.invoices.nodes).minus(totalOf(creditNotes.nodes));
      expect(invoiced.toFixed()).toBe(order.total.amount);
      expect(order).toMatchObject({ status: 'SHIPPED' });
      const open = sum(order.invoices.nodes.map((one) => one.open.amount));
      expect(open.toFixed()).toBe(order.total.amount);
    }),
    { numRuns: 2, endOnFailure: true },
  );
}, 120_000);

test('taxed freight is in the order, its invoices and the tax report, and goes with what did not leave', async () => {
  const web = { code: 'WEB', name: 'Web shop', freightTaxCode: 'REDUCED' };
  await waybill.does('saveSalesChannel', web, 'salesChannel { freightTaxCode }');
  const terms = { channel: 'WEB', freight: { amount: '100', currency: 'CNY' } };
  const { orderId, lineId } = await sell('9', '3.33', terms);
  type Ordered = { order: Record<'net' | 'tax' | 'freight' | 'freightTax' | 'total', Amount> };
  const { order } = await waybill.ask<Ordered>(
    `query ($id: ID!) { order(id: $id) { net { amount } tax { amount } freight { amount }
       freightTax { amount } total { amount } } }`,
    { id: orderId },
  );
  expect(Object.values(order).map(({ amount }) => amount)).toEqual([
    ...['87', '20.31', '100', '9', '207.31'],
  ]);
  const day = new Date().toISOString().slice(0, 10);
  /** Tax on freight alone is reduced here; the report agrees with the accounts. */
  async function reported(): Promise<string[]> {
    type Line = { taxRate: string; taxCode: string | null; base: Amount; tax: Amount };
    type Report = { taxReport: { lines: Line[]; proof: { difference: Amount }[] } };
    const { taxReport } = await waybill.ask<Report>(
      `query ($day: Date!) { taxReport(from: $day, to: $day) { proof { difference { amount } }
         lines { taxCode taxRate base { amount } tax { amount } } } }`,
      { day },
    );
    for (const { difference } of taxReport.proof) expect(difference).toEqual({ amount: '0' });
    const own = taxReport.lines.filter(({ taxCode }) => taxCode === 'REDUCED');
    return own.map(({ taxRate, base, tax }) => `${taxRate} ${base.amount} ${tax.amount}`);
  }
  const [deliveryId] = await idsOf(orderId, 'PLANNED');
  await issue(deliveryId!, lineId, '4');
  expect(await reported()).toEqual(['9 100 9']);
  await undo(deliveryId!);
  expect(await reported()).toEqual(['9 0 0']);
  for (const quantity of ['5', '4']) {
    const [planned] = await idsOf(orderId, 'PLANNED');
    await issue(planned!, lineId, quantity);
  }
  const { invoices } = (await soldWith(orderId)).order;
  const owed = invoices.nodes.filter(({ open }) => open.amount !== '0');
  expect(owed.map(({ freight }) => freight.amount).sort()).toEqual(['0', '100']);
  expect(sum(owed.map(({ total }) => total.amount)).toFixed()).toBe('207.31');
  expect(await reported()).toEqual(['9 100 9']);
  await proven();
}, 60_000);
