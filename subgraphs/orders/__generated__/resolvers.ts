import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Payload, UserError as Refused } from '../../../kernel/payload.ts';
import type { FulfilmentPolicyRow } from '../fulfilment/find-fulfilment-policies.ts';
import type { HeldAmendmentRow } from '../amending/find-held-amendments.ts';
import type { Connection } from '../../../kernel/reads.ts';
import type { LineQuantity } from '../contract.ts';
import type { LostSaleRow } from '../lost/find-lost-sales.ts';
import type { OrderRow } from '../find-orders.ts';
import type { CancellationRow, DecisionRow, TimelineRow, FindingRow } from '../find-history.ts';
import type { DocumentRow } from '../documents/find-documents.ts';
import type { Problem } from '../documents/read-order.ts';
import type { LineRow } from '../find-lines.ts';
import type { ReviewPolicyRow } from '../review/find-review-policies.ts';
import type { SaveFulfilmentPolicyPayload as RulePayload } from '../fulfilment/save-fulfilment-policy.ts';
import type { SaveReviewPolicyPayload as PolicyPayload } from '../review/save-review-policy.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country, ISO 3166-1 alpha-2: `CN`. */
  CountryCode: { input: string; output: string; }
  /** A currency, ISO 4217: `CNY`. */
  Currency: { input: string; output: string; }
  /** A calendar day: `2026-03-31`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601: `2026-03-31T08:00:00.000Z`. */
  DateTime: { input: string; output: Date | string; }
  /** An exact decimal number as a string: `"10.50"`. Never a float. */
  Decimal: { input: string; output: import('../../../kernel/decimal.ts').Numeric; }
  /** An e-mail address (RFC 5322). */
  EmailAddress: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** From which warehouses an order is served when several could. */
export type AllocationStrategy =
  /** From those where the goods have cost least first; where they have cost the same, the nearest. */
  | 'LOWEST_COST'
  /** From those next to the address first. */
  | 'NEAREST'
  /** From one that has everything, if there is one; else each line from one that has all of it. */
  | 'SINGLE_WAREHOUSE_FIRST'
  /** From all in turn, the oldest first. */
  | 'SPLIT_ALLOWED';

export type AmendOrderInput = {
  /** Lines to add, at the prices of today. */
  addLines?: InputMaybe<Array<OrderLineInput>>;
  /** For staff. */
  deliveryRule?: InputMaybe<DeliveryRule>;
  /** When given, it is refused unless the order has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * How much of lines is wanted in all. More of a line that has partly shipped, or was partly given up,
   * stands in a line of its own at the same price.
   */
  lines?: InputMaybe<Array<LineAmendmentInput>>;
  orderId: Scalars['ID']['input'];
  /** The day that the customer is told. For staff. */
  promisedDate?: InputMaybe<Scalars['Date']['input']>;
  /** Why; the customer may read it. */
  reason: Scalars['String']['input'];
  /** Take the prices of today for lines of which nothing has shipped or was given up. */
  reprice?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day the customer wants the goods. */
  requestedDate?: InputMaybe<Scalars['Date']['input']>;
  /** Where what has not shipped is to go; refused while something is being picked. */
  shipTo?: InputMaybe<ShipToInput>;
};

export type AmendOrderPayload = {
  /** The change, when the review held it; null when it is made. */
  heldAmendment?: Maybe<HeldAmendment>;
  /** As it is now: as it was, when the change is held. */
  order?: Maybe<Order>;
  userErrors: Array<UserError>;
};

/** Who may decide about orders worth more than an amount. */
export type ApprovalTier = {
  /** Gross, in the company's currency. */
  over: Money;
  /** Such as `orders:approve:large`; roles give it. */
  scope: Scalars['String']['output'];
};

export type ApprovalTierInput = {
  /** Gross, in the company's currency; each tier more than the one before. */
  over: Scalars['Decimal']['input'];
  /** Which deciding needs, besides orders:approve. */
  scope: Scalars['String']['input'];
};

export type ApproveAmendmentInput = {
  /** When given, it is refused unless the order has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  heldAmendmentId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kept with the decision. */
  reason: Scalars['String']['input'];
};

export type ApproveAmendmentPayload = {
  heldAmendment?: Maybe<HeldAmendment>;
  order?: Maybe<Order>;
  userErrors: Array<UserError>;
};

export type ApproveOrderInput = {
  /** When given, it is refused unless the order has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  /** Why, for the record. */
  reason: Scalars['String']['input'];
  /** Completes or replaces the address. */
  shipTo?: InputMaybe<ShipToInput>;
};

export type ApproveOrderPayload = {
  order?: Maybe<Order>;
  userErrors: Array<UserError>;
};

/** What makes a customer's goods billed. */
export type BillingBasis =
  /** The day is over: an invoice of all that has left in it. */
  | 'COLLECTIVE_DAILY'
  /** The month is over. */
  | 'COLLECTIVE_MONTHLY'
  /** The week, from Monday, is over. */
  | 'COLLECTIVE_WEEKLY'
  /** They have arrived: an invoice per delivery. */
  | 'DELIVERY'
  /** They have left: an invoice per delivery. */
  | 'ISSUE'
  /** The milestones that the order has. */
  | 'MILESTONE'
  /** The order is approved: an invoice of all of it, before its goods leave. */
  | 'ORDER';

/** Conditions on a yes or no. */
export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CancelOrderInput = {
  /** When given, it is refused unless the order has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Default: everything that has not shipped. */
  lines?: InputMaybe<Array<LineCancellationInput>>;
  orderId: Scalars['ID']['input'];
  /** Why; the customer may read it. */
  reason: Scalars['String']['input'];
};

export type CancelOrderPayload = {
  order?: Maybe<Order>;
  userErrors: Array<UserError>;
};

/** A carrier, as orders refer to it. */
export type Carrier = {
  id: Scalars['ID']['output'];
};

/** Conditions on a code, such as a document's number; capitals matter. */
export type CodeFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A customer, with its orders. */
export type Customer = {
  id: Scalars['ID']['output'];
  /** Orders of the customer. */
  orders: OrderConnection;
};


/** A customer, with its orders. */
export type CustomerOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrderOrder>;
};

/** Conditions on a day. */
export type DateFilter = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on a moment. */
export type DateTimeFilter = {
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Conditions on a decimal number. */
export type DecimalFilter = {
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  lte?: InputMaybe<Scalars['Decimal']['input']>;
  ne?: InputMaybe<Scalars['Decimal']['input']>;
};

/** When goods that an order has got may leave. */
export type DeliveryRule =
  /** It leaves once its deposit, or all of it, is paid in advance. */
  | 'AFTER_PAYMENT'
  /** What there is leaves at once. */
  | 'AVAILABLE'
  /** Each line leaves as a whole. */
  | 'COMPLETE_LINE'
  /** All of it leaves together. */
  | 'COMPLETE_ORDER'
  /** What there is leaves at once, and the order is served before all others when goods are scarce. */
  | 'FORCE';

export type DiscardOrderDraftInput = {
  /** When given, it is refused unless the draft has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  /** Why, for the record. */
  reason: Scalars['String']['input'];
};

export type DiscardOrderDraftPayload = {
  /** The draft that is no more. */
  discardedOrderId?: Maybe<Scalars['ID']['output']>;
  userErrors: Array<UserError>;
};

export type DismissOrderDocumentInput = {
  documentId: Scalars['ID']['input'];
  /** When given, it is refused unless the document has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the customer may read it. */
  reason: Scalars['String']['input'];
};

export type DismissOrderDocumentPayload = {
  document?: Maybe<OrderDocument>;
  userErrors: Array<UserError>;
};

/** A document as it comes, at most three million bytes: one of both. */
export type DocumentContentInput = {
  /** For what is in another encoding than UTF-8. */
  base64?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What customers' orders will bring, on the day on which it is likely due. */
export type ExpectedReceipt = {
  /** With tax. */
  amount: Money;
  /** When the customer wants the goods, and the payment term. */
  dueDate: Scalars['Date']['output'];
};

/** A file, whole. */
export type ExportedFile = {
  /** Base 64. */
  content: Scalars['String']['output'];
  /** Such as `Invoice IV-000001.pdf`. */
  fileName: Scalars['String']['output'];
  /** Such as `application/pdf`. */
  mediaType: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
};

/** A named id or figure that explains a refusal. */
export type Figure = {
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** What the review of an order can find. */
export type FindingCode =
  /** The order is worth more than an amount beyond which deciding needs the scope that `figures` name. */
  | 'APPROVAL_TIER'
  /** Open invoices, open orders and this one are over the customer's limit. */
  | 'CREDIT_LIMIT'
  /** The limit or the balance is in another currency than the order. */
  | 'CREDIT_NOT_COMPARABLE'
  /** Far over the customer's limit; deciding needs the scope orders:credit. */
  | 'CREDIT_STOP'
  /** The customer's credit is to be watched: near its limit. It warns only. */
  | 'CREDIT_WATCH'
  /** The customer is on hold, blocked or archived. */
  | 'CUSTOMER_BLOCKED'
  /** Products that are sold off or not sold any more; the figures name what takes their place. */
  | 'DISCONTINUED_PRODUCT'
  /** The address lacks what a delivery needs. */
  | 'INCOMPLETE_SHIP_TO'
  /** The customer ordered the same within a day. */
  | 'LIKELY_DUPLICATE'
  /** Too little is earned on a line, by what the goods on hand cost. */
  | 'MARGIN_TOO_LOW'
  /** The order is worth more than the channel's limit. */
  | 'ORDER_VALUE'
  /** Invoices are overdue for longer than the channel allows. */
  | 'OVERDUE_INVOICES'
  /** A discount is greater than the channel allows. */
  | 'PRICE_BELOW_FLOOR'
  /** A price was set by hand, by somebody who may not approve. */
  | 'PRICE_OVERRIDE'
  /** Far more of a product than the customer usually takes. */
  | 'UNUSUAL_QUANTITY';

/** Whether a finding holds the order. */
export type FindingSeverity =
  /** Holds the order until a person decides. */
  | 'BLOCKING'
  | 'WARNING';

/** How orders of a channel are served. */
export type FulfilmentPolicy = {
  channel: OrderChannel;
  deliveryRule: DeliveryRule;
  /** Percent of an order that is to be paid before it leaves, under `AFTER_PAYMENT`. */
  depositPercent: Scalars['Decimal']['output'];
  strategy: AllocationStrategy;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

/** A change of an order that the review held: a person makes it, or turns it down. */
export type HeldAmendment = {
  askedAt: Scalars['DateTime']['output'];
  /** Who asked for it: the id of a user, key or service. A customer's user sees only its own. */
  askedBy?: Maybe<Scalars['String']['output']>;
  /** What would be different, as it is and as it would be. */
  changes: Array<OrderChange>;
  /** What a person decided; null while it waits. Who asked for it may have taken it back. */
  decision?: Maybe<OrderDecision>;
  /** What the review holds it for. */
  findings: Array<ReviewFinding>;
  /** `oam_…` */
  id: Scalars['ID']['output'];
  order: Order;
  /** Why it was asked for. */
  reason: Scalars['String']['output'];
  /** Gross, what the order would come to. */
  total: Money;
};

export type HeldAmendmentConnection = {
  edges: Array<HeldAmendmentEdge>;
  nodes: Array<HeldAmendment>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type HeldAmendmentEdge = {
  cursor: Scalars['String']['output'];
  node: HeldAmendment;
};

export type HeldAmendmentFilter = {
  and?: InputMaybe<Array<HeldAmendmentFilter>>;
  askedAt?: InputMaybe<DateTimeFilter>;
  customerId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  /** No person has decided yet. */
  isWaiting?: InputMaybe<BooleanFilter>;
  not?: InputMaybe<HeldAmendmentFilter>;
  or?: InputMaybe<Array<HeldAmendmentFilter>>;
  orderId?: InputMaybe<IdFilter>;
};

export type HeldAmendmentOrder = {
  direction: SortDirection;
  field: HeldAmendmentOrderField;
};

export type HeldAmendmentOrderField =
  | 'askedAt';

/** Conditions on an id. */
export type IdFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  ne?: InputMaybe<Scalars['ID']['input']>;
};

export type ImportOrderDocumentInput = {
  content: DocumentContentInput;
  /**
   * Default: the customer that the caller belongs to, else the buyer that the document names by its
   * number, code, tax number or e-mail address.
   */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** What the file is called. Default: `order.xml`. */
  fileName?: InputMaybe<Scalars['String']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ImportOrderDocumentPayload = {
  document?: Maybe<OrderDocument>;
  userErrors: Array<UserError>;
};

export type ImportOrderEmailInput = {
  /**
   * Default: the customer that the caller belongs to, else the one that has the sender's address or a
   * contact with it.
   */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The whole message, its headers first (RFC 5322). */
  message: DocumentContentInput;
};

export type ImportOrderEmailPayload = {
  document?: Maybe<OrderDocument>;
  userErrors: Array<UserError>;
};

/** Conditions on a whole number. */
export type IntFilter = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
};

export type LineAmendmentInput = {
  lineId: Scalars['ID']['input'];
  /**
   * In the base unit or in the unit the line was ordered in, with what has shipped; zero gives the
   * line up.
   */
  quantity: QuantityInput;
};

/** A cancelled quantity of a line. */
export type LineCancellation = {
  line: OrderLine;
  /** In the base unit. */
  quantity: Quantity;
};

export type LineCancellationInput = {
  lineId: Scalars['ID']['input'];
  /** In the base unit or in the unit the line was ordered in. Default: all that has not shipped. */
  quantity?: InputMaybe<QuantityInput>;
};

/** A promotion that has lowered a line, and by how much before tax. */
export type LinePromotion = {
  amount: Money;
  code: Scalars['String']['output'];
  promotionId: Scalars['ID']['output'];
};

/** A part of an order line that was given up while nothing was there for it: a sale lost for want of stock. For staff. */
export type LostSale = {
  customer: Customer;
  /** `lst_…` */
  id: Scalars['ID']['output'];
  line: OrderLine;
  /** When it was given up. */
  lostAt: Scalars['DateTime']['output'];
  order: Order;
  product: Product;
  /** In the base unit. */
  quantity: Quantity;
  /** Without tax, at the order's price; in the company's currency, or the order's where its rate is not known. */
  revenue: Money;
};

export type LostSaleConnection = {
  edges: Array<LostSaleEdge>;
  nodes: Array<LostSale>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type LostSaleEdge = {
  cursor: Scalars['String']['output'];
  node: LostSale;
};

export type LostSaleFilter = {
  and?: InputMaybe<Array<LostSaleFilter>>;
  customerId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  lostAt?: InputMaybe<DateTimeFilter>;
  not?: InputMaybe<LostSaleFilter>;
  or?: InputMaybe<Array<LostSaleFilter>>;
  orderId?: InputMaybe<IdFilter>;
  productId?: InputMaybe<IdFilter>;
  revenue?: InputMaybe<DecimalFilter>;
};

export type LostSaleOrder = {
  direction: SortDirection;
  field: LostSaleOrderField;
};

export type LostSaleOrderField =
  | 'lostAt'
  | 'revenue';

/** When a part of an order is billed. */
export type MilestoneEvent =
  /** A person says so: its percent of all that is wanted then. */
  | 'BY_HAND'
  /** Goods arrive: its percent of them. */
  | 'ON_DELIVERY'
  /** Goods leave: its percent of them. */
  | 'ON_ISSUE'
  /** The order is approved: its percent of all of it. */
  | 'ON_ORDER';

/** A percent of an order that is billed at an event. */
export type MilestoneInput = {
  event: MilestoneEvent;
  /** More than 0, at most 100; two digits after the point. */
  percent: Scalars['Decimal']['input'];
};

/** An amount in one currency. */
export type Money = {
  /** Exact, not rounded further than the document that states it. */
  amount: Scalars['Decimal']['output'];
  currency: Scalars['Currency']['output'];
};

/** An amount in one currency, as input. */
export type MoneyInput = {
  amount: Scalars['Decimal']['input'];
  currency: Scalars['Currency']['input'];
};

export type Mutation = {
  /**
   * Changes an order until all of it has shipped: quantities, lines, address, dates. Prices are kept
   * unless `reprice`. Less is cancelled, and withdrawn from the warehouse; more is reviewed and wants
   * stock. What is picked or shipped is refused. What the review holds waits for a person, and the order
   * stays as it is until then, unless the caller may approve it. Example: `mutation { amendOrder(input: { orderId: "ord_…", reason: "Called", lines: [{ lineId: "orl_…", quantity: { value: "12" } }] }) { order { total { amount } } heldAmendment { id } userErrors { code } } }`
   */
  amendOrder: AmendOrderPayload;
  /**
   * Makes a change of an order that the review held, once, at the prices that held when it was asked
   * for. It is reviewed again: the caller must be entitled to decide about all that is found.
   * Example: `mutation { approveAmendment(input: { heldAmendmentId: "oam_…", reason: "Paid by phone" }) { order { total { amount } } userErrors { code } } }`
   */
  approveAmendment: ApproveAmendmentPayload;
  /**
   * Frees an order that the review held; the reason is kept.
   * Example: `mutation { approveOrder(input: { orderId: "ord_…", reason: "Paid by phone" }) { order { status } userErrors { code } } }`
   */
  approveOrder: ApproveOrderPayload;
  /**
   * Cancels an order, or quantities of its lines. What has no stock yet is cancelled at once; what has
   * is withdrawn from the warehouse first, and cancelled as far as that still can be done.
   * Example: `mutation { cancelOrder(input: { orderId: "ord_…", reason: "Bought elsewhere", lines: [{ lineId: "orl_…", quantity: { value: "4" } }] }) { order { status } userErrors { code } } }`
   */
  cancelOrder: CancelOrderPayload;
  /**
   * Throws a draft away; the document that it was made from is dismissed with it.
   * Example: `mutation { discardOrderDraft(input: { orderId: "ord_…", reason: "Sent twice" }) { discardedOrderId userErrors { code } } }`
   */
  discardOrderDraft: DiscardOrderDraftPayload;
  /**
   * Puts a document away by which nobody will order; its draft is thrown away with it.
   * Example: `mutation { dismissOrderDocument(input: { documentId: "odc_…", reason: "An offer, no order" }) { document { status } userErrors { code } } }`
   */
  dismissOrderDocument: DismissOrderDocumentPayload;
  /**
   * Takes in an order of UBL 2.1 from a partner's system. The document is kept; what can be read of it
   * becomes a draft, the rest is listed with its line. The same document again is the same one.
   * Example: `mutation { importOrderDocument(input: { content: { text: "<Order …" } }) { document { status problems { line message } order { number } } userErrors { code } } }`
   */
  importOrderDocument: ImportOrderDocumentPayload;
  /**
   * Takes in a letter by which a customer orders, with its attachments: CSV, XLSX, UBL Order, or lines
   * such as `TEA-01 10 boxes` in the text itself, English or Chinese. The letter is kept; what can be
   * read of it becomes a draft, the rest is listed. A letter with the same Message-ID is the same one.
   * Example: `mutation { importOrderEmail(input: { message: { text: "From: li.na@example.com …" } }) { document { status problems { line text message } order { number } } userErrors { code } } }`
   */
  importOrderEmail: ImportOrderEmailPayload;
  /**
   * Takes an order in from any channel, prices and reviews it. What the review finds does not refuse
   * the order: it is then `ON_HOLD` until somebody decides. `unitPrice` and `discountPercent` need the
   * scope orders:price, `placedAt` needs orders:history.
   * Example: `mutation { placeOrder(input: { channel: PHONE, customerId: "cus_…", lines: [{ sku: "TEA-01", quantity: { value: "10", unit: "BOX" } }] }) { order { number status } userErrors { code message } } }`
   */
  placeOrder: PlaceOrderPayload;
  /**
   * Places up to 500 orders, each by itself: what is refused holds nothing else up. Results stand in
   * the sequence of the orders; one that is an error of access or not found is null, with the error.
   * Example: `mutation { placeOrders(input: { orders: [{ channel: EDI, customerId: "cus_…", lines: [{ sku: "TEA-01", quantity: { value: "1" } }], idempotencyKey: "edi-1" }] }) { results { order { number } userErrors { code } } userErrors { code } } }`
   */
  placeOrders: PlaceOrdersPayload;
  /**
   * Turns a change of an order down that the review held; the order stays as it is, and the customer
   * may read the reason. Who asked for the change may take it back; anybody else needs
   * `orders:approve`. Example: `mutation { rejectAmendment(input: { heldAmendmentId: "oam_…", reason: "Not before they pay" }) { heldAmendment { id } userErrors { code } } }`
   */
  rejectAmendment: RejectAmendmentPayload;
  /**
   * Turns an order down that the review held; the reason is kept, and the customer may read it.
   * Example: `mutation { rejectOrder(input: { orderId: "ord_…", reason: "Sent twice" }) { order { status } userErrors { code } } }`
   */
  rejectOrder: RejectOrderPayload;
  /**
   * Places an earlier order anew: the same products and quantities as they were ordered then, to the
   * same address, at the prices of today.
   * Example: `mutation { reorder(input: { orderId: "ord_…" }) { order { number total { amount } } userErrors { code } } }`
   */
  reorder: ReorderPayload;
  /**
   * Reads a document anew, after its customer was named or what it speaks of was entered. Its draft is
   * made anew: what was changed in it by hand is lost.
   * Example: `mutation { rereadOrderDocument(input: { documentId: "odc_…", customerId: "cus_…" }) { document { status order { number } } userErrors { code } } }`
   */
  rereadOrderDocument: RereadOrderDocumentPayload;
  /**
   * Decides how a channel's new orders are served, unless an order says otherwise.
   * Example: `mutation { saveFulfilmentPolicy(input: { channel: WEB, deliveryRule: COMPLETE_ORDER, strategy: NEAREST }) { fulfilmentPolicy { channel } userErrors { code } } }`
   */
  saveFulfilmentPolicy: SaveFulfilmentPolicyPayload;
  /**
   * Makes a draft of an order, or writes one anew: it is priced, and holds neither stock nor credit.
   * Its lines may still be lacking.
   * Example: `mutation { saveOrderDraft(input: { order: { channel: PHONE, customerId: "cus_…", lines: [{ sku: "TEA-01", quantity: { value: "10" } }] } }) { order { id status total { amount } } userErrors { code } } }`
   */
  saveOrderDraft: SaveOrderDraftPayload;
  /**
   * Decides what holds a channel's orders for a person.
   * Example: `mutation { saveReviewPolicy(input: { channel: WEB, valueLimit: "50000", overdueDays: 30 }) { reviewPolicy { channel } userErrors { code } } }`
   */
  saveReviewPolicy: SaveReviewPolicyPayload;
  /**
   * Places a draft as `placeOrder` would place it now, at the prices of today. It keeps its id and its
   * number.
   * Example: `mutation { submitOrder(input: { orderId: "ord_…" }) { order { number status } userErrors { code message } } }`
   */
  submitOrder: SubmitOrderPayload;
};


export type MutationAmendOrderArgs = {
  input: AmendOrderInput;
};


export type MutationApproveAmendmentArgs = {
  input: ApproveAmendmentInput;
};


export type MutationApproveOrderArgs = {
  input: ApproveOrderInput;
};


export type MutationCancelOrderArgs = {
  input: CancelOrderInput;
};


export type MutationDiscardOrderDraftArgs = {
  input: DiscardOrderDraftInput;
};


export type MutationDismissOrderDocumentArgs = {
  input: DismissOrderDocumentInput;
};


export type MutationImportOrderDocumentArgs = {
  input: ImportOrderDocumentInput;
};


export type MutationImportOrderEmailArgs = {
  input: ImportOrderEmailInput;
};


export type MutationPlaceOrderArgs = {
  input: PlaceOrderInput;
};


export type MutationPlaceOrdersArgs = {
  input: PlaceOrdersInput;
};


export type MutationRejectAmendmentArgs = {
  input: RejectAmendmentInput;
};


export type MutationRejectOrderArgs = {
  input: RejectOrderInput;
};


export type MutationReorderArgs = {
  input: ReorderInput;
};


export type MutationRereadOrderDocumentArgs = {
  input: RereadOrderDocumentInput;
};


export type MutationSaveFulfilmentPolicyArgs = {
  input: SaveFulfilmentPolicyInput;
};


export type MutationSaveOrderDraftArgs = {
  input: SaveOrderDraftInput;
};


export type MutationSaveReviewPolicyArgs = {
  input: SaveReviewPolicyInput;
};


export type MutationSubmitOrderArgs = {
  input: SubmitOrderInput;
};

/** Something with an id of its own that `node` can find. */
export type Node = {
  /** Opaque and time-ordered, with a prefix that tells the kind. */
  id: Scalars['ID']['output'];
};

export type OpenOrderLineFilter = {
  and?: InputMaybe<Array<OpenOrderLineFilter>>;
  customerId?: InputMaybe<IdFilter>;
  not?: InputMaybe<OpenOrderLineFilter>;
  or?: InputMaybe<Array<OpenOrderLineFilter>>;
  orderId?: InputMaybe<IdFilter>;
  /** When the customer ordered. */
  placedAt?: InputMaybe<DateTimeFilter>;
};

export type OpenOrderLineOrder = {
  direction: SortDirection;
  field: OpenOrderLineOrderField;
};

export type OpenOrderLineOrderField =
  /** When the customer ordered. */
  | 'placedAt';

/** What a customer wants, at what price, and how far it has come. */
export type Order = Node & {
  /** The customer's address that its invoices go to, `adr_…`; null: the customer's first one for bills. */
  billToAddressId?: Maybe<Scalars['ID']['output']>;
  /** What makes its goods billed. */
  billingBasis: BillingBasis;
  /** Who cancelled what, oldest first. */
  cancellations: Array<OrderCancellation>;
  /** Who shall carry the goods; null: not decided. */
  carrier?: Maybe<Carrier>;
  channel: OrderChannel;
  /** What was ordered at which price: a PDF, in the language of `Accept-Language`. */
  confirmation: ExportedFile;
  /** When it was entered; later than `placedAt` for history. */
  createdAt: Scalars['DateTime']['output'];
  currency: Scalars['Currency']['output'];
  customer: Customer;
  /** The customer's own number for it. */
  customerPoNumber?: Maybe<Scalars['String']['output']>;
  /** What a person decided about it when it was on hold. */
  decision?: Maybe<OrderDecision>;
  /** When goods that it has got may leave. */
  deliveryRule: DeliveryRule;
  /** Percent of the order that is to be paid before it leaves, under `AFTER_PAYMENT`. */
  depositPercent: Scalars['Decimal']['output'];
  /** The document that it came by; null for one that was entered. */
  document?: Maybe<OrderDocument>;
  /** What the automatic review found. For those who decide. */
  findings: Array<ReviewFinding>;
  /** Net freight charge, invoiced with the first part. */
  freight: Money;
  /** The change that waits for a person; the order is as it was until then. */
  heldAmendment?: Maybe<HeldAmendment>;
  /** `ord_…` */
  id: Scalars['ID']['output'];
  /** By position. */
  lines: Array<OrderLine>;
  /** Net of all lines as ordered; cancelled quantities stay in the totals. */
  net: Money;
  note?: Maybe<Scalars['String']['output']>;
  /** Such as `SO-000123`. */
  number: Scalars['String']['output'];
  /** Days from the invoice date until it is due. */
  paymentTermDays: Scalars['Int']['output'];
  /** When the customer ordered. */
  placedAt: Scalars['DateTime']['output'];
  /** Paid for it in advance. */
  prepaid: Money;
  /** The day that the customer was told; null: none. */
  promisedDate?: Maybe<Scalars['Date']['output']>;
  /** The day the customer wants the goods. */
  requestedDate?: Maybe<Scalars['Date']['output']>;
  /** The answer to the customer as it stands now: an OrderResponse of UBL 2.1. */
  response: ExportedFile;
  salesperson?: Maybe<Scalars['String']['output']>;
  /** Where the goods go: a copy taken when the order was placed. */
  shipTo: ShipTo;
  /** Derived from the lines and the review; never set by hand. */
  status: OrderStatus;
  /** From which warehouses it is served when several could. */
  strategy: AllocationStrategy;
  tax: Money;
  /** What happened, oldest first. A customer's user sees what concerns the customer. */
  timeline: Array<OrderTimelineEntry>;
  /** Gross: net, tax and freight. */
  total: Money;
  /** For an end customer's link: with it `trackOrder` shows how far the order is. */
  trackingToken: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  /** The only warehouse that may serve it; null: each of them may. */
  warehouse?: Maybe<Warehouse>;
};

/** That somebody cancelled quantities of an order. */
export type OrderCancellation = {
  at: Scalars['DateTime']['output'];
  /** What had no stock and was cancelled at once. */
  cancelled: Array<LineCancellation>;
  /** `ocn_…` */
  id: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  /** What had to be withdrawn from the warehouse first. */
  withdrawing: Array<LineCancellation>;
};

/** One thing that an amendment has changed. */
export type OrderChange = {
  after: Scalars['String']['output'];
  /** Null for a new line, and for a day that there was not. */
  before?: Maybe<Scalars['String']['output']>;
  field: OrderChangeField;
  /** Of the line, when it concerns one. */
  sku?: Maybe<Scalars['String']['output']>;
};

/** What an amendment can change. */
export type OrderChangeField =
  | 'DELIVERY_RULE'
  /** A new line. */
  | 'LINE'
  /** The net amount of a line that was priced anew. */
  | 'NET'
  | 'PROMISED_DATE'
  /** How much of a line is wanted in all, in the base unit. */
  | 'QUANTITY'
  | 'REQUESTED_DATE'
  | 'SHIP_TO';

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

export type OrderChannelFilter = {
  eq?: InputMaybe<OrderChannel>;
  in?: InputMaybe<Array<OrderChannel>>;
  ne?: InputMaybe<OrderChannel>;
};

export type OrderConnection = {
  edges: Array<OrderEdge>;
  nodes: Array<Order>;
  pageInfo: PageInfo;
  /** All orders that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What a person decided about an order on hold. */
export type OrderDecision = {
  /** Viewer id of who decided. */
  actor: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  reason: Scalars['String']['output'];
  verdict: OrderVerdict;
};

/** A document by which a customer orders, as it came, and how far it has become an order. */
export type OrderDocument = Node & {
  /** `EDI` or `EMAIL`. */
  channel: OrderChannel;
  /** Null as long as it is not known who orders. */
  customer?: Maybe<Customer>;
  /** The customer's own number for the order. */
  customerPoNumber?: Maybe<Scalars['String']['output']>;
  /** Why nobody orders by it. */
  dismissalReason?: Maybe<Scalars['String']['output']>;
  fileName: Scalars['String']['output'];
  format: OrderDocumentFormat;
  /** `odc_…` */
  id: Scalars['ID']['output'];
  /** Its draft, and the order that this has become. */
  order?: Maybe<Order>;
  /** The document as it came. */
  original: ExportedFile;
  /** What a person must look at, at most 1,000. */
  problems: Array<OrderDocumentProblem>;
  receivedAt: Scalars['DateTime']['output'];
  /** Viewer id of who brought it. A customer's user sees only its own. */
  receivedBy?: Maybe<Scalars['String']['output']>;
  /** E-mail address of who wrote it. */
  sender?: Maybe<Scalars['String']['output']>;
  /** Hash of the original, in hex. */
  sha256: Scalars['String']['output'];
  status: OrderDocumentStatus;
  /** Of a letter. */
  subject?: Maybe<Scalars['String']['output']>;
  /** What happened to it, oldest first. */
  timeline: Array<OrderTimelineEntry>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type OrderDocumentConnection = {
  edges: Array<OrderDocumentEdge>;
  nodes: Array<OrderDocument>;
  pageInfo: PageInfo;
  /** All documents that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type OrderDocumentEdge = {
  cursor: Scalars['String']['output'];
  node: OrderDocument;
};

export type OrderDocumentFilter = {
  and?: InputMaybe<Array<OrderDocumentFilter>>;
  channel?: InputMaybe<OrderChannelFilter>;
  customerId?: InputMaybe<IdFilter>;
  customerPoNumber?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<OrderDocumentFilter>;
  or?: InputMaybe<Array<OrderDocumentFilter>>;
  receivedAt?: InputMaybe<DateTimeFilter>;
  /** E-mail address of who wrote it, in lower case. */
  sender?: InputMaybe<StringFilter>;
  status?: InputMaybe<OrderDocumentStatusFilter>;
};

/** How a document is written. */
export type OrderDocumentFormat =
  /** A message of RFC 5322. */
  | 'EMAIL'
  /** An Order of the Universal Business Language 2. */
  | 'UBL_ORDER';

export type OrderDocumentOrder = {
  direction: SortDirection;
  field: OrderDocumentOrderField;
};

export type OrderDocumentOrderField =
  | 'receivedAt';

/** Something in a document that can not be ordered as it stands. */
export type OrderDocumentProblem = {
  code: UserErrorCode;
  /** The figures behind it. */
  figures: Array<Figure>;
  /** From 1: of the XML, the letter's text or the table; null when it concerns the whole. */
  line?: Maybe<Scalars['Int']['output']>;
  /** For people, in the language of `Accept-Language` (en, zh-CN). */
  message: Scalars['String']['output'];
  /** The attachment in which it stands; null for the document itself. */
  part?: Maybe<Scalars['String']['output']>;
  /** What stands there. */
  text: Scalars['String']['output'];
};

/** How far a document has become an order. */
export type OrderDocumentStatus =
  /** Nobody will order by it. */
  | 'DISMISSED'
  /** A person must look at its problems. */
  | 'NEEDS_ATTENTION'
  /** Its draft was submitted. */
  | 'ORDERED'
  /** All of it could be read; its draft waits to be submitted. */
  | 'READ';

export type OrderDocumentStatusFilter = {
  eq?: InputMaybe<OrderDocumentStatus>;
  in?: InputMaybe<Array<OrderDocumentStatus>>;
  ne?: InputMaybe<OrderDocumentStatus>;
};

export type OrderEdge = {
  cursor: Scalars['String']['output'];
  node: Order;
};

export type OrderFilter = {
  and?: InputMaybe<Array<OrderFilter>>;
  channel?: InputMaybe<OrderChannelFilter>;
  customerId?: InputMaybe<IdFilter>;
  customerPoNumber?: InputMaybe<CodeFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<OrderFilter>;
  number?: InputMaybe<CodeFilter>;
  or?: InputMaybe<Array<OrderFilter>>;
  placedAt?: InputMaybe<DateTimeFilter>;
  salesperson?: InputMaybe<CodeFilter>;
  /** ISO 3166-1 alpha-2. */
  shipToCountry?: InputMaybe<CodeFilter>;
  status?: InputMaybe<OrderStatusFilter>;
  /** Gross. */
  total?: InputMaybe<DecimalFilter>;
};

/**
 * One product of an order. Counters are in the product's base unit:
 * `returned ≤ delivered ≤ shipped` and `allocated + shipped + cancelled ≤ ordered`.
 */
export type OrderLine = {
  /** Reserved for the line and not yet shipped. */
  allocated: Quantity;
  cancelled: Quantity;
  /** How the customer numbers the line. */
  customerLine?: Maybe<Scalars['String']['output']>;
  delivered: Quantity;
  discountPercent: Scalars['Decimal']['output'];
  gross: Money;
  /** True when the caller set the price, not the price list. */
  hasPriceOverride: Scalars['Boolean']['output'];
  /** The part of `allocated` that waits for the order's delivery rule; no delivery is planned for it. */
  held: Quantity;
  /** `orl_…` */
  id: Scalars['ID']['output'];
  invoiced: Quantity;
  /** Tax is in the unit price. */
  isTaxIncluded: Scalars['Boolean']['output'];
  /** For how many days its goods must be good yet, by the customer's terms; null when any serve. */
  leastShelfLifeDays?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  /** After discount and promotions. */
  net: Money;
  /**
   * Where they are, about what one base unit weighs: the amounts of the line are estimates by it. Billed
   * is what the goods weigh that leave, unless the order is billed ahead.
   */
  nominalWeight?: Maybe<Scalars['Decimal']['output']>;
  /** Still to be shipped: ordered, less shipped and cancelled. */
  open: Quantity;
  order: Order;
  /** `quantity` in the base unit. */
  ordered: Quantity;
  /** The part of `allocated` that the warehouse is picking. */
  picking: Quantity;
  /** From 1. */
  position: Scalars['Int']['output'];
  /** The unit that the goods are weighed in, where they are priced by weight; null elsewhere. */
  priceUnit?: Maybe<Scalars['String']['output']>;
  product: Product;
  /** What promotions of sales have taken off the net amount, in turn. */
  promotions: Array<LinePromotion>;
  /** As ordered, in the unit the customer named. */
  quantity: Quantity;
  returned: Quantity;
  shipped: Quantity;
  /** SKU and name as they were when the order was placed. */
  sku: Scalars['String']['output'];
  tax: Money;
  /** Key of the tax rate. */
  taxCode: Scalars['String']['output'];
  /** Percent: `13`. */
  taxRate: Scalars['Decimal']['output'];
  /** Per one `priceUnit`, else per one unit of `quantity`, before the discount. */
  unitPrice: Money;
  /** The part of `allocated` that shall be cancelled, if the warehouse can still hold it back. */
  withdrawing: Quantity;
};

export type OrderLineConnection = {
  edges: Array<OrderLineEdge>;
  nodes: Array<OrderLine>;
  pageInfo: PageInfo;
  /** All lines that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type OrderLineEdge = {
  cursor: Scalars['String']['output'];
  node: OrderLine;
};

export type OrderLineInput = {
  /** How the customer numbers the line. */
  customerLine?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 100, instead of the price list's; needs the scope orders:price. */
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of such a price: tax is in it. */
  isTaxIncluded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of such a price: the unit that the goods are weighed in, when it is per one of that. */
  priceUnit?: InputMaybe<Scalars['String']['input']>;
  /** The product by id, or else by `sku`. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** More than zero. */
  quantity: QuantityInput;
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Per unit, instead of the price list's; needs the scope orders:price. */
  unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
};

export type OrderOrder = {
  direction: SortDirection;
  field: OrderOrderField;
};

export type OrderOrderField =
  | 'placedAt'
  /** Gross, whatever the currency. */
  | 'total';

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

export type OrderStatusFilter = {
  eq?: InputMaybe<OrderStatus>;
  in?: InputMaybe<Array<OrderStatus>>;
  ne?: InputMaybe<OrderStatus>;
};

/** Something that happened to an order. */
export type OrderTimelineEntry = {
  /** Who caused it: the id of a user, key or service. A customer's user sees only its own. */
  actor?: Maybe<Scalars['String']['output']>;
  /** When it happened in the business. */
  at: Scalars['DateTime']['output'];
  /** What an amendment has changed, as it was and as it is; empty for everything else. */
  changes: Array<OrderChange>;
  id: Scalars['ID']['output'];
  /** A person's reason; for staff also what the review found. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The new status, when it changed. */
  status?: Maybe<OrderStatus>;
  /**
   * What happened: `OrderDrafted`, `OrderPlaced`, `OrderReviewed`, `OrderApproved`, `AmendmentHeld`, `AmendmentDecided`, `OrderAllocated`, `BillableShipped`,
   * `CancellationRequested`, `LinesCancelled`, `OrderStatusChanged`, …
   */
  type: Scalars['String']['output'];
};

/** What an end customer sees of an order: how far it is, and nothing else. */
export type OrderTracking = {
  number: Scalars['String']['output'];
  /** What has left, oldest first; at most 100. */
  parcels: Array<OrderTrackingParcel>;
  /** The day that the customer was told; null: none. */
  promisedDate?: Maybe<Scalars['Date']['output']>;
  status: OrderStatus;
  /** Oldest first; at most 100. */
  steps: Array<OrderTrackingStep>;
};

/** What has left for the customer together. */
export type OrderTrackingParcel = {
  /** Null while it is on its way. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  shippedAt: Scalars['DateTime']['output'];
};

/** That an order has come a step further. */
export type OrderTrackingStep = {
  at: Scalars['DateTime']['output'];
  status: OrderStatus;
};

/** What a person decided. */
export type OrderVerdict =
  | 'APPROVED'
  | 'REJECTED';

/** Where a page stands in its list (Relay cursor connections). */
export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PlaceOrderInput = {
  /** Take the customer's number although it was used before. */
  allowDuplicatePo?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of the customer's addresses for bills. Default: the first of them when it is billed. */
  billToAddressId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * What makes its goods billed. Default: the customer's. A customer's user needs orders:price to set
   * it.
   */
  billingBasis?: InputMaybe<BillingBasis>;
  /** Who shall carry the goods. */
  carrierId?: InputMaybe<Scalars['ID']['input']>;
  channel: OrderChannel;
  /**
   * Of promotions that need one; at most 10. They are used up with the order, and given back when it
   * is cancelled or rejected.
   */
  couponCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Default: the customer's. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** Default: the customer that the caller belongs to. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer's own number for it; a number that was used before is refused. */
  customerPoNumber?: InputMaybe<Scalars['String']['input']>;
  /** Default: the channel's. A customer's user needs orders:price to set it. */
  deliveryRule?: InputMaybe<DeliveryRule>;
  /** Net freight charge, in the order's currency. A customer's user needs orders:price to set it. */
  freight?: InputMaybe<MoneyInput>;
  /** The same key with the same input places it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 500. */
  lines: Array<OrderLineInput>;
  /** For `MILESTONE`: 1 to 10, whose percents sum to 100; each event but `BY_HAND` once. */
  milestones?: InputMaybe<Array<MilestoneInput>>;
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * When the customer ordered, for an order from the past; needs the scope orders:history. Past orders
   * older than a day are taken as history: of what the review finds only a bad address holds them.
   */
  placedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The day the customer wants the goods. */
  requestedDate?: InputMaybe<Scalars['Date']['input']>;
  salesperson?: InputMaybe<Scalars['String']['input']>;
  /** An address of its own instead. */
  shipTo?: InputMaybe<ShipToInput>;
  /** One of the customer's addresses. Default: its default ship-to address. */
  shipToAddressId?: InputMaybe<Scalars['ID']['input']>;
  /** Default: the channel's. A customer's user needs orders:price to set it. */
  strategy?: InputMaybe<AllocationStrategy>;
  /** The only warehouse that may serve it. Default: each of them may. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type PlaceOrderPayload = {
  order?: Maybe<Order>;
  userErrors: Array<UserError>;
};

export type PlaceOrdersInput = {
  /** 1 to 500, each with its own idempotency key. */
  orders: Array<PlaceOrderInput>;
};

export type PlaceOrdersPayload = {
  /** One per order, in their sequence. */
  results?: Maybe<Array<Maybe<PlaceOrderPayload>>>;
  userErrors: Array<UserError>;
};

/** A product, with the order lines that want it. */
export type Product = {
  id: Scalars['ID']['output'];
  /** Order lines that still have some of it to ship. For staff. */
  openOrderLines: OrderLineConnection;
};


/** A product, with the order lines that want it. */
export type ProductOpenOrderLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenOrderLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenOrderLineOrder>;
};

/** How much of something, in one unit of measure. */
export type Quantity = {
  /** The code of the unit of measure, such as `PCS` or `BOX`. */
  unit: Scalars['String']['output'];
  value: Scalars['Decimal']['output'];
};

/** How much of something, as input. The unit must be one of the product's. */
export type QuantityInput = {
  /** Default: the product's base unit. */
  unit?: InputMaybe<Scalars['String']['input']>;
  value: Scalars['Decimal']['input'];
};

export type Query = {
  /**
   * What approved orders will bring that is not invoiced, with tax, by the day on which it is likely
   * due, up to a day. For staff. Example: `{ expectedReceipts(until: "2026-12-31") { dueDate amount { amount } } }`
   */
  expectedReceipts: Array<ExpectedReceipt>;
  /** How orders of a channel are served. Example: `{ fulfilmentPolicies { channel deliveryRule strategy depositPercent } }` */
  fulfilmentPolicies: Array<FulfilmentPolicy>;
  /**
   * Changes of orders that the review held, the latest first; a customer's user sees its own.
   * Example: `{ heldAmendments(first: 20, filter: { isWaiting: { eq: true } }) { nodes { id order { number } reason changes { field before after } } } }`
   */
  heldAmendments: HeldAmendmentConnection;
  /**
   * What customers gave up of their orders while nothing was there for it, the latest first; for staff. Counted by `lostRevenue` and `unitsLost` of the metric catalogue.
   * Example: `{ lostSales(first: 20, filter: { lostAt: { gte: "2026-03-01T00:00:00Z" } }) { nodes { order { number } product { name } quantity { value unit } revenue { amount } } } }`
   */
  lostSales: LostSaleConnection;
  /**
   * One order; null when there is none or the viewer may not see it.
   * Example: `{ order(id: "ord_…") { number status total { amount currency } } }`
   */
  order?: Maybe<Order>;
  /** An order by its number. Example: `{ orderByNumber(number: "SO-000123") { id status } }` */
  orderByNumber?: Maybe<Order>;
  /**
   * One document by which a customer orders; null when there is none or the viewer may not see it.
   * Example: `{ orderDocument(id: "odc_…") { status problems { line text message } order { number } } }`
   */
  orderDocument?: Maybe<OrderDocument>;
  /**
   * Documents by which customers order, newest first; a customer's user sees its own.
   * Example: `{ orderIntakeDocuments(first: 20, filter: { status: { eq: NEEDS_ATTENTION } }) { nodes { sender problems { line message } } } }`
   */
  orderIntakeDocuments: OrderDocumentConnection;
  /**
   * Orders; a customer's user sees its own.
   * Example: `{ orders(first: 20, filter: { status: { in: [ON_HOLD, BACKORDERED] } }) { nodes { number } } }`
   */
  orders: OrderConnection;
  /** What holds orders of a channel for a person. Example: `{ reviewPolicies { channel valueLimit { amount } overdueDays } }` */
  reviewPolicies: Array<ReviewPolicy>;
  /**
   * How far an order is, for whoever has its token, without signing in; null for a wrong one.
   * Example: `{ trackOrder(number: "SO-000123", token: "…") { status steps { status at } } }`
   */
  trackOrder?: Maybe<OrderTracking>;
};


export type QueryExpectedReceiptsArgs = {
  until: Scalars['Date']['input'];
};


export type QueryHeldAmendmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HeldAmendmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HeldAmendmentOrder>;
};


export type QueryLostSalesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LostSaleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LostSaleOrder>;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryOrderDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderIntakeDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrderDocumentOrder>;
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrderOrder>;
};


export type QueryTrackOrderArgs = {
  number: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

export type RejectAmendmentInput = {
  /** When given, it is refused unless the order has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  heldAmendmentId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kept with the decision; the customer may read it. */
  reason: Scalars['String']['input'];
};

export type RejectAmendmentPayload = {
  heldAmendment?: Maybe<HeldAmendment>;
  order?: Maybe<Order>;
  userErrors: Array<UserError>;
};

export type RejectOrderInput = {
  /** When given, it is refused unless the order has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  /** Why; the customer may read it. */
  reason: Scalars['String']['input'];
};

export type RejectOrderPayload = {
  order?: Maybe<Order>;
  userErrors: Array<UserError>;
};

export type ReorderInput = {
  /** Default: as before. */
  channel?: InputMaybe<OrderChannel>;
  /** The customer's own number for the new order. */
  customerPoNumber?: InputMaybe<Scalars['String']['input']>;
  /** The same key places it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** The earlier order. */
  orderId: Scalars['ID']['input'];
  requestedDate?: InputMaybe<Scalars['Date']['input']>;
};

export type ReorderPayload = {
  order?: Maybe<Order>;
  userErrors: Array<UserError>;
};

export type RereadOrderDocumentInput = {
  /** Whose it is. Default: as before. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  documentId: Scalars['ID']['input'];
  /** When given, it is refused unless the document has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RereadOrderDocumentPayload = {
  document?: Maybe<OrderDocument>;
  userErrors: Array<UserError>;
};

/** Something that the automatic review noticed. */
export type ReviewFinding = {
  /** Such as `CREDIT_LIMIT`, `LIKELY_DUPLICATE`, `PRICE_OVERRIDE`. */
  code: FindingCode;
  /** The figures behind it. */
  figures: Array<Figure>;
  /** For people, in the language of `Accept-Language` (en, zh-CN). */
  message: Scalars['String']['output'];
  /**
   * What deciding about it needs, when it blocks: `orders:approve:credit` for the customer's credit,
   * `orders:credit` far over the limit, `orders:approve:prices` for prices and margins, a tier's own
   * scope for an order above it, and `orders:approve` alone for the rest.
   */
  scope: Scalars['String']['output'];
  severity: FindingSeverity;
};

/** What holds orders of a channel for a person. */
export type ReviewPolicy = {
  channel: OrderChannel;
  /** Percent of the credit limit beyond which it is STOP; null for none. */
  creditStopPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Percent of the credit limit from which on it is WATCH; null for none. Over 100 it is HOLD. */
  creditWatchPercent?: Maybe<Scalars['Decimal']['output']>;
  /** The same order again within so many hours waits. */
  duplicateHours: Scalars['Int']['output'];
  /** Orders of more than so many times the customer's usual quantity wait; null for none. */
  habitFactor?: Maybe<Scalars['Decimal']['output']>;
  /** Orders with a greater discount on a line wait; null for none. */
  maxDiscountPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Percent of the net amount that a line must earn; null for none. */
  minMarginPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Orders wait when an invoice is overdue for more days; null when that does not matter. */
  overdueDays?: Maybe<Scalars['Int']['output']>;
  /** Who may decide about orders worth more than an amount, the least first. */
  tiers: Array<ApprovalTier>;
  updatedAt: Scalars['DateTime']['output'];
  /** Orders over this total wait; null for no limit. */
  valueLimit?: Maybe<Money>;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type SaveFulfilmentPolicyInput = {
  channel: OrderChannel;
  deliveryRule: DeliveryRule;
  /** 0 to 100; default: all of it. */
  depositPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  strategy: AllocationStrategy;
};

export type SaveFulfilmentPolicyPayload = {
  fulfilmentPolicy?: Maybe<FulfilmentPolicy>;
  userErrors: Array<UserError>;
};

export type SaveOrderDraftInput = {
  /** The document of which a person makes a new draft by hand. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** When given, it is refused unless the draft has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** All that shall be ordered; lines may be lacking. Its own `idempotencyKey` takes no effect. */
  order: PlaceOrderInput;
  /** The draft that is written anew; a new one without it. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
};

export type SaveOrderDraftPayload = {
  order?: Maybe<Order>;
  userErrors: Array<UserError>;
};

export type SaveReviewPolicyInput = {
  channel: OrderChannel;
  /** 100 to 1,000. */
  creditStopPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** 0 to 100. */
  creditWatchPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** 0 to 8,760. */
  duplicateHours?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 1,000; a habit is at least three earlier lines within a year. */
  habitFactor?: InputMaybe<Scalars['Decimal']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 100. */
  maxDiscountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** -100 to 100. */
  minMarginPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** 0 to 3,650; null when overdue invoices do not matter. */
  overdueDays?: InputMaybe<Scalars['Int']['input']>;
  /** At most 10. */
  tiers?: InputMaybe<Array<ApprovalTierInput>>;
  /** Gross, in the company's currency; null for no limit. */
  valueLimit?: InputMaybe<Scalars['Decimal']['input']>;
};

export type SaveReviewPolicyPayload = {
  reviewPolicy?: Maybe<ReviewPolicy>;
  userErrors: Array<UserError>;
};

/** Where goods go. */
export type ShipTo = {
  city: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2; empty when it is not known yet. */
  country: Scalars['String']['output'];
  /** Who receives there. */
  name: Scalars['String']['output'];
  postalCode?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Scalars['String']['output']>;
  street: Scalars['String']['output'];
};

export type ShipToInput = {
  city: Scalars['String']['input'];
  country: Scalars['CountryCode']['input'];
  /** Who receives there. */
  name: Scalars['String']['input'];
  postalCode?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  street: Scalars['String']['input'];
};

/** Which way a list is ordered. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

/** Conditions on a text. `contains` ignores case. */
export type StringFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type SubmitOrderInput = {
  /** Take the customer's number although it was used before. Default: as the draft says. */
  allowDuplicatePo?: InputMaybe<Scalars['Boolean']['input']>;
  /** When given, it is refused unless the draft has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
};

export type SubmitOrderPayload = {
  order?: Maybe<Order>;
  userErrors: Array<UserError>;
};

/** A business reason why a mutation was refused; nothing was changed. */
export type UserError = {
  /** Stable; programs decide by it. */
  code: UserErrorCode;
  /** Path of the input field concerned, from `input` down. */
  field: Array<Scalars['String']['output']>;
  /** The ids and figures behind the refusal. */
  figures: Array<Figure>;
  /** For people, in the language of `Accept-Language` (en, zh-CN). */
  message: Scalars['String']['output'];
};

/** Why a mutation can be refused; each area adds its own. */
export type UserErrorCode =
  /** The warehouse is picking what is to be changed. */
  | 'ALREADY_PICKED'
  /** More of the line has shipped than is to be left of it. */
  | 'ALREADY_SHIPPED'
  /** A person has decided about the change already, or it was taken back. */
  | 'AMENDMENT_DECIDED'
  /** An earlier change of the order waits for a person. */
  | 'AMENDMENT_WAITS'
  /** The days are none that can be. */
  | 'BAD_DAYS'
  /** A discount is 0 to 100 percent. */
  | 'BAD_DISCOUNT'
  /** The file can not be read. */
  | 'BAD_FILE'
  /** Milestones go with the billing basis `MILESTONE` alone, and sum to 100 percent. */
  | 'BAD_MILESTONES'
  /** A figure of a policy is out of its bounds. */
  | 'BAD_PERCENT'
  /** It is no quantity over zero. */
  | 'BAD_QUANTITY'
  /** Approval tiers must rise by amount and name a scope each; at most ten. */
  | 'BAD_TIERS'
  /** The document is no XML that is taken: not well-formed, or with a document type. */
  | 'BAD_XML'
  /** The order is billed as a whole: what it wants less is cancelled, what it wants more is a new order. */
  | 'BILLED_AHEAD'
  /** Sales can not price it; `figures.reason` is its code. */
  | 'CAN_NOT_BE_PRICED'
  /** No promotion that this customer gets now has the coupon. */
  | 'COUPON_UNKNOWN'
  /** The coupon was used as often as it can be. */
  | 'COUPON_USED_UP'
  /** Amounts of different currencies were mixed. */
  | 'CURRENCY_MISMATCH'
  /** Several customers may be meant. */
  | 'CUSTOMER_UNCLEAR'
  /** It is not known which customer a document is of. */
  | 'CUSTOMER_UNKNOWN'
  /** The document is ordered or dismissed, or has a draft already. */
  | 'DOCUMENT_SETTLED'
  /** A document has at most three million bytes. */
  | 'DOCUMENT_TOO_LARGE'
  /** The customer has used its purchase order number before. */
  | 'DUPLICATE_PO_NUMBER'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The document's lifecycle has no such move. */
  | 'ILLEGAL_MOVE'
  /** The ship-to address needs name, street, city and country. */
  | 'INCOMPLETE_SHIP_TO'
  /** The quantity can not be said exactly in that unit. */
  | 'INEXACT_QUANTITY'
  /** The order is a draft. */
  | 'IS_DRAFT'
  /** A line is named twice. */
  | 'LINE_TWICE'
  /** An amount must not be negative. */
  | 'NEGATIVE_AMOUNT'
  /** A quantity must not be negative. */
  | 'NEGATIVE_QUANTITY'
  /** The order is already as it is asked for. */
  | 'NOTHING_TO_AMEND'
  /** Nothing of the order can be cancelled any more. */
  | 'NOTHING_TO_CANCEL'
  /** Nothing of the order is still to ship, so it can not change any more. */
  | 'NOT_AMENDABLE'
  /** The document is no order of UBL 2. */
  | 'NOT_AN_ORDER'
  /** The order is no draft any more. */
  | 'NOT_A_DRAFT'
  /** It may be an order line, and can not be read as one. */
  | 'NOT_A_LINE'
  /** The order waits for no decision. */
  | 'NOT_ON_HOLD'
  /** A number must be more than zero. */
  | 'NOT_POSITIVE'
  /** A document is given as a text or in base 64: one of them. */
  | 'NO_CONTENT'
  /** An order needs a line. */
  | 'NO_LINES'
  /** There are no order lines in it. */
  | 'NO_LINES_FOUND'
  /** There is no price for the product. */
  | 'NO_PRICE'
  /** A line names its product by id or by SKU: one of them. */
  | 'NO_PRODUCT'
  /** An order can not have been placed in the future. */
  | 'PLACED_IN_FUTURE'
  /** The product is not sold, or not bought, any more; the figures name what takes its place. */
  | 'PRODUCT_DISCONTINUED'
  /** The product is sold off, and less of it is left than is wanted. */
  | 'SELL_OUT_EXCEEDED'
  /** More items at once than allowed. */
  | 'TOO_MANY'
  /** The number has more decimals than are kept. */
  | 'TOO_MANY_DECIMALS'
  /** More than can still be cancelled of the line. */
  | 'TOO_MUCH_TO_CANCEL'
  /** Quantities of different units were mixed. */
  | 'UNIT_MISMATCH'
  /** There is no such carrier. */
  | 'UNKNOWN_CARRIER'
  /** There is no such product. */
  | 'UNKNOWN_PRODUCT'
  /** The product has no such unit of measure. */
  | 'UNKNOWN_UNIT'
  /** There is no such warehouse. */
  | 'UNKNOWN_WAREHOUSE'
  /** Somebody changed the document since the expected version. */
  | 'VERSION_CONFLICT';

/** A warehouse, as orders refer to it. */
export type Warehouse = {
  id: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T | undefined> | T | Error;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: never[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Customer: Customer;
  Order: Order;
  OrderDocument: OrderDocument;
  OrderLine: OrderLine;
  Product: Product;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  OrderDocument:
    ( { __typename: 'OrderDocument' }
    & GraphQLRecursivePick<FederationTypes['OrderDocument'], {"id":true}> );
  OrderLine:
    ( { __typename: 'OrderLine' }
    & GraphQLRecursivePick<FederationTypes['OrderLine'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( OrderRow )
    | ( DocumentRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AllocationStrategy: AllocationStrategy;
  AmendOrderInput: AmendOrderInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AmendOrderPayload: ResolverTypeWrapper<Payload<{ orderId: string; heldAmendmentId: string | null }>>;
  ApprovalTier: ResolverTypeWrapper<ApprovalTier>;
  ApprovalTierInput: ApprovalTierInput;
  ApproveAmendmentInput: ApproveAmendmentInput;
  ApproveAmendmentPayload: ResolverTypeWrapper<Payload<{ orderId: string; heldAmendmentId: string }>>;
  ApproveOrderInput: ApproveOrderInput;
  ApproveOrderPayload: ResolverTypeWrapper<Payload<{ orderId: string }>>;
  BillingBasis: BillingBasis;
  BooleanFilter: BooleanFilter;
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: ResolverTypeWrapper<Payload<{ orderId: string }>>;
  Carrier: ResolverTypeWrapper<{ id: string }>;
  CodeFilter: CodeFilter;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Customer: ResolverTypeWrapper<{ id: string }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  DeliveryRule: DeliveryRule;
  DiscardOrderDraftInput: DiscardOrderDraftInput;
  DiscardOrderDraftPayload: ResolverTypeWrapper<Omit<DiscardOrderDraftPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  DismissOrderDocumentInput: DismissOrderDocumentInput;
  DismissOrderDocumentPayload: ResolverTypeWrapper<Payload<{ documentId: string }>>;
  DocumentContentInput: DocumentContentInput;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ExpectedReceipt: ResolverTypeWrapper<ExpectedReceipt>;
  ExportedFile: ResolverTypeWrapper<ExportedFile>;
  Figure: ResolverTypeWrapper<Figure>;
  FindingCode: FindingCode;
  FindingSeverity: FindingSeverity;
  FulfilmentPolicy: ResolverTypeWrapper<FulfilmentPolicyRow>;
  HeldAmendment: ResolverTypeWrapper<HeldAmendmentRow>;
  HeldAmendmentConnection: ResolverTypeWrapper<Connection<HeldAmendmentRow>>;
  HeldAmendmentEdge: ResolverTypeWrapper<Omit<HeldAmendmentEdge, 'node'> & { node: ResolversTypes['HeldAmendment'] }>;
  HeldAmendmentFilter: HeldAmendmentFilter;
  HeldAmendmentOrder: HeldAmendmentOrder;
  HeldAmendmentOrderField: HeldAmendmentOrderField;
  IDFilter: IdFilter;
  ImportOrderDocumentInput: ImportOrderDocumentInput;
  ImportOrderDocumentPayload: ResolverTypeWrapper<Payload<{ documentId: string }>>;
  ImportOrderEmailInput: ImportOrderEmailInput;
  ImportOrderEmailPayload: ResolverTypeWrapper<Payload<{ documentId: string }>>;
  IntFilter: IntFilter;
  LineAmendmentInput: LineAmendmentInput;
  LineCancellation: ResolverTypeWrapper<LineQuantity>;
  LineCancellationInput: LineCancellationInput;
  LinePromotion: ResolverTypeWrapper<LinePromotion>;
  LostSale: ResolverTypeWrapper<LostSaleRow>;
  LostSaleConnection: ResolverTypeWrapper<Connection<LostSaleRow>>;
  LostSaleEdge: ResolverTypeWrapper<Omit<LostSaleEdge, 'node'> & { node: ResolversTypes['LostSale'] }>;
  LostSaleFilter: LostSaleFilter;
  LostSaleOrder: LostSaleOrder;
  LostSaleOrderField: LostSaleOrderField;
  MilestoneEvent: MilestoneEvent;
  MilestoneInput: MilestoneInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OpenOrderLineFilter: OpenOrderLineFilter;
  OpenOrderLineOrder: OpenOrderLineOrder;
  OpenOrderLineOrderField: OpenOrderLineOrderField;
  Order: ResolverTypeWrapper<OrderRow>;
  OrderCancellation: ResolverTypeWrapper<CancellationRow>;
  OrderChange: ResolverTypeWrapper<OrderChange>;
  OrderChangeField: OrderChangeField;
  OrderChannel: OrderChannel;
  OrderChannelFilter: OrderChannelFilter;
  OrderConnection: ResolverTypeWrapper<Connection<OrderRow>>;
  OrderDecision: ResolverTypeWrapper<DecisionRow>;
  OrderDocument: ResolverTypeWrapper<DocumentRow>;
  OrderDocumentConnection: ResolverTypeWrapper<Connection<DocumentRow>>;
  OrderDocumentEdge: ResolverTypeWrapper<Omit<OrderDocumentEdge, 'node'> & { node: ResolversTypes['OrderDocument'] }>;
  OrderDocumentFilter: OrderDocumentFilter;
  OrderDocumentFormat: OrderDocumentFormat;
  OrderDocumentOrder: OrderDocumentOrder;
  OrderDocumentOrderField: OrderDocumentOrderField;
  OrderDocumentProblem: ResolverTypeWrapper<Problem>;
  OrderDocumentStatus: OrderDocumentStatus;
  OrderDocumentStatusFilter: OrderDocumentStatusFilter;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderFilter: OrderFilter;
  OrderLine: ResolverTypeWrapper<LineRow>;
  OrderLineConnection: ResolverTypeWrapper<Connection<LineRow>>;
  OrderLineEdge: ResolverTypeWrapper<Omit<OrderLineEdge, 'node'> & { node: ResolversTypes['OrderLine'] }>;
  OrderLineInput: OrderLineInput;
  OrderOrder: OrderOrder;
  OrderOrderField: OrderOrderField;
  OrderStatus: OrderStatus;
  OrderStatusFilter: OrderStatusFilter;
  OrderTimelineEntry: ResolverTypeWrapper<TimelineRow>;
  OrderTracking: ResolverTypeWrapper<OrderTracking>;
  OrderTrackingParcel: ResolverTypeWrapper<OrderTrackingParcel>;
  OrderTrackingStep: ResolverTypeWrapper<OrderTrackingStep>;
  OrderVerdict: OrderVerdict;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderPayload: ResolverTypeWrapper<Payload<{ orderId: string }>>;
  PlaceOrdersInput: PlaceOrdersInput;
  PlaceOrdersPayload: ResolverTypeWrapper<Omit<PlaceOrdersPayload, 'results' | 'userErrors'> & { results?: Maybe<Array<Maybe<ResolversTypes['PlaceOrderPayload']>>>, userErrors: Array<ResolversTypes['UserError']> }>;
  Product: ResolverTypeWrapper<{ id: string }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RejectAmendmentInput: RejectAmendmentInput;
  RejectAmendmentPayload: ResolverTypeWrapper<Payload<{ orderId: string; heldAmendmentId: string }>>;
  RejectOrderInput: RejectOrderInput;
  RejectOrderPayload: ResolverTypeWrapper<Payload<{ orderId: string }>>;
  ReorderInput: ReorderInput;
  ReorderPayload: ResolverTypeWrapper<Payload<{ orderId: string }>>;
  RereadOrderDocumentInput: RereadOrderDocumentInput;
  RereadOrderDocumentPayload: ResolverTypeWrapper<Payload<{ documentId: string }>>;
  ReviewFinding: ResolverTypeWrapper<FindingRow>;
  ReviewPolicy: ResolverTypeWrapper<ReviewPolicyRow>;
  SaveFulfilmentPolicyInput: SaveFulfilmentPolicyInput;
  SaveFulfilmentPolicyPayload: ResolverTypeWrapper<RulePayload>;
  SaveOrderDraftInput: SaveOrderDraftInput;
  SaveOrderDraftPayload: ResolverTypeWrapper<Payload<{ orderId: string }>>;
  SaveReviewPolicyInput: SaveReviewPolicyInput;
  SaveReviewPolicyPayload: ResolverTypeWrapper<PolicyPayload>;
  ShipTo: ResolverTypeWrapper<ShipTo>;
  ShipToInput: ShipToInput;
  SortDirection: SortDirection;
  StringFilter: StringFilter;
  SubmitOrderInput: SubmitOrderInput;
  SubmitOrderPayload: ResolverTypeWrapper<Payload<{ orderId: string }>>;
  UserError: ResolverTypeWrapper<Refused>;
  UserErrorCode: UserErrorCode;
  Warehouse: ResolverTypeWrapper<{ id: string }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AmendOrderInput: AmendOrderInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AmendOrderPayload: Payload<{ orderId: string; heldAmendmentId: string | null }>;
  ApprovalTier: ApprovalTier;
  ApprovalTierInput: ApprovalTierInput;
  ApproveAmendmentInput: ApproveAmendmentInput;
  ApproveAmendmentPayload: Payload<{ orderId: string; heldAmendmentId: string }>;
  ApproveOrderInput: ApproveOrderInput;
  ApproveOrderPayload: Payload<{ orderId: string }>;
  BooleanFilter: BooleanFilter;
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: Payload<{ orderId: string }>;
  Carrier: { id: string };
  CodeFilter: CodeFilter;
  CountryCode: Scalars['CountryCode']['output'];
  Currency: Scalars['Currency']['output'];
  Customer: { id: string };
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  DiscardOrderDraftInput: DiscardOrderDraftInput;
  DiscardOrderDraftPayload: Omit<DiscardOrderDraftPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  DismissOrderDocumentInput: DismissOrderDocumentInput;
  DismissOrderDocumentPayload: Payload<{ documentId: string }>;
  DocumentContentInput: DocumentContentInput;
  EmailAddress: Scalars['EmailAddress']['output'];
  ExpectedReceipt: ExpectedReceipt;
  ExportedFile: ExportedFile;
  Figure: Figure;
  FulfilmentPolicy: FulfilmentPolicyRow;
  HeldAmendment: HeldAmendmentRow;
  HeldAmendmentConnection: Connection<HeldAmendmentRow>;
  HeldAmendmentEdge: Omit<HeldAmendmentEdge, 'node'> & { node: ResolversParentTypes['HeldAmendment'] };
  HeldAmendmentFilter: HeldAmendmentFilter;
  HeldAmendmentOrder: HeldAmendmentOrder;
  IDFilter: IdFilter;
  ImportOrderDocumentInput: ImportOrderDocumentInput;
  ImportOrderDocumentPayload: Payload<{ documentId: string }>;
  ImportOrderEmailInput: ImportOrderEmailInput;
  ImportOrderEmailPayload: Payload<{ documentId: string }>;
  IntFilter: IntFilter;
  LineAmendmentInput: LineAmendmentInput;
  LineCancellation: LineQuantity;
  LineCancellationInput: LineCancellationInput;
  LinePromotion: LinePromotion;
  LostSale: LostSaleRow;
  LostSaleConnection: Connection<LostSaleRow>;
  LostSaleEdge: Omit<LostSaleEdge, 'node'> & { node: ResolversParentTypes['LostSale'] };
  LostSaleFilter: LostSaleFilter;
  LostSaleOrder: LostSaleOrder;
  MilestoneInput: MilestoneInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OpenOrderLineFilter: OpenOrderLineFilter;
  OpenOrderLineOrder: OpenOrderLineOrder;
  Order: OrderRow;
  OrderCancellation: CancellationRow;
  OrderChange: OrderChange;
  OrderChannelFilter: OrderChannelFilter;
  OrderConnection: Connection<OrderRow>;
  OrderDecision: DecisionRow;
  OrderDocument: DocumentRow;
  OrderDocumentConnection: Connection<DocumentRow>;
  OrderDocumentEdge: Omit<OrderDocumentEdge, 'node'> & { node: ResolversParentTypes['OrderDocument'] };
  OrderDocumentFilter: OrderDocumentFilter;
  OrderDocumentOrder: OrderDocumentOrder;
  OrderDocumentProblem: Problem;
  OrderDocumentStatusFilter: OrderDocumentStatusFilter;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderFilter: OrderFilter;
  OrderLine: LineRow;
  OrderLineConnection: Connection<LineRow>;
  OrderLineEdge: Omit<OrderLineEdge, 'node'> & { node: ResolversParentTypes['OrderLine'] };
  OrderLineInput: OrderLineInput;
  OrderOrder: OrderOrder;
  OrderStatusFilter: OrderStatusFilter;
  OrderTimelineEntry: TimelineRow;
  OrderTracking: OrderTracking;
  OrderTrackingParcel: OrderTrackingParcel;
  OrderTrackingStep: OrderTrackingStep;
  PageInfo: PageInfo;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderPayload: Payload<{ orderId: string }>;
  PlaceOrdersInput: PlaceOrdersInput;
  PlaceOrdersPayload: Omit<PlaceOrdersPayload, 'results' | 'userErrors'> & { results?: Maybe<Array<Maybe<ResolversParentTypes['PlaceOrderPayload']>>>, userErrors: Array<ResolversParentTypes['UserError']> };
  Product: { id: string };
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RejectAmendmentInput: RejectAmendmentInput;
  RejectAmendmentPayload: Payload<{ orderId: string; heldAmendmentId: string }>;
  RejectOrderInput: RejectOrderInput;
  RejectOrderPayload: Payload<{ orderId: string }>;
  ReorderInput: ReorderInput;
  ReorderPayload: Payload<{ orderId: string }>;
  RereadOrderDocumentInput: RereadOrderDocumentInput;
  RereadOrderDocumentPayload: Payload<{ documentId: string }>;
  ReviewFinding: FindingRow;
  ReviewPolicy: ReviewPolicyRow;
  SaveFulfilmentPolicyInput: SaveFulfilmentPolicyInput;
  SaveFulfilmentPolicyPayload: RulePayload;
  SaveOrderDraftInput: SaveOrderDraftInput;
  SaveOrderDraftPayload: Payload<{ orderId: string }>;
  SaveReviewPolicyInput: SaveReviewPolicyInput;
  SaveReviewPolicyPayload: PolicyPayload;
  ShipTo: ShipTo;
  ShipToInput: ShipToInput;
  StringFilter: StringFilter;
  SubmitOrderInput: SubmitOrderInput;
  SubmitOrderPayload: Payload<{ orderId: string }>;
  UserError: Refused;
  Warehouse: { id: string };
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: Array<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AmendOrderPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AmendOrderPayload'] = ResolversParentTypes['AmendOrderPayload']> = {
  heldAmendment?: Resolver<Maybe<ResolversTypes['HeldAmendment']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApprovalTierResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ApprovalTier'] = ResolversParentTypes['ApprovalTier']> = {
  over?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApproveAmendmentPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ApproveAmendmentPayload'] = ResolversParentTypes['ApproveAmendmentPayload']> = {
  heldAmendment?: Resolver<Maybe<ResolversTypes['HeldAmendment']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveOrderPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ApproveOrderPayload'] = ResolversParentTypes['ApproveOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelOrderPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CancelOrderPayload'] = ResolversParentTypes['CancelOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CarrierResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Carrier'] = ResolversParentTypes['Carrier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export type CustomerResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, Partial<CustomerOrdersArgs>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DiscardOrderDraftPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DiscardOrderDraftPayload'] = ResolversParentTypes['DiscardOrderDraftPayload']> = {
  discardedOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DismissOrderDocumentPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DismissOrderDocumentPayload'] = ResolversParentTypes['DismissOrderDocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['OrderDocument']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type ExpectedReceiptResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ExpectedReceipt'] = ResolversParentTypes['ExpectedReceipt']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ExportedFileResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ExportedFile'] = ResolversParentTypes['ExportedFile']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FulfilmentPolicyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['FulfilmentPolicy'] = ResolversParentTypes['FulfilmentPolicy']> = {
  channel?: Resolver<ResolversTypes['OrderChannel'], ParentType, ContextType>;
  deliveryRule?: Resolver<ResolversTypes['DeliveryRule'], ParentType, ContextType>;
  depositPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['AllocationStrategy'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldAmendmentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['HeldAmendment'] = ResolversParentTypes['HeldAmendment']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['OrderChange']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['OrderDecision']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['ReviewFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type HeldAmendmentConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['HeldAmendmentConnection'] = ResolversParentTypes['HeldAmendmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HeldAmendmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HeldAmendment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldAmendmentEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['HeldAmendmentEdge'] = ResolversParentTypes['HeldAmendmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HeldAmendment'], ParentType, ContextType>;
};

export type ImportOrderDocumentPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ImportOrderDocumentPayload'] = ResolversParentTypes['ImportOrderDocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['OrderDocument']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportOrderEmailPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ImportOrderEmailPayload'] = ResolversParentTypes['ImportOrderEmailPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['OrderDocument']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LineCancellationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LineCancellation'] = ResolversParentTypes['LineCancellation']> = {
  line?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type LinePromotionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LinePromotion'] = ResolversParentTypes['LinePromotion']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promotionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LostSaleResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LostSale'] = ResolversParentTypes['LostSale']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  lostAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LostSaleConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LostSaleConnection'] = ResolversParentTypes['LostSaleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LostSaleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LostSale']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LostSaleEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LostSaleEdge'] = ResolversParentTypes['LostSaleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LostSale'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  amendOrder?: Resolver<ResolversTypes['AmendOrderPayload'], ParentType, ContextType, RequireFields<MutationAmendOrderArgs, 'input'>>;
  approveAmendment?: Resolver<ResolversTypes['ApproveAmendmentPayload'], ParentType, ContextType, RequireFields<MutationApproveAmendmentArgs, 'input'>>;
  approveOrder?: Resolver<ResolversTypes['ApproveOrderPayload'], ParentType, ContextType, RequireFields<MutationApproveOrderArgs, 'input'>>;
  cancelOrder?: Resolver<ResolversTypes['CancelOrderPayload'], ParentType, ContextType, RequireFields<MutationCancelOrderArgs, 'input'>>;
  discardOrderDraft?: Resolver<ResolversTypes['DiscardOrderDraftPayload'], ParentType, ContextType, RequireFields<MutationDiscardOrderDraftArgs, 'input'>>;
  dismissOrderDocument?: Resolver<ResolversTypes['DismissOrderDocumentPayload'], ParentType, ContextType, RequireFields<MutationDismissOrderDocumentArgs, 'input'>>;
  importOrderDocument?: Resolver<ResolversTypes['ImportOrderDocumentPayload'], ParentType, ContextType, RequireFields<MutationImportOrderDocumentArgs, 'input'>>;
  importOrderEmail?: Resolver<ResolversTypes['ImportOrderEmailPayload'], ParentType, ContextType, RequireFields<MutationImportOrderEmailArgs, 'input'>>;
  placeOrder?: Resolver<ResolversTypes['PlaceOrderPayload'], ParentType, ContextType, RequireFields<MutationPlaceOrderArgs, 'input'>>;
  placeOrders?: Resolver<ResolversTypes['PlaceOrdersPayload'], ParentType, ContextType, RequireFields<MutationPlaceOrdersArgs, 'input'>>;
  rejectAmendment?: Resolver<ResolversTypes['RejectAmendmentPayload'], ParentType, ContextType, RequireFields<MutationRejectAmendmentArgs, 'input'>>;
  rejectOrder?: Resolver<ResolversTypes['RejectOrderPayload'], ParentType, ContextType, RequireFields<MutationRejectOrderArgs, 'input'>>;
  reorder?: Resolver<ResolversTypes['ReorderPayload'], ParentType, ContextType, RequireFields<MutationReorderArgs, 'input'>>;
  rereadOrderDocument?: Resolver<ResolversTypes['RereadOrderDocumentPayload'], ParentType, ContextType, RequireFields<MutationRereadOrderDocumentArgs, 'input'>>;
  saveFulfilmentPolicy?: Resolver<ResolversTypes['SaveFulfilmentPolicyPayload'], ParentType, ContextType, RequireFields<MutationSaveFulfilmentPolicyArgs, 'input'>>;
  saveOrderDraft?: Resolver<ResolversTypes['SaveOrderDraftPayload'], ParentType, ContextType, RequireFields<MutationSaveOrderDraftArgs, 'input'>>;
  saveReviewPolicy?: Resolver<ResolversTypes['SaveReviewPolicyPayload'], ParentType, ContextType, RequireFields<MutationSaveReviewPolicyArgs, 'input'>>;
  submitOrder?: Resolver<ResolversTypes['SubmitOrderPayload'], ParentType, ContextType, RequireFields<MutationSubmitOrderArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Order' | 'OrderDocument', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  billToAddressId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  billingBasis?: Resolver<ResolversTypes['BillingBasis'], ParentType, ContextType>;
  cancellations?: Resolver<Array<ResolversTypes['OrderCancellation']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['Carrier']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['OrderChannel'], ParentType, ContextType>;
  confirmation?: Resolver<ResolversTypes['ExportedFile'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  customerPoNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['OrderDecision']>, ParentType, ContextType>;
  deliveryRule?: Resolver<ResolversTypes['DeliveryRule'], ParentType, ContextType>;
  depositPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OrderDocument']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['ReviewFinding']>, ParentType, ContextType>;
  freight?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  heldAmendment?: Resolver<Maybe<ResolversTypes['HeldAmendment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentTermDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  prepaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  promisedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  requestedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  response?: Resolver<ResolversTypes['ExportedFile'], ParentType, ContextType>;
  salesperson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shipTo?: Resolver<ResolversTypes['ShipTo'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['AllocationStrategy'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['OrderTimelineEntry']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  trackingToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderCancellationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderCancellation'] = ResolversParentTypes['OrderCancellation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cancelled?: Resolver<Array<ResolversTypes['LineCancellation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawing?: Resolver<Array<ResolversTypes['LineCancellation']>, ParentType, ContextType>;
};

export type OrderChangeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderChange'] = ResolversParentTypes['OrderChange']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['OrderChangeField'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderDecisionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderDecision'] = ResolversParentTypes['OrderDecision']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['OrderVerdict'], ParentType, ContextType>;
};

export type OrderDocumentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderDocument'] = ResolversParentTypes['OrderDocument'], FederationReferenceType extends FederationReferenceTypes['OrderDocument'] = FederationReferenceTypes['OrderDocument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderDocument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<ResolversTypes['OrderChannel'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerPoNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dismissalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['OrderDocumentFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  original?: Resolver<ResolversTypes['ExportedFile'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['OrderDocumentProblem']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderDocumentStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['OrderTimelineEntry']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderDocumentConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderDocumentConnection'] = ResolversParentTypes['OrderDocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrderDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderDocumentEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderDocumentEdge'] = ResolversParentTypes['OrderDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderDocument'], ParentType, ContextType>;
};

export type OrderDocumentProblemResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderDocumentProblem'] = ResolversParentTypes['OrderDocumentProblem']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocated?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  customerLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  hasPriceOverride?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  isTaxIncluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leastShelfLifeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  nominalWeight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  picking?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priceUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  promotions?: Resolver<Array<ResolversTypes['LinePromotion']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  withdrawing?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type OrderLineConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderLineConnection'] = ResolversParentTypes['OrderLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderLineEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderLineEdge'] = ResolversParentTypes['OrderLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
};

export type OrderTimelineEntryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderTimelineEntry'] = ResolversParentTypes['OrderTimelineEntry']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['OrderChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrderStatus']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderTrackingResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderTracking'] = ResolversParentTypes['OrderTracking']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parcels?: Resolver<Array<ResolversTypes['OrderTrackingParcel']>, ParentType, ContextType>;
  promisedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['OrderTrackingStep']>, ParentType, ContextType>;
};

export type OrderTrackingParcelResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderTrackingParcel'] = ResolversParentTypes['OrderTrackingParcel']> = {
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shippedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrderTrackingStepResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderTrackingStep'] = ResolversParentTypes['OrderTrackingStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceOrderPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PlaceOrderPayload'] = ResolversParentTypes['PlaceOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlaceOrdersPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PlaceOrdersPayload'] = ResolversParentTypes['PlaceOrdersPayload']> = {
  results?: Resolver<Maybe<Array<Maybe<ResolversTypes['PlaceOrderPayload']>>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openOrderLines?: Resolver<ResolversTypes['OrderLineConnection'], ParentType, ContextType, Partial<ProductOpenOrderLinesArgs>>;
};

export type QuantityResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  expectedReceipts?: Resolver<Array<ResolversTypes['ExpectedReceipt']>, ParentType, ContextType, RequireFields<QueryExpectedReceiptsArgs, 'until'>>;
  fulfilmentPolicies?: Resolver<Array<ResolversTypes['FulfilmentPolicy']>, ParentType, ContextType>;
  heldAmendments?: Resolver<ResolversTypes['HeldAmendmentConnection'], ParentType, ContextType, Partial<QueryHeldAmendmentsArgs>>;
  lostSales?: Resolver<ResolversTypes['LostSaleConnection'], ParentType, ContextType, Partial<QueryLostSalesArgs>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orderByNumber?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderByNumberArgs, 'number'>>;
  orderDocument?: Resolver<Maybe<ResolversTypes['OrderDocument']>, ParentType, ContextType, RequireFields<QueryOrderDocumentArgs, 'id'>>;
  orderIntakeDocuments?: Resolver<ResolversTypes['OrderDocumentConnection'], ParentType, ContextType, Partial<QueryOrderIntakeDocumentsArgs>>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, Partial<QueryOrdersArgs>>;
  reviewPolicies?: Resolver<Array<ResolversTypes['ReviewPolicy']>, ParentType, ContextType>;
  trackOrder?: Resolver<Maybe<ResolversTypes['OrderTracking']>, ParentType, ContextType, RequireFields<QueryTrackOrderArgs, 'number' | 'token'>>;
};

export type RejectAmendmentPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RejectAmendmentPayload'] = ResolversParentTypes['RejectAmendmentPayload']> = {
  heldAmendment?: Resolver<Maybe<ResolversTypes['HeldAmendment']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectOrderPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RejectOrderPayload'] = ResolversParentTypes['RejectOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReorderPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReorderPayload'] = ResolversParentTypes['ReorderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RereadOrderDocumentPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RereadOrderDocumentPayload'] = ResolversParentTypes['RereadOrderDocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['OrderDocument']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewFindingResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReviewFinding'] = ResolversParentTypes['ReviewFinding']> = {
  code?: Resolver<ResolversTypes['FindingCode'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
};

export type ReviewPolicyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReviewPolicy'] = ResolversParentTypes['ReviewPolicy']> = {
  channel?: Resolver<ResolversTypes['OrderChannel'], ParentType, ContextType>;
  creditStopPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  creditWatchPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  duplicateHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  habitFactor?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  maxDiscountPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  minMarginPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  overdueDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['ApprovalTier']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  valueLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SaveFulfilmentPolicyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveFulfilmentPolicyPayload'] = ResolversParentTypes['SaveFulfilmentPolicyPayload']> = {
  fulfilmentPolicy?: Resolver<Maybe<ResolversTypes['FulfilmentPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveOrderDraftPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveOrderDraftPayload'] = ResolversParentTypes['SaveOrderDraftPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveReviewPolicyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveReviewPolicyPayload'] = ResolversParentTypes['SaveReviewPolicyPayload']> = {
  reviewPolicy?: Resolver<Maybe<ResolversTypes['ReviewPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShipToResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShipTo'] = ResolversParentTypes['ShipTo']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmitOrderPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SubmitOrderPayload'] = ResolversParentTypes['SubmitOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarehouseResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Warehouse'] = ResolversParentTypes['Warehouse']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  AmendOrderPayload?: AmendOrderPayloadResolvers<ContextType>;
  ApprovalTier?: ApprovalTierResolvers<ContextType>;
  ApproveAmendmentPayload?: ApproveAmendmentPayloadResolvers<ContextType>;
  ApproveOrderPayload?: ApproveOrderPayloadResolvers<ContextType>;
  CancelOrderPayload?: CancelOrderPayloadResolvers<ContextType>;
  Carrier?: CarrierResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DiscardOrderDraftPayload?: DiscardOrderDraftPayloadResolvers<ContextType>;
  DismissOrderDocumentPayload?: DismissOrderDocumentPayloadResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  ExpectedReceipt?: ExpectedReceiptResolvers<ContextType>;
  ExportedFile?: ExportedFileResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FulfilmentPolicy?: FulfilmentPolicyResolvers<ContextType>;
  HeldAmendment?: HeldAmendmentResolvers<ContextType>;
  HeldAmendmentConnection?: HeldAmendmentConnectionResolvers<ContextType>;
  HeldAmendmentEdge?: HeldAmendmentEdgeResolvers<ContextType>;
  ImportOrderDocumentPayload?: ImportOrderDocumentPayloadResolvers<ContextType>;
  ImportOrderEmailPayload?: ImportOrderEmailPayloadResolvers<ContextType>;
  LineCancellation?: LineCancellationResolvers<ContextType>;
  LinePromotion?: LinePromotionResolvers<ContextType>;
  LostSale?: LostSaleResolvers<ContextType>;
  LostSaleConnection?: LostSaleConnectionResolvers<ContextType>;
  LostSaleEdge?: LostSaleEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderCancellation?: OrderCancellationResolvers<ContextType>;
  OrderChange?: OrderChangeResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderDecision?: OrderDecisionResolvers<ContextType>;
  OrderDocument?: OrderDocumentResolvers<ContextType>;
  OrderDocumentConnection?: OrderDocumentConnectionResolvers<ContextType>;
  OrderDocumentEdge?: OrderDocumentEdgeResolvers<ContextType>;
  OrderDocumentProblem?: OrderDocumentProblemResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderLineConnection?: OrderLineConnectionResolvers<ContextType>;
  OrderLineEdge?: OrderLineEdgeResolvers<ContextType>;
  OrderTimelineEntry?: OrderTimelineEntryResolvers<ContextType>;
  OrderTracking?: OrderTrackingResolvers<ContextType>;
  OrderTrackingParcel?: OrderTrackingParcelResolvers<ContextType>;
  OrderTrackingStep?: OrderTrackingStepResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlaceOrderPayload?: PlaceOrderPayloadResolvers<ContextType>;
  PlaceOrdersPayload?: PlaceOrdersPayloadResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RejectAmendmentPayload?: RejectAmendmentPayloadResolvers<ContextType>;
  RejectOrderPayload?: RejectOrderPayloadResolvers<ContextType>;
  ReorderPayload?: ReorderPayloadResolvers<ContextType>;
  RereadOrderDocumentPayload?: RereadOrderDocumentPayloadResolvers<ContextType>;
  ReviewFinding?: ReviewFindingResolvers<ContextType>;
  ReviewPolicy?: ReviewPolicyResolvers<ContextType>;
  SaveFulfilmentPolicyPayload?: SaveFulfilmentPolicyPayloadResolvers<ContextType>;
  SaveOrderDraftPayload?: SaveOrderDraftPayloadResolvers<ContextType>;
  SaveReviewPolicyPayload?: SaveReviewPolicyPayloadResolvers<ContextType>;
  ShipTo?: ShipToResolvers<ContextType>;
  SubmitOrderPayload?: SubmitOrderPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
