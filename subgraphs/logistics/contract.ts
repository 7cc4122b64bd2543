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

/** Makes the shipment that carries an issued delivery to the customer; one per delivery. */
export const CreateShipment = commandSpec<{
  deliveryId: string;
  orderId: string;
  orderNumber: string;
  customerId: string;
  warehouseId: string;
  carrierId: string | null;
  shipTo: ShipmentAddress;
  requestedDate: string | null;
  issuedAt: string;
  lines: { lineId: string; productId: string; quantity: string }[];
  idempotencyKey?: string;
}>('logistics.createShipment');

/** The shipment's status has changed. */
export const ShipmentStatusChanged = eventSpec<{
  shipmentId: string;
  orderId: string;
  customerId: string;
  carrierId: string | null;
  previous: string | null;
  status: string;
  version: number;
}>('logistics.ShipmentStatusChanged', 'shipmentId');

/** The goods have reached the customer. */
export const ShipmentDelivered = eventSpec<{
  shipmentId: string;
  deliveryId: string;
  orderId: string;
  customerId: string;
  deliveredAt: string;
  lines: { lineId: string; quantity: string }[];
}>('logistics.ShipmentDelivered', 'shipmentId');
