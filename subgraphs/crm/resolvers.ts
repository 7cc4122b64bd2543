import { scalars } from '../../kernel/scalars.ts';
import type {
  CompleteTaskPayloadResolvers,
  OpenServiceRequestPayloadResolvers,
  Resolvers,
  SaveCustomerPayloadResolvers,
  SaveOpportunityPayloadResolvers,
} from './__generated__/resolvers.ts';
import { customersByEmail, listCustomers } from './customers/find-customers.ts';
import { findDefaultLimit } from './customers/find-credit-limits.ts';
import { listGroups } from './customers/find-groups.ts';
import { saveCustomerGroup } from './customers/save-customer-group.ts';
import { saveDefaultCreditLimit } from './customers/save-default-credit-limit.ts';
import { saveCustomer } from './customers/save-customer.ts';
import { setCustomerStatus } from './customers/set-customer-status.ts';
import { removeContact } from './contacts/remove-contact.ts';
import { saveContact } from './contacts/save-contact.ts';
import { completeTask } from './interactions/complete-task.ts';
import { listInteractions } from './interactions/find-interactions.ts';
import type { MomentRow } from './timeline/find-moments.ts';
import { recordInteraction } from './interactions/record-interaction.ts';
import { findServicePolicy, listServiceRequests } from './service/find-service-requests.ts';
import {
  assignServiceRequest,
  rateServiceRequest,
  replyToServiceRequest,
  setServiceRequestStatus,
} from './service/handle-service-request.ts';
import { openServiceRequest } from './service/open-service-request.ts';
import { saveServicePolicy } from './service/save-service-policy.ts';
import { closeOpportunity } from './opportunities/close-opportunity.ts';
import { findStages, listOpportunities } from './opportunities/find-opportunities.ts';
import { pipelineMonths, pipelineStages, type FiguresRow } from './opportunities/pipeline.ts';
import { saveOpportunity } from './opportunities/save-opportunity.ts';
import { saveOpportunityStages } from './opportunities/save-opportunity-stages.ts';
import { findSegments } from './analysis/find-segments.ts';
import { figuresOfSegments } from './analysis/rfm.ts';
import { saveSegments } from './analysis/save-segments.ts';
import { findDuplicates } from './customers/find-duplicates.ts';

const customerPayload: SaveCustomerPayloadResolvers = {
  customer: ({ customerId: id }, _, { load }) => (id ? load.customer.load(id) : null),
};

const interactionPayload: CompleteTaskPayloadResolvers = {
  interaction: ({ interactionId: id }, _, { load }) => (id ? load.interaction.load(id) : null),
};

const requestPayload: OpenServiceRequestPayloadResolvers = {
  serviceRequest: ({ serviceRequestId: id }, _, { load }) =>
    id ? load.serviceRequest.load(id) : null,
};

/** The document of a timeline's entry, for the kinds that tell of such a document. */
const refOf =
  (...kinds: MomentRow['kind'][]) =>
  ({ kind, documentId: id }: MomentRow) =>
    kinds.includes(kind) ? { id } : null;

const opportunityPayload: SaveOpportunityPayloadResolvers = {
  opportunity: ({ opportunityId: id }, _, { load }) => (id ? load.opportunity.load(id) : null),
};

/** A figure as Money in its currency. */
const moneyOf = (field: 'value' | 'weighted') => (row: FiguresRow) => ({
  amount: row[field],
  currency: row.currency,
});

export const resolvers = {
  ...scalars,
  Query: {
    customer: (_, { id }, { load }) => load.customer.load(id),
    customerByNumber: (_, { number }, { load }) => load.customerByNumber.load(number),
    customersByEmail: (_, { email }, ctx) => customersByEmail(ctx, email),
    customers: (_, args, ctx) => listCustomers(ctx, args),
    defaultCreditLimit: (_, __, ctx) => findDefaultLimit(ctx),
    customerGroups: (_, args, ctx) => listGroups(ctx, args),
    interactions: (_, args, ctx) => listInteractions(ctx, args),
    serviceRequest: (_, { id }, { load }) => load.serviceRequest.load(id),
    serviceRequests: (_, args, ctx) => listServiceRequests(ctx, args),
    servicePolicy: (_, _args, ctx) => findServicePolicy(ctx),
    opportunity: (_, { id }, { load }) => load.opportunity.load(id),
    opportunities: (_, args, ctx) => listOpportunities(ctx, args),
    opportunityStages: (_, _args, ctx) => findStages(ctx),
    pipeline: (_, args) => args,
    segments: (_, _args, ctx) => findSegments(ctx),
    rfm: (_, args) => args,
    possibleDuplicates: (_, probe, ctx) => findDuplicates(ctx, probe),
  },
  Mutation: {
    saveCustomer: (_, { input }, { run }) => run(saveCustomer, input),
    setCustomerStatus: (_, { input }, { run }) => run(setCustomerStatus, input),
    saveCustomerGroup: (_, { input }, { run }) => run(saveCustomerGroup, input),
    saveDefaultCreditLimit: (_, { input }, { run }) => run(saveDefaultCreditLimit, input),
    saveContact: (_, { input }, { run }) => run(saveContact, input),
    removeContact: (_, { input }, { run }) => run(removeContact, input),
    recordInteraction: (_, { input }, { run }) => run(recordInteraction, input),
    completeTask: (_, { input }, { run }) => run(completeTask, input),
    openServiceRequest: (_, { input }, { run }) => run(openServiceRequest, input),
    replyToServiceRequest: (_, { input }, { run }) => run(replyToServiceRequest, input),
    setServiceRequestStatus: (_, { input }, { run }) => run(setServiceRequestStatus, input),
    assignServiceRequest: (_, { input }, { run }) => run(assignServiceRequest, input),
    rateServiceRequest: (_, { input }, { run }) => run(rateServiceRequest, input),
    saveServicePolicy: (_, { input }, { run }) => run(saveServicePolicy, input),
    saveOpportunity: (_, { input }, { run }) => run(saveOpportunity, input),
    closeOpportunity: (_, { input }, { run }) => run(closeOpportunity, input),
    saveOpportunityStages: (_, { input }, { run }) => run(saveOpportunityStages, input),
    saveSegments: (_, { input }, { run }) => run(saveSegments, input),
  },
  SaveCustomerPayload: customerPayload,
  SetCustomerStatusPayload: customerPayload,
  SaveCustomerGroupPayload: {
    customerGroup: ({ customerGroupId: id }, _, { load }) =>
      id ? load.customerGroup.load(id) : null,
  },
  Customer: {
    __resolveReference: ({ id }, { load }) => load.customer.load(id),
    group: ({ groupId: id }, _, { load }) => (id ? load.customerGroup.load(id) : null),
    effectiveCreditLimit: async ({ creditLimit, groupId }, _, { load }) =>
      creditLimit ?? (await load.sharedLimit.load(groupId ?? ''))?.limit ?? null,
    creditLimitSource: async ({ creditLimit, groupId }, _, { load }) =>
      creditLimit ? 'CUSTOMER' : ((await load.sharedLimit.load(groupId ?? ''))?.source ?? null),
    addresses: ({ id }, _, { load }) => load.addresses.load(id),
    contacts: ({ id }, _, { load }) => load.contacts.load(id),
    interactions: ({ id }, args, { load }) => load.interactions.load(id, args),
    serviceRequests: ({ id }, args, { load }) => load.serviceRequests.load(id, args),
    opportunities: ({ id }, args, { load }) => load.opportunities.load(id, args),
    rfm: ({ id }, args, { load }) => load.rfm.load(id, args),
    recommendations: ({ id }, args, { load }) => load.recommendations.load(id, args),
    possibleDuplicates: ({ id }, _, { load }) => load.duplicates.load(id),
    timeline: ({ id }, args, { load }) => load.timeline.load(id, args),
    statusChanges: ({ id }, _, { load }) => load.statusChanges.load(id),
    preferredCarrier: ({ preferredCarrierId: id }) => (id ? { id } : null),
    preferredWarehouse: ({ preferredWarehouseId: id }) => (id ? { id } : null),
  },
  SaveDefaultCreditLimitPayload: {
    defaultCreditLimit: (_, __, ctx) => findDefaultLimit(ctx),
  },
  CustomerGroup: {
    __resolveReference: ({ id }, { load }) => load.customerGroup.load(id),
    creditLimit: ({ creditLimit: amount }, _, { company: { currency } }) =>
      amount === null ? null : { amount, currency },
  },
  Contact: {
    __resolveReference: ({ id }, { load }) => load.contact.load(id),
    customer: ({ customerId: id }, _, { load }) => load.customer.load(id),
  },
  SaveContactPayload: {
    contact: ({ contactId: id }, _, { load }) => (id ? load.contact.load(id) : null),
  },
  RemoveContactPayload: customerPayload,
  Interaction: {
    __resolveReference: ({ id }, { load }) => load.interaction.load(id),
    customer: ({ customerId: id }, _, { load }) => load.customer.load(id),
    contact: ({ contactId: id }, _, { load }) => (id ? load.contact.load(id) : null),
  },
  RecordInteractionPayload: interactionPayload,
  CompleteTaskPayload: interactionPayload,
  TimelineEntry: {
    quotation: refOf('QUOTATION_SENT', 'QUOTATION_ACCEPTED', 'QUOTATION_LOST'),
    order: refOf('ORDER_PLACED', 'ORDER_APPROVED', 'ORDER_SHIPPED', 'ORDER_CANCELLED'),
    returnOrder: refOf('RETURN_REQUESTED', 'RETURN_REJECTED', 'RETURN_RECEIVED', 'RETURN_RESOLVED'),
    creditNote: refOf('CREDIT_NOTE_ISSUED'),
    serviceTicket: refOf('TICKET_OPEN', 'TICKET_RESOLVED'),
    invoice: refOf('INVOICE_ISSUED'),
    payment: refOf('PAYMENT_RECEIVED', 'PAYMENT_REVERSED'),
    shipment: refOf('SHIPMENT_DELIVERED'),
    interaction: ({ kind, documentId }, _, { load }) =>
      kind === 'INTERACTION' ? load.interaction.load(documentId) : null,
    opportunity: ({ kind, documentId }, _, { load }) =>
      kind.startsWith('OPPORTUNITY') ? load.opportunity.load(documentId) : null,
    serviceRequest: ({ kind, documentId }, _, { load }) =>
      kind === 'SERVICE_REQUEST_OPENED' ? load.serviceRequest.load(documentId) : null,
  },
  ServiceRequest: {
    __resolveReference: ({ id }, { load }) => load.serviceRequest.load(id),
    customer: ({ customerId: id }, _, { load }) => load.customer.load(id),
    contact: ({ contactId: id }, _, { load }) => (id ? load.contact.load(id) : null),
    messages: ({ id }, args, { load }) => load.serviceMessages.load(id, args),
  },
  OpenServiceRequestPayload: requestPayload,
  ReplyToServiceRequestPayload: requestPayload,
  SetServiceRequestStatusPayload: requestPayload,
  AssignServiceRequestPayload: requestPayload,
  RateServiceRequestPayload: requestPayload,
  SaveServicePolicyPayload: {
    servicePolicy: ({ version }, _, ctx) => (version ? findServicePolicy(ctx) : null),
  },
  Opportunity: {
    __resolveReference: ({ id }, { load }) => load.opportunity.load(id),
    customer: ({ customerId: id }, _, { load }) => load.customer.load(id),
    stage: ({ stage }, _, { load }) => load.stage.load(stage),
    order: ({ orderId: id }) => (id ? { id } : null),
  },
  SaveOpportunityPayload: opportunityPayload,
  CloseOpportunityPayload: opportunityPayload,
  SaveOpportunityStagesPayload: {
    opportunityStages: ({ count }, _, ctx) => (count ? findStages(ctx) : null),
  },
  Pipeline: {
    stages: (args, _, ctx) => pipelineStages(ctx, args),
    months: (args, _, ctx) => pipelineMonths(ctx, args),
  },
  PipelineStage: {
    stage: ({ key }, _, { load }) => load.stage.load(key),
    value: moneyOf('value'),
    weighted: moneyOf('weighted'),
  },
  PipelineMonth: {
    month: ({ key }) => key,
    value: moneyOf('value'),
    weighted: moneyOf('weighted'),
  },
  RfmScore: {
    segment: ({ segment }, _, { load }) => (segment ? load.segment.load(segment) : null),
    total: ({ total: amount, currency }) => ({ amount, currency }),
  },
  RfmReport: {
    segments: (asOf, _, ctx) => figuresOfSegments(ctx, asOf),
  },
  SegmentFigures: {
    segment: ({ segment }, _, { load }) => load.segment.load(segment),
    total: ({ total: amount, currency }) => ({ amount, currency }),
  },
  Segment: {
    members: ({ code }, args, { load }) => load.members.load(code, args),
  },
  SaveSegmentsPayload: {
    segments: ({ count }, _, ctx) => (count ? findSegments(ctx) : null),
  },
  Recommendation: {
    product: ({ productId: id }) => ({ id }),
    given: ({ givenId: id }) => (id ? { id } : null),
  },
  PossibleDuplicate: {
    customer: ({ customerId }, _, { load }) => load.customer.load(customerId),
  },
} satisfies Resolvers;
