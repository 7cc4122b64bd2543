import { scalars } from '../../kernel/scalars.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { accountMutations, accountQueries, accountResolvers } from './accounts/resolvers.ts';
import { advanceMutations, advanceQueries, advanceResolvers } from './advances/resolvers.ts';
import {
  allowanceMutations,
  allowanceQueries,
  allowanceResolvers,
} from './allowances/resolvers.ts';
import { badDebtMutations, badDebtQueries, badDebtResolvers } from './bad-debts/resolvers.ts';
import { bankMutations, bankQueries, bankResolvers } from './bank/resolvers.ts';
import { billingMutations, billingQueries, billingResolvers } from './billing/resolvers.ts';
import { budgetMutations, budgetQueries, budgetResolvers } from './budgets/resolvers.ts';
import { closingMutations, closingQueries, closingResolvers } from './closing/resolvers.ts';
import { cashMutations, cashQueries, cashResolvers } from './cash/resolvers.ts';
import { claimMutations, claimResolvers } from './claims/resolvers.ts';
import { costMutations, costQueries, costResolvers } from './costs/resolvers.ts';
import { creditMutations, creditQueries, creditResolvers } from './credits/resolvers.ts';
import { currencyMutations, currencyQueries, currencyResolvers } from './currencies/resolvers.ts';
import { debitMutations, debitResolvers } from './debits/resolvers.ts';
import { dunningMutations, dunningQueries, dunningResolvers } from './dunning/resolvers.ts';
import { ledgerMutations, ledgerQueries, ledgerResolvers } from './ledger/resolvers.ts';
import { milestoneMutations, milestoneResolvers } from './milestones/resolvers.ts';
import { nettingMutations, nettingQueries, nettingResolvers } from './netting/resolvers.ts';
import { payableMutations, payableQueries, payableResolvers } from './payables/resolvers.ts';
import {
  receivableMutations,
  receivableQueries,
  receivableResolvers,
} from './receivables/resolvers.ts';
import { reversalMutations, reversalResolvers } from './reversals/resolvers.ts';
import { runMutations, runQueries, runResolvers } from './runs/resolvers.ts';
import { servingMutations, servingQueries, servingResolvers } from './serving/resolvers.ts';
import { statementQueries, statementResolvers } from './statements/resolvers.ts';
import { varianceQueries, varianceResolvers } from './variances/resolvers.ts';
import { taxMutations, taxQueries, taxResolvers } from './tax/resolvers.ts';

export const resolvers = {
  ...scalars,
  Query: {
    ...receivableQueries,
    ...billingQueries,
    ...creditQueries,
    ...payableQueries,
    ...ledgerQueries,
    ...accountQueries,
    ...closingQueries,
    ...statementQueries,
    ...budgetQueries,
    ...costQueries,
    ...servingQueries,
    ...varianceQueries,
    ...cashQueries,
    ...taxQueries,
    ...bankQueries,
    ...allowanceQueries,
    ...dunningQueries,
    ...currencyQueries,
    ...nettingQueries,
    ...advanceQueries,
    ...badDebtQueries,
    ...runQueries,
  },
  Mutation: {
    ...receivableMutations,
    ...billingMutations,
    ...milestoneMutations,
    ...creditMutations,
    ...payableMutations,
    ...ledgerMutations,
    ...accountMutations,
    ...closingMutations,
    ...budgetMutations,
    ...costMutations,
    ...servingMutations,
    ...cashMutations,
    ...taxMutations,
    ...bankMutations,
    ...allowanceMutations,
    ...dunningMutations,
    ...currencyMutations,
    ...nettingMutations,
    ...advanceMutations,
    ...claimMutations,
    ...reversalMutations,
    ...badDebtMutations,
    ...debitMutations,
    ...runMutations,
  },
  ...receivableResolvers,
  ...billingResolvers,
  ...milestoneResolvers,
  ...creditResolvers,
  ...payableResolvers,
  ...ledgerResolvers,
  ...accountResolvers,
  ...closingResolvers,
  ...statementResolvers,
  ...budgetResolvers,
  ...costResolvers,
  ...servingResolvers,
  ...varianceResolvers,
  ...cashResolvers,
  ...taxResolvers,
  ...bankResolvers,
  ...allowanceResolvers,
  ...dunningResolvers,
  ...currencyResolvers,
  ...nettingResolvers,
  ...advanceResolvers,
  ...claimResolvers,
  ...reversalResolvers,
  ...badDebtResolvers,
  ...debitResolvers,
  ...runResolvers,
} satisfies Resolvers;
