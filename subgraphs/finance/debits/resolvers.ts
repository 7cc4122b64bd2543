import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { cancelDebitNote } from './cancel-debit-note.ts';
import { debitCustomer } from './debit-customer.ts';

export const debitMutations = {
  debitCustomer: (_, { input }, { run }) => run(debitCustomer, input),
  cancelDebitNote: (_, { input }, { run }) => run(cancelDebitNote, input),
} satisfies MutationResolvers;

/** Debit notes: what customers owe beyond their invoices. */
export const debitResolvers = {
  CustomerDebit: {
    concerns: ({ concernsId }, _, { load }) => load.invoice.load(concernsId),
  },
  DebitCustomerPayload: {
    debitNote: ({ invoiceId: id }, _, { load }) => (id ? load.invoice.load(id) : null),
  },
  CancelDebitNotePayload: {
    creditNote: ({ creditNoteId: id }, _, { load }) => (id ? load.creditNote.load(id) : null),
  },
} satisfies Partial<Resolvers>;
