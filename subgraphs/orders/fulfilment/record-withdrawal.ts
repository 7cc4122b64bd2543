import { command } from '../../../kernel/command.ts';
import { tellCancelled } from '../billing/tell-billing.ts';
import { RecordWithdrawal } from '../contract.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';

/** Sales' answer to a cancellation: what it could withdraw is cancelled, the rest goes its way. */
export const recordWithdrawal = command(RecordWithdrawal, 'orders:record', async (work, input) => {
  const { orderId } = input;
  const order = await lockOrder(work, orderId);
  const from = new Map(input.lines.map((line) => [line.lineId, line.from]));
  const lines = order
    .withdraw(input.lines)
    .map((line) => ({ ...line, from: from.get(line.lineId) }));
  if (lines.length > 0) tellCancelled(work.emit, order, lines, work.now);
  await concludeOrder(work, order);
  return { orderId };
});
