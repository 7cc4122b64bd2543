import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openHouse, supplierUser, type House } from './house.ts';

let house: House;
const suppliers: string[] = [];
beforeAll(async () => {
  house = await openHouse();
  for (const name of ['Wuyi', 'Yunnan']) {
    suppliers.push((await house.saveSupplier({ name })).supplier!.id);
  }
});
afterAll(() => house.close());

const price = { amount: '9.5', currency: 'CNY' };

test('what a supplier sells is kept once per product, and absent figures stay', async () => {
  const [supplierId] = suppliers;
  const input = { supplierId, productId: 'prd_tea' };
  await house.saveItem({ ...input, price, leadTimeDays: 14, supplierSku: 'W-1' });
  const { supplierItem } = await house.saveItem({ ...input, minimumQuantity: '100' });
  expect(supplierItem).toMatchObject({
    price,
    leadTimeDays: 14,
    supplierSku: 'W-1',
    minimumQuantity: '100',
    isPreferred: false,
    product: { id: 'prd_tea' },
    supplier: { id: supplierId },
  });
  const kept = await house.rows(`select id from supplier_item where product_id = 'prd_tea'`);
  expect(kept).toHaveLength(1);
});

test.each([
  ['price', { price: { amount: '-1', currency: 'CNY' } }],
  ['leadTimeDays', { leadTimeDays: -1 }],
  ['minimumQuantity', { minimumQuantity: '-0.5' }],
])('a negative %s is refused at its field', async (field, figures) => {
  const input = { supplierId: suppliers[0], productId: 'prd_bad', ...figures };
  const { supplierItem, userErrors } = await house.saveItem(input);
  expect(supplierItem).toBeNull();
  expect(userErrors).toEqual([{ code: 'NEGATIVE_FIGURE', field: ['input', field] }]);
});

test('neither a supplier nor a product that is not there gets an item', async () => {
  const lost = house.saveItem({ supplierId: suppliers[0], productId: 'prd_none' });
  await expect(lost).rejects.toThrow(/product/);
  const nobody = house.saveItem({ supplierId: 'sup_none', productId: 'prd_tea' });
  await expect(nobody).rejects.toThrow(/supplier/);
});

test('a product has one preferred supplier, also when 32 callers name one at once', async () => {
  await Promise.all(
    Array.from({ length: 32 }, (_, n) =>
      house.saveItem({ supplierId: suppliers[n % 2], productId: 'prd_cup', isPreferred: true }),
    ),
  );
  const items = await house.rows<{ is_preferred: boolean; version: number }>(
    `select is_preferred, version from supplier_item where product_id = 'prd_cup'`,
  );
  expect(items.map((item) => item.is_preferred).sort()).toEqual([false, true]);
  expect(items.reduce((sum, { version }) => sum + version, 0)).toBe(32);
  const [known] = await house.rows<{ supplier_id: string }>(
    `select supplier_id from supplier_item where product_id = 'prd_cup' and is_preferred`,
  );
  const reference = { __typename: 'Product', id: 'prd_cup' };
  const { _entities: found } = await house.ask<{ _entities: object[] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) {
       ... on Product { preferredSupplier { id } } } }`,
    { of: [reference] },
  );
  expect(found).toEqual([{ preferredSupplier: { id: known!.supplier_id } }]);
});

test('a supplier’s user sees its own items only, and changes none', async () => {
  for (const supplierId of suppliers) await house.saveItem({ supplierId, productId: 'prd_pot' });
  const user = supplierUser(suppliers[0]!);
  const mine = house.saveItem({ supplierId: suppliers[0], productId: 'prd_pot' }, user);
  await expect(mine).rejects.toThrow();
  const { _entities: found } = await house.ask<{ _entities: object[] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) {
       ... on Product { supplierItems { supplier { id } } } } }`,
    { of: [{ __typename: 'Product', id: 'prd_pot' }] },
    user,
  );
  expect(found).toEqual([{ supplierItems: [{ supplier: { id: suppliers[0] } }] }]);
});
