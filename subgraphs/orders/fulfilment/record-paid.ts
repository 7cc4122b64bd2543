import { command } from '../../../kernel/command.ts';
import { RecordPaid } from '../contract.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';
import { OrderInvoice } from './order-invoice.ts';

/** An invoice is paid. When it is heard before its issue, it counts as soon as it is issued. */
export const recordPaid = command(RecordPaid, 'orders:record', async (work, input) => {
  const { em, now } = work;
  const { orderId, invoiceId } = input;
  const order = await lockOrder(work, orderId);
  const known = await em.findOne(OrderInvoice, { invoiceId });
  const invoice = known ?? new OrderInvoice(invoiceId, orderId);
  if (!invoice.pay(now)) return { orderId };
  em.persist(invoice);
  if (!invoice.issuedAt) return { orderId };
  order.unpaidInvoices -= 1;
  await concludeOrder(work, order);
  return { orderId };
});
