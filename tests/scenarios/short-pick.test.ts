import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
const made: Record<string, string> = {};
const boss = staff('usr_boss');

type Made = Record<string, { id: string }>;

beforeAll(async () => {
  waybill = await openTestWaybill();
  const { does } = waybill;
  const tea = { sku: 'TEA', name: 'Tea', baseUnit: 'PACK' };
  made.tea = (await does<Made>('saveProduct', tea, 'product { id }')).product!.id;
  for (const code of ['EAST', 'WEST']) {
    const { warehouse } = await does<Made>(
      'saveWarehouse',
      { code, name: code },
      'warehouse { id }',
    );
    made[code] = warehouse!.id;
  }
  const address = { name: 'Leaf', street: '8 Nanjing Road', city: 'Shanghai', country: 'CN' };
  const leaf = { name: 'Green Leaf', addresses: [address] };
  made.leaf = (await does<Made>('saveCustomer', leaf, 'customer { id }')).customer!.id;
  await receive('EAST', '10');
  await receive('WEST', '3');
}, 120_000);
afterAll(() => waybill.close());

async function receive(code: string, value: string): Promise<void> {
  const goods = { productId: made.tea, warehouseId: made[code], quantity: { value } };
  const unitCost = { amount: '5', currency: 'CNY' };
  await waybill.does('receiveStock', { ...goods, unitCost }, '__typename');
  await waybill.settled();
}

/** Orders so many packs of tea; the order is known by its name. */
async function order(name: string, value: string): Promise<void> {
  const line = { sku: 'TEA', quantity: { value }, unitPrice: '10' };
  const input = { customerId: made.leaf, channel: 'PHONE', lines: [line] };
  type Placed = { order: { id: string; lines: { id: string }[] } };
  const { order } = await waybill.does<Placed>('placeOrder', input, 'order { id lines { id } }');
  Object.assign(made, { [name]: order.id, [`${name} tea`]: order.lines[0]!.id });
  await waybill.settled();
}

type Delivery = {
  id: string;
  status: string;
  warehouse: { code: string };
  lines: { quantity: string }[];
};
type Seen = {
  order: { status: string; lines: { id: string }[]; deliveries: { nodes: Delivery[] } };
};

async function see(name: string): Promise<Seen['order']> {
  await waybill.settled();
  const { order } = await waybill.ask<Seen>(
    `query ($id: ID!) { order(id: $id) { status lines { id } deliveries(first: 9) { nodes {
       id status warehouse { code } lines { quantity } } } } }`,
    { id: made[name] },
  );
  return order;
}

/** The order's status, and its deliveries as `EAST 5 PICKED`. */
async function standing(name: string): Promise<string[]> {
  const { status, deliveries } = await see(name);
  const told = deliveries.nodes.map(
    (one) => `${one.warehouse.code} ${one.lines[0]!.quantity} ${one.status}`,
  );
  return [status, ...told.sort()];
}

/** The tea of each warehouse as `EAST 10: 5 reserved, 3 apart, 2 free`. */
async function shelves(): Promise<string[]> {
  type Figures = Record<'onHand' | 'reserved' | 'quarantined' | 'available', { value: string }>;
  type Found = { stockLevels: { nodes: (Figures & { warehouse: { code: string } })[] } };
  const { stockLevels } = await waybill.ask<Found>(
    `{ stockLevels(first: 9) { nodes { warehouse { code } onHand { value } reserved { value }
       quarantined { value } available { value } } } }`,
  );
  const text = stockLevels.nodes.map(({ warehouse, onHand, ...level }) => {
    const { reserved, quarantined, available } = level;
    const parts = `${reserved.value} reserved, ${quarantined.value} apart, ${available.value} free`;
    return `${warehouse.code} ${onHand.value}: ${parts}`;
  });
  return text.sort();
}

/** Picks the order's planned delivery of the warehouse and finds so much. */
async function pick(name: string, code: string, picked: string): Promise<string> {
  const { deliveries } = await see(name);
  const planned = deliveries.nodes.find(
    ({ status, warehouse }) => status === 'PLANNED' && warehouse.code === code,
  );
  const deliveryId = planned!.id;
  await waybill.does('startPicking', { deliveryId }, '__typename');
  const short = [{ orderLineId: made[`${name} tea`], picked }];
  await waybill.does('confirmPick', { deliveryId, short, reason: 'Not found' }, '__typename');
  await waybill.settled();
  return deliveryId;
}

/** Two people count the tea of a warehouse. */
async function count(code: string, value: string): Promise<void> {
  const { does } = waybill;
  const spot = { warehouseId: made[code], kind: 'SPOT', productIds: [made.tea] };
  const { stockCount } = await does<Made>('startStockCount', spot, 'stockCount { id }');
  const stockCountId = stockCount!.id;
  const lines = [{ productId: made.tea, counted: { value } }];
  for (const _ of ['once', 'again'])
    await does('recordCount', { stockCountId, lines }, '__typename');
  await does('submitStockCount', { stockCountId }, '__typename');
  await does('approveStockCount', { stockCountId }, '__typename', boss);
  await waybill.settled();
}

test('three of eight are not found: they are kept apart, and three others come from the west', async () => {
  await order('first', '8');
  expect(await standing('first')).toEqual(['ALLOCATED', 'EAST 8 PLANNED']);
  made.delivery = await pick('first', 'EAST', '5');
  expect(await standing('first')).toEqual(['IN_FULFILMENT', 'EAST 5 PICKED', 'WEST 3 PLANNED']);
  expect(await shelves()).toEqual([
    'EAST 10: 5 reserved, 3 apart, 2 free',
    'WEST 3: 3 reserved, 0 apart, 0 free',
  ]);
});

test('what was picked leaves, and the shelf is counted: what was kept apart is gone', async () => {
  await waybill.does('postGoodsIssue', { deliveryId: made.delivery }, '__typename');
  await waybill.settled();
  await count('EAST', '2');
  expect(await shelves()).toEqual([
    'EAST 2: 0 reserved, 0 apart, 2 free',
    'WEST 3: 3 reserved, 0 apart, 0 free',
  ]);
});

test('nothing of a delivery is found: it is cancelled, and the order waits', async () => {
  await order('second', '4');
  expect(await standing('second')).toEqual(['PARTIALLY_ALLOCATED', 'EAST 2 PLANNED']);
  await pick('second', 'EAST', '0');
  expect(await standing('second')).toEqual(['BACKORDERED', 'EAST 0 CANCELLED']);
  expect((await shelves())[0]).toBe('EAST 2: 0 reserved, 2 apart, 0 free');
});

test('goods come, and the order gets them', async () => {
  await receive('WEST', '5');
  expect(await standing('second')).toEqual(['ALLOCATED', 'EAST 0 CANCELLED', 'WEST 4 PLANNED']);
  expect((await shelves())[1]).toBe('WEST 8: 7 reserved, 0 apart, 1 free');
});

test('a count finds fewer than orders hold: the youngest order loses them, and its delivery', async () => {
  await count('WEST', '5');
  expect((await shelves())[1]).toBe('WEST 5: 5 reserved, 0 apart, 0 free');
  expect(await standing('second')).toEqual([
    'PARTIALLY_ALLOCATED',
    'EAST 0 CANCELLED',
    'WEST 2 PLANNED',
  ]);
  expect(await standing('first')).toEqual(['PARTIALLY_SHIPPED', 'EAST 5 ISSUED', 'WEST 3 PLANNED']);
});

test('the missing packs turn up after all, and both orders are served', async () => {
  const { does, settled } = waybill;
  const found = { productId: made.tea, warehouseId: made.EAST, quantity: { value: '2' } };
  await does('releaseQuarantine', { ...found, reason: 'Behind the rack' }, '__typename');
  await settled();
  for (const name of ['first', 'second']) {
    const { deliveries } = await see(name);
    for (const { id: deliveryId } of deliveries.nodes.filter(
      ({ status }) => status === 'PLANNED',
    )) {
      await does('postGoodsIssue', { deliveryId }, '__typename');
    }
  }
  expect((await see('first')).status).toBe('SHIPPED');
  expect((await see('second')).status).toBe('SHIPPED');
  expect(await shelves()).toEqual([
    'EAST 0: 0 reserved, 0 apart, 0 free',
    'WEST 0: 0 reserved, 0 apart, 0 free',
  ]);
});

test('nothing contradicts, and nothing is stuck', async () => {
  const found = await waybill.ask<Record<string, object[]>>(
    `{ stockIntegrity { kind } stockLedgerIntegrity { kind } ledgerIntegrity { check }
       stuckEvents { lastError } }`,
  );
  expect(Object.values(found).flat()).toEqual([]);
});
