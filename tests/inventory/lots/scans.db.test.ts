import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../../area.ts';
import { openDesk, outcome, type Desk } from '../warehouse-desk.ts';

let desk: Desk;
let east: string;
const bins: Record<string, string> = {};
const lots: Record<string, string> = {};

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
  for (const [code, zone] of [
    ['DOCK', null],
    ['A-1', ' Cold '],
  ]) {
    const kind = zone ? 'PICK' : 'RECEIVING';
    const bin = { warehouseId: east, code, zone, kind, pickSequence: zone ? 1 : 90 };
    const made = await desk.does<{ bin: { id: string } }>('saveBin', bin, 'bin { id }');
    bins[code!] = made.bin.id;
  }
  desk.tracked.prd_milk = { tracking: 'LOT' };
  desk.tracked.prd_drill = { tracking: 'SERIAL' };
  const milk = [
    { code: 'A', quantity: '6', expiresOn: '2099-01-01' },
    { code: 'B', quantity: '6', expiresOn: '2099-02-01' },
  ];
  await desk.receive('prd_milk', east, '12', '2', { lots: milk });
  await desk.receive('prd_drill', east, '2', '90', { serials: ['S1', 'S2'] });
  for (const lot of await desk.rows<{ id: string; code: string }>('select id, code from lot')) {
    lots[lot.code] = lot.id;
  }
  const put = { productId: 'prd_milk', warehouseId: east, fromBinId: bins.DOCK };
  const some = { ...put, toBinId: bins['A-1'], lotCode: 'A', quantity: { value: '2' } };
  await desk.perform('inventory.moveBetweenBins', some);
});
afterAll(() => desk.close());

const line = (key: string, quantity: string, orderLineId = `l_${key}`) => {
  return { key, orderLineId, productId: 'prd_milk', quantity };
};

/** What is proposed, as `key bin lot quantity`. */
async function proposals(lines: object[], taken: object[] = []): Promise<string[]> {
  type Row = {
    key: string;
    bin: { code: string } | null;
    lot: { code: string } | null;
    quantity: { value: string };
  };
  const { pickProposals } = await desk.ask<{ pickProposals: Row[] }>(
    `query ($input: PickProposalsInput!) { pickProposals(input: $input) {
       key bin { code zone } lot { code } quantity { value } } }`,
    { input: { warehouseId: east, lines, taken } },
  );
  return pickProposals.map(
    ({ key, bin, lot, quantity }) => `${key} ${bin?.code} ${lot?.code} ${quantity.value}`,
  );
}

test('lines of several deliveries get different goods, what expires first first', async () => {
  expect(await proposals([line('1', '5'), line('2', '3')])).toEqual([
    '1 A-1 A 2',
    '1 DOCK A 3',
    '2 DOCK A 1',
    '2 DOCK B 2',
  ]);
  const zones = await desk.ask<{ bins: { nodes: object[] } }>(
    '{ bins(filter: { zone: { eq: "Cold" } }) { nodes { code zone } } }',
  );
  expect(zones.bins.nodes).toEqual([{ code: 'A-1', zone: 'Cold' }]);
});

test('what is on other lists is proposed to nobody else; a lot that others hold neither', async () => {
  const goods = { productId: 'prd_milk', binId: bins['A-1'], lotId: lots.A, quantity: '2' };
  const taken = [{ orderLineId: 'l_0', ...goods }];
  expect(await proposals([line('1', '5')], taken)).toEqual(['1 DOCK A 4', '1 DOCK B 1']);
  await desk.reserve('ord_lot', 'l_lot prd_milk 5', east);
  await desk.perform('inventory.reserveLot', { orderLineId: 'l_lot', lotId: lots.A });
  expect(await proposals([line('1', '3'), line('2', '5', 'l_lot')])).toEqual([
    '1 A-1 A 1',
    '1 DOCK B 2',
    '2 A-1 A 1',
    '2 DOCK A 4',
  ]);
  await desk.release('ord_lot', 'l_lot prd_milk 5');
});

test('too many lines, and outside parties, are refused', async () => {
  const many = Array.from({ length: 1_001 }, (_, n) => line(String(n), '1'));
  await expect(proposals(many)).rejects.toThrow('At most 1000');
  const ask = `query ($input: PickProposalsInput!) { pickProposals(input: $input) { key } }`;
  const outside = customerUser('cus_1', ['inventory:read']);
  const input = { warehouseId: east, lines: [] };
  await expect(desk.ask(ask, { input }, outside)).rejects.toThrow('staff');
});

/** Tells inventory of a scan. */
const scan = (name: string, productId: string, more: object) =>
  desk.perform('inventory.keepScan', {
    ...{ deliveryId: `dlv_${name}`, lineId: `l_${name}`, productId, warehouseId: east },
    ...{ binId: null, lotId: null, serials: [], quantity: '1', ...more },
  });

/** What was said of the delivery's goods, the last time. */
async function toldOf(name: string): Promise<object | undefined> {
  const told = await desk.told('GoodsPicked');
  return told.findLast(({ data }) => data.deliveryId === `dlv_${name}`)?.data;
}

const said = (name: string, picked: string, isVoid = false) => {
  const lines = [{ lineId: `l_${name}`, picked, isVoid }];
  return { deliveryId: `dlv_${name}`, lines, isScan: true };
};

test('each scan adds to what is picked, and what is picked leaves', async () => {
  await desk.reserve('ord_one', 'l_one prd_milk 3', east);
  const from = { binId: bins.DOCK, lotId: lots.B };
  await Promise.all([1, 2].map(() => scan('one', 'prd_milk', from)));
  expect(await toldOf('one')).toEqual(said('one', '2'));
  await scan('one', 'prd_milk', from);
  expect(await toldOf('one')).toEqual(said('one', '3'));
  const leave = desk.issue('ord_one', east, 'l_one prd_milk 3', { deliveryId: 'dlv_one' });
  expect(await outcome(leave)).toBe('done');
  expect(await desk.places()).toContain('prd_milk EAST/DOCK B: 3');
  await scan('one', 'prd_milk', from);
  expect(await toldOf('one')).toEqual(said('one', '3'));
});

test('of two who scan the last of a lot, one must pick again; until then it may not leave', async () => {
  for (const name of ['two', 'six'])
    await desk.reserve(`ord_${name}`, `l_${name} prd_milk 3`, east);
  const rest = { binId: bins.DOCK, lotId: lots.B, quantity: '3' };
  await Promise.all([scan('two', 'prd_milk', rest), scan('six', 'prd_milk', rest)]);
  const told = [await toldOf('two'), await toldOf('six')];
  expect(told).toContainEqual(said(isVoid(told[0]) ? 'six' : 'two', '3'));
  expect(told).toContainEqual(said(isVoid(told[0]) ? 'two' : 'six', '0', true));
});

const isVoid = (told: object | undefined) => JSON.stringify(told).includes('"isVoid":true');

test('a unit is scanned for one delivery; the other must pick again', async () => {
  for (const name of ['s1', 's2']) await desk.reserve(`ord_${name}`, `l_${name} prd_drill 1`, east);
  await scan('s1', 'prd_drill', { serials: ['S1'] });
  await scan('s2', 'prd_drill', { serials: ['S1'] });
  await scan('s1', 'prd_drill', { serials: ['S9'] });
  expect([await toldOf('s1'), await toldOf('s2')]).toEqual([
    said('s1', '1', true),
    said('s2', '0', true),
  ]);
  expect(await desk.breaches()).toEqual([]);
});

test('where nobody minds which goods leave, nothing is kept', async () => {
  await scan('plain', 'prd_unknown', {});
  expect(await toldOf('plain')).toBeUndefined();
});
