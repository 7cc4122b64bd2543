import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;
let west: string;

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
  west = await desk.warehouse('WEST');
});
afterAll(() => desk.close());

const only = async (list: Promise<string[]>, start: string) =>
  (await list).filter((row) => row.startsWith(start));

test('an order gets what there is, from one warehouse where it can, and is told', async () => {
  await desk.receive('prd_tea', east, '10', '1');
  await desk.receive('prd_tea', west, '10', '1');
  await desk.receive('prd_cup', west, '10', '1');
  await desk.reserve('ord_1', 'a1 prd_tea 4\na2 prd_cup 3');
  const told = await desk.told('StockReserved');
  expect(told.map(({ data }) => data)).toEqual([
    {
      orderId: 'ord_1',
      lines: [
        { lineId: 'a1', productId: 'prd_tea', warehouseId: west, quantity: '4' },
        { lineId: 'a2', productId: 'prd_cup', warehouseId: west, quantity: '3' },
      ],
      waiting: [],
    },
  ]);
  expect(await desk.levels()).toEqual([
    'prd_cup WEST: 10/3 10.00',
    'prd_tea EAST: 10/0 10.00',
    'prd_tea WEST: 10/4 10.00',
  ]);
  const changed = (await desk.told('StockChanged')).slice(-2);
  expect(changed.map(({ data }) => data.reason)).toEqual(['RESERVATION', 'RESERVATION']);
});

test('the given warehouse alone serves the order; the rest waits for that warehouse', async () => {
  await desk.receive('prd_pot', east, '2', '1');
  await desk.receive('prd_pot', west, '9', '1');
  await desk.reserve('ord_2', 'b1 prd_pot 5', east);
  expect(await only(desk.demands(), 'b1')).toEqual(['b1: waiting 3, reserved 2, issued 0']);
  await desk.receive('prd_pot', west, '1', '1');
  await desk.receive('prd_pot', east, '1', '1');
  expect(await only(desk.demands(), 'b1')).toEqual(['b1: waiting 2, reserved 3, issued 0']);
});

test('an order that gets nothing is told so and waits', async () => {
  await desk.reserve('ord_3', 'c1 prd_unheard 5');
  const [told] = (await desk.told('StockReserved')).slice(-1);
  expect(told?.data).toEqual({
    orderId: 'ord_3',
    lines: [],
    waiting: [{ lineId: 'c1', productId: 'prd_unheard', quantity: '5' }],
  });
});

test('asked again, an order gets only what it lacks', async () => {
  await desk.receive('prd_again', east, '20', '1');
  await desk.reserve('ord_4', 'd1 prd_again 5');
  await desk.reserve('ord_4', 'd1 prd_again 5');
  expect(await only(desk.demands(), 'd1')).toEqual(['d1: waiting 0, reserved 5, issued 0']);
  await desk.reserve('ord_4', 'd1 prd_again 7');
  expect(await only(desk.demands(), 'd1')).toEqual(['d1: waiting 0, reserved 7, issued 0']);
});

test('asked again for another warehouse, what waits is to come from there', async () => {
  await desk.receive('prd_move', west, '9', '1');
  await desk.reserve('ord_5', 'e1 prd_move 5', east);
  await desk.reserve('ord_5', 'e1 prd_move 5', west);
  expect(await only(desk.levels(), 'prd_move')).toEqual(['prd_move WEST: 9/5 9.00']);
});

test('of 64 who want the last 40, 40 get one', async () => {
  await desk.receive('prd_rush', east, '25', '1');
  await desk.receive('prd_rush', west, '15', '1');
  const takers = Array.from({ length: 64 }, (_, n) =>
    desk.reserve(`ord_r${n}`, `r${n + 10} prd_rush 1`),
  );
  await Promise.all(takers);
  expect(await only(desk.levels(), 'prd_rush')).toEqual([
    'prd_rush EAST: 25/25 25.00',
    'prd_rush WEST: 15/15 15.00',
  ]);
  const rushed = await only(desk.demands(), 'r');
  expect(rushed.filter((row) => row.includes('reserved 1,')).length).toBe(40);
  expect(rushed.filter((row) => row.includes('waiting 1,')).length).toBe(24);
});

test('64 orders over the same products in any order of lines do not block each other', async () => {
  const products = Array.from({ length: 10 }, (_, n) => `prd_mix${n}`);
  for (const product of products) {
    await desk.receive(product, east, '50', '1');
    await desk.receive(product, west, '50', '1');
  }
  const orders = Array.from({ length: 64 }, (_, n) => {
    const turned = [...products.slice(n % 10), ...products.slice(0, n % 10)];
    const lines = turned.map((product, line) => `m${n}_${line} ${product} 2`);
    return desk.reserve(`ord_m${n}`, lines.join('\n'), n % 3 === 0 ? west : null);
  });
  await Promise.all(orders);
  const levels = await desk.rows<{ reserved: string }>(`select sum(reserved)::text as reserved
    from stock_level where product_id like 'prd_mix%' group by product_id`);
  expect(levels.every(({ reserved }) => Number(reserved) === 100)).toBe(true);
  expect(await desk.breaches()).toEqual([]);
});

test('the same order sent by 32 at once under different keys is reserved once', async () => {
  await desk.receive('prd_same', east, '20', '1');
  const lines = 's1 prd_same 5\ns2 prd_nothing 1';
  await Promise.all(Array.from({ length: 32 }, () => desk.reserve('ord_same', lines)));
  expect(await only(desk.demands(), 's')).toEqual([
    's1: waiting 0, reserved 5, issued 0',
    's2: waiting 1, reserved 0, issued 0',
  ]);
  expect(await desk.breaches()).toEqual([]);
});
