import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../area.ts';
import { openTestWaybill, withoutAPerson, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
const made: Record<string, string> = {};

beforeAll(async () => {
  waybill = await openTestWaybill();
});
afterAll(() => waybill.close());

test('a distributor has goods, prices, a customer and a carrier', async () => {
  const { does } = waybill;
  const rate = { country: 'CN', code: 'LEVIED', validFrom: '2020-01-01' };
  const levy = { code: 'LEVY', percent: '3', isCompound: true };
  const parts = [{ code: 'VAT', percent: '6' }, { code: 'CITY', percent: '6' }, levy];
  await does('saveTaxRate', { ...rate, parts }, '__typename');
  const tea = { sku: 'TEA-01', name: 'Green tea', nameZh: '绿茶', baseUnit: 'PACK' };
  const { product } = await does<{ product: { id: string } }>(
    'saveProduct',
    { ...tea, otherUnits: [{ code: 'BOX', factor: '12' }] },
    'product { id }',
  );
  const { warehouse } = await does<{ warehouse: { id: string } }>(
    'saveWarehouse',
    { code: 'EAST', name: 'Shanghai' },
    'warehouse { id }',
  );
  await does(
    'receiveStock',
    {
      kind: 'OPENING',
      productId: product.id,
      warehouseId: warehouse.id,
      quantity: { value: '10', unit: 'BOX' },
      unitCost: { amount: '60', currency: 'CNY' },
    },
    '__typename',
  );
  const { priceList } = await does<{ priceList: { id: string } }>(
    'savePriceList',
    { code: 'STANDARD', name: 'Standard', currency: 'CNY' },
    'priceList { id }',
  );
  await does(
    'savePrices',
    { priceListId: priceList.id, prices: [{ productId: product.id, unitPrice: '10' }] },
    '__typename',
  );
  const { customer } = await does<{ customer: { id: string } }>(
    'saveCustomer',
    {
      name: 'Green Leaf Tea House',
      creditLimit: { amount: '5000', currency: 'CNY' },
      addresses: [
        { name: 'Green Leaf', street: '8 Nanjing Road', city: 'Shanghai', country: 'CN' },
      ],
    },
    'customer { id }',
  );
  const { carrier } = await does<{ carrier: { id: string } }>(
    'saveCarrier',
    { code: 'SWIFT', name: 'Swift' },
    'carrier { id }',
  );
  Object.assign(made, {
    product: product.id,
    warehouse: warehouse.id,
    customer: customer.id,
    carrier: carrier.id,
  });
  await waybill.settled();
});

test('the customer orders, and the order is approved, allocated and planned by itself', async () => {
  const buyer = customerUser(made.customer!);
  const { order } = await waybill.does<{ order: { id: string; status: string } }>(
    'placeOrder',
    {
      channel: 'WEB',
      lines: [{ sku: 'TEA-01', quantity: { value: '3', unit: 'BOX' } }],
      idempotencyKey: 'web-1',
    },
    'order { id status }',
    buyer,
  );
  expect(order.status).toMatch(withoutAPerson);
  made.order = order.id;
  await waybill.settled();
  const { order: now } = await waybill.ask<{ order: object }>(
    `query ($id: ID!) { order(id: $id) {
       status net { amount } tax { amount } total { amount }
       lines { quantity { value unit } product { sku stock(first: 5) { nodes { onHand { value } reserved { value } available { value } } } } }
       deliveries(first: 5) { nodes { status } }
     } }`,
    { id: order.id },
  );
  expect(now).toEqual({
    status: 'ALLOCATED',
    net: { amount: '360' },
    tax: { amount: '46.8' },
    total: { amount: '406.8' },
    lines: [
      {
        quantity: { value: '3', unit: 'BOX' },
        product: {
          sku: 'TEA-01',
          stock: {
            nodes: [
              { onHand: { value: '120' }, reserved: { value: '36' }, available: { value: '84' } },
            ],
          },
        },
      },
    ],
    deliveries: { nodes: [{ status: 'PLANNED' }] },
  });
});

test('the goods leave: stock, cost, shipment and invoice follow', async () => {
  type Found = { order: { deliveries: { nodes: { id: string }[] } } };
  const { order } = await waybill.ask<Found>(
    'query ($id: ID!) { order(id: $id) { deliveries(first: 5) { nodes { id } } } }',
    { id: made.order },
  );
  const deliveryId = order.deliveries.nodes[0]!.id;
  await waybill.does('postGoodsIssue', { deliveryId, carrierId: made.carrier }, '__typename');
  await waybill.settled();
  type Seen = { order: { status: string; shipments: { nodes: { id: string }[] } } };
  const seen = await waybill.ask<Seen>(
    `query ($id: ID!) { order(id: $id) {
       status
       shipments(first: 5) { nodes { id status } }
       invoices(first: 5) { nodes { status net { amount } tax { amount } total { amount } open { amount } } }
     } }`,
    { id: made.order },
  );
  expect(seen.order).toMatchObject({
    status: 'SHIPPED',
    shipments: { nodes: [{ status: 'PLANNED' }] },
    invoices: {
      nodes: [
        {
          status: 'OPEN',
          net: { amount: '360' },
          tax: { amount: '46.8' },
          total: { amount: '406.8' },
          open: { amount: '406.8' },
        },
      ],
    },
  });
  made.shipment = seen.order.shipments.nodes[0]!.id;
});

test('the goods arrive and are paid for: the order is complete', async () => {
  const { shipment: shipmentId, customer: customerId } = made;
  await waybill.does('recordTrackingEvent', { shipmentId, status: 'DELIVERED' }, '__typename');
  await waybill.settled();
  await waybill.does(
    'recordPayment',
    {
      customerId,
      amount: { amount: '406.80', currency: 'CNY' },
      receivedDate: '2026-04-01',
      method: 'BANK_TRANSFER',
    },
    '__typename',
  );
  await waybill.settled();
  const { order } = await waybill.ask<{ order: object }>(
    `query ($id: ID!) { order(id: $id) { status
       invoices(first: 5) { nodes { status payments { amount { amount } } } } } }`,
    { id: made.order },
  );
  expect(order).toEqual({
    status: 'COMPLETED',
    invoices: { nodes: [{ status: 'PAID', payments: [{ amount: { amount: '406.8' } }] }] },
  });
});

test('one request reads from the customer to the payment', async () => {
  const { customers } = await waybill.ask<{ customers: { nodes: object[] } }>(
    `{ customers(first: 5) { nodes { name balance { amount }
         orders(first: 5) { nodes { number status
           lines { product { name stock(first: 5) { nodes { warehouse { name } available { value } } } } }
           shipments(first: 5) { nodes { number status carrier { name } } }
           invoices(first: 5) { nodes { number payments { payment { number } } } } } } } } }`,
  );
  expect(customers.nodes).toMatchObject([
    {
      name: 'Green Leaf Tea House',
      balance: { amount: '0' },
      orders: {
        nodes: [
          {
            number: 'SO-000001',
            status: 'COMPLETED',
            shipments: { nodes: [{ carrier: { name: 'Swift' } }] },
            invoices: { nodes: [{ payments: [{ payment: {} }] }] },
          },
        ],
      },
    },
  ]);
});

test('several taxes on one product are priced, kept and invoiced each', async () => {
  const { does } = waybill;
  const lamp = { sku: 'LAMP', name: 'Lamp', baseUnit: 'PCS', taxCategory: 'LEVIED' };
  const { product } = await does<{ product: { id: string } }>(
    'saveProduct',
    lamp,
    'product { id }',
  );
  const goods = { productId: product.id, warehouseId: made.warehouse, quantity: { value: '2' } };
  const unitCost = { amount: '5', currency: 'CNY' };
  await does('receiveStock', { ...goods, kind: 'OPENING', unitCost }, '__typename');
  const lines = [{ sku: 'LAMP', quantity: { value: '2' }, unitPrice: '15.89' }];
  const { priceBasket } = await waybill.ask<{ priceBasket: object }>(
    `query ($input: PriceBasketInput!) { priceBasket(input: $input) { tax { amount } lines {
       taxRate taxes { code percent isCompound amount { amount } } why } } }`,
    { input: { customerId: made.customer, lines } },
  );
  expect(priceBasket).toMatchObject({
    tax: { amount: '4.89' },
    lines: [
      {
        taxRate: '15.36',
        taxes: [
          { code: 'VAT', percent: '6', isCompound: false, amount: { amount: '1.91' } },
          { code: 'CITY', percent: '6', isCompound: false, amount: { amount: '1.91' } },
          { code: 'LEVY', percent: '3', isCompound: true, amount: { amount: '1.07' } },
        ],
        why: expect.arrayContaining(['Tax LEVY 3 % of 31.78 and the taxes before it: 1.07']),
      },
    ],
  });
  const asked = { customerId: made.customer, channel: 'PHONE', lines, idempotencyKey: 'lamps' };
  const { order } = await does<{ order: { id: string } }>('placeOrder', asked, 'order { id }');
  await waybill.settled();
  type Found = { order: { deliveries: { nodes: { id: string }[] }; invoices?: object } };
  const found = await waybill.ask<Found>(
    'query ($id: ID!) { order(id: $id) { deliveries(first: 5) { nodes { id } } } }',
    order,
  );
  const deliveryId = found.order.deliveries.nodes[0]!.id;
  await does('postGoodsIssue', { deliveryId, carrierId: made.carrier }, '__typename');
  await waybill.settled();
  const billed = await waybill.ask<Found>(
    `query ($id: ID!) { order(id: $id) { invoices(first: 5) { nodes {
       tax { amount } taxes { taxCode taxRate net { amount } tax { amount } } } } } }`,
    order,
  );
  const net = { amount: '31.78' };
  expect(billed.order.invoices).toEqual({
    nodes: [
      {
        tax: { amount: '4.89' },
        taxes: [
          { taxCode: 'VAT', taxRate: '6', net, tax: { amount: '1.91' } },
          { taxCode: 'CITY', taxRate: '6', net, tax: { amount: '1.91' } },
          { taxCode: 'LEVY', taxRate: '3', net, tax: { amount: '1.07' } },
        ],
      },
    ],
  });
});

test('stock, ledger and sub-ledgers agree to the cent, and nothing is stuck', async () => {
  const proof = await waybill.ask<Record<string, unknown>>(
    `{ stockIntegrity { __typename } ledgerIntegrity { __typename } stuckEvents { lastError }
       accountBalance(role: INVENTORY) { balance { amount } } stockValue { value { amount } } }`,
  );
  expect(proof).toMatchObject({ stockIntegrity: [], ledgerIntegrity: [], stuckEvents: [] });
});

test('a customer abroad pays in dollars what it ordered from a list in dollars', async () => {
  const { does } = waybill;
  const today = new Date().toISOString().slice(0, 10);
  const rateOf = (rate: string) =>
    does('saveExchangeRates', { rates: [{ currency: 'USD', date: today, rate }] }, '__typename');
  await rateOf('7.10');
  const { priceList } = await does<{ priceList: { id: string } }>(
    'savePriceList',
    { code: 'EXPORT', name: 'Export', currency: 'USD' },
    'priceList { id }',
  );
  const prices = [{ productId: made.product, unitPrice: '2' }];
  await does('savePrices', { priceListId: priceList.id, prices }, '__typename');
  const address = { name: 'Bay Tea', street: '1 Pier', city: 'Oakland', country: 'US' };
  const abroad = { name: 'Bay Tea', currency: 'USD', addresses: [address] };
  const creditLimit = { amount: '100', currency: 'USD' };
  const { customer } = await does<{ customer: { id: string } }>(
    'saveCustomer',
    { ...abroad, creditLimit },
    'customer { id }',
  );
  await waybill.settled();
  const lines = [{ sku: 'TEA-01', quantity: { value: '10', unit: 'PACK' } }];
  const { order } = await does<{ order: { id: string; status: string; total: object } }>(
    'placeOrder',
    { channel: 'EMAIL', customerId: customer.id, lines },
    'order { id status total { amount currency } }',
  );
  const total = { amount: '22.6', currency: 'USD' };
  expect(order.status).toMatch(withoutAPerson);
  expect(order.total).toEqual(total);
  await waybill.settled();
  type Planned = { order: { deliveries: { nodes: { id: string }[] } } };
  const { order: planned } = await waybill.ask<Planned>(
    'query ($id: ID!) { order(id: $id) { deliveries(first: 5) { nodes { id } } } }',
    { id: order.id },
  );
  const deliveryId = planned.deliveries.nodes[0]!.id;
  await does('postGoodsIssue', { deliveryId, carrierId: made.carrier }, '__typename');
  await waybill.settled();
  await rateOf('7.20');
  const paid = { customerId: customer.id, receivedDate: today, method: 'BANK_TRANSFER' };
  await does('recordPayment', { ...paid, amount: total }, '__typename');
  await waybill.settled();
  const seen = await waybill.ask<Record<string, object>>(
    `query ($id: ID!) { order(id: $id) { customer { balance { amount currency }
         balances { currency } }
       invoices(first: 5) { nodes { status exchangeRate total { amount currency } } } }
       accountBalance(role: EXCHANGE_GAIN) { balance { amount currency } }
       ledgerIntegrity { __typename } stuckEvents { lastError } }`,
    { id: order.id },
  );
  expect(seen).toEqual({
    order: {
      customer: { balance: { amount: '0', currency: 'CNY' }, balances: [] },
      invoices: { nodes: [{ status: 'PAID', exchangeRate: '7.1', total }] },
    },
    accountBalance: { balance: { amount: '-2.26', currency: 'CNY' } },
    ...{ ledgerIntegrity: [], stuckEvents: [] },
  });
});
