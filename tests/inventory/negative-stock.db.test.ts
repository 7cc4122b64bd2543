import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, outcome, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let south: string;
beforeAll(async () => {
  desk = await openDesk();
  south = await desk.warehouse('SOUTH', { negativeStock: 'ALLOW' });
});
afterAll(async () => {
  expect(await desk.breaches()).toEqual([]);
  await desk.close();
});

const levelsOf = async (prefix: string) =>
  (await desk.levels()).filter((level) => level.startsWith(prefix));
const issue = (product: string, quantity: string) =>
  desk.issue(desk.next('ord'), south, `${desk.next('orl')} ${product} ${quantity}`);

test('what left first is settled first, at what the goods really cost', async () => {
  await desk.receive('prd_a', south, '1', '10');
  await issue('prd_a', '3');
  await issue('prd_a', '2');
  expect(await levelsOf('prd_a')).toEqual(['prd_a SOUTH: -4/0 -40.00']);
  await desk.receive('prd_a', south, '3', '7');
  expect(await levelsOf('prd_a')).toEqual(['prd_a SOUTH: -1/0 -10.00']);
  await desk.receive('prd_a', south, '3', '1');
  expect(await levelsOf('prd_a')).toEqual(['prd_a SOUTH: 2/0 2.00']);
  const moves = (await desk.told('StockMoved')).at(-1)!.data.moves;
  expect(moves).toMatchObject([
    { kind: 'RECEIPT', value: '3' },
    { kind: 'REVALUATION', cause: 'ISSUE', value: '9', customerId: 'cus_1' },
  ]);
});

test('goods that are short are told of once, watched or not, until enough have come', async () => {
  type Alert = { kind: string; severity: string; status: string };
  const alerts = async () => {
    const { stockAlerts } = await desk.ask<{ stockAlerts: { nodes: Alert[] } }>(
      `{ stockAlerts(filter: { productId: { eq: "prd_short" } }) { nodes {
         kind severity status } } }`,
    );
    return stockAlerts.nodes.map((one) => [one.kind, one.severity, one.status].join(' '));
  };
  await desk.receive('prd_short', south, '1', '10');
  await issue('prd_short', '2');
  await issue('prd_short', '1');
  expect(await alerts()).toEqual(['NEGATIVE CRITICAL OPEN']);
  await desk.receive('prd_short', south, '1', '10');
  expect(await alerts()).toEqual(['NEGATIVE CRITICAL OPEN']);
  await desk.receive('prd_short', south, '1', '10');
  expect(await alerts()).toEqual(['NEGATIVE CRITICAL RESOLVED']);
});

test('nobody is dealt what is not there, and it may be forbidden when all is settled', async () => {
  const at = await desk.warehouse('NORTH', { negativeStock: 'ALLOW' });
  await desk.receive('prd_b', at, '1', '1');
  await desk.issue('ord_b', at, 'orl_b prd_b 2');
  await desk.reserve('ord_c', 'orl_c prd_b 1', at);
  expect(await levelsOf('prd_b')).toEqual(['prd_b NORTH: -1/0 -1.00']);
  const forbid = () =>
    desk.perform('inventory.saveWarehouse', {
      ...{ id: at, code: 'NORTH', name: 'North', negativeStock: 'FORBID' },
    });
  expect(await outcome(forbid())).toBe('NEGATIVE_STOCK');
  await desk.receive('prd_b', at, '2', '1');
  expect(await levelsOf('prd_b')).toEqual(['prd_b NORTH: 1/1 1.00']);
  expect(await outcome(forbid())).toBe('done');
  expect(await outcome(desk.issue('ord_d', at, 'orl_d prd_b 1'))).toBe('OUT_OF_STOCK');
});

test('goods that come and go at once, short or not, end where their sum is', async () => {
  await desk.receive('prd_c', south, '1', '5');
  const acts = Array.from({ length: 20 }, (_, n) => [
    outcome(issue('prd_c', '2')),
    outcome(desk.receive('prd_c', south, '2', (n / 3).toFixed(3))),
  ]);
  expect(new Set(await Promise.all(acts.flat()))).toEqual(new Set(['done']));
  expect((await levelsOf('prd_c'))[0]).toMatch(/^prd_c SOUTH: 1\/0 /);
});
