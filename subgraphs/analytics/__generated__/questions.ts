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

/** Whether a customer may be sold to. */
export type CustomerStatus =
  | 'ACTIVE'
  /** Gone; kept for its documents. */
  | 'ARCHIVED'
  /** New orders are refused. */
  | 'BLOCKED'
  /** New orders wait for a person. */
  | 'ON_HOLD'
  /** Not a customer yet. */
  | 'PROSPECT';

/** What a line of an invoice charges for. */
export type InvoiceLineKind =
  /** What is charged besides goods; of a debit note. */
  | 'CHARGE'
  | 'FREIGHT'
  | 'GOODS'
  /** What goods of another invoice cost more; of a debit note. */
  | 'PRICE';

/** How much of an invoice is paid. */
export type InvoiceStatus =
  /** Credit notes have settled it, and no money: nothing is open, and nothing was paid. */
  | 'CREDITED'
  /** Nothing is paid. */
  | 'OPEN'
  /** Nothing is open. */
  | 'PAID'
  /** Something is paid, something open. */
  | 'PARTIALLY_PAID'
  /** It was paid, and credit notes have taken all of it back: the money stands on them. */
  | 'TAKEN_BACK';

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

/** Where an order stands; derived from its lines. Owned by orders. */
export type OrderStatus =
  /** All that is wanted has stock. */
  | 'ALLOCATED'
  /** May be fulfilled; stock has not answered yet. */
  | 'APPROVED'
  /** None of it has stock; it waits for goods. */
  | 'BACKORDERED'
  /** Everything is cancelled. */
  | 'CANCELLED'
  /** All delivered and invoiced, and its invoices are paid. */
  | 'COMPLETED'
  | 'DELIVERED'
  /** Being put together; not placed yet. */
  | 'DRAFT'
  /** The warehouse is picking. */
  | 'IN_FULFILMENT'
  /** The review found something that a person must decide. */
  | 'ON_HOLD'
  /** Some of it has stock. */
  | 'PARTIALLY_ALLOCATED'
  | 'PARTIALLY_SHIPPED'
  /** Turned down by a person. */
  | 'REJECTED'
  | 'SHIPPED'
  /** Part has shipped and the rest was given up; `COMPLETED` once that part is delivered and paid. */
  | 'SHORT_CLOSED';

/** How the money came. */
export type PaymentMethod =
  | 'BANK_TRANSFER'
  | 'CARD'
  | 'CASH'
  | 'CHEQUE'
  /** Alipay, WeChat Pay and the like. */
  | 'WALLET';

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

/** Why goods come back. */
export type ReturnReason =
  /** On the way. */
  | 'DAMAGED'
  | 'DEFECTIVE'
  | 'NOT_AS_DESCRIBED'
  | 'NOT_NEEDED'
  | 'OTHER'
  | 'WRONG_ITEM';

/** How far a return has come. Owned by returns. */
export type ReturnStatus =
  /** The customer may send the goods. */
  | 'AUTHORISED'
  | 'CANCELLED'
  /** The customer has what was decided. */
  | 'CLOSED'
  | 'INSPECTED'
  | 'IN_TRANSIT'
  | 'RECEIVED'
  | 'REJECTED'
  | 'REQUESTED'
  /** It is decided; finance credits it. */
  | 'RESOLVED';

/** What a service request is about. */
export type ServiceCategory =
  | 'DELIVERY'
  | 'INVOICE'
  | 'ORDER'
  | 'OTHER'
  | 'PRODUCT';

/** How far a service request has come. */
export type ServiceStatus =
  | 'CLOSED'
  | 'IN_PROGRESS'
  | 'OPEN'
  | 'RESOLVED'
  /** For the customer; its time stands still. */
  | 'WAITING';

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

/** Why stock moved. */
export type StockMoveKind =
  /** What a count found more or less. */
  | 'ADJUSTMENT'
  | 'CUSTOMER_RETURN'
  | 'ISSUE'
  | 'RECEIPT'
  /** A change of value alone. */
  | 'REVALUATION'
  | 'SCRAP'
  | 'SUPPLIER_RETURN'
  | 'TRANSFER';

/** What can go wrong in the supply chain. Owned by supply-chain. */
export type SupplyExceptionCode =
  /** The supplier has confirmed less than was ordered. */
  | 'CONFIRMED_SHORT'
  /** This week's demand is beyond what the forecast held possible. */
  | 'DEMAND_SPIKE'
  /** Forecasts have erred to the same side for weeks. */
  | 'FORECAST_DRIFT'
  /** A purchase order line has not come by the day that was confirmed, or expected. */
  | 'PURCHASE_LATE'
  /** A shipment has not reached the customer by the promised day. */
  | 'SHIPMENT_LATE'
  /** What a supplier said was on its way has not come by the day that it named. */
  | 'SHIP_NOTICE_LATE'
  /** By the last plan a product runs out. */
  | 'STOCK_OUT_RISK';

/** How an exception stands. */
export type SupplyExceptionStatus =
  /** Somebody takes care of it. */
  | 'ACKNOWLEDGED'
  | 'OPEN'
  /** Its cause is gone. */
  | 'RESOLVED';

export type CreditNoteFactsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type CreditNoteFactsQuery = { creditNotes: { nodes: Array<{ id: string, number: string, creditDate: string, total: { currency: string }, customer: { id: string, group: { id: string } | null }, order: { channel: OrderChannel, salesperson: string | null }, lines: Array<{ quantity: string, product: { id: string, category: { path: string } | null } | null, net: { amount: string }, fee: { amount: string }, tax: { amount: string } }> }> } };

export type CustomerFactsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type CustomerFactsQuery = { customers: { nodes: Array<{ id: string, number: string, createdAt: string, status: CustomerStatus, owner: string | null, group: { id: string } | null }> } };

export type GoodsReceiptFactsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type GoodsReceiptFactsQuery = { goodsReceipts: { nodes: Array<{ id: string, number: string, receivedAt: string, reversedAt: string | null, supplier: { id: string }, warehouse: { id: string }, purchaseOrder: { expectedDate: string }, lines: Array<{ rejectReason: string | null, product: { id: string, category: { path: string } | null }, received: { value: string }, accepted: { value: string }, rejected: { value: string }, inspection: { rejected: { value: string } } | null, value: { amount: string, currency: string } }> }> } };

export type InvoiceFactsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type InvoiceFactsQuery = { invoices: { nodes: Array<{ id: string, number: string, invoiceDate: string, status: InvoiceStatus, total: { currency: string }, customer: { id: string, group: { id: string } | null }, orders: Array<{ id: string, channel: OrderChannel, salesperson: string | null }>, lines: Array<{ kind: InvoiceLineKind, quantity: string, order: { id: string }, product: { id: string, category: { path: string } | null } | null, net: { amount: string }, tax: { amount: string } }> }> } };

export type LostSaleFactsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type LostSaleFactsQuery = { lostSales: { nodes: Array<{ id: string, lostAt: string, order: { number: string, channel: OrderChannel, salesperson: string | null, warehouse: { id: string } | null }, customer: { id: string, group: { id: string } | null }, product: { id: string, category: { path: string } | null }, quantity: { value: string }, revenue: { amount: string, currency: string } }> } };

export type OrderFactsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type OrderFactsQuery = { orders: { nodes: Array<{ id: string, number: string, placedAt: string, channel: OrderChannel, salesperson: string | null, status: OrderStatus, currency: string, customer: { id: string, group: { id: string } | null }, warehouse: { id: string } | null, lines: Array<{ product: { id: string, category: { path: string } | null }, ordered: { value: string }, shipped: { value: string }, cancelled: { value: string }, net: { amount: string }, gross: { amount: string } }> }> } };

export type PaymentFactsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PaymentFactsQuery = { payments: { nodes: Array<{ id: string, number: string, receivedDate: string, reversedOn: string | null, method: PaymentMethod, customer: { id: string, group: { id: string } | null }, amount: { amount: string, currency: string } }> } };

export type PurchaseOrderFactsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PurchaseOrderFactsQuery = { purchaseOrders: { nodes: Array<{ id: string, number: string, createdAt: string, status: PurchaseOrderStatus, currency: string, supplier: { id: string }, warehouse: { id: string }, lines: Array<{ product: { id: string, category: { path: string } | null }, ordered: { value: string }, accepted: { value: string }, rejected: { value: string }, net: { amount: string } }> }> } };

export type ReturnFactsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ReturnFactsQuery = { returnOrders: { nodes: Array<{ id: string, number: string, status: ReturnStatus, createdAt: string, customer: { id: string, group: { id: string } | null }, warehouse: { id: string }, order: { channel: OrderChannel, salesperson: string | null }, lines: Array<{ reason: ReturnReason, product: { id: string, category: { path: string } | null }, quantity: { value: string }, received: { value: string } }> }> } };

export type ServiceRequestFactsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ServiceRequestFactsQuery = { serviceRequests: { nodes: Array<{ id: string, number: string, openedAt: string, resolvedAt: string | null, resolutionDueAt: string, category: ServiceCategory, status: ServiceStatus, assignee: string | null, customer: { id: string, group: { id: string } | null } | null }> } };

export type ShipmentFactsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ShipmentFactsQuery = { shipments: { nodes: Array<{ id: string, number: string, status: ShipmentStatus, createdAt: string, issuedAt: string, deliveredAt: string | null, promisedDate: string | null, customer: { id: string, group: { id: string } | null } | null, warehouse: { id: string }, carrier: { id: string } | null, order: { channel: OrderChannel } | null, freightCost: { amount: string, currency: string } | null }> } };

export type StockMoveFactsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type StockMoveFactsQuery = { stockMoves: { nodes: Array<{ id: string, kind: StockMoveKind, postingDate: string, quantity: { value: string }, value: { amount: string, currency: string }, product: { id: string, category: { path: string } | null }, warehouse: { id: string }, order: { channel: OrderChannel, salesperson: string | null, customer: { id: string, group: { id: string } | null } } | null }> } };

export type SupplyExceptionFactsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SupplyExceptionFactsQuery = { supplyExceptions: { nodes: Array<{ id: string, code: SupplyExceptionCode, status: SupplyExceptionStatus, raisedAt: string, resolvedAt: string | null, moneyAtStake: { amount: string, currency: string } | null, product: { id: string, category: { path: string } | null } | null, warehouse: { id: string } | null, supplier: { id: string } | null }> } };

export type MembersQueryVariables = Exact<{
  product?: Array<string> | string | null | undefined;
  customer?: Array<string> | string | null | undefined;
  customerGroup?: Array<string> | string | null | undefined;
  warehouse?: Array<string> | string | null | undefined;
  supplier?: Array<string> | string | null | undefined;
  carrier?: Array<string> | string | null | undefined;
}>;


export type MembersQuery = { product: { nodes: Array<{ id: string, name: string, nameZh: string | null }> }, customer: { nodes: Array<{ id: string, name: string, nameZh: string | null }> }, customerGroup: { nodes: Array<{ id: string, name: string, nameZh: string | null }> }, warehouse: { nodes: Array<{ id: string, name: string }> }, supplier: { nodes: Array<{ id: string, name: string }> }, carrier: { nodes: Array<{ id: string, name: string }> } };

export type ShareMakerQueryVariables = Exact<{
  id: string;
}>;


export type ShareMakerQuery = { user: { isActive: boolean, party: { kind: BoundPartyKind } | null, roles: Array<{ scopes: Array<string> } | null> } | null };
