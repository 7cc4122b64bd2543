import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { NoteReturned } from '../contract.ts';
import { correct, isFreshReturn, lockPurchaseOrder } from '../orders/order-store.ts';

/**
 * Counts goods that somebody has given back to the supplier as rejected, once: they are still to
 * come. What an inspection has rejected is counted since that was decided.
 */
export const noteReturned = command(NoteReturned, 'purchasing:write', async (work, input) => {
  const { inspectionId, lines, reason, supplierReturnId } = input;
  if (inspectionId || !(await isFreshReturn(work, supplierReturnId))) return {};
  const byOrder = Map.groupBy(await placed(work, lines), ({ purchaseOrderId }) => purchaseOrderId);
  for (const [purchaseOrderId, own] of byOrder) {
    const order = await lockPurchaseOrder(work, purchaseOrderId);
    for (const { lineId, quantity } of own) order.line(lineId).reject(decimal(quantity));
    await correct(work, order, reason);
  }
  return {};
});

type Returned = { purchaseOrderLineId: string; quantity: string };

/** Of which order each line is. */
async function placed({ sql: db }: Work, lines: readonly Returned[]) {
  const found = await rows<{ lineId: string; purchaseOrderId: string }>(
    db,
    sql`select id as "lineId", purchase_order_id as "purchaseOrderId" from purchase_order_line
        where id = any(${lines.map((line) => line.purchaseOrderLineId)})`,
  );
  return lines.map(({ purchaseOrderLineId, quantity }) => {
    const line = found.find(({ lineId }) => lineId === purchaseOrderLineId);
    if (!line) throw new NotFound('purchase order line', purchaseOrderLineId);
    return { ...line, quantity };
  });
}
