import { EntitySchema } from '@mikro-orm/core';
import { DayColumn, DecimalColumn } from '../../kernel/database.ts';
import { Address } from './customers/address.ts';
import { CustomerGroup } from './customers/customer-group.ts';
import { Customer } from './customers/customer.ts';
import { StatusChange } from './customers/status.ts';
import { Contact } from './contacts/contact.ts';
import { Interaction } from './interactions/interaction.ts';
import { ServiceMessage, ServiceRequest } from './service/service-request.ts';
import { Opportunity } from './opportunities/opportunity.ts';

const text = { type: 'text' } as const;
const textOrNull = { type: 'text', nullable: true } as const;
const moment = { type: 'datetime' } as const;
const momentOrNull = { type: 'datetime', nullable: true } as const;
const whole = { type: 'integer' } as const;
const yesNo = { type: 'boolean' } as const;
const id = { type: 'text', primary: true } as const;

export const tables = [
  new EntitySchema<Customer>({
    class: Customer,
    tableName: 'customer',
    properties: {
      id: { type: 'text', primary: true },
      number: { type: 'text' },
      externalRef: { type: 'text', nullable: true },
      name: { type: 'text' },
      nameZh: { type: 'text', nullable: true },
      taxId: { type: 'text', nullable: true },
      status: { type: 'text' },
      groupId: { type: 'text', nullable: true },
      tier: { type: 'text' },
      country: { type: 'text' },
      currency: { type: 'text' },
      paymentTermDays: { type: 'integer' },
      creditLimit: { type: DecimalColumn, nullable: true },
      owner: { type: 'text', nullable: true },
      email: { type: 'text', nullable: true },
      phone: { type: 'text', nullable: true },
      preferredCarrierId: { type: 'text', nullable: true },
      preferredWarehouseId: { type: 'text', nullable: true },
      createdAt: { type: 'datetime' },
      updatedAt: { type: 'datetime' },
      version: { type: 'integer' },
    },
  }),
  new EntitySchema<Address>({
    class: Address,
    tableName: 'address',
    properties: {
      id: { type: 'text', primary: true },
      customerId: { type: 'text' },
      position: { type: 'integer' },
      name: { type: 'text' },
      street: { type: 'text' },
      city: { type: 'text' },
      region: { type: 'text', nullable: true },
      postalCode: { type: 'text', nullable: true },
      country: { type: 'text' },
      isBillTo: { type: 'boolean' },
      isShipTo: { type: 'boolean' },
      isDefaultShipTo: { type: 'boolean' },
      latitude: { type: DecimalColumn, nullable: true },
      longitude: { type: DecimalColumn, nullable: true },
    },
  }),
  new EntitySchema<CustomerGroup>({
    class: CustomerGroup,
    tableName: 'customer_group',
    properties: {
      id: { type: 'text', primary: true },
      code: { type: 'text' },
      name: { type: 'text' },
      nameZh: { type: 'text', nullable: true },
      createdAt: { type: 'datetime' },
      version: { type: 'integer' },
    },
  }),
  new EntitySchema<StatusChange>({
    class: StatusChange,
    tableName: 'customer_status_change',
    properties: {
      id: { type: 'text', primary: true },
      customerId: { type: 'text' },
      previous: { type: 'text' },
      status: { type: 'text' },
      reason: { type: 'text' },
      actor: { type: 'text' },
      changedAt: { type: 'datetime' },
    },
  }),
  new EntitySchema<Contact>({
    class: Contact,
    tableName: 'contact',
    properties: {
      id,
      customerId: text,
      name: text,
      role: textOrNull,
      email: textOrNull,
      phone: textOrNull,
      isPrimary: yesNo,
      consents: { type: 'json' },
      createdAt: moment,
      updatedAt: moment,
      version: whole,
    },
  }),
  new EntitySchema<Interaction>({
    class: Interaction,
    tableName: 'interaction',
    properties: {
      id,
      customerId: text,
      contactId: textOrNull,
      kind: text,
      subject: text,
      body: textOrNull,
      at: moment,
      dueAt: momentOrNull,
      assignee: textOrNull,
      completedAt: momentOrNull,
      completedBy: textOrNull,
      outcome: textOrNull,
      recordedBy: text,
      updatedAt: moment,
      version: whole,
    },
  }),
  new EntitySchema<ServiceRequest>({
    class: ServiceRequest,
    tableName: 'service_request',
    properties: {
      id,
      number: text,
      customerId: text,
      contactId: textOrNull,
      category: text,
      priority: text,
      channel: text,
      subject: text,
      status: text,
      assignee: textOrNull,
      openedBy: text,
      openedAt: moment,
      firstRespondedAt: momentOrNull,
      resolvedAt: momentOrNull,
      closedAt: momentOrNull,
      stoppedAt: momentOrNull,
      waitedSeconds: whole,
      responseRiskAt: moment,
      responseDueAt: moment,
      resolutionRiskAt: moment,
      resolutionDueAt: moment,
      score: { type: 'integer', nullable: true },
      comment: textOrNull,
      ratedAt: momentOrNull,
      updatedAt: moment,
      version: whole,
    },
  }),
  new EntitySchema<ServiceMessage>({
    class: ServiceMessage,
    tableName: 'service_message',
    properties: {
      id,
      serviceRequestId: text,
      author: text,
      isFromCustomer: yesNo,
      isInternal: yesNo,
      body: text,
      writtenAt: moment,
    },
  }),
  new EntitySchema<Opportunity>({
    class: Opportunity,
    tableName: 'opportunity',
    properties: {
      id,
      number: text,
      customerId: text,
      name: text,
      stage: text,
      value: { type: DecimalColumn },
      currency: text,
      expectedDate: { type: DayColumn },
      owner: textOrNull,
      outcome: textOrNull,
      reason: textOrNull,
      orderId: textOrNull,
      closedAt: momentOrNull,
      createdAt: moment,
      updatedAt: moment,
      version: whole,
    },
  }),
];
