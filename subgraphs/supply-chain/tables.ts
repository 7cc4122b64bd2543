import { EntitySchema } from '@mikro-orm/core';
import { DayColumn, DecimalColumn } from '../../kernel/database.ts';
import { ShipNotice } from './notices/ship-notice.ts';
import { SupplyProposal } from './plan/proposal.ts';
import { SupplyRun } from './run.ts';
import { SupplyException } from './tower/exception.ts';

const text = { type: 'text' } as const;
const textOrNull = { type: 'text', nullable: true } as const;
const moment = { type: 'datetime' } as const;
const momentOrNull = { type: 'datetime', nullable: true } as const;
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
      endedAt: momentOrNull,
      version: whole,
    },
  }),
  new EntitySchema<SupplyProposal>({
    class: SupplyProposal,
    tableName: 'supply_proposal',
    properties: {
      id: { type: 'text', primary: true },
      planId: text,
      productId: text,
      warehouseId: text,
      supplierId: textOrNull,
      quantity: { type: DecimalColumn },
      unit: text,
      orderDate: { type: DayColumn },
      neededDate: { type: DayColumn },
      cost: { type: DecimalColumn, nullable: true },
      currency: text,
      status: text,
      why: { type: 'json' },
      reason: textOrNull,
      decidedBy: textOrNull,
      decidedAt: momentOrNull,
      purchaseOrderLineId: textOrNull,
      createdAt: moment,
      version: whole,
    },
  }),
  new EntitySchema<SupplyException>({
    class: SupplyException,
    tableName: 'supply_exception',
    properties: {
      id: { type: 'text', primary: true },
      code: text,
      key: text,
      severity: text,
      status: text,
      money: { type: DecimalColumn, nullable: true },
      currency: text,
      productId: textOrNull,
      warehouseId: textOrNull,
      orderId: textOrNull,
      purchaseOrderId: textOrNull,
      supplierId: textOrNull,
      shipmentId: textOrNull,
      figures: { type: 'json' },
      ownerId: textOrNull,
      raisedAt: moment,
      acknowledgedAt: momentOrNull,
      acknowledgedBy: textOrNull,
      resolvedAt: momentOrNull,
      version: whole,
    },
  }),
  new EntitySchema<ShipNotice>({
    class: ShipNotice,
    tableName: 'ship_notice',
    properties: {
      id: { type: 'text', primary: true },
      number: text,
      supplierId: text,
      purchaseOrderId: text,
      warehouseId: text,
      expectedDate: { type: DayColumn },
      parcels: { type: 'integer', nullable: true },
      carrierName: textOrNull,
      trackingNumber: textOrNull,
      status: text,
      sentBy: text,
      sentAt: moment,
      arrivedAt: momentOrNull,
      cancelledAt: momentOrNull,
      reason: textOrNull,
      version: whole,
    },
  }),
];
