/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Whether a product is bought and sold. */
export type ProductStatus =
  | 'ACTIVE'
  /** Neither bought nor sold. */
  | 'ARCHIVED'
  /** Sold until the stock is gone, not bought any more. */
  | 'SELL_OUT';

/** How far a purchase order has come. Owned by purchasing. */
export type PurchaseOrderStatus =
  | 'APPROVED'
  | 'CANCELLED'
  /** All that has come is billed and paid, and nothing more is to come. */
  | 'CLOSED'
  /** The supplier has said what it will deliver and when. */
  | 'CONFIRMED'
  | 'DRAFT'
  /** Somebody else has to approve it. */
  | 'IN_APPROVAL'
  | 'PARTIALLY_RECEIVED'
  | 'RECEIVED'
  /** The supplier has it. */
  | 'SENT'
  /** The rest was given up. */
  | 'SHORT_CLOSED';

/** Where a shipment stands. Owned by logistics. */
export type ShipmentStatus =
  /** Given up before the carrier had it. An end. */
  | 'CANCELLED'
  /** The customer has the goods. An end. */
  | 'DELIVERED'
  /** Something is wrong; it may go on from here. */
  | 'EXCEPTION'
  | 'IN_TRANSIT'
  /** On the last leg. */
  | 'OUT_FOR_DELIVERY'
  /** The carrier has the goods. */
  | 'PICKED_UP'
  /** The goods have left stock; nobody has come for them yet. */
  | 'PLANNED'
  /** Packed and labelled for the carrier. */
  | 'READY'
  /** The goods came back undelivered. An end. */
  | 'RETURNED';

/** Whether a supplier may be ordered from. */
export type SupplierStatus =
  | 'APPROVED'
  | 'BLOCKED'
  /** Nothing is ordered for now. */
  | 'ON_HOLD'
  | 'PROSPECT';

export type DeliveryNoteQueryVariables = Exact<{
  id: string;
}>;


export type DeliveryNoteQuery = { goodsReceipt: { deliveryNote: string | null } | null };

export type OutboundOrderQueryVariables = Exact<{
  id: string;
}>;


export type OutboundOrderQuery = { order: { version: number, requestedDate: string | null, customer: { id: string }, lines: Array<{ ordered: { value: string }, shipped: { value: string }, returned: { value: string } }>, shipments: { nodes: Array<{ deliveredAt: string | null }> } } | null };

export type InboundOrdersQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type InboundOrdersQuery = { purchaseOrders: { nodes: Array<{ id: string, number: string, version: number, status: PurchaseOrderStatus, currency: string, sentAt: string | null, supplier: { id: string }, warehouse: { id: string }, lines: Array<{ id: string, expectedDate: string, confirmedDate: string | null, product: { id: string }, ordered: { value: string, unit: string }, confirmed: { value: string } | null, accepted: { value: string }, open: { value: string }, net: { amount: string } }> }> } };

export type OutboundShipmentQueryVariables = Exact<{
  id: string;
}>;


export type OutboundShipmentQuery = { shipment: { id: string, version: number, status: ShipmentStatus, statusSince: string, promisedDate: string | null, issuedAt: string, deliveredAt: string | null, order: { id: string } | null, customer: { id: string } | null, warehouse: { id: string }, carrier: { id: string } | null, shipTo: { country: string, city: string, region: string | null }, freightCost: { amount: string, currency: string } | null, lines: Array<{ quantity: string, orderLine: { ordered: { value: string }, net: { amount: string, currency: string } } | null }> } | null };

export type ShippedOrderQueryVariables = Exact<{
  id: string;
}>;


export type ShippedOrderQuery = { purchaseOrder: { status: PurchaseOrderStatus, sentAt: string | null, supplier: { id: string }, warehouse: { id: string }, lines: Array<{ id: string, sku: string, product: { id: string }, open: { value: string, unit: string } }> } | null };

export type PreferredSupplierQueryVariables = Exact<{
  id: string;
}>;


export type PreferredSupplierQuery = { product: { id: string, sku: string, preferredSupplier: { id: string, name: string } | null } | null };

export type ProposedProductQueryVariables = Exact<{
  id: string;
}>;


export type ProposedProductQuery = { product: { sku: string } | null };

export type SupplyFactsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SupplyFactsQuery = { productsByIds: Array<{ id: string, status: ProductStatus, baseUnit: string, stock: { nodes: Array<{ warehouse: { id: string }, onHand: { value: string } }> }, supplierItems: Array<{ leadTimeDays: number, minimumQuantity: string, isPreferred: boolean, supplier: { id: string, status: SupplierStatus }, price: { amount: string, currency: string } | null }>, openOrderLines: { nodes: Array<{ open: { value: string }, order: { requestedDate: string | null, warehouse: { id: string } | null }, reservations: Array<{ warehouse: { id: string }, quantity: { value: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null> };

export type MoreDemandQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreDemandQuery = { product: { openOrderLines: { nodes: Array<{ open: { value: string }, order: { requestedDate: string | null, warehouse: { id: string } | null }, reservations: Array<{ warehouse: { id: string }, quantity: { value: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };
