import { Client } from 'pg';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openDesk, type Desk } from '../warehouse-desk.ts';

let desk: Desk;
let east: string;
const query = jest.spyOn(Client.prototype, 'query');

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
  await desk.receive('prd_tea', east, '90', '1');
});
afterAll(async () => {
  query.mockRestore();
  await desk.close();
});

/** What of lots, units and bins the database is asked or told meanwhile. */
async function askedDuring(act: () => Promise<unknown>): Promise<string[]> {
  query.mockClear();
  await act();
  const texts = query.mock.calls.map(([asked]) =>
    typeof asked === 'string' ? asked : (asked as unknown as { text?: string }).text,
  );
  expect(texts.join()).toContain('stock_level');
  return texts.flatMap(
    (text) => text?.match(/stock_place|move_part|stock_pick|\blot\b|\bbin\b/g) ?? [],
  );
}

test.each([
  ['reserved', () => desk.reserve('ord_1', 'l1 prd_tea 5', east)],
  ['issued', () => desk.issue('ord_1', east, 'l1 prd_tea 3')],
  ['released', () => desk.release('ord_1', 'l1 prd_tea 1')],
  ['received', () => desk.bought('prd_tea', east, 'pol_1', '5', '5')],
  ['not found', () => desk.miss('ord_1', east, 'l1 prd_tea 1')],
])('goods that nobody tells apart are %s without a word about lots', async (_what, act) => {
  expect(await askedDuring(act)).toEqual([]);
});
