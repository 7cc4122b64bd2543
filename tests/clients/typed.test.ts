import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';
import { RecentOrdersDocument, SaveProductDocument } from './typed/__generated__/shop.ts';

let waybill: TestWaybill;
beforeAll(async () => {
  waybill = await openTestWaybill();
});
afterAll(() => waybill?.close());

/** A client that knows from the document what it must send and what it gets. */
function ask<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return waybill.ask<Data>(print(document), variables);
}

test('generated client types are what the graph answers', async () => {
  const { saveProduct } = await ask(SaveProductDocument, {
    input: { sku: 'TEA-01', name: 'Green tea', baseUnit: 'PCS', weightKg: '0.250' },
  });
  expect(saveProduct.userErrors).toEqual([]);
  const { id, ...product } = saveProduct.product!;
  expect(id.startsWith('prd_')).toBe(true);
  expect(product).toEqual({ sku: 'TEA-01', tracking: 'NONE', weightKg: '0.25' });
  const { orders } = await ask(RecentOrdersDocument, {
    first: 5,
    filter: { status: { in: ['APPROVED', 'ALLOCATED'] } },
  });
  expect(orders).toEqual({ nodes: [], totalCount: 0 });
});
