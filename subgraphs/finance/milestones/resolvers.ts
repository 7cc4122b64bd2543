import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { billMilestone } from './bill-milestone.ts';

export const milestoneMutations = {
  billMilestone: (_, { input }, { run }) => run(billMilestone, input),
} satisfies MutationResolvers;

/** When an order is billed, in parts that do not all wait for its goods. */
export const milestoneResolvers = {
  Milestone: {
    __resolveReference: ({ id }, { load }) => load.milestone.load(id),
    order: ({ orderId: id }) => ({ id }),
    invoice: ({ invoiceId: id }, _, { load }) => (id ? load.invoice.load(id) : null),
  },
  BillMilestonePayload: {
    invoice: ({ invoiceId: id }, _, { load }) => (id ? load.invoice.load(id) : null),
  },
} satisfies Partial<Resolvers>;
