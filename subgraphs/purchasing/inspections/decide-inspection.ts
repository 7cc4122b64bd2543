import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { InspectionDecided } from '../contract.ts';
import { correct, lockPurchaseOrder, staffOnly } from '../orders/order-store.ts';
import { lockInspection } from './inspection-store.ts';
import type { Verdict } from './quality-inspection.ts';

export type DecideInspectionInput = Verdict & {
  inspectionId: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const DecideInspection = commandSpec<DecideInspectionInput, { inspectionId: string }>(
  'purchasing.decideInspection',
);

type Decided = NonNullable<typeof InspectionDecided.data>['state'];

/**
 * Decides what becomes of goods that wait for their inspection: accepted ones are free, for those
 * who wait first; rejected ones go back to the supplier, who is debited, or are thrown away, and
 * are still to come. Refuses `ILLEGAL_MOVE`, `VERSION_CONFLICT`, `REASON_MISSING`,
 * `SORTED_OTHERWISE`, `REJECTED_GOODS_MISSING`.
 */
export const decideInspection = command(
  DecideInspection,
  'purchasing:write',
  async (work, { inspectionId, expectedVersion, ...verdict }) => {
    staffOnly(work);
    const { now, viewer, emit } = work;
    const order = await lockPurchaseOrder(work, await orderOf(work, inspectionId));
    const inspection = await lockInspection(work, inspectionId);
    inspection.expect(expectedVersion);
    inspection.decide(verdict, viewer.id, now);
    const { number, accepted, rejected, rejectedGoods } = inspection;
    order.line(inspection.purchaseOrderLineId).reject(rejected);
    const { goodsReceiptId, supplierId, productId } = inspection;
    const reason = inspection.reason ?? number;
    emit(
      InspectionDecided,
      {
        ...{ goodsReceiptId, inspectionId, number, purchaseOrderId: order.id, supplierId },
        ...{ productId, state: inspection.state as Decided, postingDate: dayOf(now) },
        ...{ accepted: accepted.toFixed(), rejected: rejected.toFixed(), rejectedGoods, reason },
      },
      { parties: order.parties() },
    );
    await correct(work, order, number, [goodsReceiptId]);
    return { inspectionId };
  },
);

/** The order whose goods are inspected, which is locked before the inspection. */
async function orderOf({ sql: db }: Work, inspectionId: string): Promise<string> {
  const [found] = await rows<{ id: string }>(
    db,
    sql`select purchase_order_id as id from quality_inspection where id = ${inspectionId}`,
  );
  if (!found) throw new NotFound('inspection', inspectionId);
  return found.id;
}
