import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { openHouse, suppliers, type House } from './house.ts';

let house: House;
const houses: House[] = [];
beforeEach(async () => {
  house = await openHouse();
  houses.push(house);
});
afterAll(() => Promise.all(houses.map(({ close }) => close())));

test('cancelling keeps what is done and leaves the rest alone', async () => {
  const importId = await house.start({ files: suppliers(100) });
  await house.goOn(importId);
  await house.cancel(importId);
  await house.goOn(importId);
  expect(await house.progress(importId)).toMatchObject({
    status: 'CANCELLED',
    done: 47,
    failed: 1,
  });
  expect(house.asked).toHaveLength(48);
});

test('rows that are being worked through when it is cancelled are not counted any more', async () => {
  const importId = await house.start({ files: suppliers(5) });
  let isCancelled = false;
  house.state.onAsk = async () => {
    if (isCancelled) return;
    isCancelled = true;
    await house.cancel(importId);
  };
  await house.goOn(importId);
  expect(await house.progress(importId)).toMatchObject({ status: 'CANCELLED', done: 0 });
});

test('of 16 who cancel at once one does it, the others are told that it has ended', async () => {
  const importId = await house.start({ files: suppliers(5) });
  const answers = await Promise.allSettled(
    Array.from({ length: 16 }, () => house.cancel(importId)),
  );
  const refused = answers.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(15);
  expect(refused[0]).toMatchObject({ reason: { code: 'ILLEGAL_MOVE' } });
  expect(await house.events('identity.ImportProgressed')).toHaveLength(2);
});

test('an import that is not there can not be cancelled', async () => {
  await expect(house.cancel('imp_none')).rejects.toThrow(/import/);
});
