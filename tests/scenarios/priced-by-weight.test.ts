import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openShop, type Shop } from '../returned.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

// A cheese is counted by the piece and sold by the kilogram: offered, ordered, weighed, billed, and
// one of four comes back.

let waybill: TestWaybill;
let shop: Shop;
const made: Record<string, string> = {};
beforeAll(async () => {
  waybill = await openTestWaybill();
  shop = await openShop(waybill);
}, 120_000);
afterAll(() => waybill.close());

type Named = Record<string, { id: string }>;
type Nodes<One> = { nodes: One[] };

test('a cheese weighs about 5 kg, costs 30.00 apiece and 12.00 a kilogram', async () => {
  const { does } = waybill;
  const catchWeight = { unit: 'KG', nominal: '5', tolerancePercent: '20' };
  const cheese = { sku: 'GOUDA', name: 'Gouda', baseUnit: 'PCS', catchWeight };
  const { product } = await does<Named>('saveProduct', cheese, 'product { id }');
  made.product = product!.id;
  const list = { code: 'STANDARD', name: 'Standard', currency: 'CNY', precedence: 0 };
  const { priceList } = await does<Named>('savePriceList', list, 'priceList { id }');
  const prices = [{ sku: 'GOUDA', unit: 'KG', unitPrice: '12' }];
  await does('savePrices', { priceListId: priceList!.id, prices }, '__typename');
  const what = { productId: made.product, warehouseId: shop.warehouseId, kind: 'OPENING' };
  const cost = { quantity: { value: '10' }, unitCost: { amount: '30', currency: 'CNY' } };
  await does('receiveStock', { ...what, ...cost, weight: '51' }, '__typename');
  await waybill.settled();
});

test('four are offered and ordered for what they weigh about', async () => {
  const { does, ask, settled } = waybill;
  const offer = {
    ...{ customerId: shop.customerId, channel: 'PHONE', validUntil: '2999-12-31' },
    lines: [{ sku: 'GOUDA', quantity: { value: '4' } }],
  };
  type Offered = { quotation: { id: string; lines: object[] } };
  const answer = 'quotation { id lines { unitPrice { amount } priceUnit net { amount } } }';
  const { quotation } = await does<Offered>('saveQuotation', offer, answer);
  const line = { unitPrice: { amount: '12' }, priceUnit: 'KG', net: { amount: '240' } };
  expect(quotation.lines).toEqual([line]);
  await does('sendQuotation', { quotationId: quotation.id }, '__typename');
  await does('acceptQuotation', { quotationId: quotation.id }, '__typename');
  await settled();
  type Ordered = { id: string; lines: { id: string }[]; deliveries: Nodes<{ id: string }> };
  const { quotation: now } = await ask<{ quotation: { order: Ordered } }>(
    `query ($id: ID!) { quotation(id: $id) { order { id net { amount }
       lines { id unitPrice { amount } priceUnit net { amount } }
       deliveries(first: 1) { nodes { id } } } } }`,
    { id: quotation.id },
  );
  const { id, lines, deliveries } = now.order;
  Object.assign(made, { order: id, line: lines[0]!.id, delivery: deliveries.nodes[0]!.id });
  expect(now.order).toMatchObject({ net: { amount: '240' }, lines: [line] });
});

test('they weigh 21.4 kg, and that is billed; they cost what four of them do', async () => {
  const { does, ask, settled } = waybill;
  const deliveryId = made.delivery;
  const lines = [{ orderLineId: made.line, weight: '21.4' }];
  await does('weighGoods', { deliveryId, lines }, '__typename');
  await does('postGoodsIssue', { deliveryId, carrierId: shop.carrierId }, '__typename');
  await settled();
  const { order } = await ask<{ order: { shipments: Nodes<{ id: string }> } }>(
    `query ($id: ID!) { order(id: $id) { status shipments(first: 1) { nodes { id } }
       invoices(first: 5) { nodes { net { amount } tax { amount } total { amount }
         lines { description quantity } } } } }`,
    { id: made.order },
  );
  const description = 'Gouda (21.4 KG)';
  expect(order).toMatchObject({
    status: 'SHIPPED',
    invoices: {
      nodes: [
        {
          ...{ net: { amount: '256.8' }, tax: { amount: '33.38' }, total: { amount: '290.18' } },
          lines: [{ description, quantity: '4' }],
        },
      ],
    },
  });
  const { accountBalance } = await ask<Record<string, object>>(
    '{ accountBalance(role: COGS) { balance { amount } } }',
  );
  expect(accountBalance).toEqual({ balance: { amount: '120' } });
  made.shipment = order.shipments.nodes[0]!.id;
});

test('one comes back: it is credited as it was billed, and weighs what it left with', async () => {
  const { does, ask, settled } = waybill;
  await does(
    'recordTrackingEvent',
    { shipmentId: made.shipment, status: 'DELIVERED' },
    '__typename',
  );
  await settled();
  const rule = { isReturnable: true, windowDays: 30, autoLimit: '0', feePercent: '0' };
  await does('saveReturnRule', rule, '__typename');
  type Returned = { returnOrder: { id: string; lines: { id: string }[] } };
  const answer = 'returnOrder { id lines { id } }';
  const asked = { orderLineId: made.line, quantity: { value: '1' }, reason: 'NOT_NEEDED' };
  const wanted = { orderId: made.order, lines: [asked] };
  const { returnOrder } = await does<Returned>('requestReturn', wanted, answer);
  const input = { returnOrderId: returnOrder.id };
  const returnLineId = returnOrder.lines[0]!.id;
  await does('authoriseReturn', input, answer);
  await does('receiveReturn', { ...input, lines: [{ returnLineId, received: '1' }] }, answer);
  const found = { returnLineId, quantity: '1', grade: 'AS_NEW', disposition: 'RESTOCK' };
  await does('inspectReturn', { ...input, lines: [found] }, answer);
  await does('resolveReturn', input, answer);
  await settled();
  const seen = await ask<Record<string, object>>(
    `query ($return: ID!, $product: ID!) {
       returnOrder(id: $return) { creditNote { net { amount } tax { amount } total { amount } } }
       product(id: $product) { stock(first: 1) { nodes {
         onHand { value } weight { value unit } value { amount } } } }
       stockIntegrity { __typename } stockLedgerIntegrity { __typename } stuckEvents { lastError }
       ledgerIntegrity { check subject expected actual } }`,
    { return: returnOrder.id, product: made.product },
  );
  expect(seen).toEqual({
    returnOrder: {
      // A quarter of what 21.4 kg were billed.
      creditNote: { net: { amount: '64.2' }, tax: { amount: '8.35' }, total: { amount: '72.55' } },
    },
    product: {
      stock: {
        nodes: [
          {
            ...{ onHand: { value: '7' }, value: { amount: '210' } },
            weight: { value: '34.95', unit: 'KG' },
          },
        ],
      },
    },
    ...{ stockIntegrity: [], stockLedgerIntegrity: [], stuckEvents: [], ledgerIntegrity: [] },
  });
});
