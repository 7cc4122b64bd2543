import { staff } from './area.ts';
import type { TestWaybill } from './waybill.ts';

type Ids = { nodes: { id: string }[] };

/**
 * Watches, counts, moves and replenishes some products of a company that has stock, so that there
 * are alerts, counts, transfers, proposals, requisitions and drafts.
 */
export async function keepSome(waybill: TestWaybill, count: number): Promise<void> {
  const { ask, does, settled } = waybill;
  const around = await ask<Record<'products' | 'warehouses' | 'suppliers', Ids>>(
    `{ products(first: ${count}) { nodes { id } } warehouses(first: 1) { nodes { id } }
       suppliers(first: 1) { nodes { id } } }`,
  );
  const warehouseId = around.warehouses.nodes[0]!.id;
  const supplierId = around.suppliers.nodes[0]!.id;
  const price = { amount: '5', currency: 'CNY' };
  for (const [n, { id: productId }] of around.products.nodes.entries()) {
    const at = { productId, warehouseId };
    await does('saveSupplierItem', { supplierId, productId, price }, '__typename');
    await does('saveStockRule', { ...at, minimum: '100000' }, '__typename');
    const isAutomatic = n % 2 === 0;
    const rule = { ...at, reorderPoint: '100000', orderUpTo: '100001', isAutomatic };
    await does('saveReplenishmentRule', rule, '__typename');
    const spot = { warehouseId, kind: 'SPOT', productIds: [productId] };
    const { stockCount } = await does<{ stockCount: { id: string } }>(
      'startStockCount',
      spot,
      'stockCount { id }',
    );
    const lines = [{ productId, counted: { value: '1' }, unitCost: '2' }];
    await does('recordCount', { stockCountId: stockCount.id, lines }, '__typename');
  }
  await transferSome(waybill, around.products.nodes, warehouseId);
  await keepLots(waybill);
  await does('runReplenishment', {}, '__typename');
  await settled();
  const { requisitions } = await ask<{ requisitions: Ids }>(
    '{ requisitions(first: 3) { nodes { id } } }',
  );
  const input = {
    requisitionIds: requisitions.nodes.slice(0, 2).map(({ id }) => id),
    supplierId,
  };
  await does('orderRequisitions', input, '__typename');
  await settled();
}

/** Sends a piece of each product to a new warehouse, each by itself. */
async function transferSome(
  { does }: TestWaybill,
  products: Ids['nodes'],
  fromWarehouseId: string,
): Promise<void> {
  type Made = { warehouse: { id: string } };
  const { warehouse } = await does<Made>(
    'saveWarehouse',
    { code: 'BRANCH', name: 'Branch' },
    'warehouse { id }',
  );
  for (const { id: productId } of products) {
    const quantity = { value: '1' };
    const lines = [{ productId, quantity }];
    const unitCost = { amount: '2', currency: 'CNY' };
    const at = { productId, warehouseId: fromWarehouseId };
    await does('receiveStock', { ...at, quantity, unitCost }, '__typename');
    const { transferOrder } = await does<{ transferOrder: { id: string } }>(
      'requestTransfer',
      { fromWarehouseId, toWarehouseId: warehouse.id, lines },
      'transferOrder { id }',
    );
    const transfer = { transferOrderId: transferOrder.id };
    await does('approveTransfer', transfer, '__typename', staff('usr_approver'));
  }
}

/** Lots and units that are told apart, in bins of a warehouse of their own; some with customers. */
async function keepLots({ ask, does, settled }: TestWaybill): Promise<void> {
  type Made = Record<string, { id: string }>;
  const cold = { code: 'COLD', name: 'Cold store' };
  const { warehouse } = await does<Made>('saveWarehouse', cold, 'warehouse { id }');
  const warehouseId = warehouse!.id;
  const bins: string[] = [];
  for (const kind of ['RECEIVING', 'PICK', 'STORAGE']) {
    const { bin } = await does<Made>('saveBin', { warehouseId, code: kind, kind }, 'bin { id }');
    bins.push(bin!.id);
  }
  const { customers } = await ask<{ customers: Ids }>('{ customers(first: 3) { nodes { id } } }');
  const unitCost = { amount: '2', currency: 'CNY' };
  const orders: string[] = [];
  for (const n of [0, 1, 2, 3]) {
    const tracking = n % 2 === 0 ? 'LOT' : 'SERIAL';
    const goods = { sku: `TOLD-${n}`, name: `Told apart ${n}`, baseUnit: 'PCS', tracking };
    const { product } = await does<Made>('saveProduct', goods, 'product { id }');
    const at = { productId: product!.id, warehouseId };
    const named = ['A', 'B', 'C'].map((letter) => `${letter}-${n}`);
    const lots = named.map((code) => ({ code, quantity: '1', expiresOn: '2099-01-01' }));
    const told = tracking === 'LOT' ? { lots } : { serials: named };
    const three = { ...at, quantity: { value: '3' }, unitCost };
    await does('receiveStock', { ...three, ...told }, '__typename');
    const one = { ...at, quantity: { value: '1' }, fromBinId: bins[0], toBinId: bins[1] };
    const first = tracking === 'LOT' ? { lotCode: named[0] } : { serials: [named[0]] };
    await does('moveBetweenBins', { ...one, ...first }, '__typename');
    if (tracking === 'SERIAL') continue;
    const lines = [{ sku: goods.sku, quantity: { value: '2' }, unitPrice: '9' }];
    const customerId = customers.nodes[n % customers.nodes.length]!.id;
    const input = { customerId, channel: 'PHONE', lines };
    type Placed = { order: { id: string; status: string } };
    const { order } = await does<Placed>('placeOrder', input, 'order { id status }');
    const isHeld = order.status === 'ON_HOLD';
    if (isHeld) await does('approveOrder', { orderId: order.id, reason: 'Known' }, '__typename');
    orders.push(order.id);
  }
  await settled();
  type Planned = { deliveries: Ids };
  const { deliveries } = await ask<Planned>(
    'query ($ids: [ID!]!) { deliveries(first: 9, filter: { orderId: { in: $ids } }) { nodes { id } } }',
    { ids: orders },
  );
  for (const { id: deliveryId } of deliveries.nodes) {
    await does('postGoodsIssue', { deliveryId }, '__typename');
  }
  await settled();
}
