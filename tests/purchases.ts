import { sideBySide } from './side-by-side.ts';
import type { TestWaybill } from './waybill.ts';

type Ids = { nodes: { id: string }[] };
type Ordered = { purchaseOrder: { id: string; supplier: { id: string }; lines: { id: string }[] } };

/** Orders from every supplier in turn, received, billed and paid, in a company that has products. */
export async function buySome({ ask, does, settled }: TestWaybill, count: number): Promise<void> {
  const around = await ask<Record<'suppliers' | 'products' | 'warehouses', Ids>>(
    `{ suppliers(first: 5) { nodes { id } } products(first: 9) { nodes { id } }
       warehouses(first: 1) { nodes { id } } }`,
  );
  const pick = (list: keyof typeof around, n: number) =>
    around[list].nodes[n % around[list].nodes.length]!.id;
  await does('savePurchasePolicy', { approvalLimit: '1000000' }, '__typename');
  for (const { id: productId } of around.products.nodes) {
    const smell = { code: 'smell', name: 'Smell', kind: 'CHECK' };
    const plan = { productId, sampleCount: 3, acceptanceNumber: 1, criteria: [smell] };
    await does('saveInspectionPlan', plan, '__typename');
  }
  await sideBySide(count, async (n) => {
    const lines = [0, 1].map((k) => {
      return { productId: pick('products', n + k), quantity: { value: '10' }, unitPrice: '5' };
    });
    const draft = { supplierId: pick('suppliers', n), warehouseId: pick('warehouses', 0), lines };
    const answer = 'purchaseOrder { id supplier { id } lines { id } }';
    const { purchaseOrder } = await does<Ordered>('savePurchaseOrder', draft, answer);
    const order = { purchaseOrderId: purchaseOrder.id };
    await does('submitPurchaseOrder', order, '__typename');
    await does('sendPurchaseOrder', order, '__typename');
    const received = purchaseOrder.lines.map(({ id: lineId }) => {
      return { lineId, received: { value: '10' } };
    });
    const inspected = 'goodsReceipt { lines { inspection { id } } }';
    const came = { ...order, lines: received };
    const { goodsReceipt } = await does<Received>('receiveGoods', came, inspected);
    await settled();
    const billed = purchaseOrder.lines.map(({ id: purchaseOrderLineId }) => {
      return { purchaseOrderLineId, quantity: '10', net: '50', taxRate: '13' };
    });
    const bill = { supplierNumber: `B-${n}`, billDate: '2026-06-01', lines: billed };
    await does('recordBill', { ...order, ...bill }, '__typename');
    const paid = { amount: { amount: '50', currency: 'CNY' }, paidDate: '2026-06-02' };
    const supplierId = purchaseOrder.supplier.id;
    await does('paySupplier', { supplierId, ...paid, method: 'BANK_TRANSFER' }, '__typename');
    await judge({ does }, goodsReceipt);
    await payRent({ ask, does }, supplierId, n);
  });
}

type Received = { goodsReceipt: { lines: { inspection: { id: string } | null }[] } };

/** Two of the first goods smell, and go back although they are billed; the others wait. */
async function judge(
  { does }: Pick<TestWaybill, 'does'>,
  { lines }: Received['goodsReceipt'],
): Promise<void> {
  const inspectionId = lines[0]!.inspection!.id;
  const readings = [1, 2, 3].map((sample) => ({
    sample,
    criterion: 'smell',
    isPassed: sample > 2,
  }));
  await does('recordInspection', { inspectionId, readings }, '__typename');
  const sorted = { decision: 'SORT', accepted: '8', rejected: '2', rejectedGoods: 'RETURN' };
  await does('decideInspection', { inspectionId, ...sorted }, '__typename');
}

/** A bill of expenses of a cost centre, which waits for somebody. */
async function payRent(
  { ask, does }: Pick<TestWaybill, 'ask' | 'does'>,
  supplierId: string,
  n: number,
): Promise<void> {
  const { accounts } = await ask<{ accounts: Ids }>(
    '{ accounts(first: 5, filter: { code: { in: ["5602", "5601", "6000", "6100"] } }) { nodes { id } } }',
  );
  const center = { code: `C-${n}`, name: 'A shop' };
  type Saved = { costCenter: { id: string } };
  const { costCenter } = await does<Saved>('saveCostCenter', center, 'costCenter { id }');
  const lines = accounts.nodes.map(({ id: accountId }) => {
    return { accountId, costCenterId: costCenter.id, description: 'Rent', net: '9', taxRate: '9' };
  });
  const bill = { supplierId, supplierNumber: `R-${n}`, billDate: '2026-06-01', lines };
  await does('recordExpenseBill', bill, '__typename');
}
