import { commandSpec } from '../../kernel/command.ts';
import { eventSpec } from '../../kernel/event.ts';

export type ShipmentAddress = {
  name: string;
  street: string;
  city: string;
  region?: string | null;
  postalCode?: string | null;
  country: string;
};

/** An order line's part of a shipment; the quantity is a decimal string in the base unit. */
export type ShippedPart = { lineId: string; productId: string; quantity: string };

/**
 * Makes the shipment that carries an issued delivery to the customer, or puts it into that of those
 * it leaves together with; once per delivery.
 */
export const CreateShipment = commandSpec<
  {
    deliveryId: string;
    orderId: string;
    orderNumber: string;
    customerId: string;
    warehouseId: string;
    carrierId: string | null;
    shipTo: ShipmentAddress;
    requestedDate: string | null;
    /** With which others it leaves. */
    consolidationId?: string | null;
    issuedAt: string;
    lines: ShippedPart[];
    idempotencyKey?: string;
  },
  { shipmentId: string }
>('logistics.createShipment');

/** The goods of a delivery have not left after all: nobody is to carry them. */
export const CancelShipment = commandSpec<{
  deliveryId: string;
  idempotencyKey?: string;
}>('logistics.cancelShipment');

/** The shipment's status has changed. */
export const ShipmentStatusChanged = eventSpec<{
  shipmentId: string;
  orderId: string;
  /** All that it carries of; absent in events of before there were several. */
  orderIds?: string[];
  customerId: string;
  carrierId: string | null;
  previous: string | null;
  status: string;
  version: number;
}>('logistics.ShipmentStatusChanged', 'shipmentId');

/** The goods of a delivery have reached the customer. */
export const ShipmentDelivered = eventSpec<{
  shipmentId: string;
  number: string;
  deliveryId: string;
  orderId: string;
  customerId: string;
  deliveredAt: string;
  lines: { lineId: string; quantity: string }[];
}>('logistics.ShipmentDelivered', 'shipmentId');

/** A shipment was given to a carrier, or to another one. For staff only: it names them both. */
export const CarrierAssigned = eventSpec<{
  shipmentId: string;
  orderId: string;
  previousCarrierId: string | null;
  carrierId: string;
  trackingNumber: string | null;
  version: number;
}>('logistics.CarrierAssigned', 'shipmentId');

/** What carrying a shipment costs became known, or is shared otherwise. For staff only. */
export const FreightCostRecorded = eventSpec<{
  shipmentId: string;
  orderId: string;
  /** How its orders share the cost; absent in events of before there were several. */
  shares?: { orderId: string; weight: string }[];
  customerId: string;
  carrierId: string | null;
  /** All of it, not a difference. */
  amount: string;
  currency: string;
  version: number;
}>('logistics.FreightCostRecorded', 'shipmentId');

/** A vehicle is somewhere else. For staff only. */
export const VehicleMoved = eventSpec<{
  vehicleId: string;
  latitude: string;
  longitude: string;
  /** When it was there, UTC. */
  at: string;
}>('logistics.VehicleMoved', 'vehicleId');

/** A trip is in another status. */
export const TripStatusChanged = eventSpec<{
  tripId: string;
  number: string;
  vehicleId: string;
  driverId: string;
  previous: string | null;
  status: string;
  version: number;
}>('logistics.TripStatusChanged', 'tripId');

/** A carrier was made or changed. */
export const CarrierSaved = eventSpec<{ carrierId: string; code: string; version: number }>(
  'logistics.CarrierSaved',
  'carrierId',
);

/** How far a plan of routes has come. For staff only. */
export const TransportPlanProgressed = eventSpec<{
  transportPlanId: string;
  status: string;
  /** Attempts made, and of how many. */
  done: number;
  total: number;
  /** Of the best routes so far, in the company's currency. */
  cost: string;
  /** Shipments in none of them. */
  leftOut: number;
  version: number;
}>('logistics.TransportPlanProgressed', 'transportPlanId');

/** A plan of routes is to be searched on, from this attempt. */
export const TransportPlanContinues = eventSpec<{ transportPlanId: string; from: number }>(
  'logistics.TransportPlanContinues',
  'transportPlanId',
);

/** Searches better routes of a plan for a second or so. */
export const ContinueTransportPlan = commandSpec<{ transportPlanId: string; from: number }>(
  'logistics.continueTransportPlan',
);

/** Estimates anew when a vehicle comes to its next stops. */
export const EstimateArrivals = commandSpec<{ vehicleId: string }>('logistics.estimateArrivals');

/** A shipment will probably come too late. */
export const ShipmentLateRiskRaised = eventSpec<{
  shipmentId: string;
  orderId: string;
  /** All that it carries of; absent in events of before there were several. */
  orderIds?: string[];
  customerId: string;
  reason: string;
  /** When it probably comes, UTC. */
  estimatedArrival: string;
  /** By when it should, UTC. */
  dueAt: string;
}>('logistics.ShipmentLateRiskRaised', 'shipmentId');

/** The arrivals of a vehicle are to be estimated anew, since time has passed. */
export const ArrivalsDue = eventSpec<{ vehicleId: string }>('logistics.ArrivalsDue', 'vehicleId');

/** Notes how far a vehicle has driven on a completed trip. */
export const MeasureTrip = commandSpec<{ tripId: string }>('logistics.measureTrip');
