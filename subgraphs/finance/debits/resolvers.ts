import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { debitCustomer } from './debit-customer.ts';

export const debitMutations = {
  debitCustomer: (_, { input }, { run }) => run(debitCustomer, input),
} satisfies MutationResolvers;

/** Debit notes: what customers owe beyond their invoices. */
export const debitResolvers = {
  CustomerDebit: {
    concerns: ({ concernsId }, _, { load }) => load.invoice.load(concernsId),
  },
  DebitCustomerPayload: {
    debitNote: ({ invoiceId: id }, _, { load }) => (id ? load.invoice.load(id) : null),
  },
} satisfies Partial<Resolvers>;
