import { scalars } from '../../kernel/scalars.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { cancelForecast } from './forecast/cancel-forecast.ts';
import { listForecasts } from './forecast/find-forecasts.ts';
import { listRuns } from './forecast/find-runs.ts';
import { overrideForecast } from './forecast/override-forecast.ts';
import { runForecast } from './forecast/run-forecast.ts';
import { cancelShipNotice } from './notices/cancel-ship-notice.ts';
import { listShipNotices } from './notices/find-ship-notices.ts';
import { sendShipNotice } from './notices/send-ship-notice.ts';
import { shareForecast } from './notices/share-forecast.ts';
import { acceptSupplyProposal, dismissSupplyProposal } from './plan/decide-proposal.ts';
import { listProposals } from './plan/find-proposals.ts';
import { cancelSupplyPlan, runSupplyPlan } from './plan/run-plan.ts';
import { saveSupplyPolicy } from './plan/save-policy.ts';
import { acknowledgeSupplyException } from './tower/acknowledge.ts';
import { listExceptions } from './tower/find-exceptions.ts';
import { supplyCosts, supplyPerformance } from './tower/measure-supply.ts';
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
    shipNotice: (_, { id }, { load }) => load.notice.load(id),
    shipNotices: (_, args, ctx) => listShipNotices(ctx, args),
    supplyCosts: (_, args, ctx) => supplyCosts(ctx, args),
    supplyPerformance: (_, args, ctx) => supplyPerformance(ctx, args),
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
    shareForecast: (_, { input }, { run }) => run(shareForecast, input),
    sendShipNotice: (_, { input }, { run }) => run(sendShipNotice, input),
    cancelShipNotice: (_, { input }, { run }) => run(cancelShipNotice, input),
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
  ShareForecastPayload: {
    product: ({ productId: id }) => (id ? { id } : null),
  },
  ShipNoticePayload: {
    shipNotice: ({ shipNoticeId: id }, _, { load }) => (id ? load.notice.load(id) : null),
  },
  ShipNotice: {
    __resolveReference: ({ id }, { load }) => load.notice.load(id),
    supplier: ({ supplierId: id }) => ({ id }),
    purchaseOrder: ({ purchaseOrderId: id }) => ({ id }),
    warehouse: ({ warehouseId: id }) => ({ id }),
    lines: ({ id }, _, { load }) => load.linesOfNotice.load(id),
  },
  ShipNoticeLine: {
    purchaseOrderLine: ({ purchaseOrderLineId: id }) => ({ id }),
    product: ({ productId: id }) => ({ id }),
    quantity: ({ quantity: value, unit }) => ({ value, unit }),
  },
  PurchaseOrder: {
    shipNotices: ({ id }, _, { load }) => load.noticesOfOrder.load(id),
  },
  SupplyCost: {
    carrier: ({ carrierId }) => reference(carrierId),
    warehouse: ({ warehouseId }) => reference(warehouseId),
    cost: ({ amount, currency }) => ({ amount, currency }),
    average: ({ average: amount, currency }) => ({ amount, currency }),
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
    forecastSharedWith: ({ id }, _, { load }) => load.shares.load(id),
    supplyPositions: ({ id }, _, { load }) => load.positions.load(id),
    supplyPolicies: ({ id }, _, { load }) => load.policies.load(id),
  },
} satisfies Resolvers;
