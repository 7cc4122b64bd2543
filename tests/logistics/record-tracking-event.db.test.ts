import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../area.ts';
import { carrierUser, ISSUED_AT, openDock, type Dock } from './dock.ts';

let dock: Dock;
beforeAll(async () => {
  dock = await openDock();
});
afterAll(() => dock.close());

const at = (time: string) => `2026-03-31T${time}:00.000Z`;

async function deliveredOf(shipmentId: string) {
  const events = await dock.events('logistics.ShipmentDelivered');
  return events.filter(({ documentId }) => documentId === shipmentId);
}

test('a report moves the shipment and is told with its own time, to customer and carrier', async () => {
  const carrierId = await dock.carrier('MOVES');
  const shipmentId = await dock.ship('moves', { carrierId });
  const { shipment, trackingEvent } = await dock.track({
    shipmentId,
    status: 'PICKED_UP',
    occurredAt: at('09:30'),
    place: 'Shanghai',
    note: 'Two pallets',
    sourceRef: 'scan-1',
  });
  expect(shipment).toEqual({
    status: 'PICKED_UP',
    statusSince: at('09:30'),
    deliveredAt: null,
    version: 2,
    trackingEvents: [{ status: 'PICKED_UP', place: 'Shanghai', note: 'Two pallets' }],
  });
  expect(trackingEvent).toMatchObject({
    status: 'PICKED_UP',
    occurredAt: at('09:30'),
    reportedBy: 'usr_staff',
    sourceRef: 'scan-1',
  });
  const told = await dock.events('logistics.ShipmentStatusChanged');
  expect(told.filter(({ documentId }) => documentId === shipmentId)).toMatchObject([
    { data: { previous: null, status: 'PLANNED', version: 1 }, occurredAt: ISSUED_AT },
    {
      data: { previous: 'PLANNED', status: 'PICKED_UP', carrierId, version: 2 },
      occurredAt: at('09:30'),
      parties: [
        { kind: 'CUSTOMER', id: 'cus_a' },
        { kind: 'CARRIER', id: carrierId },
      ],
    },
  ]);
});

test('a shipment may come straight from planned to delivered, with all its lines', async () => {
  const shipmentId = await dock.ship('straight');
  const { shipment } = await dock.track({
    shipmentId,
    status: 'DELIVERED',
    occurredAt: at('10:00'),
  });
  expect(shipment).toMatchObject({ status: 'DELIVERED', deliveredAt: at('10:00') });
  expect(await deliveredOf(shipmentId)).toMatchObject([
    {
      occurredAt: at('10:00'),
      parties: [{ kind: 'CUSTOMER', id: 'cus_a' }],
      data: {
        shipmentId,
        deliveryId: 'dlv_straight',
        orderId: 'ord_straight',
        customerId: 'cus_a',
        deliveredAt: at('10:00'),
        lines: [
          { lineId: 'orl_straight_1', quantity: '10' },
          { lineId: 'orl_straight_2', quantity: '2.5' },
        ],
      },
    },
  ]);
});

test('what many say of the same arrival at once is kept, and told once', async () => {
  const shipmentId = await dock.ship('crowd');
  await Promise.all(
    Array.from({ length: 32 }, () => dock.track({ shipmentId, status: 'DELIVERED' })),
  );
  expect(await dock.told(shipmentId)).toBe('PLANNED DELIVERED');
  expect(await deliveredOf(shipmentId)).toHaveLength(1);
  expect(
    await dock.rows(`select count(*)::int as n from tracking_event
      where shipment_id = '${shipmentId}'`),
  ).toEqual([{ n: 32 }]);
});

test('the same scan sent many times at once is one report', async () => {
  const shipmentId = await dock.ship('echo');
  const scan = { shipmentId, status: 'IN_TRANSIT', sourceRef: 'scan-9', occurredAt: at('11:00') };
  const answers = await Promise.all(Array.from({ length: 32 }, () => dock.track(scan)));
  expect(new Set(answers.map(({ trackingEvent }) => trackingEvent.id)).size).toBe(1);
  expect(answers[0]!.shipment!.trackingEvents).toHaveLength(1);
  expect(await dock.told(shipmentId)).toBe('PLANNED IN_TRANSIT');
});

test('the same scan number of another shipment is another report', async () => {
  const [one, two] = [await dock.ship('scan-a'), await dock.ship('scan-b')];
  const scan = { status: 'IN_TRANSIT', sourceRef: 'scan-7' };
  const first = await dock.track({ ...scan, shipmentId: one });
  const second = await dock.track({ ...scan, shipmentId: two });
  expect(second.trackingEvent.id).not.toBe(first.trackingEvent.id);
});

test('reports that come out of order are kept, and lead to where they lead in order', async () => {
  const steps = ['PICKED_UP', 'EXCEPTION', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED'];
  const shipmentId = await dock.ship('mixed');
  const reports = steps.map((status, hour) => ({ status, occurredAt: at(`1${hour}:00`) }));
  await Promise.all(reports.reverse().map((report) => dock.track({ shipmentId, ...report })));
  const { shipment } = await dock.track({
    shipmentId,
    status: 'IN_TRANSIT',
    occurredAt: at('12:30'),
  });
  expect(shipment).toMatchObject({ status: 'DELIVERED', deliveredAt: at('14:00') });
  expect(shipment!.trackingEvents).toMatchObject(
    ['DELIVERED', 'OUT_FOR_DELIVERY', 'IN_TRANSIT', 'IN_TRANSIT', 'EXCEPTION', 'PICKED_UP'].map(
      (status) => ({ status }),
    ),
  );
  expect(await deliveredOf(shipmentId)).toHaveLength(1);
});

test('a report of tomorrow is refused; a clock that is a little ahead is not', async () => {
  const shipmentId = await dock.ship('ahead');
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const refused = await dock.track({
    shipmentId,
    status: 'READY',
    occurredAt: inMinutes(60),
  });
  expect(refused).toMatchObject({
    shipment: null,
    userErrors: [{ code: 'IN_THE_FUTURE', field: ['input', 'occurredAt'] }],
  });
  const kept = await dock.track({ shipmentId, status: 'READY', occurredAt: inMinutes(5) });
  expect(kept.shipment).toMatchObject({ status: 'READY' });
});

test('a carrier’s user tracks its own shipments, and knows of no others', async () => {
  const [own, other] = [await dock.carrier('OWN'), await dock.carrier('OTHER')];
  const mine = await dock.ship('own', { carrierId: own });
  const theirs = await dock.ship('other', { carrierId: other });
  const nobodys = await dock.ship('nobody');
  const { shipment } = await dock.track(
    { shipmentId: mine, status: 'PICKED_UP' },
    carrierUser(own),
  );
  expect(shipment).toMatchObject({ status: 'PICKED_UP' });
  for (const shipmentId of [theirs, nobodys, 'shp_none']) {
    await expect(
      dock.track({ shipmentId, status: 'DELIVERED' }, carrierUser(own)),
    ).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  }
  expect(await dock.told(theirs)).toBe('PLANNED');
});

test('a customer’s user reports nothing, not even of its own shipment', async () => {
  const shipmentId = await dock.ship('customer');
  const viewer = customerUser('cus_a', ['logistics:read', 'logistics:track']);
  await expect(dock.track({ shipmentId, status: 'DELIVERED' }, viewer)).rejects.toMatchObject({
    extensions: { code: 'NOT_FOUND' },
  });
});

test('what was reported can not be changed or taken back', async () => {
  const shipmentId = await dock.ship('fixed');
  await dock.track({ shipmentId, status: 'READY' });
  await expect(dock.rows(`delete from tracking_event`)).rejects.toThrow('does not change');
  await expect(dock.rows(`update tracking_event set status = 'DELIVERED'`)).rejects.toThrow(
    'does not change',
  );
});
