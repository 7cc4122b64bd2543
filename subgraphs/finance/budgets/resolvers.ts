import { amounts } from '../amounts.ts';
import { approveBudget } from './approve-budget.ts';
import { listBudgets, listCostCenters } from './find-budgets.ts';
import { findBudgetCheck } from './find-budgeted.ts';
import { saveBudget } from './save-budget.ts';
import { saveCostCenter } from './save-cost-center.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';

export const budgetQueries = {
  budget: (_, { id }, { load }) => load.budget.load(id),
  budgetCheck: (_, { input }, ctx) => findBudgetCheck(ctx, input),
  budgets: (_, args, ctx) => listBudgets(ctx, args),
  costCenters: (_, args, ctx) => listCostCenters(ctx, args),
} satisfies QueryResolvers;

export const budgetMutations = {
  saveCostCenter: (_, { input }, { run }) => run(saveCostCenter, input),
  saveBudget: (_, { input }, { run }) => run(saveBudget, input),
  approveBudget: (_, { input }, { run }) => run(approveBudget, input),
} satisfies MutationResolvers;

/** Budgets and cost centres. */
export const budgetResolvers = {
  SaveCostCenterPayload: {
    costCenter: ({ costCenterId: id }, _, { load }) => (id ? load.costCenter.load(id) : null),
  },
  SaveBudgetPayload: {
    budget: ({ budgetId: id }, _, { load }) => (id ? load.budget.load(id) : null),
  },
  ApproveBudgetPayload: {
    budget: ({ budgetId: id }, _, { load }) => (id ? load.budget.load(id) : null),
  },
  BudgetOverrun: {
    budgeted: ({ budgeted: amount }, _, { company: { currency } }) => ({ amount, currency }),
    actual: ({ actual: amount }, _, { company: { currency } }) => ({ amount, currency }),
    account: ({ accountId }, _, { load }) => load.account.load(accountId),
    costCenter: ({ costCenterId: id }, _, { load }) => (id ? load.costCenter.load(id) : null),
  },
  CostCenter: {
    __resolveReference: ({ id }, { load }) => load.costCenter.load(id),
    actual: ({ id }, period, { load }) => load.actualOfCostCenter.load(id, period),
  },
  Budget: {
    __resolveReference: ({ id }, { load }) => load.budget.load(id),
    lines: ({ id }, months, { load }) => load.linesOfBudget.load(id, months),
  },
  BudgetLine: {
    ...amounts('budgeted', 'actual', 'deviation'),
    account: ({ accountId }, _, { load }) => load.account.load(accountId),
    costCenter: ({ costCenterId: id }, _, { load }) => (id ? load.costCenter.load(id) : null),
  },
} satisfies Resolvers;
