import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAfter, dayOf } from '../../kernel/clock.ts';
import type { Graph } from '../../kernel/graph.ts';
import { customerUser, staff } from '../area.ts';
import { openDesk, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;
let west: string;
const today = dayOf(new Date());
const inDays = (days: number) => daysAfter(today, days);

/** What purchasing says of its orders. */
const supply: Record<string, object> = {};

beforeAll(async () => {
  desk = await openDesk();
  const catalog = desk.catalog;
  const answer: Graph = (viewer, document, variables) =>
    document.includes('ExpectedSupply')
      ? Promise.resolve({ purchaseOrder: supply[String(variables?.id)] ?? null } as never)
      : catalog(viewer, document, variables);
  desk.answers(answer);
  const address = (city: string, postalCode: string) => ({
    address: { country: 'CN', city, postalCode },
  });
  east = await desk.warehouse('EAST', address('Shanghai', '200000'));
  west = await desk.warehouse('WEST', address('Chengdu', '610000'));
});
afterAll(() => desk.close());

type How = {
  channel?: string;
  tier?: string;
  dueDate?: string;
  orderedAt?: string;
  isForced?: boolean;
  warehouseId?: string;
};

function want(orderId: string, productId: string, quantity: string, more: How & object = {}) {
  const { tier = 'C', dueDate = null, orderedAt = '', isForced = false, ...rest } = more;
  const { warehouseId = null, ...strategy } = rest;
  const shipTo = { country: 'CN', region: null, city: 'Chengdu', postalCode: '610041' };
  const how = { strategy: 'SINGLE_WAREHOUSE_FIRST', shipTo, isForced, tier, dueDate, orderedAt };
  return desk.perform('inventory.reserveStock', {
    ...{ orderId, customerId: `cus_${orderId}`, warehouseId },
    ...{ lines: [{ lineId: `${orderId}_1`, productId, quantity }], how: { ...how, ...strategy } },
  });
}

/** What orders got of a product, in the sequence in which it was dealt. */
async function dealt(productId: string) {
  const told = await desk.told('StockReserved');
  return told.flatMap(({ data }) => {
    const lines = data.lines as { productId: string; quantity: string }[];
    const own = lines.filter((line) => line.productId === productId);
    return own.map(({ quantity }) => `${data.orderId as string} ${quantity}`);
  });
}

test('scarce goods go by tier, then the day due, then the time of the order', async () => {
  await want('late', 'prd_rank', '2', { tier: 'A', dueDate: inDays(9), orderedAt: '2026-01-01' });
  await want('c', 'prd_rank', '2', { tier: 'C', dueDate: inDays(1) });
  await want('young', 'prd_rank', '2', { tier: 'A', dueDate: inDays(2), orderedAt: '2026-01-03' });
  await want('old', 'prd_rank', '2', { tier: 'A', dueDate: inDays(2), orderedAt: '2026-01-02' });
  await want('b', 'prd_rank', '2', { tier: 'B' });
  await want('forced', 'prd_rank', '2', { isForced: true });
  await desk.receive('prd_rank', east, '11', '1');
  expect(await dealt('prd_rank')).toEqual(['forced 2', 'old 2', 'young 2', 'late 2', 'b 2', 'c 1']);
});

test('an order that becomes more urgent moves up', async () => {
  await want('first', 'prd_move', '2', { tier: 'B' });
  await want('second', 'prd_move', '2', { tier: 'C' });
  await want('second', 'prd_move', '2', { tier: 'A' });
  await desk.receive('prd_move', east, '2', '1');
  expect(await dealt('prd_move')).toEqual(['second 2']);
});

const share = (productId: string, isFairlyShared = true) =>
  desk.does('setFairShare', { productId, isFairlyShared }, 'product { isFairlyShared }');

test('a fairly shared product is dealt pro rata, in whole pieces', async () => {
  await Promise.all(Array.from({ length: 4 }, () => share('prd_fair')));
  await want('f1', 'prd_fair', '50', { tier: 'A' });
  await want('f2', 'prd_fair', '30');
  await want('f3', 'prd_fair', '20');
  await desk.receive('prd_fair', east, '11', '1');
  expect((await dealt('prd_fair')).toSorted()).toEqual(['f1 6', 'f2 3', 'f3 2']);
  await share('prd_fair', false);
  await desk.receive('prd_fair', east, '40', '1');
  expect((await desk.demands()).filter((one) => one.startsWith('f1'))).toEqual([
    'f1_1: waiting 4, reserved 46, issued 0',
  ]);
});

const keep = (productId: string, channel: string, quantity: string) =>
  desk.does(
    'saveChannelQuota',
    { productId, warehouseId: east, channel, quantity },
    'stockLevel { quotas { channel quantity { value } } }',
  );

test('what is kept for a channel is not for others, until it is kept no more', async () => {
  await desk.receive('prd_quota', east, '10', '1');
  const kept = await Promise.all(Array.from({ length: 4 }, () => keep('prd_quota', 'WEB', '6')));
  expect(kept[0]).toMatchObject({
    stockLevel: { quotas: [{ channel: 'WEB', quantity: { value: '6' } }] },
  });
  await want('q1', 'prd_quota', '7', { channel: 'PHONE' });
  await want('q2', 'prd_quota', '4', { channel: 'WEB' });
  expect(await dealt('prd_quota')).toEqual(['q1 4', 'q2 4']);
  await keep('prd_quota', 'WEB', '0');
  expect(await dealt('prd_quota')).toEqual(['q1 4', 'q2 4', 'q1 2']);
  await expect(keep('prd_quota', 'WEB', '-1')).rejects.toThrow('NEGATIVE_FIGURE at input.quantity');
});

test('of a fairly shared product each channel shares what is kept for it', async () => {
  await share('prd_both');
  await want('w1', 'prd_both', '10', { channel: 'WEB' });
  await want('p1', 'prd_both', '10', { channel: 'PHONE' });
  await keep('prd_both', 'WEB', '4');
  await desk.receive('prd_both', east, '10', '1');
  expect((await dealt('prd_both')).toSorted()).toEqual(['p1 3', 'w1 3', 'w1 4']);
});

test('a warehouse serves the orders of its channels, and of others that name it', async () => {
  await desk.receive('prd_shop', west, '6', '1');
  const serve = (...channels: string[]) =>
    desk.does('serveChannels', { warehouseId: west, channels }, 'warehouse { channels }');
  expect(await serve('STORE', 'STORE', ' WEB')).toMatchObject({
    warehouse: { channels: ['STORE', 'WEB'] },
  });
  await want('c1', 'prd_shop', '2', { channel: 'PHONE' });
  await want('c2', 'prd_shop', '1', { channel: 'PHONE', warehouseId: west });
  await want('c3', 'prd_shop', '1', { channel: 'STORE' });
  expect(await dealt('prd_shop')).toEqual(['c2 1', 'c3 1']);
  await supplied('puo_shop', 'prd_shop', '2', inDays(4));
  expect(await outlook('c1')).toMatchObject({ expectedDate: inDays(4) });
  await Promise.all([serve(), serve(), serve()]);
  expect(await dealt('prd_shop')).toEqual(['c2 1', 'c3 1', 'c1 2']);
  expect(await desk.breaches()).toEqual([]);
});

test.each`
  strategy                    | from
  ${'SINGLE_WAREHOUSE_FIRST'} | ${['EAST 4']}
  ${'NEAREST'}                | ${['WEST 4']}
  ${'LOWEST_COST'}            | ${['WEST 4']}
  ${'SPLIT_ALLOWED'}          | ${['EAST 4']}
`('$strategy takes from $from, and a preview says so', async ({ strategy, from }) => {
  const product = `prd_${String(strategy).toLowerCase()}`;
  await desk.receive(product, east, '5', '2');
  await desk.receive(product, west, '5', '1');
  const shipTo = { country: 'CN', city: 'Chengdu', postalCode: '610041' };
  const lines = [{ productId: product, quantity: '4' }];
  const { previewAllocation } = await desk.ask<{ previewAllocation: [Preview] }>(preview, {
    input: { lines, strategy: strategy as string, shipTo },
  });
  expect(said(previewAllocation[0])).toEqual(from);
  await want(`o_${strategy}`, product, '4', { strategy } as How);
  const levels = (await desk.levels()).filter((level) => level.startsWith(product));
  expect(levels.filter((level) => level.includes('5/4'))).toHaveLength(1);
  expect(levels.find((level) => level.includes('5/4'))).toContain(
    (from as string[])[0]!.slice(0, 4),
  );
});

test('where goods have cost the same, the lowest cost is the shortest way', async () => {
  for (const place of [east, west]) await desk.receive('prd_same', place, '5', '2');
  const shipTo = { country: 'CN', city: 'Chengdu', postalCode: '610041' };
  const input = { lines: [{ productId: 'prd_same', quantity: '4' }], strategy: 'LOWEST_COST' };
  const asked = (more: object) =>
    desk.ask<{ previewAllocation: [Preview] }>(preview, { input: { ...input, ...more } });
  expect(said((await asked({ shipTo })).previewAllocation[0])).toEqual(['WEST 4']);
  const here = { country: 'CN', city: 'Shanghai', postalCode: '200001' };
  expect(said((await asked({ shipTo: here })).previewAllocation[0])).toEqual(['EAST 4']);
});

const preview = `query ($input: PreviewAllocationInput!) {
  previewAllocation(input: $input) { parts { warehouse { code } quantity } waiting expectedDate }
}`;

type Preview = {
  parts: { warehouse: { code: string }; quantity: string }[];
  waiting: string;
  expectedDate: string | null;
};
const said = ({ parts }: Preview) => parts.map((one) => `${one.warehouse.code} ${one.quantity}`);

function supplied(id: string, productId: string, open: string, due: string) {
  const line = { id: `${id}_1`, product: { id: productId }, open: { value: open } };
  supply[id] = {
    ...{ id, version: 1, status: 'SENT', sentAt: new Date(`${inDays(-9)}T08:00:00Z`) },
    ...{ warehouse: { id: east }, lines: [{ ...line, expectedDate: due, confirmedDate: null }] },
  };
  return desk.perform('inventory.noteSupply', { purchaseOrderId: id });
}

async function outlook(id: string, viewer?: ReturnType<typeof customerUser>) {
  const { _entities } = await desk.ask<{ _entities: [object] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) {
       ... on Order { expectedDate isAtRisk risk } } }`,
    { of: [{ __typename: 'Order', id }] },
    viewer,
  );
  return _entities[0];
}

test('what is to come is promised once, to who is first; a late day is a risk', async () => {
  await supplied('puo_1', 'prd_atp', '10', inDays(5));
  await supplied('puo_2', 'prd_atp', '10', inDays(9));
  await want('a1', 'prd_atp', '8', { tier: 'A', dueDate: inDays(6) });
  await want('a2', 'prd_atp', '8', { tier: 'B', dueDate: inDays(6) });
  await want('a3', 'prd_atp', '8', { tier: 'C' });
  expect(await outlook('a1')).toEqual({ expectedDate: inDays(5), isAtRisk: false, risk: null });
  const late = { expectedDate: inDays(9), isAtRisk: true, risk: 'LATE_SUPPLY' };
  expect(await outlook('a2')).toEqual(late);
  expect(await outlook('a2', customerUser('cus_a2'))).toEqual(late);
  const none = { expectedDate: null, isAtRisk: true, risk: 'NO_SUPPLY' };
  expect(await outlook('a3')).toEqual(none);
  const strange = await outlook('a3', customerUser('cus_a2'));
  expect(strange).toEqual({ expectedDate: null, isAtRisk: false, risk: null });
  const lines = [{ productId: 'prd_atp', quantity: '2' }];
  const ask = async (tier: string) =>
    (await desk.ask<{ previewAllocation: [Preview] }>(preview, { input: { lines, tier } }))
      .previewAllocation[0].expectedDate;
  expect([await ask('A'), await ask('B'), await ask('C')]).toEqual([inDays(5), inDays(9), null]);
});

test('goods on their way from another warehouse are expected, too', async () => {
  await desk.receive('prd_moved', west, '8', '1');
  const route = { fromWarehouseId: west, toWarehouseId: east, neededBy: inDays(3) };
  const lines = [{ productId: 'prd_moved', quantity: { value: '8' } }];
  const { transferOrder } = await desk.does<{ transferOrder: { id: string } }>(
    ...['requestTransfer', { ...route, lines }, 'transferOrder { id }'],
  );
  const transfer = { transferOrderId: transferOrder.id };
  await want('m1', 'prd_moved', '5', { warehouseId: east });
  const none = { expectedDate: null, isAtRisk: true, risk: 'NO_SUPPLY' };
  expect(await outlook('m1')).toEqual(none);
  await desk.does('approveTransfer', transfer, '__typename', staff('usr_boss'));
  const soon = { expectedDate: inDays(3), isAtRisk: false, risk: null };
  expect(await outlook('m1')).toEqual(soon);
  await desk.does('shipTransfer', transfer, '__typename');
  await want('m2', 'prd_moved', '5', { warehouseId: east });
  expect([await outlook('m1'), await outlook('m2')]).toMatchObject([{ risk: null }, none]);
});

test('a preview that can not be is refused, and nothing is taken by one', async () => {
  const ask = (input: object) => desk.ask(preview, { input });
  const line = { productId: 'prd_atp', quantity: '0' };
  await expect(ask({ lines: [line] })).rejects.toThrow('NOT_POSITIVE');
  await expect(ask({ lines: Array.from({ length: 501 }, () => line) })).rejects.toThrow('TOO_MANY');
  expect(await desk.breaches()).toEqual([]);
});

test('one receipt deals 300 waiting lines in exact order of rank', async () => {
  const tiers = ['A', 'B', 'C'];
  const waiting = Array.from({ length: 300 }, (_, n) => ({
    orderId: `r${String((n * 77) % 300).padStart(3, '0')}`,
    how: {
      ...{
        tier: tiers[n % 3]!,
        dueDate: inDays(1 + (n % 7)),
        orderedAt: `2026-01-${10 + (n % 9)}`,
      },
    },
  }));
  for (const { orderId, how } of waiting) await want(orderId, 'prd_crowd', '1', how);
  await desk.receive('prd_crowd', east, '200', '1');
  const order = waiting
    .map(({ orderId, how }) => [how.tier, how.dueDate, how.orderedAt, orderId].join(' '))
    .toSorted();
  expect(await dealt('prd_crowd')).toEqual(
    order.slice(0, 200).map((rank) => `${rank.split(' ').at(-1)} 1`),
  );
}, 30_000);
