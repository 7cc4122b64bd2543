import { EntitySchema } from '@mikro-orm/core';
import { DecimalColumn } from '../../kernel/database.ts';
import { SupplierItem } from './supplier-item.ts';
import { Supplier } from './supplier.ts';

const text = { type: 'text' } as const;
const textOrNull = { type: 'text', nullable: true } as const;
const moment = { type: 'datetime' } as const;
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
      updatedAt: moment,
      version: whole,
    },
  }),
];
