import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { amendOrder } from './amend-order.ts';
import { approveAmendment } from './approve-amendment.ts';
import { listHeldAmendments } from './find-held-amendments.ts';
import { rejectAmendment } from './reject-amendment.ts';

export const amendingQueries = {
  heldAmendments: (_, args, ctx) => listHeldAmendments(ctx, args),
} satisfies QueryResolvers;

export const amendingMutations = {
  amendOrder: (_, { input }, { run }) => run(amendOrder, input),
  approveAmendment: (_, { input }, { run }) => run(approveAmendment, input),
  rejectAmendment: (_, { input }, { run }) => run(rejectAmendment, input),
} satisfies MutationResolvers;

const changed = {
  order: ({ orderId: id }, _, { load }) => (id ? load.order.load(id) : null),
  heldAmendment: ({ heldAmendmentId: id }, _, { load }) =>
    id ? load.heldAmendment.load(id) : null,
} satisfies Resolvers['AmendOrderPayload'];

/** Changes of orders, and those that wait for a person. */
export const amendingResolvers = {
  AmendOrderPayload: changed,
  ApproveAmendmentPayload: changed,
  RejectAmendmentPayload: changed,
  HeldAmendment: {
    order: ({ orderId }, _, { load }) => load.order.load(orderId),
    total: ({ total: amount, currency }) => ({ amount, currency }),
    findings: ({ orderId, findings }) => findings.map((finding) => ({ orderId, ...finding })),
    askedBy: ({ askedBy }, _, { viewer }) =>
      !viewer.party || askedBy === viewer.id ? askedBy : null,
    decision: ({ orderId, decision }) => decision && { orderId, ...decision },
  },
} satisfies Partial<Resolvers>;
