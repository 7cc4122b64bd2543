import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff } from '../../area.ts';
import { openYard, type Yard } from './yard.ts';

let yard: Yard;
beforeAll(async () => {
  yard = await openYard();
});
afterAll(() => yard.close());

type Plan = {
  id: string;
  number: string;
  status: string;
  done: number;
  version: number;
  reason: string | null;
  cost: { amount: string };
  onTimePercent: string | null;
  routes: {
    number: number;
    km: string;
    kg: string;
    isLocked: boolean;
    utilisationPercent: string;
    cost: { amount: string };
    trip: { id: string } | null;
    stops: { shipment: { id: string }; arrivesAt: string; departsAt: string; isLocked: boolean }[];
  }[];
  leftOut: { shipment: { id: string }; reason: string }[];
};
const fields = `id number status done version reason cost { amount } onTimePercent
  routes { number km kg isLocked utilisationPercent cost { amount } trip { id }
    stops { shipment { id } arrivesAt departsAt isLocked } }
  leftOut { shipment { id } reason }`;
const times = { startsAt: '2026-04-01T06:00:00Z', endsAt: '2026-04-01T16:00:00Z' };

const planOf = async (id: string) =>
  (
    await yard.ask<{ transportPlan: Plan }>(
      `query ($id: ID!) { transportPlan(id: $id) { ${fields} } }`,
      { id },
    )
  ).transportPlan;

async function begun(input: object) {
  const asked = { ...times, iterations: 1_000, ...input };
  type Begun = { transportPlan: Plan };
  const { transportPlan } = await yard.does<Begun>(
    'planRoutes',
    asked,
    `transportPlan { ${fields} }`,
  );
  return transportPlan;
}

async function planned(input: object): Promise<Plan> {
  const { id } = await begun(input);
  await yard.settled();
  return planOf(id);
}

async function crew(warehouseId: string, more: object = {}) {
  const [vehicleId, driverId] = [await yard.vehicle(more), await yard.driver()];
  return { vehicleId, driverId, warehouseId };
}

/** A plan of eight shipments for two vans, searched to the end. */
async function eight(warehouseId: string) {
  await yard.depot(warehouseId);
  const vehicles = [await crew(warehouseId), await crew(warehouseId)];
  const shipmentIds = await yard.shipments(8, warehouseId);
  return { vehicles, shipmentIds, plan: await planned({ shipmentIds, vehicles }) };
}

const change = async (field: string, plan: Plan, more: object = {}) => {
  const input = { transportPlanId: plan.id, expectedVersion: plan.version, ...more };
  type Changed = { transportPlan: Plan };
  return (await yard.does<Changed>(field, input, `transportPlan { ${fields} }`)).transportPlan;
};

test('what is ready in a warehouse gets routes with times, loads and costs', async () => {
  await yard.depot('whs_a');
  const shipmentIds = await yard.shipments(7, 'whs_a', {}, 1);
  const first = await begun({ warehouseId: 'whs_a', vehicles: [await crew('whs_a')] });
  expect(first).toMatchObject({ status: 'RUNNING', number: expect.stringMatching(/^TP-\d{6}$/) });
  await yard.settled();
  const plan = await planOf(first.id);
  expect(plan).toMatchObject({ status: 'DONE', done: 1_000, onTimePercent: '100' });
  const [route] = plan.routes;
  expect(route!.stops.map(({ shipment }) => shipment.id).sort()).toEqual(shipmentIds.slice(0, 6));
  // Six shipments of 12.5 pieces of 2 kg.
  expect(route).toMatchObject({ kg: '150', utilisationPercent: '15', trip: null });
  expect(Number(route!.cost.amount)).toBeCloseTo(50 + 2 * Number(route!.km), 1);
  expect(plan.cost).toEqual(route!.cost);
  expect(plan.leftOut).toEqual([{ shipment: { id: shipmentIds[6] }, reason: 'NO_PLACE' }]);
  const told = await yard.events('logistics.TransportPlanProgressed');
  const own = told.filter(({ documentId }) => documentId === plan.id);
  expect(own.map(({ data }) => [data.status, data.done])).toEqual([
    ['RUNNING', 0],
    ['DONE', 1_000],
  ]);
});

test('each shipment that is left out says why', async () => {
  await yard.depot('whs_b');
  const van = await crew('whs_b', { capacityKg: '100', capacityPallets: '4' });
  const [fits] = await yard.shipments(1, 'whs_b');
  const expected = new Map<string, string>();
  for (const [reason, warehouseId, need] of [
    ['NO_SKILL', 'whs_b', { skills: ['COLD_CHAIN'] }],
    ['TOO_LARGE', 'whs_b', { pallets: '5' }],
    ['OUT_OF_REACH', 'whs_b', { latitude: '39.9' }],
    ['OUT_OF_REACH', 'whs_b', { closesAt: '2026-04-01T05:00:00Z' }],
    ['NO_VEHICLE_THERE', 'whs_elsewhere', {}],
    ['NO_ROOM', 'whs_b', { leaveOutCost: '0.10', latitude: '31.5' }],
  ] as const) {
    const [id] = await yard.shipments(1, warehouseId, need);
    expected.set(id!, reason);
  }
  const plan = await planned({ shipmentIds: [fits, ...expected.keys()], vehicles: [van] });
  const reasons = new Map(plan.leftOut.map(({ shipment, reason }) => [shipment.id, reason]));
  expect(reasons).toEqual(expected);
  expect(plan.routes.flatMap(({ stops }) => stops).length).toBe(1);
});

test('the same seed plans the same routes', async () => {
  const { plan, vehicles, shipmentIds } = await eight('whs_c');
  const again = await planned({ shipmentIds, vehicles });
  expect(again.routes).toEqual(plan.routes);
});

test('a person moves a stop, sees at once what it costs, and a new search keeps it', async () => {
  const { plan } = await eight('whs_d');
  const from = plan.routes[0]!;
  const target = from.number === 1 ? 2 : 1;
  const shipmentId = from.stops[0]!.shipment.id;
  const input = { transportPlanId: plan.id, shipmentId, route: target, position: 1 };
  const selection = `costChange { amount } transportPlan { ${fields} }`;
  type Moved = { costChange: { amount: string }; transportPlan: Plan };
  const { costChange, transportPlan: moved } = await yard.does<Moved>('moveStop', input, selection);
  const difference = Number(moved.cost.amount) - Number(plan.cost.amount);
  expect(Number(costChange.amount)).toBeCloseTo(difference, 6);
  const there = moved.routes.find(({ number }) => number === target)!;
  expect(there.stops[0]).toMatchObject({ shipment: { id: shipmentId }, isLocked: true });
  await change('reoptimiseTransportPlan', moved, { iterations: 1_000 });
  await yard.settled();
  const kept = await planOf(plan.id);
  const still = kept.routes.find(({ number }) => number === target)!;
  expect(still.stops.map(({ shipment }) => shipment.id)).toContain(shipmentId);
  const out = { transportPlanId: plan.id, shipmentId, route: null };
  const { transportPlan: without } = await yard.does<Moved>('moveStop', out, selection);
  expect(without.leftOut).toEqual([{ shipment: { id: shipmentId }, reason: 'BY_HAND' }]);
});

test('a locked route is left alone by people and by the search', async () => {
  const { plan } = await eight('whs_e');
  const [route] = plan.routes;
  const locked = await change('lockInPlan', plan, { routes: [route!.number], isLocked: true });
  expect(locked.routes[0]!.isLocked).toBe(true);
  const shipmentId = route!.stops[0]!.shipment.id;
  await expect(change('moveStop', locked, { shipmentId, route: null })).rejects.toThrow(
    'ROUTE_LOCKED',
  );
  await expect(change('moveStop', plan, { shipmentId })).rejects.toThrow('VERSION_CONFLICT');
  const again = await change('reoptimiseTransportPlan', locked, { iterations: 1_000, seed: 7 });
  expect(again.status).toBe('RUNNING');
  await expect(change('lockInPlan', again, { isLocked: true })).rejects.toThrow('ILLEGAL_MOVE');
  await yard.settled();
  const kept = await planOf(plan.id);
  const stops = (one: Plan) => one.routes[0]!.stops.map(({ shipment }) => shipment.id);
  expect(stops(kept)).toEqual(stops(plan));
});

test('a stop that does not fit is not moved', async () => {
  await yard.depot('whs_f');
  const vehicles = [await crew('whs_f'), await crew('whs_f', { capacityKg: '10' })];
  const shipmentIds = await yard.shipments(2, 'whs_f');
  const plan = await planned({ shipmentIds, vehicles });
  const small = { shipmentId: shipmentIds[0], route: 2 };
  await expect(change('moveStop', plan, small)).rejects.toThrow('DOES_NOT_FIT');
  const nowhere = { shipmentId: shipmentIds[0], route: 9 };
  await expect(change('moveStop', plan, nowhere)).rejects.toThrow(/route/);
});

test('an accepted plan is trips with planned times; loading goes the other way round', async () => {
  const { plan } = await eight('whs_g');
  type Accepted = { trips: { id: string; stops: Stop[]; loadList: Stop[]; plannedKm: string }[] };
  type Stop = { position: number; plannedArrival: string; estimatedArrival: string };
  const selection = `trips { id plannedKm plannedCost { amount } transportPlan { id }
    stops { position plannedArrival estimatedArrival } loadList { position } }`;
  const input = { transportPlanId: plan.id };
  const { trips } = await yard.does<Accepted>('acceptTransportPlan', input, selection);
  expect(trips.length).toBe(plan.routes.length);
  const { stops, loadList, plannedKm } = trips[0]!;
  expect(stops.map(({ plannedArrival }) => plannedArrival)).toEqual(
    plan.routes[0]!.stops.map(({ arrivesAt }) => arrivesAt),
  );
  expect(loadList.map(({ position }) => position)).toEqual(
    stops.map(({ position }) => position).reverse(),
  );
  expect(Number(plannedKm)).toBe(Number(plan.routes[0]!.km));
  const accepted = await planOf(plan.id);
  expect(accepted.status).toBe('ACCEPTED');
  expect(accepted.routes.map(({ trip }) => trip?.id)).toEqual(trips.map(({ id }) => id));
  await expect(change('cancelTransportPlan', accepted)).rejects.toThrow('ILLEGAL_MOVE');
});

test('of two plans with the same vans one is accepted, however often at once', async () => {
  const { plan, vehicles } = await eight('whs_h');
  const others = await yard.shipments(8, 'whs_h');
  const rival = await planned({ shipmentIds: others, vehicles });
  const accept = (id: string) =>
    change(
      'acceptTransportPlan',
      { ...plan, id, version: 0 },
      {
        expectedVersion: null,
      },
    );
  const tries = await Promise.allSettled(
    Array.from({ length: 8 }, (_, n) => accept(n % 2 === 0 ? plan.id : rival.id)),
  );
  const refusals = tries.flatMap((one) => (one.status === 'rejected' ? one.reason.message : []));
  expect(refusals.length).toBe(7);
  expect(new Set(refusals)).toEqual(new Set(['DOUBLE_BOOKED', 'ILLEGAL_MOVE']));
  const taken = await yard.rows<{ count: string }>(
    `select count(*)::text from trip where transport_plan_id in ('${plan.id}', '${rival.id}')`,
  );
  expect(taken[0]!.count).toBe(String(plan.routes.length));
});

test('a plan that is cancelled while it runs stays as it is', async () => {
  await yard.depot('whs_i');
  const shipmentIds = await yard.shipments(3, 'whs_i');
  const vehicles = [await crew('whs_i')];
  const running = await begun({ shipmentIds, vehicles, iterations: 2_000_000 });
  const cancelled = await change('cancelTransportPlan', running, { expectedVersion: null });
  expect(cancelled.status).toBe('CANCELLED');
  await yard.settled();
  expect((await planOf(running.id)).status).toBe('CANCELLED');
});

test('a go that comes twice, or late, changes nothing; at once with itself it counts once', async () => {
  const { plan } = await eight('whs_j');
  const go = { transportPlanId: plan.id, from: 0 };
  await yard.perform('logistics.continueTransportPlan', go);
  expect(await planOf(plan.id)).toEqual(plan);
  await yard.rows(
    `update transport_plan set status = 'RUNNING', done = 0, ended_at = null where id = '${plan.id}'`,
  );
  const goes = Array.from({ length: 3 }, () => yard.perform('logistics.continueTransportPlan', go));
  await Promise.all(goes);
  const again = await planOf(plan.id);
  expect(again).toMatchObject({ status: 'DONE', done: 1_000, version: plan.version + 2 });
});

test('a search that breaks ends the plan and says why', async () => {
  const { plan } = await eight('whs_k');
  await yard.rows(
    `update transport_plan set status = 'RUNNING', done = 0, ended_at = null,
       stops = '[{"skills": null}]'::jsonb where id = '${plan.id}'`,
  );
  await yard.perform('logistics.continueTransportPlan', { transportPlanId: plan.id, from: 0 });
  const failed = await planOf(plan.id);
  expect(failed.status).toBe('FAILED');
  expect(failed.reason).toBeTruthy();
});

test.each`
  why                          | more                                  | code
  ${'no vehicle'}              | ${{ vehicles: [] }}                   | ${'NO_VEHICLES'}
  ${'an end before its start'} | ${{ endsAt: '2026-04-01T06:00:00Z' }} | ${'BAD_TIMES'}
  ${'too few attempts'}        | ${{ iterations: 10 }}                 | ${'BAD_ITERATIONS'}
  ${'no shipments'}            | ${{ shipmentIds: [] }}                | ${'NO_STOPS'}
  ${'an unknown shipment'}     | ${{ shipmentIds: ['shp_none'] }}      | ${'shipment'}
`('a plan with $why is refused', async ({ more, code }) => {
  await yard.depot('whs_l');
  const shipmentIds = await yard.shipments(1, 'whs_l');
  const input = { shipmentIds, vehicles: [await crew('whs_l')], ...(more as object) };
  await expect(begun(input)).rejects.toThrow(code as string);
});

test('crews must be in service, at a known place, and at one place at a time', async () => {
  await yard.depot('whs_m');
  const shipmentIds = await yard.shipments(1, 'whs_m');
  const one = await crew('whs_m');
  const tries = [
    [[one, one], 'NAMED_TWICE'],
    [[await crew('whs_nowhere')], 'UNKNOWN_DEPOT'],
    [[await crew('whs_m', { isActive: false })], 'NOT_IN_SERVICE'],
    [[{ ...one, driverId: 'drv_none' }], 'driver'],
  ] as const;
  for (const [vehicles, code] of tries) {
    await expect(begun({ shipmentIds, vehicles })).rejects.toThrow(code);
  }
  const early = { ...one, endsAt: '2026-04-01T10:00:00Z' };
  const late = { ...one, startsAt: '2026-04-01T10:00:00Z' };
  expect((await planned({ shipmentIds, vehicles: [early, late] })).status).toBe('DONE');
});

test('what rides on a trip is not planned again', async () => {
  const { plan, shipmentIds, vehicles } = await eight('whs_n');
  await change('acceptTransportPlan', plan);
  await expect(begun({ shipmentIds, vehicles })).rejects.toThrow('SHIPMENT_NOT_READY');
  await expect(begun({ warehouseId: 'whs_n', vehicles })).rejects.toThrow('NO_STOPS');
});

test('the same plan asked for eight times at once is begun once', async () => {
  await yard.depot('whs_o');
  const shipmentIds = await yard.shipments(1, 'whs_o');
  const vehicles = [await crew('whs_o')];
  const input = { shipmentIds, vehicles, idempotencyKey: 'plan once' };
  const plans = await Promise.all(Array.from({ length: 8 }, () => begun(input)));
  expect(new Set(plans.map(({ id }) => id)).size).toBe(1);
  await yard.settled();
});

test('needs are checked; said at once by many they are one', async () => {
  const [shipmentId] = await yard.shipments(1, 'whs_p');
  const place = { shipmentId, latitude: '31', longitude: '121' };
  const describe = (more: object) =>
    yard.does('describeShipments', { shipments: [{ ...place, ...more }] }, '__typename');
  const backwards = { opensAt: '2026-04-01T10:00:00Z', closesAt: '2026-04-01T09:00:00Z' };
  await expect(describe({ latitude: '91' })).rejects.toThrow('NO_SUCH_PLACE');
  await expect(describe(backwards)).rejects.toThrow('BAD_TIMES');
  await expect(describe({ serviceMinutes: -1 })).rejects.toThrow('BAD_SERVICE_TIME');
  await expect(describe({ weightKg: '-1' })).rejects.toThrow('NEGATIVE_NEED');
  await expect(describe({ shipmentId: 'shp_none' })).rejects.toThrow(/shipment/);
  await Promise.all(Array.from({ length: 8 }, () => describe({ priority: 'HIGH' })));
  const need = `{ shipments(filter: { id: { eq: "${shipmentId}" } }) { nodes { need { priority } } } }`;
  expect(await yard.ask(need)).toEqual({
    shipments: { nodes: [{ need: { priority: 'HIGH' } }] },
  });
});

test('a warehouse has one place, told by many at once; the earth has an end', async () => {
  await Promise.all(Array.from({ length: 8 }, () => yard.depot('whs_q', '30', '120')));
  const [count] = await yard.rows(`select count(*)::int from depot where warehouse_id = 'whs_q'`);
  expect(count).toEqual({ count: 1 });
  await expect(yard.depot('whs_q', '30', '181')).rejects.toThrow('NO_SUCH_PLACE');
});

test('plans are for members of staff', async () => {
  const outsider = { ...customerUser('cus_a'), scopes: ['*'] };
  const plans = '{ transportPlans { totalCount nodes { id } } }';
  expect(await yard.ask(plans, {}, outsider)).toEqual({
    transportPlans: { totalCount: 0, nodes: [] },
  });
  const input = { ...times, vehicles: [], shipmentIds: [] };
  await expect(yard.does('planRoutes', input, '__typename', outsider)).rejects.toThrow(/staff/);
  expect(await yard.ask(plans, {}, staff())).not.toEqual({ transportPlans: { totalCount: 0 } });
});
