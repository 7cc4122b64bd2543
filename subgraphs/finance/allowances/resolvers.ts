import { amounts } from '../amounts.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  Resolvers,
  ReverseAllowancePayloadResolvers,
} from '../__generated__/resolvers.ts';
import { findReceivablesPolicy } from './find-allowances.ts';
import { grantDiscount, writeOffInvoice } from './give-up.ts';
import { reverseAllowance } from './reverse-allowance.ts';
import { saveEarlyPayment } from './save-early-payment.ts';
import { saveReceivablesPolicy } from './save-receivables-policy.ts';

export const allowanceQueries = {
  receivablesPolicy: (_, __, ctx) => findReceivablesPolicy(ctx),
} satisfies QueryResolvers;

export const allowanceMutations = {
  writeOffInvoice: (_, { input }, { run }) => run(writeOffInvoice, input),
  grantDiscount: (_, { input }, { run }) => run(grantDiscount, input),
  reverseAllowance: (_, { input }, { run }) => run(reverseAllowance, input),
  saveEarlyPayment: (_, { input }, { run }) => run(saveEarlyPayment, input),
  saveReceivablesPolicy: (_, { input }, { run }) => run(saveReceivablesPolicy, input),
} satisfies MutationResolvers;

const payload: ReverseAllowancePayloadResolvers = {
  invoice: ({ invoiceId: id }, _, { load }) => (id ? load.invoice.load(id) : null),
  allowance: async ({ allowanceId: id }, _, { load }) =>
    id ? (await load.allowance.load(id))[0] : null,
};

/** What is given up of invoices: discounts and write-offs. */
export const allowanceResolvers = {
  Allowance: {
    ...amounts('amount', 'tax'),
    invoice: ({ invoiceId }, _, { load }) => load.invoice.load(invoiceId),
    payment: ({ paymentId: id }, _, { load }) => (id ? load.payment.load(id) : null),
    journalEntries: async ({ id, paymentId }, _, { load }) => {
      const sources = [paymentId, id].filter((source) => source !== null);
      return (await Promise.all(sources.map((one) => load.entriesOfSource.load(one)))).flat();
    },
  },
  ReceivablesPolicy: amounts('writeOffLimit'),
  WriteOffInvoicePayload: payload,
  GrantDiscountPayload: payload,
  ReverseAllowancePayload: payload,
  SaveEarlyPaymentPayload: {
    earlyPayment: ({ customerId: id }, _, { load }) =>
      id ? load.earlyPaymentOfCustomer.load(id) : null,
  },
  SaveReceivablesPolicyPayload: {
    policy: ({ writeOffLimit }, _, ctx) => (writeOffLimit ? findReceivablesPolicy(ctx) : null),
  },
} satisfies Partial<Resolvers>;
