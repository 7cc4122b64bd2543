import type { Context } from '../../kernel/area.ts';
import { scalars } from '../../kernel/scalars.ts';
import type {
  AssignCarrierPayloadResolvers,
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
import { recordFreightCost } from './record-freight-cost.ts';
import { recordTrackingEvent } from './record-tracking-event.ts';
import { saveCarrier } from './save-carrier.ts';
import { isLate } from './shipment.ts';
import { findPerformance, listTrips } from './trips/find-trips.ts';
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

/** A stub of what a carrier's users may not look at; null for them. */
const notForCarriers =
  <Row>(idOf: (row: Row) => string) =>
  (row: Row, _: unknown, { viewer }: Ctx) =>
    viewer.party?.kind === 'CARRIER' ? null : { id: idOf(row) };

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
  },
  Driver: {
    __resolveReference: ({ id }, { load }) => load.driver.load(id),
  },
  Trip: {
    __resolveReference: ({ id }, { load }) => load.trip.load(id),
    vehicle: ({ vehicleId }, _, { load }) => load.vehicle.load(vehicleId),
    driver: ({ driverId }, _, { load }) => load.driver.load(driverId),
    stops: ({ id }, _, { load }) => load.stopsOfTrip.load(id),
  },
  TripStop: {
    shipment: ({ shipmentId }, _, { load }) => load.shipment.load(shipmentId),
  },
  LogisticsPerformance: { freight: money('freight') },
  Carrier: {
    __resolveReference: ({ id }, { load }) => load.carrier.load(id),
    performance: ({ id }, period, { load }) => load.performance.load(id, period),
  },
  Shipment: {
    __resolveReference: ({ id }, { load }) => load.shipment.load(id),
    delivery: notForCarriers(({ deliveryId }: ShipmentRow) => deliveryId),
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
