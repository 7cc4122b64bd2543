import { sql } from '../../../kernel/database.ts';
import { reasonOf, step, type ReasonInput } from './order-store.ts';

/** Approves an order that somebody else has submitted. Refuses `OWN_ORDER`. */
export const approvePurchaseOrder = step(
  'approvePurchaseOrder',
  'purchasing:approve',
  (order, _input, { viewer, now }) => order.approve(viewer.id, now),
);

/** Sends an order back to be changed. Refuses `REASON_MISSING`. */
export const sendBackPurchaseOrder = step<ReasonInput>(
  'sendBackPurchaseOrder',
  'purchasing:approve',
  (order, input) => order.sendBack(reasonOf(input)),
);

/** Notes that the order has gone to the supplier, whose users see it from now on. */
export const sendPurchaseOrder = step(
  'sendPurchaseOrder',
  'purchasing:write',
  (order, _input, { now }) => order.send(now),
);

/**
 * Cancels an order of which nothing has come; the requisitions behind it are open again. Refuses
 * `REASON_MISSING`.
 */
export const cancelPurchaseOrder = step<ReasonInput>(
  'cancelPurchaseOrder',
  'purchasing:write',
  async (order, input, { now, sql: db }) => {
    order.cancel(reasonOf(input), now);
    await sql`update requisition set status = 'OPEN', purchase_order_id = null,
        updated_at = ${now}::timestamptz, version = version + 1
      where purchase_order_id = ${order.id}`.execute(db);
  },
);

/** Gives up what has not come of an order. Refuses `REASON_MISSING`. */
export const closePurchaseOrder = step<ReasonInput>(
  'closePurchaseOrder',
  'purchasing:write',
  (order, input) => order.closeShort(reasonOf(input)),
);
