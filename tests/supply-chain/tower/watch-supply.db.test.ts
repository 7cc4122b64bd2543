import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Graph } from '../../../kernel/graph.ts';
import { customerUser } from '../../area.ts';
import { daysAgo, openHouse, supplierUser, type House } from '../house.ts';

let house: House;
/** What purchasing and logistics would say, by id. */
const orders: Record<string, object> = {};
const shipments: Record<string, object> = {};
const around = {
  InboundOrders: (async (_viewer, _document, variables) => {
    const nodes = (variables!.ids as string[]).flatMap((id) => orders[id] ?? []);
    return { purchaseOrders: { nodes } };
  }) as Graph,
  OutboundShipment: (async (_viewer, _document, variables) => {
    return { shipment: shipments[variables!.id as string] ?? null };
  }) as Graph,
};
beforeAll(async () => {
  house = await openHouse(around);
});
beforeEach(async () => {
  for (const table of ['supply_exception', 'inbound_line', 'outbound_shipment']) {
    await house.rows(`delete from ${table}`);
  }
});
afterAll(() => house.close());

type Line = { expectedDate?: string; confirmed?: string; confirmedDate?: string; open?: string };

/** An order of 100 at 500, sent, as purchasing tells of it. */
function ordered(id: string, version: number, line: Line = {}): void {
  orders[id] = {
    ...{ id, number: `PO-${id}`, version, status: line.open === '0' ? 'RECEIVED' : 'SENT' },
    ...{ currency: 'CNY', sentAt: '2026-01-01T00:00:00Z', supplier: { id: 'sup_a' } },
    warehouse: { id: 'whs_east' },
    lines: [
      {
        ...{ id: `pol_${id}`, product: { id: 'prd_tea' }, ordered: { value: '100', unit: 'PCS' } },
        ...{ confirmed: line.confirmed ? { value: line.confirmed } : null, net: { amount: '500' } },
        ...{ accepted: { value: '0' }, open: { value: line.open ?? '100' } },
        expectedDate: line.expectedDate ?? daysAgo(-5),
        confirmedDate: line.confirmedDate ?? null,
      },
    ],
  };
}
const noteOrder = (purchaseOrderId: string) =>
  house.perform('supply-chain.notePurchaseOrder', { purchaseOrderId });

type Found = { id: string; code: string; status: string; version: number } & Record<
  string,
  unknown
>;
async function found(): Promise<Found[]> {
  const { supplyExceptions } = await house.ask<{ supplyExceptions: { nodes: Found[] } }>(
    `{ supplyExceptions(first: 50) { nodes { id code severity status version owner
       moneyAtStake { amount } product { id } purchaseOrder { id } supplier { id }
       shipment { id } figures { name value } } } }`,
  );
  return supplyExceptions.nodes;
}
type Watched = { raised: number; resolved: number };
const watchSupply = (viewer?: Parameters<House['does']>[3]) =>
  house.does<Watched>('watchSupply', {}, 'raised resolved', viewer);

test('a line that is late is raised once, with what is at stake, and closes when it has come', async () => {
  ordered('puo_1', 2, { expectedDate: daysAgo(3), open: '40' });
  await noteOrder('puo_1');
  await noteOrder('puo_1');
  const [late, ...others] = await found();
  expect(others).toEqual([]);
  expect(late).toMatchObject({
    ...{ code: 'PURCHASE_LATE', severity: 'MEDIUM', status: 'OPEN' },
    ...{ moneyAtStake: { amount: '200' }, product: { id: 'prd_tea' }, supplier: { id: 'sup_a' } },
    purchaseOrder: { id: 'puo_1' },
  });
  expect(late!.figures).toContainEqual({ name: 'daysLate', value: '3' });
  ordered('puo_1', 3, { expectedDate: daysAgo(3), open: '0' });
  await noteOrder('puo_1');
  expect(await found()).toMatchObject([{ status: 'RESOLVED' }]);
  const told = await house.events('supply-chain.SupplyExceptionResolved');
  expect(told.at(-1)!.documentId).toBe(late!.id);
});

test('what the supplier confirms counts: a later day, or less than ordered', async () => {
  const line = { expectedDate: daysAgo(2), confirmedDate: daysAgo(-4), confirmed: '80' };
  ordered('puo_2', 1, line);
  await noteOrder('puo_2');
  expect(await found()).toMatchObject([
    { code: 'CONFIRMED_SHORT', moneyAtStake: { amount: '100' } },
  ]);
});

test('a confirmation that nobody told of is seen by the next look', async () => {
  ordered('puo_3', 1, { expectedDate: daysAgo(10) });
  await noteOrder('puo_3');
  expect(await found()).toMatchObject([{ code: 'PURCHASE_LATE', severity: 'HIGH' }]);
  ordered('puo_3', 2, { expectedDate: daysAgo(10), confirmed: '100', confirmedDate: daysAgo(-2) });
  expect(await watchSupply()).toMatchObject({ raised: 0, resolved: 1 });
});

test('of eight who look at once, one raises', async () => {
  ordered('puo_4', 1, { expectedDate: daysAgo(-1) });
  await noteOrder('puo_4');
  await house.rows(`update inbound_line set expected_date = current_date - 2`);
  orders.puo_4 = { ...orders.puo_4, version: 0 };
  const looks = await Promise.all(Array.from({ length: 8 }, () => watchSupply()));
  expect(looks.reduce((sum, { raised }) => sum + raised, 0)).toBe(1);
  expect(await found()).toHaveLength(1);
});

const soldLine = (quantity: string, ordered: string, amount: string) => {
  const net = { amount, currency: 'CNY' };
  return { quantity, orderLine: { ordered: { value: ordered }, net } };
};
const shipment = {
  ...{ id: 'shp_1', version: 1, status: 'IN_TRANSIT', promisedDate: daysAgo(5) },
  ...{ statusSince: new Date().toISOString(), issuedAt: '2026-01-01T00:00:00Z' },
  ...{ deliveredAt: null, order: { id: 'ord_1' } },
  ...{ customer: { id: 'cus_1' }, warehouse: { id: 'whs_east' }, carrier: null },
  ...{ shipTo: { country: 'CN', region: 'Zhejiang' } },
  freightCost: { amount: '30', currency: 'CNY' },
  lines: [soldLine('5', '10', '1000'), soldLine('1', '3', '100')],
};
const noteShipment = (shipmentId = 'shp_1') =>
  house.perform('supply-chain.noteShipment', { shipmentId });

test('a shipment that has not arrived by the promised day is late until it has', async () => {
  const note = () => noteShipment();
  shipments.shp_1 = shipment;
  await Promise.all([note(), note(), note()]);
  expect(await found()).toMatchObject([
    { code: 'SHIPMENT_LATE', severity: 'HIGH', shipment: { id: 'shp_1' } },
  ]);
  // Half of the goods at 1000 and a third of those at 100, whatever carrying them costs.
  expect(await found()).toMatchObject([{ moneyAtStake: { amount: '533.33' } }]);
  shipments.shp_1 = { ...shipment, version: 2, deliveredAt: new Date().toISOString() };
  await note();
  expect(await found()).toMatchObject([{ status: 'RESOLVED' }]);
});

test('history that is brought in is watched only when nothing more of it comes', async () => {
  const past = { ...shipment, statusSince: `${daysAgo(9)}T08:00:00Z` };
  for (const id of ['shp_old', 'shp_lost']) shipments[id] = { ...past, id };
  for (const id of ['shp_old', 'shp_lost']) await noteShipment(id);
  expect(await watchSupply()).toMatchObject({ raised: 0 });
  const arrived = { status: 'DELIVERED', deliveredAt: past.statusSince, version: 2 };
  shipments.shp_old = { ...past, ...arrived };
  await noteShipment('shp_old');
  await house.rows(`update outbound_shipment set noted_at = noted_at - interval '11 minutes'`);
  expect(await watchSupply()).toMatchObject({ raised: 1 });
  expect(await found()).toMatchObject([{ code: 'SHIPMENT_LATE', shipment: { id: 'shp_lost' } }]);
});

test('figures have no more digits than they need', async () => {
  ordered('puo_7', 1, { expectedDate: daysAgo(3), open: '21' });
  await noteOrder('puo_7');
  const [late] = await found();
  expect(late!.figures).toContainEqual({ name: 'open', value: '21' });
});

test('demand beyond what was held possible, and forecasts that err to one side, are seen', async () => {
  for (let week = 20; week > 8; week--) {
    await house.sold('prd_cup', 'whs_east', [[daysAgo(7 * week), 10]]);
  }
  await house.does(
    'runForecast',
    { grain: 'WEEK', horizon: 4, productIds: ['prd_cup'] },
    '__typename',
  );
  await house.settled();
  // As if the same had been forecast for each of the weeks that are over.
  await house.rows(`insert into forecast_period
    select forecast_id, day::date, 1, 0, 3 from demand_forecast f
    join (select distinct forecast_id from forecast_period) p on p.forecast_id = f.id,
    generate_series(date_trunc('week', current_date) - interval '8 weeks',
      date_trunc('week', current_date) - interval '1 week', interval '1 week') day`);
  for (let week = 8; week > 0; week--) {
    await house.sold('prd_cup', 'whs_east', [[daysAgo(7 * week), 50]]);
  }
  await house.sold('prd_cup', 'whs_east', [[daysAgo(0), 5_000]]);
  await watchSupply();
  const codes = (await found()).map(({ code }) => code).sort();
  expect(codes).toEqual(['DEMAND_SPIKE', 'FORECAST_DRIFT']);
});

test('somebody takes care of it, until it is closed', async () => {
  ordered('puo_5', 1, { expectedDate: daysAgo(3) });
  await noteOrder('puo_5');
  const [{ id: exceptionId, version }] = (await found()) as [Found];
  const acknowledge = (more: object = {}, viewer?: Parameters<House['does']>[3]) =>
    house.does<{ supplyException: Found }>(
      'acknowledgeSupplyException',
      { exceptionId, ...more },
      'supplyException { status owner acknowledgedBy }',
      viewer,
    );
  await expect(acknowledge({ expectedVersion: version + 1 })).rejects.toThrow('VERSION_CONFLICT');
  await expect(acknowledge({}, supplierUser('sup_a'))).rejects.toThrow(/staff/);
  await Promise.all([acknowledge(), acknowledge(), acknowledge()]);
  const { supplyException } = await acknowledge({ ownerId: 'usr_buyer' });
  expect(supplyException).toEqual({
    ...{ status: 'ACKNOWLEDGED', owner: 'usr_buyer', acknowledgedBy: 'usr_staff' },
  });
  ordered('puo_5', 2, { open: '0' });
  await noteOrder('puo_5');
  await expect(acknowledge()).rejects.toThrow('ILLEGAL_MOVE');
});

test('outsiders see no exceptions, and can not look for any', async () => {
  ordered('puo_6', 1, { expectedDate: daysAgo(3) });
  await noteOrder('puo_6');
  const [{ id }] = (await found()) as [Found];
  for (const viewer of [supplierUser('sup_a'), customerUser('cus_1', ['*'])]) {
    const seen = await house.ask(
      `query ($id: ID!) { supplyException(id: $id) { id } supplyExceptions { totalCount } }`,
      { id },
      viewer,
    );
    expect(seen).toEqual({ supplyException: null, supplyExceptions: { totalCount: 0 } });
    await expect(watchSupply(viewer)).rejects.toThrow(/staff/);
  }
});
