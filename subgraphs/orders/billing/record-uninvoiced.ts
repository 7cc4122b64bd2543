import { command } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';
import { RecordUninvoiced } from './contract.ts';

/** Cancelled goods that were invoiced are so no more. */
export const recordUninvoiced = command(
  RecordUninvoiced,
  'orders:record',
  async (work, { orderId, lines }) => {
    const order = await lockOrder(work, orderId);
    for (const { lineId, quantity } of lines) order.line(lineId).uninvoice(decimal(quantity));
    await concludeOrder(work, order);
    return { orderId };
  },
);
