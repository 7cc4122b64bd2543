import { command } from '../../../kernel/command.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';
import { RecordReopened } from './contract.ts';
import { OrderInvoice } from './order-invoice.ts';

/** An invoice is not paid after all: an order that it had completed is so no more. */
export const recordReopened = command(RecordReopened, 'orders:record', async (work, input) => {
  const { orderId, invoiceId } = input;
  const order = await lockOrder(work, orderId);
  const invoice = await work.em.findOne(OrderInvoice, { invoiceId });
  if (!invoice?.reopen()) return { orderId };
  if (!invoice.isOpen()) return { orderId };
  order.unpaidInvoices += 1;
  await concludeOrder(work, order);
  return { orderId };
});
