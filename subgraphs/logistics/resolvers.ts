import type { Context } from '../../kernel/area.ts';
import { scalars } from '../../kernel/scalars.ts';
import type {
  AssignCarrierPayloadResolvers,
  PlanRoutesPayloadResolvers,
  PlanTripPayloadResolvers,
  Resolvers,
} from './__generated__/resolvers.ts';
import { assignCarrier } from './assign-carrier.ts';
import { trackingPage } from './carrier.ts';
import { listCarriers } from './find-carriers.ts';
import { listShipments, type LineRow, type ShipmentRow } from './find-shipments.ts';
import { listDrivers, listVehicles } from './fleet/find-fleet.ts';
import { recordPositions } from './fleet/record-positions.ts';
import { saveDriver } from './fleet/save-driver.ts';
import { saveVehicle } from './fleet/save-vehicle.ts';
import type { Loaders } from './loaders.ts';
import { acceptTransportPlan } from './planning/accept-plan.ts';
import {
  cancelTransportPlan,
  lockInPlan,
  moveStop,
  reoptimiseTransportPlan,
} from './planning/change-plan.ts';
import { describeShipments } from './planning/describe-shipments.ts';
import { listTransportPlans } from './planning/find-plans.ts';
import { planRoutes } from './planning/plan-routes.ts';
import { saveDepot } from './planning/save-depot.ts';
import { recordFreightCost } from './record-freight-cost.ts';
import { recordTrackingEvent } from './record-tracking-event.ts';
import { saveCarrier } from './save-carrier.ts';
import { isLate } from './shipment.ts';
import { findFleetPerformance } from './trips/find-fleet-performance.ts';
import { findPerformance } from './trips/find-performance.ts';
import { listTrips } from './trips/find-trips.ts';
import { planTrip } from './trips/plan-trip.ts';
import { recordProofOfDelivery } from './trips/record-proof.ts';
import { cancelTrip, departTrip, dispatchTrip, failStop } from './trips/run-trip.ts';

type Ctx = Context<Loaders>;

const shipmentPayload: AssignCarrierPayloadResolvers = {
  shipment: ({ shipmentId: id }, _, { load }) => (id ? load.shipment.load(id) : null),
};

const tripPayload: PlanTripPayloadResolvers = {
  trip: ({ tripId: id }, _, { load }) => (id ? load.trip.load(id) : null),
};

/** A field of the row, as Money in the company's currency. */
const money =
  (field: string) =>
  (row: object, _: unknown, { company }: Ctx) => ({
    amount: (row as Record<string, string>)[field]!,
    currency: company.currency,
  });

/** The same where it may be unknown. */
const moneyIfAny =
  (field: string) =>
  (row: object, _: unknown, { company: { currency } }: Ctx) => {
    const amount = (row as Record<string, string | null>)[field];
    return amount == null ? null : { amount, currency };
  };

const planPayload: PlanRoutesPayloadResolvers = {
  transportPlan: ({ transportPlanId: id }, _, { load }) =>
    id ? load.transportPlan.load(id) : null,
};

/** A stub of what a carrier's users may not look at; null for them. */
const notForCarriers =
  <Row>(idOf: (row: Row) => string) =>
  (row: Row, _: unknown, { viewer }: Ctx) =>
    viewer.party?.kind === 'CARRIER' ? null : { id: idOf(row) };

/** What was found; throws the first error among the others. */
function known<Row>(found: readonly (Row | undefined | Error)[]): Row[] {
  return found.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row === undefined ? [] : [row];
  });
}

export const resolvers = {
  ...scalars,
  Query: {
    carrier: (_, { id }, { load }) => load.carrier.load(id),
    carrierByCode: (_, { code }, { load }) => load.carrierByCode.load(code),
    carriers: (_, args, ctx) => listCarriers(ctx, args),
    shipment: (_, { id }, { load }) => load.shipment.load(id),
    shipmentByNumber: (_, { number }, { load }) => load.shipmentByNumber.load(number),
    shipments: (_, args, ctx) => listShipments(ctx, args),
    vehicle: (_, { id }, { load }) => load.vehicle.load(id),
    vehicles: (_, args, ctx) => listVehicles(ctx, args),
    driver: (_, { id }, { load }) => load.driver.load(id),
    drivers: (_, args, ctx) => listDrivers(ctx, args),
    trip: (_, { id }, { load }) => load.trip.load(id),
    trips: (_, args, ctx) => listTrips(ctx, args),
    transportPlan: (_, { id }, { load }) => load.transportPlan.load(id),
    transportPlans: (_, args, ctx) => listTransportPlans(ctx, args),
    fleetPerformance: (_, period, ctx) => findFleetPerformance(ctx, period),
    logisticsPerformance: async (_, period, ctx) => (await findPerformance(ctx, period))[0]!,
  },
  Mutation: {
    saveCarrier: (_, { input }, { run }) => run(saveCarrier, input),
    recordTrackingEvent: (_, { input }, { run }) => run(recordTrackingEvent, input),
    assignCarrier: (_, { input }, { run }) => run(assignCarrier, input),
    recordFreightCost: (_, { input }, { run }) => run(recordFreightCost, input),
    saveVehicle: (_, { input }, { run }) => run(saveVehicle, input),
    saveDriver: (_, { input }, { run }) => run(saveDriver, input),
    recordPositions: (_, { input }, { run }) => run(recordPositions, input),
    planTrip: (_, { input }, { run }) => run(planTrip, input),
    dispatchTrip: (_, { input }, { run }) => run(dispatchTrip, input),
    departTrip: (_, { input }, { run }) => run(departTrip, input),
    failStop: (_, { input }, { run }) => run(failStop, input),
    cancelTrip: (_, { input }, { run }) => run(cancelTrip, input),
    recordProofOfDelivery: (_, { input }, { run }) => run(recordProofOfDelivery, input),
    saveDepot: (_, { input }, { run }) => run(saveDepot, input),
    describeShipments: (_, { input }, { run }) => run(describeShipments, input),
    planRoutes: (_, { input }, { run }) => run(planRoutes, input),
    moveStop: (_, { input: { route = null, position = null, ...input } }, { run }) =>
      run(moveStop, { ...input, route, position }),
    lockInPlan: (_, { input }, { run }) => run(lockInPlan, input),
    reoptimiseTransportPlan: (_, { input }, { run }) => run(reoptimiseTransportPlan, input),
    cancelTransportPlan: (_, { input }, { run }) => run(cancelTransportPlan, input),
    acceptTransportPlan: (_, { input }, { run }) => run(acceptTransportPlan, input),
  },
  SaveCarrierPayload: {
    carrier: ({ carrierId: id }, _, { load }) => (id ? load.carrier.load(id) : null),
  },
  RecordTrackingEventPayload: {
    ...shipmentPayload,
    trackingEvent: ({ trackingEventId: id }, _, { load }) =>
      id ? load.trackingEvent.load(id) : null,
  },
  AssignCarrierPayload: shipmentPayload,
  RecordFreightCostPayload: shipmentPayload,
  RecordProofOfDeliveryPayload: shipmentPayload,
  PlanTripPayload: tripPayload,
  DispatchTripPayload: tripPayload,
  DepartTripPayload: tripPayload,
  FailStopPayload: tripPayload,
  CancelTripPayload: tripPayload,
  SaveVehiclePayload: {
    vehicle: ({ vehicleId: id }, _, { load }) => (id ? load.vehicle.load(id) : null),
  },
  RecordPositionsPayload: {
    vehicle: ({ vehicleId: id }, _, { load }) => (id ? load.vehicle.load(id) : null),
  },
  SaveDriverPayload: {
    driver: ({ driverId: id }, _, { load }) => (id ? load.driver.load(id) : null),
  },
  Vehicle: {
    __resolveReference: ({ id }, { load }) => load.vehicle.load(id),
    costPerKm: money('costPerKm'),
    costPerTrip: money('costPerTrip'),
    costPerHour: money('costPerHour'),
  },
  Driver: {
    __resolveReference: ({ id }, { load }) => load.driver.load(id),
  },
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
  Carrier: {
    __resolveReference: ({ id }, { load }) => load.carrier.load(id),
    performance: ({ id }, period, { load }) => load.performance.load(id, period),
  },
  Shipment: {
    __resolveReference: ({ id }, { load }) => load.shipment.load(id),
    delivery: notForCarriers(({ deliveryId }: ShipmentRow) => deliveryId),
    deliveries: async ({ id }, _, { load, viewer }) =>
      viewer.party?.kind === 'CARRIER'
        ? []
        : (await load.partsOfShipment.load(id)).map(({ deliveryId }) => ({ id: deliveryId })),
    freightShares: ({ id }, _, { load, viewer }) =>
      viewer.party ? [] : load.freightShares.load(id),
    orderNumbers: async ({ id }, _, { load }) => {
      const parts = await load.partsOfShipment.load(id);
      return [...new Set(parts.map(({ orderNumber }) => orderNumber))];
    },
    order: notForCarriers(({ orderId }: ShipmentRow) => orderId),
    customer: notForCarriers(({ customerId }: ShipmentRow) => customerId),
    warehouse: ({ warehouseId: id }) => ({ id }),
    carrier: ({ carrierId: id }, _, { load }) => (id ? load.carrier.load(id) : null),
    trackingUrl: async ({ carrierId, trackingNumber }, _, { load }) => {
      const carrier = carrierId ? await load.carrier.load(carrierId) : undefined;
      return trackingPage(carrier?.trackingUrl ?? null, trackingNumber);
    },
    isLate: ({ status, promisedDate, deliveredMillis }, _, { now }) => {
      const deliveredAt = deliveredMillis ? new Date(Number(deliveredMillis)) : null;
      return isLate({ status, promisedDate, deliveredAt }, now);
    },
    freightCost: ({ freightCost }, _, { viewer }) => (viewer.party ? null : freightCost),
    lines: ({ id }, _, { load }) => load.lines.load(id),
    trackingEvents: ({ id }, _, { load }) => load.trackingEvents.load(id),
    proofOfDelivery: ({ id }, _, { load }) => load.proofOfShipment.load(id),
    estimatedArrival: async ({ id }, _, { load }) =>
      (await load.arrival.load(id))?.estimatedArrival ?? null,
    isLateRisk: async ({ id }, _, { load }) => Boolean((await load.arrival.load(id))?.lateRisk),
    lateRiskReason: async ({ id }, _, { load }) => (await load.arrival.load(id))?.lateRisk ?? null,
    need: ({ id }, _, { load }) => load.need.load(id),
  },
  FreightShare: {
    order: ({ orderId: id }) => ({ id }),
  },
  ShipmentLine: {
    orderLine: notForCarriers(({ orderLineId }: LineRow) => orderLineId),
    product: ({ productId: id }) => ({ id }),
  },
  TrackingEvent: {
    shipment: ({ shipmentId }, _, { load }) => load.shipment.load(shipmentId),
  },
  Order: {
    __resolveReference: ({ id }) => ({ id }),
    shipments: ({ id }, args, { load }) => load.shipmentsOfOrder.load(id, args),
  },
  Customer: {
    __resolveReference: ({ id }) => ({ id }),
    shipments: ({ id }, args, { load }) => load.shipmentsOfCustomer.load(id, args),
  },
  Delivery: {
    __resolveReference: ({ id }) => ({ id }),
    shipment: ({ id }, _, { load }) => load.shipmentOfDelivery.load(id),
  },
} satisfies Resolvers;
