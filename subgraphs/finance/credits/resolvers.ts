import { amounts } from '../amounts.ts';
import { applyCreditNote } from './apply-credit-note.ts';
import { listCreditNotes } from './find-credit-notes.ts';
import { refundCreditNote } from './refund-credit-note.ts';
import type {
  ApplyCreditNotePayloadResolvers,
  MutationResolvers,
  QueryResolvers,
  Resolvers,
} from '../__generated__/resolvers.ts';

const creditPayload: ApplyCreditNotePayloadResolvers = {
  creditNote: ({ creditNoteId: id }, _, { load }) => (id ? load.creditNote.load(id) : null),
};

export const creditQueries = {
  creditNote: (_, { id }, { load }) => load.creditNote.load(id),
  creditNoteByNumber: (_, { number }, { load }) => load.creditNoteByNumber.load(number),
  creditNotes: (_, args, ctx) => listCreditNotes(ctx, args),
} satisfies QueryResolvers;

export const creditMutations = {
  applyCreditNote: (_, { input }, { run }) => run(applyCreditNote, input),
  refundCreditNote: (_, { input }, { run }) => run(refundCreditNote, input),
} satisfies MutationResolvers;

/** What customers are credited for goods that came back. */
export const creditResolvers = {
  CreditNote: {
    __resolveReference: ({ id }, { load }) => load.creditNote.load(id),
    ...amounts('net', 'fee', 'allowance', 'tax', 'total', 'settled', 'refunded', 'onAccount'),
    returnOrder: ({ returnOrderId: id }) => (id ? { id } : null),
    invoice: ({ invoiceId }, _, { load }) => (invoiceId ? load.invoice.load(invoiceId) : null),
    order: ({ orderId: id }) => ({ id }),
    customer: ({ customerId: id }) => ({ id }),
    lines: ({ id }, _, { load }) => load.creditNoteLines.load(id),
    allocations: ({ id }, _, { load }) => load.creditAllocations.load(id),
    refunds: ({ id }, _, { load }) => load.refundsOfCreditNote.load(id),
    journalEntries: ({ id }, _, { load }) => load.entriesOfSource.load(id),
  },
  CreditNoteLine: {
    ...amounts('net', 'fee', 'tax'),
    product: ({ productId: id }) => (id ? { id } : null),
    invoice: ({ invoiceId }, _, { load }) => load.invoice.load(invoiceId),
  },
  CreditAllocation: {
    ...amounts('amount'),
    invoice: ({ invoiceId }, _, { load }) => load.invoice.load(invoiceId),
    creditNote: ({ creditNoteId }, _, { load }) => load.creditNote.load(creditNoteId),
  },
  CreditRefund: amounts('amount'),
  ReturnOrder: {
    creditNote: ({ id }, _, { load }) => load.creditNoteOfReturn.load(id),
  },
  ApplyCreditNotePayload: creditPayload,
  RefundCreditNotePayload: creditPayload,
} satisfies Resolvers;
