import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anonymous } from '../../kernel/viewer.ts';
import { customerUser } from '../area.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
const made: Record<string, string> = {};
const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  waybill = await openTestWaybill();
  const { does } = waybill;
  type Made = Record<string, { id: string }>;
  const tea = { sku: 'TEA', name: 'Tea', baseUnit: 'PACK' };
  made.product = (await does<Made>('saveProduct', tea, 'product { id }')).product!.id;
  const east = { code: 'EAST', name: 'East' };
  made.warehouse = (await does<Made>('saveWarehouse', east, 'warehouse { id }')).warehouse!.id;
  const list = { code: 'STANDARD', name: 'Standard', currency: 'CNY' };
  made.list = (await does<Made>('savePriceList', list, 'priceList { id }')).priceList!.id;
  await price('10');
  const address = { name: 'Leaf', street: '8 Nanjing Road', city: 'Shanghai', country: 'CN' };
  const leaf = { name: 'Green Leaf', addresses: [address] };
  made.customer = (await does<Made>('saveCustomer', leaf, 'customer { id }')).customer!.id;
  const unitCost = { amount: '6', currency: 'CNY' };
  const stock = { productId: made.product, warehouseId: made.warehouse, unitCost };
  await does('receiveStock', { ...stock, quantity: { value: '8' } }, '__typename');
});
afterAll(() => waybill.close());

function price(unitPrice: string) {
  const prices = [{ productId: made.product, unitPrice }];
  return waybill.does('savePrices', { priceListId: made.list, prices }, '__typename');
}

test('a salesperson offers, the customer takes it after prices have risen: the offer stands', async () => {
  const { does, ask, settled } = waybill;
  const offer = {
    customerId: made.customer,
    channel: 'DISTRIBUTOR',
    validUntil: today,
    lines: [{ sku: 'TEA', quantity: { value: '8' }, discountPercent: '5' }],
  };
  const { quotation } = await does<{ quotation: { id: string; gross: object } }>(
    'saveQuotation',
    offer,
    'quotation { id gross { amount } }',
  );
  await does('sendQuotation', { quotationId: quotation.id }, '__typename');
  await price('12');
  const user = customerUser(made.customer!, ['sales:read', 'sales:accept', 'orders:read']);
  await does('acceptQuotation', { quotationId: quotation.id }, '__typename', user);
  await settled();
  type Seen = { status: string; order: { id: string; status: string } };
  const { quotation: seen } = await ask<{ quotation: Seen }>(
    `query ($id: ID!) { quotation(id: $id) { status order { id status channel net { amount }
       lines { unitPrice { amount } discountPercent } } } }`,
    { id: quotation.id },
    user,
  );
  expect(seen).toMatchObject({
    status: 'CONVERTED',
    order: {
      status: 'ALLOCATED',
      channel: 'DISTRIBUTOR',
      net: { amount: '76' },
      lines: [{ unitPrice: { amount: '10' }, discountPercent: '5' }],
    },
  });
  made.order = seen.order.id;
});

test('the warehouse finds only six, then the other two, and delivers in two goes', async () => {
  const { does, ask, settled } = waybill;
  const deliveries = async () =>
    (
      await ask<{
        order: { deliveries: { nodes: { id: string; status: string; lines: object[] }[] } };
      }>(
        `query ($id: ID!) { order(id: $id) { deliveries(orderBy: { field: plannedAt }) { nodes {
           id status lines { quantity orderLine { id } } } } } }`,
        { id: made.order },
      )
    ).order.deliveries.nodes;
  const [first] = await deliveries();
  const deliveryId = first!.id;
  await does('startPicking', { deliveryId }, '__typename');
  const { orderLine } = first!.lines[0] as { orderLine: { id: string } };
  const short = [{ orderLineId: orderLine.id, picked: '6' }];
  await does('confirmPick', { deliveryId, short, reason: 'Not there' }, '__typename');
  await does('packDelivery', { deliveryId, parcels: [{ weightKg: '3' }] }, '__typename');
  await does('postGoodsIssue', { deliveryId }, '__typename');
  await settled();
  const statusOf = async () =>
    (
      await ask<{ order: { status: string } }>('query ($id: ID!) { order(id: $id) { status } }', {
        id: made.order,
      })
    ).order.status;
  expect(await statusOf()).toBe('PARTIALLY_SHIPPED');
  const { product: productId, warehouse: warehouseId } = made;
  const found = { productId, warehouseId, quantity: { value: '2' }, reason: 'Behind the rack' };
  await does('releaseQuarantine', found, '__typename');
  await settled();
  const rest = (await deliveries()).find(({ status }) => status === 'PLANNED');
  await does('postGoodsIssue', { deliveryId: rest!.id }, '__typename');
  await settled();
  expect(await statusOf()).toBe('SHIPPED');
});

test('it counts as sold, at the offer’s price, and the order has its margin', async () => {
  const target = { name: 'Today', from: today, to: today, measure: 'REVENUE', amount: '152' };
  await waybill.does('saveSalesTarget', target, '__typename');
  const found = await waybill.ask(
    `query ($day: Date!, $order: ID!) {
       salesAnalysis(from: $day, to: $day, by: PRODUCT) { nodes { product { sku } quantity
         revenue { amount } orders } }
       salesTargets { nodes { actual achievedPercent } }
       order(id: $order) { margin { revenue { amount } cost { amount } amount { amount } } }
       stockIntegrity { kind } ledgerIntegrity { check } stuckEvents { lastError } }`,
    { day: today, order: made.order },
  );
  expect(found).toEqual({
    salesAnalysis: {
      nodes: [{ product: { sku: 'TEA' }, quantity: '8', revenue: { amount: '76' }, orders: 1 }],
    },
    salesTargets: { nodes: [{ actual: '76', achievedPercent: '50' }] },
    order: {
      margin: { revenue: { amount: '76' }, cost: { amount: '48' }, amount: { amount: '28' } },
    },
    stockIntegrity: [],
    ledgerIntegrity: [],
    stuckEvents: [],
  });
});

test('an offer with tax in its prices is billed to the cent, however it is delivered', async () => {
  const { does, ask, settled } = waybill;
  const lines = [{ sku: 'TEA', quantity: { value: '3' }, unitPrice: '9.99', isTaxIncluded: true }];
  const offer = { customerId: made.customer, channel: 'STORE', validUntil: today, lines };
  type Offered = { quotation: { id: string; gross: object; token: string } };
  const { quotation } = await does<Offered>(
    'saveQuotation',
    offer,
    'quotation { id gross { amount } }',
  );
  expect(quotation.gross).toEqual({ amount: '29.97' });
  const sent = { quotationId: quotation.id };
  const { token } = (await does<Offered>('sendQuotation', sent, 'quotation { token }')).quotation;
  await does(
    'answerOffer',
    { token, answer: 'ACCEPT', name: 'Li Na' },
    'status',
    anonymous('en', 'test'),
  );
  const unitCost = { amount: '6', currency: 'CNY' };
  for (const value of ['1', '2']) {
    const stock = { productId: made.product, warehouseId: made.warehouse, unitCost };
    await does('receiveStock', { ...stock, quantity: { value } }, '__typename');
    await settled();
    const { quotation: seen } = await ask<{
      quotation: { order: { deliveries: { nodes: { id: string; status: string }[] } } };
    }>(`query ($id: ID!) { quotation(id: $id) { order { deliveries { nodes { id status } } } } }`, {
      id: quotation.id,
    });
    const planned = seen.order.deliveries.nodes.filter(({ status }) => status === 'PLANNED');
    for (const { id: deliveryId } of planned)
      await does('postGoodsIssue', { deliveryId }, '__typename');
    await settled();
  }
  type Billed = { total: { amount: string }; tax: { amount: string } };
  const { quotation: billed } = await ask<{
    quotation: { order: { total: object; invoices: { nodes: Billed[] } } };
  }>(
    `query ($id: ID!) { quotation(id: $id) { order { total { amount }
       invoices(orderBy: { field: number }) { nodes { total { amount } tax { amount } } } } } }`,
    { id: quotation.id },
  );
  expect(billed.order).toEqual({
    total: { amount: '29.97' },
    invoices: {
      nodes: [
        { total: { amount: '9.99' }, tax: { amount: '1.15' } },
        { total: { amount: '19.98' }, tax: { amount: '2.3' } },
      ],
    },
  });
});
