import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { openHouse, suppliers, type House } from './house.ts';

let house: House;
const houses: House[] = [];
beforeEach(async () => {
  house = await openHouse();
  houses.push(house);
});
afterAll(() => Promise.all(houses.map(({ close }) => close())));

test('an import goes on a chunk at a time, and progress rises to the end', async () => {
  const importId = await house.start({ files: suppliers(100) });
  const done: number[] = [];
  for (let go = 0; go < 3; go++) {
    await house.goOn(importId);
    done.push((await house.progress(importId)).done);
  }
  expect(done).toEqual([47, 95, 99]);
  expect(await house.progress(importId)).toMatchObject({
    status: 'DONE',
    failed: 1,
    problems: [{ file: 'suppliers', line: 14, column: 'name', message: 'It may not be.' }],
  });
  const told = await house.events('identity.ImportProgressed');
  expect(told.map(({ data }) => data.done)).toEqual([0, 47, 95, 99]);
});

test('two workers at the same go ask with the same keys, and a row is done once', async () => {
  const importId = await house.start({ files: suppliers(10) });
  await Promise.all(Array.from({ length: 8 }, () => house.goOn(importId)));
  expect(await house.progress(importId)).toMatchObject({ status: 'DONE', done: 10 });
  const keys = new Map(house.asked.map((ask) => [ask.externalRef, ask.idempotencyKey]));
  expect(house.asked.every((ask) => keys.get(ask.externalRef) === ask.idempotencyKey)).toBe(true);
  expect(new Set(keys.values()).size).toBe(10);
});

test('an area that is down stops the go, and the next one takes the same rows', async () => {
  const importId = await house.start({ files: suppliers(5) });
  house.state.isDown = true;
  await expect(house.goOn(importId)).rejects.toThrow('Purchasing is down.');
  expect(await house.progress(importId)).toMatchObject({ status: 'RUNNING', done: 0, failed: 0 });
  house.state.isDown = false;
  await house.goOn(importId);
  expect(await house.progress(importId)).toMatchObject({ status: 'DONE', done: 5 });
});

test('the same row in another import carries the same key, so nothing is doubled', async () => {
  for (let time = 0; time < 2; time++) {
    await house.goOn(await house.start({ files: suppliers(3) }));
  }
  expect(house.asked).toHaveLength(6);
  expect(new Set(house.asked.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(3);
});

test('what has ended does not go on', async () => {
  const importId = await house.start({ files: suppliers(3) });
  await house.goOn(importId);
  await house.goOn(importId);
  expect(house.asked).toHaveLength(3);
});
