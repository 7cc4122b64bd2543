import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '../../../kernel/viewer.ts';
import { customerUser, staff } from '../../area.ts';
import { openYard, type Yard } from '../planning/yard.ts';

let yard: Yard;
beforeAll(async () => {
  yard = await openYard();
});
afterAll(() => yard.close());

type Arrival = { estimatedArrival: string | null; isLateRisk: boolean; lateRiskReason: string };
const arrivalOf = async (id: string, viewer: Viewer = staff()) =>
  (
    await yard.ask<{ shipment: Arrival | null }>(
      `query ($id: ID!) { shipment(id: $id) { estimatedArrival isLateRisk lateRiskReason } }`,
      { id },
      viewer,
    )
  ).shipment;

/** A van with two shipments: 0.1 degrees (21.7 min) north of the depot, and as far again. */
async function dispatched(need: object = {}) {
  yard.clock.at = new Date('2026-04-01T06:00:00Z');
  const warehouseId = await yard.depot('whs_eta', '31.0', '121.0');
  const vehicleId = await yard.vehicle({ costPerHour: '30' });
  const driverId = await yard.driver();
  const shipmentIds = await yard.shipments(2, warehouseId);
  const shipments = shipmentIds.map((shipmentId, n) => {
    return { shipmentId, latitude: `31.${n + 1}`, longitude: '121.0', ...need };
  });
  await yard.does('describeShipments', { shipments }, '__typename');
  const vehicles = [{ vehicleId, driverId, warehouseId }];
  const times = { startsAt: '2026-04-01T08:00:00Z', endsAt: '2026-04-01T16:00:00Z' };
  const input = { ...times, vehicles, shipmentIds, iterations: 1_000 };
  type Begun = { transportPlan: { id: string } };
  const { transportPlan } = await yard.does<Begun>('planRoutes', input, 'transportPlan { id }');
  await yard.settled();
  type Accepted = { trips: { id: string; stops: Stop[] }[] };
  type Stop = { shipment: { id: string }; plannedArrival: string };
  const { trips } = await yard.does<Accepted>(
    'acceptTransportPlan',
    { transportPlanId: transportPlan.id },
    'trips { id stops { shipment { id } plannedArrival } }',
  );
  const { id: tripId, stops } = trips[0]!;
  await yard.does('dispatchTrip', { tripId }, '__typename');
  await yard.settled();
  return { tripId, vehicleId, stops: stops.map((stop) => [stop.shipment.id, stop.plannedArrival]) };
}

const at = async (time: string) => {
  yard.clock.at = new Date(`2026-04-01T${time}:00Z`);
};
async function seen(vehicleId: string, latitude: string) {
  const positions = [{ at: yard.clock.at.toISOString(), latitude, longitude: '121.0' }];
  await yard.does('recordPositions', { vehicleId, positions }, '__typename');
  await yard.settled();
}
const minutesBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 60_000;

test('arrivals are as planned, then follow the vehicle, for staff and the customer alone', async () => {
  const { tripId, vehicleId, stops } = await dispatched();
  const [[first, planned], [second]] = stops as [[string, string], [string, string]];
  expect(await arrivalOf(first)).toMatchObject({ estimatedArrival: planned, isLateRisk: false });
  await at('08:30');
  await yard.does('departTrip', { tripId }, '__typename');
  await yard.settled();
  const left = await arrivalOf(first);
  expect(left!.estimatedArrival).not.toBe(planned);
  await at('09:00');
  await seen(vehicleId, '31.0');
  const now = (await arrivalOf(first))!.estimatedArrival!;
  const way = minutesBetween('2026-04-01T09:00:00Z', now);
  expect([21, 43].map((minutes) => Math.abs(way - minutes) < 1.5)).toContain(true);
  const then = (await arrivalOf(second))!.estimatedArrival!;
  expect(minutesBetween(now, then)).toBeCloseTo(31.7, 0);
  const own = { ...customerUser('cus_a'), scopes: ['*'] };
  expect((await arrivalOf(first, own))!.estimatedArrival).toBe(now);
  expect(await arrivalOf(first, { ...customerUser('cus_b'), scopes: ['*'] })).toBeNull();
});

test('a risk is told once, before it is late, and ends when time is made good', async () => {
  const { tripId, vehicleId, stops } = await dispatched({ closesAt: '2026-04-01T11:00:00Z' });
  const [[first]] = stops as [[string, string]];
  const told = async () =>
    (await yard.events('logistics.ShipmentLateRiskRaised')).filter(
      ({ documentId }) => documentId === first,
    );
  await at('08:00');
  await yard.does('departTrip', { tripId }, '__typename');
  await at('10:00');
  await seen(vehicleId, '30.0');
  expect(await arrivalOf(first)).toMatchObject({ isLateRisk: true, lateRiskReason: 'PAST_WINDOW' });
  expect((await told()).map(({ data }) => [data.reason, data.dueAt])).toEqual([
    ['PAST_WINDOW', '2026-04-01T11:00:00.000Z'],
  ]);
  expect((await told())[0]!.parties).toEqual([{ kind: 'CUSTOMER', id: 'cus_a' }]);
  await at('10:01');
  await seen(vehicleId, '30.1');
  const again = Array.from({ length: 8 }, () =>
    yard.perform('logistics.estimateArrivals', { vehicleId }),
  );
  await Promise.all(again);
  expect((await told()).length).toBe(1);
  await at('10:10');
  await seen(vehicleId, '31.1');
  expect(await arrivalOf(first)).toMatchObject({ isLateRisk: false, lateRiskReason: null });
});

test('a vehicle that tells nothing comes later and later', async () => {
  const { tripId, stops } = await dispatched({ closesAt: '2026-04-01T12:00:00Z' });
  const [[first]] = stops as [[string, string]];
  await at('08:00');
  await yard.does('departTrip', { tripId }, '__typename');
  await yard.settled();
  expect((await arrivalOf(first))!.isLateRisk).toBe(false);
  await at('12:05');
  await Promise.all(
    Array.from({ length: 8 }, () =>
      yard.perform('logistics.watchArrivals', { idempotencyKey: 'watch 12:05' }),
    ),
  );
  await yard.settled();
  expect(await arrivalOf(first)).toMatchObject({
    estimatedArrival: '2026-04-01T12:05:00.000Z',
    isLateRisk: true,
  });
});

test('a completed trip is measured and compared with its plan', async () => {
  await yard.rows(`update trip set completed_at = '2020-01-01' where status = 'COMPLETED'`);
  const { tripId, vehicleId, stops } = await dispatched();
  await at('08:00');
  await yard.does('departTrip', { tripId }, '__typename');
  for (const [n, [shipmentId]] of stops.entries()) {
    await at(`0${n + 8}:05`);
    await seen(vehicleId, '31.0');
    await at(`0${n + 8}:50`);
    await seen(vehicleId, '31.1');
    const proof = { shipmentId, receiver: 'Li Na' };
    await yard.does('recordProofOfDelivery', proof, '__typename');
  }
  await yard.settled();
  await Promise.all(
    Array.from({ length: 8 }, () => yard.perform('logistics.measureTrip', { tripId })),
  );
  type Fleet = { fleetPerformance: Record<string, string | { amount: string }> };
  const { fleetPerformance: fleet } = await yard.ask<Fleet>(
    `{ fleetPerformance(from: "2026-04-01", to: "2026-04-01") { trips stops failedStops plannedKm
       drivenKm cost { amount } costPerKm { amount } costPerKg { amount } costPerStop { amount }
       utilisationPercent onPlanPercent minutesBehindPlan } }`,
  );
  expect(fleet).toMatchObject({ trips: 1, stops: 2, failedStops: 0, utilisationPercent: '5' });
  // Three times 11.1 km; 50 for the trip, 2 a kilometre, 30 an hour for 110 minutes; 50 kg.
  expect(Number(fleet.drivenKm)).toBeCloseTo(33.36, 1);
  const amount = (field: string) => Number((fleet[field] as { amount: string }).amount);
  expect(amount('cost')).toBeCloseTo(50 + 2 * 33.36 + 55, 0);
  expect(amount('costPerKm')).toBeCloseTo(amount('cost') / 33.36, 1);
  expect(amount('costPerKg')).toBeCloseTo(amount('cost') / 50, 2);
  expect(amount('costPerStop')).toBeCloseTo(amount('cost') / 2, 1);
  expect(Number(fleet.plannedKm)).toBeCloseTo(57.8, 0);
});

test('freight is told by shipment, order and kilogram', async () => {
  const [one, other] = await yard.shipments(2, 'whs_cost', { weightKg: '40' });
  await yard.shipments(1, 'whs_cost');
  await at('12:00');
  for (const [shipmentId, amount] of [
    [one, '100'],
    [other, '60'],
  ]) {
    const freightCost = { amount, currency: 'CNY' };
    await yard.does('recordFreightCost', { shipmentId, freightCost }, '__typename');
    const proof = { shipmentId, receiver: 'Li Na' };
    await yard.does('recordProofOfDelivery', proof, '__typename');
  }
  const own = `{ logisticsPerformance(from: "2026-04-01", to: "2026-04-01") {
    freight { amount } freightPerShipment { amount } freightPerOrder { amount }
    freightPerKg { amount } } }`;
  expect(await yard.ask(own)).toEqual({
    logisticsPerformance: {
      freight: { amount: '160' },
      freightPerShipment: { amount: '80' },
      freightPerOrder: { amount: '80' },
      freightPerKg: { amount: '2' },
    },
  });
});
