import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { carrierUser, ISSUED_AT, issueOf, openDock, type Dock } from './dock.ts';

let dock: Dock;
beforeAll(async () => {
  dock = await openDock();
});
afterAll(() => dock.close());

const SHOWN = `query ($id: ID!) { shipment(id: $id) {
  number status statusSince issuedAt promisedDate isLate deliveredAt orderNumber version
  delivery { id } order { id } customer { id } warehouse { id } carrier { code } trackingUrl
  shipTo { name street city region country }
  lines { orderLine { id } product { id } quantity } trackingEvents { id } } }`;

test('an issued delivery gets a planned shipment, with its goods and its address', async () => {
  const carrierId = await dock.carrier('SF');
  const id = await dock.ship('first', { carrierId });
  const { shipment } = await dock.ask<{ shipment: Record<string, unknown> }>(SHOWN, { id });
  expect(shipment).toEqual({
    number: expect.stringMatching(/^SH-\d{6}$/),
    status: 'PLANNED',
    statusSince: ISSUED_AT,
    issuedAt: ISSUED_AT,
    promisedDate: '2026-04-02',
    isLate: true,
    deliveredAt: null,
    orderNumber: 'SO-first',
    version: 1,
    delivery: { id: 'dlv_first' },
    order: { id: 'ord_first' },
    customer: { id: 'cus_a' },
    warehouse: { id: 'whs_1' },
    carrier: { code: 'SF' },
    trackingUrl: null,
    shipTo: {
      name: 'Acme',
      street: '1 Harbour Road',
      city: 'Shanghai',
      region: null,
      country: 'CN',
    },
    lines: [
      { orderLine: { id: 'orl_first_1' }, product: { id: 'prd_1' }, quantity: '10' },
      { orderLine: { id: 'orl_first_2' }, product: { id: 'prd_2' }, quantity: '2.5' },
    ],
    trackingEvents: [],
  });
});

test('a delivery asked for many times at once, by different events, has one shipment', async () => {
  const answers = await Promise.all(Array.from({ length: 64 }, () => dock.ship('same')));
  expect(new Set(answers).size).toBe(1);
  expect(await dock.told(answers[0]!)).toBe('PLANNED');
  const query = `select count(*)::int as n from shipment_line where shipment_id = '${answers[0]}'`;
  expect(await dock.rows(query)).toEqual([{ n: 2 }]);
});

test('a shipment that is on its way stays as it is when it is asked for again', async () => {
  const shipmentId = await dock.ship('again');
  await dock.track({ shipmentId, status: 'IN_TRANSIT' });
  expect(await dock.ship('again', { lines: [] })).toBe(shipmentId);
  expect(await dock.told(shipmentId)).toBe('PLANNED IN_TRANSIT');
});

test('many deliveries at once get different numbers', async () => {
  const many = Array.from({ length: 48 }, (_, n) => `many${n}`);
  const shipments = await Promise.all(many.map((delivery) => dock.ship(delivery)));
  const found = await dock.rows<{ n: number }>(
    `select count(distinct number)::int as n from shipment where delivery_id like 'dlv_many%'`,
  );
  expect([new Set(shipments).size, found[0]!.n]).toEqual([48, 48]);
});

test('a carrier that nobody knows is left to a person, and told to nobody', async () => {
  const id = await dock.ship('lost', { carrierId: 'car_unknown' });
  expect(
    await dock.ask('query ($id: ID!) { shipment(id: $id) { carrier { id } } }', { id }),
  ).toEqual({ shipment: { carrier: null } });
  const told = await dock.events('logistics.ShipmentStatusChanged');
  expect(told.find(({ documentId }) => documentId === id)).toMatchObject({
    data: { carrierId: null },
    parties: [{ kind: 'CUSTOMER', id: 'cus_a' }],
  });
});

test('numbers go on beyond six digits', async () => {
  await dock.rows(`select setval('shipment_number', 999999)`);
  const id = await dock.ship('million');
  const { shipment } = await dock.ask<{ shipment: object }>(SHOWN, { id });
  expect(shipment).toMatchObject({ number: 'SH-1000000' });
});

test('a carrier’s user can not make one', async () => {
  const made = dock.perform('logistics.createShipment', issueOf('person'), carrierUser('car_1'));
  await expect(made).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('a shipment whose delivery was taken back is cancelled once, unless it is under way', async () => {
  const cancel = (delivery: string) =>
    dock.perform('logistics.cancelShipment', { deliveryId: `dlv_${delivery}` });
  const shipmentId = await dock.ship('undone');
  const freightCost = { amount: '30', currency: 'CNY' };
  await dock.perform('logistics.recordFreightCost', { shipmentId, freightCost });
  await Promise.all(Array.from({ length: 16 }, () => cancel('undone')));
  expect(await dock.told(shipmentId)).toBe('PLANNED CANCELLED');
  const costs = await dock.events('logistics.FreightCostRecorded');
  const own = costs.filter(({ data }) => data.shipmentId === shipmentId);
  expect(own.map(({ data }) => data.amount)).toEqual(['30', '0']);
  const gone = await dock.ship('gone');
  await dock.track({ shipmentId: gone, status: 'IN_TRANSIT' });
  await expect(cancel('gone')).rejects.toThrow('SHIPMENT_UNDER_WAY');
  await dock.track({ shipmentId: gone, status: 'RETURNED' });
  await cancel('gone');
  expect(await dock.told(gone)).toBe('PLANNED IN_TRANSIT RETURNED');
  await cancel('never made');
});

const cancelled = (delivery: string) =>
  dock.perform('logistics.cancelShipment', { deliveryId: `dlv_${delivery}` });

const CARRIED = `query ($id: ID!, $order: ID!) {
  shipment(id: $id) { status orderNumber orderNumbers order { id } deliveries { id }
    lines { orderLine { id } quantity } }
  shipments(first: 9, filter: { orderId: { eq: $order } }) { nodes { id } } }`;

const carried = (id: string, delivery: string) =>
  dock.ask<{ shipment: object; shipments: { nodes: object[] } }>(CARRIED, {
    ...{ id, order: `ord_${delivery}` },
  });

const deliveredOf = async (shipmentId: string) =>
  (await dock.events('logistics.ShipmentDelivered'))
    .filter(({ data }) => data.shipmentId === shipmentId)
    .map(({ data: { deliveryId, orderId, lines } }) => {
      return [deliveryId, orderId, (lines as object[]).length];
    });

test('what left together is one shipment, however often and at once it is asked for', async () => {
  const consolidationId = 'cns_1';
  const asked = Array.from({ length: 48 }, (_, n) => dock.ship(`t${n % 3}`, { consolidationId }));
  const answers = await Promise.all(asked);
  expect(new Set(answers).size).toBe(1);
  const [id] = answers as [string];
  for (const delivery of ['t0', 't1', 't2']) {
    const { shipment, shipments } = await carried(id, delivery);
    expect(shipments.nodes).toEqual([{ id }]);
    expect((shipment as { lines: object[] }).lines).toHaveLength(6);
    const found = await dock.ask(
      `query ($of: ID!) { shipments(first: 9, filter: { deliveryId: { eq: $of } }) {
         totalCount } }`,
      { of: `dlv_${delivery}` },
    );
    expect(found).toEqual({ shipments: { totalCount: 1 } });
  }
  const carrier = await dock.carrier('TOGETHER');
  await dock.perform('logistics.assignCarrier', { shipmentId: id, carrierId: carrier });
  const variables = { id, order: 'ord_t0' };
  type Seen = { shipment: object };
  const { shipment } = await dock.ask<Seen>(CARRIED, variables, carrierUser(carrier));
  expect(shipment).toMatchObject({ deliveries: [], order: null });
  expect(await dock.told(id)).toBe('PLANNED PLANNED PLANNED');
  await dock.track({ shipmentId: id, status: 'DELIVERED' });
  expect((await deliveredOf(id)).sort()).toEqual([
    ['dlv_t0', 'ord_t0', 2],
    ['dlv_t1', 'ord_t1', 2],
    ['dlv_t2', 'ord_t2', 2],
  ]);
});

test('what is told late of a shipment that has arrived has arrived, too', async () => {
  const consolidationId = 'cns_late';
  const shipmentId = await dock.ship('l1', { consolidationId });
  await dock.track({ shipmentId, status: 'DELIVERED' });
  await dock.ship('l2', { consolidationId });
  expect(await deliveredOf(shipmentId)).toEqual([
    ['dlv_l1', 'ord_l1', 2],
    ['dlv_l2', 'ord_l2', 2],
  ]);
});

test('a delivery that has not left after all is taken out, the last one cancels it', async () => {
  const consolidationId = 'cns_out';
  const id = await dock.ship('o1', { consolidationId });
  for (const delivery of ['o2', 'o3']) await dock.ship(delivery, { consolidationId });
  await Promise.all([1, 2, 3, 4].map(() => cancelled('o1')));
  expect(await carried(id, 'o1')).toMatchObject({
    shipment: {
      ...{ status: 'PLANNED', orderNumber: 'SO-o2', orderNumbers: ['SO-o2', 'SO-o3'] },
      ...{ order: { id: 'ord_o2' }, deliveries: [{ id: 'dlv_o2' }, { id: 'dlv_o3' }] },
    },
    shipments: { nodes: [] },
  });
  await Promise.all(['o2', 'o3'].map(cancelled));
  expect((await dock.told(id)).split(' ').at(-1)).toBe('CANCELLED');
  const other = await dock.ship('o4', { consolidationId });
  expect(other).not.toBe(id);
  await dock.track({ shipmentId: other, status: 'IN_TRANSIT' });
  await expect(cancelled('o4')).rejects.toThrow('SHIPMENT_UNDER_WAY');
});
