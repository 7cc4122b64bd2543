import { EntitySchema } from '@mikro-orm/core';
import { DayColumn, DecimalColumn } from '../../kernel/database.ts';
import { Cancellation } from './cancellation.ts';
import { Dispatch } from './fulfilment/dispatch.ts';
import { OrderInvoice } from './fulfilment/order-invoice.ts';
import { Order } from './order.ts';
import { OrderLine } from './order-line.ts';
import { Decision } from './review/decision.ts';

const order = new EntitySchema<Order>({
  class: Order,
  tableName: 'sales_order',
  properties: {
    id: { type: 'text', primary: true },
    number: { type: 'text' },
    customerId: { type: 'text' },
    channel: { type: 'text' },
    currency: { type: 'text' },
    paymentTermDays: { type: 'integer' },
    shipTo: { type: 'json' },
    shipToCountry: { type: 'text' },
    customerPoNumber: { type: 'text', nullable: true },
    requestedDate: { type: DayColumn, nullable: true },
    warehouseId: { type: 'text', nullable: true },
    carrierId: { type: 'text', nullable: true },
    salesperson: { type: 'text', nullable: true },
    note: { type: 'text', nullable: true },
    placedAt: { type: 'datetime' },
    placedBy: { type: 'text' },
    net: { type: DecimalColumn },
    tax: { type: DecimalColumn },
    freight: { type: DecimalColumn },
    total: { type: DecimalColumn },
    fingerprint: { type: 'text' },
    approvedAt: { type: 'datetime', nullable: true },
    rejectedAt: { type: 'datetime', nullable: true },
    allocationSeenAt: { type: 'datetime', nullable: true },
    unpaidInvoices: { type: 'integer' },
    exposure: { type: DecimalColumn },
    invoicedGross: { type: DecimalColumn },
    status: { type: 'text' },
    createdAt: { type: 'datetime' },
    updatedAt: { type: 'datetime' },
    version: { type: 'integer' },
    lines: { type: 'json', persist: false },
  },
});

const line = new EntitySchema<OrderLine>({
  class: OrderLine,
  tableName: 'order_line',
  properties: {
    id: { type: 'text', primary: true },
    orderId: { type: 'text' },
    customerId: { type: 'text' },
    currency: { type: 'text' },
    placedAt: { type: 'datetime' },
    position: { type: 'integer' },
    productId: { type: 'text' },
    sku: { type: 'text' },
    name: { type: 'text' },
    quantity: { type: DecimalColumn },
    unit: { type: 'text' },
    baseUnit: { type: 'text' },
    unitPrice: { type: DecimalColumn },
    discountPercent: { type: DecimalColumn },
    hasPriceOverride: { type: 'boolean' },
    net: { type: DecimalColumn },
    taxCode: { type: 'text' },
    taxRate: { type: DecimalColumn },
    tax: { type: DecimalColumn },
    gross: { type: DecimalColumn },
    ordered: { type: DecimalColumn },
    allocated: { type: DecimalColumn },
    picking: { type: DecimalColumn },
    withdrawing: { type: DecimalColumn },
    shipped: { type: DecimalColumn },
    delivered: { type: DecimalColumn },
    invoiced: { type: DecimalColumn },
    returned: { type: DecimalColumn },
    cancelled: { type: DecimalColumn },
    shortClosed: { type: DecimalColumn },
    releasedUnseen: { type: DecimalColumn },
  },
});

const decision = new EntitySchema<Decision>({
  class: Decision,
  tableName: 'decision',
  properties: {
    orderId: { type: 'text', primary: true },
    verdict: { type: 'text' },
    actor: { type: 'text' },
    reason: { type: 'text' },
    at: { type: 'datetime' },
  },
});

const cancellation = new EntitySchema<Cancellation>({
  class: Cancellation,
  tableName: 'cancellation',
  properties: {
    id: { type: 'text', primary: true },
    orderId: { type: 'text' },
    actor: { type: 'text' },
    reason: { type: 'text' },
    at: { type: 'datetime' },
    cancelled: { type: 'json' },
    withdrawing: { type: 'json' },
  },
});

const dispatch = new EntitySchema<Dispatch>({
  class: Dispatch,
  tableName: 'dispatch',
  properties: {
    deliveryId: { type: 'text', primary: true },
    orderId: { type: 'text' },
    shippedAt: { type: 'datetime', nullable: true },
    deliveredAt: { type: 'datetime', nullable: true },
    delivered: { type: 'json' },
  },
});

const invoice = new EntitySchema<OrderInvoice>({
  class: OrderInvoice,
  tableName: 'order_invoice',
  properties: {
    invoiceId: { type: 'text', primary: true },
    orderId: { type: 'text' },
    issuedAt: { type: 'datetime', nullable: true },
    paidAt: { type: 'datetime', nullable: true },
  },
});

export const tables = [order, line, decision, cancellation, dispatch, invoice];
