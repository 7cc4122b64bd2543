import { EntitySchema } from '@mikro-orm/core';
import { DecimalColumn } from '../../kernel/database.ts';
import { AttributeDefinition } from './attributes/attribute.ts';
import { ProductCategory } from './categories/category.ts';
import { Product } from './products/product.ts';

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
      categoryId: { type: 'text', nullable: true },
      brand: { type: 'text', nullable: true },
      baseUnit: { type: 'text' },
      units: { type: 'json' },
      catchWeight: { type: 'json', nullable: true },
      gtin: { type: 'text', nullable: true },
      taxCategory: { type: 'text' },
      weightKg: { type: DecimalColumn, nullable: true },
      volumeM3: { type: DecimalColumn, nullable: true },
      isDangerous: { type: 'boolean' },
      isCold: { type: 'boolean' },
      shelfLifeDays: { type: 'integer', nullable: true },
      tracking: { type: 'text' },
      status: { type: 'text' },
      attributes: { type: 'json' },
      media: { type: 'json' },
      replacedById: { type: 'text', nullable: true },
      createdAt: { type: 'datetime' },
      updatedAt: { type: 'datetime' },
      version: { type: 'integer' },
    },
  }),
  new EntitySchema<ProductCategory>({
    class: ProductCategory,
    tableName: 'product_category',
    properties: {
      id: { type: 'text', primary: true },
      parentId: { type: 'text', nullable: true },
      name: { type: 'text' },
      nameZh: { type: 'text', nullable: true },
      ancestorIds: { type: 'array' },
      archivedAt: { type: 'datetime', nullable: true },
      createdAt: { type: 'datetime' },
      updatedAt: { type: 'datetime' },
      version: { type: 'integer' },
    },
  }),
  new EntitySchema<AttributeDefinition>({
    class: AttributeDefinition,
    tableName: 'attribute_definition',
    properties: {
      id: { type: 'text', primary: true },
      code: { type: 'text' },
      name: { type: 'text' },
      nameZh: { type: 'text', nullable: true },
      type: { type: 'text' },
      unit: { type: 'text', nullable: true },
      choices: { type: 'json' },
      categoryId: { type: 'text', nullable: true },
      isRequired: { type: 'boolean' },
      createdAt: { type: 'datetime' },
      updatedAt: { type: 'datetime' },
      version: { type: 'integer' },
    },
  }),
];
