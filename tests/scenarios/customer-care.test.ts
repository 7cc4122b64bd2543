import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bringIn } from '../../run/bring-in.ts';
import { demoCompany } from '../../run/demo-company.ts';
import { customerUser } from '../area.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
let customerId: string;

beforeAll(async () => {
  waybill = await openTestWaybill({ COST_CAPACITY: '100000000' });
  const size = { customers: 6, products: 8, orders: 60, days: 300 };
  await bringIn(waybill.ask, demoCompany(5, '2026-06-30', size), {
    isDryRun: false,
    progress() {},
  });
  await waybill.settled();
  const [most] = await waybill.rowsOf<{ id: string }>(
    'crm',
    'select customer_id as id from sale group by 1 order by count(*) desc limit 1',
  );
  customerId = most!.id;
}, 120_000);
afterAll(() => waybill.close());

type Entry = {
  kind: string;
  at: string;
  title: string | null;
  amount: { amount: string } | null;
} & Record<'order' | 'invoice' | 'payment' | 'shipment', Record<string, unknown> | null>;

const read = `query ($id: ID!) { customer(id: $id) {
  orders(first: 250) { totalCount }
  invoices(first: 250) { totalCount }
  timeline(first: 250) { totalCount nodes { kind at title amount { amount }
    order { number total { amount } } invoice { number total { amount } }
    payment { amount { amount } } shipment { status } } } } }`;

test('the timeline of a customer tells of its documents in all areas as they are there', async () => {
  type Answer = {
    customer: Record<'orders' | 'invoices', { totalCount: number }> & {
      timeline: { nodes: Entry[] };
    };
  };
  const { customer } = await waybill.ask<Answer>(read, { id: customerId });
  const { nodes } = customer.timeline;
  const ofKind = (kind: string) => nodes.filter((entry) => entry.kind === kind);
  expect(ofKind('ORDER_APPROVED')).toHaveLength(customer.orders.totalCount);
  expect(ofKind('INVOICE_ISSUED')).toHaveLength(customer.invoices.totalCount);
  for (const { title, amount, order } of ofKind('ORDER_APPROVED')) {
    expect(order).toEqual({ number: title, total: amount });
  }
  for (const { title, amount, invoice } of ofKind('INVOICE_ISSUED')) {
    expect(invoice).toEqual({ number: title, total: amount });
  }
  expect(ofKind('PAYMENT_RECEIVED').length).toBeGreaterThan(0);
  for (const { amount, payment } of ofKind('PAYMENT_RECEIVED')) {
    expect(payment).toEqual({ amount });
  }
  expect(ofKind('SHIPMENT_DELIVERED').length).toBeGreaterThan(0);
  const times = nodes.map(({ at }) => at);
  expect(times).toEqual([...times].sort().reverse());
});

test('purchases are what the orders hold', async () => {
  const sum = (table: string, column: string) => `select product_id as product,
    sum(${column})::numeric(24, 4)::text as quantity from ${table}
    where customer_id = '${customerId}' group by 1 order by 1`;
  const [ordered, bought] = await Promise.all([
    waybill.rowsOf('orders', sum('order_line', 'ordered')),
    waybill.rowsOf('crm', sum('bought', 'quantity')),
  ]);
  expect(ordered.length).toBeGreaterThan(2);
  expect(bought).toEqual(ordered);
});

test('recommended products are on sale, and known to the catalog', async () => {
  type Answer = {
    customers: { nodes: { recommendations: { product: { status: string } | null }[] }[] };
  };
  const { customers } = await waybill.ask<Answer>(
    `{ customers { nodes { recommendations(first: 5) { reason lift likelyDate
      product { sku status } given { sku } } } } }`,
  );
  const products = customers.nodes.flatMap(({ recommendations }) => recommendations);
  for (const { product } of products) expect(product).toMatchObject({ status: 'ACTIVE' });
});

test('an opportunity is won by the customer’s own order, through the graph', async () => {
  const { does, ask } = waybill;
  type Orders = { orders: { nodes: { id: string; number: string; customer: { id: string } }[] } };
  const { orders } = await ask<Orders>('{ orders { nodes { id number customer { id } } } }');
  const own = orders.nodes.find(({ customer }) => customer.id === customerId)!;
  const other = orders.nodes.find(({ customer }) => customer.id !== customerId)!;
  type Saved = { opportunity: { id: string } };
  const chance = { customerId, name: 'Spring', stage: 'NEEDS', expectedDate: '2026-07-31' };
  const { opportunity } = await does<Saved>(
    'saveOpportunity',
    { ...chance, value: { amount: '100', currency: 'CNY' } },
    'opportunity { id }',
  );
  const won = (orderId: string) =>
    does<object>(
      'closeOpportunity',
      { opportunityId: opportunity.id, outcome: 'WON', orderId },
      'opportunity { order { number } }',
    );
  await expect(won(other.id)).rejects.toThrow('UNKNOWN_ORDER');
  expect(await won(own.id)).toMatchObject({ opportunity: { order: { number: own.number } } });
});

test('an order that is cancelled says so, and counts no longer', async () => {
  const { does, ask, settled } = waybill;
  const user = { ...customerUser(customerId), scopes: ['*'] };
  type Products = { products: { nodes: { sku: string }[] } };
  const { products } = await ask<Products>('{ products(first: 1) { nodes { sku } } }');
  const lines = [{ sku: products.nodes[0]!.sku, quantity: { value: '1' } }];
  type Placed = { order: { id: string; status: string } };
  const placed = { channel: 'WEB', customerId, lines };
  const { order } = await does<Placed>('placeOrder', placed, 'order { id status }');
  await settled();
  const input = { orderId: order.id, reason: 'Changed my mind' };
  await does('cancelOrder', input, '__typename');
  await settled();
  const timeline = `query ($id: ID!) { customer(id: $id) {
    timeline(first: 2, kinds: [ORDER_APPROVED, ORDER_CANCELLED]) {
      nodes { kind order { id status } } } } }`;
  const cancelled = { id: order.id, status: 'CANCELLED' };
  expect(await ask(timeline, { id: customerId }, user)).toMatchObject({
    customer: { timeline: { nodes: [{ kind: 'ORDER_CANCELLED', order: cancelled }, {}] } },
  });
  const counted = await waybill.rowsOf('crm', `select 1 from sale where order_id = '${order.id}'`);
  expect(counted).toEqual([]);
});
