import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sqlOf } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NO_PLACES, placesOf } from '../../../subgraphs/inventory/lots/place-rows.ts';
import { openDesk, outcome, type Desk } from '../warehouse-desk.ts';

let desk: Desk;
let east: string;

/** 300 lots of 2 each, the first of which expires first; of the last one all is blocked. */
beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
  desk.tracked.prd_rice = { tracking: 'LOT' };
  for (let part = 0; part < 3; part++) {
    const lots = Array.from({ length: 100 }, (_, n) => {
      const nth = part * 100 + n;
      const expiresOn = new Date(Date.UTC(2099, 0, 1 + nth)).toISOString().slice(0, 10);
      return { code: `L-${String(nth).padStart(3, '0')}`, quantity: '2', expiresOn };
    });
    await desk.receive('prd_rice', east, '200', '1', { lots });
  }
  const [last] = await desk.rows<{ id: string }>(`select id from lot where code = 'L-299'`);
  await desk.perform('inventory.blockLot', { lotId: last!.id, reason: 'Weevils' });
});
afterAll(() => desk.close());

test('goods leave by their day without anybody looking at all places', async () => {
  await desk.reserve('ord_1', 'l_1 prd_rice 5');
  await desk.issue('ord_1', east, 'l_1 prd_rice 5');
  const there = (await desk.places()).slice(0, 2);
  expect(there).toEqual(['prd_rice EAST/- L-002: 1', 'prd_rice EAST/- L-003: 2']);
  const taken = { lots: [{ code: 'L-250', quantity: '2' }] };
  expect(await outcome(desk.adjust('prd_rice', east, '-2', taken))).toBe('done');
  await desk.receive('prd_rice', east, '1', '1', { lots: [{ code: 'L-200', quantity: '1' }] });
  expect((await desk.places()).filter((place) => place.includes('L-200'))).toEqual([
    'prd_rice EAST/- L-200: 3',
  ]);
  expect(await desk.breaches()).toEqual([]);
});

test('as many places are read as are needed, and what is held is known all the same', async () => {
  const [row] = await desk.rows<{ id: string }>('select id from stock_level');
  const level = { id: row!.id, productId: 'prd_rice', room: undefined };
  const read = async (need: object) => {
    const asked = { needOf: () => ({ ...NO_PLACES, ...need }) };
    const found = await placesOf(
      { sql: sqlOf(desk.area.orm.em) } as never,
      [level as never],
      asked,
    );
    return found.get(level.id)!;
  };
  const places = await read({ quantity: decimal(4) });
  expect(places.all.filter(({ isHeld }) => !isHeld)).toHaveLength(3);
  expect(places.held.toFixed()).toBe('2');
  expect((await read({})).all).toHaveLength(2);
  // From a day on others are read as well.
  const fresh = await read({ quantity: decimal(4), fromDay: '2099-06-01' });
  expect(fresh.all.filter(({ expiresOn }) => expiresOn! >= '2099-06-01').length).toBe(3);
});
