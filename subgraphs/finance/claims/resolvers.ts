import { amounts } from '../amounts.ts';
import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { refundClaim } from './refund-claim.ts';

export const claimMutations = {
  refundClaim: (_, { input }, { run }) => run(refundClaim, input),
} satisfies MutationResolvers;

/** Claims on suppliers that are paid out in money. */
export const claimResolvers = {
  RefundClaimPayload: {
    debitNote: ({ debitNoteId: id }, _, { load }) => (id ? load.debitNote.load(id) : null),
  },
  ClaimRefund: {
    ...amounts('amount'),
    journalEntries: ({ id }, _, { load }) => load.entriesOfSource.load(id),
  },
} satisfies Partial<Resolvers>;
