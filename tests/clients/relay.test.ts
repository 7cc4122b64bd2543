import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

const root = new URL('../..', import.meta.url).pathname;

let waybill: TestWaybill;
let operations: Map<string, string>;
beforeAll(async () => {
  operations = compiled();
  waybill = await openTestWaybill();
});
afterAll(() => waybill?.close());

/** Compiles the documents as an app does, and gives the text that each operation sends. */
function compiled(): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'relay-'));
  try {
    cpSync(join(root, 'tests/clients/relay'), join(folder, 'src'), { recursive: true });
    cpSync(join(root, 'schema/api.graphql'), join(folder, 'schema.graphql'));
    writeFileSync(
      join(folder, 'relay.config.json'),
      JSON.stringify({
        src: 'src',
        schema: 'schema.graphql',
        language: 'typescript',
        persistConfig: { file: 'operations.json' },
      }),
    );
    writeFileSync(join(folder, 'operations.json'), '{}');
    const compiler = join(root, 'node_modules/relay-compiler/cli.js');
    execFileSync(process.execPath, [compiler], { cwd: folder, stdio: 'pipe' });
    const texts = JSON.parse(readFileSync(join(folder, 'operations.json'), 'utf8')) as object;
    return new Map(
      Object.values(texts).map((text: string) => [
        /(?:query|mutation) (\w+)/.exec(text)![1]!,
        text,
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ask = <Data>(operation: string, variables: Record<string, unknown>) =>
  waybill.ask<Data>(operations.get(operation)!, variables);

type Saved = { saveProduct: { product: { id: string; name: string }; userErrors: unknown[] } };
type Page = {
  products: {
    edges: { cursor: string; node: { sku: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
};

async function save(sku: string): Promise<string> {
  const input = { sku, name: `Tea ${sku}`, baseUnit: 'PCS' };
  const { saveProduct } = await ask<Saved>('productsSaveMutation', { input });
  expect(saveProduct.userErrors).toEqual([]);
  return saveProduct.product.id;
}

test('relay-compiler accepts pages, a refetched node, a node’s pages and a mutation', () => {
  expect([...operations.keys()].sort()).toEqual([
    'productsNextPageQuery',
    'productsOrdersQuery',
    'productsPageQuery',
    'productsRowQuery',
    'productsSaveMutation',
  ]);
});

test('the compiled operations page through a list and fetch a node anew', async () => {
  const ids = [await save('A-1'), await save('A-2'), await save('A-3')];
  const { products: first } = await ask<Page>('productsPageQuery', { count: 2 });
  const cursor = first.pageInfo.endCursor;
  const { products: next } = await ask<Page>('productsNextPageQuery', { count: 2, cursor });
  expect([...first.edges, ...next.edges].map(({ node }) => node.sku)).toEqual([
    'A-1',
    'A-2',
    'A-3',
  ]);
  expect([first, next].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
  expect(await ask('productsRowQuery', { id: ids[1] })).toEqual({
    node: { __typename: 'Product', id: ids[1], name: 'Tea A-2', version: 1 },
  });
});
