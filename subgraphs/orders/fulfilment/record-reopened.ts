import { command } from '../../../kernel/command.ts';
import { concludeOrders, lockOrders } from '../order-store.ts';
import { RecordReopened } from './contract.ts';
import { OrderInvoice } from './order-invoice.ts';

/** An invoice is not paid after all: orders that it had completed are so no more. */
export const recordReopened = command(
  RecordReopened,
  'orders:record',
  async (work, { invoiceId }) => {
    const of = await work.em.find(OrderInvoice, { invoiceId });
    const orders = await lockOrders(
      work,
      of.map(({ orderId }) => orderId),
    );
    const known = await work.em.find(OrderInvoice, { invoiceId }, { refresh: true });
    const paid = known.filter((invoice) => invoice.issuedAt && invoice.paidAt);
    for (const invoice of paid) {
      const order = orders.get(invoice.orderId)!;
      order.prepaid = order.prepaid.minus(invoice.prepays());
      order.unpaidInvoices += 1;
    }
    for (const invoice of known) invoice.reopen();
    const changed = paid.map(({ orderId }) => orders.get(orderId)!);
    if (changed.length > 0) await concludeOrders(work, changed);
    return { invoiceId };
  },
);
