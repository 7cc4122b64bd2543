import { EntitySchema } from '@mikro-orm/core';
import { DecimalColumn } from '../../kernel/database.ts';
import { StockCount, StockCountLine } from './counting/stock-count.ts';
import { Warehouse } from './warehouses/warehouse.ts';

export const tables = [
  new EntitySchema<Warehouse>({
    class: Warehouse,
    tableName: 'warehouse',
    properties: {
      id: { type: 'text', primary: true },
      code: { type: 'text' },
      name: { type: 'text' },
      allowsNegative: { type: 'boolean' },
      createdAt: { type: 'datetime' },
      updatedAt: { type: 'datetime' },
      version: { type: 'integer' },
    },
  }),
  new EntitySchema<StockCount>({
    class: StockCount,
    tableName: 'stock_count',
    properties: {
      id: { type: 'text', primary: true },
      number: { type: 'text' },
      warehouseId: { type: 'text' },
      kind: { type: 'text' },
      status: { type: 'text' },
      reason: { type: 'text', nullable: true },
      varianceValue: { type: DecimalColumn, nullable: true },
      startedAt: { type: 'datetime' },
      startedBy: { type: 'text' },
      submittedAt: { type: 'datetime', nullable: true },
      submittedBy: { type: 'text', nullable: true },
      approvedBy: { type: 'text', nullable: true },
      postedAt: { type: 'datetime', nullable: true },
      version: { type: 'integer' },
    },
  }),
  new EntitySchema<StockCountLine>({
    class: StockCountLine,
    tableName: 'stock_count_line',
    properties: {
      id: { type: 'text', primary: true },
      stockCountId: { type: 'text' },
      warehouseId: { type: 'text' },
      productId: { type: 'text' },
      position: { type: 'integer' },
      unit: { type: 'text' },
      book: { type: DecimalColumn, nullable: true },
      counted: { type: DecimalColumn, nullable: true },
      unitCost: { type: DecimalColumn, nullable: true },
      tries: { type: 'integer' },
      countedAt: { type: 'datetime', nullable: true },
      countedBy: { type: 'text', nullable: true },
      isOpen: { type: 'boolean' },
    },
  }),
];
