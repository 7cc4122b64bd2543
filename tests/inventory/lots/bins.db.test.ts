import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, outcome, type Desk } from '../warehouse-desk.ts';

let desk: Desk;
let east: string;
const bins: Record<string, string> = {};

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
  desk.tracked.prd_milk = { tracking: 'LOT' };
  await desk.receive('prd_rice', east, '8', '1');
});
afterAll(() => desk.close());

const save = (code: string, kind: string, more = {}) =>
  desk.does<{ bin: { id: string } }>(
    'saveBin',
    { warehouseId: east, code, kind, ...more },
    'bin { id version emptiedAt }',
  );
const carry = (productId: string, from: string | null, to: string, value: string, more = {}) =>
  outcome(
    desk.perform('inventory.moveBetweenBins', {
      ...{ productId, warehouseId: east, fromBinId: from && bins[from], toBinId: bins[to] },
      ...{ quantity: { value }, ...more },
    }),
  );
const of = async (productId: string) =>
  (await desk.places()).filter((place) => place.startsWith(productId));

test('with its first bin a warehouse knows where its goods lie', async () => {
  for (const [code, kind, pickSequence] of [
    ['DOCK', 'RECEIVING', 90],
    ['B-2', 'STORAGE', 20],
    ['A-1', 'PICK', 10],
    ['LAB', 'QUARANTINE', 99],
  ] as const) {
    bins[code] = (await save(code, kind, { pickSequence })).bin.id;
  }
  const twice = ['C-3', 'C-3'].map((code) => outcome(save(code, 'STORAGE').then(() => 'done')));
  expect((await Promise.all(twice)).toSorted()).toEqual([
    'Error: BIN_CODE_TAKEN at input.code',
    'done',
  ]);
  await expect(save('DOCK', 'PICK')).rejects.toThrow('BIN_CODE_TAKEN at input.code');
  await desk.receive('prd_rice', east, '4', '1');
  expect(await of('prd_rice')).toEqual(['prd_rice EAST/- -: 8', 'prd_rice EAST/DOCK -: 4']);
  expect(await desk.breaches()).toEqual([]);
});

test('goods are put away, and fewer than are there cannot be', async () => {
  expect(await carry('prd_rice', null, 'A-1', '3')).toBe('done');
  expect(await carry('prd_rice', 'DOCK', 'B-2', '5')).toBe('NOT_IN_PLACE');
  expect(await carry('prd_rice', 'DOCK', 'DOCK', '1')).toBe('SAME_BIN');
  expect(await carry('prd_rice', 'DOCK', 'B-2', '4', { lotCode: 'X' })).toBe('UNKNOWN_LOT');
  const said = await Promise.all([1, 2].map(() => carry('prd_rice', 'DOCK', 'B-2', '4')));
  expect(said.toSorted()).toEqual(['NOT_IN_PLACE', 'done']);
  expect(await of('prd_rice')).toEqual([
    'prd_rice EAST/- -: 5',
    'prd_rice EAST/A-1 -: 3',
    'prd_rice EAST/B-2 -: 4',
  ]);
  await expect(
    save('A-1', 'PICK', { id: bins['A-1'], isActive: false, pickSequence: 10 }),
  ).rejects.toThrow('BIN_NOT_EMPTY');
});

test('lots leave by expiry, within one by the sequence of bins', async () => {
  const lots = [
    { code: 'A', quantity: '4', expiresOn: '2099-03-01' },
    { code: 'B', quantity: '6', expiresOn: '2099-02-01' },
  ];
  await desk.receive('prd_milk', east, '10', '2', { lots });
  await carry('prd_milk', 'DOCK', 'A-1', '2', { lotCode: 'B' });
  await desk.issue('ord_1', east, 'l1 prd_milk 3');
  expect(await of('prd_milk')).toEqual(['prd_milk EAST/DOCK A: 4', 'prd_milk EAST/DOCK B: 3']);
});

test('goods in a bin apart are nobody’s; out of it they go to those who wait', async () => {
  await desk.reserve('ord_2', 'l2 prd_milk 7');
  expect(await carry('prd_milk', 'DOCK', 'LAB', '3', { lotCode: 'B' })).toBe('done');
  expect((await desk.demands()).at(-1)).toBe('l2: waiting 3, reserved 4, issued 0');
  expect(await carry('prd_milk', 'LAB', 'A-1', '3')).toBe('done');
  expect((await desk.demands()).at(-1)).toBe('l2: waiting 0, reserved 7, issued 0');
  expect(await desk.breaches()).toEqual([]);
});

test('somebody looks into a bin whose last goods have left; what is still there is counted', async () => {
  const confirm = (isEmpty: boolean) =>
    outcome(desk.perform('inventory.confirmEmptyBin', { binId: bins['A-1'], isEmpty }));
  expect(await confirm(true)).toBe('NOT_EMPTIED');
  await desk.issue('ord_2', east, 'l2 prd_milk 3');
  await carry('prd_rice', 'A-1', 'B-2', '3');
  type Emptied = { bins: { nodes: { code: string }[] } };
  const { bins: asked } = await desk.ask<Emptied>(
    '{ bins(filter: { isEmptied: { eq: true } }) { nodes { code } } }',
  );
  expect(asked.nodes.map(({ code }) => code)).toEqual(['A-1', 'LAB']);
  const said = await Promise.all([confirm(false), confirm(false)]);
  expect(said.toSorted()).toEqual(['NOT_EMPTIED', 'done']);
  type Found = { stockCounts: { nodes: { lines: { nodes: object[] } }[] } };
  const { stockCounts } = await desk.ask<Found>(
    `{ stockCounts(first: 1) { nodes { lines(first: 5) { nodes { product { id } bin { code } lot { code } } } } } }`,
  );
  expect(stockCounts.nodes[0]!.lines.nodes).toEqual([
    { product: { id: 'prd_milk' }, bin: { code: 'A-1' }, lot: { code: 'B' } },
  ]);
});

test('a count by bin and lot sets each place right', async () => {
  await desk.perform('inventory.receiveStock', {
    ...{ productId: 'prd_milk', warehouseId: east, quantity: { value: '2' }, binId: bins['B-2'] },
    unitCost: { amount: '2', currency: 'CNY' },
    lots: [{ code: 'A', quantity: '2' }],
  });
  const spot = { warehouseId: east, kind: 'SPOT', binIds: [bins['B-2'], bins.DOCK] };
  const { stockCountId } = await desk.perform<{ stockCountId: string }>(
    'inventory.startStockCount',
    spot,
  );
  const lines = [
    { productId: 'prd_rice', binId: bins['B-2'], counted: { value: '6' } },
    { productId: 'prd_milk', binId: bins['B-2'], lotCode: 'A', counted: { value: '3' } },
    { productId: 'prd_milk', binId: bins.DOCK, lotCode: 'A', counted: { value: '1' } },
  ];
  for (const _ of ['once', 'again']) {
    await desk.perform('inventory.recordCount', { stockCountId, lines });
  }
  await desk.perform('inventory.submitStockCount', { stockCountId });
  const boss = { id: 'usr_boss', name: 'Boss', kind: 'USER', scopes: ['*'] } as const;
  await desk.perform(
    'inventory.approveStockCount',
    { stockCountId },
    { ...boss, language: 'en', requestId: 'test' },
  );
  expect((await desk.places()).filter((place) => /B-2|DOCK/.test(place))).toEqual([
    'prd_milk EAST/B-2 A: 3',
    'prd_milk EAST/DOCK A: 1',
    'prd_rice EAST/B-2 -: 6',
  ]);
  expect((await desk.demands()).at(-1)).toBe('l2: waiting 0, reserved 4, issued 3');
  expect(await desk.breaches()).toEqual([]);
});
