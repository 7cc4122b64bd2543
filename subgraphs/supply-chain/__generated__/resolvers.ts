import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ForecastRow, ProductForecastRow } from '../forecast/find-forecasts.ts';
import type { Connection } from '../../../kernel/reads.ts';
import type { RunRow, RunRow as PlanRow } from '../forecast/find-runs.ts';
import type { Payload } from '../../../kernel/payload.ts';
import type { NoticeRow, NoticeLineRow } from '../notices/find-ship-notices.ts';
import type { CostRow } from '../tower/measure-supply.ts';
import type { ExceptionRow } from '../tower/find-exceptions.ts';
import type { PolicyRow, PositionRow } from '../plan/find-positions.ts';
import type { ProposalRow } from '../plan/find-proposals.ts';
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

export type AcceptSupplyProposalInput = {
  /** When given, refused unless the proposal has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposalId: Scalars['ID']['input'];
  /** In the base unit; default: as proposed. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Default: as proposed. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
};

export type AcknowledgeSupplyExceptionInput = {
  exceptionId: Scalars['ID']['input'];
  /** When given, refused unless the exception has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** User that takes care of it; default: who does so already, else the caller. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
};

export type AcknowledgeSupplyExceptionPayload = {
  supplyException?: Maybe<SupplyException>;
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

export type CancelForecastInput = {
  forecastRunId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CancelShipNoticeInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  shipNoticeId: Scalars['ID']['input'];
};

export type CancelSupplyPlanInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  supplyPlanId: Scalars['ID']['input'];
};

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

/** What is expected to be wanted of a product in a warehouse. */
export type DemandForecast = Node & {
  /** How far it was off when the past was forecast again; null with too little past. */
  accuracy?: Maybe<ForecastAccuracy>;
  grain: ForecastGrain;
  /** The first period that it looks back on. */
  historyFrom: Scalars['Date']['output'];
  /** Periods that it looks back on. */
  historyPeriods: Scalars['Int']['output'];
  /** `fct_…` */
  id: Scalars['ID']['output'];
  madeAt: Scalars['DateTime']['output'];
  /** The one that did best when the past was forecast again. */
  method: ForecastMethod;
  /** Periods to come, and the one that has begun; in the base unit. */
  periods: Array<ForecastPeriod>;
  product: Product;
  /** Rises by one each time it is made anew. */
  version: Scalars['Int']['output'];
  warehouse: Warehouse;
};


/** What is expected to be wanted of a product in a warehouse. */
export type DemandForecastPeriodsArgs = {
  first: Scalars['Int']['input'];
};

export type DemandForecastConnection = {
  edges: Array<DemandForecastEdge>;
  nodes: Array<DemandForecast>;
  pageInfo: PageInfo;
  /** All forecasts that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type DemandForecastEdge = {
  cursor: Scalars['String']['output'];
  node: DemandForecast;
};

export type DemandForecastFilter = {
  and?: InputMaybe<Array<DemandForecastFilter>>;
  grain?: InputMaybe<ForecastGrainFilter>;
  id?: InputMaybe<IdFilter>;
  madeAt?: InputMaybe<DateTimeFilter>;
  method?: InputMaybe<ForecastMethodFilter>;
  not?: InputMaybe<DemandForecastFilter>;
  or?: InputMaybe<Array<DemandForecastFilter>>;
  productId?: InputMaybe<IdFilter>;
  warehouseId?: InputMaybe<IdFilter>;
};

export type DemandForecastOrder = {
  direction: SortDirection;
  field: DemandForecastOrderField;
};

export type DemandForecastOrderField =
  | 'madeAt';

/** What was wanted in one period that is over, or has begun. */
export type DemandPeriod = {
  /** In the base unit. */
  quantity: Scalars['Decimal']['output'];
  startDate: Scalars['Date']['output'];
};

export type DismissSupplyProposalInput = {
  /** When given, refused unless the proposal has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposalId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
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

/** How far forecasts of the past were from what came. */
export type ForecastAccuracy = {
  /** Forecast less actual, in percent of actual; above zero, too much was forecast. */
  bias?: Maybe<Scalars['Decimal']['output']>;
  /** Mean absolute scaled error: below 1, better than the seasonal naive forecast. */
  mase?: Maybe<Scalars['Decimal']['output']>;
  /** Symmetric mean absolute percentage error, 0 to 200. */
  smape: Scalars['Decimal']['output'];
};

/** How long a period of a forecast is. */
export type ForecastGrain =
  | 'DAY'
  | 'MONTH'
  /** From Monday to Sunday. */
  | 'WEEK';

export type ForecastGrainFilter = {
  eq?: InputMaybe<ForecastGrain>;
  in?: InputMaybe<Array<ForecastGrain>>;
  ne?: InputMaybe<ForecastGrain>;
};

/** How a forecast was made. */
export type ForecastMethod =
  /** For demand that comes and goes, as the two below. */
  | 'CROSTON'
  | 'DAMPED_TREND'
  | 'MEAN'
  /** Holt–Winters with seasons that add. */
  | 'SEASONAL_ADDITIVE'
  /** Holt–Winters with seasons that multiply. */
  | 'SEASONAL_MULTIPLICATIVE'
  /** As a season ago; without seasons as the last period. */
  | 'SEASONAL_NAIVE'
  /** Simple exponential smoothing. */
  | 'SIMPLE'
  | 'SYNTETOS_BOYLAN'
  | 'TEUNTER'
  | 'THETA'
  /** Holt's linear trend. */
  | 'TREND';

export type ForecastMethodFilter = {
  eq?: InputMaybe<ForecastMethod>;
  in?: InputMaybe<Array<ForecastMethod>>;
  ne?: InputMaybe<ForecastMethod>;
};

/** A person's figure for a period. */
export type ForecastOverride = {
  madeAt: Scalars['DateTime']['output'];
  /** User that gave it. */
  madeBy: Scalars['ID']['output'];
  quantity: Scalars['Decimal']['output'];
  reason: Scalars['String']['output'];
};

/** What is expected in one period. */
export type ForecastPeriod = {
  /** With 90 % probability it is between this and `upper`, by the computed forecast. */
  lower: Scalars['Decimal']['output'];
  /** A person's figure in its place. */
  override?: Maybe<ForecastOverride>;
  /** What counts: a person's figure, else the computed one. */
  quantity: Scalars['Decimal']['output'];
  startDate: Scalars['Date']['output'];
  upper: Scalars['Decimal']['output'];
};

/** What is expected in one period over warehouses. */
export type ForecastPeriodTotal = {
  lower: Scalars['Decimal']['output'];
  quantity: Scalars['Decimal']['output'];
  startDate: Scalars['Date']['output'];
  upper: Scalars['Decimal']['output'];
};

/** Forecasts of many products, made a few at a time. */
export type ForecastRun = Node & {
  done: Scalars['Int']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  grain: ForecastGrain;
  /** Periods ahead. */
  horizon: Scalars['Int']['output'];
  /** `fcr_…` */
  id: Scalars['ID']['output'];
  startedAt: Scalars['DateTime']['output'];
  /** User that began it. */
  startedBy: Scalars['ID']['output'];
  status: SupplyRunStatus;
  /** Products in warehouses. */
  total: Scalars['Int']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type ForecastRunConnection = {
  edges: Array<ForecastRunEdge>;
  nodes: Array<ForecastRun>;
  pageInfo: PageInfo;
  /** All runs that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ForecastRunEdge = {
  cursor: Scalars['String']['output'];
  node: ForecastRun;
};

export type ForecastRunFilter = {
  and?: InputMaybe<Array<ForecastRunFilter>>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<ForecastRunFilter>;
  or?: InputMaybe<Array<ForecastRunFilter>>;
  startedAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<SupplyRunStatusFilter>;
};

export type ForecastRunOrder = {
  direction: SortDirection;
  field: ForecastRunOrderField;
};

export type ForecastRunOrderField =
  | 'startedAt';

export type ForecastRunPayload = {
  forecastRun?: Maybe<ForecastRun>;
  userErrors: Array<UserError>;
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
   * Takes a proposal up, as it is or with another quantity or supplier; it is then to be ordered.
   * Example: `mutation { acceptSupplyProposal(input: { proposalId: "spp_…" }) { supplyProposal { status } userErrors { code } } }`
   */
  acceptSupplyProposal: SupplyProposalPayload;
  /**
   * Says who takes care of an exception. It closes by itself when its cause is gone.
   * Example: `mutation { acknowledgeSupplyException(input: { exceptionId: "exc_…" }) { supplyException { status owner } userErrors { code } } }`
   */
  acknowledgeSupplyException: AcknowledgeSupplyExceptionPayload;
  /**
   * Ends a run after the series at hand; what is forecast stays.
   * Example: `mutation { cancelForecast(input: { forecastRunId: "fcr_…" }) { forecastRun { status } userErrors { code } } }`
   */
  cancelForecast: ForecastRunPayload;
  /**
   * Takes a notice back of which nothing has come.
   * Example: `mutation { cancelShipNotice(input: { shipNoticeId: "asn_…", reason: "Truck broke down" }) { shipNotice { status } userErrors { code } } }`
   */
  cancelShipNotice: ShipNoticePayload;
  /**
   * Ends a plan after the products at hand; what is planned stays.
   * Example: `mutation { cancelSupplyPlan(input: { supplyPlanId: "spl_…" }) { supplyPlan { status } userErrors { code } } }`
   */
  cancelSupplyPlan: SupplyPlanPayload;
  /**
   * Turns a proposal down, with a reason; the next plan may propose anew.
   * Example: `mutation { dismissSupplyProposal(input: { proposalId: "spp_…", reason: "Delisted" }) { supplyProposal { status } userErrors { code } } }`
   */
  dismissSupplyProposal: SupplyProposalPayload;
  /**
   * Puts a person's figure in place of the forecast of one period, with a reason; null takes it back.
   * Example: `mutation { overrideForecast(input: { forecastId: "fct_…", startDate: "2026-03-30", quantity: "120", reason: "Fair" }) { demandForecast { periods { quantity override { reason } } } userErrors { code } } }`
   */
  overrideForecast: OverrideForecastPayload;
  /**
   * Begins to forecast the demand of products, or of all, in every warehouse; goes on by itself.
   * Example: `mutation { runForecast(input: { grain: WEEK, horizon: 26 }) { forecastRun { id total } userErrors { code } } }`
   */
  runForecast: ForecastRunPayload;
  /**
   * Begins to plan the supply of products, or of all, week by week; goes on by itself.
   * Example: `mutation { runSupplyPlan(input: { horizonWeeks: 13 }) { supplyPlan { id total } userErrors { code } } }`
   */
  runSupplyPlan: SupplyPlanPayload;
  /**
   * Decides how a product is planned in a warehouse; from then on it is planned, wanted or not.
   * Example: `mutation { saveSupplyPolicy(input: { productId: "prd_…", warehouseId: "whs_…", serviceLevel: "98" }) { supplyPolicy { serviceLevel } userErrors { code } } }`
   */
  saveSupplyPolicy: SaveSupplyPolicyPayload;
  /**
   * Says what is on its way for a purchase order; by the supplier's own user, or by staff for it.
   * Example: `mutation { sendShipNotice(input: { purchaseOrderId: "puo_…", number: "DN-77", expectedDate: "2026-04-02", lines: [{ purchaseOrderLineId: "pol_…", quantity: "40" }] }) { shipNotice { id } userErrors { code } } }`
   */
  sendShipNotice: ShipNoticePayload;
  /**
   * Lets the users of a product's preferred supplier see its forecasts, or no longer.
   * Example: `mutation { shareForecast(input: { productId: "prd_…", supplierId: "sup_…" }) { product { forecastSharedWith { id } } userErrors { code } } }`
   */
  shareForecast: ShareForecastPayload;
  /**
   * Looks for exceptions by every rule now; it also happens by itself every five minutes.
   * Example: `mutation { watchSupply(input: {}) { raised resolved userErrors { code } } }`
   */
  watchSupply: WatchSupplyPayload;
};


export type MutationAcceptSupplyProposalArgs = {
  input: AcceptSupplyProposalInput;
};


export type MutationAcknowledgeSupplyExceptionArgs = {
  input: AcknowledgeSupplyExceptionInput;
};


export type MutationCancelForecastArgs = {
  input: CancelForecastInput;
};


export type MutationCancelShipNoticeArgs = {
  input: CancelShipNoticeInput;
};


export type MutationCancelSupplyPlanArgs = {
  input: CancelSupplyPlanInput;
};


export type MutationDismissSupplyProposalArgs = {
  input: DismissSupplyProposalInput;
};


export type MutationOverrideForecastArgs = {
  input: OverrideForecastInput;
};


export type MutationRunForecastArgs = {
  input: RunForecastInput;
};


export type MutationRunSupplyPlanArgs = {
  input: RunSupplyPlanInput;
};


export type MutationSaveSupplyPolicyArgs = {
  input: SaveSupplyPolicyInput;
};


export type MutationSendShipNoticeArgs = {
  input: SendShipNoticeInput;
};


export type MutationShareForecastArgs = {
  input: ShareForecastInput;
};


export type MutationWatchSupplyArgs = {
  input: WatchSupplyInput;
};

/** Something with an id of its own that `node` can find. */
export type Node = {
  /** Opaque and time-ordered, with a prefix that tells the kind. */
  id: Scalars['ID']['output'];
};

export type Order = {
  id: Scalars['ID']['output'];
};

export type OverrideForecastInput = {
  /** When given, the change is refused unless the forecast has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  forecastId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In the base unit; null: the computed forecast counts again. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  reason: Scalars['String']['input'];
  /** First day of the period. */
  startDate: Scalars['Date']['input'];
};

export type OverrideForecastPayload = {
  demandForecast?: Maybe<DemandForecast>;
  userErrors: Array<UserError>;
};

/** Where a page stands in its list (Relay cursor connections). */
export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Product = {
  /** What was wanted of it, by goods that left for customers; the period that has begun is the last. */
  demand: Array<DemandPeriod>;
  /** What is expected to be wanted of it; null when nothing was forecast that the viewer may see. */
  forecast?: Maybe<ProductForecast>;
  /** Whose users see its forecasts; at most 100. */
  forecastSharedWith: Array<Supplier>;
  id: Scalars['ID']['output'];
  /** How it is planned, by warehouse; where nothing was decided the defaults hold. For staff. */
  supplyPolicies: Array<SupplyPolicy>;
  /** What the last plans came to, by warehouse; at most 100. For staff. */
  supplyPositions: Array<SupplyPosition>;
};


export type ProductDemandArgs = {
  grain: ForecastGrain;
  periods: Scalars['Int']['input'];
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};


export type ProductForecastArgs = {
  grain: ForecastGrain;
  horizon: Scalars['Int']['input'];
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** What is expected to be wanted of a product over warehouses. */
export type ProductForecast = {
  /** The parts, one per warehouse; at most 100. */
  byWarehouse: Array<DemandForecast>;
  grain: ForecastGrain;
  /** Sums of the forecasts below, in the base unit; their errors are taken to be independent. */
  periods: Array<ForecastPeriodTotal>;
};

export type PurchaseOrder = {
  id: Scalars['ID']['output'];
  /** What the supplier says is on its way, newest first; at most 100. */
  shipNotices: Array<ShipNotice>;
};

export type PurchaseOrderLine = {
  id: Scalars['ID']['output'];
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
  /** One forecast. Example: `{ demandForecast(id: "fct_…") { method periods { startDate quantity } } }` */
  demandForecast?: Maybe<DemandForecast>;
  /**
   * Forecasts per product and warehouse, newest first; a supplier's user sees those shared with it.
   * Example: `{ demandForecasts(first: 10, filter: { grain: { eq: WEEK } }) { nodes { product { sku } method periods(first: 4) { startDate quantity } } } }`
   */
  demandForecasts: DemandForecastConnection;
  /** One run of forecasts. Example: `{ forecastRun(id: "fcr_…") { status done total } }` */
  forecastRun?: Maybe<ForecastRun>;
  /** Runs of forecasts, newest first. Example: `{ forecastRuns(first: 5) { nodes { status done total } } }` */
  forecastRuns: ForecastRunConnection;
  /** One ship notice. Example: `{ shipNotice(id: "asn_…") { number status expectedDate } }` */
  shipNotice?: Maybe<ShipNotice>;
  /**
   * What suppliers say is on its way, newest first; a supplier's user sees its own.
   * Example: `{ shipNotices(first: 10, filter: { status: { eq: SENT } }) { nodes { number supplier { name } expectedDate lines { product { sku } quantity { value } } } } }`
   */
  shipNotices: ShipNoticeConnection;
  /**
   * What carrying goods to customers cost, of shipments that left from `from` to `to`, both days included.
   * Example: `{ supplyCosts(from: "2026-01-01", to: "2026-03-31", groupBy: CARRIER) { carrier { name } shipments cost { amount } onTime } }`
   */
  supplyCosts: Array<SupplyCost>;
  /** One exception. Example: `{ supplyException(id: "exc_…") { code severity status } }` */
  supplyException?: Maybe<SupplyException>;
  /**
   * What needs a person, newest first.
   * Example: `{ supplyExceptions(first: 20, filter: { status: { in: [OPEN, ACKNOWLEDGED] } }) { nodes { code severity product { sku } purchaseOrder { number } figures { name value } } } }`
   */
  supplyExceptions: SupplyExceptionConnection;
  /**
   * How well customers were served and suppliers delivered from `from` to `to`, both days included.
   * Example: `{ supplyPerformance(from: "2026-01-01", to: "2026-03-31") { onTimeInFullOut perfectOrders lineFillRate onTimeInFullIn } }`
   */
  supplyPerformance?: Maybe<SupplyPerformance>;
  /** One plan. Example: `{ supplyPlan(id: "spl_…") { status done total } }` */
  supplyPlan?: Maybe<SupplyPlan>;
  /** Plans, newest first. Example: `{ supplyPlans(first: 5) { nodes { status done total } } }` */
  supplyPlans: SupplyPlanConnection;
  /** One proposal. Example: `{ supplyProposal(id: "spp_…") { status quantity { value unit } why { name value } } }` */
  supplyProposal?: Maybe<SupplyProposal>;
  /**
   * Proposals, what has to be ordered soonest first.
   * Example: `{ supplyProposals(first: 20, filter: { status: { eq: PROPOSED } }) { nodes { product { sku } quantity { value unit } orderDate } } }`
   */
  supplyProposals: SupplyProposalConnection;
};


export type QueryDemandForecastArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDemandForecastsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DemandForecastFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DemandForecastOrder>;
};


export type QueryForecastRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryForecastRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ForecastRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ForecastRunOrder>;
};


export type QueryShipNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShipNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShipNoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ShipNoticeOrder>;
};


export type QuerySupplyCostsArgs = {
  from: Scalars['Date']['input'];
  groupBy: SupplyCostGrouping;
  to: Scalars['Date']['input'];
};


export type QuerySupplyExceptionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupplyExceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplyExceptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplyExceptionOrder>;
};


export type QuerySupplyPerformanceArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QuerySupplyPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupplyPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplyPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplyPlanOrder>;
};


export type QuerySupplyProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupplyProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplyProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplyProposalOrder>;
};

export type RunForecastInput = {
  grain: ForecastGrain;
  /** Periods ahead: at most 180 days, 104 weeks, 36 months. */
  horizon: Scalars['Int']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500; default: all that were ever wanted. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type RunSupplyPlanInput = {
  /** 1 to 52, the present week included. */
  horizonWeeks: Scalars['Int']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500; default: all that were ever wanted, ordered or have a policy. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type SaveSupplyPolicyInput = {
  /** 1 to 52. */
  coverWeeks: Scalars['Int']['input'];
  /** When given, refused unless the policy has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In the base unit. */
  orderMultiple: Scalars['Decimal']['input'];
  productId: Scalars['ID']['input'];
  /** In the base unit; absent: computed. */
  safetyStock?: InputMaybe<Scalars['Decimal']['input']>;
  /** Percent, 50 to less than 100. */
  serviceLevel: Scalars['Decimal']['input'];
  warehouseId: Scalars['ID']['input'];
};

export type SaveSupplyPolicyPayload = {
  supplyPolicy?: Maybe<SupplyPolicy>;
  userErrors: Array<UserError>;
};

export type SendShipNoticeInput = {
  /** Who brings it. */
  carrierName?: InputMaybe<Scalars['String']['input']>;
  expectedDate: Scalars['Date']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 500. */
  lines: Array<ShipNoticeLineInput>;
  /** The supplier's own number of it. */
  number: Scalars['String']['input'];
  /** How many. */
  parcels?: InputMaybe<Scalars['Int']['input']>;
  purchaseOrderId: Scalars['ID']['input'];
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
};

export type ShareForecastInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** False: no longer. */
  isShared: Scalars['Boolean']['input'];
  productId: Scalars['ID']['input'];
  supplierId: Scalars['ID']['input'];
};

export type ShareForecastPayload = {
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

/** What a supplier says is on its way for a purchase order. */
export type ShipNotice = Node & {
  /** When goods for it were received. */
  arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who brings it. */
  carrierName?: Maybe<Scalars['String']['output']>;
  /** The day on which it is to come. */
  expectedDate: Scalars['Date']['output'];
  /** `asn_…` */
  id: Scalars['ID']['output'];
  /** At most 500, by position. */
  lines: Array<ShipNoticeLine>;
  /** The supplier's own; each is used once. */
  number: Scalars['String']['output'];
  /** How many. */
  parcels?: Maybe<Scalars['Int']['output']>;
  purchaseOrder: PurchaseOrder;
  /** Why it was cancelled. */
  reason?: Maybe<Scalars['String']['output']>;
  sentAt: Scalars['DateTime']['output'];
  status: ShipNoticeStatus;
  supplier: Supplier;
  trackingNumber?: Maybe<Scalars['String']['output']>;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  /** Where it is to come. */
  warehouse: Warehouse;
};

export type ShipNoticeConnection = {
  edges: Array<ShipNoticeEdge>;
  nodes: Array<ShipNotice>;
  pageInfo: PageInfo;
  /** All notices that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ShipNoticeEdge = {
  cursor: Scalars['String']['output'];
  node: ShipNotice;
};

export type ShipNoticeFilter = {
  and?: InputMaybe<Array<ShipNoticeFilter>>;
  expectedDate?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<ShipNoticeFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<ShipNoticeFilter>>;
  purchaseOrderId?: InputMaybe<IdFilter>;
  sentAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<ShipNoticeStatusFilter>;
  supplierId?: InputMaybe<IdFilter>;
  warehouseId?: InputMaybe<IdFilter>;
};

/** A product of a ship notice. */
export type ShipNoticeLine = {
  /** The supplier's lot number. */
  lot?: Maybe<Scalars['String']['output']>;
  /** From 1. */
  position: Scalars['Int']['output'];
  product: Product;
  purchaseOrderLine: PurchaseOrderLine;
  /** In the base unit. */
  quantity: Quantity;
};

export type ShipNoticeLineInput = {
  /** The supplier's lot number. */
  lot?: InputMaybe<Scalars['String']['input']>;
  purchaseOrderLineId: Scalars['ID']['input'];
  /** In the base unit; at most what is open and not on its way yet. */
  quantity: Scalars['Decimal']['input'];
};

export type ShipNoticeOrder = {
  direction: SortDirection;
  field: ShipNoticeOrderField;
};

export type ShipNoticeOrderField =
  | 'expectedDate'
  | 'sentAt';

export type ShipNoticePayload = {
  shipNotice?: Maybe<ShipNotice>;
  userErrors: Array<UserError>;
};

/** How a ship notice stands. */
export type ShipNoticeStatus =
  /** Goods for it were received. */
  | 'ARRIVED'
  | 'CANCELLED'
  | 'SENT';

export type ShipNoticeStatusFilter = {
  eq?: InputMaybe<ShipNoticeStatus>;
  in?: InputMaybe<Array<ShipNoticeStatus>>;
  ne?: InputMaybe<ShipNoticeStatus>;
};

export type Shipment = {
  id: Scalars['ID']['output'];
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

export type Supplier = {
  id: Scalars['ID']['output'];
};

/** What carrying goods to customers cost. */
export type SupplyCost = {
  /** Of one shipment, rounded to the cent. */
  average: Money;
  /** When summed by carrier; null for shipments without one. */
  carrier?: Maybe<Carrier>;
  /** Sums of one currency each. */
  cost: Money;
  /** Country and region, without one the city, when summed by lane. */
  destination?: Maybe<Scalars['String']['output']>;
  /** Percent that arrived by the promised day, of those that arrived and had one; null without any. */
  onTime?: Maybe<Scalars['Decimal']['output']>;
  /** Those whose cost is known. */
  shipments: Scalars['Int']['output'];
  /** When summed by warehouse or lane. */
  warehouse?: Maybe<Warehouse>;
};

/** By what costs are summed. */
export type SupplyCostGrouping =
  | 'CARRIER'
  /** From a warehouse to a country and region. */
  | 'LANE'
  | 'WAREHOUSE';

/** Something in the supply chain that a person should look at; raised once while its cause lasts. */
export type SupplyException = Node & {
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** User that acknowledged it first. */
  acknowledgedBy?: Maybe<Scalars['ID']['output']>;
  code: SupplyExceptionCode;
  /** The figures behind it, such as `daysLate`, `open`, `shortageDate`. */
  figures: Array<Figure>;
  /** `exc_…` */
  id: Scalars['ID']['output'];
  /** What is late or lacking, without tax: goods at the price bought, of a shipment at the price sold; null when that is not known. */
  moneyAtStake?: Maybe<Money>;
  order?: Maybe<Order>;
  /** User that takes care of it. */
  owner?: Maybe<Scalars['ID']['output']>;
  product?: Maybe<Product>;
  purchaseOrder?: Maybe<PurchaseOrder>;
  raisedAt: Scalars['DateTime']['output'];
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  severity: SupplyExceptionSeverity;
  shipment?: Maybe<Shipment>;
  status: SupplyExceptionStatus;
  supplier?: Maybe<Supplier>;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  warehouse?: Maybe<Warehouse>;
};

/** What can go wrong in the supply chain. */
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

export type SupplyExceptionCodeFilter = {
  eq?: InputMaybe<SupplyExceptionCode>;
  in?: InputMaybe<Array<SupplyExceptionCode>>;
  ne?: InputMaybe<SupplyExceptionCode>;
};

export type SupplyExceptionConnection = {
  edges: Array<SupplyExceptionEdge>;
  nodes: Array<SupplyException>;
  pageInfo: PageInfo;
  /** All exceptions that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SupplyExceptionEdge = {
  cursor: Scalars['String']['output'];
  node: SupplyException;
};

export type SupplyExceptionFilter = {
  and?: InputMaybe<Array<SupplyExceptionFilter>>;
  code?: InputMaybe<SupplyExceptionCodeFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<SupplyExceptionFilter>;
  or?: InputMaybe<Array<SupplyExceptionFilter>>;
  ownerId?: InputMaybe<IdFilter>;
  productId?: InputMaybe<IdFilter>;
  purchaseOrderId?: InputMaybe<IdFilter>;
  raisedAt?: InputMaybe<DateTimeFilter>;
  severity?: InputMaybe<SupplyExceptionSeverityFilter>;
  status?: InputMaybe<SupplyExceptionStatusFilter>;
  supplierId?: InputMaybe<IdFilter>;
};

export type SupplyExceptionOrder = {
  direction: SortDirection;
  field: SupplyExceptionOrderField;
};

export type SupplyExceptionOrderField =
  | 'raisedAt';

/** How much an exception matters. */
export type SupplyExceptionSeverity =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type SupplyExceptionSeverityFilter = {
  eq?: InputMaybe<SupplyExceptionSeverity>;
  in?: InputMaybe<Array<SupplyExceptionSeverity>>;
  ne?: InputMaybe<SupplyExceptionSeverity>;
};

/** How an exception stands. */
export type SupplyExceptionStatus =
  /** Somebody takes care of it. */
  | 'ACKNOWLEDGED'
  | 'OPEN'
  /** Its cause is gone. */
  | 'RESOLVED';

export type SupplyExceptionStatusFilter = {
  eq?: InputMaybe<SupplyExceptionStatus>;
  in?: InputMaybe<Array<SupplyExceptionStatus>>;
  ne?: InputMaybe<SupplyExceptionStatus>;
};

/** How well customers were served, and how well suppliers delivered. Percent with two decimals. */
export type SupplyPerformance = {
  /** Of their lines, those that were shipped in full. */
  lineFillRate?: Maybe<Scalars['Decimal']['output']>;
  /** Purchase order lines expected in the period, without cancelled orders; of lines that are not due yet, only those of which all has come. */
  linesExpected: Scalars['Int']['output'];
  /** Of them, those accepted in full by the expected day. */
  onTimeInFullIn?: Maybe<Scalars['Decimal']['output']>;
  /** Of them, those with every line in full and by the requested day. */
  onTimeInFullOut?: Maybe<Scalars['Decimal']['output']>;
  /** Orders whose last goods reached the customer in the period. */
  ordersDelivered: Scalars['Int']['output'];
  /** Of them, those that nothing has come back of either. */
  perfectOrders?: Maybe<Scalars['Decimal']['output']>;
};

/** What has to be ordered when so that demand is met, week by week, for many products. */
export type SupplyPlan = Node & {
  done: Scalars['Int']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Weeks ahead, the present one included. */
  horizonWeeks: Scalars['Int']['output'];
  /** `spl_…` */
  id: Scalars['ID']['output'];
  /** What it proposes, what has to be ordered soonest first; later plans take open ones away. */
  proposals: SupplyProposalConnection;
  startedAt: Scalars['DateTime']['output'];
  /** User that began it. */
  startedBy: Scalars['ID']['output'];
  status: SupplyRunStatus;
  /** Products in warehouses. */
  total: Scalars['Int']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};


/** What has to be ordered when so that demand is met, week by week, for many products. */
export type SupplyPlanProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplyProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplyProposalOrder>;
};

export type SupplyPlanConnection = {
  edges: Array<SupplyPlanEdge>;
  nodes: Array<SupplyPlan>;
  pageInfo: PageInfo;
  /** All plans that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SupplyPlanEdge = {
  cursor: Scalars['String']['output'];
  node: SupplyPlan;
};

export type SupplyPlanFilter = {
  and?: InputMaybe<Array<SupplyPlanFilter>>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<SupplyPlanFilter>;
  or?: InputMaybe<Array<SupplyPlanFilter>>;
  startedAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<SupplyRunStatusFilter>;
};

export type SupplyPlanOrder = {
  direction: SortDirection;
  field: SupplyPlanOrderField;
};

export type SupplyPlanOrderField =
  | 'startedAt';

export type SupplyPlanPayload = {
  supplyPlan?: Maybe<SupplyPlan>;
  userErrors: Array<UserError>;
};

/** How a product is planned in a warehouse. */
export type SupplyPolicy = {
  /** Weeks of demand that one order covers. */
  coverWeeks: Scalars['Int']['output'];
  /** Quantities are multiples of this, in the base unit. */
  orderMultiple: Scalars['Decimal']['output'];
  /** Fixed by a person, in the base unit; null: computed from forecast, lead time and service level. */
  safetyStock?: Maybe<Scalars['Decimal']['output']>;
  /** Percent of order cycles that shall pass without running out. */
  serviceLevel: Scalars['Decimal']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  warehouse: Warehouse;
};

/** What the last plan of a product in a warehouse came to; in the base unit. */
export type SupplyPosition = {
  onHand: Scalars['Decimal']['output'];
  plan: SupplyPlan;
  plannedAt: Scalars['DateTime']['output'];
  /** Kept for what nobody foresees. */
  safetyStock: Scalars['Decimal']['output'];
  /** How much is lacking at worst. */
  shortage: Scalars['Decimal']['output'];
  /** First day of the first week that ends with less than nothing, in spite of the proposals; today when that is over. */
  shortageDate?: Maybe<Scalars['Date']['output']>;
  unit: Scalars['String']['output'];
  warehouse: Warehouse;
  weeks: Array<SupplyWeek>;
};

/** Something to be bought, so that a product does not run out. */
export type SupplyProposal = Node & {
  /** At the supplier's price, without tax; null without one. */
  cost?: Maybe<Money>;
  createdAt: Scalars['DateTime']['output'];
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** User that decided. */
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** `spp_…` */
  id: Scalars['ID']['output'];
  /** The day on which it has to be there; later than needed when it can not come sooner. */
  neededDate: Scalars['Date']['output'];
  /** The day by which it has to be ordered. */
  orderDate: Scalars['Date']['output'];
  plan: SupplyPlan;
  product: Product;
  /** In the base unit, by the supplier's least quantity and the policy's multiple. */
  quantity: Quantity;
  /** Why it was dismissed. */
  reason?: Maybe<Scalars['String']['output']>;
  status: SupplyProposalStatus;
  /** The preferred supplier; null when nobody sells it. */
  supplier?: Maybe<Supplier>;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  warehouse: Warehouse;
  /**
   * The figures that it follows from, in the base unit where not said otherwise: `onHand`, `inbound`,
   * `accepted`, `openOrders`, `forecast`, `safetyStock`, `projected`, `leadTimeDays`, `minimum`,
   * `multiple`, `coverWeeks`.
   */
  why: Array<Figure>;
};

export type SupplyProposalConnection = {
  edges: Array<SupplyProposalEdge>;
  nodes: Array<SupplyProposal>;
  pageInfo: PageInfo;
  /** All proposals that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SupplyProposalEdge = {
  cursor: Scalars['String']['output'];
  node: SupplyProposal;
};

export type SupplyProposalFilter = {
  and?: InputMaybe<Array<SupplyProposalFilter>>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<SupplyProposalFilter>;
  or?: InputMaybe<Array<SupplyProposalFilter>>;
  orderDate?: InputMaybe<DateFilter>;
  productId?: InputMaybe<IdFilter>;
  status?: InputMaybe<SupplyProposalStatusFilter>;
  supplierId?: InputMaybe<IdFilter>;
  warehouseId?: InputMaybe<IdFilter>;
};

export type SupplyProposalOrder = {
  direction: SortDirection;
  field: SupplyProposalOrderField;
};

export type SupplyProposalOrderField =
  | 'createdAt'
  | 'orderDate';

export type SupplyProposalPayload = {
  supplyProposal?: Maybe<SupplyProposal>;
  userErrors: Array<UserError>;
};

/** How a proposal stands. */
export type SupplyProposalStatus =
  /** To be ordered; it counts as on its way. */
  | 'ACCEPTED'
  | 'DISMISSED'
  /** A purchase order for it has gone out. */
  | 'ORDERED'
  | 'PROPOSED';

export type SupplyProposalStatusFilter = {
  eq?: InputMaybe<SupplyProposalStatus>;
  in?: InputMaybe<Array<SupplyProposalStatus>>;
  ne?: InputMaybe<SupplyProposalStatus>;
};

/** How a long run stands. */
export type SupplyRunStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'RUNNING';

export type SupplyRunStatusFilter = {
  eq?: InputMaybe<SupplyRunStatus>;
  in?: InputMaybe<Array<SupplyRunStatus>>;
  ne?: InputMaybe<SupplyRunStatus>;
};

/** One week of a plan; in the base unit. */
export type SupplyWeek = {
  /** The larger of the forecast and what customers have ordered for that week. */
  demand: Scalars['Decimal']['output'];
  /** Ordered or accepted, and due in that week. */
  inbound: Scalars['Decimal']['output'];
  /** In stock at its end. */
  projected: Scalars['Decimal']['output'];
  /** Proposed. */
  proposed: Scalars['Decimal']['output'];
  startDate: Scalars['Date']['output'];
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
  /** A cover is 1 to 52 weeks. */
  | 'BAD_COVER'
  /** A horizon is one period or more, up to the grain's limit. */
  | 'BAD_HORIZON'
  /** A service level is 50 to less than 100 percent. */
  | 'BAD_SERVICE_LEVEL'
  /** Amounts of different currencies were mixed. */
  | 'CURRENCY_MISMATCH'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The document's lifecycle has no such move. */
  | 'ILLEGAL_MOVE'
  /** The quantity can not be said exactly in that unit. */
  | 'INEXACT_QUANTITY'
  /** A figure can not be less than zero. */
  | 'NEGATIVE_FIGURE'
  /** The supplier has sent a notice with this number before. */
  | 'NOTICE_NUMBER_TAKEN'
  /** The day is not the first one of a period to come. */
  | 'NOT_A_PERIOD'
  /** A number must be more than zero. */
  | 'NOT_POSITIVE'
  /** The forecast of a product is shared with its preferred supplier only. */
  | 'NOT_PREFERRED'
  /** There must be at least one line. */
  | 'NO_LINES'
  /** Nobody sells the product to us; name a supplier. */
  | 'NO_SUPPLIER'
  /** A number must be given. */
  | 'NUMBER_MISSING'
  /** More than is open of the purchase order line, and not yet on its way. */
  | 'OVER_SHIPPED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** More items at once than allowed. */
  | 'TOO_MANY'
  /** Quantities of different units were mixed. */
  | 'UNIT_MISMATCH'
  /** The purchase order has no such line. */
  | 'UNKNOWN_LINE'
  /** The product has no such unit of measure. */
  | 'UNKNOWN_UNIT'
  /** Somebody changed the document since the expected version. */
  | 'VERSION_CONFLICT';

export type Warehouse = {
  id: Scalars['ID']['output'];
};

export type WatchSupplyInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type WatchSupplyPayload = {
  /** Exceptions that are new. */
  raised?: Maybe<Scalars['Int']['output']>;
  /** Exceptions whose cause is gone. */
  resolved?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
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
  DemandForecast: DemandForecast;
  ForecastRun: ForecastRun;
  Product: Product;
  PurchaseOrder: PurchaseOrder;
  ShipNotice: ShipNotice;
  SupplyException: SupplyException;
  SupplyPlan: SupplyPlan;
  SupplyProposal: SupplyProposal;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DemandForecast:
    ( { __typename: 'DemandForecast' }
    & GraphQLRecursivePick<FederationTypes['DemandForecast'], {"id":true}> );
  ForecastRun:
    ( { __typename: 'ForecastRun' }
    & GraphQLRecursivePick<FederationTypes['ForecastRun'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  PurchaseOrder:
    ( { __typename: 'PurchaseOrder' }
    & GraphQLRecursivePick<FederationTypes['PurchaseOrder'], {"id":true}> );
  ShipNotice:
    ( { __typename: 'ShipNotice' }
    & GraphQLRecursivePick<FederationTypes['ShipNotice'], {"id":true}> );
  SupplyException:
    ( { __typename: 'SupplyException' }
    & GraphQLRecursivePick<FederationTypes['SupplyException'], {"id":true}> );
  SupplyPlan:
    ( { __typename: 'SupplyPlan' }
    & GraphQLRecursivePick<FederationTypes['SupplyPlan'], {"id":true}> );
  SupplyProposal:
    ( { __typename: 'SupplyProposal' }
    & GraphQLRecursivePick<FederationTypes['SupplyProposal'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ForecastRow )
    | ( RunRow )
    | ( NoticeRow )
    | ( ExceptionRow )
    | ( PlanRow )
    | ( ProposalRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptSupplyProposalInput: AcceptSupplyProposalInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcknowledgeSupplyExceptionInput: AcknowledgeSupplyExceptionInput;
  AcknowledgeSupplyExceptionPayload: ResolverTypeWrapper<Payload<{ exceptionId: string }>>;
  BillingBasis: BillingBasis;
  BooleanFilter: BooleanFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelForecastInput: CancelForecastInput;
  CancelShipNoticeInput: CancelShipNoticeInput;
  CancelSupplyPlanInput: CancelSupplyPlanInput;
  Carrier: ResolverTypeWrapper<{ id: string }>;
  CodeFilter: CodeFilter;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  DemandForecast: ResolverTypeWrapper<ForecastRow>;
  DemandForecastConnection: ResolverTypeWrapper<Connection<ForecastRow>>;
  DemandForecastEdge: ResolverTypeWrapper<Omit<DemandForecastEdge, 'node'> & { node: ResolversTypes['DemandForecast'] }>;
  DemandForecastFilter: DemandForecastFilter;
  DemandForecastOrder: DemandForecastOrder;
  DemandForecastOrderField: DemandForecastOrderField;
  DemandPeriod: ResolverTypeWrapper<DemandPeriod>;
  DismissSupplyProposalInput: DismissSupplyProposalInput;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ExportedFile: ResolverTypeWrapper<ExportedFile>;
  Figure: ResolverTypeWrapper<Figure>;
  ForecastAccuracy: ResolverTypeWrapper<ForecastAccuracy>;
  ForecastGrain: ForecastGrain;
  ForecastGrainFilter: ForecastGrainFilter;
  ForecastMethod: ForecastMethod;
  ForecastMethodFilter: ForecastMethodFilter;
  ForecastOverride: ResolverTypeWrapper<ForecastOverride>;
  ForecastPeriod: ResolverTypeWrapper<ForecastPeriod>;
  ForecastPeriodTotal: ResolverTypeWrapper<ForecastPeriodTotal>;
  ForecastRun: ResolverTypeWrapper<RunRow>;
  ForecastRunConnection: ResolverTypeWrapper<Connection<RunRow>>;
  ForecastRunEdge: ResolverTypeWrapper<Omit<ForecastRunEdge, 'node'> & { node: ResolversTypes['ForecastRun'] }>;
  ForecastRunFilter: ForecastRunFilter;
  ForecastRunOrder: ForecastRunOrder;
  ForecastRunOrderField: ForecastRunOrderField;
  ForecastRunPayload: ResolverTypeWrapper<Payload<{ runId: string }>>;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  MilestoneEvent: MilestoneEvent;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Order: ResolverTypeWrapper<{ id: string }>;
  OverrideForecastInput: OverrideForecastInput;
  OverrideForecastPayload: ResolverTypeWrapper<Payload<{ forecastId: string }>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Product: ResolverTypeWrapper<{ id: string }>;
  ProductForecast: ResolverTypeWrapper<ProductForecastRow>;
  PurchaseOrder: ResolverTypeWrapper<{ id: string }>;
  PurchaseOrderLine: ResolverTypeWrapper<{ id: string }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RunForecastInput: RunForecastInput;
  RunSupplyPlanInput: RunSupplyPlanInput;
  SaveSupplyPolicyInput: SaveSupplyPolicyInput;
  SaveSupplyPolicyPayload: ResolverTypeWrapper<Payload<{ productId: string; warehouseId: string }>>;
  SendShipNoticeInput: SendShipNoticeInput;
  ShareForecastInput: ShareForecastInput;
  ShareForecastPayload: ResolverTypeWrapper<Payload<{ productId: string }>>;
  ShipNotice: ResolverTypeWrapper<NoticeRow>;
  ShipNoticeConnection: ResolverTypeWrapper<Connection<NoticeRow>>;
  ShipNoticeEdge: ResolverTypeWrapper<Omit<ShipNoticeEdge, 'node'> & { node: ResolversTypes['ShipNotice'] }>;
  ShipNoticeFilter: ShipNoticeFilter;
  ShipNoticeLine: ResolverTypeWrapper<NoticeLineRow>;
  ShipNoticeLineInput: ShipNoticeLineInput;
  ShipNoticeOrder: ShipNoticeOrder;
  ShipNoticeOrderField: ShipNoticeOrderField;
  ShipNoticePayload: ResolverTypeWrapper<Payload<{ shipNoticeId: string }>>;
  ShipNoticeStatus: ShipNoticeStatus;
  ShipNoticeStatusFilter: ShipNoticeStatusFilter;
  Shipment: ResolverTypeWrapper<{ id: string }>;
  SortDirection: SortDirection;
  StringFilter: StringFilter;
  Supplier: ResolverTypeWrapper<{ id: string }>;
  SupplyCost: ResolverTypeWrapper<CostRow>;
  SupplyCostGrouping: SupplyCostGrouping;
  SupplyException: ResolverTypeWrapper<ExceptionRow>;
  SupplyExceptionCode: SupplyExceptionCode;
  SupplyExceptionCodeFilter: SupplyExceptionCodeFilter;
  SupplyExceptionConnection: ResolverTypeWrapper<Connection<ExceptionRow>>;
  SupplyExceptionEdge: ResolverTypeWrapper<Omit<SupplyExceptionEdge, 'node'> & { node: ResolversTypes['SupplyException'] }>;
  SupplyExceptionFilter: SupplyExceptionFilter;
  SupplyExceptionOrder: SupplyExceptionOrder;
  SupplyExceptionOrderField: SupplyExceptionOrderField;
  SupplyExceptionSeverity: SupplyExceptionSeverity;
  SupplyExceptionSeverityFilter: SupplyExceptionSeverityFilter;
  SupplyExceptionStatus: SupplyExceptionStatus;
  SupplyExceptionStatusFilter: SupplyExceptionStatusFilter;
  SupplyPerformance: ResolverTypeWrapper<SupplyPerformance>;
  SupplyPlan: ResolverTypeWrapper<PlanRow>;
  SupplyPlanConnection: ResolverTypeWrapper<Connection<PlanRow>>;
  SupplyPlanEdge: ResolverTypeWrapper<Omit<SupplyPlanEdge, 'node'> & { node: ResolversTypes['SupplyPlan'] }>;
  SupplyPlanFilter: SupplyPlanFilter;
  SupplyPlanOrder: SupplyPlanOrder;
  SupplyPlanOrderField: SupplyPlanOrderField;
  SupplyPlanPayload: ResolverTypeWrapper<Payload<{ runId: string }>>;
  SupplyPolicy: ResolverTypeWrapper<PolicyRow>;
  SupplyPosition: ResolverTypeWrapper<PositionRow>;
  SupplyProposal: ResolverTypeWrapper<ProposalRow>;
  SupplyProposalConnection: ResolverTypeWrapper<Connection<ProposalRow>>;
  SupplyProposalEdge: ResolverTypeWrapper<Omit<SupplyProposalEdge, 'node'> & { node: ResolversTypes['SupplyProposal'] }>;
  SupplyProposalFilter: SupplyProposalFilter;
  SupplyProposalOrder: SupplyProposalOrder;
  SupplyProposalOrderField: SupplyProposalOrderField;
  SupplyProposalPayload: ResolverTypeWrapper<Payload<{ proposalId: string }>>;
  SupplyProposalStatus: SupplyProposalStatus;
  SupplyProposalStatusFilter: SupplyProposalStatusFilter;
  SupplyRunStatus: SupplyRunStatus;
  SupplyRunStatusFilter: SupplyRunStatusFilter;
  SupplyWeek: ResolverTypeWrapper<SupplyWeek>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Warehouse: ResolverTypeWrapper<{ id: string }>;
  WatchSupplyInput: WatchSupplyInput;
  WatchSupplyPayload: ResolverTypeWrapper<Payload<{ raised: number; resolved: number }>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptSupplyProposalInput: AcceptSupplyProposalInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AcknowledgeSupplyExceptionInput: AcknowledgeSupplyExceptionInput;
  AcknowledgeSupplyExceptionPayload: Payload<{ exceptionId: string }>;
  BooleanFilter: BooleanFilter;
  Boolean: Scalars['Boolean']['output'];
  CancelForecastInput: CancelForecastInput;
  CancelShipNoticeInput: CancelShipNoticeInput;
  CancelSupplyPlanInput: CancelSupplyPlanInput;
  Carrier: { id: string };
  CodeFilter: CodeFilter;
  CountryCode: Scalars['CountryCode']['output'];
  Currency: Scalars['Currency']['output'];
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  DemandForecast: ForecastRow;
  DemandForecastConnection: Connection<ForecastRow>;
  DemandForecastEdge: Omit<DemandForecastEdge, 'node'> & { node: ResolversParentTypes['DemandForecast'] };
  DemandForecastFilter: DemandForecastFilter;
  DemandForecastOrder: DemandForecastOrder;
  DemandPeriod: DemandPeriod;
  DismissSupplyProposalInput: DismissSupplyProposalInput;
  EmailAddress: Scalars['EmailAddress']['output'];
  ExportedFile: ExportedFile;
  Figure: Figure;
  ForecastAccuracy: ForecastAccuracy;
  ForecastGrainFilter: ForecastGrainFilter;
  ForecastMethodFilter: ForecastMethodFilter;
  ForecastOverride: ForecastOverride;
  ForecastPeriod: ForecastPeriod;
  ForecastPeriodTotal: ForecastPeriodTotal;
  ForecastRun: RunRow;
  ForecastRunConnection: Connection<RunRow>;
  ForecastRunEdge: Omit<ForecastRunEdge, 'node'> & { node: ResolversParentTypes['ForecastRun'] };
  ForecastRunFilter: ForecastRunFilter;
  ForecastRunOrder: ForecastRunOrder;
  ForecastRunPayload: Payload<{ runId: string }>;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Order: { id: string };
  OverrideForecastInput: OverrideForecastInput;
  OverrideForecastPayload: Payload<{ forecastId: string }>;
  PageInfo: PageInfo;
  Product: { id: string };
  ProductForecast: ProductForecastRow;
  PurchaseOrder: { id: string };
  PurchaseOrderLine: { id: string };
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RunForecastInput: RunForecastInput;
  RunSupplyPlanInput: RunSupplyPlanInput;
  SaveSupplyPolicyInput: SaveSupplyPolicyInput;
  SaveSupplyPolicyPayload: Payload<{ productId: string; warehouseId: string }>;
  SendShipNoticeInput: SendShipNoticeInput;
  ShareForecastInput: ShareForecastInput;
  ShareForecastPayload: Payload<{ productId: string }>;
  ShipNotice: NoticeRow;
  ShipNoticeConnection: Connection<NoticeRow>;
  ShipNoticeEdge: Omit<ShipNoticeEdge, 'node'> & { node: ResolversParentTypes['ShipNotice'] };
  ShipNoticeFilter: ShipNoticeFilter;
  ShipNoticeLine: NoticeLineRow;
  ShipNoticeLineInput: ShipNoticeLineInput;
  ShipNoticeOrder: ShipNoticeOrder;
  ShipNoticePayload: Payload<{ shipNoticeId: string }>;
  ShipNoticeStatusFilter: ShipNoticeStatusFilter;
  Shipment: { id: string };
  StringFilter: StringFilter;
  Supplier: { id: string };
  SupplyCost: CostRow;
  SupplyException: ExceptionRow;
  SupplyExceptionCodeFilter: SupplyExceptionCodeFilter;
  SupplyExceptionConnection: Connection<ExceptionRow>;
  SupplyExceptionEdge: Omit<SupplyExceptionEdge, 'node'> & { node: ResolversParentTypes['SupplyException'] };
  SupplyExceptionFilter: SupplyExceptionFilter;
  SupplyExceptionOrder: SupplyExceptionOrder;
  SupplyExceptionSeverityFilter: SupplyExceptionSeverityFilter;
  SupplyExceptionStatusFilter: SupplyExceptionStatusFilter;
  SupplyPerformance: SupplyPerformance;
  SupplyPlan: PlanRow;
  SupplyPlanConnection: Connection<PlanRow>;
  SupplyPlanEdge: Omit<SupplyPlanEdge, 'node'> & { node: ResolversParentTypes['SupplyPlan'] };
  SupplyPlanFilter: SupplyPlanFilter;
  SupplyPlanOrder: SupplyPlanOrder;
  SupplyPlanPayload: Payload<{ runId: string }>;
  SupplyPolicy: PolicyRow;
  SupplyPosition: PositionRow;
  SupplyProposal: ProposalRow;
  SupplyProposalConnection: Connection<ProposalRow>;
  SupplyProposalEdge: Omit<SupplyProposalEdge, 'node'> & { node: ResolversParentTypes['SupplyProposal'] };
  SupplyProposalFilter: SupplyProposalFilter;
  SupplyProposalOrder: SupplyProposalOrder;
  SupplyProposalPayload: Payload<{ proposalId: string }>;
  SupplyProposalStatusFilter: SupplyProposalStatusFilter;
  SupplyRunStatusFilter: SupplyRunStatusFilter;
  SupplyWeek: SupplyWeek;
  UserError: UserError;
  Warehouse: { id: string };
  WatchSupplyInput: WatchSupplyInput;
  WatchSupplyPayload: Payload<{ raised: number; resolved: number }>;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: Array<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcknowledgeSupplyExceptionPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AcknowledgeSupplyExceptionPayload'] = ResolversParentTypes['AcknowledgeSupplyExceptionPayload']> = {
  supplyException?: Resolver<Maybe<ResolversTypes['SupplyException']>, ParentType, ContextType>;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DemandForecastResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DemandForecast'] = ResolversParentTypes['DemandForecast'], FederationReferenceType extends FederationReferenceTypes['DemandForecast'] = FederationReferenceTypes['DemandForecast']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DemandForecast']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accuracy?: Resolver<Maybe<ResolversTypes['ForecastAccuracy']>, ParentType, ContextType>;
  grain?: Resolver<ResolversTypes['ForecastGrain'], ParentType, ContextType>;
  historyFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  historyPeriods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ForecastMethod'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['ForecastPeriod']>, ParentType, ContextType, RequireFields<DemandForecastPeriodsArgs, 'first'>>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemandForecastConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DemandForecastConnection'] = ResolversParentTypes['DemandForecastConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DemandForecastEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DemandForecast']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DemandForecastEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DemandForecastEdge'] = ResolversParentTypes['DemandForecastEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DemandForecast'], ParentType, ContextType>;
};

export type DemandPeriodResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DemandPeriod'] = ResolversParentTypes['DemandPeriod']> = {
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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

export type ForecastAccuracyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ForecastAccuracy'] = ResolversParentTypes['ForecastAccuracy']> = {
  bias?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  mase?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  smape?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ForecastOverrideResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ForecastOverride'] = ResolversParentTypes['ForecastOverride']> = {
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ForecastPeriodResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ForecastPeriod'] = ResolversParentTypes['ForecastPeriod']> = {
  lower?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['ForecastOverride']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ForecastPeriodTotalResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ForecastPeriodTotal'] = ResolversParentTypes['ForecastPeriodTotal']> = {
  lower?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ForecastRunResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ForecastRun'] = ResolversParentTypes['ForecastRun'], FederationReferenceType extends FederationReferenceTypes['ForecastRun'] = FederationReferenceTypes['ForecastRun']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ForecastRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grain?: Resolver<ResolversTypes['ForecastGrain'], ParentType, ContextType>;
  horizon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SupplyRunStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForecastRunConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ForecastRunConnection'] = ResolversParentTypes['ForecastRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ForecastRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ForecastRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForecastRunEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ForecastRunEdge'] = ResolversParentTypes['ForecastRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ForecastRun'], ParentType, ContextType>;
};

export type ForecastRunPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ForecastRunPayload'] = ResolversParentTypes['ForecastRunPayload']> = {
  forecastRun?: Resolver<Maybe<ResolversTypes['ForecastRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptSupplyProposal?: Resolver<ResolversTypes['SupplyProposalPayload'], ParentType, ContextType, RequireFields<MutationAcceptSupplyProposalArgs, 'input'>>;
  acknowledgeSupplyException?: Resolver<ResolversTypes['AcknowledgeSupplyExceptionPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeSupplyExceptionArgs, 'input'>>;
  cancelForecast?: Resolver<ResolversTypes['ForecastRunPayload'], ParentType, ContextType, RequireFields<MutationCancelForecastArgs, 'input'>>;
  cancelShipNotice?: Resolver<ResolversTypes['ShipNoticePayload'], ParentType, ContextType, RequireFields<MutationCancelShipNoticeArgs, 'input'>>;
  cancelSupplyPlan?: Resolver<ResolversTypes['SupplyPlanPayload'], ParentType, ContextType, RequireFields<MutationCancelSupplyPlanArgs, 'input'>>;
  dismissSupplyProposal?: Resolver<ResolversTypes['SupplyProposalPayload'], ParentType, ContextType, RequireFields<MutationDismissSupplyProposalArgs, 'input'>>;
  overrideForecast?: Resolver<ResolversTypes['OverrideForecastPayload'], ParentType, ContextType, RequireFields<MutationOverrideForecastArgs, 'input'>>;
  runForecast?: Resolver<ResolversTypes['ForecastRunPayload'], ParentType, ContextType, RequireFields<MutationRunForecastArgs, 'input'>>;
  runSupplyPlan?: Resolver<ResolversTypes['SupplyPlanPayload'], ParentType, ContextType, RequireFields<MutationRunSupplyPlanArgs, 'input'>>;
  saveSupplyPolicy?: Resolver<ResolversTypes['SaveSupplyPolicyPayload'], ParentType, ContextType, RequireFields<MutationSaveSupplyPolicyArgs, 'input'>>;
  sendShipNotice?: Resolver<ResolversTypes['ShipNoticePayload'], ParentType, ContextType, RequireFields<MutationSendShipNoticeArgs, 'input'>>;
  shareForecast?: Resolver<ResolversTypes['ShareForecastPayload'], ParentType, ContextType, RequireFields<MutationShareForecastArgs, 'input'>>;
  watchSupply?: Resolver<ResolversTypes['WatchSupplyPayload'], ParentType, ContextType, RequireFields<MutationWatchSupplyArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'DemandForecast' | 'ForecastRun' | 'ShipNotice' | 'SupplyException' | 'SupplyPlan' | 'SupplyProposal', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OverrideForecastPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OverrideForecastPayload'] = ResolversParentTypes['OverrideForecastPayload']> = {
  demandForecast?: Resolver<Maybe<ResolversTypes['DemandForecast']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  demand?: Resolver<Array<ResolversTypes['DemandPeriod']>, ParentType, ContextType, RequireFields<ProductDemandArgs, 'grain' | 'periods'>>;
  forecast?: Resolver<Maybe<ResolversTypes['ProductForecast']>, ParentType, ContextType, RequireFields<ProductForecastArgs, 'grain' | 'horizon'>>;
  forecastSharedWith?: Resolver<Array<ResolversTypes['Supplier']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supplyPolicies?: Resolver<Array<ResolversTypes['SupplyPolicy']>, ParentType, ContextType>;
  supplyPositions?: Resolver<Array<ResolversTypes['SupplyPosition']>, ParentType, ContextType>;
};

export type ProductForecastResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductForecast'] = ResolversParentTypes['ProductForecast']> = {
  byWarehouse?: Resolver<Array<ResolversTypes['DemandForecast']>, ParentType, ContextType>;
  grain?: Resolver<ResolversTypes['ForecastGrain'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['ForecastPeriodTotal']>, ParentType, ContextType>;
};

export type PurchaseOrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PurchaseOrder'] = ResolversParentTypes['PurchaseOrder'], FederationReferenceType extends FederationReferenceTypes['PurchaseOrder'] = FederationReferenceTypes['PurchaseOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PurchaseOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shipNotices?: Resolver<Array<ResolversTypes['ShipNotice']>, ParentType, ContextType>;
};

export type PurchaseOrderLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PurchaseOrderLine'] = ResolversParentTypes['PurchaseOrderLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  demandForecast?: Resolver<Maybe<ResolversTypes['DemandForecast']>, ParentType, ContextType, RequireFields<QueryDemandForecastArgs, 'id'>>;
  demandForecasts?: Resolver<ResolversTypes['DemandForecastConnection'], ParentType, ContextType, Partial<QueryDemandForecastsArgs>>;
  forecastRun?: Resolver<Maybe<ResolversTypes['ForecastRun']>, ParentType, ContextType, RequireFields<QueryForecastRunArgs, 'id'>>;
  forecastRuns?: Resolver<ResolversTypes['ForecastRunConnection'], ParentType, ContextType, Partial<QueryForecastRunsArgs>>;
  shipNotice?: Resolver<Maybe<ResolversTypes['ShipNotice']>, ParentType, ContextType, RequireFields<QueryShipNoticeArgs, 'id'>>;
  shipNotices?: Resolver<ResolversTypes['ShipNoticeConnection'], ParentType, ContextType, Partial<QueryShipNoticesArgs>>;
  supplyCosts?: Resolver<Array<ResolversTypes['SupplyCost']>, ParentType, ContextType, RequireFields<QuerySupplyCostsArgs, 'from' | 'groupBy' | 'to'>>;
  supplyException?: Resolver<Maybe<ResolversTypes['SupplyException']>, ParentType, ContextType, RequireFields<QuerySupplyExceptionArgs, 'id'>>;
  supplyExceptions?: Resolver<ResolversTypes['SupplyExceptionConnection'], ParentType, ContextType, Partial<QuerySupplyExceptionsArgs>>;
  supplyPerformance?: Resolver<Maybe<ResolversTypes['SupplyPerformance']>, ParentType, ContextType, RequireFields<QuerySupplyPerformanceArgs, 'from' | 'to'>>;
  supplyPlan?: Resolver<Maybe<ResolversTypes['SupplyPlan']>, ParentType, ContextType, RequireFields<QuerySupplyPlanArgs, 'id'>>;
  supplyPlans?: Resolver<ResolversTypes['SupplyPlanConnection'], ParentType, ContextType, Partial<QuerySupplyPlansArgs>>;
  supplyProposal?: Resolver<Maybe<ResolversTypes['SupplyProposal']>, ParentType, ContextType, RequireFields<QuerySupplyProposalArgs, 'id'>>;
  supplyProposals?: Resolver<ResolversTypes['SupplyProposalConnection'], ParentType, ContextType, Partial<QuerySupplyProposalsArgs>>;
};

export type SaveSupplyPolicyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveSupplyPolicyPayload'] = ResolversParentTypes['SaveSupplyPolicyPayload']> = {
  supplyPolicy?: Resolver<Maybe<ResolversTypes['SupplyPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShareForecastPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShareForecastPayload'] = ResolversParentTypes['ShareForecastPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShipNoticeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShipNotice'] = ResolversParentTypes['ShipNotice'], FederationReferenceType extends FederationReferenceTypes['ShipNotice'] = FederationReferenceTypes['ShipNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShipNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  carrierName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ShipNoticeLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parcels?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShipNoticeStatus'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipNoticeConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShipNoticeConnection'] = ResolversParentTypes['ShipNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShipNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ShipNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShipNoticeEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShipNoticeEdge'] = ResolversParentTypes['ShipNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShipNotice'], ParentType, ContextType>;
};

export type ShipNoticeLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShipNoticeLine'] = ResolversParentTypes['ShipNoticeLine']> = {
  lot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  purchaseOrderLine?: Resolver<ResolversTypes['PurchaseOrderLine'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type ShipNoticePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShipNoticePayload'] = ResolversParentTypes['ShipNoticePayload']> = {
  shipNotice?: Resolver<Maybe<ResolversTypes['ShipNotice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SupplyCostResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplyCost'] = ResolversParentTypes['SupplyCost']> = {
  average?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['Carrier']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onTime?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type SupplyExceptionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplyException'] = ResolversParentTypes['SupplyException'], FederationReferenceType extends FederationReferenceTypes['SupplyException'] = FederationReferenceTypes['SupplyException']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupplyException']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['SupplyExceptionCode'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moneyAtStake?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['SupplyExceptionSeverity'], ParentType, ContextType>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SupplyExceptionStatus'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyExceptionConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplyExceptionConnection'] = ResolversParentTypes['SupplyExceptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplyExceptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupplyException']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyExceptionEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplyExceptionEdge'] = ResolversParentTypes['SupplyExceptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplyException'], ParentType, ContextType>;
};

export type SupplyPerformanceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplyPerformance'] = ResolversParentTypes['SupplyPerformance']> = {
  lineFillRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  linesExpected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTimeInFullIn?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  onTimeInFullOut?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  ordersDelivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perfectOrders?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type SupplyPlanResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplyPlan'] = ResolversParentTypes['SupplyPlan'], FederationReferenceType extends FederationReferenceTypes['SupplyPlan'] = FederationReferenceTypes['SupplyPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupplyPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  horizonWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['SupplyProposalConnection'], ParentType, ContextType, Partial<SupplyPlanProposalsArgs>>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SupplyRunStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyPlanConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplyPlanConnection'] = ResolversParentTypes['SupplyPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplyPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupplyPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyPlanEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplyPlanEdge'] = ResolversParentTypes['SupplyPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplyPlan'], ParentType, ContextType>;
};

export type SupplyPlanPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplyPlanPayload'] = ResolversParentTypes['SupplyPlanPayload']> = {
  supplyPlan?: Resolver<Maybe<ResolversTypes['SupplyPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupplyPolicyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplyPolicy'] = ResolversParentTypes['SupplyPolicy']> = {
  coverWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderMultiple?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  safetyStock?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  serviceLevel?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type SupplyPositionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplyPosition'] = ResolversParentTypes['SupplyPosition']> = {
  onHand?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['SupplyPlan'], ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  safetyStock?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  shortage?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  shortageDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['SupplyWeek']>, ParentType, ContextType>;
};

export type SupplyProposalResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplyProposal'] = ResolversParentTypes['SupplyProposal'], FederationReferenceType extends FederationReferenceTypes['SupplyProposal'] = FederationReferenceTypes['SupplyProposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupplyProposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  neededDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  orderDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['SupplyPlan'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SupplyProposalStatus'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyProposalConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplyProposalConnection'] = ResolversParentTypes['SupplyProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplyProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupplyProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyProposalEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplyProposalEdge'] = ResolversParentTypes['SupplyProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplyProposal'], ParentType, ContextType>;
};

export type SupplyProposalPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplyProposalPayload'] = ResolversParentTypes['SupplyProposalPayload']> = {
  supplyProposal?: Resolver<Maybe<ResolversTypes['SupplyProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupplyWeekResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplyWeek'] = ResolversParentTypes['SupplyWeek']> = {
  demand?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  inbound?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  projected?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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

export type WatchSupplyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['WatchSupplyPayload'] = ResolversParentTypes['WatchSupplyPayload']> = {
  raised?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resolved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  AcknowledgeSupplyExceptionPayload?: AcknowledgeSupplyExceptionPayloadResolvers<ContextType>;
  Carrier?: CarrierResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DemandForecast?: DemandForecastResolvers<ContextType>;
  DemandForecastConnection?: DemandForecastConnectionResolvers<ContextType>;
  DemandForecastEdge?: DemandForecastEdgeResolvers<ContextType>;
  DemandPeriod?: DemandPeriodResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  ExportedFile?: ExportedFileResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  ForecastAccuracy?: ForecastAccuracyResolvers<ContextType>;
  ForecastOverride?: ForecastOverrideResolvers<ContextType>;
  ForecastPeriod?: ForecastPeriodResolvers<ContextType>;
  ForecastPeriodTotal?: ForecastPeriodTotalResolvers<ContextType>;
  ForecastRun?: ForecastRunResolvers<ContextType>;
  ForecastRunConnection?: ForecastRunConnectionResolvers<ContextType>;
  ForecastRunEdge?: ForecastRunEdgeResolvers<ContextType>;
  ForecastRunPayload?: ForecastRunPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OverrideForecastPayload?: OverrideForecastPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductForecast?: ProductForecastResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseOrderLine?: PurchaseOrderLineResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SaveSupplyPolicyPayload?: SaveSupplyPolicyPayloadResolvers<ContextType>;
  ShareForecastPayload?: ShareForecastPayloadResolvers<ContextType>;
  ShipNotice?: ShipNoticeResolvers<ContextType>;
  ShipNoticeConnection?: ShipNoticeConnectionResolvers<ContextType>;
  ShipNoticeEdge?: ShipNoticeEdgeResolvers<ContextType>;
  ShipNoticeLine?: ShipNoticeLineResolvers<ContextType>;
  ShipNoticePayload?: ShipNoticePayloadResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplyCost?: SupplyCostResolvers<ContextType>;
  SupplyException?: SupplyExceptionResolvers<ContextType>;
  SupplyExceptionConnection?: SupplyExceptionConnectionResolvers<ContextType>;
  SupplyExceptionEdge?: SupplyExceptionEdgeResolvers<ContextType>;
  SupplyPerformance?: SupplyPerformanceResolvers<ContextType>;
  SupplyPlan?: SupplyPlanResolvers<ContextType>;
  SupplyPlanConnection?: SupplyPlanConnectionResolvers<ContextType>;
  SupplyPlanEdge?: SupplyPlanEdgeResolvers<ContextType>;
  SupplyPlanPayload?: SupplyPlanPayloadResolvers<ContextType>;
  SupplyPolicy?: SupplyPolicyResolvers<ContextType>;
  SupplyPosition?: SupplyPositionResolvers<ContextType>;
  SupplyProposal?: SupplyProposalResolvers<ContextType>;
  SupplyProposalConnection?: SupplyProposalConnectionResolvers<ContextType>;
  SupplyProposalEdge?: SupplyProposalEdgeResolvers<ContextType>;
  SupplyProposalPayload?: SupplyProposalPayloadResolvers<ContextType>;
  SupplyWeek?: SupplyWeekResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
  WatchSupplyPayload?: WatchSupplyPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
