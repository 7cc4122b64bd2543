import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
});
afterAll(() => desk.close());

const demandOf = async (line: string) =>
  (await desk.demands()).filter((row) => row.startsWith(`${line}:`));

test('what waits is given up before what is reserved', async () => {
  await desk.receive('prd_tea', east, '6', '1');
  await desk.reserve('ord_1', 'a1 prd_tea 10');
  await desk.release('ord_1', 'a1 prd_tea 5');
  expect(await demandOf('a1')).toEqual(['a1: waiting 0, reserved 5, issued 0']);
  expect(await desk.levels()).toEqual(['prd_tea EAST: 6/5 6.00']);
  const [changed] = (await desk.told('StockChanged')).slice(-1);
  expect(changed?.data).toMatchObject({ reserved: '5', available: '1', reason: 'RELEASE' });
});

test('what is freed goes to the next who waits, and that order hears of it', async () => {
  await desk.receive('prd_cup', east, '6', '1');
  await desk.reserve('ord_2', 'b1 prd_cup 6');
  await desk.reserve('ord_3', 'b2 prd_cup 4');
  await desk.release('ord_2', 'b1 prd_cup 5');
  expect(await demandOf('b1')).toEqual(['b1: waiting 0, reserved 1, issued 0']);
  expect(await demandOf('b2')).toEqual(['b2: waiting 0, reserved 4, issued 0']);
  const [told] = (await desk.told('StockReserved')).slice(-1);
  expect(told?.data).toMatchObject({ orderId: 'ord_3', lines: [{ lineId: 'b2', quantity: '4' }] });
});

test('what another order holds, or nobody asked for, is passed over', async () => {
  await desk.receive('prd_pot', east, '6', '1');
  await desk.reserve('ord_4', 'c1 prd_pot 6');
  await desk.release('ord_5', 'c1 prd_pot 6');
  await desk.release('ord_4', 'unknown prd_pot 6');
  expect(await demandOf('c1')).toEqual(['c1: waiting 0, reserved 6, issued 0']);
});

test('a released line does not come back when the order is reserved again', async () => {
  await desk.receive('prd_back', east, '6', '1');
  await desk.reserve('ord_6', 'd1 prd_back 6');
  await desk.release('ord_6', 'd1 prd_back 6');
  await desk.reserve('ord_6', 'd1 prd_back 6');
  expect(await demandOf('d1')).toEqual(['d1: waiting 0, reserved 0, issued 0']);
});

test('32 who give up at once hand all of it to those who wait', async () => {
  await desk.receive('prd_32', east, '32', '1');
  const numbers = Array.from({ length: 32 }, (_, n) => n + 10);
  await Promise.all(numbers.map((n) => desk.reserve(`ord_h${n}`, `h${n} prd_32 1`)));
  await Promise.all(numbers.map((n) => desk.reserve(`ord_w${n}`, `w${n} prd_32 1`)));
  await Promise.all(numbers.map((n) => desk.release(`ord_h${n}`, `h${n} prd_32 1`)));
  const waiters = (await desk.demands()).filter((row) => /^w\d/.test(row));
  expect(waiters.length).toBe(32);
  expect(waiters.every((row) => row.includes('waiting 0, reserved 1'))).toBe(true);
  expect(await desk.breaches()).toEqual([]);
});
