import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Refusal } from '../../../kernel/refusal.ts';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { customerUser, openTestArea, type TestArea } from '../../area.ts';
import { savePriceList, savePrices, shopGraph } from '../pricing/shop.ts';

// The verbs savePromotion, takeCoupons, confirmCoupons and returnCoupons.

let area: TestArea;

beforeAll(async () => {
  area = await openTestArea(sales, { graph: shopGraph().graph });
  const standard = await savePriceList(area, { code: 'STANDARD' });
  await savePrices(area, standard, { TEA: '10', BEAN: '20' });
});
beforeEach(() => area.rows('truncate promotion, coupon_use'));
afterAll(() => area.close());

const ten = { code: 'TEN', name: 'Ten off', kind: 'PERCENT', percent: '10', priority: 10 };
const save = async (input: object = {}) =>
  (await area.perform<{ promotionId: string }>('sales.savePromotion', { ...ten, ...input }))
    .promotionId;
const take = (reference: string, couponCodes = ['hello'], customerId = 'cus_1') =>
  area.perform('sales.takeCoupons', { reference, customerId, couponCodes });
const coupon = { code: 'HELLO', couponCode: 'Hello', kind: 'ORDER_AMOUNT', percent: undefined };
const saveCoupon = (limits: object) => save({ ...coupon, amount: '5', currency: 'CNY', ...limits });
const code = (done: Promise<unknown>) =>
  done.then(
    () => 'done',
    (error: Refusal) => error.code,
  );

const ask = `query ($input: PriceBasketInput!) { priceBasket(input: $input) {
  lines { net { amount } promotions { code amount { amount } } why }
  net { amount } userErrors { code field } } }`;
type Basket = {
  lines: { net: { amount: string }; promotions: { code: string }[]; why: string[] }[];
  net: { amount: string } | null;
  userErrors: { code: string; field: string[] }[];
};
async function price(more: object = {}): Promise<Basket> {
  const lines = [{ sku: 'TEA', quantity: { value: '2' } }];
  const input = { customerId: 'cus_1', lines, ...more };
  return (await area.ask<{ priceBasket: Basket }>(ask, { input })).priceBasket;
}

test('a basket has the promotions that its customer gets on the day, and says so', async () => {
  await save();
  await save({ code: 'OTHER', customerId: 'cus_2', percent: '90', priority: 11 });
  await save({ code: 'PAST', validTo: '2020-01-01', percent: '90', priority: 12 });
  await save({ code: 'OFF', isActive: false, percent: '90', priority: 13 });
  await save({ code: 'GROUP', groupId: 'cgr_1', percent: '50', priority: 5 });
  const { lines, net } = await price();
  expect(net).toEqual({ amount: '9' });
  expect(lines[0]!.promotions).toEqual([
    { code: 'TEN', amount: { amount: '2' } },
    { code: 'GROUP', amount: { amount: '9' } },
  ]);
  expect(lines[0]!.why.slice(-3, -1)).toEqual(['Promotion TEN: -2', 'Promotion GROUP: -9']);
});

test('an agreed price takes no promotion', async () => {
  await save();
  const lines = [{ sku: 'TEA', quantity: { value: '2' }, unitPrice: '8' }];
  expect((await price({ lines })).net).toEqual({ amount: '16' });
});

test.each([
  ['TERM_MISSING', { percent: null }],
  ['TERM_MISSING', { kind: 'ORDER_AMOUNT', percent: null, amount: '5' }],
  ['TERM_UNUSED', { buyQuantity: '2' }],
  ['BAD_DISCOUNT', { percent: '101' }],
  ['BAD_RANGE', { minQuantity: '5', maxQuantity: '4' }],
  ['NOT_POSITIVE', { kind: 'BUY_GET', productIds: ['p'], buyQuantity: '0', getQuantity: '1' }],
  ['NEGATIVE_PRICE', { kind: 'AMOUNT', percent: null, amount: '-1', currency: 'CNY' }],
  ['ENDS_BEFORE_START', { validFrom: '2026-02-01', validTo: '2026-01-01' }],
  ['MIXED_AUDIENCE', { groupId: 'cgr_1', customerId: 'cus_1' }],
  ['UNKNOWN_CHANNEL', { channelId: 'chn_none' }],
  ['VERSION_CONFLICT', { expectedVersion: 7 }],
])('refuses %s: %j', async (expected, input) => {
  expect(await code(save(input))).toBe(expected);
});

test('two that could meet in a basket never have one priority, also when saved at once', async () => {
  const saved = await Promise.all(
    ['A', 'B', 'C'].map((name) => code(save({ code: name, validFrom: '2026-01-01' }))),
  );
  expect(saved.sort()).toEqual(['PROMOTION_CONFLICT', 'PROMOTION_CONFLICT', 'done']);
  expect(await code(save({ code: 'BEFORE', validTo: '2025-12-31' }))).toBe('done');
  await save({ code: 'ONE', customerId: 'cus_1', priority: 3 });
  expect(await code(save({ code: 'TWO', customerId: 'cus_2', priority: 3 }))).toBe('done');
  expect(await code(save({ code: 'TWO', priority: 99 }))).toBe('PROMOTION_CODE_TAKEN');
});

test('a coupon is asked for, in whatever case, and unknown ones are named', async () => {
  await saveCoupon({});
  expect((await price()).net).toEqual({ amount: '20' });
  expect((await price({ couponCodes: [' HELLO '] })).net).toEqual({ amount: '15' });
  const { net, userErrors } = await price({ couponCodes: ['hello', 'bye'] });
  expect([net, userErrors]).toEqual([
    null,
    [{ code: 'COUPON_UNKNOWN', field: ['input', 'couponCodes', '1'] }],
  ]);
  const twin = save({ ...coupon, code: 'X', couponCode: 'HELLO', amount: '1', currency: 'CNY' });
  expect(await code(twin)).toBe('COUPON_CODE_TAKEN');
});

test('of many who want the last use of a coupon one gets it', async () => {
  await saveCoupon({ maxUses: 3 });
  const taken = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => code(take(`cart ${n}`))));
  expect(taken.filter((one) => one === 'done')).toHaveLength(3);
  expect(taken.filter((one) => one === 'COUPON_USED_UP')).toHaveLength(3);
  expect(await code(take('cart 7'))).toBe('COUPON_USED_UP');
  expect((await price({ couponCodes: ['hello'] })).userErrors[0]).toMatchObject({
    code: 'COUPON_USED_UP',
  });
});

test('a reference holds a coupon once, and prices with it', async () => {
  await saveCoupon({ maxUses: 1 });
  await Promise.all([take('cart'), take('cart'), take('cart')]);
  expect(await area.rows('select reference from coupon_use')).toEqual([{ reference: 'cart' }]);
  const held = await price({ couponCodes: ['hello'], couponReference: 'cart' });
  expect(held.net).toEqual({ amount: '15' });
});

test('each customer may use it so often; uses that come to nothing are given back', async () => {
  const id = await saveCoupon({ maxUsesPerCustomer: 1 });
  await take('cart 1');
  expect(await code(take('cart 2'))).toBe('COUPON_USED_UP');
  expect(await code(take('cart 3', ['hello'], 'cus_2'))).toBe('done');
  const confirm = { reference: 'cart 1', orderId: 'ord_1' };
  await Promise.all([1, 2].map(() => area.perform('sales.confirmCoupons', confirm)));
  const uses = await area.ask(`{ promotion(id: "${id}") { uses } }`);
  expect(uses).toEqual({ promotion: { uses: 1 } });
  await Promise.all([1, 2].map(() => area.perform('sales.returnCoupons', { orderId: 'ord_1' })));
  expect(await code(take('cart 2'))).toBe('done');
});

test('what is held for an order that never comes is free after an hour', async () => {
  await saveCoupon({ maxUses: 1 });
  await take('cart 1');
  await area.rows(`update coupon_use set taken_at = taken_at - interval '61 minutes'`);
  expect(await code(take('cart 2'))).toBe('done');
});

test('a customer’s user sees no promotions and takes coupons for itself only', async () => {
  const id = await saveCoupon({});
  const viewer = customerUser('cus_2', ['sales:prices', 'sales:read', 'orders:write']);
  const read = await area.ask(
    `{ promotion(id: "${id}") { code } promotions { nodes { code } } }`,
    {},
    viewer,
  );
  expect(read).toEqual({ promotion: null, promotions: { nodes: [] } });
  const input = { reference: 'x', customerId: 'cus_1', couponCodes: ['hello'] };
  await expect(area.perform('sales.takeCoupons', input, viewer)).rejects.toThrow('customer');
});
