import { EntitySchema } from '@mikro-orm/core';
import { DayColumn, DecimalColumn } from '../../kernel/database.ts';
import { Bill } from './payables/bill.ts';
import { Invoice } from './receivables/invoice.ts';
import { Payment, PaymentAllocation } from './receivables/payment.ts';

// Not here is what is written once and never loaded: journal entries and invoice lines.
export const tables = [
  new EntitySchema<Invoice>({
    class: Invoice,
    tableName: 'invoice',
    properties: {
      id: { type: 'text', primary: true },
      number: { type: 'text' },
      series: { type: 'text' },
      year: { type: 'integer' },
      sequence: { type: 'integer' },
      orderId: { type: 'text' },
      orderNumber: { type: 'text' },
      deliveryId: { type: 'text' },
      customerId: { type: 'text' },
      invoiceDate: { type: DayColumn },
      dueDate: { type: DayColumn },
      currency: { type: 'text' },
      net: { type: DecimalColumn },
      freight: { type: DecimalColumn },
      tax: { type: DecimalColumn },
      total: { type: DecimalColumn },
      paid: { type: DecimalColumn },
      issuedAt: { type: 'datetime' },
      version: { type: 'integer' },
    },
  }),
  new EntitySchema<Payment>({
    class: Payment,
    tableName: 'payment',
    properties: {
      id: { type: 'text', primary: true },
      number: { type: 'text' },
      customerId: { type: 'text' },
      amount: { type: DecimalColumn },
      allocated: { type: DecimalColumn },
      currency: { type: 'text' },
      receivedDate: { type: DayColumn },
      method: { type: 'text' },
      reference: { type: 'text', nullable: true },
      recordedAt: { type: 'datetime' },
      recordedBy: { type: 'text' },
      version: { type: 'integer' },
    },
  }),
  new EntitySchema<PaymentAllocation>({
    class: PaymentAllocation,
    tableName: 'payment_allocation',
    properties: {
      id: { type: 'text', primary: true },
      paymentId: { type: 'text' },
      invoiceId: { type: 'text' },
      customerId: { type: 'text' },
      amount: { type: DecimalColumn },
      postingDate: { type: DayColumn },
    },
  }),
  new EntitySchema<Bill>({
    class: Bill,
    tableName: 'bill',
    properties: {
      id: { type: 'text', primary: true },
      number: { type: 'text' },
      supplierId: { type: 'text' },
      purchaseOrderId: { type: 'text' },
      supplierNumber: { type: 'text' },
      billDate: { type: DayColumn },
      dueDate: { type: DayColumn },
      currency: { type: 'text' },
      net: { type: DecimalColumn },
      tax: { type: DecimalColumn },
      total: { type: DecimalColumn },
      paid: { type: DecimalColumn },
      postedOn: { type: DayColumn, nullable: true },
      rejectedReason: { type: 'text', nullable: true },
      recordedAt: { type: 'datetime' },
      recordedBy: { type: 'text' },
      releasedBy: { type: 'text', nullable: true },
      version: { type: 'integer' },
    },
  }),
];
