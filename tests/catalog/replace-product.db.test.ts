import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { atOnce, codes, openShop, type Shop } from './shop.ts';

// The verb replaceProduct.

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const replace = (productId: string, successorId: string | null, more: object = {}) =>
  shop.does('replaceProduct', { productId, successorId, ...more });

async function successors(id: string): Promise<unknown> {
  const { product } = await shop.ask<{ product: object }>(
    'query ($id: ID!) { product(id: $id) { replacedBy { sku } currentSuccessor { sku } } }',
    { id },
  );
  return product;
}

test('the current successor is the last of the chain', async () => {
  const [one, two, three] = await Promise.all(['V1', 'V2', 'V3'].map((sku) => shop.product(sku)));
  await replace(one!, two!);
  await replace(two!, three!);
  expect(await successors(one!)).toEqual({
    replacedBy: { sku: 'V2' },
    currentSuccessor: { sku: 'V3' },
  });
  expect(await successors(three!)).toEqual({ replacedBy: null, currentSuccessor: null });
  expect(codes(await replace(three!, one!))).toEqual(['SUCCESSOR_CYCLE']);
  expect(codes(await replace(one!, one!))).toEqual(['SUCCESSOR_CYCLE']);
  await replace(two!, null);
  expect(await successors(one!)).toMatchObject({ currentSuccessor: { sku: 'V2' } });
});

test('others hear of it', async () => {
  const [one, two] = [await shop.product('T1'), await shop.product('T2')];
  await replace(one, two);
  const told = await shop.events('catalog.ProductSaved');
  expect(told.at(-1)!.data).toMatchObject({ sku: 'T1', replacedById: two, version: 2 });
});

test('what is archived takes nobody’s place', async () => {
  const [one, two] = [await shop.product('A1'), await shop.product('A2', { status: 'ARCHIVED' })];
  expect(codes(await replace(one, two))).toEqual(['PRODUCT_ARCHIVED']);
  const old = await replace(one, null, { expectedVersion: 9 });
  expect(codes(old)).toEqual(['VERSION_CONFLICT']);
});

test('of products that would replace each other in a ring one stays without', async () => {
  for (let round = 0; round < 4; round++) {
    const ids = await atOnce(3, (n) => shop.product(`RING-${round}-${n}`));
    const answers = await atOnce(9, (n) => replace(ids[n % 3]!, ids[(n + 1) % 3]!));
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['SUCCESSOR_CYCLE']));
    const names = ids.map((id) => `'${id}'`).join();
    const [{ count }] = (await shop.rows(
      `select count(replaced_by_id)::int as count from product where id in (${names})`,
    )) as [{ count: number }];
    expect(count).toBe(2);
  }
});

test('a product that is sold off is told once, and again with what takes its place', async () => {
  const [old, next] = [await shop.product('OLD'), await shop.product('NEW')];
  const told = async () =>
    (await shop.events('catalog.ProductDiscontinued'))
      .map(({ data }) => data)
      .filter(({ productId }) => productId === old);
  await replace(old, next);
  expect(await told()).toEqual([]);
  const sellOut = { sku: 'OLD', id: old, name: 'Old', baseUnit: 'PCS', status: 'SELL_OUT' };
  for (let n = 0; n < 2; n++) await shop.does('saveProduct', sellOut);
  const ended = { productId: old, status: 'SELL_OUT' };
  expect(await told()).toEqual([ended]);
  await replace(old, null);
  expect(await told()).toEqual([ended, ended]);
});
