import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAfter, dayOf } from '../../kernel/clock.ts';
import { customerUser, staff } from '../area.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
const made: Record<string, string> = {};
const boss = staff('usr_boss');
const inDays = (days: number) => daysAfter(dayOf(new Date()), days);

type Made = Record<string, { id: string }>;

beforeAll(async () => {
  waybill = await openTestWaybill();
}, 120_000);
afterAll(() => waybill.close());

test('a dairy buys milk in lots, for a warehouse with bins', async () => {
  const { does } = waybill;
  const milk = { sku: 'MILK', name: 'Milk', baseUnit: 'PACK', tracking: 'LOT', shelfLifeDays: 30 };
  made.milk = (await does<Made>('saveProduct', milk, 'product { id }')).product!.id;
  made.dairy = (
    await does<Made>('saveSupplier', { name: 'Bright Dairy' }, 'supplier { id }')
  ).supplier!.id;
  const east = { code: 'EAST', name: 'East' };
  made.east = (await does<Made>('saveWarehouse', east, 'warehouse { id }')).warehouse!.id;
  for (const [code, kind, pickSequence] of [
    ['DOCK', 'RECEIVING', 90],
    ['COLD-1', 'PICK', 10],
  ] as const) {
    const bin = { warehouseId: made.east, code, kind, pickSequence };
    made[code] = (await does<Made>('saveBin', bin, 'bin { id }')).bin!.id;
  }
  for (const name of ['Leaf', 'Bud']) {
    const address = { name, street: '8 Nanjing Road', city: 'Shanghai', country: 'CN' };
    const customer = { name: `Shop ${name}`, addresses: [address] };
    made[name] = (await does<Made>('saveCustomer', customer, 'customer { id }')).customer!.id;
  }
  await waybill.settled();
});

test('two lots come; nothing is taken in without saying of which', async () => {
  const { does } = waybill;
  const lines = [{ sku: 'MILK', quantity: { value: '20' }, unitPrice: '5' }];
  const draft = { supplierId: made.dairy, warehouseId: made.east, lines };
  type Ordered = { purchaseOrder: { id: string; lines: { id: string }[] } };
  const answer = 'purchaseOrder { id lines { id } }';
  const { purchaseOrder } = await does<Ordered>('savePurchaseOrder', draft, answer);
  const input = { purchaseOrderId: purchaseOrder.id };
  await does('submitPurchaseOrder', input, '__typename');
  await does('approvePurchaseOrder', input, '__typename', boss);
  await does('sendPurchaseOrder', input, '__typename');
  const lineId = purchaseOrder.lines[0]!.id;
  const take = (more: object) =>
    does<Made>(
      'receiveGoods',
      { ...input, lines: [{ lineId, received: { value: '20' }, ...more }] },
      'goodsReceipt { id }',
    );
  await expect(take({})).rejects.toThrow('LOT_NEEDED');
  const late = { code: 'L-2', quantity: '12', expiresOn: inDays(25) };
  await expect(take({ lots: [late] })).rejects.toThrow('LOTS_DIFFER');
  const gone = { code: 'L-0', quantity: '8', expiresOn: inDays(-1) };
  await expect(take({ lots: [late, gone] })).rejects.toThrow('LOT_EXPIRED');
  const soon = { code: 'L-1', quantity: '8', expiresOn: inDays(10) };
  made.receipt = (await take({ lots: [late, soon] })).goodsReceipt!.id;
  await waybill.settled();
  expect(await shelf()).toEqual(['DOCK L-1 8', 'DOCK L-2 12']);
});

test('they are put away, and the one that expires first is to be picked first', async () => {
  const carry = { productId: made.milk, warehouseId: made.east, fromBinId: made.DOCK };
  const some = { ...carry, toBinId: made['COLD-1'], quantity: { value: '10' } };
  await waybill.does('moveBetweenBins', some, '__typename');
  expect(await shelf()).toEqual(['COLD-1 L-1 8', 'COLD-1 L-2 2', 'DOCK L-2 10']);
  made.first = await order('Leaf', '5');
  made.second = await order('Bud', '6');
  expect(await picks(made.first)).toEqual(['COLD-1 L-1 5 PROPOSED']);
});

test('somebody picks, and what is picked is what nobody else gets', async () => {
  const pick = (deliveryId: string, orderLineId: string, lotCode: string, quantity: string) =>
    waybill.does(
      'recordPicks',
      { deliveryId, lines: [{ orderLineId, picks: [{ lotCode, quantity }] }] },
      '__typename',
    );
  await expect(pick(made.first!, made.Leaf_line!, 'L-1', '6')).rejects.toThrow('PICKED_TOO_MUCH');
  await expect(pick(made.first!, made.Leaf_line!, 'L-9', '1')).rejects.toThrow('UNKNOWN_LOT');
  await pick(made.first!, made.Leaf_line!, 'L-1', '5');
  await expect(pick(made.second!, made.Bud_line!, 'L-1', '4')).rejects.toThrow('NOT_IN_PLACE');
  expect(await picks(made.second!)).toEqual([
    'COLD-1 L-1 3 PROPOSED',
    'COLD-1 L-2 2 PROPOSED',
    'DOCK L-2 1 PROPOSED',
  ]);
  await waybill.does('postGoodsIssue', { deliveryId: made.first }, '__typename');
  await waybill.does('postGoodsIssue', { deliveryId: made.second }, '__typename');
  await waybill.settled();
  expect(await picks(made.first!)).toEqual(['COLD-1 L-1 5 ISSUED']);
  expect(await shelf()).toEqual(['DOCK L-2 9']);
  const { bins } = await waybill.ask<{ bins: { nodes: object[] } }>(
    '{ bins(filter: { isEmptied: { eq: true } }) { nodes { code } } }',
  );
  expect(bins.nodes).toEqual([{ code: 'COLD-1' }]);
});

test('the other lot is blocked: nobody gets any, and a delivery that had some is given up', async () => {
  made.third = await order('Leaf', '4');
  const lines = [{ orderLineId: made.Leaf_line, picks: [{ quantity: '4' }] }];
  await waybill.does('recordPicks', { deliveryId: made.third, lines }, '__typename');
  const lot = await lotOf('L-2');
  await waybill.does('blockLot', { lotId: lot.id, reason: 'Sour' }, '__typename');
  await waybill.settled();
  expect(await picks(made.third!)).toEqual([]);
  await expect(
    waybill.does('postGoodsIssue', { deliveryId: made.third }, '__typename'),
  ).rejects.toThrow('ILLEGAL_MOVE');
  const { stockLevels } = await waybill.ask<{ stockLevels: { nodes: object[] } }>(
    `{ stockLevels(first: 1) { nodes { onHand { value } held { value } quarantined { value }
       reserved { value } available { value } } } }`,
  );
  const [nine, none] = [{ value: '9' }, { value: '0' }];
  const apart = { onHand: nine, held: nine, quarantined: nine, reserved: none, available: none };
  expect(stockLevels.nodes).toEqual([apart]);
});

test('the first lot is called back: its whole way is one question, and the customers are told', async () => {
  const lot = await lotOf('L-1');
  const recall = { lotId: lot.id, reason: 'Glass' };
  const told = await waybill.does('recallLot', recall, 'customerCount lot { status }', boss);
  expect(told).toMatchObject({ customerCount: 2, lot: { status: 'BLOCKED' } });
  await waybill.settled();
  const { lot: seen } = await waybill.ask<{ lot: Record<string, unknown> }>(
    `query ($id: ID!) { lot(id: $id) { supplier { name } onHand { value }
       trail(first: 50) { nodes { kind quantity { value } bin { code } goodsReceipt { id }
         delivery { id } order { customer { name } } customer { name } } }
       customers { customer { name timeline(first: 9) { nodes { kind title } } } quantity { value } } } }`,
    { id: lot.id },
  );
  expect(seen).toMatchObject({ supplier: { name: 'Bright Dairy' }, onHand: { value: '0' } });
  const step = { goodsReceipt: null, delivery: null, order: null, customer: null };
  const to = (name: string) => ({ order: { customer: { name } }, customer: { name } });
  expect((seen.trail as { nodes: object[] }).nodes).toEqual([
    {
      ...{ ...step, kind: 'RECEIPT', quantity: { value: '8' }, bin: { code: 'DOCK' } },
      goodsReceipt: { id: made.receipt },
    },
    {
      ...{ ...step, kind: 'ISSUE', quantity: { value: '-5' }, bin: { code: 'COLD-1' } },
      ...{ ...to('Shop Leaf'), delivery: { id: made.first } },
    },
    {
      ...{ ...step, kind: 'ISSUE', quantity: { value: '-3' }, bin: { code: 'COLD-1' } },
      ...{ ...to('Shop Bud'), delivery: { id: made.second } },
    },
  ]);
  type Holder = { quantity: object; customer: { timeline: { nodes: object[] } } };
  const holders = seen.customers as Holder[];
  expect(holders.map(({ quantity }) => quantity)).toEqual([{ value: '5' }, { value: '3' }]);
  for (const { customer } of holders) {
    const titles = customer.timeline.nodes.filter(
      (one) => 'LOT_RECALLED' === (one as { kind: string }).kind,
    );
    expect(titles).toHaveLength(1);
  }
});

test('a customer of neither learns nothing of lots', async () => {
  const user = customerUser(made.Leaf!);
  await expect(waybill.ask('{ lots { nodes { code } } }', {}, user)).rejects.toThrow('scope');
});

test('the customer sends it back; it is held like the rest of its lot, and counted out', async () => {
  const { does } = waybill;
  const rule = { isReturnable: true, windowDays: 30, autoLimit: '1000', feePercent: '0' };
  await does('saveReturnRule', rule, '__typename');
  await deliver(made.firstOrder!);
  const asked = { orderLineId: made.firstLine, quantity: { value: '5' }, reason: 'DEFECTIVE' };
  type Returned = { returnOrder: { id: string; lines: { id: string }[] } };
  const { returnOrder } = await does<Returned>(
    'requestReturn',
    { orderId: made.firstOrder, lines: [asked] },
    'returnOrder { id lines { id } }',
  );
  const input = { returnOrderId: returnOrder.id };
  const returnLineId = returnOrder.lines[0]!.id;
  await does('authoriseReturn', input, '__typename').catch(() => undefined);
  await does('receiveReturn', { ...input, lines: [{ returnLineId, received: '5' }] }, '__typename');
  const found = { returnLineId, quantity: '5', grade: 'GOOD', disposition: 'RESTOCK' };
  const inspect = (lotCode: string) =>
    does('inspectReturn', { ...input, lines: [{ ...found, lotCode }] }, '__typename');
  await expect(inspect('L-2')).rejects.toThrow('UNKNOWN_LOT');
  await inspect('L-1');
  await waybill.settled();
  expect(await shelf()).toEqual(['DOCK L-1 5', 'DOCK L-2 9']);
  expect((await lotOf('L-1')).customers).toEqual([{ quantity: { value: '3' } }]);
  const spot = { warehouseId: made.east, kind: 'SPOT', binIds: [made.DOCK] };
  const { stockCount } = await does<Made>('startStockCount', spot, 'stockCount { id }');
  const stockCountId = stockCount!.id;
  const dock = { productId: made.milk, binId: made.DOCK };
  const lines = [
    { ...dock, lotCode: 'L-1', counted: { value: '0' } },
    { ...dock, lotCode: 'L-2', counted: { value: '9' } },
  ];
  for (const _ of ['once', 'again'])
    await does('recordCount', { stockCountId, lines }, '__typename');
  await does('submitStockCount', { stockCountId, explanation: 'Destroyed' }, '__typename');
  await does('approveStockCount', { stockCountId }, '__typename', boss);
  await waybill.settled();
  expect(await shelf()).toEqual(['DOCK L-2 9']);
});

test('the blocked lot was good after all, and the order that waited is served', async () => {
  const lot = await lotOf('L-2');
  await waybill.does('unblockLot', { lotId: lot.id, reason: 'The fridge' }, '__typename', boss);
  await waybill.settled();
  const deliveryId = await plannedDelivery(made.thirdOrder!);
  await waybill.does('postGoodsIssue', { deliveryId }, '__typename');
  await waybill.settled();
  expect(await shelf()).toEqual(['DOCK L-2 5']);
});

test('nothing contradicts, and nothing is stuck', async () => {
  const found = await waybill.ask<Record<string, object[]>>(
    `{ stockIntegrity { kind } stockLedgerIntegrity { kind } ledgerIntegrity { check }
       stuckEvents { lastError } }`,
  );
  expect(Object.values(found).flat()).toEqual([]);
});

/** What lies where, as `DOCK L-1 8`. */
async function shelf(): Promise<string[]> {
  type Place = { bin: { code: string }; lot: { code: string }; quantity: { value: string } };
  type Found = { stockLevels: { nodes: { places: { nodes: Place[] } }[] } };
  const { stockLevels } = await waybill.ask<Found>(
    `{ stockLevels(first: 1) { nodes { places(first: 9) { nodes {
       bin { code } lot { code } quantity { value } } } } } }`,
  );
  const places = stockLevels.nodes[0]?.places.nodes ?? [];
  return places.map((p) => `${p.bin.code} ${p.lot.code} ${p.quantity.value}`).sort();
}

/** Orders milk, and gives the delivery that is planned for it. */
async function order(name: string, value: string): Promise<string> {
  const line = { sku: 'MILK', quantity: { value }, unitPrice: '10' };
  const input = { customerId: made[name], channel: 'PHONE', lines: [line] };
  type Placed = { order: { id: string; status: string; lines: { id: string }[] } };
  const answer = 'order { id status lines { id } }';
  const { order: placed } = await waybill.does<Placed>('placeOrder', input, answer);
  if (placed.status === 'ON_HOLD') {
    await waybill.does('approveOrder', { orderId: placed.id, reason: 'Known' }, '__typename');
  }
  await waybill.settled();
  made[`${name}_line`] = placed.lines[0]!.id;
  made.thirdOrder = placed.id;
  made.firstOrder ??= placed.id;
  made.firstLine ??= placed.lines[0]!.id;
  return plannedDelivery(placed.id);
}

async function plannedDelivery(orderId: string): Promise<string> {
  type Found = { order: { deliveries: { nodes: { id: string; status: string }[] } } };
  const { order: seen } = await waybill.ask<Found>(
    'query ($id: ID!) { order(id: $id) { deliveries(first: 9) { nodes { id status } } } }',
    { id: orderId },
  );
  return seen.deliveries.nodes.find(({ status }) => status === 'PLANNED')!.id;
}

/** What a delivery is picked with, as `COLD-1 L-1 5 PICKED`. */
async function picks(id: string): Promise<string[]> {
  type Pick = {
    bin: { code: string };
    lot: { code: string };
    quantity: { value: string };
    state: string;
  };
  const { delivery } = await waybill.ask<{ delivery: { picks: Pick[] } }>(
    `query ($id: ID!) { delivery(id: $id) { picks {
       bin { code } lot { code } quantity { value } state } } }`,
    { id },
  );
  return delivery.picks.map((p) => `${p.bin.code} ${p.lot.code} ${p.quantity.value} ${p.state}`);
}

async function lotOf(code: string) {
  type Found = { lotByCode: { id: string; customers: object[] } };
  const { lotByCode } = await waybill.ask<Found>(
    `query ($productId: ID!, $code: String!) { lotByCode(productId: $productId, code: $code) {
       id customers { quantity { value } } } }`,
    { productId: made.milk, code },
  );
  return lotByCode;
}

/** The carrier hands an order's shipments over. */
async function deliver(orderId: string): Promise<void> {
  type Sent = { order: { shipments: { nodes: { id: string }[] } } };
  const { order: sent } = await waybill.ask<Sent>(
    'query ($id: ID!) { order(id: $id) { shipments(first: 5) { nodes { id } } } }',
    { id: orderId },
  );
  for (const { id: shipmentId } of sent.shipments.nodes) {
    await waybill.does('recordTrackingEvent', { shipmentId, status: 'DELIVERED' }, '__typename');
  }
  await waybill.settled();
}
