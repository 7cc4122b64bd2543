import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Graph } from '../../../kernel/graph.ts';
import { openDesk, outcome, type Desk } from '../warehouse-desk.ts';

let desk: Desk;
let east: string;
let west: string;
let run = 0;
let milk: string;
let lots: Record<string, string>;
let now: Date;

/** Deliveries of order lines, as sales knows them: line, quantity. */
const deliveries: Record<string, [string, string][]> = {};

beforeAll(async () => {
  desk = await openDesk({ clock: { now: () => now } });
  now = new Date('2026-04-01T08:00:00Z');
  east = await desk.warehouse('EAST');
  west = await desk.warehouse('WEST');
  const { catalog } = desk;
  desk.answers((async (viewer, document, variables) => {
    if (!document.includes('delivery(')) return catalog(viewer, document, variables);
    const lines = (deliveries[String(variables?.id)] ?? []).map(([line, quantity]) => ({
      ...{ quantity, orderLine: { id: line }, product: { id: milk } },
    }));
    return { delivery: { status: 'PICKING', warehouse: { id: east }, lines } };
  }) as Graph);
});
afterAll(() => desk.close());

/** A product of its own for each test: in the east 6 of A until May 1st, 4 of B until June 1st. */
beforeEach(async () => {
  now = new Date('2026-04-01T08:00:00Z');
  milk = `prd_milk_${++run}`;
  desk.tracked[milk] = { tracking: 'LOT' };
  await take(east, { code: 'A', quantity: '6', expiresOn: '2026-05-01' });
  await take(east, { code: 'B', quantity: '4', expiresOn: '2026-06-01' });
  const known = await desk.rows<{ code: string; id: string }>(
    `select code, id from lot where product_id = '${milk}'`,
  );
  lots = Object.fromEntries(known.map(({ code, id }) => [code, id]));
});

const take = (warehouse: string, lot: { code: string; quantity: string; expiresOn?: string }) =>
  desk.receive(milk, warehouse, lot.quantity, '2', { lots: [lot] });
const order = (name: string, quantity: string, leastDays?: number) =>
  desk.perform('inventory.reserveStock', {
    ...{ orderId: `ord_${run}_${name}`, customerId: 'cus_1' },
    lines: [{ lineId: line(name), productId: milk, quantity, leastDays }],
  });
const line = (name: string) => `l_${run}_${name}`;
const name = (name: string, lot: string | null) =>
  outcome(
    desk.perform('inventory.reserveLot', {
      ...{ orderLineId: line(name), lotId: lot && (lots[lot] ?? lot) },
    }),
  );
const leave = (name: string, quantity: string, more = {}) =>
  outcome(desk.issue(`ord_${run}_${name}`, east, `${line(name)} ${milk} ${quantity}`, more));
const correct = (lot: string, days: object) =>
  outcome(desk.perform('inventory.correctLot', { lotId: lots[lot], reason: 'Label', ...days }));
const pick = (name: string, quantity: string, lotCode?: string) => {
  deliveries[`dlv_${line(name)}`] = [[line(name), quantity]];
  const lines = [{ orderLineId: line(name), picks: [{ lotCode, quantity }] }];
  return outcome(desk.perform('inventory.recordPicks', { deliveryId: `dlv_${line(name)}`, lines }));
};

/** What lines hold and wait for, then what lies where. */
async function standing(): Promise<string[]> {
  const demands = (await desk.demands()).filter((demand) => demand.startsWith(`l_${run}_`));
  const places = (await desk.places()).filter((place) => place.startsWith(`${milk} `));
  expect(await desk.breaches()).toEqual([]);
  return [...demands, ...places].map((text) =>
    text.replace(`l_${run}_`, '').replace(`${milk} `, ''),
  );
}

test('an order line that names a lot gets that and nothing else', async () => {
  await order('x', '3');
  await order('y', '4');
  expect(await name('x', 'B')).toBe('done');
  expect(await name('y', 'B')).toBe('LOT_SHORT');
  expect(await leave('y', '4')).toBe('done');
  expect(await leave('x', '3')).toBe('done');
  expect(await standing()).toEqual([
    ...['x: waiting 0, reserved 0, issued 3', 'y: waiting 0, reserved 0, issued 4'],
    ...['EAST/- A: 2', 'EAST/- B: 1'],
  ]);
});

test('what is had by its lot leaves with nobody else, whoever is first', async () => {
  await order('x', '5');
  expect(await name('x', 'A')).toBe('done');
  await order('y', '5');
  expect(await leave('y', '5')).toBe('done');
  expect(await standing()).toEqual([
    ...['x: waiting 0, reserved 5, issued 0', 'y: waiting 0, reserved 0, issued 5'],
    'EAST/- A: 5',
  ]);
  const named = { lots: [{ code: 'A', quantity: '1' }] };
  expect(await outcome(desk.adjust(milk, east, '-1', named))).toBe('LOT_RESERVED');
  expect(await name('x', null)).toBe('done');
});

test('goods of a lot are counted or sent away only as far as nobody has them by their lot', async () => {
  await order('x', '5');
  await name('x', 'A');
  const of = (code: string, quantity: string) =>
    outcome(desk.adjust(milk, east, `-${quantity}`, { lots: [{ code, quantity }] }));
  expect(await of('A', '2')).toBe('LOT_RESERVED');
  expect(await of('A', '1')).toBe('done');
  expect(await of('B', '1')).toBe('done');
});

test('a lot is taken from another warehouse where it lies there', async () => {
  await take(west, { code: 'C', quantity: '5', expiresOn: '2026-07-01' });
  const [{ id }] = await desk.rows<{ id: string }>(
    `select id from lot where product_id = '${milk}' and code = 'C'`,
  );
  await order('x', '3');
  await order('y', '8');
  expect(await name('x', id)).toBe('done');
  expect((await desk.told('ReservationLost')).at(-1)!.data).toMatchObject({
    lines: [{ lineId: line('x'), warehouseId: east, quantity: '3' }],
  });
  expect((await standing()).slice(0, 2)).toEqual([
    'x: waiting 0, reserved 3, issued 0',
    'y: waiting 0, reserved 8, issued 0',
  ]);
  expect(await name('x', 'lot_of_nobody')).toBe('UNKNOWN_LOT');
  expect(await name('z', 'A')).toBe('NOT_FOUND');
});

test('of many who want the last of a lot at once, no more get it than there is', async () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  for (const each of names) await order(each, '2');
  const said = await Promise.all(names.map((each) => name(each, 'B')));
  expect(said.toSorted()).toEqual(['LOT_SHORT', 'LOT_SHORT', 'LOT_SHORT', 'done', 'done']);
  expect((await standing()).slice(0, 5).every((text) => text.includes('reserved 2'))).toBe(true);
  const gone = await Promise.all(names.map((each) => leave(each, '2')));
  expect(new Set(gone)).toEqual(new Set(['done']));
});

test('picking takes what the line takes, and nothing that others have a right to', async () => {
  await order('x', '4');
  await order('y', '4');
  await name('x', 'B');
  expect(await pick('x', '4', 'A')).toBe('LOT_DOES_NOT_SERVE');
  expect(await pick('y', '1', 'B')).toBe('LOT_RESERVED');
  expect(await pick('x', '4')).toBe('done');
  expect(await name('x', 'A')).toBe('PICKED_ALREADY');
  expect(await leave('x', '4', { deliveryId: `dlv_${line('x')}` })).toBe('done');
  expect((await standing()).slice(2)).toEqual(['EAST/- A: 6']);
});

test('customers get what is good for as many days as they want, and wait for it', async () => {
  await order('x', '6', 45);
  expect((await standing())[0]).toBe('x: waiting 2, reserved 4, issued 0');
  await order('y', '3', 20);
  expect(await pick('y', '3', 'B')).toBe('LOT_RESERVED');
  expect(await pick('x', '1', 'A')).toBe('LOT_DOES_NOT_SERVE');
  await take(east, { code: 'C', quantity: '9', expiresOn: '2026-05-20' });
  expect(await leave('x', '4')).toBe('done');
  expect(await leave('y', '3')).toBe('done');
  expect(await standing()).toEqual([
    ...['x: waiting 0, reserved 2, issued 4', 'y: waiting 0, reserved 0, issued 3'],
    ...['EAST/- A: 3', 'EAST/- B: 4', 'EAST/- C: 5'],
  ]);
});

test('what can be promised to them does not count what expires too early', async () => {
  const promised = async (leastDays: number | null) => {
    const found = await desk.ask<{
      stockLevels: { nodes: { availableToPromise: { value: string } }[] };
    }>(
      `query ($product: ID!, $days: Int) {
        stockLevels(filter: { productId: { eq: $product } }) {
          nodes { availableToPromise(leastDays: $days) { value } }
        }
      }`,
      { product: milk, days: leastDays },
    );
    return found.stockLevels.nodes[0]!.availableToPromise.value;
  };
  expect([await promised(null), await promised(30), await promised(31)]).toEqual(['10', '10', '4']);
  await order('x', '3', 31);
  expect([await promised(null), await promised(30), await promised(31)]).toEqual(['7', '7', '1']);
});

test('goods that have become too old for a customer go back, and fresher ones come', async () => {
  const watch = () => desk.perform('inventory.watchLots', {});
  await order('x', '6', 30);
  await watch();
  expect((await standing())[0]).toBe('x: waiting 0, reserved 6, issued 0');
  now = new Date('2026-04-02T08:00:00Z');
  await Promise.all([watch(), watch()]);
  expect((await standing())[0]).toBe('x: waiting 2, reserved 4, issued 0');
  await take(east, { code: 'C', quantity: '2', expiresOn: '2026-08-01' });
  expect((await standing())[0]).toBe('x: waiting 0, reserved 6, issued 0');
});

test('an expiry that is put right holds goods, or frees them; who had them is told', async () => {
  await order('x', '4', 45);
  await order('y', '6');
  expect(await pick('x', '4')).toBe('done');
  expect(await correct('B', { expiresOn: '2026-05-01' })).toBe('done');
  expect((await desk.told('GoodsPicked')).at(-1)!.data).toMatchObject({
    lines: [{ lineId: line('x'), picked: '0', isVoid: true }],
  });
  expect((await standing()).slice(0, 2)).toEqual([
    'x: waiting 4, reserved 0, issued 0',
    'y: waiting 0, reserved 6, issued 0',
  ]);
  expect(await correct('A', { expiresOn: '2026-03-31' })).toBe('done');
  expect((await standing()).slice(1)).toEqual([
    ...['y: waiting 2, reserved 4, issued 0', 'EAST/- A: 6!', 'EAST/- B: 4'],
  ]);
  expect(await correct('A', { expiresOn: '2026-09-01', manufacturedOn: '2026-03-01' })).toBe(
    'done',
  );
  expect((await standing()).slice(0, 2)).toEqual([
    'x: waiting 0, reserved 4, issued 0',
    'y: waiting 0, reserved 6, issued 0',
  ]);
});

test('a correction says what was there before, and why', async () => {
  expect(await correct('A', {})).toBe('NO_DIFFERENCE');
  expect(await correct('A', { expiresOn: '2026-06-01', reason: ' ' })).toBe('REASON_MISSING');
  expect(await correct('A', { manufacturedOn: '2026-04-02' })).toBe('FUTURE_DATE');
  const backwards = { expiresOn: '2026-02-01', manufacturedOn: '2026-03-01' };
  expect(await correct('A', backwards)).toBe('MADE_AFTER_EXPIRY');
  const said = await Promise.all([
    correct('A', { expiresOn: null, expectedVersion: 1 }),
    correct('A', { expiresOn: null, expectedVersion: 1 }),
  ]);
  expect(said.toSorted()).toEqual(['VERSION_CONFLICT', 'done']);
  const fields = 'expiredBefore expiresOn manufacturedBefore manufacturedOn reason';
  const { lot } = await desk.ask<{ lot: object }>(
    `query ($id: ID!) { lot(id: $id) { expiresOn version corrections { ${fields} } } }`,
    { id: lots.A },
  );
  const days = { manufacturedBefore: null, manufacturedOn: null, reason: 'Label' };
  expect(lot).toEqual({
    ...{ expiresOn: null, version: 2 },
    corrections: [{ expiredBefore: '2026-05-01', expiresOn: null, ...days }],
  });
});
