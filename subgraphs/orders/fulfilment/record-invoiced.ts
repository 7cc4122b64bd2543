import { command } from '../../../kernel/command.ts';
import { RecordInvoiced } from '../contract.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';
import { OrderInvoice } from './order-invoice.ts';
import { tellPrepaid } from './record-prepayment.ts';

/** Lines are invoiced: they leave the customer's open orders. Counts each invoice once. */
export const recordInvoiced = command(RecordInvoiced, 'orders:record', async (work, input) => {
  const { em, now } = work;
  const { orderId, invoiceId } = input;
  const order = await lockOrder(work, orderId);
  const known = await em.findOne(OrderInvoice, { invoiceId });
  const invoice = known ?? new OrderInvoice(invoiceId, orderId);
  if (!invoice.issue(now)) return { orderId };
  em.persist(invoice);
  order.invoice(input.lines);
  if (invoice.isOpen()) order.unpaidInvoices += 1;
  tellPrepaid(work, order);
  await concludeOrder(work, order);
  return { orderId };
});
