import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, outcome, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;
let west: string;
beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
  west = await desk.warehouse('WEST');
});
afterAll(() => desk.close());

type Use = 'SALE' | 'QUARANTINE' | 'SCRAP';

/** What the process sends; `lines` as `line product quantity use`, one a row. */
function back(lines: string, warehouseId = east, returnOrderId = desk.next('rma')) {
  const rows = lines.trim().split('\n');
  return {
    ...{ returnOrderId, orderId: 'ord_1', customerId: 'cus_1', postingDate: '2026-04-20' },
    lines: rows.map((row) => {
      const [lineId, productId, quantity, use] = row.trim().split(/\s+/);
      return { lineId, productId, quantity, use: use as Use, warehouseId, unit: 'PCS' };
    }),
  };
}

const takeInReturn = (input: object) => desk.perform('inventory.takeInReturn', input);
const levelsOf = async (prefix: string) =>
  (await desk.levels()).filter((level) => level.startsWith(prefix));

/** Sells goods of an order line. */
async function sell(lineId: string, productId: string, quantity: string): Promise<void> {
  const line = `${lineId} ${productId} ${quantity}`;
  await desk.reserve(`ord_${lineId}`, line);
  await desk.issue(`ord_${lineId}`, east, line);
}

test('goods come back at the cost they left with, whatever they cost now', async () => {
  await desk.receive('prd_a', east, '5', '100');
  await sell('orl_a', 'prd_a', '5');
  await desk.receive('prd_a', east, '5', '130');
  await takeInReturn(back('orl_a prd_a 2 SALE'));
  expect(await levelsOf('prd_a')).toEqual(['prd_a EAST: 7/0 850.00']);
});

test('all of it in parts is worth exactly what left, in the order it left', async () => {
  await desk.receive('prd_b', east, '3', '3.333333');
  await desk.receive('prd_b', east, '4', '5');
  await sell('orl_b', 'prd_b', '7');
  for (const quantity of ['1', '1', '2', '3']) {
    await takeInReturn(back(`orl_b prd_b ${quantity} QUARANTINE`, west));
  }
  expect(await levelsOf('prd_b')).toEqual(['prd_b EAST: 0/0 0.00', 'prd_b WEST: 7/0 30.00']);
  expect(await outcome(takeInReturn(back('orl_b prd_b 1 SALE')))).toBe('NOT_ISSUED');
});

test('scrap comes and goes at once and leaves what is on hand alone', async () => {
  await desk.receive('prd_c', east, '10', '7');
  await sell('orl_c', 'prd_c', '4');
  const input = back('orl_c prd_c 1 SCRAP\norl_c prd_c 1 SALE');
  await takeInReturn(input);
  expect(await levelsOf('prd_c')).toEqual(['prd_c EAST: 7/0 49.00']);
  const moved = (await desk.told('StockMoved')).find(
    ({ data }) => data.documentId === input.returnOrderId,
  );
  expect(moved!.data).toMatchObject({
    documentType: 'RETURN',
    postingDate: '2026-04-20',
    moves: [
      { kind: 'CUSTOMER_RETURN', quantity: '1', value: '7' },
      { kind: 'SCRAP', quantity: '-1', value: '-7' },
      { kind: 'CUSTOMER_RETURN', quantity: '1', value: '7' },
    ],
  });
});

test('those who wait are dealt what is fit for sale, not what is kept apart', async () => {
  await desk.receive('prd_d', east, '4', '1');
  await sell('orl_d', 'prd_d', '4');
  await desk.reserve('ord_w', 'orl_w prd_d 4');
  await takeInReturn(back('orl_d prd_d 1 QUARANTINE', west));
  await takeInReturn(back('orl_d prd_d 2 SALE'));
  expect(await levelsOf('prd_d')).toEqual(['prd_d EAST: 2/2 2.00', 'prd_d WEST: 1/0 1.00']);
});

test('one return sent 16 times at once, and 16 returns of 10 goods at once', async () => {
  await desk.receive('prd_e', east, '10', '3');
  await sell('orl_e', 'prd_e', '10');
  const same = back('orl_e prd_e 2 SALE');
  await Promise.all(Array.from({ length: 16 }, () => takeInReturn(same)));
  expect(await levelsOf('prd_e')).toEqual(['prd_e EAST: 2/0 6.00']);
  const each = Array.from({ length: 16 }, (_, n) =>
    outcome(takeInReturn(back('orl_e prd_e 1 SALE', n % 2 ? east : west))),
  );
  const done = (await Promise.all(each)).filter((one) => one === 'done');
  expect(done).toHaveLength(8);
  expect(await desk.breaches()).toEqual([]);
});
