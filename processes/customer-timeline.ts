import { on, process, send } from '../kernel/process.ts';
import * as crm from '../subgraphs/crm/contract.ts';
import * as finance from '../subgraphs/finance/contract.ts';
import * as logistics from '../subgraphs/logistics/contract.ts';
import * as orders from '../subgraphs/orders/contract.ts';

/**
 * What happens with a customer's documents, wherever they are kept, is noted for the customer's
 * timeline; what analysis and recommendations go by comes the same way.
 */
export const customerTimeline = process(
  'customer-timeline',

  on(orders.OrderApproved, ({ customerId, orderId, number, total, ...order }, event) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: 'ORDER_APPROVED', documentId: orderId, at: event.occurredAt },
      ...{ title: number, amount: total, currency: order.currency, lines: order.lines },
    }),
  ),
  on(orders.OrderCancelled, ({ customerId, orderId, number }, event) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: 'ORDER_CANCELLED', documentId: orderId, at: event.occurredAt },
      title: number,
    }),
  ),
  on(logistics.ShipmentDelivered, ({ customerId, shipmentId }, event) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: 'SHIPMENT_DELIVERED', documentId: shipmentId, at: event.occurredAt },
      title: null,
    }),
  ),
  on(finance.InvoiceIssued, ({ customerId, invoiceId, number, total, currency }, event) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: 'INVOICE_ISSUED', documentId: invoiceId, at: event.occurredAt },
      ...{ title: number, amount: total, currency },
    }),
  ),
  on(finance.PaymentReceived, ({ customerId, paymentId, number, amount, currency }, event) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: 'PAYMENT_RECEIVED', documentId: paymentId, at: event.occurredAt },
      ...{ title: number, amount, currency },
    }),
  ),
);
