import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
const categoryIds: Record<string, string> = {};
beforeAll(async () => {
  shop = await openShop();
  for (const path of ['Drinks', 'Drinks / Tea', 'Drinks / Coffee', 'Food']) {
    categoryIds[path] = await shop.category(path);
  }
  await shop.does('saveCategory', { id: categoryIds['Drinks / Tea'], name: 'Tea', nameZh: '茶叶' });
  const roasts = ['DARK', 'LIGHT'].map((value) => ({ value, name: value }));
  const choice = { code: 'roast', name: 'Roast', type: 'CHOICE', choices: roasts };
  await shop.does('saveAttribute', choice);
  await shop.does('saveAttribute', { code: 'grams', name: 'Grams', type: 'NUMBER', unit: 'g' });
  const products = [
    ['T-1', 'Green leaf', 'Drinks / Tea', 'Quay', 'LIGHT', '100'],
    ['T-2', 'Black leaf', 'Drinks / Tea', 'Quay', 'DARK', '250'],
    ['C-1', 'Black beans', 'Drinks / Coffee', 'Hall', 'DARK', '1000'],
    ['C-2', 'Pale beans', 'Drinks / Coffee', 'Quay', 'LIGHT', '500'],
    ['F-1', 'Black bread', 'Food', 'Hall', null, '750'],
  ];
  for (const [sku, name, category, brand, roast, grams] of products) {
    const attributes = [
      ...(roast ? [{ code: 'roast', value: roast }] : []),
      { code: 'grams', value: grams },
    ];
    const status = sku === 'F-1' ? 'SELL_OUT' : 'ACTIVE';
    await shop.product(sku!, { name, category, brand, status, attributes });
  }
});
afterAll(() => shop.close());

type Found = {
  nodes: { sku: string }[];
  totalCount: number;
  facets: {
    categories: { category: { path: string }; count: number }[];
    brands: { brand: string; count: number }[];
    statuses: { status: string; count: number }[];
    attributes: {
      attribute: { code: string };
      values: { value: string; count: number }[];
    }[];
  };
};

async function search(variables: object) {
  const { searchProducts } = await shop.ask<{ searchProducts: Found }>(
    `query ($search: String, $categoryIds: [ID!], $brands: [String!], $statuses: [ProductStatus!],
        $attributes: [AttributeConditionInput!]) {
      searchProducts(search: $search, categoryIds: $categoryIds, brands: $brands,
          statuses: $statuses, attributes: $attributes) {
        nodes { sku } totalCount
        facets {
          categories { category { path } count } brands { brand count } statuses { status count }
          attributes { attribute { code } values { value count } } } } }`,
    variables,
  );
  const { categories, brands, statuses, attributes } = searchProducts.facets;
  const counts = (all: { value: string; count: number }[]) =>
    Object.fromEntries(all.map(({ value, count }) => [value, count]));
  return {
    skus: searchProducts.nodes.map(({ sku }) => sku).toSorted(),
    total: searchProducts.totalCount,
    categories: counts(categories.map((one) => ({ value: one.category.path, count: one.count }))),
    brands: counts(brands.map((one) => ({ value: one.brand, count: one.count }))),
    statuses: counts(statuses.map((one) => ({ value: one.status, count: one.count }))),
    attributes: Object.fromEntries(
      attributes.map(({ attribute: { code }, values }) => [code, counts(values)]),
    ),
  };
}

test('without words everything is found and counted, categories with what is under them', async () => {
  expect(await search({})).toMatchObject({
    total: 5,
    categories: { Drinks: 4, 'Drinks / Tea': 2, 'Drinks / Coffee': 2, Food: 1 },
    brands: { Quay: 3, Hall: 2 },
    statuses: { ACTIVE: 4, SELL_OUT: 1 },
    attributes: { roast: { DARK: 2, LIGHT: 2 } },
  });
});

test('a facet counts as though it alone were not narrowed, the others as the search says', async () => {
  const found = await search({ search: 'black', brands: ['Hall'] });
  expect(found).toMatchObject({
    skus: ['C-1', 'F-1'],
    total: 2,
    categories: { Drinks: 1, 'Drinks / Coffee': 1, Food: 1 },
    brands: { Hall: 2, Quay: 1 },
    statuses: { ACTIVE: 1, SELL_OUT: 1 },
    attributes: { roast: { DARK: 1 } },
  });
});

test('an attribute that is narrowed still shows its other values', async () => {
  const attributes = [{ code: 'roast', in: ['DARK'] }];
  const found = await search({ categoryIds: [categoryIds.Drinks], attributes });
  expect(found).toMatchObject({
    skus: ['C-1', 'T-2'],
    brands: { Hall: 1, Quay: 1 },
    categories: { Drinks: 2 },
    attributes: { roast: { DARK: 2, LIGHT: 2 }, grams: { 250: 1, 1000: 1 } },
  });
});

test.each([
  [{ attributes: [{ code: 'grams', gte: '250', lte: '750' }] }, ['C-2', 'F-1', 'T-2']],
  [{ attributes: [{ code: 'grams', gte: '1000' }] }, ['C-1']],
  [{ attributes: [{ code: 'roast', gte: '1' }] }, []],
  [{ attributes: [{ code: 'grams', in: [] }] }, []],
  [{ attributes: [{ code: 'none', in: ['x'] }] }, []],
  [{ brands: ['Quay', 'Hall'], statuses: ['SELL_OUT'] }, ['F-1']],
  [{ search: 'coffee' }, ['C-1', 'C-2']],
  [{ search: 'drinks black' }, ['C-1', 'T-2']],
  [{ search: '茶叶' }, ['T-1', 'T-2']],
  [{ search: 'cofee' }, ['C-1', 'C-2']],
  [{ search: 'tea leaf', brands: [] }, []],
])('%j finds %j', async (variables, skus) => {
  expect((await search(variables)).skus).toEqual(skus);
});

test('every facet’s count is what narrowing by it finds', async () => {
  const base = { search: 'black', statuses: ['ACTIVE'] };
  const { brands, attributes } = await search(base);
  for (const [brand, count] of Object.entries(brands)) {
    expect((await search({ ...base, brands: [brand] })).total).toBe(count);
  }
  for (const [code, values] of Object.entries(attributes)) {
    for (const [value, count] of Object.entries(values)) {
      const narrowed = { ...base, attributes: [{ code, in: [value] }] };
      expect((await search(narrowed)).total).toBe(count);
    }
  }
});
