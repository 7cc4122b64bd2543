import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../area.ts';
import { openShop, type Shop } from '../returned.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
let shop: Shop;
beforeAll(async () => {
  waybill = await openTestWaybill();
  shop = await openShop(waybill);
}, 120_000);
afterAll(() => waybill.close());

const stages = ['ordered', 'allocated', 'picked', 'shipped', 'delivered', 'invoiced', 'paid'];
const progress = `progress { ${stages
  .map((stage) => `${stage} { quantities { value unit } money { amount } percent }`)
  .join(' ')} }`;

type Stage = {
  quantities: { value: string; unit: string }[];
  money: { amount: string };
  percent: string;
};
type Order = {
  progress: Record<string, Stage>;
  deliveries: { nodes: { id: string; status: string }[] };
};

/** All stages in their sequence, as `packs money percent`. */
async function progressOf(orderId: string): Promise<string[]> {
  const document = `query ($id: ID!) { order(id: $id) { ${progress} } }`;
  const { order } = await waybill.ask<{ order: Order }>(document, { id: orderId });
  return stages.map((name) => {
    const { quantities, money, percent } = order.progress[name]!;
    const packs = quantities.map(({ value, unit }) => `${value} ${unit}`).join();
    return `${name} ${packs} ${money.amount} ${percent}`;
  });
}

async function deliveryOf(orderId: string, status: string): Promise<string> {
  const { order } = await waybill.ask<{ order: Order }>(
    `query ($id: ID!) { order(id: $id) { deliveries(first: 9) { nodes { id status } } } }`,
    { id: orderId },
  );
  return order.deliveries.nodes.find((one) => one.status === status)!.id;
}

/** Sells 40 at 10.00, with tax of 13 % on top, and freight of 25.00. */
async function sell(): Promise<{ orderId: string; lineId: string }> {
  const { customerId, sku } = shop;
  const lines = [{ sku, quantity: { value: '40' }, unitPrice: '10' }];
  const freight = { amount: '25', currency: 'CNY' };
  type Placed = { order: { id: string; lines: { id: string }[] } };
  const { order } = await waybill.does<Placed>(
    'placeOrder',
    { customerId, channel: 'PHONE', lines, freight, idempotencyKey: `progress-1` },
    'order { id lines { id } }',
  );
  await waybill.settled();
  return { orderId: order.id, lineId: order.lines[0]!.id };
}

const does = async (verb: string, input: object) => {
  await waybill.does(verb, input, '__typename');
  await waybill.settled();
};

const pay = (amount: string, more: object = {}) =>
  does('recordPayment', {
    ...{ customerId: shop.customerId, receivedDate: '2026-04-01', method: 'BANK_TRANSFER' },
    ...{ amount: { amount, currency: 'CNY' }, ...more },
  });

test('one field says how far an order is: ordered, allocated, picked … paid', async () => {
  const { orderId, lineId } = await sell();
  await pay('47.7', { orderId });
  const start = await progressOf(orderId);
  expect(start).toEqual([
    'ordered 40 PACK 477 100',
    'allocated 40 PACK 477 100',
    'picked 0 PACK 0 0',
    'shipped 0 PACK 0 0',
    'delivered 0 PACK 0 0',
    'invoiced 0 PACK 0 0',
    'paid 0 PACK 47.7 10',
  ]);

  const planned = await deliveryOf(orderId, 'PLANNED');
  await does('startPicking', { deliveryId: planned });
  expect(await progressOf(orderId)).toEqual(start);
  await does('confirmPick', { deliveryId: planned });
  const lines = [{ orderLineId: lineId, quantity: '30' }];
  await does('postGoodsIssue', { deliveryId: planned, carrierId: shop.carrierId, lines });
  expect(await progressOf(orderId)).toEqual([
    'ordered 40 PACK 477 100',
    'allocated 40 PACK 477 100',
    'picked 40 PACK 477 100',
    'shipped 30 PACK 357.75 75',
    'delivered 0 PACK 0 0',
    // With all of the freight.
    'invoiced 30 PACK 364 76.31',
    'paid 0 PACK 47.7 10',
  ]);

  await does('reverseGoodsIssue', { deliveryId: planned, reason: 'Wrong goods' });
  const undone = await progressOf(orderId);
  expect(undone.slice(3)).toEqual([
    'shipped 0 PACK 0 0',
    'delivered 0 PACK 0 0',
    'invoiced 0 PACK 0 0',
    'paid 0 PACK 47.7 10',
  ]);

  const again = await deliveryOf(orderId, 'PLANNED');
  await does('postGoodsIssue', { deliveryId: again, carrierId: shop.carrierId, lines });
  await does('cancelOrder', { orderId, lines: [{ lineId }], reason: 'Enough' });
  type Sent = { delivery: { shipment: { id: string } } };
  const { delivery } = await waybill.ask<Sent>(
    'query ($id: ID!) { delivery(id: $id) { shipment { id } } }',
    { id: again },
  );
  const shipmentId = delivery.shipment.id;
  await does('recordTrackingEvent', { shipmentId, status: 'IN_TRANSIT' });
  await does('recordTrackingEvent', { shipmentId, status: 'DELIVERED' });
  await pay('316.3');
  expect((await progressOf(orderId)).at(-1)).toBe('paid 0 PACK 364 100');
  // What was paid on the invoice that was taken back stands on its credit note.
  type Known = {
    creditNotes: { nodes: { id: string; onAccount: { amount: string } }[] };
    invoices: { nodes: { id: string }[] };
  };
  const { creditNotes, invoices } = await waybill.ask<Known>(
    `{ creditNotes(first: 9) { nodes { id onAccount { amount } } }
       invoices(first: 9, filter: { open: { gt: "0" } }) { nodes { id } } }`,
  );
  const [note] = creditNotes.nodes;
  const allocations = [{ invoiceId: invoices.nodes[0]!.id, amount: note!.onAccount.amount }];
  await does('applyCreditNote', { creditNoteId: note!.id, allocations });
  expect(await progressOf(orderId)).toEqual([
    'ordered 30 PACK 364 100',
    'allocated 30 PACK 364 100',
    'picked 30 PACK 364 100',
    'shipped 30 PACK 364 100',
    'delivered 30 PACK 364 100',
    'invoiced 30 PACK 364 100',
    'paid 30 PACK 364 100',
  ]);
});

test('a customer sees how far its own orders are, and nobody else’s', async () => {
  const asked = `{ orders(first: 9) { nodes { ${progress} } } }`;
  type Seen = { orders: { nodes: Order[] } };
  const seen = await waybill.ask<Seen>(asked, {}, customerUser(shop.customerId));
  expect(seen.orders.nodes.map((order) => order.progress.paid!.money.amount)).toEqual(['364']);
  const other = await waybill.ask<Seen>(asked, {}, customerUser('cus_other'));
  expect(other.orders.nodes).toEqual([]);
});
