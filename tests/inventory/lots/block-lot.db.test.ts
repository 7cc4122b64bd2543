import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { openDesk, outcome, type Desk } from '../warehouse-desk.ts';

let desk: Desk;
let east: string;
let west: string;
let run = 0;
let milk: string;
const lotIds: Record<string, string> = {};
let now = new Date('2026-04-01T08:00:00Z');

beforeAll(async () => {
  desk = await openDesk({ clock: { now: () => now } });
  east = await desk.warehouse('EAST');
  west = await desk.warehouse('WEST');
});
afterAll(() => desk.close());

/** A product of its own for each test: 6 of lot A and 4 of lot B in the east. */
beforeEach(async () => {
  now = new Date('2026-04-01T08:00:00Z');
  milk = `prd_milk_${++run}`;
  desk.tracked[milk] = { tracking: 'LOT' };
  const lots = [
    { code: 'A', quantity: '6', expiresOn: '2026-05-01' },
    { code: 'B', quantity: '4', expiresOn: '2026-06-01' },
  ];
  await desk.receive(milk, east, '10', '2', { lots });
  for (const { code, id } of await desk.rows<{ code: string; id: string }>(
    `select code, id from lot where product_id = '${milk}'`,
  )) {
    lotIds[code] = id;
  }
});

const block = (code: string) =>
  desk.perform('inventory.blockLot', { lotId: lotIds[code], reason: 'Smells' });
const unblock = (code: string) =>
  desk.perform('inventory.unblockLot', { lotId: lotIds[code], reason: 'Was the fridge' });

async function figures(): Promise<string[]> {
  const found = await desk.rows<Record<string, string>>(
    `select code, trim_scale(on_hand) as on_hand, trim_scale(reserved) as reserved,
       trim_scale(quarantined) as quarantined
     from stock_level l join warehouse w on w.id = warehouse_id
     where product_id = '${milk}' order by code`,
  );
  return found.map((l) => `${l.code} ${l.on_hand}: ${l.reserved} held, ${l.quarantined} apart`);
}

test('of a blocked lot nobody gets any, until it is free again', async () => {
  await block('A');
  expect(await figures()).toEqual(['EAST 10: 0 held, 6 apart']);
  await desk.reserve('ord_1', `l${run} ${milk} 9`);
  expect(await figures()).toEqual(['EAST 10: 4 held, 6 apart']);
  expect(await outcome(block('A'))).toBe('ILLEGAL_MOVE');
  await unblock('A');
  expect(await figures()).toEqual(['EAST 10: 9 held, 0 apart']);
  expect(await outcome(unblock('A'))).toBe('ILLEGAL_MOVE');
  await block('A');
  const said = await Promise.all([outcome(unblock('A')), outcome(unblock('A'))]);
  expect(said.toSorted()).toEqual(['ILLEGAL_MOVE', 'done']);
  expect(await desk.breaches()).toEqual([]);
});

test('orders that hold goods of it get others, elsewhere first; what is left waits', async () => {
  await desk.reserve('ord_1', `l${run} ${milk} 7`);
  await desk.receive(milk, west, '2', '2', { lots: [{ code: 'C', quantity: '2' }] });
  await block('A');
  expect(await figures()).toEqual(['EAST 10: 4 held, 6 apart', 'WEST 2: 2 held, 0 apart']);
  expect((await desk.demands()).at(-1)).toBe(`l${run}: waiting 1, reserved 6, issued 0`);
  const lost = (await desk.told('ReservationLost')).at(-1)!.data;
  expect(lost).toMatchObject({ orderId: 'ord_1', lines: [{ quantity: '3' }] });
  expect(await desk.breaches()).toEqual([]);
});

test('what is kept apart by hand stays apart when its lot is free again', async () => {
  const apart = { productId: milk, warehouseId: east, quantity: { value: '5' }, reason: 'Wet' };
  await desk.perform('inventory.quarantineStock', apart);
  await block('A');
  expect(await figures()).toEqual(['EAST 10: 0 held, 10 apart']);
  expect(await outcome(desk.perform('inventory.releaseQuarantine', apart))).toBe('done');
  expect(await figures()).toEqual(['EAST 10: 0 held, 6 apart']);
  expect(await outcome(desk.perform('inventory.releaseQuarantine', apart))).toBe(
    'NOT_IN_QUARANTINE',
  );
  expect(await desk.breaches()).toEqual([]);
});

test('bad goods leave by their lot', async () => {
  await block('A');
  await desk.reserve('ord_1', `l${run} ${milk} 4`);
  const lots = [{ code: 'A', quantity: '6' }];
  expect(await outcome(desk.adjust(milk, east, '-6', {}))).toBe('OUT_OF_STOCK');
  expect(await outcome(desk.adjust(milk, east, '-6', { lots }))).toBe('done');
  expect(await figures()).toEqual(['EAST 4: 4 held, 0 apart']);
  expect(await desk.breaches()).toEqual([]);
});

test('more of a blocked lot comes in and is held at once', async () => {
  await block('A');
  await desk.receive(milk, west, '3', '2', { lots: [{ code: 'A', quantity: '3' }] });
  expect(await figures()).toEqual(['EAST 10: 0 held, 6 apart', 'WEST 3: 0 held, 3 apart']);
});

test('goods leave while their lot is blocked: one comes first, and nothing contradicts', async () => {
  await desk.reserve('ord_1', `l${run} ${milk} 4`);
  const said = await Promise.all([
    outcome(block('A')),
    outcome(block('A')),
    outcome(desk.issue('ord_1', east, `l${run} ${milk} 4`)),
    outcome(desk.receive(milk, west, '1', '2', { lots: [{ code: 'A', quantity: '1' }] })),
  ]);
  expect(said.toSorted()).toEqual(['ILLEGAL_MOVE', 'done', 'done', 'done']);
  expect(await desk.breaches()).toEqual([]);
});

test('two take the last of a lot at once: one gets it, the other is told', async () => {
  const take = () =>
    outcome(desk.adjust(milk, east, '-4', { lots: [{ code: 'B', quantity: '4' }] }));
  expect((await Promise.all([take(), take()])).toSorted()).toEqual(['NOT_IN_PLACE', 'done']);
});

test('a lot is told of before its day, and held once that has passed', async () => {
  const watch = () => desk.perform<Record<string, number>>('inventory.watchLots', {});
  await watch();
  now = new Date('2026-05-01T08:00:00Z');
  const alerts = () =>
    desk.rows(
      `select kind, status, trim_scale(available)::text as available from stock_alert
       where product_id = '${milk}' order by id`,
    );
  expect(await alerts()).toEqual([{ kind: 'EXPIRING', status: 'OPEN', available: '6' }]);
  now = new Date('2026-05-02T08:00:00Z');
  await Promise.all([watch(), watch()]);
  expect(await figures()).toEqual(['EAST 10: 0 held, 6 apart']);
  expect((await alerts()).map((alert) => Object.values(alert as object).join(' '))).toEqual([
    'EXPIRING RESOLVED 6',
    'EXPIRED OPEN 6',
    'EXPIRING OPEN 4',
  ]);
  expect(
    await outcome(desk.receive(milk, east, '1', '2', { lots: [{ code: 'A', quantity: '1' }] })),
  ).toBe('LOT_EXPIRED');
  await desk.adjust(milk, east, '-6', { lots: [{ code: 'A', quantity: '6' }] });
  await watch();
  expect((await alerts())[1]).toMatchObject({ kind: 'EXPIRED', status: 'RESOLVED' });
  expect(await desk.breaches()).toEqual([]);
});

test('a product may have days of its own for being told of what expires', async () => {
  const watch = () => desk.perform('inventory.watchLots', {});
  const days = (expiringDays: number | null) =>
    outcome(desk.perform('inventory.saveExpiryWatch', { productId: milk, expiringDays }));
  const told = () =>
    desk.rows(
      `select lot.code, a.status from stock_alert a join lot on lot.id = a.lot_id
       where a.product_id = '${milk}' order by lot.code, a.id`,
    );
  expect(await days(0)).toBe('DAYS_OUT_OF_RANGE');
  await Promise.all([days(61), days(61)]);
  await watch();
  expect(await told()).toEqual([
    { code: 'A', status: 'OPEN' },
    { code: 'B', status: 'OPEN' },
  ]);
  await days(7);
  await watch();
  expect(await told()).toEqual([
    { code: 'A', status: 'RESOLVED' },
    { code: 'B', status: 'RESOLVED' },
  ]);
  const query = `{ stockLevels(filter: { productId: { eq: "${milk}" } }) {
    nodes { product { expiringDays } } } }`;
  expect(await desk.ask(query)).toEqual({
    stockLevels: { nodes: [{ product: { expiringDays: 7 } }] },
  });
  await days(null);
  await watch();
  expect((await told()).slice(-1)).toEqual([{ code: 'B', status: 'RESOLVED' }]);
});

test('each customer who has goods of a lot is told when it is called back', async () => {
  await desk.issue('ord_1', east, `l${run} ${milk} 5`);
  await desk.issue('ord_2', east, `m${run} ${milk} 3`, { customerId: 'cus_2' });
  const recall = { lotId: lotIds.A, reason: 'Glass' };
  const [done] = await Promise.all(
    ['key', 'key'].map((idempotencyKey) =>
      desk.perform('inventory.recallLot', { ...recall, idempotencyKey }),
    ),
  );
  expect(done).toMatchObject({ customers: 2 });
  const told = (await desk.told('LotRecalled')).slice(-2).map(({ data }) => data);
  expect(told).toMatchObject([
    { customerId: 'cus_1', quantity: '5', code: 'A' },
    { customerId: 'cus_2', quantity: '1', code: 'A' },
  ]);
  expect(await figures()).toEqual(['EAST 2: 0 held, 0 apart']);
});
