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
  await cases(priceListId);
  const address = { name: 'Leaf', street: '8 Nanjing Road', city: 'Shanghai', country: 'CN' };
  for (const name of ['Green Leaf', 'Red Leaf']) {
    made[name] = await id('saveCustomer', 'customer', { name, addresses: [address] });
  }
});
afterAll(() => waybill.close());

/** What ../shared/cases/pricing-and-tax.md is about: its taxes, prices and promotions. */
async function cases(priceListId: string): Promise<void> {
  const { does } = waybill;
  const levied = [
    { code: 'A', percent: '6' },
    { code: 'B', percent: '6' },
  ];
  const all = { code: 'C', percent: '3', isCompound: true };
  const rate = { country: 'CN', validFrom: '2020-01-01' };
  await does('saveTaxRate', { ...rate, code: 'LEVIED', parts: [...levied, all] }, '__typename');
  for (const percent of ['12', '21']) {
    await does('saveTaxRate', { ...rate, code: `T${percent}`, percent }, '__typename');
  }
  const goods = { LAMP: 'LEVIED', P12: 'T12', P21: 'T21', A: 'ZERO', B: 'ZERO', C: 'ZERO' };
  for (const [sku, taxCategory] of Object.entries({ ...goods, SCALE: 'ZERO', BOXED: 'ZERO' })) {
    const boxes = sku === 'BOXED' ? { otherUnits: [{ code: 'BOX', factor: '5' }] } : {};
    const product = { sku, name: sku, baseUnit: 'PCS', taxCategory, ...boxes };
    made[sku] = (await does<Made>('saveProduct', product, 'product { id }')).product!.id;
  }
  const prices = Object.entries({ A: '43', B: '14', C: '23', BOXED: '100' }).map(
    ([sku, unitPrice]) => ({ sku, unitPrice }),
  );
  const scale = Object.entries({ 1: '5', 10: '4.50', 100: '4' }).map(
    ([minQuantity, unitPrice]) => ({ sku: 'SCALE', minQuantity, unitPrice }),
  );
  await does('savePrices', { priceListId, prices: [...prices, ...scale] }, '__typename');
  for (const [code, taxRounding] of Object.entries({ STORE: 'DOCUMENT', EDI: 'LINE' })) {
    const channel = { code, name: code, taxRounding };
    made[code] = (
      await does<Made>('saveSalesChannel', channel, 'salesChannel { id }')
    ).salesChannel!.id;
  }
  const off = { kind: 'ORDER_AMOUNT', amount: '2.99', currency: 'CNY', channelId: made.EDI };
  await does('savePromotion', { code: 'OFF', name: 'Off', priority: 5, ...off }, '__typename');
  const range = { kind: 'PERCENT', percent: '17.5', minQuantity: '5', maxQuantity: '7' };
  const five = { ...range, code: 'FIVE', name: '5 to 7', productIds: [made.BOXED], priority: 30 };
  await does('savePromotion', five, '__typename');
}

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

type Amounts = Record<'net' | 'tax' | 'total', { amount: string }>;
type Ordered = { order: Amounts & { lines: { net: { amount: string } }[] } };

/** What an order comes to, as `net + tax = total`, and its lines' net amounts. */
async function ordered(channel: string, ...given: object[]): Promise<string[]> {
  const priced = given.map((line) => ({ quantity: { value: '1' }, ...line }));
  const input = { customerId: made['Green Leaf'], channel, lines: priced };
  const { order } = await waybill.does<Ordered>(
    'placeOrder',
    input,
    'order { net { amount } tax { amount } total { amount } lines { net { amount } } }',
  );
  const { net, tax, total, lines: placed } = order;
  return [
    `${net.amount} + ${tax.amount} = ${total.amount}`,
    placed.map((line) => line.net.amount).join(', '),
  ];
}

const lamp = { sku: 'LAMP', unitPrice: '15.89' };
const inclusive = (sku: string, unitPrice: string) => ({ sku, unitPrice, isTaxIncluded: true });
const tenOff = ['1.06', '2.06', '3.06', '4.06'].map((unitPrice) => {
  return { sku: 'A', unitPrice, discountPercent: '10' };
});
const of = (sku: string, value: string, unit?: string) => ({ sku, quantity: { value, unit } });

test.each<[string, string, object[], string, string]>([
  ['1, per line', 'PHONE', [lamp, lamp], '31.78 + 4.86 = 36.64', '15.89, 15.89'],
  ['1, per document', 'STORE', [lamp, lamp], '31.78 + 4.89 = 36.67', '15.89, 15.89'],
  ['2, 12 % in 52.50', 'PHONE', [inclusive('P12', '52.50')], '46.87 + 5.63 = 52.5', '46.87'],
  ['2, 21 % in 11.90', 'PHONE', [inclusive('P21', '11.90')], '9.83 + 2.07 = 11.9', '9.83'],
  // 0.11, 0.21, 0.31 and 0.41 off.
  ['3', 'PHONE', tenOff, '9.2 + 0 = 9.2', '0.95, 1.85, 2.75, 3.65'],
  // 1.61, 0.52 and 0.86 off; then 1.00, 1.00 and 0.99.
  ['4', 'EDI', ['A', 'B', 'C'].map((sku) => ({ sku })), '77.01 + 0 = 77.01', '41.39, 13.48, 22.14'],
  [
    '4, equal',
    'EDI',
    [of('B', '1'), of('B', '1'), of('B', '1')],
    '39.01 + 0 = 39.01',
    '13, 13, 13.01',
  ],
  ['5, 8 pieces', 'PHONE', [of('SCALE', '8')], '40 + 0 = 40', '40'],
  ['5, 15 pieces', 'PHONE', [of('SCALE', '15')], '67.5 + 0 = 67.5', '67.5'],
  ['5, 150 pieces', 'PHONE', [of('SCALE', '150')], '600 + 0 = 600', '600'],
  // 82.50 a piece, then 100.
  ['5, one box', 'PHONE', [of('BOXED', '1', 'BOX')], '412.5 + 0 = 412.5', '412.5'],
  ['5, two boxes', 'PHONE', [of('BOXED', '2', 'BOX')], '1000 + 0 = 1000', '1000'],
])('case %s', async (_case, channel, given, sums, nets) => {
  expect(await ordered(channel, ...given)).toEqual([sums, nets]);
});
