import { expect, test } from '@jest/globals';
import type { EventSpec, StoredEvent } from '../../kernel/event.ts';
import { customerTimeline } from '../../processes/customer-timeline.ts';
import * as finance from '../../subgraphs/finance/contract.ts';
import * as logistics from '../../subgraphs/logistics/contract.ts';
import * as orders from '../../subgraphs/orders/contract.ts';

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
  expect(noted(orders.OrderApproved, { ...order, ...money, warehouseId: null, lines })).toEqual({
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
  const ids = { shipmentId: 'shp_1', deliveryId: 'dlv_1', orderId: 'ord_1', customerId };
  const arrived = { ...ids, deliveredAt: occurredAt, lines: [] };
  expect(noted(logistics.ShipmentDelivered, arrived)).toEqual({
    ...common,
    kind: 'SHIPMENT_DELIVERED',
    documentId: 'shp_1',
    title: null,
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
});
