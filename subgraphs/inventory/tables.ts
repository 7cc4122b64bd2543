import { EntitySchema } from '@mikro-orm/core';
import { Warehouse } from './warehouses/warehouse.ts';

export const tables = [
  new EntitySchema<Warehouse>({
    class: Warehouse,
    tableName: 'warehouse',
    properties: {
      id: { type: 'text', primary: true },
      code: { type: 'text' },
      name: { type: 'text' },
      createdAt: { type: 'datetime' },
      updatedAt: { type: 'datetime' },
      version: { type: 'integer' },
    },
  }),
];
