import type { Context } from '../../kernel/area.ts';
import type { ListArgs } from '../../kernel/reads.ts';
import { scalars } from '../../kernel/scalars.ts';
import { assignCarrier, type AssignCarrierInput } from './assign-carrier.ts';
import { trackingPage } from './carrier.ts';
import { listCarriers } from './find-carriers.ts';
import { listShipments, type LineRow, type ShipmentRow } from './find-shipments.ts';
import type { Loaders } from './loaders.ts';
import { recordFreightCost, type RecordFreightCostInput } from './record-freight-cost.ts';
import { recordTrackingEvent, type RecordTrackingEventInput } from './record-tracking-event.ts';
import { saveCarrier, type SaveCarrierInput } from './save-carrier.ts';
import { isLate } from './shipment.ts';

type Ctx = Context<Loaders>;
type Input<Of> = { input: Of };
type Ref = { id: string };

const shipmentOf = ({ shipmentId }: { shipmentId?: string }, _: unknown, { load }: Ctx) =>
  shipmentId && load.shipment.load(shipmentId);

/** A stub of what a carrier's users may not look at; null for them. */
const notForCarriers =
  <Row>(idOf: (row: Row) => string) =>
  (row: Row, _: unknown, { viewer }: Ctx) =>
    viewer.party?.kind === 'CARRIER' ? null : { id: idOf(row) };

export const resolvers = {
  ...scalars,
  Query: {
    carrier: (_: unknown, { id }: Ref, { load }: Ctx) => load.carrier.load(id),
    carrierByCode: (_: unknown, { code }: { code: string }, { load }: Ctx) =>
      load.carrierByCode.load(code),
    carriers: (_: unknown, args: ListArgs, ctx: Ctx) => listCarriers(ctx, args),
    shipment: (_: unknown, { id }: Ref, { load }: Ctx) => load.shipment.load(id),
    shipmentByNumber: (_: unknown, { number }: { number: string }, { load }: Ctx) =>
      load.shipmentByNumber.load(number),
    shipments: (_: unknown, args: ListArgs, ctx: Ctx) => listShipments(ctx, args),
  },
  Mutation: {
    saveCarrier: (_: unknown, { input }: Input<SaveCarrierInput>, { run }: Ctx) =>
      run(saveCarrier, input),
    recordTrackingEvent: (_: unknown, { input }: Input<RecordTrackingEventInput>, { run }: Ctx) =>
      run(recordTrackingEvent, input),
    assignCarrier: (_: unknown, { input }: Input<AssignCarrierInput>, { run }: Ctx) =>
      run(assignCarrier, input),
    recordFreightCost: (_: unknown, { input }: Input<RecordFreightCostInput>, { run }: Ctx) =>
      run(recordFreightCost, input),
  },
  SaveCarrierPayload: {
    carrier: ({ carrierId }: { carrierId?: string }, _: unknown, { load }: Ctx) =>
      carrierId && load.carrier.load(carrierId),
  },
  RecordTrackingEventPayload: {
    shipment: shipmentOf,
    trackingEvent: ({ trackingEventId }: { trackingEventId?: string }, _: unknown, { load }: Ctx) =>
      trackingEventId && load.trackingEvent.load(trackingEventId),
  },
  AssignCarrierPayload: { shipment: shipmentOf },
  RecordFreightCostPayload: { shipment: shipmentOf },
  Carrier: {
    __resolveReference: ({ id }: Ref, { load }: Ctx) => load.carrier.load(id),
  },
  Shipment: {
    __resolveReference: ({ id }: Ref, { load }: Ctx) => load.shipment.load(id),
    delivery: notForCarriers(({ deliveryId }: ShipmentRow) => deliveryId),
    order: notForCarriers(({ orderId }: ShipmentRow) => orderId),
    customer: notForCarriers(({ customerId }: ShipmentRow) => customerId),
    warehouse: ({ warehouseId }: ShipmentRow) => ({ id: warehouseId }),
    carrier: ({ carrierId }: ShipmentRow, _: unknown, { load }: Ctx) =>
      carrierId && load.carrier.load(carrierId),
    trackingUrl: async ({ carrierId, trackingNumber }: ShipmentRow, _: unknown, { load }: Ctx) => {
      const carrier = carrierId ? await load.carrier.load(carrierId) : undefined;
      return trackingPage(carrier?.trackingUrl ?? null, trackingNumber);
    },
    isLate: ({ status, promisedDate, deliveredMillis }: ShipmentRow, _: unknown, { now }: Ctx) => {
      const deliveredAt = deliveredMillis ? new Date(Number(deliveredMillis)) : null;
      return isLate({ status, promisedDate, deliveredAt }, now);
    },
    freightCost: ({ freightCost }: ShipmentRow, _: unknown, { viewer }: Ctx) =>
      viewer.party ? null : freightCost,
    lines: ({ id }: Ref, _: unknown, { load }: Ctx) => load.lines.load(id),
    trackingEvents: ({ id }: Ref, _: unknown, { load }: Ctx) => load.trackingEvents.load(id),
  },
  ShipmentLine: {
    orderLine: notForCarriers(({ orderLineId }: LineRow) => orderLineId),
    product: ({ productId }: LineRow) => ({ id: productId }),
  },
  TrackingEvent: { shipment: shipmentOf },
  Order: {
    __resolveReference: ({ id }: Ref) => ({ id }),
    shipments: ({ id }: Ref, args: ListArgs, { load }: Ctx) => load.shipmentsOfOrder.load(id, args),
  },
  Customer: {
    __resolveReference: ({ id }: Ref) => ({ id }),
    shipments: ({ id }: Ref, args: ListArgs, { load }: Ctx) =>
      load.shipmentsOfCustomer.load(id, args),
  },
  Delivery: {
    __resolveReference: ({ id }: Ref) => ({ id }),
    shipment: ({ id }: Ref, _: unknown, { load }: Ctx) => load.shipmentOfDelivery.load(id),
  },
};
