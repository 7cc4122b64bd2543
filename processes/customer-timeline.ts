import { on, process, send } from '../kernel/process.ts';
import * as crm from '../subgraphs/crm/contract.ts';
import * as credits from '../subgraphs/finance/credits/contract.ts';
import * as finance from '../subgraphs/finance/contract.ts';
import * as reversals from '../subgraphs/finance/reversals/contract.ts';
import * as inventory from '../subgraphs/inventory/contract.ts';
import * as logistics from '../subgraphs/logistics/contract.ts';
import * as orders from '../subgraphs/orders/contract.ts';
import * as returns from '../subgraphs/returns/contract.ts';
import * as sales from '../subgraphs/sales/contract.ts';

/**
 * What happens with a customer's documents, wherever they are kept, is noted for the customer's
 * timeline; what analysis and recommendations go by comes the same way. Of quotations, returns and
 * tickets each step is told, and crm knows which of them it shows.
 */
export const customerTimeline = process(
  'customer-timeline',

  // Offered and ordered.
  on(sales.QuotationStatusChanged, ({ customerId, quotationId, number, status }, event) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: `QUOTATION_${status}`, documentId: quotationId },
      ...{ at: event.occurredAt, title: number },
    }),
  ),
  on(orders.OrderPlaced, ({ customerId, orderId, number, total, currency }, event) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: 'ORDER_PLACED', documentId: orderId, at: event.occurredAt },
      ...{ title: number, amount: total, currency },
    }),
  ),
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

  // On its way and there.
  on(orders.BillableShipped, ({ customerId, orderId, number, shippedAt: at }) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: 'ORDER_SHIPPED', documentId: orderId, at, title: number },
    }),
  ),
  on(logistics.ShipmentDelivered, ({ customerId, shipmentId, number }, event) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: 'SHIPMENT_DELIVERED', documentId: shipmentId, at: event.occurredAt },
      title: number,
    }),
  ),

  on(inventory.LotRecalled, ({ customerId, recallId, code, quantity, unit, reason }, event) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: 'LOT_RECALLED', documentId: recallId, at: event.occurredAt },
      title: `${code}: ${quantity} ${unit} (${reason})`,
    }),
  ),

  // Invoiced, paid, credited.
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
  on(reversals.PaymentReversed, ({ customerId, paymentId, number, amount, currency }, event) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: 'PAYMENT_REVERSED', documentId: paymentId, at: event.occurredAt },
      ...{ title: number, amount, currency },
    }),
  ),
  on(finance.CreditNoteIssued, ({ customerId, creditNoteId, number, total, currency }, event) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: 'CREDIT_NOTE_ISSUED', documentId: creditNoteId },
      ...{ at: event.occurredAt, title: number, amount: total, currency },
    }),
  ),
  on(credits.InvoiceTakenBack, ({ customerId, creditNoteId, number, total, currency }, event) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: 'CREDIT_NOTE_ISSUED', documentId: creditNoteId },
      ...{ at: event.occurredAt, title: number, amount: total, currency },
    }),
  ),
  on(finance.CreditRefunded, ({ customerId, refundId, number, amount, currency }, event) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: 'REFUND_PAID', documentId: refundId, at: event.occurredAt },
      ...{ title: number, amount, currency },
    }),
  ),
  on(reversals.PaymentRefunded, ({ customerId, refundId, number, amount, currency }, event) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: 'REFUND_PAID', documentId: refundId, at: event.occurredAt },
      ...{ title: number, amount, currency },
    }),
  ),

  // Sent back, looked after, asked how it was.
  on(returns.ReturnStatusChanged, ({ customerId, returnOrderId, number, status }, event) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: `RETURN_${status}`, documentId: returnOrderId },
      ...{ at: event.occurredAt, title: number },
    }),
  ),
  on(returns.TicketStatusChanged, ({ customerId, ticketId, number, subject, status }, event) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: `TICKET_${status}`, documentId: ticketId, at: event.occurredAt },
      title: `${number} ${subject}`,
    }),
  ),
  on(returns.SurveyAnswered, ({ customerId, surveyId, summary }, event) =>
    send(crm.NoteMoment, {
      ...{ customerId, kind: 'SURVEY_ANSWERED', documentId: surveyId, at: event.occurredAt },
      title: summary,
    }),
  ),
);
