import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '../../kernel/viewer.ts';
import { customerUser } from '../area.ts';
import { carrierUser, openDock, type Dock, type ShipmentAnswer } from './dock.ts';

let dock: Dock;
beforeAll(async () => {
  dock = await openDock();
});
afterAll(() => dock.close());

const RECORD = `mutation ($input: RecordFreightCostInput!) { recordFreightCost(input: $input) {
  shipment { freightCost { amount currency } version } userErrors { code field } } }`;

async function record(input: object, viewer?: Viewer): Promise<ShipmentAnswer> {
  return (await dock.ask<{ recordFreightCost: ShipmentAnswer }>(RECORD, { input }, viewer))
    .recordFreightCost;
}

const cny = (amount: string) => ({ amount, currency: 'CNY' });

test('the cost is recorded, corrected, and told to staff alone', async () => {
  const shipmentId = await dock.ship('cost');
  const { shipment } = await record({ shipmentId, freightCost: cny('12.50') });
  expect(shipment).toEqual({ freightCost: cny('12.5'), version: 2 });
  const again = await record({ shipmentId, freightCost: cny('13') });
  expect(again.shipment).toEqual({ freightCost: cny('13'), version: 3 });
  expect(await dock.events('logistics.FreightCostRecorded')).toMatchObject([
    { data: { shipmentId, amount: '12.5', currency: 'CNY' }, parties: [] },
    { data: { shipmentId, amount: '13', currency: 'CNY' }, parties: [] },
  ]);
});

test('a negative or too fine amount is refused', async () => {
  const shipmentId = await dock.ship('bad');
  const refusal = async (amount: string) =>
    (await record({ shipmentId, freightCost: cny(amount) })).userErrors;
  const field = ['input', 'freightCost'];
  expect(await refusal('-1')).toEqual([{ code: 'NEGATIVE_FREIGHT', field }]);
  expect(await refusal('1.005')).toEqual([{ code: 'INEXACT_AMOUNT', field }]);
});

test('many corrections at once are all done, one after the other', async () => {
  const shipmentId = await dock.ship('many');
  await Promise.all(
    Array.from({ length: 32 }, (_, n) => record({ shipmentId, freightCost: cny(`${n}`) })),
  );
  const found = await dock.rows(`select version from shipment where id = '${shipmentId}'`);
  expect(found).toEqual([{ version: 33 }]);
});

test('nobody outside records costs or sees them', async () => {
  const carrierId = await dock.carrier('SF');
  const shipmentId = await dock.ship('outside', { carrierId });
  await record({ shipmentId, freightCost: cny('9') });
  const scopes = ['logistics:read', 'logistics:write', 'logistics:costs'];
  for (const viewer of [{ ...carrierUser(carrierId), scopes }, customerUser('cus_a', scopes)]) {
    await expect(record({ shipmentId, freightCost: cny('1') }, viewer)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    const asked = 'query ($id: ID!) { shipment(id: $id) { id freightCost { amount } } }';
    expect(await dock.ask(asked, { id: shipmentId }, viewer)).toEqual({
      shipment: { id: shipmentId, freightCost: null },
    });
  }
});
