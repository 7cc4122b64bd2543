import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { customerUser } from '../area.ts';
import { openDesk, outcome, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
});
afterAll(() => desk.close());

const levelOf = async (product: string) =>
  (await desk.levels()).filter((level) => level.startsWith(`${product} `));

test('goods come in by the box and are kept by the piece, at what they cost', async () => {
  const input = {
    quantity: { value: '2', unit: 'BOX' },
    unitCost: { amount: '120.006', currency: 'CNY' },
    productId: 'prd_box',
    warehouseId: east,
    postingDate: '2025-12-31',
    kind: 'OPENING',
    reason: 'Opening count',
  };
  const { receiveStock } = await desk.ask<{ receiveStock: object }>(
    `mutation ($input: ReceiveStockInput!) { receiveStock(input: $input) { userErrors { code }
      stockLevel { onHand { value unit } value { amount currency } averageCost { amount } version }
      stockMove { kind documentType postingDate reason actor value { amount } quantity { value }
        warehouse { code } product { id } order { id } } } }`,
    { input },
  );
  expect(receiveStock).toEqual({
    userErrors: [],
    stockLevel: {
      onHand: { value: '24', unit: 'PCS' },
      value: { amount: '240.01', currency: 'CNY' },
      averageCost: { amount: '10.000417' },
      version: 1,
    },
    stockMove: {
      kind: 'RECEIPT',
      documentType: 'OPENING',
      postingDate: '2025-12-31',
      reason: 'Opening count',
      actor: 'usr_staff',
      value: { amount: '240.01' },
      quantity: { value: '24' },
      warehouse: { code: 'EAST' },
      product: { id: 'prd_box' },
      order: null,
    },
  });
});

test.each`
  why                                | product      | value     | unit      | cost    | currency | code
  ${'nothing comes in'}              | ${'prd_bad'} | ${'0'}    | ${'PCS'}  | ${'1'}  | ${'CNY'} | ${'NOT_POSITIVE'}
  ${'less than nothing comes in'}    | ${'prd_bad'} | ${'-1'}   | ${'PCS'}  | ${'1'}  | ${'CNY'} | ${'NOT_POSITIVE'}
  ${'the unit is not the product’s'} | ${'prd_bad'} | ${'1'}    | ${'CASE'} | ${'1'}  | ${'CNY'} | ${'UNKNOWN_UNIT'}
  ${'pieces are cut too small'}      | ${'prd_bad'} | ${'0.25'} | ${'PCS'}  | ${'1'}  | ${'CNY'} | ${'INEXACT_QUANTITY'}
  ${'the currency is another'}       | ${'prd_bad'} | ${'1'}    | ${'PCS'}  | ${'1'}  | ${'EUR'} | ${'CURRENCY_MISMATCH'}
  ${'it costs less than nothing'}    | ${'prd_bad'} | ${'1'}    | ${'PCS'}  | ${'-1'} | ${'CNY'} | ${'NEGATIVE_COST'}
  ${'nobody knows the product'}      | ${'unknown'} | ${'1'}    | ${'PCS'}  | ${'1'}  | ${'CNY'} | ${'NOT_FOUND'}
`('is refused when $why', async ({ product, value, unit, cost, currency, code }) => {
  const more = { quantity: { value, unit }, unitCost: { amount: cost, currency } };
  expect(await outcome(desk.receive(product, east, value, cost, more))).toBe(code);
  expect(await levelOf(product)).toEqual([]);
});

test('there is no receipt into a warehouse that is not there, nor by an outside party', async () => {
  expect(await outcome(desk.receive('prd_1', 'whs_none', '1', '1'))).toBe('NOT_FOUND');
  const outsider = customerUser('cus_1', ['inventory:write']);
  const input = {
    productId: 'prd_1',
    warehouseId: east,
    quantity: { value: '1' },
    unitCost: { amount: '1', currency: 'CNY' },
  };
  const asked = desk.perform('inventory.receiveStock', input, outsider);
  expect(await outcome(asked)).toBe('FORBIDDEN');
});

test('new goods go to those who wait, oldest order first, and each order hears of it', async () => {
  await desk.reserve('ord_2', 'w2 prd_wait 4');
  await desk.reserve('ord_1', 'w1 prd_wait 3\nw1b prd_never 1');
  await desk.reserve('ord_3', 'w3 prd_wait 9', 'whs_elsewhere');
  const before = (await desk.told('StockReserved')).length;
  await desk.receive('prd_wait', east, '5', '2');
  expect(await levelOf('prd_wait')).toEqual(['prd_wait EAST: 5/5 10.00']);
  const heard = (await desk.told('StockReserved')).slice(before);
  expect(heard.map(({ data }) => data)).toEqual([
    {
      orderId: 'ord_1',
      lines: [{ lineId: 'w1', productId: 'prd_wait', warehouseId: east, quantity: '3' }],
      waiting: [],
    },
    {
      orderId: 'ord_2',
      lines: [{ lineId: 'w2', productId: 'prd_wait', warehouseId: east, quantity: '2' }],
      waiting: [{ lineId: 'w2', productId: 'prd_wait', quantity: '2' }],
    },
  ]);
  const [changed] = (await desk.told('StockChanged')).slice(-1);
  expect(changed?.data).toMatchObject({
    onHand: '5',
    reserved: '5',
    reason: 'RECEIPT',
    version: 1,
  });
});

test('a thousand waiting lines are dealt to in one receipt', async () => {
  const lines = Array.from({ length: 1_000 }, (_, n) => `many${n + 1000} prd_many 1`);
  await desk.reserve('ord_many', lines.join('\n'));
  await desk.receive('prd_many', east, '900', '1');
  expect(await levelOf('prd_many')).toEqual(['prd_many EAST: 900/900 900.00']);
  const [told] = (await desk.told('StockReserved')).slice(-1);
  expect(told?.data.lines).toHaveLength(900);
});

test('a first receipt waits for the order that is just asking for the product', async () => {
  await desk.reserve('ord_slow', 'slow1 prd_slow 1');
  const brake = new Client({ connectionString: desk.databaseUrl });
  await brake.connect();
  await brake.query('begin');
  await brake.query(`select from inventory.demand where line_id = 'slow1' for update`);
  const asking = desk.reserve('ord_slow', 'slow1 prd_slow 1\nslow2 prd_first 3');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const coming = desk.receive('prd_first', east, '5', '1');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await brake.query('rollback');
  await brake.end();
  await Promise.all([asking, coming]);
  expect(await levelOf('prd_first')).toEqual(['prd_first EAST: 5/3 5.00']);
});

test('receipts and orders that cross each other leave nobody waiting beside free goods', async () => {
  const [south, west] = [await desk.warehouse('SOUTH'), await desk.warehouse('WEST')];
  for (let round = 0; round < 12; round++) {
    const product = `prd_cross${round}`;
    const acts = [1, 2, 3, 4].flatMap((n) => [
      desk.reserve(`ord_c${n}`, `c${round}_${n} ${product} 3`),
      desk.receive(product, [east, south, west, east][n - 1]!, '4', '1'),
    ]);
    await Promise.all(acts);
    const waiting = await desk.rows(`select 1 from demand
      where product_id = '${product}' and waiting > 0`);
    expect(waiting).toEqual([]);
  }
  expect(await desk.breaches()).toEqual([]);
});

test('the same receipt sent twice comes in once; 32 different ones come in all', async () => {
  const key = { idempotencyKey: 'receipt-1' };
  const both = [1, 2].map(() => desk.receive('prd_once', east, '5', '2', key));
  const [first, second] = await Promise.all(both);
  expect(first).toEqual(second);
  expect(await levelOf('prd_once')).toEqual(['prd_once EAST: 5/0 10.00']);
  await Promise.all(Array.from({ length: 32 }, () => desk.receive('prd_32', east, '1', '2.5')));
  expect(await levelOf('prd_32')).toEqual(['prd_32 EAST: 32/0 80.00']);
  expect(await desk.breaches()).toEqual([]);
});
