import { command, type Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { RecordPrepayment } from '../contract.ts';
import { PrepaidInvoiced } from './contract.ts';
import type { Order } from '../order.ts';
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
    tellPrepaid(work, order);
    await concludeOrder(work, order);
    return { orderId };
  },
);

/**
 * Says when there is both: money that was paid in advance, and an invoice to pay with it. What is
 * billed ahead is paid in advance itself, so a deposit would count twice.
 */
export function tellPrepaid({ emit }: Pick<Work, 'emit'>, order: Order): void {
  if (order.isBilledAhead()) return;
  const isUsable = order.prepaid.greaterThan(0) && order.unpaidInvoices > 0;
  if (isUsable) emit(PrepaidInvoiced, { orderId: order.id });
}
