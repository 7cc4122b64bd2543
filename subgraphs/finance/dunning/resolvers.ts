import { dayOf } from '../../../kernel/clock.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { amounts } from '../amounts.ts';
import { dunningLevels, listDunningNotices, listDunningProposals } from './find-dunning.ts';
import { notePromise } from './note-promise.ts';
import { runDunning } from './run-dunning.ts';
import { saveDunningLevels } from './save-dunning-levels.ts';

export const dunningQueries = {
  dunningLevels: (_, __, ctx) => dunningLevels(ctx),
  dunningNotice: (_, { id }, { load }) => load.dunningNotice.load(id),
  dunningNotices: (_, args, ctx) => listDunningNotices(ctx, args),
  dunningProposals: (_, { day, ...args }, ctx) =>
    listDunningProposals(ctx, day ?? dayOf(ctx.now), args),
} satisfies Resolvers['Query'];

export const dunningMutations = {
  runDunning: (_, { input }, { run }) => run(runDunning, input),
  notePromise: (_, { input }, { run }) => run(notePromise, input),
  saveDunningLevels: (_, { input }, { run }) => run(saveDunningLevels, input),
} satisfies Resolvers['Mutation'];

/** Reminders of invoices that are overdue. */
export const dunningResolvers = {
  DunningLevel: amounts('fee'),
  DunningNotice: {
    ...amounts('total'),
    customer: ({ customerId: id }) => ({ id }),
    fee: ({ feeId: id }, _, { load }) => (id ? load.invoice.load(id) : null),
    items: ({ id }, _, { load }) => load.dunningItems.load(id),
    pdf: ({ id }, _, { load }) => load.dunningPdf.load(id),
  },
  DunningProposal: {
    ...amounts('total'),
    customer: ({ id }) => ({ id }),
    items: ({ id, day }, _, { load }) => load.proposedItems.load(id, { day }),
  },
  DunningItem: {
    ...amounts('open'),
    invoice: ({ invoiceId }, _, { load }) => load.invoice.load(invoiceId),
  },
  RunDunningPayload: {
    notices: async ({ noticeIds }, _, { load }) => {
      const found = (noticeIds ?? []).map((id) => load.dunningNotice.load(id));
      return (await Promise.all(found)).filter((notice) => notice !== undefined);
    },
  },
  NotePromisePayload: {
    invoice: ({ invoiceId: id }, _, { load }) => (id ? load.invoice.load(id) : null),
  },
  SaveDunningLevelsPayload: {
    levels: ({ count }, _, ctx) => (count ? dunningLevels(ctx) : null),
  },
} satisfies Partial<Resolvers>;
