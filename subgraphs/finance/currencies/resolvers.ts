import { amounts } from '../amounts.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { findCurrencyPolicy, findExchangeRate, listExchangeRates } from './find-exchange-rates.ts';
import { findRevaluation } from './find-revaluation.ts';
import { revalueCurrencies } from './revalue-currencies.ts';
import type { Revalued } from './revaluation.ts';
import { saveCurrencyPolicy } from './save-currency-policy.ts';
import { saveExchangeRates } from './save-exchange-rates.ts';

export const currencyQueries = {
  exchangeRate: (_, args, ctx) => findExchangeRate(ctx, args),
  exchangeRates: (_, args, ctx) => listExchangeRates(ctx, args),
  currencyPolicy: (_, __, ctx) => findCurrencyPolicy(ctx),
  currencyRevaluation: (_, { day }, ctx) => findRevaluation(ctx, day),
} satisfies QueryResolvers;

export const currencyMutations = {
  saveExchangeRates: (_, { input }, { run }) => run(saveExchangeRates, input),
  saveCurrencyPolicy: (_, { input }, { run }) => run(saveCurrencyPolicy, input),
  revalueCurrencies: (_, { input }, { run }) => run(revalueCurrencies, input),
} satisfies MutationResolvers;

type Figure = 'carried' | 'value' | 'difference' | 'left';

/** A figure of an item in the company's currency; what is open of it is in its own. */
const inBase =
  (field: Figure) =>
  (item: Revalued, _: unknown, { company }: { company: { currency: string } }) => {
    return { amount: item[field], currency: company.currency };
  };

/** Rates of currencies, and what open items are worth at them. */
export const currencyResolvers = {
  ExchangeRate: {
    __resolveReference: ({ id }, { load }) => load.exchangeRate.load(id),
  },
  CurrencyRevaluation: amounts('difference', 'left'),
  RevaluedItem: {
    ...amounts('open'),
    carried: inBase('carried'),
    value: inBase('value'),
    difference: inBase('difference'),
    left: inBase('left'),
    invoice: ({ kind, itemId }, _, { load }) =>
      kind === 'RECEIVABLE' ? load.invoice.load(itemId) : null,
    bill: ({ kind, itemId }, _, { load }) => (kind === 'PAYABLE' ? load.bill.load(itemId) : null),
    purchaseOrder: ({ kind, itemId: id }) => (kind === 'GOODS' ? { id } : null),
    debitNote: ({ kind, itemId }, _, { load }) =>
      kind === 'CLAIM' ? load.debitNote.load(itemId) : null,
    bankAccount: ({ kind, itemId }, _, { load }) =>
      kind === 'BANK' ? load.bankAccount.load(itemId) : null,
  },
  SaveExchangeRatesPayload: {
    exchangeRates: async ({ exchangeRateIds: ids }, _, { load }) => {
      const found = await Promise.all((ids ?? []).map((id) => load.exchangeRate.load(id)));
      return ids ? found.filter((one) => one !== undefined) : null;
    },
  },
  SaveCurrencyPolicyPayload: {
    policy: ({ maxAgeDays }, _, ctx) => (maxAgeDays === undefined ? null : findCurrencyPolicy(ctx)),
  },
  RevalueCurrenciesPayload: {
    entry: ({ entryId: id }, _, { load }) => (id ? load.entry.load(id) : null),
    reversal: ({ reversalId: id }, _, { load }) => (id ? load.entry.load(id) : null),
    revaluation: ({ day }, _, ctx) => (day ? findRevaluation(ctx, day) : null),
  },
} satisfies Partial<Resolvers>;
