import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import type { PurchaseOrder } from '../orders/purchase-order.ts';
import type { GoodsReceipt, GoodsReceiptLine } from '../receipts/goods-receipt.ts';
import { InspectionPlan } from './inspection-plan.ts';
import { QualityInspection } from './quality-inspection.ts';

/**
 * Opens an inspection of each line whose product has a plan: the supplier's own, else the one for
 * all. Gives the ids by receipt line.
 */
export async function openInspections(
  work: Work<unknown>,
  order: PurchaseOrder,
  receipt: GoodsReceipt,
  lines: readonly GoodsReceiptLine[],
): Promise<Map<string, string>> {
  const { em, ids, now } = work;
  const { supplierId, warehouseId } = receipt;
  const coming = lines.filter(({ accepted }) => accepted.greaterThan(0));
  const plans = await em.find(InspectionPlan, {
    ...{ productId: { $in: coming.map(({ productId }) => productId) }, isActive: true },
    $or: [{ supplierId }, { supplierId: null }],
  });
  const opened = new Map<string, string>();
  for (const line of coming) {
    const own = plans.filter(({ productId }) => productId === line.productId);
    const plan = own.find((one) => one.supplierId) ?? own[0];
    if (!plan) continue;
    const { criteria, acceptanceNumber, id: planId } = plan;
    const { id: goodsReceiptLineId, purchaseOrderLineId, productId, unit } = line;
    const inspection = Object.assign(new QualityInspection(), {
      ...{ id: ids.next('qin'), number: await nextNumber(work), planId, supplierId, warehouseId },
      ...{ goodsReceiptId: receipt.id, goodsReceiptLineId, purchaseOrderId: order.id },
      ...{ purchaseOrderLineId, productId, unit, quantity: line.accepted, criteria },
      ...{ sampleSize: plan.sampleSizeOf(line.accepted), acceptanceNumber },
      ...{ openedAt: now, updatedAt: now },
    });
    em.persist(inspection);
    opened.set(line.id, inspection.id);
  }
  await em.flush();
  return opened;
}

async function nextNumber({ sql: db }: Work<unknown>): Promise<string> {
  const query = sql`select nextval('quality_inspection_number')::text as next`;
  const [row] = await rows<{ next: string }>(db, query);
  return `QI-${row!.next.padStart(6, '0')}`;
}
