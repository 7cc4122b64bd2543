import { EntitySchema } from '@mikro-orm/core';
import { SupplyRun } from './run.ts';

const text = { type: 'text' } as const;
const moment = { type: 'datetime' } as const;
const whole = { type: 'integer' } as const;

export const tables = [
  new EntitySchema<SupplyRun>({
    class: SupplyRun,
    tableName: 'supply_run',
    properties: {
      id: { type: 'text', primary: true },
      kind: text,
      grain: text,
      horizon: whole,
      productIds: { type: 'array', columnType: 'text[]', nullable: true },
      status: text,
      total: whole,
      done: whole,
      afterProduct: text,
      afterWarehouse: text,
      startedBy: text,
      startedAt: moment,
      endedAt: { type: 'datetime', nullable: true },
      version: whole,
    },
  }),
];
