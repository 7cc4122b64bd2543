import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DeliveryRow, LineRow, ParcelRow } from '../delivery/find-deliveries.ts';
import type { Connection } from '../../../kernel/reads.ts';
import type { OrderRef } from '../progress/progress.ts';
import type { Payload } from '../../../kernel/payload.ts';
import type { ConsolidationRow, RuleRow } from '../consolidation/find-consolidations.ts';
import type { WaveRow, PickListRow } from '../waves/find-waves.ts';
import type { PickLineRow, PickPartRow } from '../waves/find-pick-lines.ts';
import type { SalesCalendarRow } from '../targets/find-sales-calendar.ts';
import type { QuotationRow, QuotationLineRow, RevisionRow } from '../quotation/find-quotations.ts';
import type { SalesAnalysisRow, SalesPastRow } from '../analysis/find-sales-analysis.ts';
import type { SalesTargetRow } from '../targets/find-sales-targets.ts';
import type { PriceRow } from '../pricing/find-prices.ts';
import type { PriceListRow, VersionRow } from '../pricing/find-price-lists.ts';
import type { PricedBasket as BasketRow } from '../pricing/price-basket.ts';
import type { PricedLine as BasketLineRow } from '../pricing/priced-line.ts';
import type { PromotionRow } from '../promotions/find-promotions.ts';
import type { Component } from '../promotions/promotion.ts';
import type { Applied } from '../promotions/apply-promotions.ts';
import type { ChannelRow } from '../channel/find-channels.ts';
import type { SalesPlanRow, SalesPlanChangeRow } from '../plan/find-sales-plans.ts';
import type { PlanVersionRow, PlanMonthRow, PlanChildRow, PlanLineRow } from '../plan/find-plan-versions.ts';
import type { SoldOrderRow } from '../analysis/find-sold-orders.ts';
import type { PriceVolumeMixRow, ProductVarianceRow } from '../analysis/find-price-volume-mix.ts';
import type { ProductPairRow } from '../analysis/find-product-pairs.ts';
import type { TerritoryRow } from '../territory/find-territories.ts';
import type { TerritoryRule as TerritoryRuleRow } from '../territory/territory-rule.ts';
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

export type AcceptQuotationInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  quotationId: Scalars['ID']['input'];
};

export type AcceptQuotationPayload = {
  quotation?: Maybe<Quotation>;
  userErrors: Array<UserError>;
};

export type AnswerOfferInput = {
  answer: OfferAnswer;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who answers, as they sign; at most 200 characters. */
  name: Scalars['String']['input'];
  /** Needed to decline; at most 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** From the link. */
  token: Scalars['String']['input'];
};

export type AnswerOfferPayload = {
  /** What the answer makes of it: ACCEPTED or LOST. */
  status?: Maybe<QuotationStatus>;
  userErrors: Array<UserError>;
};

/** A promotion that has lowered a line, and by how much before tax. */
export type AppliedPromotion = {
  amount: Money;
  code: Scalars['String']['output'];
  promotionId: Scalars['ID']['output'];
};

export type ApproveSalesPlanInput = {
  /** Approve it even though its children do not sum to the whole. */
  acceptGaps: Scalars['Boolean']['input'];
  /** When given, it is refused unless the plan has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  salesPlanId: Scalars['ID']['input'];
};

export type ApproveSalesPlanPayload = {
  salesPlan?: Maybe<SalesPlan>;
  userErrors: Array<UserError>;
};

export type AssignPickListInput = {
  /** When given, it is refused unless the list has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pickListId: Scalars['ID']['input'];
  /** The user who walks; null: whoever comes first. */
  pickerId?: InputMaybe<Scalars['ID']['input']>;
};

export type AssignPickListPayload = {
  pickList?: Maybe<PickList>;
  userErrors: Array<UserError>;
};

/** A product and how much of it; the product by `productId`, else by `sku`. */
export type BasketLineInput = {
  /** 0 to 100; the caller answers for the right to it. */
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of such a price: tax is in it. */
  isTaxIncluded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of such a price: the unit that the goods are weighed in, when it is per one of that. */
  priceUnit?: InputMaybe<Scalars['String']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  quantity: QuantityInput;
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Per one unit of the quantity, instead of a price list's; the caller answers for the right to it. */
  unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
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

/** A place of a warehouse that goods are put into. Owned by inventory. */
export type Bin = {
  id: Scalars['ID']['output'];
};

/** Conditions on a yes or no. */
export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CancelWaveInput = {
  /** When given, it is refused unless the wave has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  waveId: Scalars['ID']['input'];
};

export type CancelWavePayload = {
  userErrors: Array<UserError>;
  wave?: Maybe<PickWave>;
};

/** A carrier, as sales refers to it. */
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

export type ConfirmPickInput = {
  deliveryId: Scalars['ID']['input'];
  /** When given, it is refused unless the delivery has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Needed when something is short. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Lines of which less was found than wanted; the others are picked whole. */
  short?: InputMaybe<Array<ShortPickInput>>;
};

export type ConfirmPickPayload = {
  delivery?: Maybe<Delivery>;
  userErrors: Array<UserError>;
};

export type ConsolidateDeliveriesInput = {
  /** 2 to 50. */
  deliveryIds: Array<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ConsolidateDeliveriesPayload = {
  consolidation?: Maybe<Consolidation>;
  userErrors: Array<UserError>;
};

/** Deliveries of a customer's orders that leave one warehouse together, for one address. Those that were cancelled or went their own way are left out of it; it may come down to one. */
export type Consolidation = Node & {
  createdAt: Scalars['DateTime']['output'];
  customer: Customer;
  /** The oldest first; at most 50 that are not cancelled. */
  deliveries: Array<Delivery>;
  /** `cns_…` */
  id: Scalars['ID']['output'];
  /** `CD-000001` */
  number: Scalars['String']['output'];
  warehouse: Warehouse;
};

export type ConsolidationConnection = {
  edges: Array<ConsolidationEdge>;
  nodes: Array<Consolidation>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ConsolidationEdge = {
  cursor: Scalars['String']['output'];
  node: Consolidation;
};

export type ConsolidationFilter = {
  and?: InputMaybe<Array<ConsolidationFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  customerId?: InputMaybe<IdFilter>;
  not?: InputMaybe<ConsolidationFilter>;
  number?: InputMaybe<CodeFilter>;
  or?: InputMaybe<Array<ConsolidationFilter>>;
  warehouseId?: InputMaybe<IdFilter>;
};

export type ConsolidationOrder = {
  direction: SortDirection;
  field: ConsolidationOrderField;
};

export type ConsolidationOrderField =
  | 'createdAt'
  | 'number';

/** Whether deliveries of a customer, or of a channel's orders, go together by themselves. For staff. */
export type ConsolidationRule = {
  /** Null of a customer's rule. */
  channel?: Maybe<OrderChannel>;
  /** Null of a channel's rule. */
  customer?: Maybe<Customer>;
  /** `cnr_…` */
  id: Scalars['ID']['output'];
  isConsolidated: Scalars['Boolean']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type ConsolidationRuleConnection = {
  edges: Array<ConsolidationRuleEdge>;
  nodes: Array<ConsolidationRule>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ConsolidationRuleEdge = {
  cursor: Scalars['String']['output'];
  node: ConsolidationRule;
};

export type ConsolidationRuleFilter = {
  and?: InputMaybe<Array<ConsolidationRuleFilter>>;
  channel?: InputMaybe<StringFilter>;
  customerId?: InputMaybe<IdFilter>;
  not?: InputMaybe<ConsolidationRuleFilter>;
  or?: InputMaybe<Array<ConsolidationRuleFilter>>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type ConsolidationRuleOrder = {
  direction: SortDirection;
  field: ConsolidationRuleOrderField;
};

export type ConsolidationRuleOrderField =
  | 'updatedAt';

/** A customer, as sales refers to it. */
export type Customer = {
  id: Scalars['ID']['output'];
  /** Offers to the customer, newest first. */
  quotations: QuotationConnection;
  /** Whose the customer is, by the rules of now. For staff. */
  territory?: Maybe<Territory>;
};


/** A customer, as sales refers to it. */
export type CustomerQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuotationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<QuotationOrder>;
};

/** A customer group, as sales refers to it. */
export type CustomerGroup = {
  id: Scalars['ID']['output'];
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

/** Goods of one order that leave one warehouse together. */
export type Delivery = Node & {
  /** When the last of it was withdrawn. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who shall carry it; null when nobody is chosen. */
  carrier?: Maybe<Carrier>;
  /** With which others it leaves, or has left; null when by itself. */
  consolidation?: Maybe<Consolidation>;
  customer: Customer;
  /** When the customer had them. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What comes with the goods, without prices, by order where several leave together: a PDF, in the language of `Accept-Language`. */
  deliveryNote: ExportedFile;
  /** `dlv_…` */
  id: Scalars['ID']['output'];
  /** When the goods left the warehouse. */
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** One line per order line. */
  lines: Array<DeliveryLine>;
  /** `DN-000001` */
  number: Scalars['String']['output'];
  order: Order;
  /** The order's number, as it stands on the delivery note. */
  orderNumber: Scalars['String']['output'];
  packedAt?: Maybe<Scalars['DateTime']['output']>;
  /** At most 200, by position; of those that leave together, the same. */
  parcels: Array<Parcel>;
  /** What the warehouse takes from its shelves: a PDF, in the language of `Accept-Language`. */
  pickList: ExportedFile;
  /** Why something was not found. */
  pickNote?: Maybe<Scalars['String']['output']>;
  pickedAt?: Maybe<Scalars['DateTime']['output']>;
  pickingStartedAt?: Maybe<Scalars['DateTime']['output']>;
  plannedAt: Scalars['DateTime']['output'];
  /** The day that the customer asked for. */
  requestedDate?: Maybe<Scalars['Date']['output']>;
  /** Why it was. */
  reversalReason?: Maybe<Scalars['String']['output']>;
  /** When its goods issue was taken back. */
  reversedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the goods go; a copy of the order's address. */
  shipTo: DeliveryAddress;
  status: DeliveryStatus;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  /** Where the goods leave. */
  warehouse: Warehouse;
};

/** Where a delivery goes. */
export type DeliveryAddress = {
  city: Scalars['String']['output'];
  country: Scalars['CountryCode']['output'];
  /** Who receives there. */
  name: Scalars['String']['output'];
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Province or state. */
  region?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  street: Scalars['String']['output'];
};

/** A page of deliveries. */
export type DeliveryConnection = {
  edges: Array<DeliveryEdge>;
  nodes: Array<Delivery>;
  pageInfo: PageInfo;
  /** All deliveries that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page, with what stands there. */
export type DeliveryEdge = {
  /** Where the row stands in its list; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  node: Delivery;
};

export type DeliveryFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<DeliveryFilter>>;
  customerId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<DeliveryFilter>;
  number?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<DeliveryFilter>>;
  orderId?: InputMaybe<IdFilter>;
  plannedAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<DeliveryStatusFilter>;
  warehouseId?: InputMaybe<IdFilter>;
};

/** One order line's part of a delivery. Quantities are in the product's base unit. */
export type DeliveryLine = {
  /** `dln_…` */
  id: Scalars['ID']['output'];
  /** What has left the warehouse. */
  issued: Scalars['Decimal']['output'];
  orderLine: OrderLine;
  /** All that was ever put in. */
  planned: Scalars['Decimal']['output'];
  product: Product;
  /** What is in the delivery: planned and not withdrawn. */
  quantity: Scalars['Decimal']['output'];
  /** Taken out again before goods issue: cancelled, not found, or left for another delivery. */
  withdrawn: Scalars['Decimal']['output'];
};

export type DeliveryOrder = {
  direction: SortDirection;
  field: DeliveryOrderField;
};

/** What deliveries can be ordered by. */
export type DeliveryOrderField =
  | 'number'
  | 'plannedAt';

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

/** Conditions on a delivery's status. */
export type DeliveryStatusFilter = {
  eq?: InputMaybe<DeliveryStatus>;
  in?: InputMaybe<Array<DeliveryStatus>>;
  ne?: InputMaybe<DeliveryStatus>;
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

/** Conditions on an id. */
export type IdFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  ne?: InputMaybe<Scalars['ID']['input']>;
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

export type LeavingLineInput = {
  orderLineId: Scalars['ID']['input'];
  /** In the base unit. */
  quantity: Scalars['Decimal']['input'];
};

/** One tax on a line. */
export type LineTax = {
  amount: Money;
  code: Scalars['String']['output'];
  /** Levied on the net amount and the taxes before it, instead of on the net amount alone. */
  isCompound: Scalars['Boolean']['output'];
  percent: Scalars['Decimal']['output'];
};

export type LoseQuotationInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  quotationId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type LoseQuotationPayload = {
  quotation?: Maybe<Quotation>;
  userErrors: Array<UserError>;
};

/** Goods that were made together. Owned by inventory. */
export type Lot = {
  id: Scalars['ID']['output'];
};

export type MakeTargetsInput = {
  /** When given, it is refused unless the plan has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  salesPlanId: Scalars['ID']['input'];
  span: TargetSpan;
};

export type MakeTargetsPayload = {
  salesPlan?: Maybe<SalesPlan>;
  /** How many targets the plan has now; see `salesTargets(filter: { planId: … })`. */
  targets?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

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
   * The customer takes the offer: within moments it is an order, at the offer's prices.
   * Example: `mutation { acceptQuotation(input: { quotationId: "quo_…" }) { quotation { status } userErrors { code } } }`
   */
  acceptQuotation: AcceptQuotationPayload;
  /**
   * The customer takes an offer, or declines it, by the link that it was sent; nobody needs to sign in.
   * Example: `mutation { answerOffer(input: { token: "…", answer: ACCEPT, name: "Li Na" }) { status userErrors { code } } }`
   */
  answerOffer: AnswerOfferPayload;
  /**
   * Puts a plan's draft in force, by another than who drafted it; the version before is superseded.
   * Example: `mutation { approveSalesPlan(input: { salesPlanId: "spn_…" }) { salesPlan { inForce { number approvedAt } } userErrors { code message } } }`
   */
  approveSalesPlan: ApproveSalesPlanPayload;
  /**
   * Says who walks with a pick list: an active user of the company; others may still scan for it.
   * Example: `mutation { assignPickList(input: { pickListId: "pkl_…", pickerId: "usr_…" }) { pickList { pickerId } userErrors { code } } }`
   */
  assignPickList: AssignPickListPayload;
  /**
   * Gives up what is not picked of a wave: its deliveries can be in another, or be picked by themselves.
   * Example: `mutation { cancelWave(input: { waveId: "wav_…", reason: "The truck is late" }) { wave { status } userErrors { code } } }`
   */
  cancelWave: CancelWavePayload;
  /**
   * Ends the picking. What was not found leaves the delivery and is to be counted; the order gets
   * other goods, from other warehouses first. A delivery of which nothing was found is cancelled.
   * Example: `mutation { confirmPick(input: { deliveryId: "dlv_…", short: [{ orderLineId: "orl_…", picked: "3" }], reason: "Two are wet" }) { delivery { status } userErrors { code } } }`
   */
  confirmPick: ConfirmPickPayload;
  /**
   * Has planned deliveries of a customer leave together, with all that go with one of them already: of
   * one warehouse, for one address and carrier. They are picked, packed and issued as one and become
   * one shipment; each order is invoiced for itself.
   * Example: `mutation { consolidateDeliveries(input: { deliveryIds: ["dlv_…", "dlv_…"] }) { consolidation { number deliveries { number orderNumber } } userErrors { code } } }`
   */
  consolidateDeliveries: ConsolidateDeliveriesPayload;
  /**
   * Notes that the offer leads to nothing.
   * Example: `mutation { loseQuotation(input: { quotationId: "quo_…", reason: "Too dear" }) { quotation { status } userErrors { code } } }`
   */
  loseQuotation: LoseQuotationPayload;
  /**
   * Makes the sales targets of a plan's version in force, for its whole and each child, by month, quarter or year. Asked again, after another version was approved perhaps, the plan's targets are those of now and no others.
   * Example: `mutation { makeTargets(input: { salesPlanId: "spn_…", span: QUARTER }) { targets userErrors { code } } }`
   */
  makeTargets: MakeTargetsPayload;
  /**
   * Packs a picked delivery into parcels.
   * Example: `mutation { packDelivery(input: { deliveryId: "dlv_…", parcels: [{ weightKg: "12.5" }] }) { delivery { status parcels { weightKg } } userErrors { code } } }`
   */
  packDelivery: PackDeliveryPayload;
  /**
   * Puts deliveries of a warehouse into a wave that is picked together: those that are named, or those
   * that are wanted first among what the conditions let through. A delivery is in one wave at a time.
   * Example: `mutation { planWave(input: { warehouseId: "whs_…", mode: BATCH, carrierId: "car_…", maxLines: 100 }) { wave { number deliveries { number } } userErrors { code } } }`
   */
  planWave: PlanWavePayload;
  /**
   * A delivery leaves the warehouse: stock, cost, shipment and invoice follow. Only once. When only a
   * part leaves, the rest is a delivery of its own from then on. All that leaves together goes along,
   * and is refused while some of it is still being picked.
   * Example: `mutation { postGoodsIssue(input: { deliveryId: "dlv_…" }) { delivery { status } userErrors { code } } }`
   */
  postGoodsIssue: PostGoodsIssuePayload;
  /**
   * Gives a wave to the pickers: its deliveries are being picked, and its lists lead from bin to bin,
   * to what expires first.
   * Example: `mutation { releaseWave(input: { waveId: "wav_…" }) { wave { lists { number lines { bin { code } quantity } } } userErrors { code } } }`
   */
  releaseWave: ReleaseWavePayload;
  /**
   * What is not picked of a line of a pick list is not there: it leaves the deliveries and is to be
   * counted, and their orders get other goods at once, where there are any.
   * Example: `mutation { reportShortPick(input: { pickLineId: "pln_…", reason: "An empty shelf" }) { pickLine { missing } userErrors { code } } }`
   */
  reportShortPick: ReportShortPickPayload;
  /**
   * Counts the sales of a period to the territories, groups and categories of now. Without it they stay where they were counted when the goods left.
   * Example: `mutation { restateSales(input: { from: "2026-01-01", to: "2026-12-31" }) { sales userErrors { code } } }`
   */
  restateSales: RestateSalesPayload;
  /**
   * Takes a goods issue back that should not have been, as long as the goods are not on their way:
   * they are in stock again at the cost and in the places they left, held for the same order and
   * planned anew; the invoice is credited as a whole, the shipment cancelled. All of it is of today.
   * Example: `mutation { reverseGoodsIssue(input: { deliveryId: "dlv_…", reason: "Wrong goods" }) { delivery { status reversedAt } userErrors { code } } }`
   */
  reverseGoodsIssue: ReverseGoodsIssuePayload;
  /**
   * Takes a sent offer back to be written anew as its next revision: its link ends, what was offered stays
   * in `revisions`.
   * Example: `mutation { reviseQuotation(input: { quotationId: "quo_…" }) { quotation { status revision } userErrors { code } } }`
   */
  reviseQuotation: ReviseQuotationPayload;
  /**
   * Says whether deliveries of a customer, or of the orders of a channel, go together by themselves
   * when they are planned for the same address, day and carrier. A customer's rule goes before a
   * channel's.
   * Example: `mutation { saveConsolidationRule(input: { customerId: "cus_…", isConsolidated: true }) { consolidationRule { isConsolidated } userErrors { code } } }`
   */
  saveConsolidationRule: SaveConsolidationRulePayload;
  /**
   * Makes a price list, or changes the one with the given id, with its versions.
   * Example: `mutation { savePriceList(input: { code: "STANDARD", name: "Standard", currency: "CNY" }) { priceList { id } userErrors { code } } }`
   */
  savePriceList: SavePriceListPayload;
  /**
   * Sets prices of a price list, all or none; prices that are not named stay.
   * Example: `mutation { savePrices(input: { priceListId: "pls_…", prices: [{ sku: "TEA-01", unitPrice: "12.50" }] }) { priceList { id } userErrors { code field } } }`
   */
  savePrices: SavePricesPayload;
  /**
   * Makes a promotion, or changes the one with the given id.
   * Example: `mutation { savePromotion(input: { code: "SPRING", name: "Spring", kind: PERCENT, percent: "10", priority: 10 }) { promotion { id } userErrors { code field } } }`
   */
  savePromotion: SavePromotionPayload;
  /**
   * Drafts an offer at the prices of today, or writes a draft anew.
   * Example: `mutation { saveQuotation(input: { customerId: "cus_…", channel: PHONE, validUntil: "2026-12-31", lines: [{ sku: "TEA-01", quantity: { value: "100" }, discountPercent: "5" }] }) { quotation { number gross { amount } } userErrors { code } } }`
   */
  saveQuotation: SaveQuotationPayload;
  /**
   * Says on which days the company sells, in place of what was said before: the landing of targets counts these.
   * Example: `mutation { saveSalesCalendar(input: { weekdays: [1, 2, 3, 4, 5], daysOff: ["2026-10-01"], extraDays: ["2026-10-10"] }) { salesCalendar { version } userErrors { code } } }`
   */
  saveSalesCalendar: SaveSalesCalendarPayload;
  /**
   * Makes a sales channel, or changes the one with the given id.
   * Example: `mutation { saveSalesChannel(input: { code: "WEB", name: "Web shop", freightTaxCode: "STANDARD" }) { salesChannel { id } userErrors { code } } }`
   */
  saveSalesChannel: SaveSalesChannelPayload;
  /**
   * Drafts a year's sales plan, or writes its draft anew: the year is split top down into months and among children, and what children say themselves takes the place of that. After an approval the next save begins another version.
   * Example: `mutation { saveSalesPlan(input: { name: "Channels", year: 2027, measure: REVENUE, by: CHANNEL, amount: "1200000", method: HISTORY }) { salesPlan { id latest { number gap } } userErrors { code field } } }`
   */
  saveSalesPlan: SaveSalesPlanPayload;
  /**
   * Sets what is to be sold in a period, such as a month, a quarter or a year, of all or of a part.
   * Example: `mutation { saveSalesTarget(input: { name: "Q1 web", from: "2026-01-01", to: "2026-03-31", measure: REVENUE, amount: "500000", channel: WEB }) { salesTarget { id } userErrors { code } } }`
   */
  saveSalesTarget: SaveSalesTargetPayload;
  /**
   * Makes a territory, or changes the one with the given id: its rules and customers take the place of the former ones.
   * Example: `mutation { saveTerritory(input: { code: "EAST", name: "East", rules: [{ country: "CN", postalPrefix: "2", precedence: 10 }] }) { territory { id } userErrors { code field } } }`
   */
  saveTerritory: SaveTerritoryPayload;
  /**
   * A picker scans goods for a line of a pick list: what is right is kept for the deliveries that wait
   * for it; what is wrong is refused whole. A delivery of which nothing is left to pick is picked.
   * Example: `mutation { scanPick(input: { pickLineId: "pln_…", code: "6901234567892", lotCode: "L-1", quantity: "2" }) { pickLine { picked } userErrors { code } } }`
   */
  scanPick: ScanPickPayload;
  /**
   * Notes that the offer has gone to the customer.
   * Example: `mutation { sendQuotation(input: { quotationId: "quo_…" }) { quotation { status } userErrors { code } } }`
   */
  sendQuotation: SendQuotationPayload;
  /**
   * Has a planned delivery leave by itself again, until it is being picked.
   * Example: `mutation { separateDelivery(input: { deliveryId: "dlv_…" }) { delivery { number consolidation { number } } userErrors { code } } }`
   */
  separateDelivery: SeparateDeliveryPayload;
  /**
   * The warehouse begins to pick a planned delivery.
   * Example: `mutation { startPicking(input: { deliveryId: "dlv_…" }) { delivery { status } userErrors { code } } }`
   */
  startPicking: StartPickingPayload;
  /**
   * Holds coupons for an hour for an order that is about to be placed; the order makes it a use.
   * `placeOrder` does it by itself.
   * Example: `mutation { takeCoupons(input: { reference: "cart-1", customerId: "cus_…", couponCodes: ["WELCOME"] }) { reference userErrors { code } } }`
   */
  takeCoupons: TakeCouponsPayload;
};


export type MutationAcceptQuotationArgs = {
  input: AcceptQuotationInput;
};


export type MutationAnswerOfferArgs = {
  input: AnswerOfferInput;
};


export type MutationApproveSalesPlanArgs = {
  input: ApproveSalesPlanInput;
};


export type MutationAssignPickListArgs = {
  input: AssignPickListInput;
};


export type MutationCancelWaveArgs = {
  input: CancelWaveInput;
};


export type MutationConfirmPickArgs = {
  input: ConfirmPickInput;
};


export type MutationConsolidateDeliveriesArgs = {
  input: ConsolidateDeliveriesInput;
};


export type MutationLoseQuotationArgs = {
  input: LoseQuotationInput;
};


export type MutationMakeTargetsArgs = {
  input: MakeTargetsInput;
};


export type MutationPackDeliveryArgs = {
  input: PackDeliveryInput;
};


export type MutationPlanWaveArgs = {
  input: PlanWaveInput;
};


export type MutationPostGoodsIssueArgs = {
  input: PostGoodsIssueInput;
};


export type MutationReleaseWaveArgs = {
  input: ReleaseWaveInput;
};


export type MutationReportShortPickArgs = {
  input: ReportShortPickInput;
};


export type MutationRestateSalesArgs = {
  input: RestateSalesInput;
};


export type MutationReverseGoodsIssueArgs = {
  input: ReverseGoodsIssueInput;
};


export type MutationReviseQuotationArgs = {
  input: ReviseQuotationInput;
};


export type MutationSaveConsolidationRuleArgs = {
  input: SaveConsolidationRuleInput;
};


export type MutationSavePriceListArgs = {
  input: SavePriceListInput;
};


export type MutationSavePricesArgs = {
  input: SavePricesInput;
};


export type MutationSavePromotionArgs = {
  input: SavePromotionInput;
};


export type MutationSaveQuotationArgs = {
  input: SaveQuotationInput;
};


export type MutationSaveSalesCalendarArgs = {
  input: SaveSalesCalendarInput;
};


export type MutationSaveSalesChannelArgs = {
  input: SaveSalesChannelInput;
};


export type MutationSaveSalesPlanArgs = {
  input: SaveSalesPlanInput;
};


export type MutationSaveSalesTargetArgs = {
  input: SaveSalesTargetInput;
};


export type MutationSaveTerritoryArgs = {
  input: SaveTerritoryInput;
};


export type MutationScanPickArgs = {
  input: ScanPickInput;
};


export type MutationSendQuotationArgs = {
  input: SendQuotationInput;
};


export type MutationSeparateDeliveryArgs = {
  input: SeparateDeliveryInput;
};


export type MutationStartPickingArgs = {
  input: StartPickingInput;
};


export type MutationTakeCouponsArgs = {
  input: TakeCouponsInput;
};

/** Something with an id of its own that `node` can find. */
export type Node = {
  /** Opaque and time-ordered, with a prefix that tells the kind. */
  id: Scalars['ID']['output'];
};

/** An offer as the customer's link shows it, to whoever has the link. */
export type Offer = {
  /** Of whom the offer is. */
  company: Scalars['String']['output'];
  currency: Scalars['Currency']['output'];
  gross: Money;
  /** At most 500. */
  lines: Array<OfferLine>;
  net: Money;
  note?: Maybe<Scalars['String']['output']>;
  /** `QU-000001` */
  number: Scalars['String']['output'];
  /** In the language of `Accept-Language`. */
  pdf: ExportedFile;
  revision: Scalars['Int']['output'];
  status: QuotationStatus;
  tax: Money;
  /** The last day on which it can be accepted. */
  validUntil: Scalars['Date']['output'];
};

/** What the customer says to an offer. */
export type OfferAnswer =
  | 'ACCEPT'
  | 'DECLINE';

/** What is offered, at which price. */
export type OfferLine = {
  discountPercent: Scalars['Decimal']['output'];
  /** Tax is in the unit price. */
  isTaxIncluded: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  net: Money;
  /** The unit that the goods are weighed in, where they are priced by weight; amounts are estimates then. */
  priceUnit?: Maybe<Scalars['String']['output']>;
  quantity: Quantity;
  sku: Scalars['String']['output'];
  /** Of one `priceUnit`, else of one of the quantity's unit, before the discount. */
  unitPrice: Money;
};

/** An order, with its deliveries. */
export type Order = {
  billing: OrderBilling;
  currency: Scalars['Currency']['output'];
  /** Deliveries of the order, one per warehouse and goods issue. */
  deliveries: DeliveryConnection;
  id: Scalars['ID']['output'];
  lines: Array<OrderLine>;
  /** How far it has come, from what was ordered to what is paid. */
  progress: OrderProgress;
  total: Money;
};


/** An order, with its deliveries. */
export type OrderDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeliveryOrder>;
};

/** How much of an order is billed and paid, as sales refers to it. */
export type OrderBilling = {
  invoiced: Money;
  paid: Money;
  settled: Array<SettledLine>;
};

/** How an order comes in. Owned by orders. */
export type OrderChannel =
  | 'DISTRIBUTOR'
  /** Electronic documents of a partner's system. */
  | 'EDI'
  | 'EMAIL'
  | 'MARKETPLACE'
  | 'PHONE'
  | 'STORE'
  | 'WEB';

/** A line of an order, as sales refers to it. */
export type OrderLine = {
  allocated: Quantity;
  cancelled: Quantity;
  delivered: Quantity;
  gross: Money;
  id: Scalars['ID']['output'];
  invoiced: Quantity;
  ordered: Quantity;
  shipped: Quantity;
};

/**
 * How far an order has come. Each stage holds all that has come so far, whatever has become of it
 * since: what has shipped was allocated and picked.
 */
export type OrderProgress = {
  /** Reserved for it, or shipped. */
  allocated: OrderStage;
  delivered: OrderStage;
  /** Money: what its invoices say. */
  invoiced: OrderStage;
  /** Less what was cancelled; with freight, as long as goods are wanted. */
  ordered: OrderStage;
  /** Money: what was paid, in advance too. Quantities: of invoices that are paid whole. */
  paid: OrderStage;
  /** In the hands of the warehouse, or shipped. */
  picked: OrderStage;
  shipped: OrderStage;
};

/** How much of an order has come to a stage. */
export type OrderStage = {
  /** Gross. Up to delivery: what these goods cost, with freight in proportion. */
  money: Money;
  /**
   * Of the money of `ordered`, of the quantities where goods cost nothing; rounded down to two places,
   * so that 100 is the whole. 0 when nothing is wanted any more.
   */
  percent: Scalars['Decimal']['output'];
  /** The sum for each base unit of its products, by unit. */
  quantities: Array<Quantity>;
};

export type PackDeliveryInput = {
  deliveryId: Scalars['ID']['input'];
  /** When given, it is refused unless the delivery has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200. */
  parcels: Array<ParcelInput>;
};

export type PackDeliveryPayload = {
  delivery?: Maybe<Delivery>;
  userErrors: Array<UserError>;
};

/** Where a page stands in its list (Relay cursor connections). */
export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A part of a delivery as it is packed. */
export type Parcel = {
  /** `pcl_…` */
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  position: Scalars['Int']['output'];
  weightKg: Scalars['Decimal']['output'];
};

export type ParcelInput = {
  note?: InputMaybe<Scalars['String']['input']>;
  weightKg: Scalars['Decimal']['input'];
};

/** Goods of one lot to take from one bin. Quantities are in the product's base unit. */
export type PickLine = {
  /** Null for goods of which nobody knows where they lie. */
  bin?: Maybe<Bin>;
  /** `pln_…` */
  id: Scalars['ID']['output'];
  lot?: Maybe<Lot>;
  /** Not found. */
  missing: Scalars['Decimal']['output'];
  /** For whom, in the sequence in which they get it. At most 250. */
  parts: Array<PickPart>;
  picked: Scalars['Decimal']['output'];
  /** In the walk, from 1. */
  position: Scalars['Int']['output'];
  product: Product;
  /** For all its deliveries. */
  quantity: Scalars['Decimal']['output'];
};

/** What one picker walks for. */
export type PickList = Node & {
  assignedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of a list for one order. */
  delivery?: Maybe<Delivery>;
  /** Of these, how many need nobody any more: picked, or not found. */
  doneCount: Scalars['Int']['output'];
  /** `pkl_…` */
  id: Scalars['ID']['output'];
  lineCount: Scalars['Int']['output'];
  /** In walk order: by the bins' sequence, else by their codes. At most 1000. */
  lines: Array<PickLine>;
  /** `WV-000001-1` */
  number: Scalars['String']['output'];
  /** The list to take along: a PDF, in the language of `Accept-Language`. */
  pdf: ExportedFile;
  /** The user who walks; null when nobody is chosen. */
  pickerId?: Maybe<Scalars['ID']['output']>;
  status: PickWaveStatus;
  /** Rises by one when it is given to another. */
  version: Scalars['Int']['output'];
  wave: PickWave;
  /** Of a list for a zone; null: goods in no zone, or all. */
  zone?: Maybe<Scalars['String']['output']>;
};

/** A page of pick lists. */
export type PickListConnection = {
  edges: Array<PickListEdge>;
  nodes: Array<PickList>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page, with what stands there. */
export type PickListEdge = {
  /** Where the row stands in its list; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  node: PickList;
};

export type PickListFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PickListFilter>>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<PickListFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PickListFilter>>;
  pickerId?: InputMaybe<IdFilter>;
  status?: InputMaybe<PickWaveStatusFilter>;
  waveId?: InputMaybe<IdFilter>;
  zone?: InputMaybe<StringFilter>;
};

export type PickListOrder = {
  direction: SortDirection;
  field: PickListOrderField;
};

/** What pick lists can be ordered by. */
export type PickListOrderField =
  | 'releasedAt';

/** What of a line of a pick list is for one delivery. Quantities are in the product's base unit. */
export type PickPart = {
  delivery: Delivery;
  /** Not found. */
  missing: Scalars['Decimal']['output'];
  orderLine: OrderLine;
  picked: Scalars['Decimal']['output'];
  quantity: Scalars['Decimal']['output'];
  /** Of the units that were picked, where they are told apart. */
  serials: Array<Scalars['String']['output']>;
};

/** Deliveries of one warehouse that are picked together. */
export type PickWave = Node & {
  cancelReason?: Maybe<Scalars['String']['output']>;
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** In the sequence in which goods are given to them; at most 250. */
  deliveries: Array<Delivery>;
  /** Of these, how many need nobody any more: picked, or not found. */
  doneCount: Scalars['Int']['output'];
  /** `wav_…` */
  id: Scalars['ID']['output'];
  /** Lines of its lists. */
  lineCount: Scalars['Int']['output'];
  /** Made when the wave is released; at most 250. */
  lists: Array<PickList>;
  mode: PickWaveMode;
  /** `WV-000001` */
  number: Scalars['String']['output'];
  plannedAt: Scalars['DateTime']['output'];
  /** User that planned it. */
  plannedBy: Scalars['ID']['output'];
  /** When it was given to the pickers. */
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
  status: PickWaveStatus;
  /** Rises by one when it is released or cancelled. */
  version: Scalars['Int']['output'];
  warehouse: Warehouse;
};

/** A page of waves. */
export type PickWaveConnection = {
  edges: Array<PickWaveEdge>;
  nodes: Array<PickWave>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page, with what stands there. */
export type PickWaveEdge = {
  /** Where the row stands in its list; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  node: PickWave;
};

export type PickWaveFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PickWaveFilter>>;
  id?: InputMaybe<IdFilter>;
  mode?: InputMaybe<PickWaveModeFilter>;
  /** This does not hold. */
  not?: InputMaybe<PickWaveFilter>;
  number?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PickWaveFilter>>;
  plannedAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<PickWaveStatusFilter>;
  warehouseId?: InputMaybe<IdFilter>;
};

/** How the goods of a wave are collected. */
export type PickWaveMode =
  /** All on one walk: one list, sorted to the deliveries as it is picked. */
  | 'BATCH'
  /** Order by order: a list for each delivery. */
  | 'SINGLE'
  /** A list for each zone of the warehouse, for all deliveries. */
  | 'ZONE';

export type PickWaveModeFilter = {
  eq?: InputMaybe<PickWaveMode>;
  in?: InputMaybe<Array<PickWaveMode>>;
  ne?: InputMaybe<PickWaveMode>;
};

export type PickWaveOrder = {
  direction: SortDirection;
  field: PickWaveOrderField;
};

/** What waves can be ordered by. */
export type PickWaveOrderField =
  | 'number'
  | 'plannedAt';

/** How far a wave, or a list of it, is. */
export type PickWaveStatus =
  | 'CANCELLED'
  /** Nothing is left to pick. */
  | 'PICKED'
  | 'PICKING'
  /** Its lists are not made yet. */
  | 'PLANNED'
  /** Its lists are made; nothing is picked. */
  | 'RELEASED';

/** Conditions on how far it is. */
export type PickWaveStatusFilter = {
  eq?: InputMaybe<PickWaveStatus>;
  in?: InputMaybe<Array<PickWaveStatus>>;
  ne?: InputMaybe<PickWaveStatus>;
};

export type PlanWaveInput = {
  carrierId?: InputMaybe<Scalars['ID']['input']>;
  /** Those of orders that came in through one of these. */
  channels?: InputMaybe<Array<OrderChannel>>;
  /** These, in this sequence, whatever the conditions; at most 250. */
  deliveryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 250. */
  maxDeliveries?: InputMaybe<Scalars['Int']['input']>;
  /** Lines of deliveries; at most 1000. */
  maxLines?: InputMaybe<Scalars['Int']['input']>;
  /** By the weight of the products that have one. */
  maxWeightKg?: InputMaybe<Scalars['Decimal']['input']>;
  mode: PickWaveMode;
  /** Those that the customer wants by then. */
  requestedUntil?: InputMaybe<Scalars['Date']['input']>;
  warehouseId: Scalars['ID']['input'];
  /** Those of which all goods lie in one of these. */
  zones?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type PlanWavePayload = {
  userErrors: Array<UserError>;
  wave?: Maybe<PickWave>;
};

export type PostGoodsIssueInput = {
  /** Who carries it, instead of the order's carrier. */
  carrierId?: InputMaybe<Scalars['ID']['input']>;
  deliveryId: Scalars['ID']['input'];
  /** When given, the change is refused unless the delivery has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When the goods left, for history; needs the scope `sales:history`. Default: now. */
  issuedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only these leave; the rest stays, at the same price, as a delivery of its own. Default: all. */
  lines?: InputMaybe<Array<LeavingLineInput>>;
};

export type PostGoodsIssuePayload = {
  delivery?: Maybe<Delivery>;
  userErrors: Array<UserError>;
};

/** A price per unit of a product, from a quantity on. */
export type Price = {
  /** The price holds from this quantity on, until the next one of the scale. */
  minQuantity: Scalars['Decimal']['output'];
  product: Product;
  /** One of the product's units, or the one that its goods are weighed in. */
  unit: Scalars['String']['output'];
  /** Per one `unit`. */
  unitPrice: Money;
  /** The version of the price list that it belongs to. */
  versionId: Scalars['ID']['output'];
};

/** Whom a price list is for. */
export type PriceAudience =
  | 'ALL'
  | 'CHANNEL'
  | 'CUSTOMER'
  | 'GROUP';

/** Conditions on whom a price list is for. */
export type PriceAudienceFilter = {
  eq?: InputMaybe<PriceAudience>;
  in?: InputMaybe<Array<PriceAudience>>;
  ne?: InputMaybe<PriceAudience>;
};

export type PriceBasketInput = {
  /** Code of the sales channel, such as `WEB`. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** At most 10. */
  couponCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Under which `takeCoupons` holds the coupons: these uses don't count as others'. */
  couponReference?: InputMaybe<Scalars['String']['input']>;
  /** Default: the customer's. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  customerId: Scalars['ID']['input'];
  /** The day on which prices and tax rates hold. Default: today. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** Charged with the goods, without tax. */
  freight?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most 500. */
  lines: Array<BasketLineInput>;
};

/** A page of prices. */
export type PriceConnection = {
  edges: Array<PriceEdge>;
  nodes: Array<Price>;
  pageInfo: PageInfo;
  /** All prices that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page, with what stands there. */
export type PriceEdge = {
  /** Where the row stands in its list; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  node: Price;
};

export type PriceFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PriceFilter>>;
  /** This does not hold. */
  not?: InputMaybe<PriceFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PriceFilter>>;
  productId?: InputMaybe<IdFilter>;
  unit?: InputMaybe<StringFilter>;
  versionId?: InputMaybe<IdFilter>;
};

/** A price of a product, named by `productId`, else by `sku`. */
export type PriceInput = {
  /** The price holds from this quantity on, in its unit. Default: for any quantity. */
  minQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
  /**
   * One of the product's units, or the one that its goods are weighed in: what leaves is then billed by
   * weight. Default: the product's base unit.
   */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Per one unit, at most six decimals. When absent, the price is taken away. */
  unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Prices for everybody, or for one customer group, one customer or one channel. For staff. */
export type PriceList = Node & {
  /** Whom the prices are for. */
  audience: PriceAudience;
  /** The channel that the prices are for, if it is one. */
  channel?: Maybe<SalesChannel>;
  /** Unique, such as `STANDARD`. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  currency: Scalars['Currency']['output'];
  /** The customer that the prices are for, if it is one. */
  customer?: Maybe<Customer>;
  /** The group that the prices are for, if it is a group. */
  group?: Maybe<CustomerGroup>;
  /** `pls_…` */
  id: Scalars['ID']['output'];
  /** The list's prices include tax. */
  isTaxIncluded: Scalars['Boolean']['output'];
  /** Name in English, or in the language the company entered. */
  name: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** Among the lists that a basket falls under the highest wins. */
  precedence: Scalars['Int']['output'];
  /** Prices of all versions. */
  prices: PriceConnection;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  /** The earliest first. */
  versions: Array<PriceListVersion>;
};


/** Prices for everybody, or for one customer group, one customer or one channel. For staff. */
export type PriceListPricesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PriceOrder>;
};

/** A page of price lists. */
export type PriceListConnection = {
  edges: Array<PriceListEdge>;
  nodes: Array<PriceList>;
  pageInfo: PageInfo;
  /** All price lists that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page, with what stands there. */
export type PriceListEdge = {
  /** Where the row stands in its list; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  node: PriceList;
};

export type PriceListFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PriceListFilter>>;
  audience?: InputMaybe<PriceAudienceFilter>;
  channelId?: InputMaybe<IdFilter>;
  code?: InputMaybe<StringFilter>;
  currency?: InputMaybe<StringFilter>;
  customerId?: InputMaybe<IdFilter>;
  groupId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<PriceListFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PriceListFilter>>;
};

export type PriceListOrder = {
  direction: SortDirection;
  field: PriceListOrderField;
};

/** What price lists can be ordered by. */
export type PriceListOrderField =
  | 'code'
  | 'name';

/** The prices of a list for a time. */
export type PriceListVersion = {
  /** `plv_…` */
  id: Scalars['ID']['output'];
  /** First day; null: since ever. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day; null: for good. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

export type PriceListVersionInput = {
  /** The version to change; a new one when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** First day. Default: since ever. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. Default: for good. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type PriceOrder = {
  direction: SortDirection;
  field: PriceOrderField;
};

/** What prices can be ordered by. */
export type PriceOrderField =
  | 'productId';

/** Why goods brought more or less revenue than in another period. Freight is left out. The parts sum to the change to the cent: `price + volume + mix + new - lost = change`. */
export type PriceVolumeMix = {
  /** Revenue less that of the other period. */
  change: Money;
  /** Of the goods, in the period that it is compared to. */
  comparedRevenue: Money;
  /** What products brought then that are not sold now. */
  lost: Money;
  /** Dearer or cheaper products among those sold in both periods. */
  mix: Money;
  /** Products that were not sold then. */
  new: Money;
  /** Other prices: of each product sold in both periods, the change of its average price times its quantity now. */
  price: Money;
  /** The products behind it, at most 250, the largest change first. */
  products: Array<ProductVariance>;
  /** Of the goods, in the period. */
  revenue: Money;
  /** More or fewer goods at the mix and the prices of then. */
  volume: Money;
};

/** A basket with its prices. */
export type PricedBasket = {
  /** Of all amounts; null when the basket could not be looked at. */
  currency?: Maybe<Scalars['Currency']['output']>;
  /** The freight that was asked with its tax, beside the totals; null when none was. */
  freight?: Maybe<PricedFreight>;
  /** Net and tax; null when there are user errors. */
  gross?: Maybe<Money>;
  /** The lines that could be priced, in order: all of them unless there are user errors. */
  lines: Array<PricedLine>;
  /** Before tax; null when there are user errors. */
  net?: Maybe<Money>;
  /** Sum of the lines' taxes; null when there are user errors. */
  tax?: Maybe<Money>;
  /** How the channel shows prices: see `shownUnitPrice` and `shown` of the lines. */
  taxDisplay?: Maybe<TaxDisplay>;
  /** Why lines could not be priced; `field` names the line: `["input", "lines", "0", …]`. */
  userErrors: Array<UserError>;
};

/**
 * Freight charged with goods, and the tax on it: by the code of the channel; `NONE` where it
 * is not taxed.
 */
export type PricedFreight = {
  gross: Money;
  net: Money;
  /** Rounded half-up to the minor unit. */
  tax: Money;
  taxCode: Scalars['String']['output'];
  /** Percent. */
  taxRate: Scalars['Decimal']['output'];
};

/** A line with its price and how it came about. */
export type PricedLine = {
  /** The ordered quantity in the base unit. */
  baseQuantity: Scalars['Decimal']['output'];
  /** The unit that stock is kept in. */
  baseUnit: Scalars['String']['output'];
  discountPercent: Scalars['Decimal']['output'];
  gross: Money;
  /** Tax is in the unit price. */
  isTaxIncluded: Scalars['Boolean']['output'];
  /**
   * What price lists say for one of the same, with tax like the unit price, where that was given
   * instead; null when price lists have given it, or have none.
   */
  listPrice?: Maybe<Scalars['Decimal']['output']>;
  /** The product's name. */
  name: Scalars['String']['output'];
  /** After discount and promotions, before tax; rounded to the minor unit. */
  net: Money;
  /**
   * Where they are, about what one base unit weighs: all amounts are estimates by it. Billed is what
   * the goods weigh that leave.
   */
  nominalWeight?: Maybe<Scalars['Decimal']['output']>;
  /** The unit that the goods are weighed in, where they are priced by weight; null elsewhere. */
  priceUnit?: Maybe<Scalars['String']['output']>;
  productId: Scalars['ID']['output'];
  /** What promotions have taken off, in turn. */
  promotions: Array<AppliedPromotion>;
  /** For how many days the product's goods are good in all; null when they keep. */
  shelfLifeDays?: Maybe<Scalars['Int']['output']>;
  /** Gross or net, as the channel shows it. */
  shown: Money;
  /**
   * `unitPrice` as the channel shows it, with tax or without; at most four decimals where that differs
   * from how the price is kept.
   */
  shownUnitPrice: Scalars['Decimal']['output'];
  sku: Scalars['String']['output'];
  /** Whether the product is still sold. */
  status: ProductStatus;
  /** SKU of what takes the product's place. */
  successor?: Maybe<Scalars['String']['output']>;
  /** Rounded per line, or a part of the whole document's, as the channel has it. */
  tax: Money;
  /** `NONE` when the company's country has no rate for the product. */
  taxCode: Scalars['String']['output'];
  /** Percent: `13`. */
  taxRate: Scalars['Decimal']['output'];
  /** The taxes that it consists of, in the order in which they are levied. */
  taxes: Array<LineTax>;
  /** The unit that was ordered. */
  unit: Scalars['String']['output'];
  /** Per one `priceUnit`, else per one `unit`, before discount. */
  unitPrice: Scalars['Decimal']['output'];
  /** Each step of the calculation, in order, in the language of `Accept-Language`. */
  why: Array<Scalars['String']['output']>;
};

/** A product, as sales refers to it. */
export type Product = {
  id: Scalars['ID']['output'];
};

/** A category of products, as sales refers to it. */
export type ProductCategory = {
  id: Scalars['ID']['output'];
};

/** Two products that are bought in the same orders. */
export type ProductPair = {
  /** Percent of the orders with `product` that have `with` as well. */
  confidence: Scalars['Decimal']['output'];
  /** How many times as often as if one had nothing to do with the other; above 1 they go together. */
  lift: Scalars['Decimal']['output'];
  /** Orders that have both. */
  orders: Scalars['Int']['output'];
  /** The one from which the other follows. */
  product: Product;
  /** Percent of all orders that have both. */
  support: Scalars['Decimal']['output'];
  /** The one that follows. */
  with: Product;
};

export type ProductPairConnection = {
  edges: Array<ProductPairEdge>;
  nodes: Array<ProductPair>;
  pageInfo: PageInfo;
  /** All pairs that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ProductPairEdge = {
  cursor: Scalars['String']['output'];
  node: ProductPair;
};

export type ProductPairFilter = {
  and?: InputMaybe<Array<ProductPairFilter>>;
  confidence?: InputMaybe<DecimalFilter>;
  lift?: InputMaybe<DecimalFilter>;
  not?: InputMaybe<ProductPairFilter>;
  or?: InputMaybe<Array<ProductPairFilter>>;
  orders?: InputMaybe<IntFilter>;
  productId?: InputMaybe<IdFilter>;
  support?: InputMaybe<DecimalFilter>;
};

export type ProductPairOrder = {
  direction: SortDirection;
  field: ProductPairOrderField;
};

export type ProductPairOrderField =
  | 'confidence'
  | 'lift'
  | 'orders';

/** Whether a product is bought and sold. */
export type ProductStatus =
  | 'ACTIVE'
  /** Neither bought nor sold. */
  | 'ARCHIVED'
  /** Sold until the stock is gone, not bought any more. */
  | 'SELL_OUT';

/** How one product has changed the revenue. */
export type ProductVariance = {
  /** Then. */
  comparedQuantity: Scalars['Decimal']['output'];
  comparedRevenue: Money;
  /** Of another price; zero for a new or lost product. */
  price: Money;
  product: Product;
  /** Now; in base units. */
  quantity: Scalars['Decimal']['output'];
  /** Of another quantity, at the price of then, as volume and mix together; zero for a new or lost product. */
  quantityEffect: Money;
  revenue: Money;
};

/**
 * What lowers prices for a time. Promotions are taken in turn, the highest priority first, each on what
 * the ones before have left; those of the whole order come last and are spread over its lines by
 * largest remainder. Prices and discounts that were agreed for a line are left as they are.
 */
export type Promotion = Node & {
  /** Off each base unit, off the order, or what a bundle costs. */
  amount?: Maybe<Money>;
  /** BUY_GET: so many base units are paid … */
  buyQuantity?: Maybe<Scalars['Decimal']['output']>;
  channel?: Maybe<SalesChannel>;
  /** Unique, such as `SPRING`. */
  code: Scalars['String']['output'];
  /** What makes a bundle. */
  components: Array<PromotionComponent>;
  /** Only who names it gets the promotion; null: everybody. */
  couponCode?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Of its amounts; null when it has none, and then it holds in every currency. */
  currency?: Maybe<Scalars['Currency']['output']>;
  customer?: Maybe<Customer>;
  /** … and so many more are given, the cheapest ones. */
  getQuantity?: Maybe<Scalars['Decimal']['output']>;
  group?: Maybe<CustomerGroup>;
  /** `prm_…` */
  id: Scalars['ID']['output'];
  isActive: Scalars['Boolean']['output'];
  kind: PromotionKind;
  /** Of a line, in base units: up to here. */
  maxQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** Orders that may use the coupon, at most. */
  maxUses?: Maybe<Scalars['Int']['output']>;
  maxUsesPerCustomer?: Maybe<Scalars['Int']['output']>;
  /** What the order must come to before tax. */
  minAmount?: Maybe<Money>;
  /** Of a line, in base units: from here on. */
  minQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** Name in English, or in the language the company entered. */
  name: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** Off the price: of the line, of what is given, or of the order. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** Those with a higher one go first. */
  priority: Scalars['Int']['output'];
  /** Of which it holds; none: of all products. At most 500. */
  products: Array<Product>;
  stacking: PromotionStacking;
  updatedAt: Scalars['DateTime']['output'];
  /** Orders that have used the coupon. */
  uses: Scalars['Int']['output'];
  /** First day; null: since ever. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day; null: for good. */
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};

/** A product and how much of it makes a bundle, in base units. */
export type PromotionComponent = {
  product: Product;
  quantity: Scalars['Decimal']['output'];
};

/** A product and how much of it makes a bundle, in base units. */
export type PromotionComponentInput = {
  productId: Scalars['ID']['input'];
  quantity: Scalars['Decimal']['input'];
};

/** A page of promotions. */
export type PromotionConnection = {
  edges: Array<PromotionEdge>;
  nodes: Array<Promotion>;
  pageInfo: PageInfo;
  /** All promotions that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page, with what stands there. */
export type PromotionEdge = {
  /** Where the row stands in its list; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  node: Promotion;
};

export type PromotionFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PromotionFilter>>;
  code?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  isActive?: InputMaybe<BooleanFilter>;
  kind?: InputMaybe<PromotionKindFilter>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<PromotionFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PromotionFilter>>;
  priority?: InputMaybe<IntFilter>;
};

/** What a promotion gives. */
export type PromotionKind =
  /** An amount off each base unit of lines. */
  | 'AMOUNT'
  /** Products that cost less together. */
  | 'BUNDLE'
  /** Of each so many, the cheapest ones at a percentage off: 100 is free. */
  | 'BUY_GET'
  /** An amount off the order. */
  | 'ORDER_AMOUNT'
  /** A percentage off the order. */
  | 'ORDER_PERCENT'
  /** A percentage off lines. */
  | 'PERCENT';

export type PromotionKindFilter = {
  eq?: InputMaybe<PromotionKind>;
  in?: InputMaybe<Array<PromotionKind>>;
};

export type PromotionOrder = {
  direction: SortDirection;
  field: PromotionOrderField;
};

/** What promotions can be ordered by. */
export type PromotionOrderField =
  | 'code'
  | 'name'
  | 'priority';

/** Whether a promotion goes together with others on the same line. */
export type PromotionStacking =
  /** Takes only lines that no other promotion has lowered, and no other takes these after it. */
  | 'ALONE'
  /** Goes together with others. */
  | 'COMBINES';

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
   * Deliveries that leave together; null when there are none or the viewer may not see them.
   * Example: `{ consolidation(id: "cns_…") { number deliveries { number orderNumber status } } }`
   */
  consolidation?: Maybe<Consolidation>;
  /**
   * Whose deliveries go together by themselves, those saved last first. For staff.
   * Example: `{ consolidationRules(first: 20) { nodes { customer { name } channel isConsolidated } } }`
   */
  consolidationRules: ConsolidationRuleConnection;
  /**
   * Deliveries that leave together, the newest first.
   * Example: `{ consolidations(first: 20) { nodes { number customer { name } deliveries { number order { number } } } } }`
   */
  consolidations: ConsolidationConnection;
  /**
   * Deliveries, newest first; a customer's users see their own.
   * Example: `{ deliveries(filter: { status: { eq: PLANNED } }) { nodes { number order { number } } } }`
   */
  deliveries: DeliveryConnection;
  /** One delivery. Example: `{ delivery(id: "dlv_…") { number status lines { quantity } } }` */
  delivery?: Maybe<Delivery>;
  /**
   * An offer as the customer's link shows it, without signing in; null unless the link is that of its last
   * sending. Example: `{ offer(token: "…") { number company validUntil gross { amount } lines { name } } }`
   */
  offer?: Maybe<Offer>;
  /** One pick list of a wave. For staff. Example: `{ pickList(id: "pkl_…") { number lines { bin { code } product { sku } quantity picked } } }` */
  pickList?: Maybe<PickList>;
  /**
   * Pick lists of waves, those released last first. For staff.
   * Example: `{ pickLists(filter: { pickerId: { eq: "usr_…" }, status: { eq: PICKING } }) { nodes { number lineCount doneCount } } }`
   */
  pickLists: PickListConnection;
  /** One wave. For staff. Example: `{ pickWave(id: "wav_…") { number status lineCount doneCount lists { number lines { quantity bin { code } } } } }` */
  pickWave?: Maybe<PickWave>;
  /**
   * Waves, newest first. For staff.
   * Example: `{ pickWaves(filter: { status: { in: [RELEASED, PICKING] } }) { nodes { number lineCount doneCount } } }`
   */
  pickWaves: PickWaveConnection;
  /**
   * What a basket costs a customer, and why; a customer's users may ask for their own prices.
   * Example: `{ priceBasket(input: { customerId: "cus_…", lines: [{ sku: "TEA-01", quantity: { value: "10" } }] }) { gross { amount } lines { unitPrice why } userErrors { code field } } }`
   */
  priceBasket: PricedBasket;
  /** One price list. For staff. Example: `{ priceList(id: "pls_…") { code precedence } }` */
  priceList?: Maybe<PriceList>;
  /**
   * Price lists, by code. For staff.
   * Example: `{ priceLists(filter: { audience: { eq: ALL } }) { nodes { code currency } } }`
   */
  priceLists: PriceListConnection;
  /**
   * Why goods brought more or less revenue than in another period: by price, by volume, by the mix of products, by new and by lost ones.
   * Example: `{ priceVolumeMix(from: "2026-02-01", to: "2026-02-28", comparedFrom: "2026-01-01", comparedTo: "2026-01-31") { change { amount } price { amount } volume { amount } mix { amount } new { amount } lost { amount } } }`
   */
  priceVolumeMix: PriceVolumeMix;
  /**
   * Products that are bought in the same orders, of the 200 that most orders have; the strongest tie first.
   * Example: `{ productPairs(from: "2026-01-01", to: "2026-03-31") { nodes { product { name } with { name } support confidence lift } } }`
   */
  productPairs: ProductPairConnection;
  /**
   * One promotion. For staff.
   * Example: `{ promotion(id: "prm_…") { code kind percent uses } }`
   */
  promotion?: Maybe<Promotion>;
  /**
   * Promotions, those that go first at the head. For staff.
   * Example: `{ promotions(filter: { isActive: { eq: true } }) { nodes { code kind priority validTo } } }`
   */
  promotions: PromotionConnection;
  /** One quotation. Example: `{ quotation(id: "quo_…") { number status gross { amount } order { number } } }` */
  quotation?: Maybe<Quotation>;
  /**
   * Offers to customers, newest first; a customer's user sees its own once they are sent.
   * Example: `{ quotations(filter: { status: { eq: SENT } }) { nodes { number customer { name } gross { amount } validUntil } } }`
   */
  quotations: QuotationConnection;
  /**
   * What was sold in a period by a dimension, most first, beside the period of the same length before and the same days of the year before. Revenue, cost and margin are those of the metrics `revenue`, `costOfSales` and `margin`: what was shipped without tax, with freight charged, less what was credited for goods sent back; quantities are less what came back, too.
   * Example: `{ salesAnalysis(from: "2026-01-01", to: "2026-03-31", by: CUSTOMER) { nodes { customer { name } revenue { amount } growthPercent } } }`
   */
  salesAnalysis: SalesAnalysisConnection;
  /**
   * On which days the company sells: the landing of targets counts these.
   * Example: `{ salesCalendar { weekdays daysOff extraDays } }`
   */
  salesCalendar: SalesCalendar;
  /** Sales channels, by code. For staff. Example: `{ salesChannels { nodes { code name } } }` */
  salesChannels: SalesChannelConnection;
  /** One sales plan. Example: `{ salesPlan(id: "spn_…") { name inForce { number amount months { month amount gap } } } }` */
  salesPlan?: Maybe<SalesPlan>;
  /**
   * What one version of a plan says otherwise than another, the largest change first.
   * Example: `{ salesPlanChanges(salesPlanId: "spn_…", from: 1, to: 2) { nodes { key month before after change } } }`
   */
  salesPlanChanges: SalesPlanChangeConnection;
  /**
   * Sales plans, the latest year first.
   * Example: `{ salesPlans(filter: { year: { eq: 2027 } }) { nodes { name by latest { number status amount gap } } } }`
   */
  salesPlans: SalesPlanConnection;
  /** One sales target. Example: `{ salesTarget(id: "tgt_…") { name actual achievedPercent } }` */
  salesTarget?: Maybe<SalesTarget>;
  /**
   * What is to be sold, and what of it is, live; the latest first.
   * Example: `{ salesTargets { nodes { name amount actual achievedPercent expectedAtEnd } } }`
   */
  salesTargets: SalesTargetConnection;
  /**
   * Orders of which something was sold in a period, came back in it, or was lost for want of stock, the largest first: what a figure of `salesAnalysis` is made of.
   * Example: `{ soldOrders(from: "2026-01-01", to: "2026-03-31", of: { channel: WEB }) { nodes { order { number } revenue { amount } margin { amount } } } }`
   */
  soldOrders: SoldOrderConnection;
  /**
   * Territories, by code. For staff.
   * Example: `{ territories { nodes { code name parent { code } rules { country region precedence } } } }`
   */
  territories: TerritoryConnection;
  /** One territory. For staff. Example: `{ territory(id: "ter_…") { code name rules { country postalPrefix precedence } } }` */
  territory?: Maybe<Territory>;
};


export type QueryConsolidationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConsolidationRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsolidationRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConsolidationRuleOrder>;
};


export type QueryConsolidationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsolidationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConsolidationOrder>;
};


export type QueryDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeliveryOrder>;
};


export type QueryDeliveryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOfferArgs = {
  token: Scalars['String']['input'];
};


export type QueryPickListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPickListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PickListFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PickListOrder>;
};


export type QueryPickWaveArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPickWavesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PickWaveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PickWaveOrder>;
};


export type QueryPriceBasketArgs = {
  input: PriceBasketInput;
};


export type QueryPriceListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPriceListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriceListFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PriceListOrder>;
};


export type QueryPriceVolumeMixArgs = {
  comparedFrom?: InputMaybe<Scalars['Date']['input']>;
  comparedTo?: InputMaybe<Scalars['Date']['input']>;
  from: Scalars['Date']['input'];
  of?: InputMaybe<SalesScope>;
  to: Scalars['Date']['input'];
};


export type QueryProductPairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductPairFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<SalesScope>;
  orderBy?: InputMaybe<ProductPairOrder>;
  to: Scalars['Date']['input'];
};


export type QueryPromotionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPromotionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PromotionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PromotionOrder>;
};


export type QueryQuotationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuotationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<QuotationOrder>;
};


export type QuerySalesAnalysisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: SalesDimension;
  filter?: InputMaybe<SalesAnalysisFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<SalesScope>;
  orderBy?: InputMaybe<SalesAnalysisOrder>;
  to: Scalars['Date']['input'];
};


export type QuerySalesChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesChannelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SalesChannelOrder>;
};


export type QuerySalesPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySalesPlanChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesPlanChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SalesPlanChangeOrder>;
  salesPlanId: Scalars['ID']['input'];
  to: Scalars['Int']['input'];
};


export type QuerySalesPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SalesPlanOrder>;
};


export type QuerySalesTargetArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySalesTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesTargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SalesTargetOrder>;
};


export type QuerySoldOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SoldOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<SalesScope>;
  orderBy?: InputMaybe<SoldOrderOrder>;
  to: Scalars['Date']['input'];
};


export type QueryTerritoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TerritoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TerritoryOrder>;
};


export type QueryTerritoryArgs = {
  id: Scalars['ID']['input'];
};

/** What we offer a customer, at prices that stay until a day. */
export type Quotation = Node & {
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By which the order will come. */
  channel: OrderChannel;
  currency: Scalars['Currency']['output'];
  customer: Customer;
  draftedAt: Scalars['DateTime']['output'];
  draftedBy: Scalars['ID']['output'];
  gross: Money;
  /** `quo_…` */
  id: Scalars['ID']['output'];
  /** At most 500, as they were offered. */
  lines: Array<QuotationLine>;
  net: Money;
  note?: Maybe<Scalars['String']['output']>;
  /** `QU-000001` */
  number: Scalars['String']['output'];
  /** What it has become. */
  order?: Maybe<Order>;
  /** A PDF, in the language of `Accept-Language`. */
  pdf: ExportedFile;
  /** Why it was lost. */
  reason?: Maybe<Scalars['String']['output']>;
  /** From 1; rises each time that a sent offer is written anew. */
  revision: Scalars['Int']['output'];
  /** What was offered before, the last one first; at most 100. */
  revisions: Array<QuotationRevision>;
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  status: QuotationStatus;
  tax: Money;
  /** Of the customer's link, for `offer` and `answerOffer`; anew at each sending, null before. */
  token?: Maybe<Scalars['String']['output']>;
  /** The last day on which it can be accepted. */
  validUntil: Scalars['Date']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type QuotationConnection = {
  edges: Array<QuotationEdge>;
  nodes: Array<Quotation>;
  pageInfo: PageInfo;
  /** All quotations that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type QuotationEdge = {
  cursor: Scalars['String']['output'];
  node: Quotation;
};

export type QuotationFilter = {
  and?: InputMaybe<Array<QuotationFilter>>;
  customerId?: InputMaybe<IdFilter>;
  draftedAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<QuotationFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<QuotationFilter>>;
  status?: InputMaybe<StoredQuotationStatusFilter>;
};

/** A line as it was offered; its price stays. */
export type QuotationLine = {
  discountPercent: Scalars['Decimal']['output'];
  gross: Money;
  /** Tax is in the unit price. */
  isTaxIncluded: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  net: Money;
  /** The unit that the goods are weighed in, where they are priced by weight; amounts are estimates then. */
  priceUnit?: Maybe<Scalars['String']['output']>;
  product: Product;
  quantity: Quantity;
  /** As they were when it was offered. */
  sku: Scalars['String']['output'];
  tax: Money;
  /** Of one `priceUnit`, else of one of the quantity's unit, before the discount. */
  unitPrice: Money;
};

export type QuotationOrder = {
  direction: SortDirection;
  field: QuotationOrderField;
};

export type QuotationOrderField =
  | 'draftedAt';

/** An offer that was sent and then written anew. */
export type QuotationRevision = {
  currency: Scalars['Currency']['output'];
  gross: Money;
  /** At most 500. */
  lines: Array<QuotationLine>;
  net: Money;
  note?: Maybe<Scalars['String']['output']>;
  revisedAt: Scalars['DateTime']['output'];
  revision: Scalars['Int']['output'];
  sentAt: Scalars['DateTime']['output'];
  tax: Money;
  validUntil: Scalars['Date']['output'];
};

/** How far a quotation has come. */
export type QuotationStatus =
  /** The customer takes it; the order is being placed. */
  | 'ACCEPTED'
  /** It is an order. */
  | 'CONVERTED'
  | 'DRAFT'
  /** It was sent, and its last day is over. */
  | 'EXPIRED'
  /** It leads to nothing. */
  | 'LOST'
  /** The customer has it. */
  | 'SENT';

export type ReleaseWaveInput = {
  /** When given, it is refused unless the wave has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  waveId: Scalars['ID']['input'];
};

export type ReleaseWavePayload = {
  userErrors: Array<UserError>;
  wave?: Maybe<PickWave>;
};

export type ReportShortPickInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pickLineId: Scalars['ID']['input'];
  /** Why the rest is not there. */
  reason: Scalars['String']['input'];
};

export type ReportShortPickPayload = {
  pickLine?: Maybe<PickLine>;
  userErrors: Array<UserError>;
};

export type RestateSalesInput = {
  /** First day. */
  from: Scalars['Date']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Last day. */
  to: Scalars['Date']['input'];
};

export type RestateSalesPayload = {
  /** How many facts are counted elsewhere now. */
  sales?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

export type ReverseGoodsIssueInput = {
  deliveryId: Scalars['ID']['input'];
  /** When given, the change is refused unless the delivery has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it should not have been. */
  reason: Scalars['String']['input'];
};

export type ReverseGoodsIssuePayload = {
  delivery?: Maybe<Delivery>;
  userErrors: Array<UserError>;
};

export type ReviseQuotationInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  quotationId: Scalars['ID']['input'];
};

export type ReviseQuotationPayload = {
  quotation?: Maybe<Quotation>;
  userErrors: Array<UserError>;
};

/** What was sold in a period under one key. */
export type SalesAnalysis = {
  /** Revenue by orders of which something was shipped; `averageOrderValue` is of orders as placed. */
  averageOrder?: Maybe<Money>;
  /** Null unless by category. */
  category?: Maybe<ProductCategory>;
  /** What the goods cost that left, less those that came back. */
  cost: Money;
  /** Null unless by customer. */
  customer?: Maybe<Customer>;
  /** What discounts and promotions took off the prices, without tax. */
  discount: Money;
  /** Of the revenue before discounts; null when there is none. */
  discountPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Null unless by group. */
  group?: Maybe<CustomerGroup>;
  /** Of revenue, from the period before; null when nothing was sold then. */
  growthPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Id of the product, category, customer, group or territory, the channel, the salesperson, `2026-03-31`, `2026-03`, `2026-Q1`, `2026`; empty for none, as for freight by product. */
  key: Scalars['String']['output'];
  /** What customers gave up while nothing was there for it would have brought, without tax, by the day of that: the metric `lostRevenue`. */
  lostRevenue: Money;
  /** Revenue less cost. */
  margin: Money;
  /** Of the revenue; null when there is none. */
  marginPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Orders of which something was shipped. */
  orders: Scalars['Int']['output'];
  /** The period before. */
  previous: SalesPast;
  /** In the period of the same length before; by day, month, quarter and year in the one before. */
  previousRevenue: Money;
  /** Null unless by product. */
  product?: Maybe<Product>;
  /** In base units; of little meaning over different products. */
  quantity: Scalars['Decimal']['output'];
  revenue: Money;
  /** Null unless by territory. */
  territory?: Maybe<Territory>;
  /** How much that was, in base units: the metric `unitsLost`. */
  unitsLost: Scalars['Decimal']['output'];
  /** The same days of the year before. */
  yearBefore: SalesPast;
};

export type SalesAnalysisConnection = {
  edges: Array<SalesAnalysisEdge>;
  nodes: Array<SalesAnalysis>;
  pageInfo: PageInfo;
  /** All keys that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SalesAnalysisEdge = {
  cursor: Scalars['String']['output'];
  node: SalesAnalysis;
};

export type SalesAnalysisFilter = {
  and?: InputMaybe<Array<SalesAnalysisFilter>>;
  discount?: InputMaybe<DecimalFilter>;
  key?: InputMaybe<StringFilter>;
  lostRevenue?: InputMaybe<DecimalFilter>;
  margin?: InputMaybe<DecimalFilter>;
  not?: InputMaybe<SalesAnalysisFilter>;
  or?: InputMaybe<Array<SalesAnalysisFilter>>;
  orders?: InputMaybe<IntFilter>;
  quantity?: InputMaybe<DecimalFilter>;
  revenue?: InputMaybe<DecimalFilter>;
  unitsLost?: InputMaybe<DecimalFilter>;
};

export type SalesAnalysisOrder = {
  direction: SortDirection;
  field: SalesAnalysisOrderField;
};

export type SalesAnalysisOrderField =
  /** Revenue by order. */
  | 'averageOrder'
  /** Revenue less that of the period before. */
  | 'change'
  | 'discount'
  | 'key'
  | 'lostRevenue'
  | 'margin'
  | 'orders'
  | 'quantity'
  | 'revenue'
  | 'unitsLost'
  /** Revenue less that of the year before. */
  | 'yearChange';

/** On which days the company sells. */
export type SalesCalendar = {
  /** Weekdays on which nobody works, such as public holidays; with `extraDays` at most 1000. */
  daysOff: Array<Scalars['Date']['output']>;
  /** Other days on which people work, such as a Sunday before a holiday. */
  extraDays: Array<Scalars['Date']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  /** Monday is 1, Sunday 7. */
  weekdays: Array<Scalars['Int']['output']>;
};

/** A way in which customers buy. For staff. */
export type SalesChannel = Node & {
  /** Unique, such as `WEB`; orders and baskets name it. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Tax code by which freight is taxed that is charged with goods; null: it is not taxed. */
  freightTaxCode?: Maybe<Scalars['String']['output']>;
  /** `chn_…` */
  id: Scalars['ID']['output'];
  /** Name in English, or in the language the company entered. */
  name: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** What the channel has sold in a period, beside the same of others. */
  results: SalesAnalysis;
  /** Whether it shows prices with their tax. */
  taxDisplay: TaxDisplay;
  /** How the tax of a basket or an order is rounded. */
  taxRounding: TaxRounding;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};


/** A way in which customers buy. For staff. */
export type SalesChannelResultsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** A page of sales channels. */
export type SalesChannelConnection = {
  edges: Array<SalesChannelEdge>;
  nodes: Array<SalesChannel>;
  pageInfo: PageInfo;
  /** All sales channels that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page, with what stands there. */
export type SalesChannelEdge = {
  /** Where the row stands in its list; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  node: SalesChannel;
};

export type SalesChannelFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<SalesChannelFilter>>;
  code?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<SalesChannelFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<SalesChannelFilter>>;
};

export type SalesChannelOrder = {
  direction: SortDirection;
  field: SalesChannelOrderField;
};

/** What sales channels can be ordered by. */
export type SalesChannelOrderField =
  | 'code'
  | 'name';

/** By what sales are summed up. */
export type SalesDimension =
  /** The product's own category when it was sold. */
  | 'CATEGORY'
  | 'CHANNEL'
  | 'CUSTOMER'
  | 'DAY'
  /** The customer's group when it was sold to. */
  | 'GROUP'
  | 'MONTH'
  | 'PRODUCT'
  | 'QUARTER'
  | 'SALESPERSON'
  /** The customer's own territory when it was sold to. */
  | 'TERRITORY'
  /** All in one row. */
  | 'TOTAL'
  | 'YEAR';

/** What a target counts. */
export type SalesMeasure =
  /** Revenue less cost. */
  | 'MARGIN'
  /** Orders of which something was shipped. */
  | 'ORDERS'
  /** Base units. */
  | 'QUANTITY'
  /** Without tax. */
  | 'REVENUE';

export type SalesMeasureFilter = {
  eq?: InputMaybe<SalesMeasure>;
  in?: InputMaybe<Array<SalesMeasure>>;
  ne?: InputMaybe<SalesMeasure>;
};

/** What was sold in an earlier period under the same key. */
export type SalesPast = {
  /** How revenue has grown since, in percent; null when there was none. */
  growthPercent?: Maybe<Scalars['Decimal']['output']>;
  margin: Money;
  /** How margin has grown since, in percent; null when there was none. */
  marginGrowthPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Orders of which something was shipped. */
  orders: Scalars['Int']['output'];
  /** In base units. */
  quantity: Scalars['Decimal']['output'];
  revenue: Money;
};

/** What is to be sold in a year, by month, among those who are to sell it. Amounts are in the company's currency, quantities in base units. */
export type SalesPlan = Node & {
  /** Among whom it is split. */
  by: SalesPlanDimension;
  createdAt: Scalars['DateTime']['output'];
  /** `spn_…` */
  id: Scalars['ID']['output'];
  /** The one that was approved last. */
  inForce?: Maybe<SalesPlanVersion>;
  /** The newest, drafted or approved. */
  latest: SalesPlanVersion;
  measure: SalesPlanMeasure;
  /** Unique in its year. */
  name: Scalars['String']['output'];
  /** The plan of which this one splits a part further. */
  parent?: Maybe<SalesPlan>;
  /** The child of the parent that this plan is of. */
  parentKey?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  /** The newest 100 and the one in force, the newest first. */
  versions: Array<SalesPlanVersion>;
  year: Scalars['Int']['output'];
};

/** A cell that two versions of a plan have otherwise; one that a version has not counts as zero. */
export type SalesPlanChange = {
  after: Scalars['Decimal']['output'];
  before: Scalars['Decimal']['output'];
  /** Null unless split among categories. */
  category?: Maybe<ProductCategory>;
  /** After less before. */
  change: Scalars['Decimal']['output'];
  /** Null unless split among groups. */
  group?: Maybe<CustomerGroup>;
  /** Id of the territory, category or group, the channel, the salesperson; empty for none. */
  key: Scalars['String']['output'];
  /** 1 to 12. */
  month: Scalars['Int']['output'];
  /** Null unless split among territories. */
  territory?: Maybe<Territory>;
};

export type SalesPlanChangeConnection = {
  edges: Array<SalesPlanChangeEdge>;
  nodes: Array<SalesPlanChange>;
  pageInfo: PageInfo;
  /** All changes that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SalesPlanChangeEdge = {
  cursor: Scalars['String']['output'];
  node: SalesPlanChange;
};

export type SalesPlanChangeFilter = {
  and?: InputMaybe<Array<SalesPlanChangeFilter>>;
  change?: InputMaybe<DecimalFilter>;
  key?: InputMaybe<StringFilter>;
  month?: InputMaybe<IntFilter>;
  not?: InputMaybe<SalesPlanChangeFilter>;
  or?: InputMaybe<Array<SalesPlanChangeFilter>>;
};

export type SalesPlanChangeOrder = {
  direction: SortDirection;
  field: SalesPlanChangeOrderField;
};

export type SalesPlanChangeOrderField =
  | 'change'
  | 'key'
  | 'month'
  | 'size';

/** A child of a plan with its year. */
export type SalesPlanChild = {
  /** Sold of it so far, with all that stands below. */
  actual: Scalars['Decimal']['output'];
  /** The whole year. */
  amount: Scalars['Decimal']['output'];
  /** Null unless split among categories. */
  category?: Maybe<ProductCategory>;
  /** Null unless split among groups. */
  group?: Maybe<CustomerGroup>;
  /** Id of the territory, category or group, the channel, the salesperson; empty for none. */
  key: Scalars['String']['output'];
  /** Null unless split among territories. */
  territory?: Maybe<Territory>;
};

export type SalesPlanChildInput = {
  /** Id of the territory, category or group, the channel, the salesperson; empty for none. */
  key: Scalars['String']['input'];
  /** By how much its share is raised or lowered beside the others. */
  weight: Scalars['Decimal']['input'];
};

export type SalesPlanConnection = {
  edges: Array<SalesPlanEdge>;
  nodes: Array<SalesPlan>;
  pageInfo: PageInfo;
  /** All plans that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Among whom a sales plan is split. */
export type SalesPlanDimension =
  | 'CATEGORY'
  | 'CHANNEL'
  | 'GROUP'
  | 'SALESPERSON'
  | 'TERRITORY';

export type SalesPlanDimensionFilter = {
  eq?: InputMaybe<SalesPlanDimension>;
  in?: InputMaybe<Array<SalesPlanDimension>>;
  ne?: InputMaybe<SalesPlanDimension>;
};

export type SalesPlanEdge = {
  cursor: Scalars['String']['output'];
  node: SalesPlan;
};

export type SalesPlanFilter = {
  and?: InputMaybe<Array<SalesPlanFilter>>;
  by?: InputMaybe<SalesPlanDimensionFilter>;
  id?: InputMaybe<IdFilter>;
  measure?: InputMaybe<SalesPlanMeasureFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<SalesPlanFilter>;
  or?: InputMaybe<Array<SalesPlanFilter>>;
  parentId?: InputMaybe<IdFilter>;
  year?: InputMaybe<IntFilter>;
};

/** What a child is to sell in a month. */
export type SalesPlanLine = {
  amount: Scalars['Decimal']['output'];
  /** Null unless split among categories. */
  category?: Maybe<ProductCategory>;
  /** Null unless split among groups. */
  group?: Maybe<CustomerGroup>;
  /** Id of the territory, category or group, the channel, the salesperson; empty for none. */
  key: Scalars['String']['output'];
  /** 1 to 12. */
  month: Scalars['Int']['output'];
  /** Null unless split among territories. */
  territory?: Maybe<Territory>;
};

export type SalesPlanLineConnection = {
  edges: Array<SalesPlanLineEdge>;
  nodes: Array<SalesPlanLine>;
  pageInfo: PageInfo;
  /** All lines that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SalesPlanLineEdge = {
  cursor: Scalars['String']['output'];
  node: SalesPlanLine;
};

export type SalesPlanLineFilter = {
  amount?: InputMaybe<DecimalFilter>;
  and?: InputMaybe<Array<SalesPlanLineFilter>>;
  key?: InputMaybe<StringFilter>;
  month?: InputMaybe<IntFilter>;
  not?: InputMaybe<SalesPlanLineFilter>;
  or?: InputMaybe<Array<SalesPlanLineFilter>>;
};

export type SalesPlanLineInput = {
  amount: Scalars['Decimal']['input'];
  key: Scalars['String']['input'];
  /** 1 to 12. */
  month: Scalars['Int']['input'];
};

export type SalesPlanLineOrder = {
  direction: SortDirection;
  field: SalesPlanLineOrderField;
};

export type SalesPlanLineOrderField =
  | 'amount'
  | 'key'
  | 'month';

/** What sales plans count. */
export type SalesPlanMeasure =
  /** Revenue less cost. */
  | 'MARGIN'
  /** Base units. */
  | 'QUANTITY'
  /** Without tax. */
  | 'REVENUE';

export type SalesPlanMeasureFilter = {
  eq?: InputMaybe<SalesPlanMeasure>;
  in?: InputMaybe<Array<SalesPlanMeasure>>;
  ne?: InputMaybe<SalesPlanMeasure>;
};

/** By what a plan is split. */
export type SalesPlanMethod =
  /** All months alike. */
  | 'EVEN'
  /** By what was sold in the same month of the year before. */
  | 'HISTORY'
  /** By a weight of each month. */
  | 'SEASON';

/** The whole of a plan in a month, and whether its parts sum to it. */
export type SalesPlanMonth = {
  /** Top down. */
  amount: Scalars['Decimal']['output'];
  /** Bottom up: what the children sum to. */
  children: Scalars['Decimal']['output'];
  /** What the children lack; negative when they promise more. */
  gap: Scalars['Decimal']['output'];
  /** 1 to 12. */
  month: Scalars['Int']['output'];
  /** What the plan above gives this one, as it is in force or else drafted; null without one. */
  parentAmount?: Maybe<Scalars['Decimal']['output']>;
  /** What this plan lacks of it. */
  parentGap?: Maybe<Scalars['Decimal']['output']>;
};

export type SalesPlanOrder = {
  direction: SortDirection;
  field: SalesPlanOrderField;
};

export type SalesPlanOrderField =
  | 'name'
  | 'year';

/** How far a version of a plan has come. */
export type SalesPlanStatus =
  /** In force. */
  | 'APPROVED'
  | 'DRAFT'
  /** A later version is in force. */
  | 'SUPERSEDED';

/** A plan as it was drafted at a time. */
export type SalesPlanVersion = {
  /** The whole year. */
  amount: Scalars['Decimal']['output'];
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  approvedBy?: Maybe<Scalars['ID']['output']>;
  /** At most 200, the largest first. */
  children: Array<SalesPlanChild>;
  draftedAt: Scalars['DateTime']['output'];
  draftedBy: Scalars['ID']['output'];
  /** What the children lack of the whole year; negative when they promise more. */
  gap: Scalars['Decimal']['output'];
  /** What each child is to sell in each month. */
  lines: SalesPlanLineConnection;
  method: SalesPlanMethod;
  /** The twelve months. */
  months: Array<SalesPlanMonth>;
  note?: Maybe<Scalars['String']['output']>;
  /** From 1. */
  number: Scalars['Int']['output'];
  status: SalesPlanStatus;
};


/** A plan as it was drafted at a time. */
export type SalesPlanVersionLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesPlanLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SalesPlanLineOrder>;
};

/** A part of the sales: all that is named must hold. */
export type SalesScope = {
  /** With all that stands below it. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  channel?: InputMaybe<OrderChannel>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  groupId?: InputMaybe<Scalars['ID']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  salesperson?: InputMaybe<Scalars['String']['input']>;
  /** With all that stands below it. */
  territoryId?: InputMaybe<Scalars['ID']['input']>;
};

/** What is to be sold in a period, and what of it is. */
export type SalesTarget = Node & {
  achievedPercent: Scalars['Decimal']['output'];
  /** Sold so far. */
  actual: Scalars['Decimal']['output'];
  /** In the company's currency for revenue, in base units for quantity. */
  amount: Scalars['Decimal']['output'];
  /** Since when the hourly watch has held it to be at risk. */
  atRiskSince?: Maybe<Scalars['DateTime']['output']>;
  /** Only sales of this category and what stands below it. */
  category?: Maybe<ProductCategory>;
  /** Only sales by this channel. */
  channel?: Maybe<OrderChannel>;
  /** Only sales to this customer. */
  customer?: Maybe<Customer>;
  /** What comes of the whole period at the pace of its working days so far (`salesCalendar`), today among them; null before its first one. */
  expectedAtEnd?: Maybe<Scalars['Decimal']['output']>;
  from: Scalars['Date']['output'];
  /** Still to be sold; negative when it is exceeded. */
  gap: Scalars['Decimal']['output'];
  /** Only sales to this group of customers. */
  group?: Maybe<CustomerGroup>;
  /** `tgt_…` */
  id: Scalars['ID']['output'];
  /** True when the pace leads to less than 90 % of the target after a tenth of the period, until it leads to 97 % again; and when the period is over and it was missed. */
  isAtRisk: Scalars['Boolean']['output'];
  measure: SalesMeasure;
  name: Scalars['String']['output'];
  /** The plan that has made it; null when a person did. */
  plan?: Maybe<SalesPlan>;
  /** Only sales of this product. */
  product?: Maybe<Product>;
  /** Why it is at risk; null when it is not. */
  risk?: Maybe<SalesTargetRisk>;
  /** Only sales of this person. */
  salesperson?: Maybe<Scalars['String']['output']>;
  /** Only sales in this territory and what stands below it. */
  territory?: Maybe<Territory>;
  to: Scalars['Date']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type SalesTargetConnection = {
  edges: Array<SalesTargetEdge>;
  nodes: Array<SalesTarget>;
  pageInfo: PageInfo;
  /** All targets that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SalesTargetEdge = {
  cursor: Scalars['String']['output'];
  node: SalesTarget;
};

export type SalesTargetFilter = {
  and?: InputMaybe<Array<SalesTargetFilter>>;
  categoryId?: InputMaybe<IdFilter>;
  channel?: InputMaybe<StringFilter>;
  from?: InputMaybe<DateFilter>;
  groupId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  measure?: InputMaybe<SalesMeasureFilter>;
  not?: InputMaybe<SalesTargetFilter>;
  or?: InputMaybe<Array<SalesTargetFilter>>;
  planId?: InputMaybe<IdFilter>;
  salesperson?: InputMaybe<StringFilter>;
  territoryId?: InputMaybe<IdFilter>;
  to?: InputMaybe<DateFilter>;
};

export type SalesTargetOrder = {
  direction: SortDirection;
  field: SalesTargetOrderField;
};

export type SalesTargetOrderField =
  | 'from'
  | 'to';

/** Why a target will probably be missed. */
export type SalesTargetRisk =
  /** Its pace leads to less. */
  | 'BEHIND_PACE'
  /** Its period is over. */
  | 'MISSED'
  /** Nothing was sold of it so far. */
  | 'NOTHING_SOLD';

export type SaveConsolidationRuleInput = {
  channel?: InputMaybe<OrderChannel>;
  /** Of a customer, or of a channel; one of the two. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  isConsolidated: Scalars['Boolean']['input'];
};

export type SaveConsolidationRulePayload = {
  consolidationRule?: Maybe<ConsolidationRule>;
  userErrors: Array<UserError>;
};

export type SavePriceListInput = {
  /** Only for baskets of this sales channel. */
  channelId?: InputMaybe<Scalars['ID']['input']>;
  /** Unique, such as `STANDARD`. */
  code: Scalars['String']['input'];
  currency: Scalars['Currency']['input'];
  /** Only for this customer. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** When given, the change is refused unless the list has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Only for customers of this group. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** The price list to change; a new one when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The list's prices include tax. */
  isTaxIncluded?: InputMaybe<Scalars['Boolean']['input']>;
  name: Scalars['String']['input'];
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Among the lists that a basket falls under the highest wins. */
  precedence: Scalars['Int']['input'];
  /** Versions to add or change; the others stay. A new list without any gets one that always holds. */
  versions?: InputMaybe<Array<PriceListVersionInput>>;
};

export type SavePriceListPayload = {
  priceList?: Maybe<PriceList>;
  userErrors: Array<UserError>;
};

export type SavePricesInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  priceListId: Scalars['ID']['input'];
  /** At most 1,000. */
  prices: Array<PriceInput>;
  /** Default: the version that begins last. */
  versionId?: InputMaybe<Scalars['ID']['input']>;
};

export type SavePricesPayload = {
  priceList?: Maybe<PriceList>;
  userErrors: Array<UserError>;
};

/**
 * Which terms a promotion needs follows from its kind: PERCENT `percent`; AMOUNT `amount`; BUY_GET
 * `productIds`, `buyQuantity`, `getQuantity` and `percent`; BUNDLE `components` and `amount`;
 * ORDER_PERCENT `percent`; ORDER_AMOUNT `amount`. Others are refused.
 */
export type SavePromotionInput = {
  /** Off each base unit, off the order, or what a bundle costs. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  buyQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  channelId?: InputMaybe<Scalars['ID']['input']>;
  /** Unique, such as `SPRING`. */
  code: Scalars['String']['input'];
  /** At most 50. */
  components?: InputMaybe<Array<PromotionComponentInput>>;
  /** Compared without regard to upper and lower case. */
  couponCode?: InputMaybe<Scalars['String']['input']>;
  /** Needed with an amount. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** When given, the change is refused unless the promotion has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  getQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** For whom; at most one of group, customer and channel. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** The promotion to change; a new one when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Default: true. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  kind: PromotionKind;
  maxQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Orders that may use the coupon, at most. */
  maxUses?: InputMaybe<Scalars['Int']['input']>;
  maxUsesPerCustomer?: InputMaybe<Scalars['Int']['input']>;
  /** What the order must come to before tax. */
  minAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of a line, in base units. */
  minQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  name: Scalars['String']['input'];
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Above 0, up to 100. */
  percent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Those with a higher one go first; no two that could meet in a basket have the same. */
  priority: Scalars['Int']['input'];
  /** At most 500; none: all products. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Default: COMBINES. */
  stacking?: InputMaybe<PromotionStacking>;
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type SavePromotionPayload = {
  promotion?: Maybe<Promotion>;
  userErrors: Array<UserError>;
};

export type SaveQuotationInput = {
  channel: OrderChannel;
  customerId: Scalars['ID']['input'];
  /** The draft to write anew; without it a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 500; a price or discount of its own takes the place of the price lists'. */
  lines: Array<BasketLineInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** The last day on which it can be accepted. */
  validUntil: Scalars['Date']['input'];
};

export type SaveQuotationPayload = {
  quotation?: Maybe<Quotation>;
  userErrors: Array<UserError>;
};

export type SaveSalesCalendarInput = {
  /** Weekdays on which nobody works. */
  daysOff: Array<Scalars['Date']['input']>;
  /** When given, it is refused unless the calendar has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Other days on which people work. */
  extraDays: Array<Scalars['Date']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Monday is 1, Sunday 7. */
  weekdays: Array<Scalars['Int']['input']>;
};

export type SaveSalesCalendarPayload = {
  salesCalendar?: Maybe<SalesCalendar>;
  userErrors: Array<UserError>;
};

export type SaveSalesChannelInput = {
  /** Unique, such as `WEB`. */
  code: Scalars['String']['input'];
  /**
   * Tax code by which freight is taxed that is charged with goods, such as `STANDARD`; without it,
   * freight is not taxed.
   */
  freightTaxCode?: InputMaybe<Scalars['String']['input']>;
  /** The channel to change; a new one when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Whether it shows prices with their tax. */
  taxDisplay?: InputMaybe<TaxDisplay>;
  /** How the tax of a basket or an order is rounded. */
  taxRounding?: InputMaybe<TaxRounding>;
};

export type SaveSalesChannelPayload = {
  salesChannel?: Maybe<SalesChannel>;
  userErrors: Array<UserError>;
};

export type SaveSalesPlanInput = {
  /** The whole year. */
  amount: Scalars['Decimal']['input'];
  /** Among whom it is split. */
  by: SalesPlanDimension;
  /** At most 200, none below another. By history, when absent: whoever sold in the year before. */
  children?: InputMaybe<Array<SalesPlanChildInput>>;
  /** When given, the change is refused unless the plan has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan to draft anew; another one when absent. Its year, measure, children's kind and parent stay. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What children say themselves, in the place of what the split gives them; months and year stay, so that a gap shows. */
  lines?: InputMaybe<Array<SalesPlanLineInput>>;
  measure: SalesPlanMeasure;
  method: SalesPlanMethod;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** The plan of which this one splits a part further: of the same year and measure. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The child there that this plan is of. */
  parentKey?: InputMaybe<Scalars['String']['input']>;
  /** With the method SEASON: twelve weights, January first. */
  season?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  year: Scalars['Int']['input'];
};

export type SaveSalesPlanPayload = {
  salesPlan?: Maybe<SalesPlan>;
  userErrors: Array<UserError>;
};

export type SaveSalesTargetInput = {
  amount: Scalars['Decimal']['input'];
  /** With all that stands below it. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  channel?: InputMaybe<OrderChannel>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** When given, the change is refused unless the target has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** The target to change; a new one when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  measure: SalesMeasure;
  name: Scalars['String']['input'];
  productId?: InputMaybe<Scalars['ID']['input']>;
  salesperson?: InputMaybe<Scalars['String']['input']>;
  /** With all that stands below it. */
  territoryId?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
};

export type SaveSalesTargetPayload = {
  salesTarget?: Maybe<SalesTarget>;
  userErrors: Array<UserError>;
};

export type SaveTerritoryInput = {
  code: Scalars['String']['input'];
  /** At most 250 customers by name. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When given, the change is refused unless the territory has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The territory to change; a new one when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Right above it; a territory at the top when absent. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 500. */
  rules?: InputMaybe<Array<TerritoryRuleInput>>;
};

export type SaveTerritoryPayload = {
  territory?: Maybe<Territory>;
  userErrors: Array<UserError>;
};

export type ScanPickInput = {
  /** On the shelf; when given, it must be the line's. */
  binCode?: InputMaybe<Scalars['String']['input']>;
  /** On the goods: GTIN, with or without zeros before it, or SKU. */
  code: Scalars['String']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** On the goods; needed where the line wants a lot. */
  lotCode?: InputMaybe<Scalars['String']['input']>;
  pickLineId: Scalars['ID']['input'];
  /** In the base unit. */
  quantity: Scalars['Decimal']['input'];
  /** A serial for each unit, where they are told apart; at most 250. */
  serials?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ScanPickPayload = {
  pickLine?: Maybe<PickLine>;
  userErrors: Array<UserError>;
};

export type SendQuotationInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  quotationId: Scalars['ID']['input'];
};

export type SendQuotationPayload = {
  quotation?: Maybe<Quotation>;
  userErrors: Array<UserError>;
};

export type SeparateDeliveryInput = {
  deliveryId: Scalars['ID']['input'];
  /** The version that the caller has seen; another one is refused with `VERSION_CONFLICT`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type SeparateDeliveryPayload = {
  delivery?: Maybe<Delivery>;
  userErrors: Array<UserError>;
};

/** How much of an order line is on invoices that are paid, as sales refers to it. */
export type SettledLine = {
  orderLineId: Scalars['ID']['output'];
  quantity: Scalars['Decimal']['output'];
};

export type ShortPickInput = {
  orderLineId: Scalars['ID']['input'];
  /** In the base unit. */
  picked: Scalars['Decimal']['input'];
};

/** An order, with what was sold of it in a period. */
export type SoldOrder = {
  channel: OrderChannel;
  /** What the goods cost that left, less those that came back. */
  cost: Money;
  customer: Customer;
  /** What discounts and promotions took off the prices, without tax. */
  discount: Money;
  /** What customers gave up while nothing was there for it would have brought, without tax; as `SalesAnalysis.lostRevenue`. */
  lostRevenue: Money;
  /** Revenue less cost. */
  margin: Money;
  order: Order;
  /** In base units. */
  quantity: Scalars['Decimal']['output'];
  revenue: Money;
  salesperson?: Maybe<Scalars['String']['output']>;
  /** The first day in the period on which something was shipped, credited or lost. */
  soldOn: Scalars['Date']['output'];
  /** How much that was, in base units. */
  unitsLost: Scalars['Decimal']['output'];
};

export type SoldOrderConnection = {
  edges: Array<SoldOrderEdge>;
  nodes: Array<SoldOrder>;
  pageInfo: PageInfo;
  /** All orders that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SoldOrderEdge = {
  cursor: Scalars['String']['output'];
  node: SoldOrder;
};

export type SoldOrderFilter = {
  and?: InputMaybe<Array<SoldOrderFilter>>;
  discount?: InputMaybe<DecimalFilter>;
  lostRevenue?: InputMaybe<DecimalFilter>;
  margin?: InputMaybe<DecimalFilter>;
  not?: InputMaybe<SoldOrderFilter>;
  or?: InputMaybe<Array<SoldOrderFilter>>;
  quantity?: InputMaybe<DecimalFilter>;
  revenue?: InputMaybe<DecimalFilter>;
  soldOn?: InputMaybe<DateFilter>;
  unitsLost?: InputMaybe<DecimalFilter>;
};

export type SoldOrderOrder = {
  direction: SortDirection;
  field: SoldOrderOrderField;
};

export type SoldOrderOrderField =
  | 'discount'
  | 'lostRevenue'
  | 'margin'
  | 'quantity'
  | 'revenue'
  | 'soldOn'
  | 'unitsLost';

/** Which way a list is ordered. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

export type StartPickingInput = {
  deliveryId: Scalars['ID']['input'];
  /** When given, the change is refused unless the delivery has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type StartPickingPayload = {
  delivery?: Maybe<Delivery>;
  userErrors: Array<UserError>;
};

/** The same without what follows from the day. */
export type StoredQuotationStatus =
  | 'ACCEPTED'
  | 'CONVERTED'
  | 'DRAFT'
  | 'LOST'
  | 'SENT';

export type StoredQuotationStatusFilter = {
  eq?: InputMaybe<StoredQuotationStatus>;
  in?: InputMaybe<Array<StoredQuotationStatus>>;
  ne?: InputMaybe<StoredQuotationStatus>;
};

/** Conditions on a text. `contains` ignores case. */
export type StringFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type TakeCouponsInput = {
  /** At most 10. */
  couponCodes: Array<Scalars['String']['input']>;
  customerId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of the caller, such as the id of a cart: it holds each coupon once. */
  reference: Scalars['String']['input'];
};

export type TakeCouponsPayload = {
  reference?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

/** For how long each target of a plan is. */
export type TargetSpan =
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

/** Whether prices are shown with their tax. */
export type TaxDisplay =
  /** Without tax, as to traders. */
  | 'EXCLUDED'
  /** With tax, as to consumers. */
  | 'INCLUDED';

/** Where tax is rounded to the minor unit. Lines sum to the document either way. */
export type TaxRounding =
  /** Per rate that of all lines together, spread over them by largest remainder. */
  | 'DOCUMENT'
  /** Each line's by itself. */
  | 'LINE';

/** A part of the market, and whom it has. For staff. */
export type Territory = Node & {
  /** Right below it, by code. */
  children: TerritoryConnection;
  /** Unique, such as `EAST`. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** At most 250 customers by name, who belong here whatever rules say. */
  customers: Array<Customer>;
  /** `ter_…` */
  id: Scalars['ID']['output'];
  /** Name in English, or in the language the company entered. */
  name: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** Right above it. */
  parent?: Maybe<Territory>;
  /** At most 500: a customer of whom one holds belongs here, unless one of another territory with a higher precedence holds as well. */
  rules: Array<TerritoryRule>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};


/** A part of the market, and whom it has. For staff. */
export type TerritoryChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TerritoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TerritoryOrder>;
};

export type TerritoryConnection = {
  edges: Array<TerritoryEdge>;
  nodes: Array<Territory>;
  pageInfo: PageInfo;
  /** All territories that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type TerritoryEdge = {
  cursor: Scalars['String']['output'];
  node: Territory;
};

export type TerritoryFilter = {
  and?: InputMaybe<Array<TerritoryFilter>>;
  code?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<TerritoryFilter>;
  or?: InputMaybe<Array<TerritoryFilter>>;
  parentId?: InputMaybe<IdFilter>;
};

export type TerritoryOrder = {
  direction: SortDirection;
  field: TerritoryOrderField;
};

export type TerritoryOrderField =
  | 'code'
  | 'name';

/** Whom a territory has: all that is named must hold for a customer's default ship-to address and group. */
export type TerritoryRule = {
  country?: Maybe<Scalars['CountryCode']['output']>;
  group?: Maybe<CustomerGroup>;
  /** What the postal code begins with. */
  postalPrefix?: Maybe<Scalars['String']['output']>;
  /** The highest of the rules that hold goes first; two of different territories that could meet never have the same. */
  precedence: Scalars['Int']['output'];
  /** Province or state, as addresses have it. */
  region?: Maybe<Scalars['String']['output']>;
};

export type TerritoryRuleInput = {
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** A group of customers. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  postalPrefix?: InputMaybe<Scalars['String']['input']>;
  precedence: Scalars['Int']['input'];
  region?: InputMaybe<Scalars['String']['input']>;
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
  /** The customer has the goods: they come back with a return. */
  | 'ALREADY_DELIVERED'
  /** A discount is 0 to 100 percent. */
  | 'BAD_DISCOUNT'
  /** A month is 1 to 12. */
  | 'BAD_MONTH'
  /** The period is none. */
  | 'BAD_PERIOD'
  /** The last of a range is not less than its first. */
  | 'BAD_RANGE'
  /** A season has twelve weights, none of them negative; other methods have none. */
  | 'BAD_SEASON'
  /** Weekdays are 1 to 7, each once and at least one. */
  | 'BAD_WEEKDAY'
  /** It is no year to plan for. */
  | 'BAD_YEAR'
  /** Another sales channel has this code. */
  | 'CHANNEL_CODE_TAKEN'
  /** Nobody is named to split the plan among, and nobody sold before. */
  | 'CHILDREN_MISSING'
  /** The code is blank. */
  | 'CODE_MISSING'
  /** Another promotion has the coupon. */
  | 'COUPON_CODE_TAKEN'
  /** No promotion that this customer gets now has the coupon. */
  | 'COUPON_UNKNOWN'
  /** The coupon was used as often as it can be. */
  | 'COUPON_USED_UP'
  /** Amounts of different currencies were mixed. */
  | 'CURRENCY_MISMATCH'
  /** Another territory names the customer already. */
  | 'CUSTOMER_NAMED_TWICE'
  /** A day stands in a list twice, or in two lists. */
  | 'DAY_TWICE'
  /** Deliveries that differ in customer, warehouse, address or carrier cannot leave together. */
  | 'DELIVERIES_DIFFER'
  /** The delivery leaves another warehouse. */
  | 'DELIVERY_ELSEWHERE'
  /** The delivery is in another wave. */
  | 'DELIVERY_IN_WAVE'
  /** A rule names no place and no group. */
  | 'EMPTY_RULE'
  /** The last day lies before the first. */
  | 'ENDS_BEFORE_START'
  /** Goods of the same order lines come back, or came, with a return. */
  | 'GOODS_RETURNED'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The document's lifecycle has no such move. */
  | 'ILLEGAL_MOVE'
  /** The quantity can not be said exactly in that unit. */
  | 'INEXACT_QUANTITY'
  /** The moment has not come yet. */
  | 'IN_THE_FUTURE'
  /** The day is over already. */
  | 'IN_THE_PAST'
  /** The goods issue was taken back already. */
  | 'ISSUE_REVERSED'
  /** The day of the lot has passed. */
  | 'LOT_EXPIRED'
  /** The lot is blocked. */
  | 'LOT_HELD'
  /** What is to leave together with it is not picked yet; what leaves now can be named by line. */
  | 'MATE_NOT_PICKED'
  /** A price list is for one group, one customer or one channel, not for several. */
  | 'MIXED_AUDIENCE'
  /** A name must be given. */
  | 'NAME_MISSING'
  /** A figure can not be less than zero. */
  | 'NEGATIVE_FIGURE'
  /** A price or its quantity can not be negative. */
  | 'NEGATIVE_PRICE'
  /** One child of a plan stands twice, or below another. */
  | 'NESTED_CHILDREN'
  /** No delivery is to be picked that no wave has. */
  | 'NOTHING_TO_PICK'
  /** The delivery leaves by itself already. */
  | 'NOT_CONSOLIDATED'
  /** A number must be more than zero. */
  | 'NOT_POSITIVE'
  /** There are no lines. */
  | 'NO_LINES'
  /** A delivery is packed into at least one parcel. */
  | 'NO_PARCELS'
  /** Nobody of the company is this user. */
  | 'NO_PICKER'
  /** No price list has a price for it. */
  | 'NO_PRICE'
  /** All parts weigh nothing, as without any history. */
  | 'NO_WEIGHTS'
  /** The link is none of ours, or the offer was written anew. */
  | 'OFFER_UNKNOWN'
  /** Somebody else approves a plan than who drafted it. */
  | 'OWN_PLAN'
  /** The plan above is of another year or measure, or its child is not named. */
  | 'PARENT_MISMATCH'
  /** More was picked than is wanted. */
  | 'PICKED_TOO_MUCH'
  /** The user is not active any more. */
  | 'PICKER_INACTIVE'
  /** What was picked must not leave, for its lot was blocked since: others must be picked. */
  | 'PICK_AGAIN'
  /** The year, the measure, among whom and of what a plan is stay as they are. */
  | 'PLAN_FRAME_FIXED'
  /** The parts of the plan do not sum to the whole. */
  | 'PLAN_GAPS'
  /** Another plan of the year has the name. */
  | 'PLAN_NAME_TAKEN'
  /** No version of the plan is in force. */
  | 'PLAN_NOT_APPROVED'
  /** Another price list has this code. */
  | 'PRICE_LIST_CODE_TAKEN'
  /** Two prices of equal rank for the same product, unit, quantity and time. */
  | 'PRICE_RULE_CONFLICT'
  /** The product is not sold, or not bought, any more; the figures name what takes its place. */
  | 'PRODUCT_DISCONTINUED'
  /** Another promotion has the code. */
  | 'PROMOTION_CODE_TAKEN'
  /** Another promotion that could meet this one in a basket has the same priority. */
  | 'PROMOTION_CONFLICT'
  /** The last day on which it could be accepted is over. */
  | 'QUOTATION_EXPIRED'
  /** A reason is needed. */
  | 'REASON_MISSING'
  /** Each unit needs its serial. */
  | 'SERIALS_DIFFER'
  /** The units are told apart: say which were picked. */
  | 'SERIALS_NEEDED'
  /** The unit was named before. */
  | 'SERIAL_TWICE'
  /** The goods are on their way to the customer. */
  | 'SHIPMENT_UNDER_WAY'
  /** A promotion of this kind needs the term. */
  | 'TERM_MISSING'
  /** A promotion of this kind has no such term. */
  | 'TERM_UNUSED'
  /** Another territory has the code. */
  | 'TERRITORY_CODE_TAKEN'
  /** A rule of another territory has the same precedence, and both could hold for one customer. */
  | 'TERRITORY_CONFLICT'
  /** A territory can not stand below itself. */
  | 'TERRITORY_CYCLE'
  /** Fewer than two deliveries do not leave together. */
  | 'TOO_FEW_DELIVERIES'
  /** More items at once than allowed. */
  | 'TOO_MANY'
  /** The number has more decimals than are kept. */
  | 'TOO_MANY_DECIMALS'
  /** Quantities of different units were mixed. */
  | 'UNIT_MISMATCH'
  /** There is no such sales channel. */
  | 'UNKNOWN_CHANNEL'
  /** The plan is not split among it. */
  | 'UNKNOWN_CHILD'
  /** There is no such customer. */
  | 'UNKNOWN_CUSTOMER'
  /** There is no such product. */
  | 'UNKNOWN_PRODUCT'
  /** No such unit is in the warehouse. */
  | 'UNKNOWN_SERIAL'
  /** The tax code has no rate on that day. */
  | 'UNKNOWN_TAX_CODE'
  /** The product has no such unit of measure. */
  | 'UNKNOWN_UNIT'
  /** Somebody changed the document since the expected version. */
  | 'VERSION_CONFLICT'
  /** Goods were put on other lists while these were made: release the wave again. */
  | 'WAVE_OVERTAKEN'
  /** The line wants goods of another bin. */
  | 'WRONG_BIN'
  /** The line wants goods of another lot. */
  | 'WRONG_LOT'
  /** The line wants another product. */
  | 'WRONG_PRODUCT';

/** A warehouse, as sales refers to it. */
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
  Consolidation: Consolidation;
  Customer: Customer;
  Delivery: Delivery;
  Order: Order;
  PickList: PickList;
  PickWave: PickWave;
  PriceList: PriceList;
  Promotion: Promotion;
  Quotation: Quotation;
  SalesChannel: SalesChannel;
  SalesPlan: SalesPlan;
  SalesTarget: SalesTarget;
  Territory: Territory;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Consolidation:
    ( { __typename: 'Consolidation' }
    & GraphQLRecursivePick<FederationTypes['Consolidation'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Delivery:
    ( { __typename: 'Delivery' }
    & GraphQLRecursivePick<FederationTypes['Delivery'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Order'], {"currency":true,"total":{"amount":true},"lines":{"id":true,"gross":{"amount":true},"ordered":{"value":true,"unit":true},"cancelled":{"value":true},"allocated":{"value":true},"shipped":{"value":true},"delivered":{"value":true},"invoiced":{"value":true}},"billing":{"invoiced":{"amount":true},"paid":{"amount":true},"settled":{"orderLineId":true,"quantity":true}}}> ) );
  PickList:
    ( { __typename: 'PickList' }
    & GraphQLRecursivePick<FederationTypes['PickList'], {"id":true}> );
  PickWave:
    ( { __typename: 'PickWave' }
    & GraphQLRecursivePick<FederationTypes['PickWave'], {"id":true}> );
  PriceList:
    ( { __typename: 'PriceList' }
    & GraphQLRecursivePick<FederationTypes['PriceList'], {"id":true}> );
  Promotion:
    ( { __typename: 'Promotion' }
    & GraphQLRecursivePick<FederationTypes['Promotion'], {"id":true}> );
  Quotation:
    ( { __typename: 'Quotation' }
    & GraphQLRecursivePick<FederationTypes['Quotation'], {"id":true}> );
  SalesChannel:
    ( { __typename: 'SalesChannel' }
    & GraphQLRecursivePick<FederationTypes['SalesChannel'], {"id":true}> );
  SalesPlan:
    ( { __typename: 'SalesPlan' }
    & GraphQLRecursivePick<FederationTypes['SalesPlan'], {"id":true}> );
  SalesTarget:
    ( { __typename: 'SalesTarget' }
    & GraphQLRecursivePick<FederationTypes['SalesTarget'], {"id":true}> );
  Territory:
    ( { __typename: 'Territory' }
    & GraphQLRecursivePick<FederationTypes['Territory'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ConsolidationRow )
    | ( DeliveryRow )
    | ( PickListRow )
    | ( WaveRow )
    | ( PriceListRow )
    | ( PromotionRow )
    | ( QuotationRow )
    | ( ChannelRow )
    | ( SalesPlanRow )
    | ( SalesTargetRow )
    | ( TerritoryRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptQuotationInput: AcceptQuotationInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptQuotationPayload: ResolverTypeWrapper<Payload<{ quotationId: string }>>;
  AnswerOfferInput: AnswerOfferInput;
  AnswerOfferPayload: ResolverTypeWrapper<Payload<{ status: string }>>;
  AppliedPromotion: ResolverTypeWrapper<Applied>;
  ApproveSalesPlanInput: ApproveSalesPlanInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApproveSalesPlanPayload: ResolverTypeWrapper<Payload<{ salesPlanId: string }>>;
  AssignPickListInput: AssignPickListInput;
  AssignPickListPayload: ResolverTypeWrapper<Payload<{ pickListId: string }>>;
  BasketLineInput: BasketLineInput;
  BillingBasis: BillingBasis;
  Bin: ResolverTypeWrapper<{ id: string }>;
  BooleanFilter: BooleanFilter;
  CancelWaveInput: CancelWaveInput;
  CancelWavePayload: ResolverTypeWrapper<Payload<{ waveId: string }>>;
  Carrier: ResolverTypeWrapper<{ id: string }>;
  CodeFilter: CodeFilter;
  ConfirmPickInput: ConfirmPickInput;
  ConfirmPickPayload: ResolverTypeWrapper<Payload<{ deliveryId: string }>>;
  ConsolidateDeliveriesInput: ConsolidateDeliveriesInput;
  ConsolidateDeliveriesPayload: ResolverTypeWrapper<Payload<{ consolidationId: string }>>;
  Consolidation: ResolverTypeWrapper<ConsolidationRow>;
  ConsolidationConnection: ResolverTypeWrapper<Connection<ConsolidationRow>>;
  ConsolidationEdge: ResolverTypeWrapper<Omit<ConsolidationEdge, 'node'> & { node: ResolversTypes['Consolidation'] }>;
  ConsolidationFilter: ConsolidationFilter;
  ConsolidationOrder: ConsolidationOrder;
  ConsolidationOrderField: ConsolidationOrderField;
  ConsolidationRule: ResolverTypeWrapper<RuleRow>;
  ConsolidationRuleConnection: ResolverTypeWrapper<Connection<RuleRow>>;
  ConsolidationRuleEdge: ResolverTypeWrapper<Omit<ConsolidationRuleEdge, 'node'> & { node: ResolversTypes['ConsolidationRule'] }>;
  ConsolidationRuleFilter: ConsolidationRuleFilter;
  ConsolidationRuleOrder: ConsolidationRuleOrder;
  ConsolidationRuleOrderField: ConsolidationRuleOrderField;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Customer: ResolverTypeWrapper<{ id: string }>;
  CustomerGroup: ResolverTypeWrapper<{ id: string }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  Delivery: ResolverTypeWrapper<DeliveryRow>;
  DeliveryAddress: ResolverTypeWrapper<DeliveryAddress>;
  DeliveryConnection: ResolverTypeWrapper<Connection<DeliveryRow>>;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  DeliveryFilter: DeliveryFilter;
  DeliveryLine: ResolverTypeWrapper<LineRow>;
  DeliveryOrder: DeliveryOrder;
  DeliveryOrderField: DeliveryOrderField;
  DeliveryStatus: DeliveryStatus;
  DeliveryStatusFilter: DeliveryStatusFilter;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ExportedFile: ResolverTypeWrapper<ExportedFile>;
  Figure: ResolverTypeWrapper<Figure>;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  LeavingLineInput: LeavingLineInput;
  LineTax: ResolverTypeWrapper<LineTax>;
  LoseQuotationInput: LoseQuotationInput;
  LoseQuotationPayload: ResolverTypeWrapper<Payload<{ quotationId: string }>>;
  Lot: ResolverTypeWrapper<{ id: string }>;
  MakeTargetsInput: MakeTargetsInput;
  MakeTargetsPayload: ResolverTypeWrapper<Payload<{ salesPlanId: string; targets: number }>>;
  MilestoneEvent: MilestoneEvent;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Offer: ResolverTypeWrapper<QuotationRow>;
  OfferAnswer: OfferAnswer;
  OfferLine: ResolverTypeWrapper<QuotationLineRow>;
  Order: ResolverTypeWrapper<OrderRef>;
  OrderBilling: ResolverTypeWrapper<OrderBilling>;
  OrderChannel: OrderChannel;
  OrderLine: ResolverTypeWrapper<{ id: string }>;
  OrderProgress: ResolverTypeWrapper<OrderProgress>;
  OrderStage: ResolverTypeWrapper<OrderStage>;
  PackDeliveryInput: PackDeliveryInput;
  PackDeliveryPayload: ResolverTypeWrapper<Payload<{ deliveryId: string }>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Parcel: ResolverTypeWrapper<ParcelRow>;
  ParcelInput: ParcelInput;
  PickLine: ResolverTypeWrapper<PickLineRow>;
  PickList: ResolverTypeWrapper<PickListRow>;
  PickListConnection: ResolverTypeWrapper<Connection<PickListRow>>;
  PickListEdge: ResolverTypeWrapper<Omit<PickListEdge, 'node'> & { node: ResolversTypes['PickList'] }>;
  PickListFilter: PickListFilter;
  PickListOrder: PickListOrder;
  PickListOrderField: PickListOrderField;
  PickPart: ResolverTypeWrapper<PickPartRow>;
  PickWave: ResolverTypeWrapper<WaveRow>;
  PickWaveConnection: ResolverTypeWrapper<Connection<WaveRow>>;
  PickWaveEdge: ResolverTypeWrapper<Omit<PickWaveEdge, 'node'> & { node: ResolversTypes['PickWave'] }>;
  PickWaveFilter: PickWaveFilter;
  PickWaveMode: PickWaveMode;
  PickWaveModeFilter: PickWaveModeFilter;
  PickWaveOrder: PickWaveOrder;
  PickWaveOrderField: PickWaveOrderField;
  PickWaveStatus: PickWaveStatus;
  PickWaveStatusFilter: PickWaveStatusFilter;
  PlanWaveInput: PlanWaveInput;
  PlanWavePayload: ResolverTypeWrapper<Payload<{ waveId: string }>>;
  PostGoodsIssueInput: PostGoodsIssueInput;
  PostGoodsIssuePayload: ResolverTypeWrapper<Payload<{ deliveryId: string }>>;
  Price: ResolverTypeWrapper<PriceRow>;
  PriceAudience: PriceAudience;
  PriceAudienceFilter: PriceAudienceFilter;
  PriceBasketInput: PriceBasketInput;
  PriceConnection: ResolverTypeWrapper<Connection<PriceRow>>;
  PriceEdge: ResolverTypeWrapper<Omit<PriceEdge, 'node'> & { node: ResolversTypes['Price'] }>;
  PriceFilter: PriceFilter;
  PriceInput: PriceInput;
  PriceList: ResolverTypeWrapper<PriceListRow>;
  PriceListConnection: ResolverTypeWrapper<Connection<PriceListRow>>;
  PriceListEdge: ResolverTypeWrapper<Omit<PriceListEdge, 'node'> & { node: ResolversTypes['PriceList'] }>;
  PriceListFilter: PriceListFilter;
  PriceListOrder: PriceListOrder;
  PriceListOrderField: PriceListOrderField;
  PriceListVersion: ResolverTypeWrapper<VersionRow>;
  PriceListVersionInput: PriceListVersionInput;
  PriceOrder: PriceOrder;
  PriceOrderField: PriceOrderField;
  PriceVolumeMix: ResolverTypeWrapper<PriceVolumeMixRow>;
  PricedBasket: ResolverTypeWrapper<BasketRow>;
  PricedFreight: ResolverTypeWrapper<PricedFreight>;
  PricedLine: ResolverTypeWrapper<BasketLineRow>;
  Product: ResolverTypeWrapper<{ id: string }>;
  ProductCategory: ResolverTypeWrapper<{ id: string }>;
  ProductPair: ResolverTypeWrapper<ProductPairRow>;
  ProductPairConnection: ResolverTypeWrapper<Connection<ProductPairRow>>;
  ProductPairEdge: ResolverTypeWrapper<Omit<ProductPairEdge, 'node'> & { node: ResolversTypes['ProductPair'] }>;
  ProductPairFilter: ProductPairFilter;
  ProductPairOrder: ProductPairOrder;
  ProductPairOrderField: ProductPairOrderField;
  ProductStatus: ProductStatus;
  ProductVariance: ResolverTypeWrapper<ProductVarianceRow>;
  Promotion: ResolverTypeWrapper<PromotionRow>;
  PromotionComponent: ResolverTypeWrapper<Component>;
  PromotionComponentInput: PromotionComponentInput;
  PromotionConnection: ResolverTypeWrapper<Connection<PromotionRow>>;
  PromotionEdge: ResolverTypeWrapper<Omit<PromotionEdge, 'node'> & { node: ResolversTypes['Promotion'] }>;
  PromotionFilter: PromotionFilter;
  PromotionKind: PromotionKind;
  PromotionKindFilter: PromotionKindFilter;
  PromotionOrder: PromotionOrder;
  PromotionOrderField: PromotionOrderField;
  PromotionStacking: PromotionStacking;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quotation: ResolverTypeWrapper<QuotationRow>;
  QuotationConnection: ResolverTypeWrapper<Connection<QuotationRow>>;
  QuotationEdge: ResolverTypeWrapper<Omit<QuotationEdge, 'node'> & { node: ResolversTypes['Quotation'] }>;
  QuotationFilter: QuotationFilter;
  QuotationLine: ResolverTypeWrapper<QuotationLineRow>;
  QuotationOrder: QuotationOrder;
  QuotationOrderField: QuotationOrderField;
  QuotationRevision: ResolverTypeWrapper<RevisionRow>;
  QuotationStatus: QuotationStatus;
  ReleaseWaveInput: ReleaseWaveInput;
  ReleaseWavePayload: ResolverTypeWrapper<Payload<{ waveId: string }>>;
  ReportShortPickInput: ReportShortPickInput;
  ReportShortPickPayload: ResolverTypeWrapper<Payload<{ pickLineId: string }>>;
  RestateSalesInput: RestateSalesInput;
  RestateSalesPayload: ResolverTypeWrapper<Payload<{ sales: number }>>;
  ReverseGoodsIssueInput: ReverseGoodsIssueInput;
  ReverseGoodsIssuePayload: ResolverTypeWrapper<Payload<{ deliveryId: string }>>;
  ReviseQuotationInput: ReviseQuotationInput;
  ReviseQuotationPayload: ResolverTypeWrapper<Payload<{ quotationId: string }>>;
  SalesAnalysis: ResolverTypeWrapper<SalesAnalysisRow>;
  SalesAnalysisConnection: ResolverTypeWrapper<Connection<SalesAnalysisRow>>;
  SalesAnalysisEdge: ResolverTypeWrapper<Omit<SalesAnalysisEdge, 'node'> & { node: ResolversTypes['SalesAnalysis'] }>;
  SalesAnalysisFilter: SalesAnalysisFilter;
  SalesAnalysisOrder: SalesAnalysisOrder;
  SalesAnalysisOrderField: SalesAnalysisOrderField;
  SalesCalendar: ResolverTypeWrapper<SalesCalendarRow>;
  SalesChannel: ResolverTypeWrapper<ChannelRow>;
  SalesChannelConnection: ResolverTypeWrapper<Connection<ChannelRow>>;
  SalesChannelEdge: ResolverTypeWrapper<Omit<SalesChannelEdge, 'node'> & { node: ResolversTypes['SalesChannel'] }>;
  SalesChannelFilter: SalesChannelFilter;
  SalesChannelOrder: SalesChannelOrder;
  SalesChannelOrderField: SalesChannelOrderField;
  SalesDimension: SalesDimension;
  SalesMeasure: SalesMeasure;
  SalesMeasureFilter: SalesMeasureFilter;
  SalesPast: ResolverTypeWrapper<SalesPastRow>;
  SalesPlan: ResolverTypeWrapper<SalesPlanRow>;
  SalesPlanChange: ResolverTypeWrapper<SalesPlanChangeRow>;
  SalesPlanChangeConnection: ResolverTypeWrapper<Connection<SalesPlanChangeRow>>;
  SalesPlanChangeEdge: ResolverTypeWrapper<Omit<SalesPlanChangeEdge, 'node'> & { node: ResolversTypes['SalesPlanChange'] }>;
  SalesPlanChangeFilter: SalesPlanChangeFilter;
  SalesPlanChangeOrder: SalesPlanChangeOrder;
  SalesPlanChangeOrderField: SalesPlanChangeOrderField;
  SalesPlanChild: ResolverTypeWrapper<PlanChildRow>;
  SalesPlanChildInput: SalesPlanChildInput;
  SalesPlanConnection: ResolverTypeWrapper<Connection<SalesPlanRow>>;
  SalesPlanDimension: SalesPlanDimension;
  SalesPlanDimensionFilter: SalesPlanDimensionFilter;
  SalesPlanEdge: ResolverTypeWrapper<Omit<SalesPlanEdge, 'node'> & { node: ResolversTypes['SalesPlan'] }>;
  SalesPlanFilter: SalesPlanFilter;
  SalesPlanLine: ResolverTypeWrapper<PlanLineRow>;
  SalesPlanLineConnection: ResolverTypeWrapper<Connection<PlanLineRow>>;
  SalesPlanLineEdge: ResolverTypeWrapper<Omit<SalesPlanLineEdge, 'node'> & { node: ResolversTypes['SalesPlanLine'] }>;
  SalesPlanLineFilter: SalesPlanLineFilter;
  SalesPlanLineInput: SalesPlanLineInput;
  SalesPlanLineOrder: SalesPlanLineOrder;
  SalesPlanLineOrderField: SalesPlanLineOrderField;
  SalesPlanMeasure: SalesPlanMeasure;
  SalesPlanMeasureFilter: SalesPlanMeasureFilter;
  SalesPlanMethod: SalesPlanMethod;
  SalesPlanMonth: ResolverTypeWrapper<PlanMonthRow>;
  SalesPlanOrder: SalesPlanOrder;
  SalesPlanOrderField: SalesPlanOrderField;
  SalesPlanStatus: SalesPlanStatus;
  SalesPlanVersion: ResolverTypeWrapper<PlanVersionRow>;
  SalesScope: SalesScope;
  SalesTarget: ResolverTypeWrapper<SalesTargetRow>;
  SalesTargetConnection: ResolverTypeWrapper<Connection<SalesTargetRow>>;
  SalesTargetEdge: ResolverTypeWrapper<Omit<SalesTargetEdge, 'node'> & { node: ResolversTypes['SalesTarget'] }>;
  SalesTargetFilter: SalesTargetFilter;
  SalesTargetOrder: SalesTargetOrder;
  SalesTargetOrderField: SalesTargetOrderField;
  SalesTargetRisk: SalesTargetRisk;
  SaveConsolidationRuleInput: SaveConsolidationRuleInput;
  SaveConsolidationRulePayload: ResolverTypeWrapper<Payload<{ consolidationRuleId: string }>>;
  SavePriceListInput: SavePriceListInput;
  SavePriceListPayload: ResolverTypeWrapper<Payload<{ priceListId: string }>>;
  SavePricesInput: SavePricesInput;
  SavePricesPayload: ResolverTypeWrapper<Payload<{ priceListId: string }>>;
  SavePromotionInput: SavePromotionInput;
  SavePromotionPayload: ResolverTypeWrapper<Payload<{ promotionId: string }>>;
  SaveQuotationInput: SaveQuotationInput;
  SaveQuotationPayload: ResolverTypeWrapper<Payload<{ quotationId: string }>>;
  SaveSalesCalendarInput: SaveSalesCalendarInput;
  SaveSalesCalendarPayload: ResolverTypeWrapper<Payload<{ version: number }>>;
  SaveSalesChannelInput: SaveSalesChannelInput;
  SaveSalesChannelPayload: ResolverTypeWrapper<Payload<{ salesChannelId: string }>>;
  SaveSalesPlanInput: SaveSalesPlanInput;
  SaveSalesPlanPayload: ResolverTypeWrapper<Payload<{ salesPlanId: string }>>;
  SaveSalesTargetInput: SaveSalesTargetInput;
  SaveSalesTargetPayload: ResolverTypeWrapper<Payload<{ salesTargetId: string }>>;
  SaveTerritoryInput: SaveTerritoryInput;
  SaveTerritoryPayload: ResolverTypeWrapper<Payload<{ territoryId: string }>>;
  ScanPickInput: ScanPickInput;
  ScanPickPayload: ResolverTypeWrapper<Payload<{ pickLineId: string }>>;
  SendQuotationInput: SendQuotationInput;
  SendQuotationPayload: ResolverTypeWrapper<Payload<{ quotationId: string }>>;
  SeparateDeliveryInput: SeparateDeliveryInput;
  SeparateDeliveryPayload: ResolverTypeWrapper<Payload<{ deliveryId: string }>>;
  SettledLine: ResolverTypeWrapper<SettledLine>;
  ShortPickInput: ShortPickInput;
  SoldOrder: ResolverTypeWrapper<SoldOrderRow>;
  SoldOrderConnection: ResolverTypeWrapper<Connection<SoldOrderRow>>;
  SoldOrderEdge: ResolverTypeWrapper<Omit<SoldOrderEdge, 'node'> & { node: ResolversTypes['SoldOrder'] }>;
  SoldOrderFilter: SoldOrderFilter;
  SoldOrderOrder: SoldOrderOrder;
  SoldOrderOrderField: SoldOrderOrderField;
  SortDirection: SortDirection;
  StartPickingInput: StartPickingInput;
  StartPickingPayload: ResolverTypeWrapper<Payload<{ deliveryId: string }>>;
  StoredQuotationStatus: StoredQuotationStatus;
  StoredQuotationStatusFilter: StoredQuotationStatusFilter;
  StringFilter: StringFilter;
  TakeCouponsInput: TakeCouponsInput;
  TakeCouponsPayload: ResolverTypeWrapper<Payload<{ reference: string }>>;
  TargetSpan: TargetSpan;
  TaxDisplay: TaxDisplay;
  TaxRounding: TaxRounding;
  Territory: ResolverTypeWrapper<TerritoryRow>;
  TerritoryConnection: ResolverTypeWrapper<Connection<TerritoryRow>>;
  TerritoryEdge: ResolverTypeWrapper<Omit<TerritoryEdge, 'node'> & { node: ResolversTypes['Territory'] }>;
  TerritoryFilter: TerritoryFilter;
  TerritoryOrder: TerritoryOrder;
  TerritoryOrderField: TerritoryOrderField;
  TerritoryRule: ResolverTypeWrapper<TerritoryRuleRow>;
  TerritoryRuleInput: TerritoryRuleInput;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Warehouse: ResolverTypeWrapper<{ id: string }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptQuotationInput: AcceptQuotationInput;
  ID: Scalars['ID']['output'];
  AcceptQuotationPayload: Payload<{ quotationId: string }>;
  AnswerOfferInput: AnswerOfferInput;
  AnswerOfferPayload: Payload<{ status: string }>;
  AppliedPromotion: Applied;
  ApproveSalesPlanInput: ApproveSalesPlanInput;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  ApproveSalesPlanPayload: Payload<{ salesPlanId: string }>;
  AssignPickListInput: AssignPickListInput;
  AssignPickListPayload: Payload<{ pickListId: string }>;
  BasketLineInput: BasketLineInput;
  Bin: { id: string };
  BooleanFilter: BooleanFilter;
  CancelWaveInput: CancelWaveInput;
  CancelWavePayload: Payload<{ waveId: string }>;
  Carrier: { id: string };
  CodeFilter: CodeFilter;
  ConfirmPickInput: ConfirmPickInput;
  ConfirmPickPayload: Payload<{ deliveryId: string }>;
  ConsolidateDeliveriesInput: ConsolidateDeliveriesInput;
  ConsolidateDeliveriesPayload: Payload<{ consolidationId: string }>;
  Consolidation: ConsolidationRow;
  ConsolidationConnection: Connection<ConsolidationRow>;
  ConsolidationEdge: Omit<ConsolidationEdge, 'node'> & { node: ResolversParentTypes['Consolidation'] };
  ConsolidationFilter: ConsolidationFilter;
  ConsolidationOrder: ConsolidationOrder;
  ConsolidationRule: RuleRow;
  ConsolidationRuleConnection: Connection<RuleRow>;
  ConsolidationRuleEdge: Omit<ConsolidationRuleEdge, 'node'> & { node: ResolversParentTypes['ConsolidationRule'] };
  ConsolidationRuleFilter: ConsolidationRuleFilter;
  ConsolidationRuleOrder: ConsolidationRuleOrder;
  CountryCode: Scalars['CountryCode']['output'];
  Currency: Scalars['Currency']['output'];
  Customer: { id: string };
  CustomerGroup: { id: string };
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  Delivery: DeliveryRow;
  DeliveryAddress: DeliveryAddress;
  DeliveryConnection: Connection<DeliveryRow>;
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  DeliveryFilter: DeliveryFilter;
  DeliveryLine: LineRow;
  DeliveryOrder: DeliveryOrder;
  DeliveryStatusFilter: DeliveryStatusFilter;
  EmailAddress: Scalars['EmailAddress']['output'];
  ExportedFile: ExportedFile;
  Figure: Figure;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  LeavingLineInput: LeavingLineInput;
  LineTax: LineTax;
  LoseQuotationInput: LoseQuotationInput;
  LoseQuotationPayload: Payload<{ quotationId: string }>;
  Lot: { id: string };
  MakeTargetsInput: MakeTargetsInput;
  MakeTargetsPayload: Payload<{ salesPlanId: string; targets: number }>;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Offer: QuotationRow;
  OfferLine: QuotationLineRow;
  Order: OrderRef;
  OrderBilling: OrderBilling;
  OrderLine: { id: string };
  OrderProgress: OrderProgress;
  OrderStage: OrderStage;
  PackDeliveryInput: PackDeliveryInput;
  PackDeliveryPayload: Payload<{ deliveryId: string }>;
  PageInfo: PageInfo;
  Parcel: ParcelRow;
  ParcelInput: ParcelInput;
  PickLine: PickLineRow;
  PickList: PickListRow;
  PickListConnection: Connection<PickListRow>;
  PickListEdge: Omit<PickListEdge, 'node'> & { node: ResolversParentTypes['PickList'] };
  PickListFilter: PickListFilter;
  PickListOrder: PickListOrder;
  PickPart: PickPartRow;
  PickWave: WaveRow;
  PickWaveConnection: Connection<WaveRow>;
  PickWaveEdge: Omit<PickWaveEdge, 'node'> & { node: ResolversParentTypes['PickWave'] };
  PickWaveFilter: PickWaveFilter;
  PickWaveModeFilter: PickWaveModeFilter;
  PickWaveOrder: PickWaveOrder;
  PickWaveStatusFilter: PickWaveStatusFilter;
  PlanWaveInput: PlanWaveInput;
  PlanWavePayload: Payload<{ waveId: string }>;
  PostGoodsIssueInput: PostGoodsIssueInput;
  PostGoodsIssuePayload: Payload<{ deliveryId: string }>;
  Price: PriceRow;
  PriceAudienceFilter: PriceAudienceFilter;
  PriceBasketInput: PriceBasketInput;
  PriceConnection: Connection<PriceRow>;
  PriceEdge: Omit<PriceEdge, 'node'> & { node: ResolversParentTypes['Price'] };
  PriceFilter: PriceFilter;
  PriceInput: PriceInput;
  PriceList: PriceListRow;
  PriceListConnection: Connection<PriceListRow>;
  PriceListEdge: Omit<PriceListEdge, 'node'> & { node: ResolversParentTypes['PriceList'] };
  PriceListFilter: PriceListFilter;
  PriceListOrder: PriceListOrder;
  PriceListVersion: VersionRow;
  PriceListVersionInput: PriceListVersionInput;
  PriceOrder: PriceOrder;
  PriceVolumeMix: PriceVolumeMixRow;
  PricedBasket: BasketRow;
  PricedFreight: PricedFreight;
  PricedLine: BasketLineRow;
  Product: { id: string };
  ProductCategory: { id: string };
  ProductPair: ProductPairRow;
  ProductPairConnection: Connection<ProductPairRow>;
  ProductPairEdge: Omit<ProductPairEdge, 'node'> & { node: ResolversParentTypes['ProductPair'] };
  ProductPairFilter: ProductPairFilter;
  ProductPairOrder: ProductPairOrder;
  ProductVariance: ProductVarianceRow;
  Promotion: PromotionRow;
  PromotionComponent: Component;
  PromotionComponentInput: PromotionComponentInput;
  PromotionConnection: Connection<PromotionRow>;
  PromotionEdge: Omit<PromotionEdge, 'node'> & { node: ResolversParentTypes['Promotion'] };
  PromotionFilter: PromotionFilter;
  PromotionKindFilter: PromotionKindFilter;
  PromotionOrder: PromotionOrder;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  Quotation: QuotationRow;
  QuotationConnection: Connection<QuotationRow>;
  QuotationEdge: Omit<QuotationEdge, 'node'> & { node: ResolversParentTypes['Quotation'] };
  QuotationFilter: QuotationFilter;
  QuotationLine: QuotationLineRow;
  QuotationOrder: QuotationOrder;
  QuotationRevision: RevisionRow;
  ReleaseWaveInput: ReleaseWaveInput;
  ReleaseWavePayload: Payload<{ waveId: string }>;
  ReportShortPickInput: ReportShortPickInput;
  ReportShortPickPayload: Payload<{ pickLineId: string }>;
  RestateSalesInput: RestateSalesInput;
  RestateSalesPayload: Payload<{ sales: number }>;
  ReverseGoodsIssueInput: ReverseGoodsIssueInput;
  ReverseGoodsIssuePayload: Payload<{ deliveryId: string }>;
  ReviseQuotationInput: ReviseQuotationInput;
  ReviseQuotationPayload: Payload<{ quotationId: string }>;
  SalesAnalysis: SalesAnalysisRow;
  SalesAnalysisConnection: Connection<SalesAnalysisRow>;
  SalesAnalysisEdge: Omit<SalesAnalysisEdge, 'node'> & { node: ResolversParentTypes['SalesAnalysis'] };
  SalesAnalysisFilter: SalesAnalysisFilter;
  SalesAnalysisOrder: SalesAnalysisOrder;
  SalesCalendar: SalesCalendarRow;
  SalesChannel: ChannelRow;
  SalesChannelConnection: Connection<ChannelRow>;
  SalesChannelEdge: Omit<SalesChannelEdge, 'node'> & { node: ResolversParentTypes['SalesChannel'] };
  SalesChannelFilter: SalesChannelFilter;
  SalesChannelOrder: SalesChannelOrder;
  SalesMeasureFilter: SalesMeasureFilter;
  SalesPast: SalesPastRow;
  SalesPlan: SalesPlanRow;
  SalesPlanChange: SalesPlanChangeRow;
  SalesPlanChangeConnection: Connection<SalesPlanChangeRow>;
  SalesPlanChangeEdge: Omit<SalesPlanChangeEdge, 'node'> & { node: ResolversParentTypes['SalesPlanChange'] };
  SalesPlanChangeFilter: SalesPlanChangeFilter;
  SalesPlanChangeOrder: SalesPlanChangeOrder;
  SalesPlanChild: PlanChildRow;
  SalesPlanChildInput: SalesPlanChildInput;
  SalesPlanConnection: Connection<SalesPlanRow>;
  SalesPlanDimensionFilter: SalesPlanDimensionFilter;
  SalesPlanEdge: Omit<SalesPlanEdge, 'node'> & { node: ResolversParentTypes['SalesPlan'] };
  SalesPlanFilter: SalesPlanFilter;
  SalesPlanLine: PlanLineRow;
  SalesPlanLineConnection: Connection<PlanLineRow>;
  SalesPlanLineEdge: Omit<SalesPlanLineEdge, 'node'> & { node: ResolversParentTypes['SalesPlanLine'] };
  SalesPlanLineFilter: SalesPlanLineFilter;
  SalesPlanLineInput: SalesPlanLineInput;
  SalesPlanLineOrder: SalesPlanLineOrder;
  SalesPlanMeasureFilter: SalesPlanMeasureFilter;
  SalesPlanMonth: PlanMonthRow;
  SalesPlanOrder: SalesPlanOrder;
  SalesPlanVersion: PlanVersionRow;
  SalesScope: SalesScope;
  SalesTarget: SalesTargetRow;
  SalesTargetConnection: Connection<SalesTargetRow>;
  SalesTargetEdge: Omit<SalesTargetEdge, 'node'> & { node: ResolversParentTypes['SalesTarget'] };
  SalesTargetFilter: SalesTargetFilter;
  SalesTargetOrder: SalesTargetOrder;
  SaveConsolidationRuleInput: SaveConsolidationRuleInput;
  SaveConsolidationRulePayload: Payload<{ consolidationRuleId: string }>;
  SavePriceListInput: SavePriceListInput;
  SavePriceListPayload: Payload<{ priceListId: string }>;
  SavePricesInput: SavePricesInput;
  SavePricesPayload: Payload<{ priceListId: string }>;
  SavePromotionInput: SavePromotionInput;
  SavePromotionPayload: Payload<{ promotionId: string }>;
  SaveQuotationInput: SaveQuotationInput;
  SaveQuotationPayload: Payload<{ quotationId: string }>;
  SaveSalesCalendarInput: SaveSalesCalendarInput;
  SaveSalesCalendarPayload: Payload<{ version: number }>;
  SaveSalesChannelInput: SaveSalesChannelInput;
  SaveSalesChannelPayload: Payload<{ salesChannelId: string }>;
  SaveSalesPlanInput: SaveSalesPlanInput;
  SaveSalesPlanPayload: Payload<{ salesPlanId: string }>;
  SaveSalesTargetInput: SaveSalesTargetInput;
  SaveSalesTargetPayload: Payload<{ salesTargetId: string }>;
  SaveTerritoryInput: SaveTerritoryInput;
  SaveTerritoryPayload: Payload<{ territoryId: string }>;
  ScanPickInput: ScanPickInput;
  ScanPickPayload: Payload<{ pickLineId: string }>;
  SendQuotationInput: SendQuotationInput;
  SendQuotationPayload: Payload<{ quotationId: string }>;
  SeparateDeliveryInput: SeparateDeliveryInput;
  SeparateDeliveryPayload: Payload<{ deliveryId: string }>;
  SettledLine: SettledLine;
  ShortPickInput: ShortPickInput;
  SoldOrder: SoldOrderRow;
  SoldOrderConnection: Connection<SoldOrderRow>;
  SoldOrderEdge: Omit<SoldOrderEdge, 'node'> & { node: ResolversParentTypes['SoldOrder'] };
  SoldOrderFilter: SoldOrderFilter;
  SoldOrderOrder: SoldOrderOrder;
  StartPickingInput: StartPickingInput;
  StartPickingPayload: Payload<{ deliveryId: string }>;
  StoredQuotationStatusFilter: StoredQuotationStatusFilter;
  StringFilter: StringFilter;
  TakeCouponsInput: TakeCouponsInput;
  TakeCouponsPayload: Payload<{ reference: string }>;
  Territory: TerritoryRow;
  TerritoryConnection: Connection<TerritoryRow>;
  TerritoryEdge: Omit<TerritoryEdge, 'node'> & { node: ResolversParentTypes['Territory'] };
  TerritoryFilter: TerritoryFilter;
  TerritoryOrder: TerritoryOrder;
  TerritoryRule: TerritoryRuleRow;
  TerritoryRuleInput: TerritoryRuleInput;
  UserError: UserError;
  Warehouse: { id: string };
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: Array<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptQuotationPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AcceptQuotationPayload'] = ResolversParentTypes['AcceptQuotationPayload']> = {
  quotation?: Resolver<Maybe<ResolversTypes['Quotation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerOfferPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AnswerOfferPayload'] = ResolversParentTypes['AnswerOfferPayload']> = {
  status?: Resolver<Maybe<ResolversTypes['QuotationStatus']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppliedPromotionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AppliedPromotion'] = ResolversParentTypes['AppliedPromotion']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promotionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ApproveSalesPlanPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ApproveSalesPlanPayload'] = ResolversParentTypes['ApproveSalesPlanPayload']> = {
  salesPlan?: Resolver<Maybe<ResolversTypes['SalesPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignPickListPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AssignPickListPayload'] = ResolversParentTypes['AssignPickListPayload']> = {
  pickList?: Resolver<Maybe<ResolversTypes['PickList']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BinResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Bin'] = ResolversParentTypes['Bin']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CancelWavePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CancelWavePayload'] = ResolversParentTypes['CancelWavePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  wave?: Resolver<Maybe<ResolversTypes['PickWave']>, ParentType, ContextType>;
};

export type CarrierResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Carrier'] = ResolversParentTypes['Carrier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConfirmPickPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ConfirmPickPayload'] = ResolversParentTypes['ConfirmPickPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsolidateDeliveriesPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ConsolidateDeliveriesPayload'] = ResolversParentTypes['ConsolidateDeliveriesPayload']> = {
  consolidation?: Resolver<Maybe<ResolversTypes['Consolidation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsolidationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Consolidation'] = ResolversParentTypes['Consolidation'], FederationReferenceType extends FederationReferenceTypes['Consolidation'] = FederationReferenceTypes['Consolidation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Consolidation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsolidationConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ConsolidationConnection'] = ResolversParentTypes['ConsolidationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConsolidationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Consolidation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsolidationEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ConsolidationEdge'] = ResolversParentTypes['ConsolidationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consolidation'], ParentType, ContextType>;
};

export type ConsolidationRuleResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ConsolidationRule'] = ResolversParentTypes['ConsolidationRule']> = {
  channel?: Resolver<Maybe<ResolversTypes['OrderChannel']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isConsolidated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConsolidationRuleConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ConsolidationRuleConnection'] = ResolversParentTypes['ConsolidationRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConsolidationRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ConsolidationRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsolidationRuleEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ConsolidationRuleEdge'] = ResolversParentTypes['ConsolidationRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsolidationRule'], ParentType, ContextType>;
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
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<CustomerQuotationsArgs>>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
};

export type CustomerGroupResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CustomerGroup'] = ResolversParentTypes['CustomerGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type DeliveryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery'], FederationReferenceType extends FederationReferenceTypes['Delivery'] = FederationReferenceTypes['Delivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Delivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['Carrier']>, ParentType, ContextType>;
  consolidation?: Resolver<Maybe<ResolversTypes['Consolidation']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveryNote?: Resolver<ResolversTypes['ExportedFile'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['DeliveryLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  orderNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  parcels?: Resolver<Array<ResolversTypes['Parcel']>, ParentType, ContextType>;
  pickList?: Resolver<ResolversTypes['ExportedFile'], ParentType, ContextType>;
  pickNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pickedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pickingStartedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reversalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shipTo?: Resolver<ResolversTypes['DeliveryAddress'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeliveryStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryAddressResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DeliveryAddress'] = ResolversParentTypes['DeliveryAddress']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type DeliveryLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DeliveryLine'] = ResolversParentTypes['DeliveryLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  orderLine?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

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

export type LineTaxResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LineTax'] = ResolversParentTypes['LineTax']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCompound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type LoseQuotationPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LoseQuotationPayload'] = ResolversParentTypes['LoseQuotationPayload']> = {
  quotation?: Resolver<Maybe<ResolversTypes['Quotation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LotResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Lot'] = ResolversParentTypes['Lot']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MakeTargetsPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['MakeTargetsPayload'] = ResolversParentTypes['MakeTargetsPayload']> = {
  salesPlan?: Resolver<Maybe<ResolversTypes['SalesPlan']>, ParentType, ContextType>;
  targets?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptQuotation?: Resolver<ResolversTypes['AcceptQuotationPayload'], ParentType, ContextType, RequireFields<MutationAcceptQuotationArgs, 'input'>>;
  answerOffer?: Resolver<ResolversTypes['AnswerOfferPayload'], ParentType, ContextType, RequireFields<MutationAnswerOfferArgs, 'input'>>;
  approveSalesPlan?: Resolver<ResolversTypes['ApproveSalesPlanPayload'], ParentType, ContextType, RequireFields<MutationApproveSalesPlanArgs, 'input'>>;
  assignPickList?: Resolver<ResolversTypes['AssignPickListPayload'], ParentType, ContextType, RequireFields<MutationAssignPickListArgs, 'input'>>;
  cancelWave?: Resolver<ResolversTypes['CancelWavePayload'], ParentType, ContextType, RequireFields<MutationCancelWaveArgs, 'input'>>;
  confirmPick?: Resolver<ResolversTypes['ConfirmPickPayload'], ParentType, ContextType, RequireFields<MutationConfirmPickArgs, 'input'>>;
  consolidateDeliveries?: Resolver<ResolversTypes['ConsolidateDeliveriesPayload'], ParentType, ContextType, RequireFields<MutationConsolidateDeliveriesArgs, 'input'>>;
  loseQuotation?: Resolver<ResolversTypes['LoseQuotationPayload'], ParentType, ContextType, RequireFields<MutationLoseQuotationArgs, 'input'>>;
  makeTargets?: Resolver<ResolversTypes['MakeTargetsPayload'], ParentType, ContextType, RequireFields<MutationMakeTargetsArgs, 'input'>>;
  packDelivery?: Resolver<ResolversTypes['PackDeliveryPayload'], ParentType, ContextType, RequireFields<MutationPackDeliveryArgs, 'input'>>;
  planWave?: Resolver<ResolversTypes['PlanWavePayload'], ParentType, ContextType, RequireFields<MutationPlanWaveArgs, 'input'>>;
  postGoodsIssue?: Resolver<ResolversTypes['PostGoodsIssuePayload'], ParentType, ContextType, RequireFields<MutationPostGoodsIssueArgs, 'input'>>;
  releaseWave?: Resolver<ResolversTypes['ReleaseWavePayload'], ParentType, ContextType, RequireFields<MutationReleaseWaveArgs, 'input'>>;
  reportShortPick?: Resolver<ResolversTypes['ReportShortPickPayload'], ParentType, ContextType, RequireFields<MutationReportShortPickArgs, 'input'>>;
  restateSales?: Resolver<ResolversTypes['RestateSalesPayload'], ParentType, ContextType, RequireFields<MutationRestateSalesArgs, 'input'>>;
  reverseGoodsIssue?: Resolver<ResolversTypes['ReverseGoodsIssuePayload'], ParentType, ContextType, RequireFields<MutationReverseGoodsIssueArgs, 'input'>>;
  reviseQuotation?: Resolver<ResolversTypes['ReviseQuotationPayload'], ParentType, ContextType, RequireFields<MutationReviseQuotationArgs, 'input'>>;
  saveConsolidationRule?: Resolver<ResolversTypes['SaveConsolidationRulePayload'], ParentType, ContextType, RequireFields<MutationSaveConsolidationRuleArgs, 'input'>>;
  savePriceList?: Resolver<ResolversTypes['SavePriceListPayload'], ParentType, ContextType, RequireFields<MutationSavePriceListArgs, 'input'>>;
  savePrices?: Resolver<ResolversTypes['SavePricesPayload'], ParentType, ContextType, RequireFields<MutationSavePricesArgs, 'input'>>;
  savePromotion?: Resolver<ResolversTypes['SavePromotionPayload'], ParentType, ContextType, RequireFields<MutationSavePromotionArgs, 'input'>>;
  saveQuotation?: Resolver<ResolversTypes['SaveQuotationPayload'], ParentType, ContextType, RequireFields<MutationSaveQuotationArgs, 'input'>>;
  saveSalesCalendar?: Resolver<ResolversTypes['SaveSalesCalendarPayload'], ParentType, ContextType, RequireFields<MutationSaveSalesCalendarArgs, 'input'>>;
  saveSalesChannel?: Resolver<ResolversTypes['SaveSalesChannelPayload'], ParentType, ContextType, RequireFields<MutationSaveSalesChannelArgs, 'input'>>;
  saveSalesPlan?: Resolver<ResolversTypes['SaveSalesPlanPayload'], ParentType, ContextType, RequireFields<MutationSaveSalesPlanArgs, 'input'>>;
  saveSalesTarget?: Resolver<ResolversTypes['SaveSalesTargetPayload'], ParentType, ContextType, RequireFields<MutationSaveSalesTargetArgs, 'input'>>;
  saveTerritory?: Resolver<ResolversTypes['SaveTerritoryPayload'], ParentType, ContextType, RequireFields<MutationSaveTerritoryArgs, 'input'>>;
  scanPick?: Resolver<ResolversTypes['ScanPickPayload'], ParentType, ContextType, RequireFields<MutationScanPickArgs, 'input'>>;
  sendQuotation?: Resolver<ResolversTypes['SendQuotationPayload'], ParentType, ContextType, RequireFields<MutationSendQuotationArgs, 'input'>>;
  separateDelivery?: Resolver<ResolversTypes['SeparateDeliveryPayload'], ParentType, ContextType, RequireFields<MutationSeparateDeliveryArgs, 'input'>>;
  startPicking?: Resolver<ResolversTypes['StartPickingPayload'], ParentType, ContextType, RequireFields<MutationStartPickingArgs, 'input'>>;
  takeCoupons?: Resolver<ResolversTypes['TakeCouponsPayload'], ParentType, ContextType, RequireFields<MutationTakeCouponsArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Consolidation' | 'Delivery' | 'PickList' | 'PickWave' | 'PriceList' | 'Promotion' | 'Quotation' | 'SalesChannel' | 'SalesPlan' | 'SalesTarget' | 'Territory', ParentType, ContextType>;
};

export type OfferResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  company?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OfferLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['ExportedFile'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['QuotationStatus'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OfferLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OfferLine'] = ResolversParentTypes['OfferLine']> = {
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  isTaxIncluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, Partial<OrderDeliveriesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['OrderProgress'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderProgressResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderProgress'] = ResolversParentTypes['OrderProgress']> = {
  allocated?: Resolver<ResolversTypes['OrderStage'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['OrderStage'], ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes['OrderStage'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['OrderStage'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['OrderStage'], ParentType, ContextType>;
  picked?: Resolver<ResolversTypes['OrderStage'], ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['OrderStage'], ParentType, ContextType>;
};

export type OrderStageResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderStage'] = ResolversParentTypes['OrderStage']> = {
  money?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type PackDeliveryPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PackDeliveryPayload'] = ResolversParentTypes['PackDeliveryPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParcelResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Parcel'] = ResolversParentTypes['Parcel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightKg?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PickLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PickLine'] = ResolversParentTypes['PickLine']> = {
  bin?: Resolver<Maybe<ResolversTypes['Bin']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PickPart']>, ParentType, ContextType>;
  picked?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PickListResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PickList'] = ResolversParentTypes['PickList'], FederationReferenceType extends FederationReferenceTypes['PickList'] = FederationReferenceTypes['PickList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PickList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  doneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PickLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['ExportedFile'], ParentType, ContextType>;
  pickerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PickWaveStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wave?: Resolver<ResolversTypes['PickWave'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PickListConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PickListConnection'] = ResolversParentTypes['PickListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PickListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PickList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PickListEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PickListEdge'] = ResolversParentTypes['PickListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PickList'], ParentType, ContextType>;
};

export type PickPartResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PickPart'] = ResolversParentTypes['PickPart']> = {
  delivery?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  orderLine?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  picked?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  serials?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PickWaveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PickWave'] = ResolversParentTypes['PickWave'], FederationReferenceType extends FederationReferenceTypes['PickWave'] = FederationReferenceTypes['PickWave']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PickWave']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  doneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lists?: Resolver<Array<ResolversTypes['PickList']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['PickWaveMode'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plannedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PickWaveStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PickWaveConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PickWaveConnection'] = ResolversParentTypes['PickWaveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PickWaveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PickWave']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PickWaveEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PickWaveEdge'] = ResolversParentTypes['PickWaveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PickWave'], ParentType, ContextType>;
};

export type PlanWavePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PlanWavePayload'] = ResolversParentTypes['PlanWavePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  wave?: Resolver<Maybe<ResolversTypes['PickWave']>, ParentType, ContextType>;
};

export type PostGoodsIssuePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PostGoodsIssuePayload'] = ResolversParentTypes['PostGoodsIssuePayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PriceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Price'] = ResolversParentTypes['Price']> = {
  minQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  versionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PriceConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PriceConnection'] = ResolversParentTypes['PriceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PriceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Price']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PriceEdge'] = ResolversParentTypes['PriceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Price'], ParentType, ContextType>;
};

export type PriceListResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PriceList'] = ResolversParentTypes['PriceList'], FederationReferenceType extends FederationReferenceTypes['PriceList'] = FederationReferenceTypes['PriceList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PriceList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audience?: Resolver<ResolversTypes['PriceAudience'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['SalesChannel']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['CustomerGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isTaxIncluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precedence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prices?: Resolver<ResolversTypes['PriceConnection'], ParentType, ContextType, Partial<PriceListPricesArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['PriceListVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceListConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PriceListConnection'] = ResolversParentTypes['PriceListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PriceListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PriceList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceListEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PriceListEdge'] = ResolversParentTypes['PriceListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
};

export type PriceListVersionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PriceListVersion'] = ResolversParentTypes['PriceListVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PriceVolumeMixResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PriceVolumeMix'] = ResolversParentTypes['PriceVolumeMix']> = {
  change?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  comparedRevenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  mix?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['ProductVariance']>, ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  volume?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PricedBasketResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PricedBasket'] = ResolversParentTypes['PricedBasket']> = {
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  freight?: Resolver<Maybe<ResolversTypes['PricedFreight']>, ParentType, ContextType>;
  gross?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PricedLine']>, ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxDisplay?: Resolver<Maybe<ResolversTypes['TaxDisplay']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PricedFreightResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PricedFreight'] = ResolversParentTypes['PricedFreight']> = {
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PricedLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PricedLine'] = ResolversParentTypes['PricedLine']> = {
  baseQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isTaxIncluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listPrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  nominalWeight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  priceUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  promotions?: Resolver<Array<ResolversTypes['AppliedPromotion']>, ParentType, ContextType>;
  shelfLifeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shownUnitPrice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['LineTax']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductCategoryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductCategory'] = ResolversParentTypes['ProductCategory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductPairResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductPair'] = ResolversParentTypes['ProductPair']> = {
  confidence?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lift?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  with?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductPairConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductPairConnection'] = ResolversParentTypes['ProductPairConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductPairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProductPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductPairEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductPairEdge'] = ResolversParentTypes['ProductPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductPair'], ParentType, ContextType>;
};

export type ProductVarianceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductVariance'] = ResolversParentTypes['ProductVariance']> = {
  comparedQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  comparedRevenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  quantityEffect?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PromotionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Promotion'] = ResolversParentTypes['Promotion'], FederationReferenceType extends FederationReferenceTypes['Promotion'] = FederationReferenceTypes['Promotion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Promotion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  buyQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['SalesChannel']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['PromotionComponent']>, ParentType, ContextType>;
  couponCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  getQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['CustomerGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PromotionKind'], ParentType, ContextType>;
  maxQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  maxUses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxUsesPerCustomer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  minQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  stacking?: Resolver<ResolversTypes['PromotionStacking'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionComponentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PromotionComponent'] = ResolversParentTypes['PromotionComponent']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PromotionConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PromotionConnection'] = ResolversParentTypes['PromotionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PromotionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Promotion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PromotionEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PromotionEdge'] = ResolversParentTypes['PromotionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Promotion'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  consolidation?: Resolver<Maybe<ResolversTypes['Consolidation']>, ParentType, ContextType, RequireFields<QueryConsolidationArgs, 'id'>>;
  consolidationRules?: Resolver<ResolversTypes['ConsolidationRuleConnection'], ParentType, ContextType, Partial<QueryConsolidationRulesArgs>>;
  consolidations?: Resolver<ResolversTypes['ConsolidationConnection'], ParentType, ContextType, Partial<QueryConsolidationsArgs>>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, Partial<QueryDeliveriesArgs>>;
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType, RequireFields<QueryDeliveryArgs, 'id'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'token'>>;
  pickList?: Resolver<Maybe<ResolversTypes['PickList']>, ParentType, ContextType, RequireFields<QueryPickListArgs, 'id'>>;
  pickLists?: Resolver<ResolversTypes['PickListConnection'], ParentType, ContextType, Partial<QueryPickListsArgs>>;
  pickWave?: Resolver<Maybe<ResolversTypes['PickWave']>, ParentType, ContextType, RequireFields<QueryPickWaveArgs, 'id'>>;
  pickWaves?: Resolver<ResolversTypes['PickWaveConnection'], ParentType, ContextType, Partial<QueryPickWavesArgs>>;
  priceBasket?: Resolver<ResolversTypes['PricedBasket'], ParentType, ContextType, RequireFields<QueryPriceBasketArgs, 'input'>>;
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType, RequireFields<QueryPriceListArgs, 'id'>>;
  priceLists?: Resolver<ResolversTypes['PriceListConnection'], ParentType, ContextType, Partial<QueryPriceListsArgs>>;
  priceVolumeMix?: Resolver<ResolversTypes['PriceVolumeMix'], ParentType, ContextType, RequireFields<QueryPriceVolumeMixArgs, 'from' | 'to'>>;
  productPairs?: Resolver<ResolversTypes['ProductPairConnection'], ParentType, ContextType, RequireFields<QueryProductPairsArgs, 'from' | 'to'>>;
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType, RequireFields<QueryPromotionArgs, 'id'>>;
  promotions?: Resolver<ResolversTypes['PromotionConnection'], ParentType, ContextType, Partial<QueryPromotionsArgs>>;
  quotation?: Resolver<Maybe<ResolversTypes['Quotation']>, ParentType, ContextType, RequireFields<QueryQuotationArgs, 'id'>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<QueryQuotationsArgs>>;
  salesAnalysis?: Resolver<ResolversTypes['SalesAnalysisConnection'], ParentType, ContextType, RequireFields<QuerySalesAnalysisArgs, 'by' | 'from' | 'to'>>;
  salesCalendar?: Resolver<ResolversTypes['SalesCalendar'], ParentType, ContextType>;
  salesChannels?: Resolver<ResolversTypes['SalesChannelConnection'], ParentType, ContextType, Partial<QuerySalesChannelsArgs>>;
  salesPlan?: Resolver<Maybe<ResolversTypes['SalesPlan']>, ParentType, ContextType, RequireFields<QuerySalesPlanArgs, 'id'>>;
  salesPlanChanges?: Resolver<ResolversTypes['SalesPlanChangeConnection'], ParentType, ContextType, RequireFields<QuerySalesPlanChangesArgs, 'from' | 'salesPlanId' | 'to'>>;
  salesPlans?: Resolver<ResolversTypes['SalesPlanConnection'], ParentType, ContextType, Partial<QuerySalesPlansArgs>>;
  salesTarget?: Resolver<Maybe<ResolversTypes['SalesTarget']>, ParentType, ContextType, RequireFields<QuerySalesTargetArgs, 'id'>>;
  salesTargets?: Resolver<ResolversTypes['SalesTargetConnection'], ParentType, ContextType, Partial<QuerySalesTargetsArgs>>;
  soldOrders?: Resolver<ResolversTypes['SoldOrderConnection'], ParentType, ContextType, RequireFields<QuerySoldOrdersArgs, 'from' | 'to'>>;
  territories?: Resolver<ResolversTypes['TerritoryConnection'], ParentType, ContextType, Partial<QueryTerritoriesArgs>>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType, RequireFields<QueryTerritoryArgs, 'id'>>;
};

export type QuotationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Quotation'] = ResolversParentTypes['Quotation'], FederationReferenceType extends FederationReferenceTypes['Quotation'] = FederationReferenceTypes['Quotation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Quotation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['OrderChannel'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  draftedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['QuotationLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['ExportedFile'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['QuotationRevision']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['QuotationStatus'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuotationConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['QuotationConnection'] = ResolversParentTypes['QuotationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuotationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Quotation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuotationEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['QuotationEdge'] = ResolversParentTypes['QuotationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quotation'], ParentType, ContextType>;
};

export type QuotationLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['QuotationLine'] = ResolversParentTypes['QuotationLine']> = {
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isTaxIncluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type QuotationRevisionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['QuotationRevision'] = ResolversParentTypes['QuotationRevision']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['QuotationLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReleaseWavePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReleaseWavePayload'] = ResolversParentTypes['ReleaseWavePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  wave?: Resolver<Maybe<ResolversTypes['PickWave']>, ParentType, ContextType>;
};

export type ReportShortPickPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReportShortPickPayload'] = ResolversParentTypes['ReportShortPickPayload']> = {
  pickLine?: Resolver<Maybe<ResolversTypes['PickLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RestateSalesPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RestateSalesPayload'] = ResolversParentTypes['RestateSalesPayload']> = {
  sales?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReverseGoodsIssuePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReverseGoodsIssuePayload'] = ResolversParentTypes['ReverseGoodsIssuePayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseQuotationPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReviseQuotationPayload'] = ResolversParentTypes['ReviseQuotationPayload']> = {
  quotation?: Resolver<Maybe<ResolversTypes['Quotation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesAnalysisResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesAnalysis'] = ResolversParentTypes['SalesAnalysis']> = {
  averageOrder?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['CustomerGroup']>, ParentType, ContextType>;
  growthPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lostRevenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  margin?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  marginPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['SalesPast'], ParentType, ContextType>;
  previousRevenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  unitsLost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  yearBefore?: Resolver<ResolversTypes['SalesPast'], ParentType, ContextType>;
};

export type SalesAnalysisConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesAnalysisConnection'] = ResolversParentTypes['SalesAnalysisConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SalesAnalysisEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SalesAnalysis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesAnalysisEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesAnalysisEdge'] = ResolversParentTypes['SalesAnalysisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SalesAnalysis'], ParentType, ContextType>;
};

export type SalesCalendarResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesCalendar'] = ResolversParentTypes['SalesCalendar']> = {
  daysOff?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  extraDays?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SalesChannelResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesChannel'] = ResolversParentTypes['SalesChannel'], FederationReferenceType extends FederationReferenceTypes['SalesChannel'] = FederationReferenceTypes['SalesChannel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SalesChannel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freightTaxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  results?: Resolver<ResolversTypes['SalesAnalysis'], ParentType, ContextType, RequireFields<SalesChannelResultsArgs, 'from' | 'to'>>;
  taxDisplay?: Resolver<ResolversTypes['TaxDisplay'], ParentType, ContextType>;
  taxRounding?: Resolver<ResolversTypes['TaxRounding'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesChannelConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesChannelConnection'] = ResolversParentTypes['SalesChannelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SalesChannelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SalesChannel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesChannelEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesChannelEdge'] = ResolversParentTypes['SalesChannelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SalesChannel'], ParentType, ContextType>;
};

export type SalesPastResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesPast'] = ResolversParentTypes['SalesPast']> = {
  growthPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  margin?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  marginGrowthPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SalesPlanResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesPlan'] = ResolversParentTypes['SalesPlan'], FederationReferenceType extends FederationReferenceTypes['SalesPlan'] = FederationReferenceTypes['SalesPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SalesPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  by?: Resolver<ResolversTypes['SalesPlanDimension'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['SalesPlanVersion']>, ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['SalesPlanVersion'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['SalesPlanMeasure'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['SalesPlan']>, ParentType, ContextType>;
  parentKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['SalesPlanVersion']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesPlanChangeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesPlanChange'] = ResolversParentTypes['SalesPlanChange']> = {
  after?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['CustomerGroup']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
};

export type SalesPlanChangeConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesPlanChangeConnection'] = ResolversParentTypes['SalesPlanChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SalesPlanChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SalesPlanChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesPlanChangeEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesPlanChangeEdge'] = ResolversParentTypes['SalesPlanChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SalesPlanChange'], ParentType, ContextType>;
};

export type SalesPlanChildResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesPlanChild'] = ResolversParentTypes['SalesPlanChild']> = {
  actual?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['CustomerGroup']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
};

export type SalesPlanConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesPlanConnection'] = ResolversParentTypes['SalesPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SalesPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SalesPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesPlanEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesPlanEdge'] = ResolversParentTypes['SalesPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SalesPlan'], ParentType, ContextType>;
};

export type SalesPlanLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesPlanLine'] = ResolversParentTypes['SalesPlanLine']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['CustomerGroup']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
};

export type SalesPlanLineConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesPlanLineConnection'] = ResolversParentTypes['SalesPlanLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SalesPlanLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SalesPlanLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesPlanLineEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesPlanLineEdge'] = ResolversParentTypes['SalesPlanLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SalesPlanLine'], ParentType, ContextType>;
};

export type SalesPlanMonthResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesPlanMonth'] = ResolversParentTypes['SalesPlanMonth']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parentAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  parentGap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type SalesPlanVersionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesPlanVersion'] = ResolversParentTypes['SalesPlanVersion']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['SalesPlanChild']>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  draftedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['SalesPlanLineConnection'], ParentType, ContextType, Partial<SalesPlanVersionLinesArgs>>;
  method?: Resolver<ResolversTypes['SalesPlanMethod'], ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['SalesPlanMonth']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SalesPlanStatus'], ParentType, ContextType>;
};

export type SalesTargetResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesTarget'] = ResolversParentTypes['SalesTarget'], FederationReferenceType extends FederationReferenceTypes['SalesTarget'] = FederationReferenceTypes['SalesTarget']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SalesTarget']> | FederationReferenceType, FederationReferenceType, ContextType>;
  achievedPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  actual?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  atRiskSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['OrderChannel']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  expectedAtEnd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['CustomerGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAtRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['SalesMeasure'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['SalesPlan']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['SalesTargetRisk']>, ParentType, ContextType>;
  salesperson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesTargetConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesTargetConnection'] = ResolversParentTypes['SalesTargetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SalesTargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SalesTarget']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesTargetEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SalesTargetEdge'] = ResolversParentTypes['SalesTargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SalesTarget'], ParentType, ContextType>;
};

export type SaveConsolidationRulePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveConsolidationRulePayload'] = ResolversParentTypes['SaveConsolidationRulePayload']> = {
  consolidationRule?: Resolver<Maybe<ResolversTypes['ConsolidationRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavePriceListPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SavePriceListPayload'] = ResolversParentTypes['SavePriceListPayload']> = {
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavePricesPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SavePricesPayload'] = ResolversParentTypes['SavePricesPayload']> = {
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavePromotionPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SavePromotionPayload'] = ResolversParentTypes['SavePromotionPayload']> = {
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveQuotationPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveQuotationPayload'] = ResolversParentTypes['SaveQuotationPayload']> = {
  quotation?: Resolver<Maybe<ResolversTypes['Quotation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveSalesCalendarPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveSalesCalendarPayload'] = ResolversParentTypes['SaveSalesCalendarPayload']> = {
  salesCalendar?: Resolver<Maybe<ResolversTypes['SalesCalendar']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveSalesChannelPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveSalesChannelPayload'] = ResolversParentTypes['SaveSalesChannelPayload']> = {
  salesChannel?: Resolver<Maybe<ResolversTypes['SalesChannel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveSalesPlanPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveSalesPlanPayload'] = ResolversParentTypes['SaveSalesPlanPayload']> = {
  salesPlan?: Resolver<Maybe<ResolversTypes['SalesPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveSalesTargetPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveSalesTargetPayload'] = ResolversParentTypes['SaveSalesTargetPayload']> = {
  salesTarget?: Resolver<Maybe<ResolversTypes['SalesTarget']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveTerritoryPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveTerritoryPayload'] = ResolversParentTypes['SaveTerritoryPayload']> = {
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScanPickPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ScanPickPayload'] = ResolversParentTypes['ScanPickPayload']> = {
  pickLine?: Resolver<Maybe<ResolversTypes['PickLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendQuotationPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SendQuotationPayload'] = ResolversParentTypes['SendQuotationPayload']> = {
  quotation?: Resolver<Maybe<ResolversTypes['Quotation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SeparateDeliveryPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SeparateDeliveryPayload'] = ResolversParentTypes['SeparateDeliveryPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SoldOrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SoldOrder'] = ResolversParentTypes['SoldOrder']> = {
  channel?: Resolver<ResolversTypes['OrderChannel'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lostRevenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  margin?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  salesperson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unitsLost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SoldOrderConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SoldOrderConnection'] = ResolversParentTypes['SoldOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SoldOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SoldOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SoldOrderEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SoldOrderEdge'] = ResolversParentTypes['SoldOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SoldOrder'], ParentType, ContextType>;
};

export type StartPickingPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StartPickingPayload'] = ResolversParentTypes['StartPickingPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TakeCouponsPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TakeCouponsPayload'] = ResolversParentTypes['TakeCouponsPayload']> = {
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory'], FederationReferenceType extends FederationReferenceTypes['Territory'] = FederationReferenceTypes['Territory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Territory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ResolversTypes['TerritoryConnection'], ParentType, ContextType, Partial<TerritoryChildrenArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customers?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['TerritoryRule']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TerritoryConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TerritoryConnection'] = ResolversParentTypes['TerritoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TerritoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Territory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TerritoryEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TerritoryEdge'] = ResolversParentTypes['TerritoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
};

export type TerritoryRuleResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TerritoryRule'] = ResolversParentTypes['TerritoryRule']> = {
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['CustomerGroup']>, ParentType, ContextType>;
  postalPrefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precedence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  AcceptQuotationPayload?: AcceptQuotationPayloadResolvers<ContextType>;
  AnswerOfferPayload?: AnswerOfferPayloadResolvers<ContextType>;
  AppliedPromotion?: AppliedPromotionResolvers<ContextType>;
  ApproveSalesPlanPayload?: ApproveSalesPlanPayloadResolvers<ContextType>;
  AssignPickListPayload?: AssignPickListPayloadResolvers<ContextType>;
  Bin?: BinResolvers<ContextType>;
  CancelWavePayload?: CancelWavePayloadResolvers<ContextType>;
  Carrier?: CarrierResolvers<ContextType>;
  ConfirmPickPayload?: ConfirmPickPayloadResolvers<ContextType>;
  ConsolidateDeliveriesPayload?: ConsolidateDeliveriesPayloadResolvers<ContextType>;
  Consolidation?: ConsolidationResolvers<ContextType>;
  ConsolidationConnection?: ConsolidationConnectionResolvers<ContextType>;
  ConsolidationEdge?: ConsolidationEdgeResolvers<ContextType>;
  ConsolidationRule?: ConsolidationRuleResolvers<ContextType>;
  ConsolidationRuleConnection?: ConsolidationRuleConnectionResolvers<ContextType>;
  ConsolidationRuleEdge?: ConsolidationRuleEdgeResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerGroup?: CustomerGroupResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryAddress?: DeliveryAddressResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  DeliveryLine?: DeliveryLineResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  ExportedFile?: ExportedFileResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  LineTax?: LineTaxResolvers<ContextType>;
  LoseQuotationPayload?: LoseQuotationPayloadResolvers<ContextType>;
  Lot?: LotResolvers<ContextType>;
  MakeTargetsPayload?: MakeTargetsPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferLine?: OfferLineResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderProgress?: OrderProgressResolvers<ContextType>;
  OrderStage?: OrderStageResolvers<ContextType>;
  PackDeliveryPayload?: PackDeliveryPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Parcel?: ParcelResolvers<ContextType>;
  PickLine?: PickLineResolvers<ContextType>;
  PickList?: PickListResolvers<ContextType>;
  PickListConnection?: PickListConnectionResolvers<ContextType>;
  PickListEdge?: PickListEdgeResolvers<ContextType>;
  PickPart?: PickPartResolvers<ContextType>;
  PickWave?: PickWaveResolvers<ContextType>;
  PickWaveConnection?: PickWaveConnectionResolvers<ContextType>;
  PickWaveEdge?: PickWaveEdgeResolvers<ContextType>;
  PlanWavePayload?: PlanWavePayloadResolvers<ContextType>;
  PostGoodsIssuePayload?: PostGoodsIssuePayloadResolvers<ContextType>;
  Price?: PriceResolvers<ContextType>;
  PriceConnection?: PriceConnectionResolvers<ContextType>;
  PriceEdge?: PriceEdgeResolvers<ContextType>;
  PriceList?: PriceListResolvers<ContextType>;
  PriceListConnection?: PriceListConnectionResolvers<ContextType>;
  PriceListEdge?: PriceListEdgeResolvers<ContextType>;
  PriceListVersion?: PriceListVersionResolvers<ContextType>;
  PriceVolumeMix?: PriceVolumeMixResolvers<ContextType>;
  PricedBasket?: PricedBasketResolvers<ContextType>;
  PricedFreight?: PricedFreightResolvers<ContextType>;
  PricedLine?: PricedLineResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductCategory?: ProductCategoryResolvers<ContextType>;
  ProductPair?: ProductPairResolvers<ContextType>;
  ProductPairConnection?: ProductPairConnectionResolvers<ContextType>;
  ProductPairEdge?: ProductPairEdgeResolvers<ContextType>;
  ProductVariance?: ProductVarianceResolvers<ContextType>;
  Promotion?: PromotionResolvers<ContextType>;
  PromotionComponent?: PromotionComponentResolvers<ContextType>;
  PromotionConnection?: PromotionConnectionResolvers<ContextType>;
  PromotionEdge?: PromotionEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quotation?: QuotationResolvers<ContextType>;
  QuotationConnection?: QuotationConnectionResolvers<ContextType>;
  QuotationEdge?: QuotationEdgeResolvers<ContextType>;
  QuotationLine?: QuotationLineResolvers<ContextType>;
  QuotationRevision?: QuotationRevisionResolvers<ContextType>;
  ReleaseWavePayload?: ReleaseWavePayloadResolvers<ContextType>;
  ReportShortPickPayload?: ReportShortPickPayloadResolvers<ContextType>;
  RestateSalesPayload?: RestateSalesPayloadResolvers<ContextType>;
  ReverseGoodsIssuePayload?: ReverseGoodsIssuePayloadResolvers<ContextType>;
  ReviseQuotationPayload?: ReviseQuotationPayloadResolvers<ContextType>;
  SalesAnalysis?: SalesAnalysisResolvers<ContextType>;
  SalesAnalysisConnection?: SalesAnalysisConnectionResolvers<ContextType>;
  SalesAnalysisEdge?: SalesAnalysisEdgeResolvers<ContextType>;
  SalesCalendar?: SalesCalendarResolvers<ContextType>;
  SalesChannel?: SalesChannelResolvers<ContextType>;
  SalesChannelConnection?: SalesChannelConnectionResolvers<ContextType>;
  SalesChannelEdge?: SalesChannelEdgeResolvers<ContextType>;
  SalesPast?: SalesPastResolvers<ContextType>;
  SalesPlan?: SalesPlanResolvers<ContextType>;
  SalesPlanChange?: SalesPlanChangeResolvers<ContextType>;
  SalesPlanChangeConnection?: SalesPlanChangeConnectionResolvers<ContextType>;
  SalesPlanChangeEdge?: SalesPlanChangeEdgeResolvers<ContextType>;
  SalesPlanChild?: SalesPlanChildResolvers<ContextType>;
  SalesPlanConnection?: SalesPlanConnectionResolvers<ContextType>;
  SalesPlanEdge?: SalesPlanEdgeResolvers<ContextType>;
  SalesPlanLine?: SalesPlanLineResolvers<ContextType>;
  SalesPlanLineConnection?: SalesPlanLineConnectionResolvers<ContextType>;
  SalesPlanLineEdge?: SalesPlanLineEdgeResolvers<ContextType>;
  SalesPlanMonth?: SalesPlanMonthResolvers<ContextType>;
  SalesPlanVersion?: SalesPlanVersionResolvers<ContextType>;
  SalesTarget?: SalesTargetResolvers<ContextType>;
  SalesTargetConnection?: SalesTargetConnectionResolvers<ContextType>;
  SalesTargetEdge?: SalesTargetEdgeResolvers<ContextType>;
  SaveConsolidationRulePayload?: SaveConsolidationRulePayloadResolvers<ContextType>;
  SavePriceListPayload?: SavePriceListPayloadResolvers<ContextType>;
  SavePricesPayload?: SavePricesPayloadResolvers<ContextType>;
  SavePromotionPayload?: SavePromotionPayloadResolvers<ContextType>;
  SaveQuotationPayload?: SaveQuotationPayloadResolvers<ContextType>;
  SaveSalesCalendarPayload?: SaveSalesCalendarPayloadResolvers<ContextType>;
  SaveSalesChannelPayload?: SaveSalesChannelPayloadResolvers<ContextType>;
  SaveSalesPlanPayload?: SaveSalesPlanPayloadResolvers<ContextType>;
  SaveSalesTargetPayload?: SaveSalesTargetPayloadResolvers<ContextType>;
  SaveTerritoryPayload?: SaveTerritoryPayloadResolvers<ContextType>;
  ScanPickPayload?: ScanPickPayloadResolvers<ContextType>;
  SendQuotationPayload?: SendQuotationPayloadResolvers<ContextType>;
  SeparateDeliveryPayload?: SeparateDeliveryPayloadResolvers<ContextType>;
  SoldOrder?: SoldOrderResolvers<ContextType>;
  SoldOrderConnection?: SoldOrderConnectionResolvers<ContextType>;
  SoldOrderEdge?: SoldOrderEdgeResolvers<ContextType>;
  StartPickingPayload?: StartPickingPayloadResolvers<ContextType>;
  TakeCouponsPayload?: TakeCouponsPayloadResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  TerritoryConnection?: TerritoryConnectionResolvers<ContextType>;
  TerritoryEdge?: TerritoryEdgeResolvers<ContextType>;
  TerritoryRule?: TerritoryRuleResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
