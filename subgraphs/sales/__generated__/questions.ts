/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What an outside party is to the company. */
export type BoundPartyKind =
  | 'CARRIER'
  | 'CUSTOMER'
  | 'DRIVER'
  | 'SUPPLIER';

/** Where a delivery stands. */
export type DeliveryStatus =
  /** All of it was withdrawn. */
  | 'CANCELLED'
  /** The customer has the goods. */
  | 'DELIVERED'
  /** The goods have left the warehouse. */
  | 'ISSUED'
  | 'PACKED'
  | 'PICKED'
  /** The warehouse collects the goods. */
  | 'PICKING'
  /** Nobody has touched the goods; more of the order may still join. */
  | 'PLANNED'
  /** The goods issue was taken back; the goods are planned in another delivery. */
  | 'REVERSED';

export type LineToPickInput = {
  /** What the caller calls the line. */
  key: string;
  orderLineId: string;
  productId: string;
  /** In the base unit. */
  quantity: string;
};

export type ListedGoodsInput = {
  binId?: string | null | undefined;
  lotId?: string | null | undefined;
  orderLineId: string;
  productId: string;
  /** In the base unit. */
  quantity: string;
};

/** Whether anybody gets goods of a lot. */
export type LotStatus =
  | 'ACTIVE'
  /** Somebody has blocked it. */
  | 'BLOCKED'
  /** Its day has passed. */
  | 'EXPIRED';

/** How an order came in. */
export type OrderChannel =
  | 'DISTRIBUTOR'
  /** Electronic documents of a partner's system. */
  | 'EDI'
  | 'EMAIL'
  | 'MARKETPLACE'
  | 'PHONE'
  | 'STORE'
  | 'WEB';

export type PickProposalsInput = {
  /** At most 1000. */
  lines: Array<LineToPickInput>;
  /** Goods that are on other pick lists: they are proposed to nobody else. At most 5000. */
  taken?: Array<ListedGoodsInput> | null | undefined;
  warehouseId: string;
};

/** How the goods of a wave are collected. */
export type PickWaveMode =
  /** All on one walk: one list, sorted to the deliveries as it is picked. */
  | 'BATCH'
  /** Order by order: a list for each delivery. */
  | 'SINGLE'
  /** A list for each zone of the warehouse, for all deliveries. */
  | 'ZONE';

/** Whether a product is bought and sold. */
export type ProductStatus =
  | 'ACTIVE'
  /** Neither bought nor sold. */
  | 'ARCHIVED'
  /** Sold until the stock is gone, not bought any more. */
  | 'SELL_OUT';

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

/** How single goods of a product are told apart. */
export type TrackingKind =
  | 'LOT'
  | 'NONE'
  | 'SERIAL';

export type KnownTaxCodeQueryVariables = Exact<{
  country: string;
  code: string;
}>;


export type KnownTaxCodeQuery = { taxRate: { id: string } | null };

export type DeliveryPapersQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DeliveryPapersQuery = { deliveries: { nodes: Array<{ id: string, number: string, orderNumber: string, status: DeliveryStatus, plannedAt: string, issuedAt: string | null, requestedDate: string | null, pickNote: string | null, order: { customerPoNumber: string | null }, shipTo: { name: string, street: string, city: string, region: string | null, postalCode: string | null, country: string }, warehouse: { code: string, name: string }, carrier: { name: string } | null, lines: Array<{ quantity: string, planned: string, withdrawn: string, issued: string, product: { sku: string, name: string, nameZh: string | null, baseUnit: string, gtin: string | null } }>, parcels: Array<{ position: number, weightKg: string, note: string | null }>, consolidation: { number: string, deliveries: Array<{ orderNumber: string, status: DeliveryStatus, order: { customerPoNumber: string | null }, lines: Array<{ quantity: string, issued: string, product: { sku: string, name: string, nameZh: string | null, baseUnit: string } }> }> } | null }> } };

export type ReversedIssueQueryVariables = Exact<{
  id: string;
}>;


export type ReversedIssueQuery = { delivery: { shipment: { number: string, status: ShipmentStatus } | null, lines: Array<{ orderLine: { id: string } }>, order: { returnOrders: { nodes: Array<{ number: string, lines: Array<{ orderLine: { id: string } }> }> } } } | null };

export type EarlierBuyersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EarlierBuyersQuery = { customers: { nodes: Array<{ id: string, version: number, country: string, group: { id: string } | null, addresses: Array<{ country: string, region: string | null, postalCode: string | null, isDefaultShipTo: boolean }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type EarlierProductsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type EarlierProductsQuery = { productsByIds: Array<{ id: string, version: number, category: { id: string, version: number, ancestors: Array<{ id: string }> } | null } | null> };

export type SoldProductFragment = { id: string, sku: string, name: string, baseUnit: string, taxCategory: string, shelfLifeDays: number | null, status: ProductStatus, units: Array<{ code: string, factor: string, decimals: number }>, catchWeight: { unit: string, nominal: string } | null, replacedBy: { sku: string } | null };

export type SoldProductsQueryVariables = Exact<{
  ids: Array<string> | string;
  skus: Array<string> | string;
}>;


export type SoldProductsQuery = { productsByIds: Array<{ id: string, sku: string, name: string, baseUnit: string, taxCategory: string, shelfLifeDays: number | null, status: ProductStatus, units: Array<{ code: string, factor: string, decimals: number }>, catchWeight: { unit: string, nominal: string } | null, replacedBy: { sku: string } | null } | null> };

export type BasketFactsQueryVariables = Exact<{
  customerId: string;
  ids: Array<string> | string;
  skus: Array<string> | string;
}>;


export type BasketFactsQuery = { customer: { currency: string, group: { id: string } | null } | null, found: Array<{ id: string, sku: string, name: string, baseUnit: string, taxCategory: string, shelfLifeDays: number | null, status: ProductStatus, units: Array<{ code: string, factor: string, decimals: number }>, catchWeight: { unit: string, nominal: string } | null, replacedBy: { sku: string } | null } | null> };

export type TaxRatesQueryVariables = Exact<{
  country: string;
  date: string;
}>;


export type TaxRatesQuery = { taxRates: Array<{ code: string, percent: string, parts: Array<{ code: string, percent: string, isCompound: boolean }> }> };

export type QuotationPapersQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type QuotationPapersQuery = { quotations: { nodes: Array<{ id: string, number: string, currency: string, draftedAt: string, validUntil: string, note: string | null, customer: { number: string, name: string, nameZh: string | null, addresses: Array<{ name: string, street: string, city: string, region: string | null, postalCode: string | null, country: string, isBillTo: boolean }> }, lines: Array<{ sku: string, name: string, priceUnit: string | null, discountPercent: string, product: { name: string, nameZh: string | null }, quantity: { value: string, unit: string }, unitPrice: { amount: string }, net: { amount: string } }>, net: { amount: string }, tax: { amount: string }, gross: { amount: string } }> } };

export type LeftToOfferQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type LeftToOfferQuery = { productsByIds: Array<{ id: string, available: { value: string } | null } | null> };

export type NamedCustomersQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NamedCustomersQuery = { customers: { nodes: Array<{ id: string }> } };

export type PickerOfListQueryVariables = Exact<{
  id: string;
}>;


export type PickerOfListQuery = { user: { name: string, isActive: boolean, party: { kind: BoundPartyKind } | null } | null };

export type DeliveriesToWaveQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DeliveriesToWaveQuery = { deliveries: { nodes: Array<{ id: string, order: { channel: OrderChannel }, lines: Array<{ quantity: string, product: { weightKg: string | null } }> }> } };

export type GoodsToScanQueryVariables = Exact<{
  productId: string;
  lotId: string;
  serials: Array<string> | string;
  hasLot: boolean;
  hasSerials: boolean;
}>;


export type GoodsToScanQuery = { product: { sku: string, gtin: string | null, tracking: TrackingKind } | null, lot?: { code: string, status: LotStatus, expiresOn: string | null } | null, serials?: { nodes: Array<{ code: string, warehouse: { id: string } | null }> } };

export type StopsQueryVariables = Exact<{
  input: PickProposalsInput;
}>;


export type StopsQuery = { pickProposals: Array<{ key: string, bin: { id: string, code: string, zone: string | null, pickSequence: number } | null, lot: { id: string } | null, quantity: { value: string } }> };

export type PickListPapersQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PickListPapersQuery = { pickLists: { nodes: Array<{ id: string, number: string, zone: string | null, pickerId: string | null, delivery: { number: string, orderNumber: string } | null, wave: { mode: PickWaveMode, releasedAt: string | null, warehouse: { code: string, name: string } }, lines: Array<{ quantity: string, bin: { code: string } | null, lot: { code: string, expiresOn: string | null } | null, product: { sku: string, name: string, nameZh: string | null, baseUnit: string }, parts: Array<{ quantity: string, delivery: { number: string } }> }> }> } };
