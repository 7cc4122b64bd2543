import { command, type Work } from '../../../kernel/command.ts';
import { assert } from '../../../kernel/refusal.ts';
import { RecordPaid } from '../billing/contract.ts';
import { concludeOrders, lockOrders } from '../order-store.ts';
import { OrderInvoice } from './order-invoice.ts';

/**
 * An invoice is paid, and so for all its orders. When it is heard before its issue, it counts as
 * soon as it is issued.
 */
export const recordPaid = command(RecordPaid, 'orders:record', async (work, input) => {
  const { em, now } = work;
  const { orderId, invoiceId } = input;
  const of = orderId ? [orderId] : await ordersOf(work, invoiceId);
  const orders = await lockOrders(work, of);
  const known = await em.find(OrderInvoice, { invoiceId }, { refresh: true });
  const paid = [...orders.keys()]
    .map((id) => known.find((one) => one.orderId === id) ?? new OrderInvoice(invoiceId, id))
    .filter((invoice) => invoice.pay(now));
  em.persist(paid);
  const changed = paid.filter((one) => one.issuedAt);
  for (const invoice of changed) {
    const order = orders.get(invoice.orderId)!;
    order.unpaidInvoices -= 1;
    order.prepaid = order.prepaid.plus(invoice.prepays());
  }
  const paidOrders = changed.map((one) => orders.get(one.orderId)!);
  if (paidOrders.length > 0) await concludeOrders(work, paidOrders);
  return { invoiceId };
});

async function ordersOf({ em }: Work, invoiceId: string): Promise<string[]> {
  const known = await em.find(OrderInvoice, { invoiceId });
  assert(known.length > 0, 'it is heard first of which orders an invoice is, then that it is paid');
  return known.map(({ orderId }) => orderId);
}
