import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '../../../kernel/viewer.ts';
import { customerUser, staff } from '../../area.ts';
import { carrierUser, openDock, type Dock } from '../dock.ts';

let dock: Dock;
let made = 0;
beforeAll(async () => {
  dock = await openDock({ now: () => new Date('2026-03-31T12:00:00Z') });
});
afterAll(() => dock.close());

type Trip = {
  id: string;
  number: string;
  status: string;
  stops: { position: number; outcome: string | null; reason: string | null }[];
};
const tripFields = `trip { id number status departedAt completedAt reason
  stops { position shipmentNumber outcome reason shipTo { city } } }`;

async function does<Result>(field: string, input: object, selection: string, viewer?: Viewer) {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  type Payload = Result & { userErrors: { code: string }[] };
  const answer = await dock.ask<Record<string, Payload>>(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} userErrors { code } } }`,
    { input },
    viewer,
  );
  const [no] = answer[field]!.userErrors;
  if (no) throw new Error(no.code);
  return answer[field] as Result;
}
const step = async (field: string, input: object, viewer?: Viewer) =>
  (await does<{ trip: Trip }>(field, input, tripFields, viewer)).trip;

const vehicle = async (more: object = {}) =>
  (
    await does<{ vehicle: { id: string } }>(
      'saveVehicle',
      { plate: `P-${++made}`, capacityKg: '1500', ...more },
      'vehicle { id }',
    )
  ).vehicle.id;
const driver = async (more: object = {}) =>
  (
    await does<{ driver: { id: string } }>(
      'saveDriver',
      { name: `Driver ${++made}`, licenceUntil: '2030-12-31', ...more },
      'driver { id }',
    )
  ).driver.id;
const shipments = (count: number) =>
  Promise.all(Array.from({ length: count }, () => dock.ship(`trip${++made}`)));
const driverUser = (id: string): Viewer => ({
  ...staff(`usr_${id}`),
  scopes: ['logistics:drive'],
  party: { kind: 'DRIVER', id },
});

async function planned(more: object = {}) {
  const input = {
    vehicleId: await vehicle(),
    driverId: await driver(),
    startsAt: '2026-04-01T08:00:00Z',
    endsAt: '2026-04-01T16:00:00Z',
    shipmentIds: await shipments(2),
    ...more,
  };
  const trip = await step('planTrip', input);
  return { ...input, tripId: trip.id, trip };
}
const statusOf = async (id: string) =>
  (
    await dock.ask<{ shipment: { status: string } }>(
      'query ($id: ID!) { shipment(id: $id) { status } }',
      { id },
    )
  ).shipment.status;

test('a trip is planned, dispatched and driven; each stop ends, and with the last one the trip', async () => {
  const { tripId, trip, shipmentIds, driverId } = await planned();
  expect(trip).toMatchObject({
    number: expect.stringMatching(/^TR-\d{6}$/),
    status: 'PLANNED',
    stops: [
      { position: 1, outcome: null },
      { position: 2, outcome: null },
    ],
  });
  expect((await step('dispatchTrip', { tripId })).status).toBe('DISPATCHED');
  const user = driverUser(driverId);
  expect((await step('departTrip', { tripId }, user)).status).toBe('IN_TRANSIT');
  expect(await statusOf(shipmentIds[0]!)).toBe('OUT_FOR_DELIVERY');
  const proof = { shipmentId: shipmentIds[0], receiver: 'Li Na', signatureRef: 's3://sig/1' };
  await does('recordProofOfDelivery', proof, '__typename', user);
  const failed = { tripId, shipmentId: shipmentIds[1], reason: 'Nobody there' };
  const ended = await step('failStop', failed, user);
  expect(ended).toMatchObject({
    status: 'COMPLETED',
    stops: [
      { outcome: 'DELIVERED', reason: null },
      { outcome: 'FAILED', reason: 'Nobody there' },
    ],
  });
  expect(await statusOf(shipmentIds[1]!)).toBe('EXCEPTION');
  const delivered = await dock.events('logistics.ShipmentDelivered');
  expect(delivered.filter(({ documentId }) => documentId === shipmentIds[0]).length).toBe(1);
  const told = await dock.events('logistics.TripStatusChanged');
  const own = told.filter(({ documentId }) => documentId === tripId);
  expect(own.map(({ data }) => data.status)).toEqual([
    'PLANNED',
    'DISPATCHED',
    'IN_TRANSIT',
    'COMPLETED',
  ]);
  const again = { shipmentIds: [shipmentIds[1]] };
  expect((await planned(again)).trip.status).toBe('PLANNED');
});

test('who took the goods is told to the customer whose they are, and to nobody else', async () => {
  const [shipmentId] = await shipments(1);
  const proof = { shipmentId, receiver: 'Li Na', deliveredAt: '2026-03-31T11:00:00Z' };
  await does('recordProofOfDelivery', proof, '__typename');
  const seen = async (viewer: Viewer) =>
    (
      await dock.ask<{ shipment: object | null }>(
        `query ($id: ID!) { shipment(id: $id) { deliveredAt proofOfDelivery { receiver } } }`,
        { id: shipmentId },
        viewer,
      )
    ).shipment;
  const own = { ...customerUser('cus_a'), scopes: ['*'] };
  expect(await seen(own)).toEqual({
    deliveredAt: '2026-03-31T11:00:00.000Z',
    proofOfDelivery: { receiver: 'Li Na' },
  });
  expect(await seen({ ...customerUser('cus_other'), scopes: ['*'] })).toBeNull();
  await expect(does('recordProofOfDelivery', proof, '__typename')).rejects.toThrow(
    'SHIPMENT_CLOSED',
  );
});

test('of 16 trips of a vehicle at one time, dispatched at once, one is; and of a driver too', async () => {
  const vehicleId = await vehicle();
  const driverId = await driver();
  for (const shared of [{ vehicleId }, { driverId }]) {
    const trips: { tripId: string }[] = [];
    for (let n = 0; n < 16; n++) {
      const shipmentIds = await shipments(1);
      trips.push(await planned({ ...shared, shipmentIds }));
    }
    const tries = await Promise.allSettled(
      trips.map(({ tripId }) => step('dispatchTrip', { tripId })),
    );
    const refusals = tries.flatMap((one) =>
      one.status === 'rejected' ? String(one.reason.message) : [],
    );
    expect(new Set(refusals)).toEqual(new Set(['DOUBLE_BOOKED']));
    expect(refusals.length).toBe(15);
  }
  const later = { vehicleId, startsAt: '2026-04-01T16:00:00Z', endsAt: '2026-04-01T18:00:00Z' };
  const { tripId } = await planned({ ...later, shipmentIds: await shipments(1) });
  expect((await step('dispatchTrip', { tripId })).status).toBe('DISPATCHED');
});

test('the database itself lets no vehicle make two trips at a time', async () => {
  const { tripId, vehicleId } = await planned();
  await step('dispatchTrip', { tripId });
  const other = await planned({ vehicleId, shipmentIds: await shipments(1) });
  const forced = dock.rows(`update trip set status = 'DISPATCHED' where id = '${other.tripId}'`);
  await expect(forced).rejects.toThrow('a_vehicle_makes_one_trip_at_a_time');
});

test('a shipment rides on one trip, however many are planned with it at once', async () => {
  const shipmentIds = await shipments(1);
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => planned({ shipmentIds })));
  expect(tries.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  const { tripId } = tries.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))[0]!;
  await step('cancelTrip', { tripId, reason: 'Snow' });
  expect((await planned({ shipmentIds })).trip.status).toBe('PLANNED');
});

test('a licence must hold to the end, and steps have their order', async () => {
  const driverId = await driver({ licenceUntil: '2026-03-31' });
  const { tripId, shipmentIds } = await planned({ driverId });
  await expect(step('dispatchTrip', { tripId })).rejects.toThrow('LICENCE_EXPIRED');
  await expect(step('departTrip', { tripId })).rejects.toThrow('ILLEGAL_MOVE');
  const proof = { shipmentId: shipmentIds[0], receiver: 'Li' };
  await expect(does('recordProofOfDelivery', proof, '__typename')).rejects.toThrow('ILLEGAL_MOVE');
  await expect(step('cancelTrip', { tripId, reason: ' ' })).rejects.toThrow('REASON_MISSING');
});

test.each`
  why                        | more                                  | code
  ${'no stops'}              | ${{ shipmentIds: [] }}                | ${'NO_STOPS'}
  ${'an end before a start'} | ${{ endsAt: '2026-04-01T08:00:00Z' }} | ${'BAD_TIMES'}
  ${'an unknown shipment'}   | ${{ shipmentIds: ['shp_none'] }}      | ${'shipment'}
  ${'an unknown vehicle'}    | ${{ vehicleId: 'veh_none' }}          | ${'vehicle'}
`('a trip with $why is refused', async ({ more, code }) => {
  await expect(planned(more as object)).rejects.toThrow(code as string);
});

test('what is out of service is not planned, nor what has arrived', async () => {
  const resting = await vehicle({ isActive: false });
  await expect(planned({ vehicleId: resting })).rejects.toThrow('NOT_IN_SERVICE');
  const shipmentIds = await shipments(1);
  const proof = { shipmentId: shipmentIds[0], receiver: 'Li' };
  await does('recordProofOfDelivery', proof, '__typename');
  await expect(planned({ shipmentIds })).rejects.toThrow('SHIPMENT_CLOSED');
});

test('drivers see and drive their own trips only, and once these are dispatched', async () => {
  const { tripId, driverId, shipmentIds } = await planned();
  const trips = async (viewer: Viewer) =>
    (
      await dock.ask<{ trips: { nodes: { id: string }[] } }>(
        '{ trips { nodes { id stops { shipmentNumber shipTo { city } } } } }',
        {},
        viewer,
      )
    ).trips.nodes;
  const user = driverUser(driverId);
  expect(await trips(user)).toEqual([]);
  await step('dispatchTrip', { tripId });
  expect((await trips(user)).map(({ id }) => id)).toEqual([tripId]);
  const other = driverUser(await driver());
  expect(await trips(other)).toEqual([]);
  await expect(step('departTrip', { tripId }, other)).rejects.toThrow(/trip/);
  await step('departTrip', { tripId }, user);
  const proof = { shipmentId: shipmentIds[0], receiver: 'Li' };
  await expect(does('recordProofOfDelivery', proof, '__typename', other)).rejects.toThrow();
  const carrier = { ...carrierUser('car_none'), scopes: ['*'] };
  await expect(does('recordProofOfDelivery', proof, '__typename', carrier)).rejects.toThrow();
  const plan = { vehicleId: await vehicle(), driverId, shipmentIds };
  const times = { startsAt: '2026-04-01T08:00:00Z', endsAt: '2026-04-01T16:00:00Z' };
  const driving = { ...user, scopes: ['*'] };
  await expect(step('planTrip', { ...plan, ...times }, driving)).rejects.toThrow(/staff/);
});

test('deliveries of a period are measured, by carrier too', async () => {
  const carrierId = await dock.carrier('MEASURED');
  const shipmentId = await dock.ship('measured', { carrierId });
  const proof = { shipmentId, receiver: 'Li', deliveredAt: '2026-03-31T08:00:00Z' };
  await does('recordProofOfDelivery', proof, '__typename');
  const { carrier } = await dock.ask<{ carrier: { performance: object } }>(
    `query ($id: ID!) { carrier(id: $id) { performance(from: "2026-03-01", to: "2026-03-31") {
       shipments onTimePercent leadDays freight { amount } } } }`,
    { id: carrierId },
  );
  expect(carrier.performance).toMatchObject({
    shipments: 1,
    leadDays: '1',
    freight: { amount: '0' },
  });
  const { logisticsPerformance } = await dock.ask<{ logisticsPerformance: { shipments: number } }>(
    '{ logisticsPerformance(from: "2026-03-01", to: "2026-03-31") { shipments } }',
  );
  expect(logisticsPerformance.shipments).toBeGreaterThan(1);
});
