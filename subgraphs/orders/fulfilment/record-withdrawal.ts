import { command } from '../../../kernel/command.ts';
import { LinesCancelled, RecordWithdrawal } from '../contract.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';

/** Sales' answer to a cancellation: what it could withdraw is cancelled, the rest goes its way. */
export const recordWithdrawal = command(RecordWithdrawal, 'orders:record', async (work, input) => {
  const { orderId } = input;
  const order = await lockOrder(work, orderId);
  const lines = order.withdraw(input.lines);
  if (lines.length > 0) work.emit(LinesCancelled, { orderId, lines }, { parties: order.parties() });
  await concludeOrder(work, order);
  return { orderId };
});
