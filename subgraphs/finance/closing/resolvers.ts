import { amounts } from '../amounts.ts';
import { closedPeriods } from '../ledger/find-accounts.ts';
import { closePeriod } from './close-period.ts';
import { closeYear } from './close-year.ts';
import { closedDocuments, closedYears, closingHistory } from './find-closings.ts';
import { reopenPeriod } from './reopen-period.ts';
import { reopenYear } from './reopen-year.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';

export const closingQueries = {
  closedPeriods: (_, __, ctx) => closedPeriods(ctx),
  closedDocuments: (_, __, ctx) => closedDocuments(ctx),
  closedYears: (_, __, ctx) => closedYears(ctx),
  closingHistory: (_, { period }, ctx) => closingHistory(ctx, period),
} satisfies QueryResolvers;

export const closingMutations = {
  closePeriod: (_, { input }, { run }) => run(closePeriod, input),
  reopenPeriod: (_, { input }, { run }) => run(reopenPeriod, input),
  closeYear: (_, { input }, { run }) => run(closeYear, input),
  reopenYear: (_, { input }, { run }) => run(reopenYear, input),
} satisfies MutationResolvers;

/** Months and years that are closed. */
export const closingResolvers = {
  PeriodPayload: {
    closedPeriods: ({ period }, _, ctx) => (period ? closedPeriods(ctx) : null),
    closedDocuments: ({ period }, _, ctx) => (period ? closedDocuments(ctx) : null),
  },
  YearPayload: {
    closedYear: async ({ year }, _, ctx) => (year ? (await closedYears(ctx, year))[0] : null),
  },
  ClosedYear: amounts('result'),
} satisfies Resolvers;
