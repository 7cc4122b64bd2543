import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '../../../kernel/viewer.ts';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { customerUser, openTestArea, type TestArea } from '../../area.ts';
import { savePriceList, savePrices, shopGraph } from './shop.ts';

let area: TestArea;
const { graph, asked } = shopGraph();

beforeAll(async () => {
  area = await openTestArea(sales, { graph });
  const web = { code: 'WEB', name: 'Web shop' };
  const channel = await area.perform<{ salesChannelId: string }>('sales.saveSalesChannel', web);
  const standard = await savePriceList(area, { code: 'STANDARD' });
  await savePrices(area, standard, { TEA: '5', BEAN: '8' });
  await savePrices(area, standard, { TEA: '4.50' }, '10');
  const group = await savePriceList(area, { code: 'RETAIL', groupId: 'cgr_1', precedence: 10 });
  await savePrices(area, group, { BEAN: '7' });
  const own = await savePriceList(area, { code: 'OWN', customerId: 'cus_2', precedence: 20 });
  await savePrices(area, own, { TEA: '3.99' });
  const shop = { code: 'SHOP', channelId: channel.salesChannelId, precedence: 5 };
  await savePrices(area, await savePriceList(area, shop), { TEA: '4.80' });
  const old = { code: 'OLD', precedence: 30, versions: [{ validTo: '2020-12-31' }] };
  await savePrices(area, await savePriceList(area, old), { TEA: '1' });
  const euro = { code: 'EURO', currency: 'EUR', precedence: 99 };
  await savePrices(area, await savePriceList(area, euro), { TEA: '0.60' });
});
afterAll(() => area.close());

const ask = `query ($input: PriceBasketInput!) { priceBasket(input: $input) {
  currency lines { productId sku unit baseUnit baseQuantity unitPrice discountPercent taxCode
    taxRate net { amount } tax { amount } gross { amount } why }
  net { amount currency } tax { amount } gross { amount }
  userErrors { code message field } } }`;

type Basket = {
  currency: string | null;
  lines: { sku: string; unitPrice: string; why: string[] }[];
  gross: { amount: string } | null;
  userErrors: { code: string; field: string[] }[];
};

async function priceBasket(input: object, viewer?: Viewer): Promise<Basket> {
  return (await area.ask<{ priceBasket: Basket }>(ask, { input }, viewer)).priceBasket;
}

const tea = (value = '1', more = {}) => ({ sku: 'TEA', quantity: { value }, ...more });
const bean = { productId: 'prd_BEAN', quantity: { value: '1' } };

test('prices with tax, given and of a list, stay to the cent; a channel may round by document', async () => {
  const shop = { code: 'STORE', name: 'Shop', taxRounding: 'DOCUMENT', taxDisplay: 'INCLUDED' };
  const { salesChannelId: channelId } = await area.perform<{ salesChannelId: string }>(
    'sales.saveSalesChannel',
    shop,
  );
  const list = { code: 'GROSS', channelId, precedence: 50, isTaxIncluded: true };
  await savePrices(area, await savePriceList(area, list), { TEA: '11.30', SALT: '0.99' });
  const sums = async (channel: string, ...lines: object[]) => {
    const input = { customerId: 'cus_1', channel, lines };
    const { priceBasket: basket } = await area.ask<{ priceBasket: Record<string, unknown> }>(
      `query ($input: PriceBasketInput!) { priceBasket(input: $input) {
         lines { isTaxIncluded net { amount } tax { amount } gross { amount } }
         net { amount } tax { amount } gross { amount } } }`,
      { input },
    );
    const shown = (one: unknown) => {
      const { net, tax, gross } = one as Record<string, { amount: string }>;
      return `${net!.amount} + ${tax!.amount} = ${gross!.amount}`;
    };
    return [...(basket.lines as object[]).map(shown), shown(basket)];
  };
  const salt = { sku: 'SALT', quantity: { value: '1' } };
  expect(await sums('STORE', tea('3'), salt, salt, salt)).toEqual([
    '30 + 3.9 = 33.9',
    ...['0.87 + 0.12 = 0.99', '0.88 + 0.11 = 0.99', '0.88 + 0.11 = 0.99'],
    '32.63 + 4.24 = 36.87',
  ]);
  const given = { unitPrice: '0.33', isTaxIncluded: false };
  expect(await sums('STORE', ...[1, 2, 3].map(() => ({ ...salt, ...given })))).toEqual([
    ...['0.33 + 0.05 = 0.38', '0.33 + 0.04 = 0.37', '0.33 + 0.04 = 0.37'],
    '0.99 + 0.13 = 1.12',
  ]);
  expect(await sums('PHONE', { ...salt, unitPrice: '52.50', isTaxIncluded: true })).toEqual([
    ...['46.46 + 6.04 = 52.5', '46.46 + 6.04 = 52.5'],
  ]);
});

test.each([
  ['STORE', 'INCLUDED', ['11.3: 33.9', '0.3729: 0.37']],
  ['PHONE', 'EXCLUDED', ['5: 15', '0.33: 0.33']],
])('the channel %s shows prices with their tax %s', async (channel, display, said) => {
  const lines = [tea('3'), { ...tea(), unitPrice: '0.33' }];
  type Line = { shownUnitPrice: string; shown: { amount: string } };
  const { priceBasket: basket } = await area.ask<{
    priceBasket: { taxDisplay: string; lines: Line[] };
  }>(
    `query ($input: PriceBasketInput!) { priceBasket(input: $input) {
       taxDisplay lines { shownUnitPrice shown { amount } } } }`,
    { input: { customerId: 'cus_1', channel, lines } },
  );
  expect(basket.taxDisplay).toBe(display);
  expect(basket.lines.map((line) => `${line.shownUnitPrice}: ${line.shown.amount}`)).toEqual(said);
});

test.each([
  ['the list for all', { customerId: 'cus_1', lines: [tea()] }, ['5']],
  ['a scale', { customerId: 'cus_1', lines: [tea('10')] }, ['4.5']],
  [
    'a box by the piece',
    { customerId: 'cus_1', lines: [tea('1', { quantity: { value: '1', unit: 'BOX' } })] },
    ['54'],
  ],
  ['the customer’s group', { customerId: 'cus_1', lines: [tea(), bean] }, ['5', '7']],
  ['the customer’s own list', { customerId: 'cus_2', lines: [tea(), bean] }, ['3.99', '8']],
  ['the channel', { customerId: 'cus_1', channel: 'WEB', lines: [tea()] }, ['4.8']],
  ['a channel that nobody set up', { customerId: 'cus_1', channel: 'FAX', lines: [tea()] }, ['5']],
  ['a day in the past', { customerId: 'cus_1', date: '2020-12-31', lines: [tea()] }, ['1']],
  ['the day after that', { customerId: 'cus_1', date: '2021-01-01', lines: [tea()] }, ['5']],
  ['another currency', { customerId: 'cus_1', currency: 'EUR', lines: [tea()] }, ['0.6']],
  ['a given price', { customerId: 'cus_1', lines: [tea('1', { unitPrice: '9.99' })] }, ['9.99']],
])('prices by %s', async (_, input, unitPrices) => {
  const { lines, userErrors } = await priceBasket(input);
  expect(userErrors).toEqual([]);
  expect(lines.map(({ unitPrice }) => unitPrice)).toEqual(unitPrices);
});

test('a basket has totals, and says why', async () => {
  const basket = await priceBasket({ customerId: 'cus_1', lines: [tea('3'), bean] });
  expect(basket).toMatchObject({
    currency: 'CNY',
    net: { amount: '22', currency: 'CNY' },
    tax: { amount: '2.86' },
    gross: { amount: '24.86' },
  });
  expect(basket.lines[0]!.why[0]).toBe('List STANDARD (ALL, precedence 0)');
});

test('what can not be priced is named; the rest is shown without totals', async () => {
  const salt = { sku: 'SALT', quantity: { value: '1' } };
  const none = { sku: 'NONE', quantity: { value: '1' } };
  const basket = await priceBasket({ customerId: 'cus_1', lines: [tea(), salt, none] });
  expect(basket.userErrors).toMatchObject([
    { code: 'NO_PRICE', field: ['input', 'lines', '1'] },
    { code: 'UNKNOWN_PRODUCT', field: ['input', 'lines', '2', 'productId'] },
  ]);
  expect(basket.lines.map(({ sku }) => sku)).toEqual(['TEA']);
  expect(basket.gross).toBeNull();
});

test('a basket is bounded, and its customer must exist', async () => {
  const many = await priceBasket({
    customerId: 'cus_1',
    lines: Array.from({ length: 501 }, () => tea()),
  });
  expect(many).toMatchObject({ lines: [], userErrors: [{ code: 'TOO_MANY' }] });
  const lost = await priceBasket({ customerId: 'cus_3', lines: [tea()] });
  expect(lost.userErrors).toMatchObject([{ code: 'UNKNOWN_CUSTOMER' }]);
});

test('the graph is asked once per basket, and for tax rates once in a while', async () => {
  asked.length = 0;
  const lines = Array.from({ length: 250 }, () => [tea(), bean]).flat();
  await Promise.all([1, 2, 3].map(() => priceBasket({ customerId: 'cus_1', lines })));
  expect(asked.filter((name) => name === 'BasketFacts')).toHaveLength(3);
  expect(asked.filter((name) => name === 'TaxRates').length).toBeLessThanOrEqual(1);
});

test('a customer’s user learns its own prices alone', async () => {
  const viewer = customerUser('cus_2');
  const own = await priceBasket({ customerId: 'cus_2', lines: [tea()] }, viewer);
  expect(own.lines.map(({ unitPrice }) => unitPrice)).toEqual(['3.99']);
  const input = { customerId: 'cus_1', lines: [tea()] };
  const { errors } = await area.query(ask, { input }, viewer);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
});

test('price lists and channels stay hidden from a customer’s user, whatever its scopes', async () => {
  const viewer = customerUser('cus_2', ['sales:read', 'sales:prices']);
  const lists = '{ priceLists { nodes { code } totalCount } salesChannels { totalCount } }';
  expect(await area.ask(lists, {}, viewer)).toEqual({
    priceLists: { nodes: [], totalCount: 0 },
    salesChannels: { totalCount: 0 },
  });
});

test('freight stands beside the totals, with the tax of its channel', async () => {
  const freighted = async (channel: string, freight: string | null) => {
    const input = { customerId: 'cus_1', channel, freight, lines: [tea()] };
    const { priceBasket: basket } = await area.ask<{ priceBasket: Record<string, unknown> }>(
      `query ($input: PriceBasketInput!) { priceBasket(input: $input) { gross { amount }
         freight { net { amount } taxCode taxRate tax { amount } gross { amount } }
         userErrors { code field message } } }`,
      { input },
    );
    return basket;
  };
  const van = { code: 'VAN', name: 'Van', freightTaxCode: 'STANDARD' };
  await area.perform('sales.saveSalesChannel', van);
  const plain = { taxCode: 'NONE', taxRate: '0', tax: { amount: '0' } };
  expect(await freighted('PHONE', '33.35')).toMatchObject({
    freight: { ...plain, net: { amount: '33.35' }, gross: { amount: '33.35' } },
  });
  expect(await freighted('VAN', '33.35')).toMatchObject({
    gross: { amount: '5.65' },
    freight: {
      ...{ net: { amount: '33.35' }, taxCode: 'STANDARD', taxRate: '13' },
      ...{ tax: { amount: '4.34' }, gross: { amount: '37.69' } },
    },
  });
  expect(await freighted('VAN', '0')).toMatchObject({ freight: plain });
  expect(await freighted('VAN', null)).toMatchObject({ freight: null });
  await area.rows(`update sales_channel set freight_tax_code = 'GONE' where code = 'VAN'`);
  expect(await freighted('VAN', '1')).toMatchObject({
    freight: null,
    userErrors: [{ code: 'UNKNOWN_TAX_CODE', field: ['input', 'freight'] }],
  });
});
