import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../../kernel/graph.ts';
import { openDesk, outcome, type Desk } from '../warehouse-desk.ts';

let desk: Desk;
let east: string;

/** Deliveries of the test, as sales knows them. */
const deliveries: Record<string, { status: string; lines: [string, string, string][] }> = {};

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
  const catalog = desk.catalog;
  desk.answers((async (viewer, document, variables) => {
    if (!document.includes('delivery(')) return catalog(viewer, document, variables);
    const known = deliveries[String(variables?.id)];
    const lines = known?.lines.map(([line, product, quantity]) => ({
      ...{ quantity, orderLine: { id: line }, product: { id: product } },
    }));
    return { delivery: known ? { status: known.status, warehouse: { id: east }, lines } : null };
  }) as Graph);
  desk.tracked.prd_milk = { tracking: 'LOT' };
  desk.tracked.prd_drill = { tracking: 'SERIAL' };
  const lots = [
    { code: 'A', quantity: '6', expiresOn: '2099-01-01' },
    { code: 'B', quantity: '6', expiresOn: '2099-02-01' },
  ];
  await desk.receive('prd_milk', east, '12', '2', { lots });
  await desk.receive('prd_drill', east, '3', '90', { serials: ['S1', 'S2', 'S3'] });
});
afterAll(() => desk.close());

/** Plans a delivery of an order line, reserved for it. */
async function plan(name: string, productId: string, quantity: string): Promise<void> {
  deliveries[`dlv_${name}`] = { status: 'PICKING', lines: [[`l_${name}`, productId, quantity]] };
  await desk.reserve(`ord_${name}`, `l_${name} ${productId} ${quantity}`, east);
}

const pick = (name: string, ...picks: object[]) =>
  outcome(
    desk.perform('inventory.recordPicks', {
      deliveryId: `dlv_${name}`,
      lines: [{ orderLineId: `l_${name}`, picks }],
    }),
  );

const leave = (name: string) => {
  const { lines } = deliveries[`dlv_${name}`]!;
  const text = lines.map((line) => line.join(' ')).join('\n');
  return outcome(desk.issue(`ord_${name}`, east, text, { deliveryId: `dlv_${name}` }));
};

test('what was picked leaves, instead of what expires first', async () => {
  await plan('one', 'prd_milk', '3');
  expect(await pick('one', { lotCode: 'B', quantity: '4' })).toBe('PICKED_TOO_MUCH');
  expect(await pick('one', { lotCode: 'B', quantity: '0' })).toBe('NOT_POSITIVE');
  expect(await pick('one', { lotCode: 'B', quantity: '3' })).toBe('done');
  expect(await leave('one')).toBe('done');
  expect((await desk.places()).slice(-2)).toEqual(['prd_milk EAST/- A: 6', 'prd_milk EAST/- B: 3']);
  expect(await pick('one', { lotCode: 'B', quantity: '1' })).toBe('ILLEGAL_MOVE');
});

test('two pick the last of a lot at once: one gets it', async () => {
  await plan('two', 'prd_milk', '3');
  await plan('three', 'prd_milk', '3');
  const last = { lotCode: 'B', quantity: '3' };
  const said = await Promise.all([pick('two', last), pick('three', last)]);
  expect(said.toSorted()).toEqual(['NOT_IN_PLACE', 'done']);
  expect(await leave('two')).toBe('done');
  expect(await leave('three')).toBe('done');
  expect((await desk.places()).at(-1)).toBe('prd_milk EAST/- A: 3');
});

test('units leave by their serials, each for one delivery', async () => {
  await plan('four', 'prd_drill', '1');
  await plan('five', 'prd_drill', '2');
  expect(await pick('four', { quantity: '1' })).toBe('SERIALS_DIFFER');
  expect(await pick('four', { quantity: '1', serials: ['S9'] })).toBe('UNKNOWN_SERIAL');
  expect(await pick('four', { quantity: '1', serials: ['S2'] })).toBe('done');
  expect(await pick('five', { quantity: '2', serials: ['S1', 'S2'] })).toBe('SERIAL_PICKED');
  expect(await leave('five')).toBe('SERIALS_NEEDED');
  expect(await pick('five', { quantity: '2', serials: ['S1', 'S3'] })).toBe('done');
  expect(await leave('five')).toBe('done');
  const { serialByCode } = await desk.ask<{ serialByCode: object }>(
    `{ serialByCode(productId: "prd_drill", code: "S3") { status warehouse { code }
       trail(first: 5) { nodes { kind quantity { value } delivery { id } } } } }`,
  );
  expect(serialByCode).toEqual({
    ...{ status: 'ISSUED', warehouse: null },
    trail: {
      nodes: [
        { kind: 'RECEIPT', quantity: { value: '1' }, delivery: null },
        { kind: 'ISSUE', quantity: { value: '-1' }, delivery: { id: 'dlv_five' } },
      ],
    },
  });
});

test('what is picked of a lot that is blocked must be picked again', async () => {
  await desk.receive('prd_milk', east, '9', '2', { lots: [{ code: 'C', quantity: '9' }] });
  await plan('six', 'prd_milk', '2');
  expect(await pick('six', { lotCode: 'A', quantity: '2' })).toBe('done');
  const [lot] = await desk.rows<{ id: string }>(`select id from lot where code = 'A'`);
  await desk.perform('inventory.blockLot', { lotId: lot!.id, reason: 'Sour' });
  const told = (await desk.told('GoodsPicked')).at(-1)!.data;
  expect(told).toEqual({
    deliveryId: 'dlv_six',
    lines: [{ lineId: 'l_six', picked: '0', isVoid: true }],
  });
  expect(await pick('six', { lotCode: 'A', quantity: '2' })).toBe('LOT_HELD');
  expect(await pick('six', { lotCode: 'C', quantity: '2' })).toBe('done');
  expect(await leave('six')).toBe('done');
  expect((await desk.places()).slice(-2)).toEqual([
    'prd_milk EAST/- A: 3!',
    'prd_milk EAST/- C: 7',
  ]);
});

test('what left before anybody knew is told as it is', async () => {
  await plan('seven', 'prd_milk', '2');
  await pick('seven', { lotCode: 'C', quantity: '2' });
  const [lot] = await desk.rows<{ id: string }>(`select id from lot where code = 'C'`);
  await desk.receive('prd_milk', east, '4', '2', { lots: [{ code: 'D', quantity: '4' }] });
  await desk.perform('inventory.blockLot', { lotId: lot!.id, reason: 'Sour' });
  expect(await leave('seven')).toBe('done');
  expect((await desk.places()).slice(-2)).toEqual([
    'prd_milk EAST/- C: 5!',
    'prd_milk EAST/- D: 4',
  ]);
});

test('picks of a delivery that is given up are anybody’s', async () => {
  await plan('eight', 'prd_milk', '4');
  await pick('eight', { lotCode: 'D', quantity: '4' });
  await plan('nine', 'prd_milk', '1');
  expect(await pick('nine', { lotCode: 'D', quantity: '1' })).toBe('NOT_IN_PLACE');
  const given = { deliveryId: 'dlv_eight' };
  await Promise.all([1, 2].map(() => desk.perform('inventory.dropPicks', given)));
  expect(await pick('nine', { lotCode: 'D', quantity: '1' })).toBe('done');
});

test('nothing contradicts', async () => {
  expect(await desk.breaches()).toEqual([]);
});
