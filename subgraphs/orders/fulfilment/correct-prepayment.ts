import { command } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';
import { CorrectPrepayment } from './contract.ts';

/**
 * Some of what was paid in advance has gone back: less may leave before more is paid. What has left
 * already stays so. A payment that never counted changes nothing.
 */
export const correctPrepayment = command(
  CorrectPrepayment,
  'orders:record',
  async (work, { orderId, paymentId, left, currency }) => {
    const order = await lockOrder(work, orderId);
    if (currency !== order.currency) return { orderId };
    const [counted] = await rows<{ amount: string }>(
      work.sql,
      sql`select amount from order_prepayment
          where payment_id = ${paymentId} and order_id = ${orderId}`,
    );
    if (!counted || decimal(counted.amount).equals(left)) return { orderId };
    await sql`update order_prepayment set amount = ${left}::numeric
      where payment_id = ${paymentId}`.execute(work.sql);
    order.prepaid = order.prepaid.minus(counted.amount).plus(left);
    await concludeOrder(work, order);
    return { orderId };
  },
);
