import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../../area.ts';
import { openDesk, outcome, type Desk } from '../warehouse-desk.ts';

let desk: Desk;
let east: string;
let west: string;

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
  west = await desk.warehouse('WEST');
  desk.tracked.prd_milk = { tracking: 'LOT' };
  desk.tracked.prd_drill = { tracking: 'SERIAL' };
  const lots = [
    { code: 'A', quantity: '4', expiresOn: '2099-01-01' },
    { code: 'B', quantity: '6', expiresOn: '2099-02-01' },
  ];
  await desk.receive('prd_milk', east, '10', '2', { lots });
  await desk.receive('prd_drill', east, '3', '90', { serials: ['S1', 'S2', 'S3'] });
});
afterAll(() => desk.close());

const back = (lineId: string, productId: string, quantity: string, more = {}, use = 'SALE') =>
  outcome(
    desk.perform('inventory.takeInReturn', {
      ...{ returnOrderId: desk.next('rma'), orderId: 'ord_1', customerId: 'cus_1' },
      postingDate: '2026-03-31',
      lines: [{ lineId, productId, warehouseId: west, unit: 'PCS', quantity, use, ...more }],
    }),
  );

async function transfer(productId: string, value: string): Promise<string> {
  const input = { fromWarehouseId: east, toWarehouseId: west };
  const lines = [{ productId, quantity: { value } }];
  const { transferOrderId } = await desk.perform<{ transferOrderId: string }>(
    'inventory.requestTransfer',
    { ...input, lines },
  );
  await desk.perform('inventory.approveTransfer', { transferOrderId }, staff('usr_boss'));
  return transferOrderId;
}

const ship = (transferOrderId: string, ...lines: object[]) =>
  outcome(
    desk.perform('inventory.shipTransfer', {
      transferOrderId,
      ...(lines.length > 0 && { lines }),
    }),
  );
const take = (transferOrderId: string, ...lines: object[]) =>
  outcome(
    desk.perform('inventory.receiveTransfer', {
      ...{ transferOrderId, reason: 'As found' },
      ...(lines.length > 0 && { lines }),
    }),
  );

test('what a customer sends back is of the lots that left, first those that left first', async () => {
  await desk.issue('ord_1', east, 'l1 prd_milk 6');
  expect(await back('l1', 'prd_milk', '1', { lotCode: 'B' })).toBe('done');
  expect(await back('l1', 'prd_milk', '3')).toBe('done');
  expect((await desk.places()).filter((place) => place.includes('prd_milk'))).toEqual([
    'prd_milk EAST/- B: 4',
    'prd_milk WEST/- A: 3',
    'prd_milk WEST/- B: 1',
  ]);
  expect(await back('l1', 'prd_milk', '1', {}, 'SCRAP')).toBe('done');
  const [line] = (
    await desk.ask<{ stockMoves: { nodes: object[] } }>(
      `{ stockMoves(first: 1, filter: { kind: { eq: SCRAP } }) { nodes {
         goods { lot { code } quantity { value } serials } } } }`,
    )
  ).stockMoves.nodes;
  expect(line).toEqual({ goods: [{ lot: { code: 'A' }, quantity: { value: '-1' }, serials: [] }] });
});

test('lots go with a transfer, as what expires first or as they are named', async () => {
  const id = await transfer('prd_milk', '3');
  const goods = { productId: 'prd_milk', quantity: '3' };
  expect(await ship(id, { ...goods, lots: [{ code: 'A', quantity: '3' }] })).toBe('NOT_IN_PLACE');
  expect(await ship(id, { ...goods, lots: [{ code: 'B', quantity: '3' }] })).toBe('done');
  expect(await take(id, { productId: 'prd_milk', received: '2', missing: '1' })).toBe('done');
  expect((await desk.places()).filter((place) => place.includes('prd_milk'))).toEqual([
    'prd_milk EAST/- B: 1',
    'prd_milk WEST/- A: 3',
    'prd_milk WEST/- B: 3',
  ]);
});

test('units go and come by their serials', async () => {
  const id = await transfer('prd_drill', '2');
  const goods = { productId: 'prd_drill', quantity: '2' };
  expect(await ship(id)).toBe('SERIALS_NEEDED');
  expect(await ship(id, { ...goods, serials: ['S1', 'S3'] })).toBe('done');
  expect(await outcome(desk.receive('prd_drill', east, '1', '90', { serials: ['S1'] }))).toBe(
    'SERIAL_ON_HAND',
  );
  const came = { productId: 'prd_drill', received: '1' };
  expect(await take(id, came)).toBe('SERIALS_NEEDED');
  expect(await take(id, { ...came, serials: ['S2'] })).toBe('UNKNOWN_SERIAL');
  expect(await take(id, { ...came, serials: ['S3'], missing: '1' })).toBe('done');
  const units = await desk.rows(`select code, status from serial order by code`);
  expect(units).toEqual([
    { code: 'S1', status: 'GONE' },
    { code: 'S2', status: 'ON_HAND' },
    { code: 'S3', status: 'ON_HAND' },
  ]);
});

test('a supplier’s goods go back by the lots they came in', async () => {
  const more = { lots: [{ code: 'Z', quantity: '2', expiresOn: '2099-09-09' }] };
  const { moveId } = await desk.receive('prd_milk', east, '2', '3', more);
  await desk.giveBack(moveId, '1');
  expect((await desk.places()).filter((place) => place.includes('prd_milk EAST'))).toEqual([
    'prd_milk EAST/- B: 1',
    'prd_milk EAST/- Z: 1',
  ]);
});

test('nothing contradicts', async () => {
  expect(await desk.breaches()).toEqual([]);
});
