import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAfter, dayOf } from '../../kernel/clock.ts';
import type { Graph } from '../../kernel/graph.ts';
import { staff } from '../area.ts';
import { openDesk, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;
let west: string;
const today = dayOf(new Date());
const inDays = (days: number) => daysAfter(today, days);

/** What purchasing says of its orders. */
const orders: Record<string, object> = {};
const products: Graph = (_viewer, _document, variables) => {
  const { id, ids, productId } = variables as Record<string, string> & { ids?: string[] };
  const units = [{ code: 'PCS', factor: '1', decimals: 1 }];
  const product = (one: unknown) => ({ id: one, baseUnit: 'PCS', units, incoming: [] });
  if (ids) return Promise.resolve({ productsByIds: ids.map(product) } as never);
  if (id) return Promise.resolve({ purchaseOrder: orders[id] ?? null } as never);
  return Promise.resolve({ product: product(productId) } as never);
};

beforeAll(async () => {
  desk = await openDesk({ graph: products });
  east = await desk.warehouse('EAST');
  west = await desk.warehouse('WEST');
});
afterAll(() => desk.close());

function ordered(id: string, productId: string, open: string, due: string, more: object = {}) {
  const line = { id: `${id}_1`, product: { id: productId }, open: { value: open } };
  orders[id] = {
    ...{ id, version: 1, status: 'SENT', sentAt: new Date(`${inDays(-9)}T08:00:00Z`) },
    ...{ warehouse: { id: east }, lines: [{ ...line, expectedDate: due, confirmedDate: null }] },
    ...more,
  };
  return desk.perform('inventory.noteSupply', { purchaseOrderId: id });
}

type Level = Record<string, { value: string }> & { warehouse: { code: string } };
async function outlook(productId: string, date: string): Promise<string[]> {
  const { stockLevels } = await desk.ask<{ stockLevels: { nodes: Level[] } }>(
    `query ($filter: StockLevelFilter, $date: Date) { stockLevels(filter: $filter) { nodes {
       warehouse { code } incoming { value } inTransit { value } projected(date: $date) { value }
       availableToPromise(date: $date) { value } } } }`,
    { filter: { productId: { eq: productId } }, date },
  );
  return stockLevels.nodes.map(({ warehouse: { code }, ...level }) => {
    const figures = ['incoming', 'inTransit', 'projected', 'availableToPromise'];
    return [code, ...figures.map((name) => level[name]!.value)].join(' ');
  });
}

test('what is ordered comes on its day; what is late is looked for today', async () => {
  await desk.receive('prd_in', east, '5', '1');
  await ordered('puo_1', 'prd_in', '10', inDays(4));
  await ordered('puo_2', 'prd_in', '3', inDays(-2));
  expect(await outlook('prd_in', today)).toEqual(['EAST 13 0 8 8']);
  expect(await outlook('prd_in', inDays(3))).toEqual(['EAST 13 0 8 8']);
  expect(await outlook('prd_in', inDays(4))).toEqual(['EAST 13 0 18 18']);
});

test('what comes later than it is given away can not be promised today', async () => {
  await desk.receive('prd_atp', east, '10', '1');
  await desk.receive('prd_atp', west, '1', '1');
  const lines = [{ productId: 'prd_atp', quantity: { value: '7' } }];
  const request = { fromWarehouseId: east, toWarehouseId: west, neededBy: inDays(5), lines };
  const made = await desk.perform<{ transferOrderId: string }>(
    'inventory.requestTransfer',
    request,
  );
  expect(await outlook('prd_atp', today)).toEqual(['EAST 0 0 10 10', 'WEST 0 0 1 1']);
  await desk.perform('inventory.approveTransfer', made, staff('usr_boss'));
  expect(await outlook('prd_atp', today)).toEqual(['EAST 0 0 10 3', 'WEST 0 0 1 1']);
  expect(await outlook('prd_atp', inDays(5))).toEqual(['EAST 0 0 3 3', 'WEST 0 0 8 8']);
  await desk.perform('inventory.shipTransfer', made);
  expect(await outlook('prd_atp', inDays(5))).toEqual(['EAST 0 0 3 3', 'WEST 0 7 8 8']);
});

test('orders that wait take what comes first, once, in the oldest warehouse', async () => {
  await desk.receive('prd_wait', east, '1', '1');
  await desk.receive('prd_wait', west, '1', '1');
  await desk.reserve('ord_1', 'w1 prd_wait 6');
  await ordered('puo_3', 'prd_wait', '9', inDays(1));
  expect(await outlook('prd_wait', today)).toEqual(['EAST 9 0 -4 -4', 'WEST 0 0 0 0']);
  expect(await outlook('prd_wait', inDays(1))).toEqual(['EAST 9 0 5 5', 'WEST 0 0 0 0']);
});

test('an older word never takes the place of a newer one, however many come at once', async () => {
  await desk.receive('prd_old', east, '1', '1');
  await ordered('puo_4', 'prd_old', '2', today, { version: 5 });
  const noteSupply = () => ordered('puo_4', 'prd_old', '6', today, { version: 6 });
  await Promise.all(Array.from({ length: 8 }, noteSupply));
  await ordered('puo_4', 'prd_old', '4', today, { version: 4 });
  expect((await outlook('prd_old', today))[0]).toBe('EAST 6 0 7 7');
  await ordered('puo_4', 'prd_old', '6', today, { version: 7, status: 'CANCELLED' });
  expect((await outlook('prd_old', today))[0]).toBe('EAST 0 0 1 1');
});

test('an order that its supplier does not have brings nothing', async () => {
  await desk.receive('prd_draft', east, '1', '1');
  await ordered('puo_5', 'prd_draft', '9', today, { sentAt: null });
  expect(await outlook('prd_draft', today)).toEqual(['EAST 0 0 1 1']);
});
