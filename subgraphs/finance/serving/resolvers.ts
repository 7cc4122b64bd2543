import { Money } from '../../../kernel/money.ts';
import { amounts, companyAmounts } from '../amounts.ts';
import { listServingActivities } from './find-serving-activities.ts';
import { saveServingActivity } from './save-serving-activity.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';

export const servingQueries = {
  servingActivities: (_, args, ctx) => listServingActivities(ctx, args),
} satisfies QueryResolvers;

export const servingMutations = {
  saveServingActivity: (_, { input }, { run }) => run(saveServingActivity, input),
} satisfies MutationResolvers;

/** What serving customers costs, and what is left of a margin. */
export const servingResolvers = {
  SaveServingActivityPayload: {
    activity: ({ activityId: id }, _, { load }) => (id ? load.servingActivity.load(id) : null),
  },
  ServingActivity: companyAmounts('costPerMinute', 'cost'),
  Margin: {
    ...amounts('revenue', 'cost', 'freight', 'amount', 'net'),
    ...amounts('returns', 'discounts', 'writeOffs', 'handling'),
    landed: async ({ id, by, span, currency }, _, { load }) =>
      new Money(await load.landedOfMargin.load(id, { by, span }), currency).rounded(),
  },
  Product: {
    margin: ({ id }, period, { load }) => load.marginOfProduct.load(id, period),
  },
  Shipment: {
    carriage: ({ id }, _, { load }) => load.carriageOfShipment.load(id),
  },
  ShipmentCarriage: companyAmounts('accrued', 'billed', 'cost'),
  Delivery: {
    landedCost: async ({ id }, _, { load, company: { currency } }) =>
      new Money(await load.landedOfDelivery.load(id), currency).rounded(),
  },
} satisfies Resolvers;
