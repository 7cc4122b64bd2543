import { amounts, companyAmounts } from '../amounts.ts';
import { findCashForecasts } from './find-cash-forecast.ts';
import { findCashPosition } from './find-cash-position.ts';
import { listCashScenarios } from './find-scenarios.ts';
import { removeCashScenario } from './remove-cash-scenario.ts';
import { saveCashScenario } from './save-cash-scenario.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';

export const cashQueries = {
  cashForecast: async (_, args, ctx) => {
    const [forecast] = await findCashForecasts(ctx, { ...args, scenarioIds: [] });
    return forecast!;
  },
  cashForecasts: (_, args, ctx) => findCashForecasts(ctx, args),
  cashPosition: (_, __, ctx) => findCashPosition(ctx),
  cashScenarios: (_, args, ctx) => listCashScenarios(ctx, args),
} satisfies QueryResolvers;

export const cashMutations = {
  saveCashScenario: (_, { input }, { run }) => run(saveCashScenario, input),
  removeCashScenario: (_, { input }, { run }) => run(removeCashScenario, input),
} satisfies MutationResolvers;

/** What there is, what comes and goes, and how it may be otherwise. */
export const cashResolvers = {
  SaveCashScenarioPayload: {
    scenario: ({ scenarioId: id }, _, { load }) => (id ? load.cashScenario.load(id) : null),
  },
  CashOneOff: companyAmounts('amount'),
  CashPosition: {
    ...companyAmounts('balance'),
    account: ({ accountId }, _, { load }) => load.account.load(accountId),
    bankAccount: ({ bankAccountId: id }, _, { load }) => (id ? load.bankAccount.load(id) : null),
    statementBalance: ({ statementBalance: amount, bankCurrency }, _, { company }) =>
      amount === null ? null : { amount, currency: bankCurrency ?? company.currency },
    unreconciled: ({ unreconciled: amount, bankCurrency }, _, { company }) => {
      return { amount, currency: bankCurrency ?? company.currency };
    },
  },
  CashForecast: amounts('opening', 'overdueInflow', 'overdueOutflow'),
  CashForecastWeek: {
    ...amounts('inflow', 'outflow', 'orderInflow', 'orderOutflow', 'oneOff', 'balance'),
  },
  CashLow: amounts('balance'),
  PaymentBehaviour: companyAmounts('paid'),
} satisfies Resolvers;
