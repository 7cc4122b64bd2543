import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
const made: Record<string, string> = {};

beforeAll(async () => {
  waybill = await openTestWaybill();
  const { does } = waybill;
  type Made = Record<string, { id: string }>;
  const keep = (name: string, answer: Made) => (made[name] = answer[name]!.id);
  keep('product', await does('saveProduct', { sku: 'TEA', name: 'Tea', baseUnit: 'PACK' }, id));
  keep(
    'warehouse',
    await does('saveWarehouse', { code: 'EAST', name: 'East' }, 'warehouse { id }'),
  );
  keep('supplier', await does('saveSupplier', { name: 'Wuyi Tea' }, 'supplier { id }'));
  const price = { amount: '5', currency: 'CNY' };
  const item = { supplierId: made.supplier, productId: made.product, price, isPreferred: true };
  await does('saveSupplierItem', { ...item, leadTimeDays: 3 }, '__typename');
});
afterAll(() => waybill.close());

const id = 'product { id }';

test('stock sinks under what it should be, and somebody is told', async () => {
  const { does, ask } = waybill;
  const at = { productId: made.product, warehouseId: made.warehouse };
  const unitCost = { amount: '5', currency: 'CNY' };
  await does('receiveStock', { ...at, quantity: { value: '30' }, unitCost }, '__typename');
  await does('saveStockRule', { ...at, minimum: '20', maximum: '100' }, '__typename');
  const lost = { ...at, difference: { value: '-15' }, reason: 'Wet' };
  await does('adjustStock', lost, '__typename');
  const { stockAlerts } = await ask<{ stockAlerts: { nodes: object[] } }>(
    `{ stockAlerts(filter: { status: { eq: OPEN } }) { nodes { kind product { sku }
       available { value } threshold { value } } } }`,
  );
  expect(stockAlerts.nodes).toEqual([
    {
      kind: 'SHORTAGE',
      product: { sku: 'TEA' },
      available: { value: '15' },
      threshold: { value: '20' },
    },
  ]);
});

test('an automatic rule asks purchasing for what lacks, once', async () => {
  const { does, ask, settled } = waybill;
  const rule = { productId: made.product, warehouseId: made.warehouse, reorderPoint: '20' };
  const automatic = { ...rule, orderUpTo: '80', leadTimeDays: 5, isAutomatic: true };
  await does('saveReplenishmentRule', automatic, '__typename');
  await does('runReplenishment', {}, '__typename');
  await settled();
  await does('runReplenishment', {}, '__typename');
  await settled();
  const { requisitions } = await ask<{ requisitions: { nodes: { id: string }[] } }>(
    `{ requisitions { nodes { id status source quantity { value } estimatedCost { amount }
       suggestedSupplier { name } } } }`,
  );
  expect(requisitions.nodes).toMatchObject([
    {
      status: 'OPEN',
      source: 'REPLENISHMENT',
      quantity: { value: '65' },
      estimatedCost: { amount: '325' },
      suggestedSupplier: { name: 'Wuyi Tea' },
    },
  ]);
  made.requisition = requisitions.nodes[0]!.id;
});

test('a buyer orders it, it comes, and the alert ends', async () => {
  const { does, ask, settled } = waybill;
  type Drafts = { purchaseOrders: { id: string; lines: { id: string }[] }[] };
  const { purchaseOrders } = await does<Drafts>(
    'orderRequisitions',
    { requisitionIds: [made.requisition] },
    'purchaseOrders { id lines { id } }',
  );
  const order = { purchaseOrderId: purchaseOrders[0]!.id };
  await does('submitPurchaseOrder', order, '__typename');
  await does('approvePurchaseOrder', order, '__typename', staff('usr_boss'));
  await does('sendPurchaseOrder', order, '__typename');
  const lines = [{ lineId: purchaseOrders[0]!.lines[0]!.id, received: { value: '65' } }];
  await does('receiveGoods', { ...order, lines }, '__typename');
  await settled();
  const found = await ask<Record<string, unknown>>(
    `query ($id: ID!) { product(id: $id) { available { value } incoming { ordered { value } }
       stock { nodes { alert { kind } } } }
       stockAlerts { nodes { kind status } } stockIntegrity { kind } ledgerIntegrity { check }
       replenishmentProposals { nodes { status requisition { purchaseOrder { status } } } } }`,
    { id: made.product },
  );
  expect(found).toEqual({
    product: { available: { value: '80' }, incoming: [], stock: { nodes: [{ alert: null }] } },
    stockAlerts: { nodes: [{ kind: 'SHORTAGE', status: 'RESOLVED' }] },
    stockIntegrity: [],
    ledgerIntegrity: [],
    replenishmentProposals: {
      nodes: [{ status: 'RAISED', requisition: { purchaseOrder: { status: 'RECEIVED' } } }],
    },
  });
});

test('a count finds two packs missing; the books follow, stock and ledger agree', async () => {
  const { does, ask, settled } = waybill;
  type Counted = { stockCount: { id: string } };
  const start = { warehouseId: made.warehouse, kind: 'FULL' };
  const { stockCount } = await does<Counted>('startStockCount', start, 'stockCount { id }');
  const count = { stockCountId: stockCount.id };
  const lines = [{ productId: made.product, counted: { value: '78' } }];
  await does('recordCount', { ...count, lines }, '__typename');
  await does('submitStockCount', count, '__typename');
  await does('approveStockCount', count, '__typename', staff('usr_boss'));
  await settled();
  const found = await ask<Record<string, unknown>>(
    `{ stockValue { value { amount } } stockIntegrity { kind } ledgerIntegrity { check }
       stuckEvents { lastError } accountBalance(role: INVENTORY) { balance { amount } } }`,
  );
  expect(found).toEqual({
    stockValue: { value: { amount: '390' } },
    accountBalance: { balance: { amount: '390' } },
    stockIntegrity: [],
    ledgerIntegrity: [],
    stuckEvents: [],
  });
});
