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

const sharesTold = async (shipmentId: string) =>
  (await dock.events('logistics.FreightCostRecorded'))
    .filter(({ data }) => data.shipmentId === shipmentId)
    .map(({ data: { amount, shares } }) => {
      const told = shares as { orderId: string; weight: string }[];
      return [amount, ...told.map(({ orderId, weight }) => `${orderId} ${weight}`)].join(', ');
    });

test('orders that are carried together share the cost by weight, whoever joins or leaves', async () => {
  const consolidationId = 'cns_w';
  const light = [{ lineId: 'orl_w2_1', productId: 'prd_2', quantity: '5' }];
  const shipmentId = await dock.ship('w1', { consolidationId });
  await dock.ship('w2', { consolidationId, lines: light });
  await record({ shipmentId, freightCost: cny('30') });
  await dock.ship('w3', { consolidationId });
  await dock.perform('logistics.cancelShipment', { deliveryId: 'dlv_w1' });
  expect(await sharesTold(shipmentId)).toEqual([
    '30, ord_w1 22, ord_w2 4',
    '30, ord_w1 22, ord_w2 4, ord_w3 22',
    '30, ord_w2 4, ord_w3 22',
  ]);
  const asked = 'query ($id: ID!) { shipment(id: $id) { freightShares { order { id } weight } } }';
  const [shares, none] = [
    [
      { order: { id: 'ord_w2' }, weight: '4' },
      { order: { id: 'ord_w3' }, weight: '22' },
    ],
    [],
  ];
  expect(await dock.ask(asked, { id: shipmentId })).toEqual({
    shipment: { freightShares: shares },
  });
  const scopes = ['logistics:read', 'logistics:costs'];
  const customer = customerUser('cus_a', scopes);
  expect(await dock.ask(asked, { id: shipmentId }, customer)).toEqual({
    shipment: { freightShares: none },
  });
});

test('of unknown weight they share by value, and evenly where that does not compare', async () => {
  const lines = [{ lineId: 'orl_v2_1', productId: 'prd_x', quantity: '5' }];
  const shipmentId = await dock.ship('v1', { consolidationId: 'cns_v' });
  await dock.ship('v2', { consolidationId: 'cns_v', lines });
  await record({ shipmentId, freightCost: cny('9') });
  const dollars = [{ lineId: 'orl_usd_1', productId: 'prd_x', quantity: '5' }];
  await dock.ship('usd', { consolidationId: 'cns_v', lines: dollars });
  expect(await sharesTold(shipmentId)).toEqual([
    '9, ord_v1 60, ord_v2 15',
    '9, ord_v1 1, ord_v2 1, ord_usd 1',
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
