import type {
  MutationResolvers,
  PlanTripPayloadResolvers,
  QueryResolvers,
  Resolvers,
} from '../__generated__/resolvers.ts';
import { money, moneyIfAny } from '../fields.ts';
import { findFleetPerformance } from './find-fleet-performance.ts';
import { findPerformance } from './find-performance.ts';
import { listTrips } from './find-trips.ts';
import { planTrip } from './plan-trip.ts';
import { recordProofOfDelivery } from './record-proof.ts';
import { cancelTrip, departTrip, dispatchTrip, failStop } from './run-trip.ts';

const tripPayload: PlanTripPayloadResolvers = {
  trip: ({ tripId: id }, _, { load }) => (id ? load.trip.load(id) : null),
};

export const tripQueries = {
  trip: (_, { id }, { load }) => load.trip.load(id),
  trips: (_, args, ctx) => listTrips(ctx, args),
  fleetPerformance: (_, period, ctx) => findFleetPerformance(ctx, period),
  logisticsPerformance: async (_, period, ctx) => (await findPerformance(ctx, period))[0]!,
} satisfies QueryResolvers;

export const tripMutations = {
  planTrip: (_, { input }, { run }) => run(planTrip, input),
  dispatchTrip: (_, { input }, { run }) => run(dispatchTrip, input),
  departTrip: (_, { input }, { run }) => run(departTrip, input),
  failStop: (_, { input }, { run }) => run(failStop, input),
  cancelTrip: (_, { input }, { run }) => run(cancelTrip, input),
  recordProofOfDelivery: (_, { input }, { run }) => run(recordProofOfDelivery, input),
} satisfies MutationResolvers;

/** Tours of own vehicles, and how well shipments and the fleet do. */
export const tripResolvers = {
  Trip: {
    __resolveReference: ({ id }, { load }) => load.trip.load(id),
    vehicle: ({ vehicleId }, _, { load }) => load.vehicle.load(vehicleId),
    driver: ({ driverId }, _, { load }) => load.driver.load(driverId),
    stops: ({ id }, _, { load }) => load.stopsOfTrip.load(id),
    loadList: async ({ id }, _, { load }) => (await load.stopsOfTrip.load(id)).toReversed(),
    transportPlan: ({ transportPlanId: id }, _, { load }) =>
      id ? load.transportPlan.load(id) : null,
    plannedCost: moneyIfAny('plannedCost'),
  },
  TripStop: {
    shipment: ({ shipmentId }, _, { load }) => load.shipment.load(shipmentId),
  },
  LogisticsPerformance: {
    freight: money('freight'),
    freightPerShipment: moneyIfAny('freightPerShipment'),
    freightPerOrder: moneyIfAny('freightPerOrder'),
    freightPerKg: moneyIfAny('freightPerKg'),
  },
  FleetPerformance: {
    plannedCost: money('plannedCost'),
    cost: money('cost'),
    costPerKm: moneyIfAny('costPerKm'),
    costPerKg: moneyIfAny('costPerKg'),
    costPerStop: moneyIfAny('costPerStop'),
  },
  PlanTripPayload: tripPayload,
  DispatchTripPayload: tripPayload,
  DepartTripPayload: tripPayload,
  FailStopPayload: tripPayload,
  CancelTripPayload: tripPayload,
  RecordProofOfDeliveryPayload: {
    shipment: ({ shipmentId: id }, _, { load }) => (id ? load.shipment.load(id) : null),
  },
} satisfies Resolvers;
