import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff } from '../area.ts';
import { openHouse, outcomes, type House } from './house.ts';

let house: House;
const ids: Record<string, string> = {};
const now = new Date('2026-03-31T12:00:00Z');

/** Customers with the days of their orders, and what these come to together. */
const book: Record<string, [days: string[], total: number]> = {
  Ada: [['2026-03-30', '2026-03-01', '2026-02-01', '2026-01-01', '2025-12-01'], 5000],
  Bea: [['2026-03-20', '2026-02-01', '2026-01-01', '2025-12-01'], 400],
  Cid: [['2026-02-01', '2026-01-01', '2025-12-01'], 3000],
  Dan: [['2025-12-01', '2025-11-01'], 200],
  Eve: [['2025-04-01'], 1000],
};

beforeAll(async () => {
  house = await openHouse({ clock: { now: () => now } });
  for (const [name, [days, total]] of Object.entries(book)) {
    ids[name] = await house.newCustomer(name);
    const each = String(total / days.length);
    for (const day of days) await house.ordered(ids[name]!, `${day}T08:00:00Z`, each);
  }
  ids.Fay = await house.newCustomer('Fay');
  // Too long ago, cancelled, and after the day: none of these counts.
  await house.ordered(ids.Dan!, '2025-03-31T23:59:59Z', '99999');
  const documentId = await house.ordered(ids.Eve!, '2026-03-29T08:00:00Z', '99999');
  const cancelled = { customerId: ids.Eve!, kind: 'ORDER_CANCELLED', documentId, title: null };
  await house.perform('crm.noteMoment', { ...cancelled, at: '2026-03-29T09:00:00Z' });
  await house.ordered(ids.Fay!, '2026-04-01T00:00:00Z', '50');
});
afterAll(() => house.close());

type Score = { recency: number; frequency: number; monetary: number } & Record<string, unknown>;
const rfmOf = async (name: string, asOf = '2026-03-31') =>
  (
    await house.ask<{ customer: { rfm: Score | null } }>(
      `query ($id: ID!, $asOf: Date) { customer(id: $id) { rfm(asOf: $asOf) {
        recencyDays orders total { amount currency } recency frequency monetary
        segment { code } } } }`,
      { id: ids[name], asOf },
    )
  ).customer.rfm;

test.each`
  name     | recencyDays | orders | total     | r    | f    | m    | segment
  ${'Ada'} | ${1}        | ${5}   | ${'5000'} | ${5} | ${5} | ${5} | ${'CHAMPIONS'}
  ${'Bea'} | ${11}       | ${4}   | ${'400'}  | ${4} | ${4} | ${2} | ${'LOYAL'}
  ${'Cid'} | ${58}       | ${3}   | ${'3000'} | ${3} | ${3} | ${4} | ${'LOYAL'}
  ${'Dan'} | ${120}      | ${2}   | ${'200'}  | ${2} | ${2} | ${1} | ${'LOST'}
  ${'Eve'} | ${364}      | ${1}   | ${'1000'} | ${1} | ${1} | ${3} | ${'LOST'}
`('$name is scored $r-$f-$m: $segment', async ({ name, r, f, m, segment, ...figures }) => {
  const { recencyDays, orders, total } = figures as Score;
  expect(await rfmOf(name as string)).toEqual({
    ...{ recencyDays, orders, total: { amount: total, currency: 'CNY' } },
    ...{ recency: r as number, frequency: f as number, monetary: m as number },
    segment: { code: segment as string },
  });
});

test('who has not ordered in the year has no scores', async () => {
  expect(await rfmOf('Fay')).toBeNull();
});

test('customers with equal figures have equal scores', async () => {
  // By that day Ada, Bea and Cid have each ordered twice, Dan three times and Eve once.
  const on = async (name: string) => (await rfmOf(name, '2026-01-15'))!;
  const [ada, bea, cid] = [await on('Ada'), await on('Bea'), await on('Cid')];
  expect([ada.recency, bea.recency, cid.recency]).toEqual([5, 5, 5]);
  expect([ada.frequency, bea.frequency, cid.frequency]).toEqual([4, 4, 4]);
});

const members = async (asOf?: string) =>
  (
    await house.ask<{ segments: { code: string; members: { nodes: { name: string }[] } }[] }>(
      `query ($asOf: Date) { segments { code members(asOf: $asOf, orderBy: { field: name }) {
        nodes { name } totalCount } } }`,
      { asOf },
    )
  ).segments.map(({ code, members: { nodes } }) => [code, ...nodes.map(({ name }) => name)]);

test('segments have their members, and customers are found by segment', async () => {
  expect(await members()).toEqual([
    ['CHAMPIONS', 'Ada'],
    ['LOYAL', 'Bea', 'Cid'],
    ['PROMISING'],
    ['ATTENTION'],
    ['AT_RISK'],
    ['LOST', 'Dan', 'Eve'],
  ]);
  const found = `{ customers(segment: "LOYAL", search: "b") { nodes { name } totalCount } }`;
  const one = { customers: { nodes: [{ name: 'Bea' }], totalCount: 1 } };
  expect(await house.ask(found)).toEqual(one);
});

test('the report sums what each segment has bought', async () => {
  type Report = { rfm: { segments: object[] } };
  const { rfm } = await house.ask<Report>(
    `{ rfm { segments { segment { code } customers orders total { amount } } } }`,
  );
  expect(rfm.segments).toHaveLength(6);
  expect(rfm.segments[1]).toEqual({
    ...{ segment: { code: 'LOYAL' }, customers: 2, orders: 7 },
    total: { amount: '3400' },
  });
});

test('nobody outside learns of scores or segments', async () => {
  const viewer = { ...customerUser(ids.Ada!), scopes: ['*'] };
  const seen = `query ($id: ID!) { customer(id: $id) { rfm { orders } }
    segments { code } rfm { segments { customers } }
    customers(segment: "CHAMPIONS") { totalCount } }`;
  expect(await house.ask(seen, { id: ids.Ada }, viewer)).toEqual({
    ...{ customer: { rfm: null }, segments: [], rfm: { segments: [] } },
    customers: { totalCount: 0 },
  });
  const weak = { ...staff(), scopes: ['crm:read'] };
  const sounding = '{ customers(segment: "CHAMPIONS") { totalCount } }';
  await expect(house.ask(sounding, {}, weak)).rejects.toThrow('crm:internal');
});

test('segments are data; of many who save them at once, the last stands whole', async () => {
  const any = { from: 1, to: 5 };
  const rule = (code: string) => {
    return { code, name: code, recency: any, frequency: any, monetary: any };
  };
  const save = (...codes: string[]) =>
    house.does('saveSegments', { segments: codes.map(rule) }, 'segments { code }');
  const tries = await outcomes(
    Array.from({ length: 12 }, (_, n) => (n % 2 ? save('A', 'B') : save('C', 'A', 'D'))),
  );
  expect(tries.kept).toBe(12);
  expect(['AB', 'CAD']).toContain((await members()).map(([code]) => code).join(''));
  const only = { ...rule('REST'), recency: { from: 1, to: 4 } };
  await house.does('saveSegments', { segments: [only] }, '__typename');
  expect(await rfmOf('Ada')).toMatchObject({ segment: null });
  expect(await members()).toEqual([['REST', 'Bea', 'Cid', 'Dan', 'Eve']]);
});
