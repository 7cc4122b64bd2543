import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../../kernel/graph.ts';
import { customerUser } from '../../area.ts';
import { daysAgo, openHouse, supplierUser, type House } from '../house.ts';

let house: House;
let status = 'CONFIRMED';
let deliveryNote: string | null = null;
let preferred = 'sup_a';
const line = (id: string, open: string) => ({
  ...{ id, sku: 'TEA', product: { id: 'prd_tea' }, open: { value: open, unit: 'PCS' } },
});
const places = { supplier: { id: 'sup_a' }, warehouse: { id: 'whs_east' } };
const around = {
  ShippedOrder: (async (_viewer, _document, variables) => ({
    purchaseOrder:
      variables!.id === 'puo_none'
        ? null
        : {
            ...{ status, sentAt: variables!.id === 'puo_draft' ? null : '2026-01-01T00:00:00Z' },
            ...{ ...places, lines: [line('pol_1', '100'), line('pol_2', '10')] },
          },
  })) as Graph,
  InboundOrders: { purchaseOrders: { nodes: [] } },
  DeliveryNote: (async () => ({ goodsReceipt: { deliveryNote } })) as Graph,
  PreferredSupplier: (async (_viewer, _document, variables) => ({
    product:
      variables!.id === 'prd_none'
        ? null
        : { id: variables!.id, sku: 'TEA', preferredSupplier: { id: preferred, name: 'Wuyi' } },
  })) as Graph,
};
beforeAll(async () => {
  house = await openHouse(around);
});
afterAll(() => house.close());

const user = supplierUser('sup_a');
const stranger = supplierUser('sup_b');
type Notice = { shipNotice: { id: string; number: string; status: string } };
type Viewer = Parameters<House['does']>[3];
let notices = 0;

const send = (more: object = {}, viewer: Viewer = user) =>
  house.does<Notice>(
    'sendShipNotice',
    {
      ...{ purchaseOrderId: 'puo_1', number: `DN-${++notices}`, expectedDate: daysAgo(-3) },
      ...{ parcels: 2, lines: [{ purchaseOrderLineId: 'pol_1', quantity: '1', lot: 'L7' }] },
      ...more,
    },
    `shipNotice { id number status parcels expectedDate supplier { id } purchaseOrder { id }
       lines { position product { id } purchaseOrderLine { id } quantity { value unit } lot } }`,
    viewer,
  );
const cancel = (shipNoticeId: string, viewer: Viewer = user, reason = 'Broke down') =>
  house.does<Notice>('cancelShipNotice', { shipNoticeId, reason }, 'shipNotice { status }', viewer);
const quantity = (value: string) => ({
  lines: [{ purchaseOrderLineId: 'pol_1', quantity: value }],
});

test('a supplier says what is on its way, and staff see it with the order', async () => {
  const { shipNotice } = await send({ number: ' DN-A ' });
  expect(shipNotice).toMatchObject({
    ...{ number: 'DN-A', status: 'SENT', parcels: 2, supplier: { id: 'sup_a' } },
    lines: [{ position: 1, quantity: { value: '1', unit: 'PCS' }, lot: 'L7' }],
  });
  const seen = await house.ask(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on PurchaseOrder {
       shipNotices { id number } } } }`,
    { r: [{ __typename: 'PurchaseOrder', id: 'puo_1' }] },
  );
  expect(seen).toEqual({ _entities: [{ shipNotices: [{ id: shipNotice.id, number: 'DN-A' }] }] });
  await cancel(shipNotice.id);
});

test.each([
  ['no lines', { lines: [] }, 'NO_LINES'],
  ['a strange line', { lines: [{ purchaseOrderLineId: 'pol_9', quantity: '1' }] }, 'UNKNOWN_LINE'],
  ['nothing of a line', quantity('0'), 'NOT_POSITIVE'],
  ['more than is open', quantity('100.5'), 'OVER_SHIPPED'],
  [
    'the same line twice over',
    { lines: [...quantity('60').lines, ...quantity('41').lines] },
    'OVER_SHIPPED',
  ],
  ['no number', { number: ' ' }, 'NUMBER_MISSING'],
  ['no parcel', { parcels: 0 }, 'NOT_POSITIVE'],
])('a notice with %s is refused', async (_what, more, code) => {
  await expect(send(more)).rejects.toThrow(code);
});

test('nothing is sent for an order that takes nothing, is not sent, or is another’s', async () => {
  status = 'RECEIVED';
  await expect(send()).rejects.toThrow('ILLEGAL_MOVE');
  status = 'CONFIRMED';
  await expect(send({ purchaseOrderId: 'puo_none' })).rejects.toThrow(/no purchase order puo_none/);
  await expect(send({ purchaseOrderId: 'puo_draft' })).rejects.toThrow(/no purchase order/);
  await expect(send({}, stranger)).rejects.toThrow(/no purchase order/);
  await expect(send({}, customerUser('cus_1', ['*']))).rejects.toThrow(/no purchase order/);
});

test('of ten who send the same number at once one does; what is on its way is not sent again', async () => {
  const same = { number: 'DN-SAME', ...quantity('10') };
  const tries = await Promise.allSettled(Array.from({ length: 10 }, () => send(same)));
  const done = tries.filter((one) => one.status === 'fulfilled');
  expect(done).toHaveLength(1);
  const more = await Promise.allSettled(Array.from({ length: 5 }, () => send(quantity('30'))));
  expect(more.filter((one) => one.status === 'fulfilled')).toHaveLength(3);
  await expect(send({ number: 'DN-SAME' })).rejects.toThrow('NOTICE_NUMBER_TAKEN');
  await expect(send(quantity('1'))).rejects.toThrow('OVER_SHIPPED');
});

const receipt = (lineId: string, purchaseOrderId: string) => ({
  ...{ goodsReceiptId: `grn_${lineId}`, purchaseOrderId, postingDate: daysAgo(0) },
  lines: [{ lineId, purchaseOrderLineId: 'pol_1', accepted: '5' }],
});
const statusOf = async (id: string) =>
  (await house.ask<Notice>('query ($id: ID!) { shipNotice(id: $id) { status } }', { id }, user))
    .shipNotice.status;

test('the notice with the receipt’s delivery note has arrived, else the oldest of its lines', async () => {
  const at = { purchaseOrderId: 'puo_2' };
  const [first, second, third] = [await send(at), await send(at), await send(at)];
  deliveryNote = second.shipNotice.number;
  const noted = receipt('grl_1', 'puo_2');
  const note = () => house.perform('supply-chain.noteGoodsReceipt', noted);
  await Promise.all([note(), note(), note()]);
  expect(await statusOf(second.shipNotice.id)).toBe('ARRIVED');
  deliveryNote = null;
  await house.perform('supply-chain.noteGoodsReceipt', receipt('grl_2', 'puo_2'));
  expect(await statusOf(first.shipNotice.id)).toBe('ARRIVED');
  expect(await statusOf(third.shipNotice.id)).toBe('SENT');
  await expect(cancel(first.shipNotice.id)).rejects.toThrow('ILLEGAL_MOVE');
  await expect(cancel(third.shipNotice.id, user, ' ')).rejects.toThrow('REASON_MISSING');
  await expect(cancel(third.shipNotice.id, stranger)).rejects.toThrow(/no ship notice/);
});

test('a notice that is late is an exception until it has come', async () => {
  const at = { purchaseOrderId: 'puo_3', expectedDate: daysAgo(2) };
  const { shipNotice } = await send(at);
  await house.does('watchSupply', {}, '__typename');
  const found = async () =>
    (
      await house.ask<{ supplyExceptions: { nodes: object[] } }>(
        `{ supplyExceptions(filter: { purchaseOrderId: { eq: "puo_3" } }) { nodes {
           code status supplier { id } figures { name value } } } }`,
      )
    ).supplyExceptions.nodes;
  expect(await found()).toMatchObject([{ code: 'SHIP_NOTICE_LATE', status: 'OPEN' }]);
  deliveryNote = shipNotice.number;
  await house.perform('supply-chain.noteGoodsReceipt', receipt('grl_3', 'puo_3'));
  expect(await found()).toMatchObject([{ status: 'RESOLVED', supplier: { id: 'sup_a' } }]);
});

test('another supplier and a customer see no notices', async () => {
  for (const viewer of [stranger, customerUser('cus_1', ['*'])]) {
    const found = await house.ask('{ shipNotices { totalCount nodes { id } } }', {}, viewer);
    expect(found).toEqual({ shipNotices: { totalCount: 0, nodes: [] } });
  }
  const mine = await house.ask<{ shipNotices: { totalCount: number } }>(
    '{ shipNotices(filter: { purchaseOrderId: { eq: "puo_2" } }) { totalCount } }',
    {},
    user,
  );
  expect(mine.shipNotices.totalCount).toBe(3);
});

test('staff share a forecast with the preferred supplier, who loses it with the preference', async () => {
  await house.sold('prd_tea', 'whs_east', [
    [daysAgo(20), 7],
    [daysAgo(10), 9],
  ]);
  await house.does('runForecast', { grain: 'WEEK', horizon: 4 }, '__typename');
  await house.settled();
  const share = (more: object = {}, viewer?: Viewer) =>
    house.does<{ product: object }>(
      'shareForecast',
      { productId: 'prd_tea', supplierId: 'sup_a', ...more },
      'product { forecastSharedWith { id } }',
      viewer,
    );
  const seenBy = async (viewer: Viewer) =>
    (
      await house.ask<{ demandForecasts: { nodes: object[] } }>(
        '{ demandForecasts { nodes { product { id } periods(first: 2) { quantity } } } }',
        {},
        viewer,
      )
    ).demandForecasts.nodes.length;
  await expect(share({ supplierId: 'sup_b' })).rejects.toThrow('NOT_PREFERRED');
  await expect(share({ productId: 'prd_none' })).rejects.toThrow(/no product/);
  await expect(share({}, user)).rejects.toThrow(/staff/);
  expect(await seenBy(user)).toBe(0);
  const [{ product }] = await Promise.all([share(), share(), share()]);
  expect(product).toEqual({ forecastSharedWith: [{ id: 'sup_a' }] });
  expect([await seenBy(user), await seenBy(stranger)]).toEqual([1, 0]);
  await share({ isShared: false });
  expect(await seenBy(user)).toBe(0);
  await share();
  preferred = 'sup_b';
  await house.perform('supply-chain.reviewShares', { productId: 'prd_tea' });
  expect(await seenBy(user)).toBe(0);
});
