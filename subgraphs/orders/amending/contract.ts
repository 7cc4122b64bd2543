import { eventSpec } from '../../../kernel/event.ts';
import type { ShipTo, WantedLine } from '../contract.ts';
import type { Serving } from '../fulfilment/serving.ts';

/** One thing that an amendment has changed, as it was and as it is, in words for people. */
export type OrderChange = {
  field:
    'QUANTITY' | 'NET' | 'LINE' | 'SHIP_TO' | 'REQUESTED_DATE' | 'PROMISED_DATE' | 'DELIVERY_RULE';
  /** Of the line, when it concerns one. */
  sku: string | null;
  before: string | null;
  after: string;
};

/** Somebody has changed the order before all of it had shipped. */
export const OrderAmended = eventSpec<{
  orderId: string;
  reason: string;
  changes: OrderChange[];
}>('orders.OrderAmended', 'orderId');

/** A change of an order waits for a person; the order stays as it is until then. */
export const AmendmentHeld = eventSpec<{
  orderId: string;
  heldAmendmentId: string;
  reason: string;
}>('orders.AmendmentHeld', 'orderId');

/** A person has decided about a change of an order that waited, or who wished it took it back. */
export const AmendmentDecided = eventSpec<{
  orderId: string;
  heldAmendmentId: string;
  verdict: 'APPROVED' | 'REJECTED';
  reason: string;
}>('orders.AmendmentDecided', 'orderId');

/**
 * Lines of an approved order want more stock than before, or have another place among those who
 * wait; each says how much it wants in all, or at least.
 */
export const DemandRaised = eventSpec<{
  orderId: string;
  customerId: string;
  warehouseId: string | null;
  lines: WantedLine[];
  how: Serving;
}>('orders.DemandRaised', 'orderId');

/** What has not left yet goes elsewhere, or is wanted on another day. */
export const DeliveryTermsChanged = eventSpec<{
  orderId: string;
  shipTo: ShipTo;
  requestedDate: string | null;
}>('orders.DeliveryTermsChanged', 'orderId');
