import { amounts } from '../amounts.ts';
import type {
  MutationResolvers,
  PrepaySupplierPayloadResolvers,
  QueryResolvers,
  Resolvers,
} from '../__generated__/resolvers.ts';
import { applyAdvance } from './apply-advance.ts';
import { listSupplierAdvances } from './find-advances.ts';
import { prepaySupplier } from './prepay-supplier.ts';
import { refundAdvance } from './refund-advance.ts';
import { reverseAdvance } from './reverse-advance.ts';

const payload: PrepaySupplierPayloadResolvers = {
  supplierAdvance: ({ supplierAdvanceId: id }, _, { load }) =>
    id ? load.supplierAdvance.load(id) : null,
};

export const advanceQueries = {
  supplierAdvance: (_, { id }, { load }) => load.supplierAdvance.load(id),
  supplierAdvances: (_, args, ctx) => listSupplierAdvances(ctx, args),
} satisfies QueryResolvers;

export const advanceMutations = {
  prepaySupplier: (_, { input }, { run }) => run(prepaySupplier, input),
  applyAdvance: (_, { input }, { run }) => run(applyAdvance, input),
  refundAdvance: (_, { input }, { run }) => run(refundAdvance, input),
  reverseAdvance: (_, { input }, { run }) => run(reverseAdvance, input),
} satisfies MutationResolvers;

/** What is paid to suppliers before their bills come. */
export const advanceResolvers = {
  SupplierAdvance: {
    __resolveReference: ({ id }, { load }) => load.supplierAdvance.load(id),
    ...amounts('amount', 'applied', 'refunded', 'left'),
    supplier: ({ supplierId: id }) => ({ id }),
    purchaseOrder: ({ purchaseOrderId: id }) => (id ? { id } : null),
    allocations: ({ id }, _, { load }) => load.allocationsOfAdvance.load(id),
    refunds: ({ id }, _, { load }) => load.refundsOfAdvance.load(id),
    journalEntries: ({ id }, _, { load }) => load.entriesOfSource.load(id),
  },
  AdvanceAllocation: {
    ...amounts('amount'),
    advance: ({ advanceId }, _, { load }) => load.supplierAdvance.load(advanceId),
    bill: ({ billId }, _, { load }) => load.bill.load(billId),
  },
  PrepaySupplierPayload: payload,
  AdvanceRefund: {
    ...amounts('amount'),
    journalEntries: ({ id }, _, { load }) => load.entriesOfSource.load(id),
  },
  ApplyAdvancePayload: payload,
  RefundAdvancePayload: payload,
  ReverseAdvancePayload: payload,
} satisfies Partial<Resolvers>;
