import { scalars } from '../../kernel/scalars.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import {
  allowanceMutations,
  allowanceQueries,
  allowanceResolvers,
} from './allowances/resolvers.ts';
import { bankMutations, bankQueries, bankResolvers } from './bank/resolvers.ts';
import { budgetMutations, budgetQueries, budgetResolvers } from './budgets/resolvers.ts';
import { closingMutations, closingQueries, closingResolvers } from './closing/resolvers.ts';
import { creditMutations, creditQueries, creditResolvers } from './credits/resolvers.ts';
import { dunningMutations, dunningQueries, dunningResolvers } from './dunning/resolvers.ts';
import { ledgerMutations, ledgerQueries, ledgerResolvers } from './ledger/resolvers.ts';
import { payableMutations, payableQueries, payableResolvers } from './payables/resolvers.ts';
import {
  receivableMutations,
  receivableQueries,
  receivableResolvers,
} from './receivables/resolvers.ts';
import { statementQueries, statementResolvers } from './statements/resolvers.ts';
import { taxMutations, taxQueries, taxResolvers } from './tax/resolvers.ts';

export const resolvers = {
  ...scalars,
  Query: {
    ...receivableQueries,
    ...creditQueries,
    ...payableQueries,
    ...ledgerQueries,
    ...closingQueries,
    ...statementQueries,
    ...budgetQueries,
    ...taxQueries,
    ...bankQueries,
    ...allowanceQueries,
    ...dunningQueries,
  },
  Mutation: {
    ...receivableMutations,
    ...creditMutations,
    ...payableMutations,
    ...ledgerMutations,
    ...closingMutations,
    ...budgetMutations,
    ...taxMutations,
    ...bankMutations,
    ...allowanceMutations,
    ...dunningMutations,
  },
  ...receivableResolvers,
  ...creditResolvers,
  ...payableResolvers,
  ...ledgerResolvers,
  ...closingResolvers,
  ...statementResolvers,
  ...budgetResolvers,
  ...taxResolvers,
  ...bankResolvers,
  ...allowanceResolvers,
  ...dunningResolvers,
} satisfies Resolvers;
