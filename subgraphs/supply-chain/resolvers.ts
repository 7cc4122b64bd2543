import { scalars } from '../../kernel/scalars.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { cancelForecast } from './forecast/cancel-forecast.ts';
import { listForecasts } from './forecast/find-forecasts.ts';
import { listRuns } from './forecast/find-runs.ts';
import { overrideForecast } from './forecast/override-forecast.ts';
import { runForecast } from './forecast/run-forecast.ts';
import { acceptSupplyProposal, dismissSupplyProposal } from './plan/decide-proposal.ts';
import { listProposals } from './plan/find-proposals.ts';
import { cancelSupplyPlan, runSupplyPlan } from './plan/run-plan.ts';
import { saveSupplyPolicy } from './plan/save-policy.ts';
import { acknowledgeSupplyException } from './tower/acknowledge.ts';
import { listExceptions } from './tower/find-exceptions.ts';
import { watchSupply } from './tower/watch-supply.ts';

/** A reference to another area's document, where there is one. */
const reference = (id: string | null) => (id ? { id } : null);

export const resolvers = {
  ...scalars,
  Query: {
    demandForecast: (_, { id }, { load }) => load.forecast.load(id),
    demandForecasts: (_, args, ctx) => listForecasts(ctx, args),
    forecastRun: (_, { id }, { load }) => load.forecastRun.load(id),
    forecastRuns: (_, args, ctx) => listRuns(ctx, 'FORECAST', args),
    supplyException: (_, { id }, { load }) => load.exception.load(id),
    supplyExceptions: (_, args, ctx) => listExceptions(ctx, args),
    supplyPlan: (_, { id }, { load }) => load.plan.load(id),
    supplyPlans: (_, args, ctx) => listRuns(ctx, 'PLAN', args),
    supplyProposal: (_, { id }, { load }) => load.proposal.load(id),
    supplyProposals: (_, args, ctx) => listProposals(ctx, args),
  },
  Mutation: {
    runForecast: (_, { input }, { run }) => run(runForecast, input),
    cancelForecast: (_, { input }, { run }) => run(cancelForecast, input),
    overrideForecast: (_, { input }, { run }) => run(overrideForecast, input),
    runSupplyPlan: (_, { input }, { run }) => run(runSupplyPlan, input),
    cancelSupplyPlan: (_, { input }, { run }) => run(cancelSupplyPlan, input),
    acceptSupplyProposal: (_, { input }, { run }) => run(acceptSupplyProposal, input),
    dismissSupplyProposal: (_, { input }, { run }) => run(dismissSupplyProposal, input),
    saveSupplyPolicy: (_, { input }, { run }) => run(saveSupplyPolicy, input),
    watchSupply: (_, { input }, { run }) => run(watchSupply, input),
    acknowledgeSupplyException: (_, { input }, { run }) => run(acknowledgeSupplyException, input),
  },
  ForecastRunPayload: {
    forecastRun: ({ runId: id }, _, { load }) => (id ? load.forecastRun.load(id) : null),
  },
  OverrideForecastPayload: {
    demandForecast: ({ forecastId: id }, _, { load }) => (id ? load.forecast.load(id) : null),
  },
  SupplyPlanPayload: {
    supplyPlan: ({ runId: id }, _, { load }) => (id ? load.plan.load(id) : null),
  },
  SupplyProposalPayload: {
    supplyProposal: ({ proposalId: id }, _, { load }) => (id ? load.proposal.load(id) : null),
  },
  SaveSupplyPolicyPayload: {
    supplyPolicy: async ({ productId, warehouseId }, _, { load }) => {
      if (!productId) return null;
      const policies = await load.policies.load(productId);
      return policies.find((policy) => policy.warehouseId === warehouseId);
    },
  },
  AcknowledgeSupplyExceptionPayload: {
    supplyException: ({ exceptionId: id }, _, { load }) => (id ? load.exception.load(id) : null),
  },
  SupplyException: {
    __resolveReference: ({ id }, { load }) => load.exception.load(id),
    moneyAtStake: ({ money: amount, currency }) => (amount === null ? null : { amount, currency }),
    product: ({ productId }) => reference(productId),
    warehouse: ({ warehouseId }) => reference(warehouseId),
    order: ({ orderId }) => reference(orderId),
    purchaseOrder: ({ purchaseOrderId }) => reference(purchaseOrderId),
    supplier: ({ supplierId }) => reference(supplierId),
    shipment: ({ shipmentId }) => reference(shipmentId),
  },
  SupplyPlan: {
    __resolveReference: ({ id }, { load }) => load.plan.load(id),
    horizonWeeks: ({ horizon }) => horizon,
    proposals: ({ id }, args, { load }) => load.proposalsOfPlan.load(id, args),
  },
  SupplyProposal: {
    __resolveReference: ({ id }, { load }) => load.proposal.load(id),
    plan: ({ planId }, _, { load }) => load.plan.load(planId),
    product: ({ productId: id }) => ({ id }),
    warehouse: ({ warehouseId: id }) => ({ id }),
    supplier: ({ supplierId }) => reference(supplierId),
    quantity: ({ quantity: value, unit }) => ({ value, unit }),
    cost: ({ cost: amount, currency }) => (amount === null ? null : { amount, currency }),
  },
  SupplyPosition: {
    warehouse: ({ warehouseId: id }) => ({ id }),
    plan: ({ planId }, _, { load }) => load.plan.load(planId),
  },
  SupplyPolicy: {
    warehouse: ({ warehouseId: id }) => ({ id }),
  },
  DemandForecast: {
    __resolveReference: ({ id }, { load }) => load.forecast.load(id),
    product: ({ productId: id }) => ({ id }),
    warehouse: ({ warehouseId: id }) => ({ id }),
    periods: ({ id }, args, { load }) => load.periods.load(id, args),
  },
  ForecastRun: {
    __resolveReference: ({ id }, { load }) => load.forecastRun.load(id),
  },
  Product: {
    forecast: ({ id }, args, { load }) => load.forecastOfProduct.load(id, args),
    demand: ({ id }, args, { load }) => load.demand.load(id, args),
    supplyPositions: ({ id }, _, { load }) => load.positions.load(id),
    supplyPolicies: ({ id }, _, { load }) => load.policies.load(id),
  },
} satisfies Resolvers;
