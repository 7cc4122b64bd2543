import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { atOnce, codes, openShop, type Answer, type Shop } from './shop.ts';

// The verb saveProducts.

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

type Result = { product: { id: string; sku: string } | null } & Answer;

const one = (sku: string, more: object = {}) => ({ sku, name: sku, baseUnit: 'PCS', ...more });

async function save(products: object[], more: object = {}) {
  const selection = 'results { product { id sku } userErrors { code field } }';
  const answer = await shop.does('saveProducts', { products, ...more }, selection);
  return { ...answer, results: answer.results as Result[] | null };
}

test('each product has its own result, in the order given, and none holds another up', async () => {
  const { results } = await save([
    one('Z-1'),
    one('A-1', { gtin: '123' }),
    one('A-2', { id: 'prd_none' }),
    one('Z-1'),
    one('M-1', { category: 'New / Shelf' }),
  ]);
  expect(results!.map(({ product }) => product?.sku ?? null)).toEqual([
    ...['Z-1', null, null, null, 'M-1'],
  ]);
  expect(results!.flatMap(codes)).toEqual(['BAD_GTIN', 'UNKNOWN_PRODUCT', 'SKU_TAKEN']);
  expect(results![1]!.userErrors[0]!.field).toEqual(['input', 'gtin']);
  const told = await shop.events('catalog.ProductSaved');
  expect(told.map(({ data }) => data.sku).toSorted()).toEqual(['M-1', 'Z-1']);
});

test('500 products come at once, 501 do not', async () => {
  const many = Array.from({ length: 501 }, (_, n) => one(`B-${n}`));
  expect(codes(await save(many))).toEqual(['TOO_MANY']);
  const { results } = await save(many.slice(1));
  expect(results!.every(({ product }) => product)).toBe(true);
}, 60_000);

test('callers with the same products in different orders all come through, and make each once', async () => {
  const products = Array.from({ length: 20 }, (_, n) => one(`C-${n}`, { externalRef: `C${n}` }));
  const answers = await atOnce(8, (n) => save(n % 2 === 0 ? products : products.toReversed()));
  for (const { results } of answers) expect(results!.flatMap(codes)).toEqual([]);
  const [{ count }] = (await shop.rows(
    `select count(*)::int as count from product where sku like 'C-%'`,
  )) as [{ count: number }];
  expect(count).toBe(20);
}, 60_000);

test('the same key does it once and tells the same results, refusals too', async () => {
  const products = [one('D-1'), one('D-1')];
  const first = await save(products, { idempotencyKey: 'd' });
  const again = await save(products, { idempotencyKey: 'd' });
  expect(again).toEqual(first);
  expect(first.results!.flatMap(codes)).toEqual(['SKU_TAKEN']);
});

test('a dry run tells what would be refused, and keeps nothing', async () => {
  const before = await shop.rows('select count(*) from product');
  const told = await shop.events();
  const products = [
    one('E-1', { category: 'Only / Tried' }),
    one('E-1'),
    one('E-2', { gtin: '1' }),
  ];
  const { results } = await save(products, { isDryRun: true });
  expect(results!.map(({ product }) => product)).toEqual([null, null, null]);
  expect(results!.map(codes)).toEqual([[], ['SKU_TAKEN'], ['BAD_GTIN']]);
  expect(await shop.rows('select count(*) from product')).toEqual(before);
  expect(await shop.events()).toEqual(told);
  expect(await shop.rows(`select from product_category where name = 'Tried'`)).toEqual([]);
});
