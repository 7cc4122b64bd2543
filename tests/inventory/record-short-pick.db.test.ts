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
afterAll(async () => {
  expect(await desk.breaches()).toEqual([]);
  await desk.close();
});

/** Stock of a product as `warehouse: on hand, reserved, quarantined`. */
async function stockOf(productId: string): Promise<string[]> {
  const found = await desk.rows<{ text: string }>(
    `select concat(code, ': ', trim_scale(on_hand), ', ', trim_scale(reserved), ', ',
       trim_scale(quarantined)) as text
     from stock_level join warehouse w on w.id = warehouse_id
     where product_id = '${productId}' order by code`,
  );
  return found.map(({ text }) => text);
}
const demandOf = async (lineId: string) =>
  (await desk.demands()).filter((line) => line.startsWith(`${lineId}:`));

test('recordShortPick keeps apart what was not found, and the order gets goods elsewhere', async () => {
  await desk.receive('prd_a', east, '10', '2');
  await desk.reserve('ord_a', 'orl_a prd_a 8');
  await desk.receive('prd_a', west, '1', '2');
  await desk.miss('ord_a', east, 'orl_a prd_a 3');
  expect(await stockOf('prd_a')).toEqual(['EAST: 10, 7, 3', 'WEST: 1, 1, 0']);
  expect(await demandOf('orl_a')).toEqual(['orl_a: waiting 0, reserved 8, issued 0']);
  const [lost] = (await desk.told('ReservationLost')).slice(-1);
  expect(lost!.data).toMatchObject({
    ...{ orderId: 'ord_a', deliveryId: expect.any(String) },
    lines: [{ lineId: 'orl_a', warehouseId: east, quantity: '3' }],
  });
  const [got] = (await desk.told('StockReserved')).slice(-1);
  expect(got!.data.lines).toMatchObject([
    { warehouseId: west, quantity: '1' },
    { warehouseId: east, quantity: '2' },
  ]);
});

test('an order that may be served from one warehouse alone waits', async () => {
  await desk.receive('prd_b', east, '4', '2');
  await desk.receive('prd_b', west, '4', '2');
  await desk.reserve('ord_b', 'orl_b prd_b 4', east);
  await desk.miss('ord_b', east, 'orl_b prd_b 4');
  expect(await stockOf('prd_b')).toEqual(['EAST: 4, 0, 4', 'WEST: 4, 0, 0']);
  expect(await demandOf('orl_b')).toEqual(['orl_b: waiting 4, reserved 0, issued 0']);
});

test('what the order no longer holds there is not taken back', async () => {
  await desk.receive('prd_c', east, '6', '2');
  await desk.reserve('ord_c', 'orl_c prd_c 4');
  await desk.release('ord_c', 'orl_c prd_c 3');
  await desk.miss('ord_c', east, 'orl_c prd_c 2\norl_none prd_c 1');
  expect(await stockOf('prd_c')).toEqual(['EAST: 6, 1, 1']);
  expect(await demandOf('orl_c')).toEqual(['orl_c: waiting 0, reserved 1, issued 0']);
});

test('8 orders whose goods are not found at once, while others take what is free', async () => {
  await desk.receive('prd_d', east, '24', '2');
  await desk.receive('prd_d', west, '4', '2');
  const numbers = Array.from({ length: 8 }, (_, n) => n);
  const line = (n: number, quantity: string) => `orl_d${n} prd_d ${quantity}`;
  for (const n of numbers) await desk.reserve(`ord_d${n}`, line(n, '3'));
  await Promise.all([
    ...numbers.map((n) => desk.miss(`ord_d${n}`, east, line(n, '2'))),
    ...numbers.map((n) => desk.issue(`ord_d${n}`, east, line(n, '1'))),
    ...numbers.map((n) => desk.reserve(`ord_e${n}`, `orl_e${n} prd_d 1`)),
  ]);
  expect(await desk.breaches()).toEqual([]);
  const [east1] = await stockOf('prd_d');
  expect(east1).toBe('EAST: 16, 0, 16');
});
