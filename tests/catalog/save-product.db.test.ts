import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '../../kernel/viewer.ts';
import { catalog } from '../../subgraphs/catalog/subgraph.ts';
import { customerUser, openTestArea, staff, type TestArea } from '../area.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(catalog);
});
afterAll(() => area.close());

type Saved = {
  product: ({ id: string; version: number } & Record<string, unknown>) | null;
  userErrors: { code: string; field: string[] }[];
};

async function save(input: object, viewer?: Viewer): Promise<Saved> {
  const document = `mutation ($input: SaveProductInput!) { saveProduct(input: $input) {
    product { id sku name version units { code } } userErrors { code field } } }`;
  const all = { name: 'Tea', baseUnit: 'PACK', ...input };
  return (await area.ask<{ saveProduct: Saved }>(document, { input: all }, viewer)).saveProduct;
}

const codes = ({ userErrors }: Saved) => userErrors.map(({ code }) => code);

test('a product is made, found by its code of another system, and changed', async () => {
  const made = await save({ sku: 'A-1', externalRef: 'X1' });
  const changed = await save({ sku: 'A-2', externalRef: 'X1', name: 'Green tea' });
  expect(changed.product).toMatchObject({
    id: made.product!.id,
    sku: 'A-2',
    name: 'Green tea',
    version: 2,
  });
  const told = await area.events('catalog.ProductSaved');
  expect(told.map(({ data }) => [data.sku, data.version])).toEqual([
    ['A-1', 1],
    ['A-2', 2],
  ]);
});

test('a refusal stands at its field and changes nothing', async () => {
  const { product } = await save({ sku: 'B-1' });
  await save({ sku: 'B-2' });
  const taken = await save({ id: product!.id, sku: 'B-2' });
  expect(taken).toMatchObject({
    product: null,
    userErrors: [{ code: 'SKU_TAKEN', field: ['input', 'sku'] }],
  });
  await save({ sku: 'B-4', externalRef: 'B' });
  const known = await save({ id: product!.id, sku: 'B-1', externalRef: 'B' });
  expect(known).toMatchObject({
    product: null,
    userErrors: [{ code: 'EXTERNAL_REF_TAKEN', field: ['input', 'externalRef'] }],
  });
  const old = await save({ id: product!.id, sku: 'B-3', expectedVersion: 0 });
  expect(codes(old)).toEqual(['VERSION_CONFLICT']);
  expect(await area.rows(`select sku, version from product where id = '${product!.id}'`)).toEqual([
    { sku: 'B-1', version: 1 },
  ]);
});

test('of 32 callers who want one SKU for themselves one gets it, the others are told', async () => {
  const answers = await Promise.all(Array.from({ length: 32 }, () => save({ sku: 'C-1' })));
  expect(answers.filter(({ product }) => product)).toHaveLength(1);
  expect(answers.flatMap(codes)).toEqual(Array(31).fill('SKU_TAKEN'));
});

test('32 callers who bring in the same product at once make one', async () => {
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => save({ sku: 'D-1', externalRef: 'D' })),
  );
  expect(answers.flatMap(codes)).toEqual([]);
  expect(new Set(answers.map(({ product }) => product!.id)).size).toBe(1);
});

test('one key from 32 callers makes one product', async () => {
  const input = { sku: 'E-1', idempotencyKey: 'e' };
  const answers = await Promise.all(Array.from({ length: 32 }, () => save(input)));
  expect(new Set(answers.map(({ product }) => product!.id)).size).toBe(1);
  expect(answers[0]!.product!.version).toBe(1);
});

test('a customer’s user reads every product and changes none', async () => {
  const { product } = await save({ sku: 'F-1' });
  const user = customerUser('cus_1');
  const seen = await area.ask(`{ productBySku(sku: "F-1") { id } }`, {}, user);
  expect(seen).toEqual({ productBySku: { id: product!.id } });
  const all = { ...staff(), party: { kind: 'CUSTOMER', id: 'cus_1' } as const };
  await expect(save({ id: product!.id, sku: 'F-2' }, all)).rejects.toThrow();
});

test('products by ids and SKUs come in the order of asking, with null for the unknown', async () => {
  const one = (await save({ sku: 'G-1' })).product!;
  const two = (await save({ sku: 'G-2' })).product!;
  const found = await area.ask(
    'query ($ids: [ID!], $skus: [String!]) { productsByIds(ids: $ids, skus: $skus) { sku } }',
    { ids: [two.id, 'prd_none', one.id], skus: ['G-1', 'none'] },
  );
  expect(found).toEqual({
    productsByIds: [{ sku: 'G-2' }, null, { sku: 'G-1' }, { sku: 'G-1' }, null],
  });
});
