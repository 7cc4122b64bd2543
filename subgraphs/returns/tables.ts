import { EntitySchema } from '@mikro-orm/core';
import { DayColumn, DecimalColumn } from '../../kernel/database.ts';
import { Survey } from './feedback/survey.ts';
import { ReturnClaim } from './orders/return-claim.ts';
import { ReturnInspection, ReturnLine } from './orders/return-line.ts';
import { ReturnOrder } from './orders/return-order.ts';
import { ReturnRule } from './rules/return-rule.ts';
import { ServiceTicket } from './service/ticket.ts';
import { Warranty } from './service/warranty.ts';

const text = { type: 'text' } as const;
const textOrNull = { type: 'text', nullable: true } as const;
const moment = { type: 'datetime' } as const;
const momentOrNull = { type: 'datetime', nullable: true } as const;
const amount = { type: DecimalColumn } as const;
const whole = { type: 'integer' } as const;
const yesOrNo = { type: 'boolean' } as const;
const id = { type: 'text', primary: true } as const;

export const tables = [
  new EntitySchema<ReturnRule>({
    class: ReturnRule,
    tableName: 'return_rule',
    properties: {
      id,
      customerId: textOrNull,
      productId: textOrNull,
      channel: textOrNull,
      isReturnable: yesOrNo,
      windowDays: whole,
      autoLimit: amount,
      feePercent: amount,
      feeFreeReasons: { type: 'array' },
      updatedAt: moment,
      version: whole,
    },
  }),
  new EntitySchema<ReturnClaim>({
    class: ReturnClaim,
    tableName: 'return_claim',
    properties: { id, delivered: amount, claimed: amount },
  }),
  new EntitySchema<ReturnOrder>({
    class: ReturnOrder,
    tableName: 'return_order',
    properties: {
      id,
      number: text,
      orderId: text,
      orderNumber: text,
      customerId: text,
      channel: text,
      warehouseId: text,
      status: text,
      wanted: text,
      resolution: textOrNull,
      note: textOrNull,
      reason: textOrNull,
      trackingNumber: textOrNull,
      value: amount,
      requestedBy: text,
      authorisedBy: textOrNull,
      authorisedAt: momentOrNull,
      sentAt: momentOrNull,
      receivedAt: momentOrNull,
      inspectedAt: momentOrNull,
      resolvedAt: momentOrNull,
      closedAt: momentOrNull,
      createdAt: moment,
      updatedAt: moment,
      version: whole,
      // Read and written by themselves: see orders/return-store.ts.
      lines: { type: 'json', persist: false },
    },
  }),
  new EntitySchema<ReturnLine>({
    class: ReturnLine,
    tableName: 'return_line',
    properties: {
      id,
      returnOrderId: text,
      orderLineId: text,
      position: whole,
      productId: text,
      sku: text,
      name: text,
      unit: text,
      decimals: whole,
      reason: text,
      note: textOrNull,
      quantity: amount,
      received: amount,
      feePercent: amount,
      net: amount,
      inspections: { type: 'json', persist: false },
    },
  }),
  new EntitySchema<ReturnInspection>({
    class: ReturnInspection,
    tableName: 'return_inspection',
    properties: {
      id,
      returnOrderId: text,
      returnLineId: text,
      position: whole,
      quantity: amount,
      grade: text,
      disposition: text,
      warehouseId: text,
      note: textOrNull,
      goods: { type: 'json' },
    },
  }),
  new EntitySchema<Warranty>({
    class: Warranty,
    tableName: 'warranty',
    properties: {
      productId: { type: 'text', primary: true },
      months: whole,
      updatedAt: moment,
      version: whole,
    },
  }),
  new EntitySchema<ServiceTicket>({
    class: ServiceTicket,
    tableName: 'service_ticket',
    properties: {
      id,
      number: text,
      customerId: text,
      productId: text,
      orderId: textOrNull,
      orderLineId: textOrNull,
      serial: textOrNull,
      subject: text,
      description: textOrNull,
      priority: text,
      status: text,
      warrantyUntil: { type: DayColumn, nullable: true },
      isUnderWarranty: yesOrNo,
      isChargeable: { type: 'boolean', nullable: true },
      cause: textOrNull,
      action: textOrNull,
      resolution: textOrNull,
      openedBy: text,
      assignee: textOrNull,
      startedAt: momentOrNull,
      resolvedAt: momentOrNull,
      closedAt: momentOrNull,
      createdAt: moment,
      updatedAt: moment,
      version: whole,
    },
  }),
  new EntitySchema<Survey>({
    class: Survey,
    tableName: 'survey',
    properties: {
      id,
      token: text,
      kind: text,
      subjectId: text,
      customerId: text,
      invitedAt: moment,
      answeredAt: momentOrNull,
      csat: { type: 'integer', nullable: true },
      nps: { type: 'integer', nullable: true },
      comment: textOrNull,
    },
  }),
];
