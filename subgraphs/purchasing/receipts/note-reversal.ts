import { command } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { NoteReversal } from '../contract.ts';
import { lockInspectionsOf } from '../inspections/inspection-store.ts';
import { correct, lockPurchaseOrder } from '../orders/order-store.ts';
import { GoodsReceipt, GoodsReceiptLine } from './goods-receipt.ts';

/**
 * Notes that a receipt is reversed, once: what came with it is still to come, and is not judged any
 * more. What an inspection has rejected of it before is still to come already.
 */
export const noteReversal = command(NoteReversal, 'purchasing:write', async (work, input) => {
  const { goodsReceiptId, purchaseOrderId, reason, reversedBy } = input;
  const { em, now } = work;
  const order = await lockPurchaseOrder(work, purchaseOrderId);
  const receipt = await em.findOne(GoodsReceipt, { id: goodsReceiptId });
  if (!receipt) throw new NotFound('goods receipt', goodsReceiptId);
  if (receipt.reversedAt) return {};
  Object.assign(receipt, { reversedAt: now, reversedBy, reversalReason: reason });
  const inspections = await lockInspectionsOf(work, goodsReceiptId);
  const lines = await em.find(GoodsReceiptLine, { goodsReceiptId });
  for (const { id, purchaseOrderLineId, accepted, rejected } of lines) {
    const own = inspections.find(({ goodsReceiptLineId }) => goodsReceiptLineId === id);
    const bad = own?.rejected ?? accepted.minus(accepted);
    order.line(purchaseOrderLineId).takeBack(accepted.minus(bad), rejected.plus(bad));
    own?.withdraw(now);
  }
  await correct(work, order, reason, [goodsReceiptId]);
  return {};
});
