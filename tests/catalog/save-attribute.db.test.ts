import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { atOnce, codes, openShop, type Shop } from './shop.ts';

// The verb saveAttribute, and products that carry what it defines.

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const define = (code: string, more: object = {}) =>
  shop.does(
    'saveAttribute',
    { code, name: code, type: 'TEXT', ...more },
    'attribute { id version }',
  );

const choice = (...values: string[]) => ({
  type: 'CHOICE',
  choices: values.map((value) => ({ value, name: value.toLowerCase(), nameZh: `${value}中` })),
});

const save = (sku: string, more: object) =>
  shop.does('saveProduct', { sku, name: sku, baseUnit: 'PCS', ...more }, 'product { id }');

test('an attribute of a category is one of the categories under it, and of no other', async () => {
  const coffee = await shop.category('Coffee');
  const beans = await shop.category('Beans', coffee);
  await define('roast', { ...choice('DARK', 'LIGHT'), categoryId: coffee });
  const attributes = [{ code: 'roast', value: 'DARK' }];
  expect(codes(await save('B-1', { categoryId: beans, attributes }))).toEqual([]);
  const other = await save('B-2', { category: 'Tea', attributes });
  expect(other.userErrors).toMatchObject([
    { code: 'UNKNOWN_ATTRIBUTE', field: ['input', 'attributes'] },
  ]);
  const { productCategory } = await shop.ask<{ productCategory: object }>(
    'query ($id: ID!) { productCategory(id: $id) { attributes { code } } }',
    { id: beans },
  );
  expect(productCategory).toEqual({ attributes: [{ code: 'roast' }] });
  const moved = await shop.does('moveCategory', { categoryId: beans, parentId: null });
  expect(codes(moved)).toEqual(['ATTRIBUTE_IN_USE']);
});

test('values are shown with what they mean, in the viewer’s language', async () => {
  await define('grade', choice('A', 'B'));
  await save('G-1', { attributes: [{ code: 'grade', value: 'A' }] });
  const query = `{ productBySku(sku: "G-1") {
    attributes { code value label attribute { type choices { value } } } } }`;
  const said = { code: 'grade', value: 'A', label: 'a' };
  const attribute = { type: 'CHOICE', choices: [{ value: 'A' }, { value: 'B' }] };
  expect(await shop.ask(query)).toEqual({ productBySku: { attributes: [{ ...said, attribute }] } });
  const chinese = { ...staff(), language: 'zh-CN' } as const;
  expect(await shop.ask(query, {}, chinese)).toMatchObject({
    productBySku: { attributes: [{ label: 'A中' }] },
  });
});

test('attributes stay when none are given, and go when an empty list is', async () => {
  await define('note');
  const id = await shop.product('N-1', { attributes: [{ code: 'note', value: 'x' }] });
  const held = () => shop.rows(`select attributes from product where id = '${id}'`);
  await shop.product('N-1', { id });
  expect(await held()).toEqual([{ attributes: { note: 'x' } }]);
  await shop.product('N-1', { id, attributes: [] });
  expect(await held()).toEqual([{ attributes: {} }]);
});

test('a definition in use keeps its type, its category and the choices that are held', async () => {
  await define('size', choice('S', 'M', 'L'));
  await save('S-1', { attributes: [{ code: 'size', value: 'M' }] });
  expect(codes(await define('size', choice('S', 'M')))).toEqual([]);
  expect(codes(await define('size', choice('S')))).toEqual(['ATTRIBUTE_IN_USE']);
  expect(codes(await define('size'))).toEqual(['ATTRIBUTE_IN_USE']);
  const categoryId = await shop.category('Sized');
  const elsewhere = await define('size', { ...choice('S', 'M'), categoryId });
  expect(codes(elsewhere)).toEqual(['ATTRIBUTE_IN_USE']);
  expect(codes(await define('size', { expectedVersion: 9 }))).toEqual(['VERSION_CONFLICT']);
});

test('a choice is not left out while somebody takes it', async () => {
  for (let round = 0; round < 6; round++) {
    const code = `race${round}`;
    await define(code, choice('OLD', 'NEW'));
    const [narrowed, saved] = await Promise.all([
      define(code, choice('NEW')),
      save(`RACE-${round}`, { attributes: [{ code, value: 'OLD' }] }),
    ]);
    const done = [narrowed, saved].filter((answer) => codes(answer).length === 0);
    expect(done).toHaveLength(1);
  }
});

test('one code from 16 callers is one definition', async () => {
  const answers = await atOnce(16, () => define('shared'));
  const ids = answers.map(({ attribute }) => (attribute as { id: string }).id);
  expect(new Set(ids).size).toBe(1);
  expect(await shop.rows(`select version from attribute_definition where code = 'shared'`)).toEqual(
    [{ version: 16 }],
  );
});
