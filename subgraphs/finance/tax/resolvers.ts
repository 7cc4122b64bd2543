import { taxRates } from './find-tax-rates.ts';
import { saveTaxRate } from './save-tax-rate.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';

export const taxQueries = {
  taxRates: (_, args, ctx) => taxRates(ctx, args),
  taxRate: async (_, args, ctx) => (await taxRates(ctx, args))[0],
} satisfies QueryResolvers;

export const taxMutations = {
  saveTaxRate: (_, { input }, { run }) => run(saveTaxRate, input),
} satisfies MutationResolvers;

/** Tax rates. */
export const taxResolvers = {
  SaveTaxRatePayload: {
    taxRate: ({ taxRateId: id }, _, { load }) => (id ? load.taxRate.load(id) : null),
  },
  TaxRate: {
    __resolveReference: ({ id }, { load }) => load.taxRate.load(id),
  },
} satisfies Resolvers;
