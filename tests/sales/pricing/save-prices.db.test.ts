import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { customerUser, openTestArea, type TestArea } from '../../area.ts';
import { savePriceList, savePrices, shopGraph } from './shop.ts';

let area: TestArea;
const shop = shopGraph();
beforeAll(async () => {
  area = await openTestArea(sales, { graph: shop.graph });
});
afterAll(() => area.close());

// Every test has a precedence of its own: rules of other tests never meet its rules.
let precedence = 100;
const newList = (code: string, more = {}) =>
  savePriceList(area, { code, precedence: ++precedence, ...more });

type List = {
  version: number;
  versions: { id: string; validFrom: string | null }[];
  prices: {
    nodes: { product: { id: string }; minQuantity: string; unitPrice: { amount: string } }[];
  };
};

const read = `query ($id: ID!) { priceList(id: $id) { version versions { id validFrom }
  prices { totalCount nodes { versionId product { id } unit minQuantity unitPrice { amount currency } } } } }`;

async function pricesOf(id: string) {
  const { priceList } = await area.ask<{ priceList: List }>(read, { id });
  return priceList.prices.nodes.map(({ product, minQuantity, unitPrice }) =>
    [product.id, minQuantity, unitPrice.amount].join(' '),
  );
}

test('prices are added, changed and taken away; the others stay', async () => {
  const id = await newList('EDIT');
  await savePrices(area, id, { TEA: '5', BEAN: '8' });
  await savePrices(area, id, { TEA: '4.50' }, '10');
  const prices = [{ sku: 'TEA', unitPrice: '5.25' }, { sku: 'BEAN' }];
  await area.perform('sales.savePrices', { priceListId: id, prices });
  expect((await pricesOf(id)).sort()).toEqual(['prd_TEA 0 5.25', 'prd_TEA 10 4.5']);
});

test('a bulk of a thousand is one act: all or none', async () => {
  const id = await newList('BULK');
  const scale = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ sku: 'TEA', minQuantity: `${n}`, unitPrice: '5' }));
  await area.perform('sales.savePrices', { priceListId: id, prices: scale(1_000) });
  const { priceList } = await area.ask<{ priceList: { prices: { totalCount: number } } }>(read, {
    id,
  });
  expect(priceList.prices.totalCount).toBe(1_000);
  const tooMany = area.perform('sales.savePrices', { priceListId: id, prices: scale(1_001) });
  await expect(tooMany).rejects.toMatchObject({ code: 'TOO_MANY' });
  const bad = [
    { sku: 'BEAN', unitPrice: '5' },
    { sku: 'NONE', unitPrice: '5' },
  ];
  await expect(
    area.perform('sales.savePrices', { priceListId: id, prices: bad }),
  ).rejects.toMatchObject({ code: 'UNKNOWN_PRODUCT', field: ['prices', '1'] });
  expect((await pricesOf(id)).filter((price) => price.startsWith('prd_BEAN'))).toEqual([]);
});

test('goods that are weighed may have a price by weight', async () => {
  const id = await newList('BY_WEIGHT');
  const prices = [{ sku: 'BEAN', unit: 'KG', unitPrice: '12' }];
  const save = () => area.perform('sales.savePrices', { priceListId: id, prices });
  await expect(save()).rejects.toMatchObject({ code: 'UNKNOWN_UNIT' });
  shop.ended.BEAN = { catchWeight: { unit: 'KG', nominal: '5' } };
  await save();
  expect(await pricesOf(id)).toEqual(['prd_BEAN 0 12']);
  delete shop.ended.BEAN;
});

test.each([
  ['UNKNOWN_UNIT', [{ sku: 'TEA', unit: 'KG', unitPrice: '5' }]],
  ['NEGATIVE_PRICE', [{ sku: 'TEA', unitPrice: '-5' }]],
  ['TOO_MANY_DECIMALS', [{ sku: 'TEA', unitPrice: '0.0000001' }]],
  [
    'PRICE_RULE_CONFLICT',
    [
      { sku: 'TEA', unitPrice: '5' },
      { productId: 'prd_TEA', minQuantity: '0.0', unitPrice: '6' },
    ],
  ],
])('refuses %s', async (code, prices) => {
  const priceListId = await newList(`BAD ${precedence}`);
  const save = area.perform('sales.savePrices', { priceListId, prices });
  await expect(save).rejects.toMatchObject({ code });
});

test('two rules of equal rank are refused when the second is saved', async () => {
  const standard = await newList('FIRST');
  const rival = await savePriceList(area, { code: 'RIVAL', precedence });
  await savePrices(area, standard, { TEA: '5' });
  await expect(savePrices(area, rival, { TEA: '4' })).rejects.toMatchObject({
    code: 'PRICE_RULE_CONFLICT',
    figures: { productId: 'prd_TEA', otherList: 'FIRST' },
  });
  await savePrices(area, rival, { TEA: '4' }, '10');
  await savePrices(area, rival, { BEAN: '4' });
});

test('rules for two customers never meet', async () => {
  const one = await newList('ONE', { customerId: 'cus_1' });
  const two = await savePriceList(area, { code: 'TWO', precedence, customerId: 'cus_2' });
  await savePrices(area, one, { TEA: '5' });
  await savePrices(area, two, { TEA: '4' });
});

test('giving a list the rank of another is refused when their prices meet', async () => {
  const one = await newList('LOW');
  const two = await newList('HIGH');
  await savePrices(area, one, { TEA: '5' });
  await savePrices(area, two, { TEA: '4' });
  const moved = { id: two, code: 'HIGH', precedence: precedence - 1 };
  const conflict = { code: 'PRICE_RULE_CONFLICT' };
  await expect(savePriceList(area, moved)).rejects.toMatchObject(conflict);
});

test('a new year’s version takes other prices; versions of one list must not overlap', async () => {
  const versions = [{ validTo: '2025-12-31' }, { validFrom: '2026-01-01' }];
  const id = await newList('YEARS', { versions });
  const { priceList } = await area.ask<{ priceList: List }>(read, { id });
  const [before, after] = priceList.versions;
  const prices = (unitPrice: string) => [{ sku: 'TEA', unitPrice }];
  await area.perform('sales.savePrices', {
    priceListId: id,
    versionId: before!.id,
    prices: prices('5'),
  });
  await area.perform('sales.savePrices', { priceListId: id, prices: prices('6') });
  expect((await pricesOf(id)).sort()).toEqual(['prd_TEA 0 5', 'prd_TEA 0 6']);
  const longer = [{ id: after!.id, validFrom: '2025-12-31' }];
  const list = { id, code: 'YEARS', precedence, versions: longer };
  const conflict = { code: 'PRICE_RULE_CONFLICT' };
  await expect(savePriceList(area, list)).rejects.toMatchObject(conflict);
});

test('of many lists that set the same price in the same rank at once one succeeds', async () => {
  const first = await newList('CROWD 0');
  const others = await Promise.all(
    Array.from({ length: 31 }, (_, n) =>
      savePriceList(area, { code: `CROWD ${n + 1}`, precedence }),
    ),
  );
  const saves = [first, ...others].map((id) => savePrices(area, id, { TEA: '5' }));
  const outcomes = await Promise.allSettled(saves);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') {
      expect(outcome.reason).toMatchObject({ code: 'PRICE_RULE_CONFLICT' });
    }
  }
});

test('a customer’s user changes no prices', async () => {
  const priceListId = await newList('CLOSED');
  const viewer = customerUser('cus_1', ['sales:write']);
  const save = area.perform('sales.savePrices', { priceListId, prices: [] }, viewer);
  await expect(save).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
