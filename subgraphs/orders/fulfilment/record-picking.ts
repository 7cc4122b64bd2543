import { command } from '../../../kernel/command.ts';
import { RecordPicking } from '../contract.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';

/** The warehouse has begun to pick; what has shipped meanwhile is not picked any more. */
export const recordPicking = command(RecordPicking, 'orders:record', async (work, input) => {
  const order = await lockOrder(work, input.orderId);
  order.pick(input.lines);
  await concludeOrder(work, order);
  return { orderId: order.id };
});
