import { command } from '../../../kernel/command.ts';
import { AllocationLost, RecordLoss } from '../contract.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';

/**
 * Goods are not there that were reserved: the lines wait for others. The deliveries of them are
 * told, unless it was picking one that has found it out.
 */
export const recordLoss = command(RecordLoss, 'orders:record', async (work, input) => {
  const { orderId, deliveryId } = input;
  const order = await lockOrder(work, orderId);
  const lines = order.lose(input.lines, deliveryId !== null);
  if (!deliveryId && lines.length > 0) work.emit(AllocationLost, { orderId, lines });
  await concludeOrder(work, order);
  return { orderId };
});
