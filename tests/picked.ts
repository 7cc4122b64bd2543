import type { TestWaybill } from './waybill.ts';

type Ids = { nodes: { id: string }[] };
type Made = Record<string, { id: string }>;

/** Picks half of each of some orders in waves, from a warehouse with bins and lots. */
export async function pickSome(waybill: TestWaybill, count: number): Promise<void> {
  const { ask, does, settled } = waybill;
  const floor = { code: 'FLOOR', name: 'Picking floor' };
  const warehouseId = (await does<Made>('saveWarehouse', floor, 'warehouse { id }')).warehouse!.id;
  const bin = { warehouseId, code: 'F-1', kind: 'PICK', zone: 'F' };
  const binId = (await does<Made>('saveBin', bin, 'bin { id }')).bin!.id;
  const goods = { sku: 'WALKED', name: 'Walked for', baseUnit: 'PCS', tracking: 'LOT' };
  const productId = (await does<Made>('saveProduct', goods, 'product { id }')).product!.id;
  const lots = [{ code: 'W-1', quantity: String(count * 2), expiresOn: '2099-01-01' }];
  const cost = {
    unitCost: { amount: '2', currency: 'CNY' },
    quantity: { value: String(count * 2) },
  };
  await does('receiveStock', { productId, warehouseId, binId, lots, ...cost }, '__typename');
  const { customers } = await ask<{ customers: Ids }>('{ customers(first: 3) { nodes { id } } }');
  for (let n = 0; n < count; n++) {
    const customerId = customers.nodes[n % customers.nodes.length]!.id;
    const lines = [{ sku: goods.sku, quantity: { value: '2' }, unitPrice: '9' }];
    const input = { customerId, channel: 'PHONE', lines };
    type Placed = { order: { id: string; status: string } };
    const { order } = await does<Placed>('placeOrder', input, 'order { id status }');
    const isHeld = order.status === 'ON_HOLD';
    if (isHeld) await does('approveOrder', { orderId: order.id, reason: 'Known' }, '__typename');
  }
  await settled();
  const { deliveries } = await ask<{ deliveries: Ids }>(
    `{ deliveries(first: ${count}, filter: { warehouseId: { eq: "${warehouseId}" } }) { nodes { id } } }`,
  );
  for (const { id } of deliveries.nodes) {
    const wave = { warehouseId, mode: 'SINGLE', deliveryIds: [id] };
    type Planned = { wave: { id: string } };
    const { wave: planned } = await does<Planned>('planWave', wave, 'wave { id }');
    type Released = { wave: { lists: { lines: { id: string }[] }[] } };
    const { wave: released } = await does<Released>(
      'releaseWave',
      { waveId: planned.id },
      'wave { lists { lines { id } } }',
    );
    const pickLineId = released.lists[0]!.lines[0]!.id;
    const scan = { pickLineId, code: goods.sku, lotCode: 'W-1', quantity: '1' };
    await does('scanPick', scan, '__typename');
  }
  await settled();
}
