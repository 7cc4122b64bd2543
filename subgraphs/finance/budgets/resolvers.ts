import type { Context } from '../../../kernel/area.ts';
import { amounts, companyAmounts } from '../amounts.ts';
import type { Loaders } from '../loaders.ts';
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

type Charged = { accountId: string; costCenterId: string | null };

/** What a figure is charged to. */
const charged = {
  account: ({ accountId }: Charged, _: unknown, { load }: Context<Loaders>) =>
    load.account.load(accountId),
  costCenter: ({ costCenterId: id }: Charged, _: unknown, { load }: Context<Loaders>) =>
    id ? load.costCenter.load(id) : null,
};

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
    ...companyAmounts('budgeted', 'actual', 'committed'),
    ...charged,
  },
  CostCenter: {
    __resolveReference: ({ id }, { load }) => load.costCenter.load(id),
    actual: ({ id }, period, { load }) => load.actualOfCostCenter.load(id, period),
    costs: ({ id }, month, { load }) => load.costsOfCostCenter.load(id, month),
  },
  Budget: {
    __resolveReference: ({ id }, { load }) => load.budget.load(id),
    lines: ({ id }, months, { load }) => load.linesOfBudget.load(id, months),
    accountPolicies: ({ id }, _, { load }) => load.accountPoliciesOfBudget.load(id),
    changes: ({ id }, args, { load }) => load.changesOfBudget.load(id, args),
    forecast: ({ id }, args, { load }) => load.forecastOfBudget.load(id, args),
    overrides: ({ id }, _, { load }) => load.overridesOfBudget.load(id),
  },
  BudgetLine: {
    ...amounts('budgeted', 'actual', 'committed', 'deviation', 'available'),
    ...charged,
  },
  BudgetChange: { ...amounts('before', 'after', 'change'), ...charged },
  BudgetForecastLine: {
    ...amounts('budgeted', 'actual', 'forecast', 'deviation'),
    ...charged,
  },
  BudgetOverride: { ...companyAmounts('budgeted', 'actual'), ...charged },
  AccountPolicy: { account: ({ accountId }, _, { load }) => load.account.load(accountId) },
} satisfies Resolvers;
