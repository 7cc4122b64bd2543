import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../../area.ts';
import { openDesk, type Desk } from '../warehouse-desk.ts';

let desk: Desk;
let east: string;
beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
  for (const [productId, sku] of [
    ['prd_tea', 'TEA-01'],
    ['prd_cup', 'CUP-02'],
  ]) {
    await desk.perform('inventory.noteProduct', { productId, sku, categoryId: null, version: 1 });
    await desk.receive(productId!, east, '10', '1');
  }
});
afterAll(() => desk.close());

/** What the first user error of a mutation says. */
async function said(field: string, input: object, language: 'en' | 'zh-CN' = 'en') {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  type Answer = Record<string, { userErrors: { message: string }[] }>;
  const answer = await desk.ask<Answer>(
    `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { message } } }`,
    { input },
    { ...staff(), language },
  );
  return answer[field]!.userErrors[0]?.message;
}

test('refusals name SKUs and warehouses, not ids', async () => {
  const lost = { productId: 'prd_tea', warehouseId: east, reason: 'Lost' };
  const less = (value: string) => ({ ...lost, difference: { value } });
  expect(await said('adjustStock', less('-11'))).toBe(
    'Only 10 PCS of the product TEA-01 are free, 11 are wanted.',
  );
  await desk.adjust('prd_tea', east, '-10');
  expect(await said('adjustStock', less('-1'))).toBe(
    'Nothing of TEA-01 is free in the warehouse EAST.',
  );
  expect(await said('adjustStock', less('-1'), 'zh-CN')).toBe(
    '商品 TEA-01 在仓库 EAST 已无可用库存。',
  );
  const nobodys = { ...less('-1'), productId: 'prd_new' };
  expect(await said('adjustStock', nobodys)).toBe(
    'Nothing of prd_new is free in the warehouse EAST.',
  );
});

test('a count names what is not counted and what must be counted again', async () => {
  await desk.receive('prd_tea', east, '10', '1');
  const begun = { warehouseId: east, kind: 'FULL' };
  const { stockCountId } = await desk.perform<{ stockCountId: string }>(
    'inventory.startStockCount',
    begun,
  );
  const counted = (productId: string, value: string) => ({ productId, counted: { value } });
  expect(await said('startStockCount', begun)).toBe(
    'Another open count has these products: CUP-02, TEA-01.',
  );
  const lines = [counted('prd_tea', '1'), counted('prd_cup', '10')];
  await desk.perform('inventory.recordCount', { stockCountId, lines: lines.slice(0, 1) });
  expect(await said('submitStockCount', { stockCountId })).toBe(
    '1 lines are not counted yet: CUP-02.',
  );
  await desk.perform('inventory.recordCount', { stockCountId, lines: lines.slice(1) });
  expect(await said('submitStockCount', { stockCountId })).toBe(
    '1 lines differ much and must be counted again: TEA-01.',
  );
});
