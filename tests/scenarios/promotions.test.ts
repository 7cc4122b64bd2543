import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../area.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
const made: Record<string, string> = {};
type Made = Record<string, { id: string }>;
type Errors = { userErrors: { code: string }[] };

beforeAll(async () => {
  waybill = await openTestWaybill();
  const { does } = waybill;
  const id = async (verb: string, noun: string, input: object) =>
    (await does<Made>(verb, input, `${noun} { id }`))[noun]!.id;
  for (const sku of ['TEA', 'CUP']) {
    made[sku] = await id('saveProduct', 'product', { sku, name: sku, baseUnit: 'PCS' });
  }
  const list = { code: 'STANDARD', name: 'Standard', currency: 'CNY' };
  const priceListId = await id('savePriceList', 'priceList', list);
  const prices = [
    { sku: 'TEA', unitPrice: '50' },
    { sku: 'CUP', unitPrice: '30' },
  ];
  await does('savePrices', { priceListId, prices }, '__typename');
  const address = { name: 'Leaf', street: '8 Nanjing Road', city: 'Shanghai', country: 'CN' };
  for (const name of ['Green Leaf', 'Red Leaf']) {
    made[name] = await id('saveCustomer', 'customer', { name, addresses: [address] });
  }
});
afterAll(() => waybill.close());

const user = (name: string) =>
  customerUser(made[name]!, ['orders:read', 'orders:write', 'sales:read', 'orders:cancel']);
const lines = [
  { sku: 'TEA', quantity: { value: '4' } },
  { sku: 'CUP', quantity: { value: '1' } },
];
type Placed = Errors & { order: { id: string; net: object; lines: object[] } | null };
const place = (name: string, couponCodes: string[], customerPoNumber: string) =>
  waybill.ask<{ placeOrder: Placed }>(
    `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { userErrors { code field }
       order { id net { amount } lines { sku net { amount } promotions { code amount { amount } } } } } }`,
    {
      input: {
        ...{ channel: 'WEB', lines, couponCodes, customerPoNumber },
        idempotencyKey: customerPoNumber,
      },
    },
    user(name),
  );

test('a shop has four teas for the price of three, and five off with a coupon for one order', async () => {
  const { does } = waybill;
  const three = { buyQuantity: '3', getQuantity: '1', percent: '100', productIds: [made.TEA] };
  await does(
    'savePromotion',
    { code: 'FOUR-FOR-THREE', name: 'Four for three', kind: 'BUY_GET', priority: 20, ...three },
    'promotion { id }',
  );
  const five = { kind: 'ORDER_AMOUNT', amount: '5', currency: 'CNY', minAmount: '100' };
  const coupon = { couponCode: 'WELCOME', maxUses: 1, priority: 10 };
  const { promotion } = await does<Made>(
    'savePromotion',
    { code: 'WELCOME', name: 'Welcome', ...five, ...coupon },
    'promotion { id }',
  );
  made.promotion = promotion!.id;
});

test('the customer sees why its basket costs what it costs', async () => {
  const { priceBasket } = await waybill.ask<{ priceBasket: object }>(
    `query ($input: PriceBasketInput!) { priceBasket(input: $input) {
       net { amount } lines { sku net { amount } why } } }`,
    { input: { customerId: made['Green Leaf'], lines, couponCodes: ['welcome'] } },
    user('Green Leaf'),
  );
  expect(priceBasket).toMatchObject({
    net: { amount: '175' },
    lines: [
      {
        sku: 'TEA',
        net: { amount: '145.83' },
        why: expect.arrayContaining([
          'Promotion FOUR-FOR-THREE: -50',
          'Share of the order promotion WELCOME: -4.17',
        ]),
      },
      { sku: 'CUP', net: { amount: '29.17' } },
    ],
  });
});

test('of two customers who want the one coupon at once one gets it, the other hears why not', async () => {
  const both = await Promise.all([
    place('Green Leaf', ['WELCOME'], 'PO-1'),
    place('Red Leaf', ['WELCOME'], 'PO-2'),
  ]);
  const answers = both.map(({ placeOrder }) => placeOrder);
  const [taken] = answers.filter(({ order }) => order);
  const [missed] = answers.filter(({ order }) => !order);
  expect(taken!.order).toMatchObject({
    net: { amount: '175' },
    lines: [
      {
        sku: 'TEA',
        promotions: [
          { code: 'FOUR-FOR-THREE', amount: { amount: '50' } },
          { code: 'WELCOME', amount: { amount: '4.17' } },
        ],
      },
      { sku: 'CUP', promotions: [{ code: 'WELCOME', amount: { amount: '0.83' } }] },
    ],
  });
  expect(missed!.userErrors).toMatchObject([{ code: 'COUPON_USED_UP' }]);
  made.order = taken!.order!.id;
  made.winner = answers[0] === taken ? 'PO-1' : 'PO-2';
  await waybill.settled();
  const seen = await waybill.ask(`{ promotion(id: "${made.promotion}") { uses } }`);
  expect(seen).toEqual({ promotion: { uses: 1 } });
});

test('the order is cancelled, asked for again by its key, and somebody else has the coupon', async () => {
  const { does, settled } = waybill;
  await does('cancelOrder', { orderId: made.order, reason: 'Changed their mind' }, '__typename');
  await settled();
  const winner = made.winner === 'PO-1' ? 'Green Leaf' : 'Red Leaf';
  const { placeOrder: again } = await place(winner, ['WELCOME'], made.winner!);
  expect(again.order!.id).toBe(made.order);
  const { placeOrder } = await place('Red Leaf', ['WELCOME'], 'PO-3');
  expect(placeOrder.userErrors).toEqual([]);
  expect(placeOrder.order).toMatchObject({ net: { amount: '175' } });
});

test('a coupon that nobody gave out is named, and no order is made', async () => {
  const { placeOrder } = await place('Green Leaf', ['NOBODY'], 'PO-4');
  expect(placeOrder).toEqual({
    order: null,
    userErrors: [{ code: 'COUPON_UNKNOWN', field: ['input', 'couponCodes', '0'] }],
  });
});
