import type {
  MutationResolvers,
  PlanRoutesPayloadResolvers,
  QueryResolvers,
  Resolvers,
} from '../__generated__/resolvers.ts';
import { known, money, moneyIfAny } from '../fields.ts';
import { acceptTransportPlan } from './accept-plan.ts';
import {
  cancelTransportPlan,
  lockInPlan,
  moveStop,
  reoptimiseTransportPlan,
} from './change-plan.ts';
import { describeShipments } from './describe-shipments.ts';
import { listTransportPlans } from './find-plans.ts';
import { planRoutes } from './plan-routes.ts';
import { saveDepot } from './save-depot.ts';

const planPayload: PlanRoutesPayloadResolvers = {
  transportPlan: ({ transportPlanId: id }, _, { load }) =>
    id ? load.transportPlan.load(id) : null,
};

export const planningQueries = {
  transportPlan: (_, { id }, { load }) => load.transportPlan.load(id),
  transportPlans: (_, args, ctx) => listTransportPlans(ctx, args),
} satisfies QueryResolvers;

export const planningMutations = {
  saveDepot: (_, { input }, { run }) => run(saveDepot, input),
  describeShipments: (_, { input }, { run }) => run(describeShipments, input),
  planRoutes: (_, { input }, { run }) => run(planRoutes, input),
  moveStop: (_, { input: { route = null, position = null, ...input } }, { run }) =>
    run(moveStop, { ...input, route, position }),
  lockInPlan: (_, { input }, { run }) => run(lockInPlan, input),
  reoptimiseTransportPlan: (_, { input }, { run }) => run(reoptimiseTransportPlan, input),
  cancelTransportPlan: (_, { input }, { run }) => run(cancelTransportPlan, input),
  acceptTransportPlan: (_, { input }, { run }) => run(acceptTransportPlan, input),
} satisfies MutationResolvers;

/** Which vehicle goes where with what. */
export const planningResolvers = {
  TransportPlan: {
    __resolveReference: ({ id }, { load }) => load.transportPlan.load(id),
    cost: money('cost'),
  },
  PlannedRoute: {
    vehicle: ({ vehicleId }, _, { load }) => load.vehicle.load(vehicleId),
    driver: ({ driverId }, _, { load }) => load.driver.load(driverId),
    trip: ({ tripId: id }, _, { load }) => (id ? load.trip.load(id) : null),
    cost: money('cost'),
  },
  PlannedRouteStop: {
    shipment: ({ shipmentId }, _, { load }) => load.shipment.load(shipmentId),
  },
  LeftOutShipment: {
    shipment: ({ shipmentId }, _, { load }) => load.shipment.load(shipmentId),
  },
  Depot: { warehouse: ({ warehouseId: id }) => ({ id }) },
  ShipmentNeed: { leaveOutCost: moneyIfAny('leaveOutCost') },
  Warehouse: {
    __resolveReference: ({ id }) => ({ id }),
    depot: ({ id }, _, { load }) => load.depot.load(id),
  },
  SaveDepotPayload: {
    depot: ({ warehouseId: id }, _, { load }) => (id ? load.depot.load(id) : null),
  },
  DescribeShipmentsPayload: {
    shipments: async ({ shipmentIds }, _, { load }) =>
      shipmentIds ? known(await load.shipment.loadMany(shipmentIds)) : null,
  },
  PlanRoutesPayload: planPayload,
  LockInPlanPayload: planPayload,
  ReoptimiseTransportPlanPayload: planPayload,
  CancelTransportPlanPayload: planPayload,
  MoveStopPayload: { ...planPayload, costChange: moneyIfAny('costChange') },
  AcceptTransportPlanPayload: {
    ...planPayload,
    trips: async ({ tripIds }, _, { load }) =>
      tripIds ? known(await load.trip.loadMany(tripIds)) : null,
  },
} satisfies Resolvers;
