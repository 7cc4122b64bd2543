import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, outcome, type Desk } from './warehouse-desk.ts';

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

test('a delivery takes the goods its order holds, at cost, and finance hears of it once', async () => {
  await desk.receive('prd_tea', east, '4', '10');
  await desk.receive('prd_tea', east, '6', '11');
  await desk.reserve('ord_1', 'a1 prd_tea 7');
  await desk.issue('ord_1', east, 'a1 prd_tea 7', { deliveryId: 'dlv_1' });
  expect(await only(desk.levels(), 'prd_tea')).toEqual(['prd_tea EAST: 3/0 33.00']);
  expect(await only(desk.demands(), 'a1')).toEqual(['a1: waiting 0, reserved 0, issued 7']);
  const moved = await desk.told('StockMoved');
  expect(moved.slice(2)).toMatchObject([
    {
      day: '2026-03-31',
      data: {
        documentId: 'dlv_1',
        documentType: 'DELIVERY',
        orderId: 'ord_1',
        customerId: 'cus_1',
        postingDate: '2026-03-31',
        currency: 'CNY',
        moves: [{ kind: 'ISSUE', productId: 'prd_tea', quantity: '-7', value: '-73' }],
      },
    },
  ]);
});

test('the same delivery is issued once, whatever the key and however many send it', async () => {
  await desk.receive('prd_once', east, '40', '1');
  await desk.reserve('ord_2', 'b1 prd_once 40');
  const send = () => desk.issue('ord_2', east, 'b1 prd_once 2', { deliveryId: 'dlv_2' });
  await Promise.all(Array.from({ length: 32 }, send));
  expect(await only(desk.levels(), 'prd_once')).toEqual(['prd_once EAST: 38/38 38.00']);
});

test('goods that another order holds are not taken', async () => {
  await desk.receive('prd_mine', east, '5', '1');
  await desk.reserve('ord_3', 'c1 prd_mine 4');
  expect(await outcome(desk.issue('ord_4', east, 'c2 prd_mine 2'))).toBe('INSUFFICIENT_STOCK');
  expect(await outcome(desk.issue('ord_4', west, 'c2 prd_mine 1'))).toBe('OUT_OF_STOCK');
  await desk.issue('ord_4', east, 'c2 prd_mine 1');
  expect(await outcome(desk.issue('ord_4', east, 'c2 prd_mine 1'))).toBe('OUT_OF_STOCK');
  expect(await only(desk.levels(), 'prd_mine')).toEqual(['prd_mine EAST: 4/4 4.00']);
});

test('a delivery that is refused leaves nothing behind', async () => {
  await desk.receive('prd_part', east, '5', '1');
  const lines = 'd1 prd_part 2\nd2 prd_absent 1';
  expect(await outcome(desk.issue('ord_5', east, lines))).toBe('OUT_OF_STOCK');
  expect(await only(desk.levels(), 'prd_part')).toEqual(['prd_part EAST: 5/0 5.00']);
  expect(await only(desk.demands(), 'd')).toEqual([]);
});

test('a line that leaves from elsewhere frees what it held for the next who waits', async () => {
  await desk.receive('prd_swap', west, '3', '1');
  await desk.reserve('ord_6', 'e1 prd_swap 3');
  await desk.reserve('ord_7', 'e2 prd_swap 2', west);
  await desk.receive('prd_swap', east, '3', '1');
  await desk.issue('ord_6', east, 'e1 prd_swap 3');
  expect(await only(desk.demands(), 'e')).toEqual([
    'e1: waiting 0, reserved 0, issued 3',
    'e2: waiting 0, reserved 2, issued 0',
  ]);
  const [told] = (await desk.told('StockReserved')).slice(-1);
  expect(told?.data).toMatchObject({ orderId: 'ord_7', lines: [{ warehouseId: west }] });
});

test('32 deliveries of 32 orders take exactly what they hold', async () => {
  await desk.receive('prd_32', east, '10', '3.33');
  await desk.receive('prd_32', east, '22', '3.34');
  const numbers = Array.from({ length: 32 }, (_, n) => n);
  await Promise.all(numbers.map((n) => desk.reserve(`ord_n${n}`, `n${n} prd_32 1`)));
  await Promise.all(numbers.map((n) => desk.issue(`ord_n${n}`, east, `n${n} prd_32 1`)));
  expect(await only(desk.levels(), 'prd_32')).toEqual(['prd_32 EAST: 0/0 0.00']);
  expect(await desk.breaches()).toEqual([]);
});
