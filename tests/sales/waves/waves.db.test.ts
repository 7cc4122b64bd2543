import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../../area.ts';
import { linesOf, plan, toldOf, withdraw } from '../delivery/order.ts';
import { openFloor, type Floor } from './floor.ts';

let floor: Floor;
beforeAll(async () => {
  floor = await openFloor();
});
afterAll(() => floor.close());

type Line = { id: string; quantity: string; picked: string; missing: string };
type Wave = {
  id: string;
  status: string;
  lineCount: number;
  doneCount: number;
  deliveries: { id: string }[];
  lists: { id: string; number: string; zone: string | null; status: string; lines: Line[] }[];
};
const shown = `id number status lineCount doneCount deliveries { id }
  lists { id number zone status lines { id position quantity picked missing } }`;

const wave = async (input: object) =>
  (
    await floor.does<{ wave: Wave }>(
      'planWave',
      { warehouseId: 'whs_1', mode: 'BATCH', ...input },
      `wave { ${shown} }`,
    )
  ).wave;
const release = async ({ id }: Wave) =>
  (await floor.does<{ wave: Wave }>('releaseWave', { waveId: id }, `wave { ${shown} }`)).wave;
const cancel = ({ id }: Wave, reason = 'Too late') =>
  floor.does<{ wave: Wave }>('cancelWave', { waveId: id, reason }, `wave { ${shown} }`);
const scan = (pickLineId: string, code: string, quantity: string, more = {}) =>
  floor.does<{ pickLine: Line }>(
    'scanPick',
    { pickLineId, code, quantity, ...more },
    'pickLine { id quantity picked missing parts { picked serials } }',
  );
const miss = (pickLineId: string, reason = 'An empty shelf') =>
  floor.does('reportShortPick', { pickLineId, reason }, 'pickLine { missing }');
const see = async ({ id }: Wave) =>
  (await floor.ask<{ pickWave: Wave }>(`{ pickWave(id: "${id}") { ${shown} } }`)).pickWave;
const outcomes = async (acts: Promise<unknown>[]) =>
  (await Promise.allSettled(acts))
    .map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as Error).message))
    .toSorted();
const statuses = async (orderId: string) =>
  (await linesOf(floor, orderId)).map((line) => `${line.status} ${line.planned}-${line.withdrawn}`);

test('a wave is planned, released, picked and sorted to its deliveries', async () => {
  const first = await plan(floor, 'o1', { a: '5', b: '1' });
  const second = await plan(floor, 'o2', { a: '4' });
  const planned = await wave({ deliveryIds: [second, first] });
  expect(planned).toMatchObject({ status: 'PLANNED', lists: [], lineCount: 0 });
  expect(planned.deliveries.map(({ id }) => id)).toEqual([second, first]);
  const released = await release(planned);
  expect(released).toMatchObject({ status: 'RELEASED', lineCount: 2, doneCount: 0 });
  const [a, b] = released.lists[0]!.lines as [Line, Line];
  expect([a.quantity, b.quantity]).toEqual(['9', '1']);
  expect((await toldOf(floor, 'o1')).map(({ type }) => type)).toContain('sales.PickingStarted');
  expect((await scan(a.id, 'A', '6')).pickLine).toMatchObject({
    parts: [
      { picked: '4', serials: [] },
      { picked: '2', serials: [] },
    ],
  });
  expect(await see(released)).toMatchObject({ status: 'PICKING', doneCount: 0 });
  expect([...(await statuses('o2')), ...(await statuses('o1'))]).toEqual([
    ...['PICKED 4-0', 'PICKING 5-0', 'PICKING 1-0'],
  ]);
  await scan(a.id, 'a', '3');
  await scan(b.id, 'B', '1');
  expect(await see(released)).toMatchObject({ status: 'PICKED', doneCount: 2 });
  await expect(cancel(released)).rejects.toThrow('ILLEGAL_MOVE');
  const scans = (await floor.events('sales.PickScanned')).map(({ data }) => data);
  expect(scans).toMatchObject([
    { deliveryId: second, lineId: 'a', quantity: '4', binId: 'bin_A', warehouseId: 'whs_1' },
    { deliveryId: first, lineId: 'a', quantity: '2' },
    { deliveryId: first, lineId: 'a', quantity: '3' },
    { deliveryId: first, lineId: 'b', quantity: '1' },
  ]);
});

test('what is wrong is refused, and nothing is half done', async () => {
  const id = await plan(floor, 'wrong', { a: '5' });
  const [line] = (await release(await wave({ deliveryIds: [id] }))).lists[0]!.lines;
  const before = (await floor.events()).length;
  await expect(scan(line!.id, 'B', '1')).rejects.toThrow('WRONG_PRODUCT');
  await expect(scan(line!.id, 'A', '6')).rejects.toThrow('PICKED_TOO_MUCH');
  await expect(scan(line!.id, 'A', '1', { lotCode: 'L' })).rejects.toThrow('WRONG_LOT');
  await expect(scan(line!.id, 'A', '1', { binCode: 'B-1' })).rejects.toThrow('WRONG_BIN');
  await expect(scan(line!.id, 'A', '1', { serials: ['x'] })).rejects.toThrow('UNKNOWN_SERIAL');
  await expect(scan('pln_none', 'A', '1')).rejects.toThrow('no pick line');
  await expect(miss(line!.id, ' ')).rejects.toThrow('REASON_MISSING');
  expect((await floor.events()).length).toBe(before);
});

test('two pickers scan the same line: together they pick it once', async () => {
  const id = await plan(floor, 'race', { a: '7' });
  const [line] = (await release(await wave({ deliveryIds: [id] }))).lists[0]!.lines;
  const said = await outcomes(Array.from({ length: 12 }, () => scan(line!.id, 'A', '1')));
  expect(said.filter((one) => one === 'done')).toHaveLength(7);
  expect(said.filter((one) => one === 'PICKED_TOO_MUCH')).toHaveLength(5);
  expect(await statuses('race')).toEqual(['PICKED 7-0']);
});

test('of two who scan and two who find nothing, all is picked or missed once', async () => {
  const id = await plan(floor, 'mixed', { a: '5', b: '1' });
  const [a] = (await release(await wave({ deliveryIds: [id] }))).lists[0]!.lines;
  const acts = [scan(a!.id, 'A', '2'), miss(a!.id), miss(a!.id), scan(a!.id, 'A', '2')];
  await outcomes(acts);
  const told = (await toldOf(floor, 'mixed')).filter(({ type }) => type === 'sales.ShortPicked');
  const [line] = (await linesOf(floor, 'mixed')).filter(({ orderLineId }) => orderLineId === 'a');
  expect(told).toHaveLength(1);
  expect(told[0]!.data.lines).toMatchObject([{ lineId: 'a', quantity: line!.withdrawn }]);
});

test('a short pick leaves the delivery at once, and nothing found cancels it', async () => {
  const [some, none] = [
    await plan(floor, 'some', { a: '5' }),
    await plan(floor, 'none', { a: '2' }),
  ];
  const released = await release(await wave({ deliveryIds: [some, none] }));
  const [line] = released.lists[0]!.lines;
  await scan(line!.id, 'A', '3');
  await miss(line!.id);
  expect(await statuses('some')).toEqual(['PICKED 5-2']);
  expect(await statuses('none')).toEqual(['CANCELLED 2-2']);
  const told = (await toldOf(floor, 'some')).find(({ type }) => type === 'sales.ShortPicked')!;
  expect(told.data).toEqual({
    ...{ deliveryId: some, orderId: 'some', warehouseId: 'whs_1' },
    lines: [{ lineId: 'a', productId: 'prd_a', quantity: '2' }],
  });
  expect(await see(released)).toMatchObject({ status: 'PICKED', doneCount: 1 });
});

test('units are scanned by their serials, each for one delivery, and then may leave', async () => {
  await floor.perform('sales.noteTracking', { productId: 'prd_s', tracking: 'SERIAL' });
  floor.serials.push('S1', 'S2', 'S3');
  const ids = [await plan(floor, 's1', { s: '2' }), await plan(floor, 's2', { s: '1' })];
  const [line] = (await release(await wave({ deliveryIds: ids }))).lists[0]!.lines;
  await expect(scan(line!.id, 'S', '1')).rejects.toThrow('SERIALS_DIFFER');
  await expect(scan(line!.id, 'S', '1', { serials: ['S9'] })).rejects.toThrow('UNKNOWN_SERIAL');
  await scan(line!.id, 'S', '1', { serials: ['S1'] });
  await expect(scan(line!.id, 'S', '1', { serials: ['S1'] })).rejects.toThrow('SERIAL_TWICE');
  const { pickLine } = await scan(line!.id, 'S', '2', { serials: ['S2', 'S3'] });
  expect(pickLine).toMatchObject({ parts: [{ serials: ['S1', 'S2'] }, { serials: ['S3'] }] });
  await floor.does('postGoodsIssue', { deliveryId: ids[0] }, 'delivery { status }');
  expect(await statuses('s1')).toEqual(['ISSUED 2-0']);
});

test('what is cancelled of an order is no longer picked', async () => {
  const id = await plan(floor, 'less', { a: '5', b: '2' });
  const released = await release(await wave({ deliveryIds: [id] }));
  const [a, b] = released.lists[0]!.lines;
  await scan(a!.id, 'A', '3');
  await withdraw(floor, 'less', { a: '1' });
  await expect(scan(a!.id, 'A', '2')).rejects.toThrow('PICKED_TOO_MUCH');
  await scan(a!.id, 'A', '1');
  expect(await statuses('less')).toEqual(['PICKING 5-1', 'PICKING 2-0']);
  await withdraw(floor, 'less', { b: '2' });
  expect(await statuses('less')).toEqual(['PICKED 5-1', 'PICKED 2-2']);
  await expect(scan(b!.id, 'B', '1')).rejects.toThrow('PICKED_TOO_MUCH');
});

test('two plan a wave with the same delivery at once: one gets it', async () => {
  const id = await plan(floor, 'both', { a: '5' });
  const said = await outcomes(Array.from({ length: 6 }, () => wave({ deliveryIds: [id] })));
  expect(said).toEqual([...Array<string>(5).fill('DELIVERY_IN_WAVE'), 'done']);
});

test('two release, or cancel, a wave at once: one does it', async () => {
  const planned = await wave({ deliveryIds: [await plan(floor, 'once', { a: '5' })] });
  const released = await outcomes(Array.from({ length: 4 }, () => release(planned)));
  expect(released).toEqual([...Array<string>(3).fill('ILLEGAL_MOVE'), 'done']);
  const cancelled = await outcomes(Array.from({ length: 4 }, () => cancel(planned)));
  expect(cancelled).toEqual([...Array<string>(3).fill('ILLEGAL_MOVE'), 'done']);
});

test('waves of one floor that are released at once never send two to the same goods', async () => {
  const waves = [];
  for (const name of ['w1', 'w2', 'w3']) {
    waves.push(await wave({ deliveryIds: [await plan(floor, name, { a: '5' })] }));
  }
  const said = await outcomes(waves.map((one) => release(one)));
  expect(said).toContain('done');
  expect(said.every((one) => one === 'done' || one === 'WAVE_OVERTAKEN')).toBe(true);
  for (const one of waves) {
    if ((await see(one)).status === 'PLANNED') await release(one);
  }
});

test('what was scanned before a wave is cancelled stays; the rest is in the next one', async () => {
  const id = await plan(floor, 'again', { a: '5' });
  const old = await release(await wave({ deliveryIds: [id] }));
  await scan(old.lists[0]!.lines[0]!.id, 'A', '2');
  await expect(cancel(old, ' ')).rejects.toThrow('REASON_MISSING');
  expect((await cancel(old)).wave).toMatchObject({ status: 'CANCELLED' });
  await expect(scan(old.lists[0]!.lines[0]!.id, 'A', '1')).rejects.toThrow('PICKED_TOO_MUCH');
  const next = await release(await wave({ deliveryIds: [id], mode: 'SINGLE' }));
  expect(next.lists[0]!.lines.map(({ quantity }) => quantity)).toEqual(['3']);
  await scan(next.lists[0]!.lines[0]!.id, 'A', '3');
  expect(await statuses('again')).toEqual(['PICKED 5-0']);
});

test('a wave is chosen by conditions, those wanted first first, within its limits', async () => {
  const at = async (name: string, lines: Record<string, string>) =>
    plan(floor, name, lines, 'whs_9');
  const ids = [await at('c1', { a: '5' }), await at('c2', { b: '5' }), await at('c3', { a: '5' })];
  floor.channels[ids[2]!] = 'STORE';
  const chosen = async (conditions: object) => {
    const made = await wave({ warehouseId: 'whs_9', ...conditions });
    await cancel(made);
    return made.deliveries.map(({ id }) => ids.indexOf(id) + 1);
  };
  expect(await chosen({})).toEqual([1, 2, 3]);
  expect(await chosen({ requestedUntil: '2026-04-02', maxLines: 2 })).toEqual([1, 2]);
  expect(await chosen({ zones: ['A'] })).toEqual([1, 3]);
  expect(await chosen({ channels: ['STORE'] })).toEqual([3]);
  expect(await chosen({ maxWeightKg: '20' })).toEqual([1, 2]);
  await expect(chosen({ carrierId: 'car_1' })).rejects.toThrow('NOTHING_TO_PICK');
  await expect(chosen({ requestedUntil: '2026-04-01' })).rejects.toThrow('NOTHING_TO_PICK');
  await expect(wave({ deliveryIds: [ids[0]] })).rejects.toThrow('DELIVERY_ELSEWHERE');
  await expect(wave({ deliveryIds: ['dlv_none'] })).rejects.toThrow('no delivery');
});

test('lists by zone are given to pickers; outside parties see nothing', async () => {
  const id = await plan(floor, 'zones', { a: '1', b: '1' });
  const released = await release(await wave({ deliveryIds: [id], mode: 'ZONE' }));
  expect(released.lists.map(({ zone }) => zone)).toEqual(['A', 'B']);
  const [list] = released.lists;
  const give = (pickerId: string | null, expectedVersion: number) =>
    floor.does(
      'assignPickList',
      { pickListId: list!.id, pickerId, expectedVersion },
      'pickList { pickerId }',
    );
  const said = await outcomes([give('usr_1', 1), give('usr_2', 1)]);
  expect(said).toEqual(['VERSION_CONFLICT', 'done']);
  await expect(give('usr_none', 2)).rejects.toThrow('NO_PICKER');
  await expect(give('usr_buyer', 2)).rejects.toThrow('NO_PICKER');
  await expect(give('usr_gone', 2)).rejects.toThrow('PICKER_INACTIVE');
  await give('usr_7', 2);
  const { pickLists } = await floor.ask<{ pickLists: { nodes: object[] } }>(
    `{ pickLists(filter: { pickerId: { eq: "usr_7" } }) { nodes { number status doneCount } } }`,
  );
  expect(pickLists.nodes).toEqual([{ number: list!.number, status: 'RELEASED', doneCount: 0 }]);
  const outside = customerUser('cus_1', ['sales:fulfil']);
  const seen = await floor.ask(
    `{ pickWaves { nodes { id } } pickList(id: "${list!.id}") { id } }`,
    {},
    outside,
  );
  expect(seen).toEqual({ pickWaves: { nodes: [] }, pickList: null });
  await expect(
    floor.perform('sales.assignPickList', { pickListId: list!.id }, outside),
  ).rejects.toThrow('no pick list');
});
