import { amounts } from '../amounts.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  Resolvers,
  RunCollectiveInvoicingPayloadResolvers,
} from '../__generated__/resolvers.ts';
import { cancelCollectiveInvoicing } from './cancel-collective-invoicing.ts';
import { listBillables } from './find-billables.ts';
import { listCollectiveRuns } from './find-collective-runs.ts';
import { invoiceBillables } from './invoice-billables.ts';
import { runCollectiveInvoicing } from './run-collective-invoicing.ts';

const payload: RunCollectiveInvoicingPayloadResolvers = {
  run: ({ collectiveRunId: id }, _, { load }) => (id ? load.collectiveRun.load(id) : null),
};

export const billingQueries = {
  billable: (_, { id }, { load }) => load.billable.load(id),
  billables: (_, args, ctx) => listBillables(ctx, args),
  collectiveRun: (_, { id }, { load }) => load.collectiveRun.load(id),
  collectiveRuns: (_, args, ctx) => listCollectiveRuns(ctx, args),
} satisfies QueryResolvers;

export const billingMutations = {
  invoiceBillables: (_, { input }, { run }) => run(invoiceBillables, input),
  runCollectiveInvoicing: (_, { input }, { run }) => run(runCollectiveInvoicing, input),
  cancelCollectiveInvoicing: (_, { input }, { run }) => run(cancelCollectiveInvoicing, input),
} satisfies MutationResolvers;

/** What has left and is billed later, and the runs that bill it together. */
export const billingResolvers = {
  OrderBilling: amounts('invoiced', 'paid'),
  Billable: {
    __resolveReference: ({ id }, { load }) => load.billable.load(id),
    ...amounts('net', 'tax', 'total'),
    customer: ({ customerId: id }) => ({ id }),
    order: ({ orderId: id }) => ({ id }),
    product: ({ productId: id }) => (id ? { id } : null),
    invoice: ({ invoiceId: id }, _, { load }) => (id ? load.invoice.load(id) : null),
  },
  CollectiveRun: {
    __resolveReference: ({ id }, { load }) => load.collectiveRun.load(id),
    collections: ({ id }, args, { load }) => load.collectionsOfRun.load(id, args),
  },
  InvoiceCollection: {
    customer: ({ customerId: id }) => ({ id }),
    invoice: ({ invoiceId: id }, _, { load }) => (id ? load.invoice.load(id) : null),
  },
  InvoiceBillablesPayload: {
    invoice: ({ invoiceId: id }, _, { load }) => (id ? load.invoice.load(id) : null),
  },
  RunCollectiveInvoicingPayload: payload,
  CancelCollectiveInvoicingPayload: payload,
} satisfies Partial<Resolvers>;
