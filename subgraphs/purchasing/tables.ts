import { EntitySchema } from '@mikro-orm/core';
import { DayColumn, DecimalColumn } from '../../kernel/database.ts';
import { PurchaseOrderLine } from './orders/purchase-order-line.ts';
import { PurchaseOrder } from './orders/purchase-order.ts';
import { GoodsReceipt, GoodsReceiptLine } from './receipts/goods-receipt.ts';
import { Requisition } from './requisitions/requisition.ts';
import { SupplierItem } from './suppliers/supplier-item.ts';
import { Supplier } from './suppliers/supplier.ts';

const text = { type: 'text' } as const;
const textOrNull = { type: 'text', nullable: true } as const;
const moment = { type: 'datetime' } as const;
const momentOrNull = { type: 'datetime', nullable: true } as const;
const day = { type: DayColumn } as const;
const amount = { type: DecimalColumn } as const;
const whole = { type: 'integer' } as const;
const id = { type: 'text', primary: true } as const;

export const tables = [
  new EntitySchema<Supplier>({
    class: Supplier,
    tableName: 'supplier',
    properties: {
      id,
      number: text,
      externalRef: textOrNull,
      name: text,
      contact: textOrNull,
      email: textOrNull,
      phone: textOrNull,
      taxId: textOrNull,
      country: textOrNull,
      currency: text,
      paymentTermDays: whole,
      status: text,
      createdAt: moment,
      updatedAt: moment,
      version: whole,
    },
  }),
  new EntitySchema<SupplierItem>({
    class: SupplierItem,
    tableName: 'supplier_item',
    properties: {
      id,
      supplierId: text,
      productId: text,
      supplierSku: textOrNull,
      price: { type: DecimalColumn, nullable: true },
      currency: text,
      leadTimeDays: whole,
      minimumQuantity: { type: DecimalColumn },
      isPreferred: { type: 'boolean' },
      tolerancePercent: amount,
      updatedAt: moment,
      version: whole,
    },
  }),
  new EntitySchema<PurchaseOrder>({
    class: PurchaseOrder,
    tableName: 'purchase_order',
    properties: {
      id,
      number: text,
      supplierId: text,
      warehouseId: text,
      currency: text,
      status: text,
      note: textOrNull,
      expectedDate: day,
      total: amount,
      draftedBy: text,
      submittedAt: momentOrNull,
      submittedBy: textOrNull,
      approvedAt: momentOrNull,
      approvedBy: textOrNull,
      sentAt: momentOrNull,
      confirmedAt: momentOrNull,
      cancelledAt: momentOrNull,
      billsUnpaid: whole,
      reason: textOrNull,
      createdAt: moment,
      updatedAt: moment,
      version: whole,
      // Read and written by themselves: see orders/order-store.ts.
      lines: { type: 'json', persist: false },
    },
  }),
  new EntitySchema<PurchaseOrderLine>({
    class: PurchaseOrderLine,
    tableName: 'purchase_order_line',
    properties: {
      id,
      purchaseOrderId: text,
      supplierId: text,
      position: whole,
      productId: text,
      sku: text,
      name: text,
      quantity: amount,
      unit: text,
      baseUnit: text,
      ordered: amount,
      unitPrice: amount,
      net: amount,
      tolerancePercent: amount,
      expectedDate: day,
      confirmed: { type: DecimalColumn, nullable: true },
      confirmedDate: { type: DayColumn, nullable: true },
      accepted: amount,
      rejected: amount,
      shortClosed: amount,
      billed: amount,
    },
  }),
  new EntitySchema<GoodsReceipt>({
    class: GoodsReceipt,
    tableName: 'goods_receipt',
    properties: {
      id,
      number: text,
      purchaseOrderId: text,
      supplierId: text,
      warehouseId: text,
      deliveryNote: textOrNull,
      receivedAt: moment,
      receivedBy: text,
    },
  }),
  new EntitySchema<GoodsReceiptLine>({
    class: GoodsReceiptLine,
    tableName: 'goods_receipt_line',
    properties: {
      id,
      goodsReceiptId: text,
      purchaseOrderLineId: text,
      position: whole,
      productId: text,
      unit: text,
      received: amount,
      accepted: amount,
      rejected: amount,
      value: amount,
      rejectReason: textOrNull,
    },
  }),
  new EntitySchema<Requisition>({
    class: Requisition,
    tableName: 'requisition',
    properties: {
      id,
      number: text,
      productId: text,
      warehouseId: text,
      quantity: amount,
      unit: text,
      neededBy: day,
      status: text,
      source: text,
      sourceId: textOrNull,
      supplierId: textOrNull,
      why: { type: 'json' },
      note: textOrNull,
      reason: textOrNull,
      purchaseOrderId: textOrNull,
      raisedAt: moment,
      raisedBy: text,
      updatedAt: moment,
      version: whole,
    },
  }),
];
