import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, outcome, type Desk } from '../warehouse-desk.ts';

let desk: Desk;
let east: string;
let west: string;

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
  west = await desk.warehouse('WEST');
  desk.tracked.prd_milk = { tracking: 'LOT', shelfLifeDays: 10 };
  desk.tracked.prd_drill = { tracking: 'SERIAL', shelfLifeDays: null };
});
afterAll(() => desk.close());

const later = { code: 'B', quantity: '6', expiresOn: '2099-05-01' };
const sooner = { code: 'A', quantity: '4', expiresOn: '2099-03-01' };

test('goods that are told apart come in lots, which sum to what has come', async () => {
  const take = (lots: object[] | null, more = {}) =>
    outcome(desk.receive('prd_milk', east, '10', '2', { lots, ...more }));
  expect(await take(null)).toBe('LOT_NEEDED');
  expect(await take([later])).toBe('LOTS_DIFFER');
  expect(await take([{ ...later, quantity: '4' }, { ...later }])).toBe('LOT_TWICE');
  expect(await take([{ ...sooner, expiresOn: '2020-01-01' }, later])).toBe('LOT_EXPIRED');
  expect(await take([later, sooner], { serials: ['S1'] })).toBe('NOT_TRACKED');
  expect(await take([later, sooner])).toBe('done');
  expect(await desk.places()).toEqual(['prd_milk EAST/- A: 4', 'prd_milk EAST/- B: 6']);
});

test('a lot of which nobody says the expiry has it by the shelf life', async () => {
  const lots = [{ code: 'C', quantity: '1' }];
  await desk.receive('prd_milk', west, '1', '2', { lots, postingDate: '2026-03-01' });
  const [lot] = await desk.rows(`select expires_on::text from lot where code = 'C'`);
  expect(lot).toEqual({ expires_on: '2026-03-11' });
});

test('what expires first leaves first', async () => {
  await desk.reserve('ord_1', 'l1 prd_milk 5', east);
  await desk.issue('ord_1', east, 'l1 prd_milk 5');
  expect(await desk.places()).toContain('prd_milk EAST/- B: 5');
  const parts = await desk.rows(
    `select lot.code, trim_scale(p.quantity)::text as quantity from move_part p
     join lot on lot.id = p.lot_id where p.quantity < 0 order by 1`,
  );
  expect(parts).toEqual([
    { code: 'A', quantity: '-4' },
    { code: 'B', quantity: '-1' },
  ]);
});

test('a unit is on hand once, also when it is taken in twice at once', async () => {
  const take = (at: string, serials: string[], much = '2') =>
    outcome(desk.receive('prd_drill', at, much, '90', { serials }));
  expect(await take(east, ['S1'])).toBe('SERIALS_DIFFER');
  expect(await take(east, ['S1', 'S1'])).toBe('SERIAL_TWICE');
  const said = await Promise.all([take(east, ['S1', 'S2']), take(west, ['S2', 'S3'])]);
  expect(said.toSorted()).toEqual(['SERIAL_ON_HAND', 'done']);
});

test('units that are told apart do not leave unnamed', async () => {
  const [unit] = await desk.rows<{ code: string; warehouse: string }>(
    `select s.code, l.warehouse_id as warehouse from serial s join stock_level l on l.id = level_id
     order by s.code limit 1`,
  );
  const at = unit!.warehouse;
  const take = (serials: string[] | null) =>
    outcome(desk.adjust('prd_drill', at, '-1', { serials }));
  expect(await take(null)).toBe('SERIALS_NEEDED');
  expect(await take(['S9'])).toBe('UNKNOWN_SERIAL');
  expect(await take([unit!.code])).toBe('done');
  expect(await take([unit!.code])).toBe('UNKNOWN_SERIAL');
});

test('goods from before are of no known lot, and are told apart from then on', async () => {
  await desk.receive('prd_salt', east, '5', '1');
  desk.tracked.prd_salt = { tracking: 'LOT' };
  await desk.receive('prd_salt', east, '2', '1', { lots: [{ code: 'N', quantity: '2' }] });
  expect(await desk.places()).toContain('prd_salt EAST/- -: 5');
  await desk.adjust('prd_salt', east, '-6', {});
  expect((await desk.places()).filter((place) => place.startsWith('prd_salt'))).toEqual([
    'prd_salt EAST/- N: 1',
  ]);
});

test('nothing contradicts', async () => {
  expect(await desk.breaches()).toEqual([]);
});
