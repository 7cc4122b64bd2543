import type { Context } from '../../kernel/area.ts';
import { scalars } from '../../kernel/scalars.ts';
import type { AssignCarrierPayloadResolvers, Resolvers } from './__generated__/resolvers.ts';
import { assignCarrier } from './assign-carrier.ts';
import { trackingPage } from './carrier.ts';
import { listCarriers } from './find-carriers.ts';
import { listShipments, type LineRow, type ShipmentRow } from './find-shipments.ts';
import { fleetMutations, fleetQueries, fleetResolvers } from './fleet/resolvers.ts';
import type { Loaders } from './loaders.ts';
import { planningMutations, planningQueries, planningResolvers } from './planning/resolvers.ts';
import { recordFreightCost } from './record-freight-cost.ts';
import { recordTrackingEvent } from './record-tracking-event.ts';
import { saveCarrier } from './save-carrier.ts';
import { isLate } from './shipment.ts';
import { tripMutations, tripQueries, tripResolvers } from './trips/resolvers.ts';

const shipmentPayload: AssignCarrierPayloadResolvers = {
  shipment: ({ shipmentId: id }, _, { load }) => (id ? load.shipment.load(id) : null),
};

/** A stub of what a carrier's users may not look at; null for them. */
const notForCarriers =
  <Row>(idOf: (row: Row) => string) =>
  (row: Row, _: unknown, { viewer }: Context<Loaders>) =>
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
    ...fleetQueries,
    ...tripQueries,
    ...planningQueries,
  },
  Mutation: {
    saveCarrier: (_, { input }, { run }) => run(saveCarrier, input),
    recordTrackingEvent: (_, { input }, { run }) => run(recordTrackingEvent, input),
    assignCarrier: (_, { input }, { run }) => run(assignCarrier, input),
    recordFreightCost: (_, { input }, { run }) => run(recordFreightCost, input),
    ...fleetMutations,
    ...tripMutations,
    ...planningMutations,
  },
  ...fleetResolvers,
  ...tripResolvers,
  ...planningResolvers,
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
