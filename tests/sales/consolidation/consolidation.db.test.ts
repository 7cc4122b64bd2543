import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../../area.ts';
import { plan, terms, toldOf, withdraw } from '../delivery/order.ts';
import { openFloor, type Floor } from '../waves/floor.ts';

let area: Floor;
beforeAll(async () => {
  area = await openFloor();
});
afterAll(() => area.close());

type Member = { id: string; orderId: string; status: string; consolidationId: string | null };
const members = (...orderIds: string[]) =>
  area.rows<Member>(
    `select id, order_id as "orderId", status, consolidation_id as "consolidationId"
     from delivery where order_id in ('${orderIds.join("','")}') order by id`,
  );

const statuses = async (...orderIds: string[]) =>
  (await members(...orderIds)).map(({ orderId, status }) => `${orderId} ${status}`).sort();

const act = (verb: string, deliveryId: string, more: object = {}) =>
  area.perform(`sales.${verb}`, { deliveryId, ...more });

const consolidate = (...deliveryIds: string[]) =>
  area.perform<{ consolidationId: string }>('sales.consolidateDeliveries', { deliveryIds });

/** Plans a delivery of five for each order, which are to leave together. */
async function together(...orderIds: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const orderId of orderIds) ids.push(await plan(area, orderId, { [`l_${orderId}`]: '5' }));
  await consolidate(...ids);
  return ids;
}

const issuedOf = async (...orderIds: string[]) => {
  const told = await Promise.all(orderIds.map((orderId) => toldOf(area, orderId)));
  return told
    .flat()
    .filter(({ type }) => type === 'sales.GoodsIssued')
    .map(({ data: { orderId, consolidationId, lines } }) => {
      return { orderId, consolidationId, quantity: (lines as { quantity: string }[])[0]!.quantity };
    });
};

test('consolidated 16 times at once, deliveries leave together once, one shipment each', async () => {
  const ids = [await plan(area, 'a1', { l_a1: '5' }), await plan(area, 'a2', { l_a2: '5' })];
  const made = await Promise.all(Array.from({ length: 16 }, () => consolidate(...ids)));
  expect(new Set(made.map(({ consolidationId }) => consolidationId)).size).toBe(1);
  const { consolidationId } = made[0]!;
  await act('startPicking', ids[1]!);
  expect(await statuses('a1', 'a2')).toEqual(['a1 PICKING', 'a2 PICKING']);
  await act('confirmPick', ids[0]!);
  const parcels = [{ weightKg: '4' }, { weightKg: '2.5' }];
  await act('packDelivery', ids[0]!, { parcels });
  const asked = `{ deliveries(first: 9, filter: { orderId: { in: ["a1", "a2"] } }) { nodes {
    parcels { position weightKg } consolidation { id number deliveries { orderNumber } } } } }`;
  type Seen = { deliveries: { nodes: object[] } };
  const seen = {
    parcels: [
      { position: 1, weightKg: '4' },
      { position: 2, weightKg: '2.5' },
    ],
    consolidation: {
      ...{ id: consolidationId, number: expect.stringMatching(/^CD-\d{6}$/) },
      deliveries: [{ orderNumber: 'SO-a1' }, { orderNumber: 'SO-a2' }],
    },
  };
  expect((await area.ask<Seen>(asked)).deliveries.nodes).toEqual([seen, seen]);
  const other = `{ consolidations(first: 50) { totalCount } }`;
  const others = await area.ask(other, {}, customerUser('cus_2'));
  expect(others).toEqual({ consolidations: { totalCount: 0 } });
  const posted = Array.from({ length: 16 }, (_, n) => act('postGoodsIssue', ids[n % 2]!));
  const answers = await Promise.allSettled(posted);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await issuedOf('a1', 'a2')).toEqual([
    { orderId: 'a1', consolidationId, quantity: '5' },
    { orderId: 'a2', consolidationId, quantity: '5' },
  ]);
});

test('who consolidates and who begins to pick at once agree', async () => {
  for (let n = 0; n < 8; n++) {
    const [a, b] = [await plan(area, `r${n}`, { l: '1' }), await plan(area, `s${n}`, { l2: '1' })];
    await Promise.allSettled([consolidate(a, b), act('startPicking', a)]);
    const found = await members(`r${n}`, `s${n}`);
    const isTogether = found.every(({ consolidationId }) => consolidationId);
    if (isTogether) expect(new Set(found.map(({ status }) => status)).size).toBe(1);
    else expect(found.every(({ consolidationId }) => consolidationId === null)).toBe(true);
  }
});

test('what differs, is alone or is being picked does not leave together', async () => {
  const a = await plan(area, 'd1', { l: '5' });
  const elsewhere = await plan(area, 'd2', { l: '5' }, 'whs_2');
  await expect(consolidate(a)).rejects.toThrow('TOO_FEW_DELIVERIES');
  await expect(consolidate(a, a)).rejects.toThrow('TOO_FEW_DELIVERIES');
  await expect(consolidate(a, elsewhere)).rejects.toThrow('DELIVERIES_DIFFER');
  const many = Array.from({ length: 51 }, (_, n) => `dlv_${n}`);
  await expect(consolidate(...many)).rejects.toThrow('TOO_MANY');
  await expect(consolidate(a, 'dlv_none')).rejects.toThrow('delivery');
  const picked = await plan(area, 'd3', { l: '5' });
  await act('startPicking', picked);
  await expect(consolidate(a, picked)).rejects.toThrow('ILLEGAL_MOVE');
  const waved = await plan(area, 'd4', { l: '5' });
  const wave = { warehouseId: 'whs_1', mode: 'BATCH', deliveryIds: [waved] };
  await area.perform('sales.planWave', wave);
  await expect(consolidate(a, waved)).rejects.toThrow('DELIVERY_IN_WAVE');
});

test('one is taken apart again until picking starts; taken apart at once, once', async () => {
  const [a, b, c] = (await together('p1', 'p2', 'p3')) as [string, string, string];
  const apart = Array.from({ length: 8 }, () => act('separateDelivery', c));
  const answers = await Promise.allSettled(apart);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(act('separateDelivery', c)).rejects.toThrow('NOT_CONSOLIDATED');
  await act('startPicking', a);
  expect(await statuses('p1', 'p2', 'p3')).toEqual(['p1 PICKING', 'p2 PICKING', 'p3 PLANNED']);
  await expect(act('separateDelivery', b)).rejects.toThrow('ILLEGAL_MOVE');
});

test('a part that leaves of several leaves the others together, at their price', async () => {
  const [a, b, c] = (await together('q1', 'q2', 'q3')) as [string, string, string];
  await act('startPicking', a);
  await act('confirmPick', b);
  await act('packDelivery', c, { parcels: [{ weightKg: '9' }] });
  const lines = [
    { orderLineId: 'l_q1', quantity: '5' },
    { orderLineId: 'l_q2', quantity: '2' },
  ];
  await act('postGoodsIssue', a, { lines });
  expect(await statuses('q1', 'q2', 'q3')).toEqual([
    'q1 ISSUED',
    'q2 ISSUED',
    'q2 PICKED',
    'q3 PICKED',
  ]);
  expect((await issuedOf('q1', 'q2', 'q3')).map((one) => one.quantity)).toEqual(['5', '2']);
  const parcels = await area.rows(`select delivery_id from parcel where weight_kg = 9`);
  expect(parcels).toEqual([{ delivery_id: a }]);
  const [, , rest, stayed] = await members('q1', 'q2', 'q3').then((all) =>
    all.toSorted((one, two) => (one.status < two.status ? -1 : 1)),
  );
  expect(rest!.consolidationId).toBe(stayed!.consolidationId);
  await act('postGoodsIssue', stayed!.id);
  const quantities = (await issuedOf('q2', 'q3')).map((one) => one.quantity);
  expect(quantities.sort()).toEqual(['2', '3', '5']);
});

test('a cancelled order leaves the others to go, and what is not found leaves its own', async () => {
  const [a, b] = (await together('c1', 'c2', 'c3')) as [string, string, string];
  expect(await withdraw(area, 'c3', { l_c3: '5' })).toMatchObject([{ withdrawn: '5' }]);
  await act('startPicking', a);
  const short = [{ orderLineId: 'l_c2', picked: '3' }];
  await act('confirmPick', a, { short, reason: 'Broken' });
  const told = (await toldOf(area, 'c2')).filter(({ type }) => type === 'sales.ShortPicked');
  expect(told).toMatchObject([{ data: { deliveryId: b, lines: [{ quantity: '2' }] } }]);
  const notes = `select order_id, pick_note from delivery where order_id in ('c1', 'c2') order by 1`;
  expect(await area.rows(notes)).toEqual([
    { order_id: 'c1', pick_note: null },
    { order_id: 'c2', pick_note: 'Broken' },
  ]);
  const lines = [{ orderLineId: 'l_c1', quantity: '1' }];
  const [, , gone] = await members('c1', 'c2', 'c3');
  await expect(act('postGoodsIssue', gone!.id, { lines })).rejects.toThrow('ILLEGAL_MOVE');
  await act('postGoodsIssue', b);
  expect(await statuses('c1', 'c2', 'c3')).toEqual(['c1 ISSUED', 'c2 ISSUED', 'c3 CANCELLED']);
  expect((await issuedOf('c1', 'c2', 'c3')).map(({ quantity }) => quantity)).toEqual(['5', '3']);
});

test('a wave takes all that leave together', async () => {
  const [a] = (await together('w1', 'w2')) as [string, string];
  const wave = { warehouseId: 'whs_1', mode: 'BATCH', deliveryIds: [a] };
  const { waveId } = await area.perform<{ waveId: string }>('sales.planWave', wave);
  const found = await area.rows<{ order_id: string }>(
    `select order_id from wave_delivery join delivery on id = delivery_id
     where wave_id = '${waveId}' order by position`,
  );
  expect(found.map((row) => row.order_id)).toEqual(['w1', 'w2']);
});

test('while a wave still picks one of several they do not leave, but by the line', async () => {
  const one = await plan(area, 'x1', { a: '5' });
  const two = await plan(area, 'x2', { b: '3' });
  await consolidate(one, two);
  const wave = { warehouseId: 'whs_1', mode: 'BATCH', deliveryIds: [one] };
  const { waveId } = await area.perform<{ waveId: string }>('sales.planWave', wave);
  await area.perform('sales.releaseWave', { waveId });
  const [line] = await area.rows<{ id: string }>(
    `select id from pick_line where product_id = 'prd_a'`,
  );
  const scan = { pickLineId: line!.id, code: 'A', quantity: '5' };
  await area.perform('sales.scanPick', scan);
  expect(await statuses('x1', 'x2')).toEqual(['x1 PICKED', 'x2 PICKING']);
  await expect(act('postGoodsIssue', one)).rejects.toThrow(/MATE_NOT_PICKED.*"PICKING"/);
  expect(await issuedOf('x1', 'x2')).toEqual([]);
  await act('postGoodsIssue', one, { lines: [{ orderLineId: 'a', quantity: '5' }] });
  expect(await statuses('x1', 'x2')).toEqual(['x1 ISSUED', 'x2 PICKING']);
});

const rule = (input: object) =>
  area.perform<{ consolidationRuleId: string }>('sales.saveConsolidationRule', input);

async function planFor(customerId: string, orderId: string, more: object = {}): Promise<void> {
  const lines = [
    { lineId: `l_${orderId}`, productId: 'prd_1', quantity: '1', warehouseId: 'whs_1' },
  ];
  const input = { ...terms(orderId, customerId), channel: 'WEB', ...more, lines };
  await area.perform('sales.planDelivery', input);
}

test('by rule, planned deliveries of a day and address go together, however many at once', async () => {
  const saved = await Promise.all(
    Array.from({ length: 8 }, () => rule({ customerId: 'cus_t', isConsolidated: true })),
  );
  expect(new Set(saved.map((one) => one.consolidationRuleId)).size).toBe(1);
  const orders = Array.from({ length: 12 }, (_, n) => `t${n}`);
  await Promise.all(orders.map((orderId) => planFor('cus_t', orderId)));
  const all = await members(...orders);
  expect(all).toHaveLength(12);
  expect(new Set(all.map(({ consolidationId }) => consolidationId)).size).toBe(1);
  expect(all[0]!.consolidationId).not.toBeNull();
  await planFor('cus_t', 'other_day', { requestedDate: '2026-05-01' });
  await act('startPicking', all[0]!.id);
  await planFor('cus_t', 'too_late');
  await planFor('cus_t', 'too_late_2');
  const later = await members('other_day', 'too_late', 'too_late_2');
  expect(later[0]!.consolidationId).toBeNull();
  expect(later[1]!.consolidationId).toBe(later[2]!.consolidationId);
  expect(later[1]!.consolidationId).not.toBe(all[0]!.consolidationId);
});

test('a customer’s rule goes before its channel’s', async () => {
  await rule({ channel: 'WEB', isConsolidated: true });
  await rule({ customerId: 'cus_u', isConsolidated: false });
  await expect(rule({ isConsolidated: true })).rejects.toThrow('MIXED_AUDIENCE');
  const both = { customerId: 'cus_u', channel: 'WEB', isConsolidated: true };
  await expect(rule(both)).rejects.toThrow('MIXED_AUDIENCE');
  for (const customerId of ['cus_u', 'cus_v', 'cus_w']) {
    const channel = customerId === 'cus_w' ? 'PHONE' : 'WEB';
    for (const n of [1, 2]) await planFor(customerId, `${customerId}_${n}`, { channel });
    const found = await members(`${customerId}_1`, `${customerId}_2`);
    const isTogether = found.every(({ consolidationId }) => consolidationId);
    expect([customerId, isTogether]).toEqual([customerId, customerId === 'cus_v']);
  }
  await rule({ channel: 'WEB', isConsolidated: false });
  const found = await area.ask(
    `{ consolidationRules(first: 5, filter: { channel: { eq: "WEB" } }) {
         nodes { customer { id } channel isConsolidated } } }`,
  );
  const nodes = [{ customer: null, channel: 'WEB', isConsolidated: false }];
  expect(found).toEqual({ consolidationRules: { nodes } });
});
