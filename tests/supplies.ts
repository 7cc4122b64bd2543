import { sideBySide } from './side-by-side.ts';
import type { TestWaybill } from './waybill.ts';

type Around = {
  products: { nodes: { id: string; preferredSupplier: { id: string } | null }[] };
  suppliers: { nodes: { id: string }[] };
  warehouses: { nodes: { id: string }[] };
};
type Ordered = { purchaseOrder: { id: string; lines: { id: string }[] } };

/** Forecasts, shared with suppliers, a plan, ship notices and a look by every rule. */
export async function planSome({ ask, does, settled }: TestWaybill, count: number): Promise<void> {
  const { products, suppliers, warehouses } = await ask<Around>(
    `{ products(first: ${count}) { nodes { id preferredSupplier { id } } }
       suppliers(first: 9) { nodes { id } } warehouses(first: 1) { nodes { id } } }`,
  );
  await does('runForecast', { grain: 'WEEK', horizon: 8 }, '__typename');
  await settled();
  const warehouseId = warehouses.nodes[0]!.id;
  const chosen = Array.from({ length: count }, (_, n) => {
    const supplierId = suppliers.nodes[n % suppliers.nodes.length]!.id;
    const productId = products.nodes[n % products.nodes.length]!.id;
    return { supplierId, productId };
  });
  for (const { supplierId, productId } of chosen) {
    const item = { supplierId, productId, isPreferred: true, leadTimeDays: 5 };
    await does('saveSupplierItem', item, '__typename');
  }
  await settled();
  await sideBySide(count, async (n) => {
    const { supplierId, productId } = chosen[n]!;
    await does('shareForecast', { productId, supplierId }, '__typename');
    await does('saveSupplyPolicy', { productId, warehouseId, safetyStock: '5000' }, '__typename');
    const line = {
      productId,
      quantity: { value: '10' },
      unitPrice: '5',
      expectedDate: '2026-01-01',
    };
    const draft = { supplierId, warehouseId, lines: [line] };
    const answer = 'purchaseOrder { id lines { id } }';
    const { purchaseOrder } = await does<Ordered>('savePurchaseOrder', draft, answer);
    const order = { purchaseOrderId: purchaseOrder.id };
    await does('submitPurchaseOrder', order, '__typename');
    await does('sendPurchaseOrder', order, '__typename');
    const lines = [{ purchaseOrderLineId: purchaseOrder.lines[0]!.id, quantity: '4' }];
    const notice = { ...order, number: `ASN-${n}`, expectedDate: '2026-01-05', lines };
    await does('sendShipNotice', notice, '__typename');
  });
  await settled();
  await does('runSupplyPlan', { horizonWeeks: 8 }, '__typename');
  await settled();
  await does('watchSupply', {}, '__typename');
}
