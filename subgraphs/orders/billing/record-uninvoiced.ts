import { command } from '../../../kernel/command.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';
import { RecordUninvoiced } from './contract.ts';

/** Cancelled goods that were invoiced are so no more. */
export const recordUninvoiced = command(
  RecordUninvoiced,
  'orders:record',
  async (work, { orderId, lines }) => {
    const order = await lockOrder(work, orderId);
    order.uninvoice(lines);
    await concludeOrder(work, order);
    return { orderId };
  },
);
