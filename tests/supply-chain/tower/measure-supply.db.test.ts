import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../../kernel/graph.ts';
import { customerUser } from '../../area.ts';
import { daysAgo, openHouse, supplierUser, type House } from '../house.ts';

let house: House;

/** A shipment that left the east in March, to arrive by the 10th. */
const shipment = (id: string, carrier: string, amount: string, more: object = {}) => ({
  ...{ id, version: 1, status: 'DELIVERED', promisedDate: '2026-03-10' },
  ...{ issuedAt: '2026-03-08T23:30:00Z', deliveredAt: '2026-03-10T09:00:00Z' },
  ...{ order: { id: 'ord_1' }, customer: { id: 'cus_1' }, warehouse: { id: 'whs_east' } },
  ...{ carrier: { id: carrier }, shipTo: { country: 'CN', region: 'Zhejiang' } },
  ...{ statusSince: '2026-03-10T09:00:00Z', lines: [] },
  freightCost: { amount, currency: 'CNY' },
  ...more,
});
const shipments: Record<string, object> = {
  shp_1: shipment('shp_1', 'car_a', '30'),
  shp_2: shipment('shp_2', 'car_a', '50', { deliveredAt: '2026-03-11T00:00:00Z' }),
  shp_3: shipment('shp_3', 'car_b', '10.25', {
    shipTo: { country: 'SG', city: 'Jurong', region: null },
  }),
  shp_4: shipment('shp_4', 'car_b', '99', { issuedAt: '2026-04-01T00:00:00Z' }),
  shp_5: shipment('shp_5', 'car_b', '99', { freightCost: null }),
};

const line = (ordered: string, shipped: string, returned = '0') => ({
  ...{ ordered: { value: ordered }, shipped: { value: shipped }, returned: { value: returned } },
});
const order = (
  deliveredAt: string,
  lines: object[],
  requestedDate: string | null = '2026-03-10',
) => ({
  ...{ version: 1, requestedDate, customer: { id: 'cus_1' }, lines },
  shipments: { nodes: [{ deliveredAt }] },
});
const orders: Record<string, object> = {
  ord_good: order('2026-03-10T20:00:00Z', [line('5', '5')]),
  ord_back: order('2026-03-09T20:00:00Z', [line('5', '5', '1')]),
  ord_late: order('2026-03-11T00:00:00Z', [line('5', '5')]),
  ord_short: order('2026-03-09T00:00:00Z', [line('5', '4'), line('1', '1')], null),
};

beforeAll(async () => {
  const given = (from: Record<string, object>, name: string) =>
    (async (_viewer, _document, variables) => ({ [name]: from[variables!.id as string] })) as Graph;
  house = await openHouse({
    OutboundShipment: given(shipments, 'shipment'),
    OutboundOrder: given(orders, 'order'),
  });
  for (const shipmentId of Object.keys(shipments)) {
    await house.perform('supply-chain.noteShipment', { shipmentId });
  }
  for (const orderId of Object.keys(orders)) {
    const note = () => house.perform('supply-chain.noteOrder', { orderId });
    await Promise.all([note(), note(), note()]);
  }
});
afterAll(() => house.close());

const costs = (groupBy: string, viewer?: Parameters<House['ask']>[2]) =>
  house.ask<{ supplyCosts: object[] }>(
    `{ supplyCosts(from: "2026-03-01", to: "2026-03-31", groupBy: ${groupBy}) {
       carrier { id } warehouse { id } destination shipments cost { amount } average { amount }
       onTime } }`,
    {},
    viewer,
  );

test('freight is summed by carrier, lane and warehouse, of shipments that left in the period', async () => {
  const none = { carrier: null, warehouse: null, destination: null };
  expect((await costs('CARRIER')).supplyCosts).toEqual([
    {
      ...{ ...none, carrier: { id: 'car_a' }, shipments: 2, cost: { amount: '80' } },
      ...{ average: { amount: '40' }, onTime: '50' },
    },
    {
      ...{ ...none, carrier: { id: 'car_b' }, shipments: 1, cost: { amount: '10.25' } },
      ...{ average: { amount: '10.25' }, onTime: '100' },
    },
  ]);
  expect((await costs('LANE')).supplyCosts).toMatchObject([
    { warehouse: { id: 'whs_east' }, destination: 'CN Zhejiang', cost: { amount: '80' } },
    { warehouse: { id: 'whs_east' }, destination: 'SG Jurong', cost: { amount: '10.25' } },
  ]);
  expect((await costs('WAREHOUSE')).supplyCosts).toMatchObject([{ shipments: 3 }]);
});

const performance = (from: string, to: string, viewer?: Parameters<House['ask']>[2]) =>
  house.ask<{ supplyPerformance: object | null }>(
    `{ supplyPerformance(from: "${from}", to: "${to}") { ordersDelivered onTimeInFullOut
       perfectOrders lineFillRate linesExpected onTimeInFullIn } }`,
    {},
    viewer,
  );

test('orders in full and on time, perfect ones, lines filled; suppliers’ lines by their day', async () => {
  await house.rows(`insert into inbound_line (id, purchase_order_id, number, supplier_id,
      warehouse_id, product_id, unit, ordered, accepted, open, net, currency, expected_date,
      is_open, is_cancelled, version)
    select 'pol_' || n, 'puo', 'PO', 'sup_a', 'whs_east', 'prd_tea', 'PCS', 10, 0, 10, 1, 'CNY',
      '2026-03-05', true, n = 4, 1 from generate_series(1, 4) n`);
  await house.rows(`insert into inbound_receipt values ('grl_1', 'pol_1', '2026-03-05', 10),
    ('grl_2', 'pol_2', '2026-03-05', 9), ('grl_3', 'pol_2', '2026-03-06', 1)`);
  // Two of four orders are good, one of these came back in part; four of five lines are filled.
  expect((await performance('2026-03-01', '2026-03-31')).supplyPerformance).toEqual({
    ...{ ordersDelivered: 4, onTimeInFullOut: '50', perfectOrders: '25', lineFillRate: '80' },
    ...{ linesExpected: 3, onTimeInFullIn: '33.33' },
  });
  expect((await performance('2020-03-01', '2020-03-31')).supplyPerformance).toEqual({
    ...{ ordersDelivered: 0, onTimeInFullOut: null, perfectOrders: null, lineFillRate: null },
    ...{ linesExpected: 0, onTimeInFullIn: null },
  });
});

test('what is not due yet is judged only when all of it has come', async () => {
  const [from, to] = [daysAgo(-3), daysAgo(-5)];
  await house.rows(`insert into inbound_line (id, purchase_order_id, number, supplier_id,
      warehouse_id, product_id, unit, ordered, accepted, open, net, currency, expected_date,
      is_open, is_cancelled, version)
    select 'pol_next_' || n, 'puo_next', 'PO', 'sup_a', 'whs_east', 'prd_tea', 'PCS', 10, 5 * n,
      10 - 5 * n, 1, 'CNY', current_date + 4, n < 2, false, 1 from generate_series(0, 2) n`);
  await house.rows(`insert into inbound_receipt values ('grl_9', 'pol_next_2', current_date, 10)`);
  expect((await performance(from, to)).supplyPerformance).toMatchObject({
    ...{ linesExpected: 1, onTimeInFullIn: '100' },
  });
});

test('a period that ends first has no meaning; outsiders learn nothing', async () => {
  await expect(performance('2026-03-31', '2026-03-01')).rejects.toThrow(/ends before it begins/);
  for (const viewer of [supplierUser('sup_a'), customerUser('cus_1', ['*'])]) {
    expect((await costs('CARRIER', viewer)).supplyCosts).toEqual([]);
    const { supplyPerformance } = await performance('2026-03-01', '2026-03-31', viewer);
    expect(supplyPerformance).toBeNull();
  }
});
