import { expect, test } from '@jest/globals';
import type { EventSpec, StoredEvent } from '../../kernel/event.ts';
import { customerTimeline } from '../../processes/customer-timeline.ts';
import * as finance from '../../subgraphs/finance/contract.ts';
import * as reversals from '../../subgraphs/finance/reversals/contract.ts';
import * as logistics from '../../subgraphs/logistics/contract.ts';
import * as orders from '../../subgraphs/orders/contract.ts';
import * as returns from '../../subgraphs/returns/contract.ts';
import * as sales from '../../subgraphs/sales/contract.ts';

const occurredAt = '2026-03-30T10:00:00.000Z';

/** What is noted after an event. */
function noted<Data>(spec: EventSpec<Data>, data: NoInfer<Data>): object {
  const event = { id: 'evt_1', type: spec.type, occurredAt, data } as StoredEvent;
  const [send, ...others] = customerTimeline.reactions.get(spec.type)!(event);
  expect(others).toEqual([]);
  expect(send!.command).toBe('crm.noteMoment');
  return send!.input;
}

const customerId = 'cus_1';
const order = { orderId: 'ord_1', number: 'SO-000001', customerId };
const money = { total: '113', currency: 'CNY' };

test('an approved order is noted with its total and what it has bought', () => {
  const lines = [{ lineId: 'orl_1', productId: 'prd_1', quantity: '10' }];
  const how = {
    ...{
      strategy: 'NEAREST',
      channel: 'WEB',
      isForced: false,
      tier: 'A',
      dueDate: null,
      orderedAt: occurredAt,
    },
    shipTo: { country: 'CN', region: null, city: 'Shanghai', postalCode: null },
  };
  const approved = { ...order, ...money, warehouseId: null, lines, how };
  expect(noted(orders.OrderApproved, approved)).toEqual({
    customerId,
    kind: 'ORDER_APPROVED',
    documentId: 'ord_1',
    at: occurredAt,
    title: 'SO-000001',
    amount: '113',
    currency: 'CNY',
    lines,
  });
});

test('a cancelled order, a delivered shipment, an invoice and a payment are noted', () => {
  const common = { customerId, at: occurredAt };
  expect(noted(orders.OrderCancelled, order)).toEqual({
    ...common,
    kind: 'ORDER_CANCELLED',
    documentId: 'ord_1',
    title: 'SO-000001',
  });
  const shipment = { shipmentId: 'shp_1', number: 'SH-000001' };
  const ids = { ...shipment, deliveryId: 'dlv_1', orderId: 'ord_1', customerId };
  const arrived = { ...ids, deliveredAt: occurredAt, lines: [] };
  expect(noted(logistics.ShipmentDelivered, arrived)).toEqual({
    ...common,
    kind: 'SHIPMENT_DELIVERED',
    documentId: 'shp_1',
    title: 'SH-000001',
  });
  const facts = { invoiceId: 'inv_1', orderId: 'ord_1', number: 'INV-1', dueDate: '2026-04-29' };
  expect(noted(finance.InvoiceIssued, { ...facts, ...money, customerId, lines: [] })).toEqual({
    ...common,
    kind: 'INVOICE_ISSUED',
    documentId: 'inv_1',
    title: 'INV-1',
    amount: '113',
    currency: 'CNY',
  });
  const paid = { paymentId: 'pay_1', number: 'PAY-1', customerId, allocations: [] };
  expect(noted(finance.PaymentReceived, { ...paid, amount: '50', currency: 'CNY' })).toEqual({
    ...common,
    kind: 'PAYMENT_RECEIVED',
    documentId: 'pay_1',
    title: 'PAY-1',
    amount: '50',
    currency: 'CNY',
  });
  const back = { ...paid, invoiceIds: [], amount: '50', currency: 'CNY' };
  expect(noted(reversals.PaymentReversed, back)).toMatchObject({
    ...{ kind: 'PAYMENT_REVERSED', documentId: 'pay_1', amount: '50' },
  });
});

test('a placed and a shipped order, a credit note and a refund are noted with what they come to', () => {
  const placed = { ...order, ...money, channel: 'WEB' };
  expect(noted(orders.OrderPlaced, placed)).toEqual({
    ...{ customerId, kind: 'ORDER_PLACED', documentId: 'ord_1', at: occurredAt },
    ...{ title: 'SO-000001', amount: '113', currency: 'CNY' },
  });
  const shippedAt = '2026-03-29T08:00:00.000Z';
  const leaving = { deliveryId: 'dlv_1', channel: 'WEB', salesperson: null, freight: '0' };
  const terms = { currency: 'CNY', paymentTermDays: 30, shippedAt, lines: [] };
  expect(noted(orders.BillableShipped, { ...order, ...leaving, ...terms })).toEqual({
    ...{ customerId, kind: 'ORDER_SHIPPED', documentId: 'ord_1', at: shippedAt },
    title: 'SO-000001',
  });
  const note = { creditNoteId: 'crn_1', number: 'CN-1', returnOrderId: 'rma_1', orderId: 'ord_1' };
  const credit = { ...note, ...money, customerId, creditDate: '2026-03-30', onAccount: '113' };
  expect(noted(finance.CreditNoteIssued, { ...credit, lines: [] })).toEqual({
    ...{ customerId, kind: 'CREDIT_NOTE_ISSUED', documentId: 'crn_1', at: occurredAt },
    ...{ title: 'CN-1', amount: '113', currency: 'CNY' },
  });
  const paid = { refundId: 'ref_1', number: 'REF-1', creditNoteId: 'crn_1', customerId };
  expect(noted(finance.CreditRefunded, { ...paid, amount: '50', currency: 'CNY' })).toEqual({
    ...{ customerId, kind: 'REFUND_PAID', documentId: 'ref_1', at: occurredAt },
    ...{ title: 'REF-1', amount: '50', currency: 'CNY' },
  });
});

test('each step of a quotation, a return and a ticket is told, and what a survey says', () => {
  const step = { customerId, previous: null, version: 1 };
  const quotation = { ...step, quotationId: 'quo_1', number: 'QU-1', status: 'SENT' };
  expect(noted(sales.QuotationStatusChanged, quotation)).toEqual({
    ...{ customerId, kind: 'QUOTATION_SENT', documentId: 'quo_1', at: occurredAt, title: 'QU-1' },
  });
  const back = { ...step, returnOrderId: 'rma_1', number: 'RMA-1', orderId: 'ord_1' };
  expect(noted(returns.ReturnStatusChanged, { ...back, status: 'RECEIVED' })).toEqual({
    ...{ customerId, kind: 'RETURN_RECEIVED', documentId: 'rma_1', at: occurredAt, title: 'RMA-1' },
  });
  const ticket = { ...step, ticketId: 'tkt_1', number: 'ST-1', subject: 'Leaks', status: 'OPEN' };
  expect(noted(returns.TicketStatusChanged, ticket)).toEqual({
    ...{ customerId, kind: 'TICKET_OPEN', documentId: 'tkt_1', at: occurredAt },
    title: 'ST-1 Leaks',
  });
  const answered = { surveyId: 'svy_1', customerId, summary: 'DELIVERY, CSAT 5' };
  expect(noted(returns.SurveyAnswered, answered)).toEqual({
    ...{ customerId, kind: 'SURVEY_ANSWERED', documentId: 'svy_1', at: occurredAt },
    title: 'DELIVERY, CSAT 5',
  });
});
