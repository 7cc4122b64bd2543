import { EntitySchema } from '@mikro-orm/core';
import { DecimalColumn } from '../../kernel/database.ts';
import { HeldAmendment } from './amending/held-amendment.ts';
import { Cancellation } from './cancellation.ts';
import { OrderDocument } from './documents/order-document.ts';
import { Dispatch } from './fulfilment/dispatch.ts';
import { OrderInvoice } from './fulfilment/order-invoice.ts';
import { LostSale } from './lost/lost-sale.ts';
import { Decision } from './review/decision.ts';

// Orders, lines and credit accounts are written as rows: see order-rows.ts.

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

const lostSale = new EntitySchema<LostSale>({
  class: LostSale,
  tableName: 'lost_sale',
  properties: {
    id: { type: 'text', primary: true },
    orderId: { type: 'text' },
    lineId: { type: 'text' },
    customerId: { type: 'text' },
    productId: { type: 'text' },
    quantity: { type: DecimalColumn },
    unit: { type: 'text' },
    net: { type: DecimalColumn },
    currency: { type: 'text' },
    lostAt: { type: 'datetime' },
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
    billed: { type: 'json' },
    freight: { type: DecimalColumn },
    invoiced: { type: 'json' },
    reversedAt: { type: 'datetime', nullable: true },
    weights: { type: 'json', nullable: true },
    unweighed: { type: 'json', nullable: true },
    backAt: { type: 'datetime', nullable: true },
  },
});

const invoice = new EntitySchema<OrderInvoice>({
  class: OrderInvoice,
  tableName: 'order_invoice',
  properties: {
    invoiceId: { type: 'text', primary: true },
    orderId: { type: 'text', primary: true },
    issuedAt: { type: 'datetime', nullable: true },
    paidAt: { type: 'datetime', nullable: true },
    ahead: { type: DecimalColumn },
  },
});

const heldAmendment = new EntitySchema<HeldAmendment>({
  class: HeldAmendment,
  tableName: 'held_amendment',
  properties: {
    id: { type: 'text', primary: true },
    orderId: { type: 'text' },
    customerId: { type: 'text' },
    wish: { type: 'json' },
    prices: { type: 'json' },
    changes: { type: 'json' },
    findings: { type: 'json' },
    total: { type: DecimalColumn },
    currency: { type: 'text' },
    reason: { type: 'text' },
    askedBy: { type: 'text' },
    askedAt: { type: 'datetime' },
    decision: { type: 'json', nullable: true },
  },
});

const textOrNull = { type: 'text', nullable: true } as const;

const document = new EntitySchema<OrderDocument>({
  class: OrderDocument,
  tableName: 'order_document',
  properties: {
    id: { type: 'text', primary: true },
    format: { type: 'text' },
    channel: { type: 'text' },
    identity: { type: 'text' },
    sha256: { type: 'text', fieldName: 'sha256' },
    content: { type: 'blob', lazy: true },
    fileName: { type: 'text' },
    sender: textOrNull,
    subject: textOrNull,
    customerId: textOrNull,
    customerPoNumber: textOrNull,
    problems: { type: 'json' },
    orderId: textOrNull,
    orderedAt: { type: 'datetime', nullable: true },
    dismissal: { type: 'json', nullable: true },
    status: { type: 'text' },
    receivedAt: { type: 'datetime' },
    receivedBy: { type: 'text' },
    updatedAt: { type: 'datetime' },
    version: { type: 'integer' },
  },
});

export const tables = [
  decision,
  cancellation,
  heldAmendment,
  lostSale,
  dispatch,
  invoice,
  document,
];
