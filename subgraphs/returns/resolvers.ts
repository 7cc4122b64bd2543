import { scalars } from '../../kernel/scalars.ts';
import type {
  OpenTicketPayloadResolvers,
  RequestReturnPayloadResolvers,
  Resolvers,
} from './__generated__/resolvers.ts';
import { returnRates } from './analysis/find-return-rates.ts';
import { answerSurvey } from './feedback/answer-survey.ts';
import { listSurveys, satisfaction } from './feedback/find-surveys.ts';
import { authoriseReturn, cancelReturn, rejectReturn, sendReturn } from './orders/decide-return.ts';
import { listReturns } from './orders/find-returns.ts';
import { inspectReturn } from './orders/inspect-return.ts';
import { receiveReturn } from './orders/receive-return.ts';
import { requestReturn } from './orders/request-return.ts';
import { resolveReturn } from './orders/resolve-return.ts';
import { listReturnRules } from './rules/find-rules.ts';
import { saveReturnRule } from './rules/save-return-rule.ts';
import { listTickets } from './service/find-tickets.ts';
import { openTicket } from './service/open-ticket.ts';
import { saveWarranty } from './service/save-warranty.ts';
import { closeTicket, resolveTicket, startTicket } from './service/work-ticket.ts';

/** A field of the row, as a Quantity in the row's unit. */
const quantity = (field: string) => (row: { unit: string }) => ({
  value: (row as Record<string, string>)[field]!,
  unit: row.unit,
});

const returnPayload: RequestReturnPayloadResolvers = {
  returnOrder: ({ returnOrderId: id }, _, { load }) => (id ? load.returnOrder.load(id) : null),
};

const ticketPayload: OpenTicketPayloadResolvers = {
  serviceTicket: ({ ticketId: id }, _, { load }) => (id ? load.ticket.load(id) : null),
};

export const resolvers = {
  ...scalars,
  Query: {
    returnOrder: (_, { id }, { load }) => load.returnOrder.load(id),
    returnOrderByNumber: (_, { number }, { load }) => load.returnByNumber.load(number),
    returnOrders: (_, args, ctx) => listReturns(ctx, args),
    returnRules: (_, args, ctx) => listReturnRules(ctx, args),
    serviceTicket: (_, { id }, { load }) => load.ticket.load(id),
    serviceTickets: (_, args, ctx) => listTickets(ctx, args),
    surveys: (_, args, ctx) => listSurveys(ctx, args),
    satisfaction: (_, period, ctx) => satisfaction(ctx, period),
    returnRates: (_, args, ctx) => returnRates(ctx, args),
  },
  Mutation: {
    requestReturn: (_, { input }, { run }) => run(requestReturn, input),
    authoriseReturn: (_, { input }, { run }) => run(authoriseReturn, input),
    rejectReturn: (_, { input }, { run }) => run(rejectReturn, input),
    cancelReturn: (_, { input }, { run }) => run(cancelReturn, input),
    sendReturn: (_, { input }, { run }) => run(sendReturn, input),
    receiveReturn: (_, { input }, { run }) => run(receiveReturn, input),
    inspectReturn: (_, { input }, { run }) => run(inspectReturn, input),
    resolveReturn: (_, { input }, { run }) => run(resolveReturn, input),
    saveReturnRule: (_, { input }, { run }) => run(saveReturnRule, input),
    saveWarranty: (_, { input }, { run }) => run(saveWarranty, input),
    openTicket: (_, { input }, { run }) => run(openTicket, input),
    startTicket: (_, { input }, { run }) => run(startTicket, input),
    resolveTicket: (_, { input }, { run }) => run(resolveTicket, input),
    closeTicket: (_, { input }, { run }) => run(closeTicket, input),
    answerSurvey: (_, { input }, { run }) => run(answerSurvey, input),
  },
  RequestReturnPayload: returnPayload,
  AuthoriseReturnPayload: returnPayload,
  RejectReturnPayload: returnPayload,
  CancelReturnPayload: returnPayload,
  SendReturnPayload: returnPayload,
  ReceiveReturnPayload: returnPayload,
  InspectReturnPayload: returnPayload,
  ResolveReturnPayload: returnPayload,
  OpenTicketPayload: ticketPayload,
  StartTicketPayload: ticketPayload,
  ResolveTicketPayload: ticketPayload,
  CloseTicketPayload: ticketPayload,
  SaveReturnRulePayload: {
    returnRule: ({ returnRuleId: id }, _, { load }) => (id ? load.rule.load(id) : null),
  },
  SaveWarrantyPayload: {
    product: ({ productId: id }) => (id ? { id } : null),
  },
  ReturnOrder: {
    __resolveReference: ({ id }, { load }) => load.returnOrder.load(id),
    order: ({ orderId: id }) => ({ id }),
    customer: ({ customerId: id }) => ({ id }),
    warehouse: ({ warehouseId: id }) => ({ id }),
    value: ({ value: amount, currency }) => ({ amount, currency }),
    lines: ({ id }, _, { load }) => load.linesOfReturn.load(id),
  },
  ReturnLine: {
    __resolveReference: ({ id }, { load }) => load.returnLine.load(id),
    orderLine: ({ orderLineId: id }) => ({ id }),
    product: ({ productId: id }) => ({ id }),
    quantity: quantity('quantity'),
    received: quantity('received'),
    inspections: ({ id }, _, { load }) => load.inspectionsOfLine.load(id),
  },
  ReturnInspection: {
    quantity: quantity('quantity'),
    warehouse: ({ warehouseId: id }) => ({ id }),
  },
  ReturnRule: {
    __resolveReference: ({ id }, { load }) => load.rule.load(id),
    customer: ({ customerId: id }) => (id ? { id } : null),
    product: ({ productId: id }) => (id ? { id } : null),
    autoLimit: ({ autoLimit: amount }, _, { company: { currency } }) => ({ amount, currency }),
  },
  ServiceTicket: {
    __resolveReference: ({ id }, { load }) => load.ticket.load(id),
    customer: ({ customerId: id }) => ({ id }),
    product: ({ productId: id }) => ({ id }),
    order: ({ orderId: id }) => (id ? { id } : null),
    orderLine: ({ orderLineId: id }) => (id ? { id } : null),
  },
  Survey: {
    __resolveReference: ({ id }, { load }) => load.survey.load(id),
    customer: ({ customerId: id }) => ({ id }),
  },
  ReturnRate: {
    product: ({ by, key: id }) => (by === 'PRODUCT' ? { id } : null),
    customer: ({ by, key: id }) => (by === 'CUSTOMER' ? { id } : null),
    value: ({ value: amount, currency }) => ({ amount, currency }),
  },
  Order: {
    returnOrders: ({ id }, args, { load }) => load.returnsOfOrder.load(id, args),
  },
  Customer: {
    returnOrders: ({ id }, args, { load }) => load.returnsOfCustomer.load(id, args),
    serviceTickets: ({ id }, args, { load }) => load.ticketsOfCustomer.load(id, args),
  },
  Product: {
    warranty: ({ id }, _, { load }) => load.warranty.load(id),
  },
} satisfies Resolvers;
