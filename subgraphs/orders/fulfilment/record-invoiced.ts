import { command, type Work } from '../../../kernel/command.ts';
import { decimal, ZERO } from '../../../kernel/decimal.ts';
import { RecordInvoiced } from '../billing/contract.ts';
import type { LineQuantity } from '../contract.ts';
import type { Order } from '../order.ts';
import { concludeOrders, lockOrders } from '../order-store.ts';
import { Dispatch } from './dispatch.ts';
import { OrderInvoice } from './order-invoice.ts';
import { tellPrepaid } from './record-prepayment.ts';

type InvoicedLine = LineQuantity & { orderId?: string; deliveryId?: string };

/**
 * Lines are invoiced: they leave the customer's open orders. Counts each invoice once, and nothing
 * of a delivery that was taken back: finance takes that back, too.
 */
export const recordInvoiced = command(RecordInvoiced, 'orders:record', async (work, input) => {
  const { em, now } = work;
  const { invoiceId, orderId, lines } = input;
  const orders = await lockOrders(work, input.orderIds ?? [orderId!]);
  const known = await em.find(OrderInvoice, { invoiceId });
  const news = [...orders.keys()]
    .map((id) => known.find((one) => one.orderId === id) ?? new OrderInvoice(invoiceId, id))
    .filter((invoice) => invoice.issue(now));
  em.persist(news);
  const invoiced = news.map((invoice) => ({ invoice, order: orders.get(invoice.orderId)! }));
  for (const { invoice, order } of invoiced) {
    const own = lines.filter((line) => (line.orderId ?? orderId) === order.id);
    order.invoice(await counted(work, order, own));
    if (order.isBilledAhead() && !input.isDebit) invoice.ahead = aheadOf(input);
    order.prepaid = order.prepaid.plus(invoice.prepays());
    if (invoice.isOpen()) order.unpaidInvoices += 1;
    tellPrepaid(work, order);
  }
  const changed = invoiced.map(({ order }) => order);
  if (changed.length > 0) await concludeOrders(work, changed);
  return { invoiceId };
});

/** All of an invoice that is for no delivery. */
function aheadOf({ lines, total = '0' }: { lines: readonly InvoicedLine[]; total?: string }) {
  return lines.some(({ deliveryId }) => deliveryId) ? ZERO : decimal(total);
}

/** Which lines count; their deliveries know of it. What is of no delivery always does. */
async function counted({ em }: Work, order: Order, lines: readonly InvoicedLine[]) {
  if (order.billingBasis === 'ISSUE') return lines;
  const deliveryIds = lines.flatMap(({ deliveryId }) => deliveryId ?? []);
  const dispatches = await em.find(Dispatch, { deliveryId: { $in: deliveryIds } });
  const byId = new Map(dispatches.map((dispatch) => [dispatch.deliveryId, dispatch]));
  return lines.filter((line) => byId.get(line.deliveryId ?? '')?.invoice(line) ?? true);
}
