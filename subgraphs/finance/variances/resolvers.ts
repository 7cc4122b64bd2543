import { companyAmounts } from '../amounts.ts';
import { listPurchaseVariances } from './find-purchase-variances.ts';
import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';

export const varianceQueries = {
  purchaseVariances: (_, args, ctx) => listPurchaseVariances(ctx, args),
} satisfies QueryResolvers;

/** Standard against actual: what goods cost beyond what they were booked for. */
export const varianceResolvers = {
  PurchaseVariance: {
    ...companyAmounts('booked', 'atReceipt', 'atBill', 'other', 'variance', 'actual'),
    product: ({ productId: id }) => (id ? { id } : null),
    supplier: ({ supplierId: id }) => (id ? { id } : null),
    lines: ({ id, question }, args, { load }) =>
      load.linesOfVariance.load(id, { ...args, question }),
  },
} satisfies Resolvers;
