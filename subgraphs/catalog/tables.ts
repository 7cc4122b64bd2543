import { EntitySchema } from '@mikro-orm/core';
import { DecimalColumn } from '../../kernel/database.ts';
import { Product } from './product.ts';

export const tables = [
  new EntitySchema<Product>({
    class: Product,
    tableName: 'product',
    properties: {
      id: { type: 'text', primary: true },
      sku: { type: 'text' },
      externalRef: { type: 'text', nullable: true },
      name: { type: 'text' },
      nameZh: { type: 'text', nullable: true },
      category: { type: 'text', nullable: true },
      brand: { type: 'text', nullable: true },
      baseUnit: { type: 'text' },
      units: { type: 'json' },
      gtin: { type: 'text', nullable: true },
      taxCategory: { type: 'text' },
      weightKg: { type: DecimalColumn, nullable: true },
      volumeM3: { type: DecimalColumn, nullable: true },
      tracking: { type: 'text' },
      status: { type: 'text' },
      createdAt: { type: 'datetime' },
      updatedAt: { type: 'datetime' },
      version: { type: 'integer' },
    },
  }),
];
