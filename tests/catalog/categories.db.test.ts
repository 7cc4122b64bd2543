import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff } from '../area.ts';
import { atOnce, codes, openShop, type Shop } from './shop.ts';

// The verbs saveCategory, moveCategory, archiveCategory and restoreCategory, and what reads them.

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const tree = () =>
  shop.rows<{ id: string; parent_id: string | null; ancestor_ids: string[] }>(
    'select id, parent_id, ancestor_ids from product_category',
  );

async function expectTree(): Promise<void> {
  const all = await tree();
  const byId = new Map(all.map((one) => [one.id, one]));
  for (const { id, parent_id: parentId, ancestor_ids: ancestorIds } of all) {
    const above = parentId ? byId.get(parentId)!.ancestor_ids : [];
    expect(ancestorIds).toEqual([...above, id]);
  }
}

test('a path makes every category on the way, and finds what is there', async () => {
  const tea = await shop.category('Beverages / Tea');
  expect(await shop.category('beverages / tea')).toBe(tea);
  const green = await shop.category('Green', tea);
  const { productCategory } = await shop.ask<{ productCategory: object }>(
    `query ($id: ID!) { productCategory(id: $id) {
      path parent { name } ancestors { name } children { totalCount } version } }`,
    { id: green },
  );
  expect(productCategory).toEqual({
    path: 'Beverages / Tea / Green',
    parent: { name: 'Tea' },
    ancestors: [{ name: 'Beverages' }, { name: 'Tea' }],
    children: { totalCount: 0 },
    version: 1,
  });
});

test('roots are found by the parent that they do not have', async () => {
  await shop.category('Roots / Below');
  const { productCategories } = await shop.ask<{ productCategories: { nodes: object[] } }>(
    '{ productCategories(filter: { parentId: { eq: null }, name: { eq: "Roots" } }) { nodes { name children { nodes { name } } } } }',
  );
  expect(productCategories.nodes).toEqual([
    { name: 'Roots', children: { nodes: [{ name: 'Below' }] } },
  ]);
});

test('sisters have different names', async () => {
  await shop.category('Sisters / One');
  const id = await shop.category('Sisters / Two');
  expect(codes(await shop.does('saveCategory', { id, name: 'ONE' }))).toEqual(['CATEGORY_TAKEN']);
  expect(codes(await shop.does('saveCategory', { id, name: 'A / B' }))).toEqual(['BAD_NAME']);
  const old = { id, name: 'Three', expectedVersion: 7 };
  expect(codes(await shop.does('saveCategory', old))).toEqual(['VERSION_CONFLICT']);
  const other = await shop.category('Elsewhere / One');
  const parentId = (await tree()).find((one) => one.id === id)!.parent_id;
  const moved = await shop.does('moveCategory', { categoryId: other, parentId });
  expect(codes(moved)).toEqual(['CATEGORY_TAKEN']);
});

test('one path from 16 callers is made once', async () => {
  const ids = await atOnce(16, () => shop.category('Once / And / Only'));
  expect(new Set(ids).size).toBe(1);
  await expectTree();
});

test('a product of a new path makes its categories once, from however many callers', async () => {
  await atOnce(12, (n) => shop.product(`P-${n}`, { category: 'Shelf / Top' }));
  const { products } = await shop.ask<{ products: { nodes: { category: { id: string } }[] } }>(
    '{ products(first: 20, search: "shelf") { nodes { category { id } } } }',
  );
  expect(products.nodes).toHaveLength(12);
  expect(new Set(products.nodes.map(({ category }) => category.id)).size).toBe(1);
});

test('of two categories that would each come under the other, one does', async () => {
  for (let round = 0; round < 5; round++) {
    const one = await shop.category(`Ring ${round} A`);
    const two = await shop.category(`Ring ${round} B`);
    const answers = await atOnce(8, (n) => {
      const [categoryId, parentId] = n % 2 === 0 ? [one, two] : [two, one];
      return shop.does('moveCategory', { categoryId, parentId });
    });
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['CATEGORY_CYCLE']));
    await expectTree();
  }
});

test('a category is put away when nothing in use stands in it, and taken up again', async () => {
  const parent = await shop.category('Away');
  const child = await shop.category('Child', parent);
  const id = await shop.product('AWAY-1', { categoryId: child });
  const archive = (categoryId: string) => shop.does('archiveCategory', { categoryId });
  expect(codes(await archive(parent))).toEqual(['CATEGORY_IN_USE']);
  expect(codes(await archive(child))).toEqual(['CATEGORY_IN_USE']);
  await shop.product('AWAY-1', { id, categoryId: child, status: 'ARCHIVED' });
  expect(codes(await archive(child))).toEqual([]);
  expect(codes(await archive(parent))).toEqual([]);
  const input = { sku: 'AWAY-2', name: 'A', baseUnit: 'PCS', categoryId: child };
  expect(codes(await shop.does('saveProduct', input))).toEqual(['CATEGORY_ARCHIVED']);
  const restore = (categoryId: string) => shop.does('restoreCategory', { categoryId });
  expect(codes(await restore(child))).toEqual(['CATEGORY_ARCHIVED']);
  expect(codes(await restore(parent))).toEqual([]);
  expect(codes(await restore(child))).toEqual([]);
  expect(codes(await shop.does('saveProduct', input))).toEqual([]);
});

test('no product comes into a category while it is put away', async () => {
  for (let round = 0; round < 5; round++) {
    const categoryId = await shop.category(`Race ${round}`);
    const [archived] = await Promise.all([
      shop.does('archiveCategory', { categoryId }),
      ...Array.from({ length: 4 }, (_, n) =>
        shop.does('saveProduct', {
          ...{ sku: `RACE-${round}-${n}`, name: 'R', baseUnit: 'PCS', categoryId },
        }),
      ),
    ]);
    const [inUse] = await shop.rows<{ count: number }>(
      `select count(*)::int as count from product where category_id = '${categoryId}'`,
    );
    expect(codes(archived!)).toEqual(inUse!.count > 0 ? ['CATEGORY_IN_USE'] : []);
  }
});

test('a moved category takes its products along, and a search under the new parent finds them', async () => {
  const [from, to] = [await shop.category('From'), await shop.category('Into')];
  const leaf = await shop.category('Leaf', from);
  await shop.product('MOVED', { categoryId: leaf });
  await shop.does('moveCategory', { categoryId: leaf, parentId: to });
  const found = async (inCategory: string) => {
    const query = `query ($in: ID) { products(inCategory: $in) { nodes { sku } } }`;
    const { products } = await shop.ask<{ products: { nodes: object[] } }>(query, {
      in: inCategory,
    });
    return products.nodes;
  };
  expect(await found(to)).toEqual([{ sku: 'MOVED' }]);
  expect(await found(from)).toEqual([]);
});

test('only staff change the tree', async () => {
  const viewer = { ...staff(), party: customerUser('cus_1').party };
  for (const [field, input] of [
    ['saveCategory', { name: 'Mine' }],
    ['moveCategory', { categoryId: 'pct_1' }],
    ['archiveCategory', { categoryId: 'pct_1' }],
    ['restoreCategory', { categoryId: 'pct_1' }],
    ['saveAttribute', { code: 'mine', name: 'Mine', type: 'TEXT' }],
    ['saveUnit', { code: 'MINE', name: 'Mine', kind: 'COUNT' }],
    ['saveKit', { productId: 'prd_1', components: [] }],
    ['replaceProduct', { productId: 'prd_1' }],
    ['saveProducts', { products: [] }],
  ] as const) {
    await expect(shop.does(field, input, '', viewer)).rejects.toThrow(/scope/);
  }
});

test('where a category stands is told when it is made and when it moves, with all below it', async () => {
  const leaf = await shop.category('Told / Of / Places');
  const parentId = await shop.category('Elsewhere');
  const [root] = (await tree()).find(({ id }) => id === leaf)!.ancestor_ids;
  await shop.does('moveCategory', { categoryId: root, parentId });
  const told = (await shop.events('catalog.CategoryPlaced')).map(({ data }) => data);
  const ofLeaf = told.filter(({ categoryId }) => categoryId === leaf);
  const paths = ofLeaf.map(({ categoryIds }) => (categoryIds as string[]).length);
  expect(paths).toEqual([3, 4]);
  expect(ofLeaf.at(-1)!.categoryIds).toEqual(
    (await tree()).find(({ id }) => id === leaf)!.ancestor_ids,
  );
});
