import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '../../kernel/viewer.ts';
import { bringIn } from '../../run/bring-in.ts';
import { demoCompany } from '../../run/demo-company.ts';
import { customerUser, staff } from '../area.ts';
import { newApiKey, openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
let client: Client;
/** What the dispatcher's screen is told, as it happens. */
const told: Record<string, Record<string, unknown>>[] = [];
const made = { warehouse: '', plan: '', trip: '' };
const shipments: string[] = [];
const vans: { vehicleId: string; driverId: string; warehouseId: string }[] = [];

/** A moment today, so many minutes from now. */
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

beforeAll(async () => {
  waybill = await openTestWaybill();
  const size = { customers: 8, products: 2, orders: 2, days: 30 };
  const today = new Date().toISOString().slice(0, 10);
  await bringIn(waybill.ask, demoCompany(3, today, size), { isDryRun: false, progress() {} });
  await waybill.settled();
  const { url } = await waybill.serve();
  const apiKey = await newApiKey(waybill, { scopes: ['*'] });
  client = createClient({
    ...{ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 },
    connectionParams: { apiKey },
  });
  listen('transportPlanProgressed { status done total leftOut transportPlan { number } }');
  listen('shipmentLateRiskRaised { reason shipment { id isLateRisk customer { name } } }');
  await until(async () =>
    (await (await fetch(`${url}/metrics`)).text()).includes('waybill_subscriptions_open 2'),
  );
}, 240_000);
afterAll(async () => {
  await client.dispose();
  await waybill.close();
});

function listen(field: string): void {
  const sink = { error() {}, complete() {} };
  const next = ({ data }: { data?: Record<string, unknown> | null }) =>
    void told.push((data ?? {}) as (typeof told)[number]);
  client.subscribe({ query: `subscription { ${field} }` }, { ...sink, next });
}

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 1_000; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`It did not come to hold in 20 s: ${JSON.stringify(told)}`);
}

const does = <Result>(field: string, input: object, selection: string, viewer?: Viewer) =>
  waybill.does<Result>(field, input, selection, viewer);

type Plan = {
  version: number;
  cost: { amount: string };
  routes: { number: number; stops: { shipment: { id: string } }[] }[];
  leftOut: { reason: string }[];
};
const planFields = `version cost { amount } leftOut { reason }
  routes { number stops { shipment { id } arrivesAt } }`;
const theDriver = (): Viewer => ({
  ...staff('usr_driver'),
  scopes: ['logistics:drive'],
  party: { kind: 'DRIVER', id: driverOfTrip },
});
let driverOfTrip = '';

test('six orders are sold and issued: their deliveries are ready to go', async () => {
  type Ids = { nodes: { id: string }[] };
  const found = await waybill.ask<Record<'customers' | 'products' | 'warehouses', Ids>>(
    `{ customers(first: 6) { nodes { id } } products(first: 1) { nodes { id } }
       warehouses(first: 1) { nodes { id } } }`,
  );
  made.warehouse = found.warehouses.nodes[0]!.id;
  const productId = found.products.nodes[0]!.id;
  const stock = { productId, warehouseId: made.warehouse, quantity: { value: '1000' } };
  const unitCost = { amount: '1', currency: 'CNY' };
  await does('receiveStock', { ...stock, unitCost }, '__typename');
  for (const { id: customerId } of found.customers.nodes) {
    const lines = [{ productId, quantity: { value: '3' } }];
    const order = { channel: 'PHONE', customerId, lines };
    await does('placeOrder', order, '__typename');
  }
  await waybill.settled();
  const { deliveries } = await waybill.ask<{ deliveries: Ids }>(
    `{ deliveries(filter: { status: { eq: PLANNED }, warehouseId: { eq: "${made.warehouse}" } }) { nodes { id } } }`,
  );
  for (const { id: deliveryId } of deliveries.nodes) {
    await does('postGoodsIssue', { deliveryId }, '__typename');
  }
  await waybill.settled();
  const ids = deliveries.nodes.map(({ id }) => `"${id}"`);
  const { shipments: issued } = await waybill.ask<{ shipments: Ids }>(
    `{ shipments(filter: { deliveryId: { in: [${ids}] } }) { nodes { id } } }`,
  );
  shipments.push(...issued.nodes.map(({ id }) => id).slice(0, 6));
  expect(new Set(shipments).size).toBe(6);
});

test('the dispatcher says where they go, and has routes planned for two vans', async () => {
  const depot = { warehouseId: made.warehouse, latitude: '31.20', longitude: '121.40' };
  await does('saveDepot', depot, 'depot { latitude }');
  const needs = shipments.map((shipmentId, n) => ({
    ...{ shipmentId, latitude: `31.${20 + (n % 3)}`, longitude: `121.${n < 3 ? 36 : 44}` },
    ...{ closesAt: inMinutes(300), serviceMinutes: 5, weightKg: '200' },
  }));
  await does('describeShipments', { shipments: needs }, 'shipments { need { weightKg } }');
  for (const [plate, name] of [
    ['沪A·10001', 'Wang Wei'],
    ['沪A·10002', 'Li Na'],
  ]) {
    const van = { plate, capacityKg: '800', costPerKm: '3', costPerHour: '60', costPerTrip: '80' };
    type Van = { vehicle: { id: string } };
    type Driver = { driver: { id: string } };
    const { vehicle } = await does<Van>('saveVehicle', van, 'vehicle { id }');
    const person = { name, licenceUntil: '2999-12-31' };
    const { driver } = await does<Driver>('saveDriver', person, 'driver { id }');
    vans.push({ vehicleId: vehicle.id, driverId: driver.id, warehouseId: made.warehouse });
  }
  const times = { startsAt: inMinutes(1), endsAt: inMinutes(480) };
  const input = { ...times, vehicles: vans, shipmentIds: shipments, iterations: 2_000 };
  type Begun = { transportPlan: { id: string; status: string } };
  const { transportPlan } = await does<Begun>('planRoutes', input, 'transportPlan { id status }');
  expect(transportPlan.status).toBe('RUNNING');
  made.plan = transportPlan.id;
  await until(() => told.some((one) => one.transportPlanProgressed?.status === 'DONE'));
  const done = told.findLast((one) => one.transportPlanProgressed)!.transportPlanProgressed;
  expect(done).toMatchObject({ done: 2_000, total: 2_000, leftOut: 0 });
});

test('she moves a stop to the other van, sees what that costs, and accepts', async () => {
  const { transportPlan: plan } = await waybill.ask<{ transportPlan: Plan }>(
    `{ transportPlan(id: "${made.plan}") { ${planFields} } }`,
  );
  expect(plan.leftOut).toEqual([]);
  const from = plan.routes.toSorted((a, b) => b.stops.length - a.stops.length)[0]!;
  const moved = { shipmentId: from.stops[0]!.shipment.id, route: from.number === 1 ? 2 : 1 };
  const input = { transportPlanId: made.plan, expectedVersion: plan.version, ...moved };
  type Moved = { costChange: { amount: string }; transportPlan: Plan };
  const { costChange, transportPlan: after } = await does<Moved>(
    'moveStop',
    input,
    `costChange { amount } transportPlan { ${planFields} }`,
  );
  expect(Number(costChange.amount)).toBeGreaterThan(0);
  expect(Number(after.cost.amount)).toBeCloseTo(
    Number(plan.cost.amount) + Number(costChange.amount),
    2,
  );
  type Accepted = { trips: { id: string; driver: { id: string }; stops: object[] }[] };
  const accept = { transportPlanId: made.plan, expectedVersion: after.version };
  const { trips } = await does<Accepted>(
    'acceptTransportPlan',
    accept,
    'trips { id driver { id } stops { position } loadList { position } }',
  );
  expect(trips.flatMap(({ stops }) => stops).length).toBe(6);
  [made.trip, driverOfTrip] = [trips[0]!.id, trips[0]!.driver.id];
});

type Stop = { shipmentNumber: string; estimatedArrival: string; outcome: string | null };
const stopsSeen = async (viewer: Viewer) =>
  (
    await waybill.ask<{ trip: { stops: Stop[] } | null }>(
      `{ trip(id: "${made.trip}") { stops { shipmentNumber estimatedArrival outcome } } }`,
      {},
      viewer,
    )
  ).trip?.stops;

test('the trip is dispatched: its driver sees it, and leaves', async () => {
  expect(await stopsSeen(theDriver())).toBeUndefined();
  await does('dispatchTrip', { tripId: made.trip }, 'trip { status }');
  await waybill.settled();
  expect((await stopsSeen(theDriver()))!.every((stop) => stop.estimatedArrival)).toBe(true);
  await does('departTrip', { tripId: made.trip }, 'trip { status }', theDriver());
  await waybill.settled();
});

type Eta = { customer: { id: string }; estimatedArrival: string; isLateRisk: boolean };
const etaFor = async (viewer: Viewer) => {
  const { trip } = await waybill.ask<{ trip: { stops: { shipment: { id: string } }[] } }>(
    `{ trip(id: "${made.trip}") { stops { shipment { id } } } }`,
  );
  const { shipment } = await waybill.ask<{ shipment: Eta | null }>(
    `{ shipment(id: "${trip.stops[0]!.shipment.id}") { customer { id } estimatedArrival isLateRisk } }`,
    {},
    viewer,
  );
  return shipment;
};

test('the van is far away: its customer sees when it comes, the screen is told of the risk', async () => {
  const { customer: whose } = (await etaFor(staff()))!;
  const customer = customerUser(whose.id, ['logistics:read', 'crm:read']);
  const before = (await etaFor(customer))!;
  expect(before.isLateRisk).toBe(false);
  const { trip } = await waybill.ask<{ trip: { vehicle: { id: string } } }>(
    `{ trip(id: "${made.trip}") { vehicle { id } } }`,
  );
  const far = [{ at: inMinutes(0), latitude: '33.5', longitude: '121.4' }];
  await does('recordPositions', { vehicleId: trip.vehicle.id, positions: far }, 'fresh');
  await until(() => told.some((one) => one.shipmentLateRiskRaised));
  expect(told.find((one) => one.shipmentLateRiskRaised)!.shipmentLateRiskRaised).toMatchObject({
    reason: 'PAST_WINDOW',
    shipment: { isLateRisk: true, customer: { name: expect.any(String) } },
  });
  const late = (await etaFor(customer))!;
  expect(late.isLateRisk).toBe(true);
  expect(Date.parse(late.estimatedArrival)).toBeGreaterThan(Date.parse(before.estimatedArrival));
  expect(await etaFor(customerUser('cus_other', ['logistics:read', 'crm:read']))).toBeNull();
});

test('at each door somebody signs; the fleet has figures', async () => {
  const { trip } = await waybill.ask<{ trip: { stops: { shipment: { id: string } }[] } }>(
    `{ trip(id: "${made.trip}") { stops { shipment { id } } } }`,
  );
  for (const { shipment } of trip.stops) {
    const proof = { shipmentId: shipment.id, receiver: 'Zhao Min' };
    await does('recordProofOfDelivery', proof, '__typename', theDriver());
  }
  await waybill.settled();
  const today = new Date().toISOString().slice(0, 10);
  const { trip: ended, fleetPerformance } = await waybill.ask<{
    trip: object;
    fleetPerformance: { trips: number; costPerStop: { amount: string } };
  }>(
    `{ trip(id: "${made.trip}") { status }
       fleetPerformance(from: "${today}", to: "${today}") { trips stops utilisationPercent
         costPerStop { amount } } }`,
  );
  expect(ended).toEqual({ status: 'COMPLETED' });
  expect(fleetPerformance).toMatchObject({ trips: 1, stops: trip.stops.length });
  expect(Number(fleetPerformance.costPerStop.amount)).toBeGreaterThan(0);
});
