import { commandSpec } from '../../kernel/command.ts';
import { eventSpec } from '../../kernel/event.ts';

/** Quantities are decimal strings in the product's base unit. */
export type DeliveryPart = { lineId: string; productId: string; quantity: string };

export type DeliveryAddress = {
  name: string;
  street: string;
  city: string;
  region?: string | null;
  postalCode?: string | null;
  country: string;
};

/** Plans deliveries for allocated lines: one open delivery per order and warehouse. */
export const PlanDelivery = commandSpec<{
  orderId: string;
  orderNumber: string;
  customerId: string;
  shipTo: DeliveryAddress;
  carrierId: string | null;
  requestedDate: string | null;
  /** Absent in events of before it was told. */
  channel?: string;
  lines: (DeliveryPart & { warehouseId: string })[];
  idempotencyKey?: string;
}>('sales.planDelivery');

/** Takes quantities out of deliveries that have not been issued; says how much it could. */
export const WithdrawDelivery = commandSpec<{
  orderId: string;
  lines: { lineId: string; quantity: string }[];
  idempotencyKey?: string;
}>('sales.withdrawDelivery');

/** What of the order has not left its warehouse goes elsewhere, or is wanted on another day. */
export const RedirectDeliveries = commandSpec<{
  orderId: string;
  shipTo: DeliveryAddress;
  requestedDate: string | null;
  idempotencyKey?: string;
}>('sales.redirectDeliveries');

/**
 * Takes goods out of an order's deliveries of a warehouse where they are not; what has left since
 * was there after all.
 */
export const WithdrawMissing = commandSpec<{
  orderId: string;
  lines: { lineId: string; warehouseId: string; quantity: string }[];
  idempotencyKey?: string;
}>('sales.withdrawMissing');

/** How the catalog has a product's goods told apart. */
export const NoteTracking = commandSpec<{
  productId: string;
  tracking: 'NONE' | 'LOT' | 'SERIAL';
  idempotencyKey?: string;
}>('sales.noteTracking');

/** Which goods were picked for a delivery; of lines that are void others must be picked. */
export const NotePicks = commandSpec<{
  deliveryId: string;
  lines: { lineId: string; picked: string; isVoid: boolean }[];
  /** Told of a scan, while others may be on their way. */
  isScan?: boolean;
  idempotencyKey?: string;
}>('sales.notePicks');

/** The carrier has handed the delivery over. */
export const RecordArrival = commandSpec<{
  deliveryId: string;
  deliveredAt: string;
  idempotencyKey?: string;
}>('sales.recordArrival');

/** Counts shipped lines as sold; each line of a delivery once. */
export const NoteSale = commandSpec<{
  orderId: string;
  deliveryId: string;
  customerId: string;
  channel: string;
  salesperson: string | null;
  currency: string;
  shippedAt: string;
  /** Quantities are in the base unit, amounts without tax. */
  lines: {
    lineId: string;
    productId: string;
    quantity: string;
    net: string;
    /** What discount and promotions have taken off `net`. */
    discount?: string;
  }[];
  /** What is charged for carriage, without tax. */
  freight?: string;
  idempotencyKey?: string;
}>('sales.noteSale');

/** Takes goods that came back and were credited off what was sold; each credit note once. */
export const NoteReturn = commandSpec<{
  creditNoteId: string;
  creditDate: string;
  /** Order lines, in the base unit; amounts without tax, and without a fee that is kept. */
  lines: { lineId: string; quantity: string; net: string }[];
  idempotencyKey?: string;
}>('sales.noteReturn');

/** Tells which order an accepted quotation has become. */
export const NoteConversion = commandSpec<{
  quotationId: string;
  orderId: string;
  idempotencyKey?: string;
}>('sales.noteConversion');

/** A quotation is in another status; the customer learns of it once it is sent. */
export const QuotationStatusChanged = eventSpec<{
  quotationId: string;
  number: string;
  customerId: string;
  previous: string | null;
  status: string;
  version: number;
}>('sales.QuotationStatusChanged', 'quotationId');

/** A customer takes an offer: it is to become an order at these prices. */
export const QuotationAccepted = eventSpec<{
  quotationId: string;
  customerId: string;
  channel: 'PHONE' | 'EMAIL' | 'WEB' | 'STORE' | 'DISTRIBUTOR' | 'MARKETPLACE' | 'EDI';
  currency: string;
  lines: {
    productId: string;
    quantity: { value: string; unit: string };
    unitPrice: string;
    /** The unit that it is of, where that is not the quantity's. */
    priceUnit?: string;
    isTaxIncluded: boolean;
    discountPercent: string;
  }[];
}>('sales.QuotationAccepted', 'quotationId');

/** The warehouse has begun to pick a delivery. */
export const PickingStarted = eventSpec<{
  deliveryId: string;
  orderId: string;
  lines: { lineId: string; quantity: string }[];
}>('sales.PickingStarted', 'deliveryId');

/** Picking has not found all that a delivery was planned with; it leaves without. */
export const ShortPicked = eventSpec<{
  deliveryId: string;
  orderId: string;
  warehouseId: string;
  /** What was not found. */
  lines: DeliveryPart[];
}>('sales.ShortPicked', 'orderId');

/** A delivery is cancelled for which goods were picked. */
export const PicksGivenUp = eventSpec<{ deliveryId: string }>('sales.PicksGivenUp', 'deliveryId');

/** Goods have left the warehouse (goods issue). */
export const GoodsIssued = eventSpec<{
  deliveryId: string;
  number: string;
  orderId: string;
  orderNumber: string;
  customerId: string;
  warehouseId: string;
  carrierId: string | null;
  shipTo: DeliveryAddress;
  requestedDate: string | null;
  /** With which others it leaves, as one shipment; absent in events of before there were such. */
  consolidationId?: string | null;
  issuedAt: string;
  lines: DeliveryPart[];
}>('sales.GoodsIssued', 'deliveryId');

/** The answer to a cancellation: of each quantity asked, how much was withdrawn, and from where. */
export const DeliveryWithdrawn = eventSpec<{
  orderId: string;
  lines: {
    lineId: string;
    quantity: string;
    withdrawn: string;
    from: { warehouseId: string; quantity: string }[];
  }[];
}>('sales.DeliveryWithdrawn', 'orderId');

/** The status of a delivery has changed. */
export const DeliveryStatusChanged = eventSpec<{
  deliveryId: string;
  orderId: string;
  customerId: string;
  previous: string | null;
  status: string;
  version: number;
}>('sales.DeliveryStatusChanged', 'deliveryId');

/** Holds coupons for an order that is about to be placed, under a reference of the caller. */
export const TakeCoupons = commandSpec<
  { reference: string; customerId: string; couponCodes: string[]; idempotencyKey?: string | null },
  { reference: string }
>('sales.takeCoupons');

/** What is held under the reference is used by the order. */
export const ConfirmCoupons = commandSpec<{
  reference: string;
  orderId: string;
  idempotencyKey?: string;
}>('sales.confirmCoupons');

/** The order is not to be: its coupons can be used again. */
export const ReturnCoupons = commandSpec<{ orderId: string; idempotencyKey?: string }>(
  'sales.returnCoupons',
);
