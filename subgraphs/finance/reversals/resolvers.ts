import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { amounts } from '../amounts.ts';
import { refundPayment } from './refund-payment.ts';
import { reverseRefund } from './reverse-refund.ts';
import { reversePayment } from './reverse-payment.ts';
import { reverseSupplierPayment } from './reverse-supplier-payment.ts';

export const reversalMutations = {
  reversePayment: (_, { input }, { run }) => run(reversePayment, input),
  refundPayment: (_, { input }, { run }) => run(refundPayment, input),
  reverseRefund: (_, { input }, { run }) => run(reverseRefund, input),
  reverseSupplierPayment: (_, { input }, { run }) => run(reverseSupplierPayment, input),
} satisfies MutationResolvers;

/** Money that goes back, and payments that were none. */
export const reversalResolvers = {
  ReversePaymentPayload: {
    payment: ({ paymentId: id }, _, { load }) => (id ? load.payment.load(id) : null),
  },
  RefundPaymentPayload: {
    payment: ({ paymentId: id }, _, { load }) => (id ? load.payment.load(id) : null),
  },
  ReverseRefundPayload: {
    payment: ({ paymentId: id }, _, { load }) => (id ? load.payment.load(id) : null),
    creditNote: ({ creditNoteId: id }, _, { load }) => (id ? load.creditNote.load(id) : null),
    supplierAdvance: ({ supplierAdvanceId: id }, _, { load }) =>
      id ? load.supplierAdvance.load(id) : null,
    debitNote: ({ debitNoteId: id }, _, { load }) => (id ? load.debitNote.load(id) : null),
  },
  PaymentRefund: {
    ...amounts('amount'),
    journalEntries: ({ id }, _, { load }) => load.entriesOfSource.load(id),
  },
  ReverseSupplierPaymentPayload: {
    supplierPayment: ({ supplierPaymentId: id }, _, { load }) =>
      id ? load.supplierPayment.load(id) : null,
  },
} satisfies Partial<Resolvers>;
