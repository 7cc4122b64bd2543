import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dayOf, daysAfter } from '../../kernel/clock.ts';
import { openDesk, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;
const ago = (days: number) => daysAfter(dayOf(new Date()), -days);

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
});
afterAll(() => desk.close());

const policy = (slowAfterDays: number, deadAfterDays: number) =>
  desk.does(
    'saveStockWatchPolicy',
    { slowAfterDays, deadAfterDays },
    'stockWatchPolicy { slowAfterDays deadAfterDays }',
  );
const watchDeadStock = () =>
  desk.does<{ raised: number; resolved: number }>('watchDeadStock', {}, 'raised resolved');

async function alerts(productId: string): Promise<string[]> {
  type Row = { kind: string; status: string; idleSince: string };
  const { stockAlerts } = await desk.ask<{ stockAlerts: { nodes: Row[] } }>(
    `query ($filter: StockAlertFilter) { stockAlerts(filter: $filter) { nodes {
       kind status idleSince } } }`,
    { filter: { productId: { eq: productId } } },
  );
  return stockAlerts.nodes.map(({ kind, status, idleSince }) => `${kind} ${status} ${idleSince}`);
}

test('goods of which nothing was issued for long enough are told once, until some are', async () => {
  await policy(30, 60);
  await desk.receive('prd_dead', east, '9', '1', { postingDate: ago(61) });
  await desk.receive('prd_young', east, '9', '1', { postingDate: ago(59) });
  await desk.receive('prd_gone', east, '1', '1', { postingDate: ago(90) });
  await desk.adjust('prd_gone', east, '-1');
  const at = Array.from({ length: 8 }, watchDeadStock);
  const raised = (await Promise.all(at)).map((one) => one.raised);
  expect(raised.sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  expect(await alerts('prd_dead')).toEqual([`DEAD_STOCK OPEN ${ago(61)}`]);
  await desk.reserve('ord_1', 'l1 prd_dead 1');
  await desk.issue('ord_1', east, 'l1 prd_dead 1', { issuedAt: new Date().toISOString() });
  expect(await watchDeadStock()).toMatchObject({ resolved: 1, raised: 0 });
  expect(await alerts('prd_dead')).toEqual([`DEAD_STOCK RESOLVED ${ago(61)}`]);
});

test('goods that lie idle may be too many, too: both are said', async () => {
  await desk.receive('prd_both', east, '9', '1', { postingDate: ago(99) });
  const rule = { productId: 'prd_both', warehouseId: east, maximum: '5' };
  await desk.does('saveStockRule', rule, '__typename');
  await watchDeadStock();
  const { stockLevels } = await desk.ask<{ stockLevels: { nodes: object[] } }>(
    `{ stockLevels(filter: { productId: { eq: "prd_both" } }) { nodes {
       alert { kind } alerts { kind } } } }`,
  );
  expect(stockLevels.nodes).toEqual([
    { alert: { kind: 'OVERSTOCK' }, alerts: [{ kind: 'OVERSTOCK' }, { kind: 'DEAD_STOCK' }] },
  ]);
  await desk.adjust('prd_both', east, '-5');
  expect((await alerts('prd_both')).map((alert) => alert.split(' ').slice(0, 2).join(' '))).toEqual(
    expect.arrayContaining(['OVERSTOCK RESOLVED', 'DEAD_STOCK OPEN']),
  );
});

test.each`
  slow   | dead    | code
  ${0}   | ${10}   | ${'DAYS_OUT_OF_RANGE'}
  ${10}  | ${9999} | ${'DAYS_OUT_OF_RANGE'}
  ${100} | ${99}   | ${'SLOW_AFTER_DEAD'}
`('goods can not be slow after $slow and dead after $dead days', async ({ slow, dead, code }) => {
  await expect(policy(slow as number, dead as number)).rejects.toThrow(code as string);
});

test('of 8 policies saved at once by saveStockWatchPolicy, each counts', async () => {
  const version = async () =>
    (await desk.ask<{ stockWatchPolicy: { version: number } }>('{ stockWatchPolicy { version } }'))
      .stockWatchPolicy.version;
  const before = await version();
  await Promise.all(Array.from({ length: 8 }, () => policy(30, 60)));
  expect(await version()).toBe(before + 8);
});
