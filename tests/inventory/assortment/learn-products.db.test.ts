import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../../kernel/graph.ts';
import { openDesk, type Desk } from '../warehouse-desk.ts';

// The verb learnProducts.

let desk: Desk;
let asked = 0;
beforeAll(async () => {
  desk = await openDesk();
  const east = await desk.warehouse('EAST');
  for (const product of ['prd_old', 'prd_bare', 'prd_gone', 'prd_told']) {
    await desk.receive(product, east, '10', '2');
  }
  const told = { productId: 'prd_told', sku: 'TOLD', categoryId: null, version: 3 };
  await desk.perform('inventory.noteProduct', told);
  const category = { id: 'pct_tea', version: 2, ancestors: [{ id: 'pct_drinks' }] };
  const answers: Record<string, object> = {
    prd_old: { id: 'prd_old', sku: 'OLD', version: 7, category },
    prd_bare: { id: 'prd_bare', sku: 'BARE', version: 1, category: null },
  };
  desk.answers((async (_: unknown, __: string, { ids }: { ids: string[] }) => {
    asked += 1;
    return { productsByIds: ids.map((id) => answers[id] ?? null) };
  }) as unknown as Graph);
});
afterAll(() => desk.close());

test('products of which the catalog has told nothing are asked for, also at the same time', async () => {
  const learn = () => desk.perform('inventory.learnProducts', {});
  await Promise.all([learn(), learn(), learn()]);
  expect(
    await desk.rows('select product_id, sku, category_id, version from known_product order by 1'),
  ).toEqual([
    { product_id: 'prd_bare', sku: 'BARE', category_id: null, version: 1 },
    { product_id: 'prd_old', sku: 'OLD', category_id: 'pct_tea', version: 7 },
    { product_id: 'prd_told', sku: 'TOLD', category_id: null, version: 3 },
  ]);
  expect(await desk.rows('select id, category_ids from known_category')).toEqual([
    { id: 'pct_tea', category_ids: ['pct_drinks', 'pct_tea'] },
  ]);
  asked = 0;
  expect(await learn()).toEqual({ learned: 0 });
  expect(asked).toBe(1);
});
