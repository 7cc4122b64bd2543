import { commandSpec } from '../../kernel/command.ts';
import { eventSpec } from '../../kernel/event.ts';
import type { Serving } from './fulfilment/serving.ts';
import type { PlaceOrderInput } from './intake/order-input.ts';
import type { BillingBasis } from './billing/milestones.ts';

/** Takes an order in, from any channel; see `intake/place-order.ts`. */
export const PlaceOrder = commandSpec<PlaceOrderInput, { orderId: string }>('orders.placeOrder');

/** Where goods go; a copy taken when the order is placed. */
export type ShipTo = {
  name: string;
  street: string;
  city: string;
  region?: string | null;
  postalCode?: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
};

/** A part of an order line; quantities are decimal strings in the product's base unit. */
export type LineQuantity = { lineId: string; quantity: string };
export type AllocatedLine = LineQuantity & { warehouseId: string };
/** Which warehouses the quantity of a line is taken back from. */
export type FreedLine = LineQuantity & { from?: { warehouseId: string; quantity: string }[] };
export type WantedLine = LineQuantity & {
  productId: string;
  /** For how many days its goods must be good yet; absent when any serve. */
  leastDays?: number;
};

// Commands that processes send. What people send is in schema/orders.graphql.

/** Inventory has reserved some of the order's lines; what the order no longer needs is declined. */
export const RecordAllocation = commandSpec<{
  orderId: string;
  lines: AllocatedLine[];
  idempotencyKey?: string;
}>('orders.recordAllocation');

/** Goods that were reserved for the order are not there; its lines wait for others. */
export const RecordLoss = commandSpec<{
  orderId: string;
  /** Of which picking has not found them; null when a count has not. */
  deliveryId: string | null;
  lines: AllocatedLine[];
  idempotencyKey?: string;
}>('orders.recordLoss');

/** The warehouse has begun to pick for the order. */
export const RecordPicking = commandSpec<{
  orderId: string;
  lines: LineQuantity[];
  idempotencyKey?: string;
}>('orders.recordPicking');

/** Goods have left the warehouse. */
export const RecordShipped = commandSpec<{
  orderId: string;
  deliveryId: string;
  lines: LineQuantity[];
  shippedAt: string;
  idempotencyKey?: string;
}>('orders.recordShipped');

/** Goods have reached the customer. */
export const RecordDelivered = commandSpec<{
  orderId: string;
  deliveryId: string;
  lines: LineQuantity[];
  deliveredAt: string;
  idempotencyKey?: string;
}>('orders.recordDelivered');

/** The customer has paid for the order in advance; each payment counts once. */
export const RecordPrepayment = commandSpec<{
  orderId: string;
  paymentId: string;
  /** In the company's currency. */
  amount: string;
  currency: string;
  idempotencyKey?: string;
}>('orders.recordPrepayment');

/** The customer has sent goods back, and keeps them no more; each return counts once. */
export const RecordReturned = commandSpec<{
  orderId: string;
  returnOrderId: string;
  lines: LineQuantity[];
  idempotencyKey?: string;
}>('orders.recordReturned');

/** Sales has answered a cancellation: what could be withdrawn, of what was asked. */
export const RecordWithdrawal = commandSpec<{
  orderId: string;
  lines: (FreedLine & { withdrawn: string })[];
  idempotencyKey?: string;
}>('orders.recordWithdrawal');

// Events

/** A customer's order was taken in and reviewed. */
export const OrderPlaced = eventSpec<{
  orderId: string;
  number: string;
  customerId: string;
  channel: string;
  /** Gross total in the order's currency. */
  total: string;
  currency: string;
}>('orders.OrderPlaced', 'orderId');

/** The coupons that sales holds under the reference are this order's. */
export const CouponsUsed = eventSpec<{ orderId: string; reference: string }>(
  'orders.CouponsUsed',
  'orderId',
);

/** An order with coupons was cancelled or rejected: it has not used them. */
export const CouponsUnused = eventSpec<{ orderId: string }>('orders.CouponsUnused', 'orderId');

/** A quotation has become this order. */
export const QuotationOrdered = eventSpec<{ quotationId: string; orderId: string }>(
  'orders.QuotationOrdered',
  'orderId',
);

/** The review holds the order for a person, or a person has decided. For staff only. */
export const OrderReviewed = eventSpec<{
  orderId: string;
  verdict: 'HELD' | 'APPROVED' | 'REJECTED';
  /** The codes of what was found, or the person's reason. */
  reason: string;
}>('orders.OrderReviewed', 'orderId');

/** The order may be fulfilled: its lines want stock. */
export const OrderApproved = eventSpec<{
  orderId: string;
  number: string;
  customerId: string;
  warehouseId: string | null;
  /** Gross total in the order's currency. */
  total: string;
  currency: string;
  lines: WantedLine[];
  how: Serving;
}>('orders.OrderApproved', 'orderId');

/** Nothing of the order is wanted any more. */
export const OrderCancelled = eventSpec<{
  orderId: string;
  number: string;
  customerId: string;
}>('orders.OrderCancelled', 'orderId');

/** The customer has, or will have, all that it gets of the order. */
export const OrderServed = eventSpec<{ orderId: string; customerId: string }>(
  'orders.OrderServed',
  'orderId',
);

/** Lines have stock; a delivery can be planned for them. */
export const OrderAllocated = eventSpec<{
  orderId: string;
  number: string;
  customerId: string;
  shipTo: ShipTo;
  carrierId: string | null;
  requestedDate: string | null;
  /** Absent in events of before it was told. */
  channel?: string;
  lines: (AllocatedLine & { productId: string })[];
}>('orders.OrderAllocated', 'orderId');

/** Goods are not there that deliveries of the order were planned with. */
export const AllocationLost = eventSpec<{ orderId: string; lines: AllocatedLine[] }>(
  'orders.AllocationLost',
  'orderId',
);

/** Stock was reserved that the order no longer wants. */
export const AllocationDeclined = eventSpec<{ orderId: string; lines: LineQuantity[] }>(
  'orders.AllocationDeclined',
  'orderId',
);

/** Someone wants allocated lines cancelled; sales must withdraw them first. */
export const CancellationRequested = eventSpec<{ orderId: string; lines: LineQuantity[] }>(
  'orders.CancellationRequested',
  'orderId',
);

/** Quantities of lines are cancelled for good; their stock and demand are free. */
export const LinesCancelled = eventSpec<{ orderId: string; lines: FreedLine[] }>(
  'orders.LinesCancelled',
  'orderId',
);

/** What has been shipped and not yet invoiced, priced. Amounts in the order's currency. */
export const BillableShipped = eventSpec<{
  orderId: string;
  number: string;
  customerId: string;
  deliveryId: string;
  channel: string;
  salesperson: string | null;
  currency: string;
  paymentTermDays: number;
  /** What makes it billed; absent in events of before it was told: that it has left. */
  basis?: BillingBasis;
  billToAddressId?: string | null;
  shippedAt: string;
  lines: BillableLine[];
  /** The order's freight charge, net, on the first invoice only. */
  freight: string;
  /** Of that freight; absent where it is not taxed. */
  freightTax?: FreightTax;
}>('orders.BillableShipped', 'orderId');

/** The tax on freight; `tax` is rounded, `taxRate` in percent. */
export type FreightTax = Pick<BillableLine, 'tax' | 'taxRate' | 'taxCode'>;

export type BillableLine = {
  lineId: string;
  productId: string;
  description: string;
  /** Base unit. */
  quantity: string;
  /** Net amount of this quantity, rounded; parts of a line sum to the line. */
  net: string;
  /** What discount and promotions have taken off `net`; absent in events of before it was told. */
  discount?: string;
  /** Of this quantity, likewise. */
  tax: string;
  /** Percent: `13`. */
  taxRate: string;
  taxCode: string;
};

/** The derived status of the order has changed. */
export const OrderStatusChanged = eventSpec<{
  orderId: string;
  number: string;
  customerId: string;
  channel: string;
  previous: string | null;
  status: string;
  version: number;
  /** A person's reason that the customer may read; null when the status says it all. */
  reason: string | null;
}>('orders.OrderStatusChanged', 'orderId');
