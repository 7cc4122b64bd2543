import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { amounts } from '../amounts.ts';
import { allowBadDebts } from './allow-bad-debts.ts';
import { badDebtRates, findBadDebts } from './find-bad-debts.ts';
import { saveBadDebtRates } from './save-bad-debt-rates.ts';

export const badDebtQueries = {
  badDebtRates: (_, __, ctx) => badDebtRates(ctx),
  badDebtAllowance: (_, { day }, ctx) => findBadDebts(ctx, day),
} satisfies QueryResolvers;

export const badDebtMutations = {
  saveBadDebtRates: (_, { input }, { run }) => run(saveBadDebtRates, input),
  allowBadDebts: (_, { input }, { run }) => run(allowBadDebts, input),
} satisfies MutationResolvers;

/** What is expected not to be paid of receivables. */
export const badDebtResolvers = {
  BadDebtAllowance: amounts('required', 'booked', 'difference'),
  BadDebtBucket: amounts('open', 'required'),
  SaveBadDebtRatesPayload: {
    rates: ({ count }, _, ctx) => (count ? badDebtRates(ctx) : null),
  },
  AllowBadDebtsPayload: {
    allowance: ({ day }, _, ctx) => (day ? findBadDebts(ctx, day) : null),
    entry: ({ entryId: id }, _, { load }) => (id ? load.entry.load(id) : null),
  },
} satisfies Partial<Resolvers>;
