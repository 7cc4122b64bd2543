import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { findSalesCalendar } from './find-sales-calendar.ts';
import { listSalesTargets } from './find-sales-targets.ts';
import { saveSalesCalendar } from './save-sales-calendar.ts';
import { saveSalesTarget } from './save-sales-target.ts';
import type { Standing } from './standing.ts';

type Loading = { load: { standing: { load(id: string): Promise<Standing> } } };

/** A figure of how the target stands now. */
const stands =
  <Figure extends keyof Standing>(figure: Figure) =>
  async ({ id }: { id: string }, _: unknown, { load }: Loading): Promise<Standing[Figure]> =>
    (await load.standing.load(id))[figure];

export const targetQueries = {
  salesTarget: (_, { id }, { load }) => load.salesTarget.load(id),
  salesTargets: (_, args, ctx) => listSalesTargets(ctx, args),
  salesCalendar: (_, __, { sql }) => findSalesCalendar(sql),
} satisfies QueryResolvers;

export const targetMutations = {
  saveSalesTarget: (_, { input }, { run }) => run(saveSalesTarget, input),
  saveSalesCalendar: (_, { input }, { run }) => run(saveSalesCalendar, input),
} satisfies MutationResolvers;

/** What is to be sold, and what of it is. */
export const targetResolvers = {
  SaveSalesTargetPayload: {
    salesTarget: ({ salesTargetId: id }, _, { load }) => (id ? load.salesTarget.load(id) : null),
  },
  SaveSalesCalendarPayload: {
    salesCalendar: ({ version }, _, { sql }) => (version ? findSalesCalendar(sql) : null),
  },
  SalesTarget: {
    __resolveReference: ({ id }, { load }) => load.salesTarget.load(id),
    customer: ({ customerId: id }) => (id ? { id } : null),
    product: ({ productId: id }) => (id ? { id } : null),
    group: ({ groupId: id }) => (id ? { id } : null),
    category: ({ categoryId: id }) => (id ? { id } : null),
    territory: ({ territoryId: id }, _, { load }) => (id ? load.territory.load(id) : null),
    plan: ({ planId: id }, _, { load }) => (id ? load.salesPlan.load(id) : null),
    actual: stands('actual'),
    achievedPercent: stands('achievedPercent'),
    gap: stands('gap'),
    expectedAtEnd: stands('expectedAtEnd'),
    risk: stands('risk'),
    isAtRisk: async ({ id }, _, { load }) => (await load.standing.load(id)).risk !== null,
  },
} satisfies Partial<Resolvers>;
