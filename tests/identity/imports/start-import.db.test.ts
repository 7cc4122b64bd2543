import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openHouse, suppliers, type House } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('a dry run names every bad row and begins nothing', async () => {
  const files = [{ name: 'suppliers.csv', content: 'ref,name\nS1,Wuyi\nS2,\nS1,Yunnan' }];
  const bad = await house.progress(await house.start({ files, isDryRun: true }));
  expect(bad).toMatchObject({ status: 'REJECTED', total: 3, done: 0 });
  expect(bad.problems.map(({ line, column }) => [line, column])).toEqual([
    [3, 'name'],
    [4, 'ref'],
  ]);
  const good = await house.start({ files: suppliers(3), isDryRun: true });
  expect(await house.progress(good)).toMatchObject({ status: 'CHECKED', problems: [] });
  expect(await house.rows('select id from import_task')).toEqual([]);
});

test('a reference is looked for in the files, then in Waybill', async () => {
  const header = 'warehouse,sku,quantity,unit_cost';
  const stock = `${header}\nEAST,TEA,1,1\nEAST,CUP,1,1\nEAST,POT,1,1`;
  const products = 'sku,name,base_unit\nPOT,Pot,PCS';
  const files = [
    { name: 'stock.csv', content: stock },
    { name: 'products.csv', content: products },
  ];
  const { status, problems } = await house.progress(await house.start({ files, isDryRun: true }));
  expect(status).toBe('REJECTED');
  const message = 'CUP is not in products.csv or in Waybill.';
  expect(problems).toEqual([{ file: 'stock', line: 3, column: 'sku', message }]);
});

test('files with a bad row are rejected as a whole', async () => {
  const files = [{ name: 'suppliers.csv', content: 'ref,name\nS1,Wuyi\nS2,' }];
  const importId = await house.start({ files });
  expect(await house.progress(importId)).toMatchObject({ status: 'REJECTED', done: 0 });
  expect(await house.rows('select id from import_task')).toEqual([]);
});

test('good files wait to be worked through, and their first go is asked for', async () => {
  const importId = await house.start({ files: suppliers(5) });
  expect(await house.progress(importId)).toMatchObject({ status: 'RUNNING', total: 5, done: 0 });
  const going = await house.events('identity.ImportContinues');
  expect(going.map(({ data }) => data)).toContainEqual({ importId });
});

test('files without a row are done at once', async () => {
  const importId = await house.start({ files: [{ name: 'suppliers.csv', content: 'ref,name' }] });
  expect(await house.progress(importId)).toMatchObject({ status: 'DONE', total: 0 });
});

test('32 callers with one key begin one import', async () => {
  const input = { files: suppliers(4), idempotencyKey: 'march' };
  const started = await Promise.all(Array.from({ length: 32 }, () => house.start(input)));
  expect(new Set(started).size).toBe(1);
  const tasks = await house.rows(`select id from import_task where import_id = '${started[0]}'`);
  expect(tasks).toHaveLength(4);
});
