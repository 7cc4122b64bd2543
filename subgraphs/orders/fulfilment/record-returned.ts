import { command } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { RecordReturned } from '../contract.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';

/** Delivered goods have come back for good. Counts each return once. */
export const recordReturned = command(RecordReturned, 'orders:record', async (work, input) => {
  const { orderId, returnOrderId, lines } = input;
  const order = await lockOrder(work, orderId);
  const news = await rows(
    work.sql,
    sql`insert into order_return (return_order_id, order_id, recorded_at)
        values (${returnOrderId}, ${orderId}, ${work.now}) on conflict do nothing returning 1`,
  );
  if (news.length === 0) return { orderId };
  order.takeBack(lines);
  await concludeOrder(work, order);
  return { orderId };
});
