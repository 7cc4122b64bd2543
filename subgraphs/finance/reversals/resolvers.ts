import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { reversePayment } from './reverse-payment.ts';
import { reverseSupplierPayment } from './reverse-supplier-payment.ts';

export const reversalMutations = {
  reversePayment: (_, { input }, { run }) => run(reversePayment, input),
  reverseSupplierPayment: (_, { input }, { run }) => run(reverseSupplierPayment, input),
} satisfies MutationResolvers;

/** Money that goes back, and payments that were none. */
export const reversalResolvers = {
  ReversePaymentPayload: {
    payment: ({ paymentId: id }, _, { load }) => (id ? load.payment.load(id) : null),
  },
  ReverseSupplierPaymentPayload: {
    supplierPayment: ({ supplierPaymentId: id }, _, { load }) =>
      id ? load.supplierPayment.load(id) : null,
  },
} satisfies Partial<Resolvers>;
