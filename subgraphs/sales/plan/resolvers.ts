import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { TerritoryRow } from '../territory/find-territories.ts';
import { approveSalesPlan } from './approve-sales-plan.ts';
import { listSalesPlanChanges, listSalesPlans } from './find-sales-plans.ts';
import { makeTargets } from './make-targets.ts';
import type { PlanDimension } from './plan-scope.ts';
import { saveSalesPlan } from './save-sales-plan.ts';

type Keyed = { by: PlanDimension; key: string };
type Loading = { load: { territory: { load(id: string): Promise<TerritoryRow | undefined> } } };

const idIf = ({ by, key: id }: Keyed, dimension: PlanDimension) =>
  by === dimension && id ? { id } : null;

/** Whom a key of a plan means. */
const member = {
  territory: ({ by, key }: Keyed, _: unknown, { load }: Loading) =>
    by === 'TERRITORY' && key ? load.territory.load(key) : null,
  category: (row: Keyed) => idIf(row, 'CATEGORY'),
  group: (row: Keyed) => idIf(row, 'GROUP'),
};

export const planQueries = {
  salesPlan: (_, { id }, { load }) => load.salesPlan.load(id),
  salesPlans: (_, args, ctx) => listSalesPlans(ctx, args),
  salesPlanChanges: (_, args, ctx) => listSalesPlanChanges(ctx, args),
} satisfies QueryResolvers;

export const planMutations = {
  saveSalesPlan: (_, { input }, { run }) => run(saveSalesPlan, input),
  approveSalesPlan: (_, { input }, { run }) => run(approveSalesPlan, input),
  makeTargets: (_, { input }, { run }) => run(makeTargets, input),
} satisfies MutationResolvers;

/** A year's plan, split among those who are to sell it. */
export const planResolvers = {
  SaveSalesPlanPayload: {
    salesPlan: ({ salesPlanId: id }, _, { load }) => (id ? load.salesPlan.load(id) : null),
  },
  ApproveSalesPlanPayload: {
    salesPlan: ({ salesPlanId: id }, _, { load }) => (id ? load.salesPlan.load(id) : null),
  },
  MakeTargetsPayload: {
    salesPlan: ({ salesPlanId: id }, _, { load }) => (id ? load.salesPlan.load(id) : null),
  },
  SalesPlan: {
    __resolveReference: ({ id }, { load }) => load.salesPlan.load(id),
    parent: ({ parentId: id }, _, { load }) => (id ? load.salesPlan.load(id) : null),
    versions: ({ id }, _, { load }) => load.planVersions.load(id),
    latest: async ({ id }, _, { load }) => (await load.planVersions.load(id))[0]!,
    inForce: async ({ id }, _, { load }) =>
      (await load.planVersions.load(id)).find(({ status }) => status === 'APPROVED') ?? null,
  },
  SalesPlanVersion: {
    months: ({ id }, _, { load }) => load.planMonths.load(id),
    lines: ({ id }, args, { load }) => load.planLines.load(id, args),
    children: ({ id }, _, { load }) => load.planChildren.load(id),
  },
  SalesPlanLine: member,
  SalesPlanChild: member,
  SalesPlanChange: member,
} satisfies Partial<Resolvers>;
