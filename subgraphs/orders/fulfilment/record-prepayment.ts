import { command } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { RecordPrepayment } from '../contract.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';

/**
 * The customer has paid in advance: what waits for that may leave. Counts each payment once; one in
 * another currency than the order's pays for nothing of it.
 */
export const recordPrepayment = command(
  RecordPrepayment,
  'orders:record',
  async (work, { orderId, paymentId, amount, currency }) => {
    const order = await lockOrder(work, orderId);
    if (currency !== order.currency) return { orderId };
    const { numAffectedRows } = await sql`insert into order_prepayment
        (payment_id, order_id, amount) values (${paymentId}, ${orderId}, ${amount}::numeric)
      on conflict do nothing`.execute(work.sql);
    if (!numAffectedRows) return { orderId };
    order.prepaid = order.prepaid.plus(amount);
    await concludeOrder(work, order);
    return { orderId };
  },
);
