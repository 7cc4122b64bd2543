import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { atOnce, codes, openShop, type Shop } from './shop.ts';

// The verb saveKit, and what a kit comes to.

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const kit = (productId: string, ...components: [string, string][]) =>
  shop.does('saveKit', {
    productId,
    components: components.map(([id, value]) => ({ productId: id, quantity: { value } })),
  });

test('a kit shows its components, and what it comes to when all is taken apart', async () => {
  const [cup, pot, set, hamper] = await Promise.all(
    ['CUP', 'POT', 'SET', 'HAMPER'].map((sku) => shop.product(sku)),
  );
  await kit(set!, [cup!, '6'], [pot!, '1']);
  await kit(hamper!, [set!, '2'], [cup!, '1']);
  const { product } = await shop.ask<{ product: object }>(
    `query ($id: ID!) { product(id: $id) { isKit version
      components { component { sku } quantity { value unit } }
      parts { component { sku isKit } quantity { value } } } }`,
    { id: hamper },
  );
  expect(product).toEqual({
    isKit: true,
    version: 2,
    components: [
      { component: { sku: 'SET' }, quantity: { value: '2', unit: 'PCS' } },
      { component: { sku: 'CUP' }, quantity: { value: '1', unit: 'PCS' } },
    ],
    parts: [
      { component: { sku: 'CUP', isKit: false }, quantity: { value: '13' } },
      { component: { sku: 'POT', isKit: false }, quantity: { value: '2' } },
    ],
  });
  const kits = await shop.ask<{ products: { nodes: object[] } }>(
    '{ products(filter: { isKit: { eq: true } }, orderBy: { field: sku }) { nodes { sku } } }',
  );
  expect(kits.products.nodes).toEqual([{ sku: 'HAMPER' }, { sku: 'SET' }]);
  expect(codes(await kit(set!, [hamper!, '1']))).toEqual(['KIT_CYCLE']);
  expect(codes(await kit(set!))).toEqual([]);
  expect(await shop.rows('select count(*)::int as count from kit_component')).toEqual([
    { count: 2 },
  ]);
});

test('of kits that would hold each other one is kept', async () => {
  for (let round = 0; round < 4; round++) {
    const ids = await atOnce(3, (n) => shop.product(`RING-${round}-${n}`));
    const answers = await atOnce(9, (n) => kit(ids[n % 3]!, [ids[(n + 1) % 3]!, '1']));
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['KIT_CYCLE']));
    const [{ count }] = (await shop.rows(
      `select count(*)::int as count from kit_component
       where kit_id in (${ids.map((id) => `'${id}'`).join()})`,
    )) as [{ count: number }];
    expect(count).toBe(2);
  }
});

test('a product is not put away while a kit needs it, whoever comes first', async () => {
  for (let round = 0; round < 6; round++) {
    const part = await shop.product(`PART-${round}`);
    const whole = await shop.product(`WHOLE-${round}`);
    const archived = { id: part, sku: `PART-${round}`, name: 'P', baseUnit: 'PCS' };
    const [put, made] = await Promise.all([
      shop.does('saveProduct', { ...archived, status: 'ARCHIVED' }),
      kit(whole, [part, '1']),
    ]);
    const outcome = [codes(put), codes(made)];
    expect([
      [['COMPONENT_IN_USE'], []],
      [[], ['PRODUCT_ARCHIVED']],
    ]).toContainEqual(outcome);
  }
});

test('an old version, a stranger and too many are refused', async () => {
  const id = await shop.product('LONE');
  const old = { productId: id, components: [], expectedVersion: 9 };
  expect(codes(await shop.does('saveKit', old))).toEqual(['VERSION_CONFLICT']);
  await expect(kit(id, ['prd_none', '1'])).rejects.toThrow('no product');
  const many = Array.from({ length: 51 }, (_, n): [string, string] => [`prd_${n}`, '1']);
  expect(codes(await kit(id, ...many))).toEqual(['TOO_MANY']);
});

test('one key from 16 callers changes a kit once', async () => {
  const [id, part] = [await shop.product('KEYED'), await shop.product('KEYED-PART')];
  const components = [{ productId: part, quantity: { value: '3' } }];
  const answers = await atOnce(16, () =>
    shop.does('saveKit', { productId: id, components, idempotencyKey: 'k' }, 'product { version }'),
  );
  expect(answers.map(({ product }) => product)).toEqual(Array(16).fill({ version: 2 }));
});
