import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '../../kernel/viewer.ts';
import { customerUser } from '../area.ts';
import { carrierUser, openDock, type Dock, type ShipmentAnswer } from './dock.ts';

let dock: Dock;
let sf: string;
let yto: string;
beforeAll(async () => {
  dock = await openDock();
  [sf, yto] = [await dock.carrier('SF'), await dock.carrier('YTO')];
});
afterAll(() => dock.close());

const ASSIGN = `mutation ($input: AssignCarrierInput!) { assignCarrier(input: $input) {
  shipment { carrier { code } trackingNumber trackingUrl version } userErrors { code field } } }`;

async function assign(input: object, viewer?: Viewer): Promise<ShipmentAnswer> {
  return (await dock.ask<{ assignCarrier: ShipmentAnswer }>(ASSIGN, { input }, viewer))
    .assignCarrier;
}

test('a shipment gets a carrier and its tracking page', async () => {
  const shipmentId = await dock.ship('given');
  const trackingNumber = 'SF 1';
  const { shipment } = await assign({ shipmentId, carrierId: sf, trackingNumber });
  expect(shipment).toEqual({
    carrier: { code: 'SF' },
    trackingNumber,
    trackingUrl: 'https://x.test/SF%201',
    version: 2,
  });
  expect(await dock.events('logistics.CarrierAssigned')).toMatchObject([
    { data: { shipmentId, previousCarrierId: null, carrierId: sf }, parties: [] },
  ]);
});

test('what happens from then on is told to the new carrier, no more to the old', async () => {
  const shipmentId = await dock.ship('moved', { carrierId: sf });
  await assign({ shipmentId, carrierId: yto });
  await dock.track({ shipmentId, status: 'READY' });
  const told = await dock.events('logistics.ShipmentStatusChanged');
  expect(told.filter(({ documentId }) => documentId === shipmentId).at(-1)!.parties).toEqual([
    { kind: 'CUSTOMER', id: 'cus_a' },
    { kind: 'CARRIER', id: yto },
  ]);
});

test('unknown carriers, ended shipments and old versions are refused', async () => {
  const shipmentId = await dock.ship('refused');
  const refusal = async (input: object) => (await assign(input)).userErrors;
  expect(await refusal({ shipmentId, carrierId: 'car_none' })).toEqual([
    { code: 'UNKNOWN_CARRIER', field: ['input', 'carrierId'] },
  ]);
  expect(await refusal({ shipmentId, carrierId: sf, expectedVersion: 7 })).toMatchObject([
    { code: 'VERSION_CONFLICT' },
  ]);
  await dock.track({ shipmentId, status: 'DELIVERED' });
  expect(await refusal({ shipmentId, carrierId: sf })).toMatchObject([{ code: 'SHIPMENT_CLOSED' }]);
});

test('of many who saw the same version one assigns', async () => {
  const shipmentId = await dock.ship('raced');
  const answers = await Promise.all(
    Array.from({ length: 32 }, (_, n) =>
      assign({ shipmentId, carrierId: n % 2 ? sf : yto, expectedVersion: 1 }),
    ),
  );
  const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
  expect(codes).toEqual(Array(31).fill('VERSION_CONFLICT'));
});

test('nobody outside assigns carriers', async () => {
  const shipmentId = await dock.ship('outside', { carrierId: sf });
  const scopes = ['logistics:read', 'logistics:write'];
  for (const viewer of [{ ...carrierUser(sf), scopes }, customerUser('cus_a', scopes)]) {
    await expect(assign({ shipmentId, carrierId: yto }, viewer)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  }
});
