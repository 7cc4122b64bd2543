import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff } from '../area.ts';
import { carrierUser, openDock, type Dock } from './dock.ts';

let dock: Dock;
let sf: string;
let yto: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  dock = await openDock();
  [sf, yto] = [await dock.carrier('SF'), await dock.carrier('YTO')];
  const trade = { orderId: 'ord_shared', requestedDate: null };
  ids.a1 = await dock.ship('a1', { ...trade, carrierId: sf });
  ids.a2 = await dock.ship('a2', { ...trade, carrierId: yto });
  ids.b1 = await dock.ship('b1', { ...trade, customerId: 'cus_b', carrierId: sf });
  ids.c1 = await dock.ship('c1', { customerId: 'cus_c' });
  await dock.track({ shipmentId: ids.a1, status: 'DELIVERED', occurredAt: '2026-03-31T10:00:00Z' });
  await dock.track({ shipmentId: ids.b1, status: 'IN_TRANSIT' });
});
afterAll(() => dock.close());

type Nodes = { nodes: { id: string }[]; totalCount: number };

async function names(filter: string, viewer = staff()): Promise<string> {
  const { shipments } = await dock.ask<{ shipments: Nodes }>(
    `{ shipments(filter: ${filter}, orderBy: { field: number }) { nodes { id } totalCount } }`,
    {},
    viewer,
  );
  const byId = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
  expect(shipments.totalCount).toBe(shipments.nodes.length);
  return shipments.nodes.map(({ id }) => byId.get(id)).join(' ');
}

test.each([
  ['{}', 'a1 a2 b1 c1'],
  ['{ status: { eq: PLANNED } }', 'a2 c1'],
  ['{ status: { in: [DELIVERED, IN_TRANSIT] } }', 'a1 b1'],
  ['{ orderId: { eq: "ord_shared" } }', 'a1 a2 b1'],
  ['{ customerId: { in: ["cus_b", "cus_c"] } }', 'b1 c1'],
  ['{ deliveryId: { eq: "dlv_c1" } }', 'c1'],
  ['{ number: { in: ["SH-000001", "SH-000004"] } }', 'a1 c1'],
  ['{ deliveredAt: { gte: "2026-03-31T10:00:00Z" } }', 'a1'],
  ['{ createdAt: { lt: "2020-01-01T00:00:00Z" } }', ''],
  ['{ not: { status: { eq: PLANNED } } }', 'a1 b1'],
])('shipments by %s are: %s', async (filter, expected) => {
  expect(await names(filter)).toBe(expected);
});

test('shipments by carrier, by id and by number', async () => {
  expect(await names(`{ carrierId: { eq: "${sf}" } }`)).toBe('a1 b1');
  expect(await names(`{ id: { in: ["${ids.a2}", "${ids.c1}"] } }`)).toBe('a2 c1');
  const found = await dock.ask('{ shipmentByNumber(number: "SH-000002") { id } }');
  expect(found).toEqual({ shipmentByNumber: { id: ids.a2 } });
});

test('a customer’s user sees its own shipments, a carrier’s user those it carries', async () => {
  expect(await names('{}', customerUser('cus_a'))).toBe('a1 a2');
  expect(await names('{ orderId: { eq: "ord_shared" } }', customerUser('cus_b'))).toBe('b1');
  expect(await names('{}', carrierUser(sf))).toBe('a1 b1');
  const supplier = { ...customerUser('cus_a'), party: { kind: 'SUPPLIER', id: 'cus_a' } as const };
  expect(await names('{}', supplier)).toBe('');
});

const AROUND = `query ($id: ID!, $number: String!, $of: [_Any!]!) {
  shipment(id: $id) { id }
  shipmentByNumber(number: $number) { id }
  _entities(representations: $of) {
    ... on Shipment { number lines { quantity } trackingEvents { status } }
    ... on Order { shipments { nodes { id } totalCount } }
    ... on Customer { shipments { nodes { id } totalCount } }
    ... on Delivery { shipment { id } }
  }
}`;

test('others’ shipments do not exist, by id, number, order, customer or delivery', async () => {
  const of = [
    { __typename: 'Shipment', id: ids.b1 },
    { __typename: 'Shipment', id: ids.a1 },
    { __typename: 'Order', id: 'ord_shared' },
    { __typename: 'Customer', id: 'cus_b' },
    { __typename: 'Customer', id: 'cus_a' },
    { __typename: 'Delivery', id: 'dlv_b1' },
    { __typename: 'Delivery', id: 'dlv_a2' },
  ];
  const asked = { id: ids.b1, number: 'SH-000003', of };
  const own = { nodes: [{ id: ids.a2 }, { id: ids.a1 }], totalCount: 2 };
  expect(await dock.ask(AROUND, asked, customerUser('cus_a'))).toEqual({
    shipment: null,
    shipmentByNumber: null,
    _entities: [
      null,
      {
        number: 'SH-000001',
        lines: [{ quantity: '10' }, { quantity: '2.5' }],
        trackingEvents: [{ status: 'DELIVERED' }],
      },
      { shipments: own },
      { shipments: { nodes: [], totalCount: 0 } },
      { shipments: own },
      { shipment: null },
      { shipment: { id: ids.a2 } },
    ],
  });
});

test('a carrier’s user sees where the goods go, and nothing of whose they are', async () => {
  const asked = `query ($id: ID!) { shipment(id: $id) {
    shipTo { city } order { id } customer { id } delivery { id }
    lines { orderLine { id } product { id } quantity } } }`;
  const { shipment } = await dock.ask<{ shipment: object }>(asked, { id: ids.b1 }, carrierUser(sf));
  expect(shipment).toEqual({
    shipTo: { city: 'Shanghai' },
    order: null,
    customer: null,
    delivery: null,
    lines: [
      { orderLine: null, product: { id: 'prd_1' }, quantity: '10' },
      { orderLine: null, product: { id: 'prd_2' }, quantity: '2.5' },
    ],
  });
});

test('customers choose among all carriers; a carrier sees itself', async () => {
  const asked = `query ($of: [_Any!]!) {
    carriers { nodes { code } totalCount } carrierByCode(code: "YTO") { name }
    _entities(representations: $of) { ... on Carrier { code } } }`;
  const of = [{ __typename: 'Carrier', id: yto }];
  expect(await dock.ask(asked, { of }, carrierUser(sf))).toEqual({
    carriers: { nodes: [{ code: 'SF' }], totalCount: 1 },
    carrierByCode: null,
    _entities: [null],
  });
  expect(await dock.ask(asked, { of }, customerUser('cus_a'))).toEqual({
    carriers: { nodes: [{ code: 'SF' }, { code: 'YTO' }], totalCount: 2 },
    carrierByCode: { name: 'Carrier YTO' },
    _entities: [{ code: 'YTO' }],
  });
});

test('carriers are found by their codes', async () => {
  const asked = `{ carriers(filter: { code: { in: ["YTO", "ZTO"] } }) { nodes { id } } }`;
  expect(await dock.ask(asked)).toEqual({ carriers: { nodes: [{ id: yto }] } });
});
