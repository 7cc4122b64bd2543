import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ForecastRow, ProductForecastRow } from '../forecast/find-forecasts.ts';
import type { Connection } from '../../../kernel/reads.ts';
import type { RunRow } from '../forecast/find-runs.ts';
import type { Payload } from '../../../kernel/payload.ts';
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

/** Conditions on a yes or no. */
export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CancelForecastInput = {
  forecastRunId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
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
   * Ends a run after the series at hand; what is forecast stays.
   * Example: `mutation { cancelForecast(input: { forecastRunId: "fcr_…" }) { forecastRun { status } userErrors { code } } }`
   */
  cancelForecast: ForecastRunPayload;
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
};


export type MutationCancelForecastArgs = {
  input: CancelForecastInput;
};


export type MutationOverrideForecastArgs = {
  input: OverrideForecastInput;
};


export type MutationRunForecastArgs = {
  input: RunForecastInput;
};

/** Something with an id of its own that `node` can find. */
export type Node = {
  /** Opaque and time-ordered, with a prefix that tells the kind. */
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
  id: Scalars['ID']['output'];
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

export type RunForecastInput = {
  grain: ForecastGrain;
  /** Periods ahead: at most 180 days, 104 weeks, 36 months. */
  horizon: Scalars['Int']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500; default: all that were ever wanted. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
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
  /** A horizon is one period or more, up to the grain's limit. */
  | 'BAD_HORIZON'
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
  /** The day is not the first one of a period to come. */
  | 'NOT_A_PERIOD'
  /** A number must be more than zero. */
  | 'NOT_POSITIVE'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** More items at once than allowed. */
  | 'TOO_MANY'
  /** Quantities of different units were mixed. */
  | 'UNIT_MISMATCH'
  /** The product has no such unit of measure. */
  | 'UNKNOWN_UNIT'
  /** Somebody changed the document since the expected version. */
  | 'VERSION_CONFLICT';

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
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
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
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ForecastRow )
    | ( RunRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BooleanFilter: BooleanFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelForecastInput: CancelForecastInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  DemandForecast: ResolverTypeWrapper<ForecastRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DemandForecastConnection: ResolverTypeWrapper<Connection<ForecastRow>>;
  DemandForecastEdge: ResolverTypeWrapper<Omit<DemandForecastEdge, 'node'> & { node: ResolversTypes['DemandForecast'] }>;
  DemandForecastFilter: DemandForecastFilter;
  DemandForecastOrder: DemandForecastOrder;
  DemandForecastOrderField: DemandForecastOrderField;
  DemandPeriod: ResolverTypeWrapper<DemandPeriod>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
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
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OverrideForecastInput: OverrideForecastInput;
  OverrideForecastPayload: ResolverTypeWrapper<Payload<{ forecastId: string }>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Product: ResolverTypeWrapper<{ id: string }>;
  ProductForecast: ResolverTypeWrapper<ProductForecastRow>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RunForecastInput: RunForecastInput;
  SortDirection: SortDirection;
  StringFilter: StringFilter;
  SupplyRunStatus: SupplyRunStatus;
  SupplyRunStatusFilter: SupplyRunStatusFilter;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Warehouse: ResolverTypeWrapper<{ id: string }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BooleanFilter: BooleanFilter;
  Boolean: Scalars['Boolean']['output'];
  CancelForecastInput: CancelForecastInput;
  ID: Scalars['ID']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  Currency: Scalars['Currency']['output'];
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  DemandForecast: ForecastRow;
  Int: Scalars['Int']['output'];
  DemandForecastConnection: Connection<ForecastRow>;
  DemandForecastEdge: Omit<DemandForecastEdge, 'node'> & { node: ResolversParentTypes['DemandForecast'] };
  DemandForecastFilter: DemandForecastFilter;
  DemandForecastOrder: DemandForecastOrder;
  DemandPeriod: DemandPeriod;
  EmailAddress: Scalars['EmailAddress']['output'];
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
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OverrideForecastInput: OverrideForecastInput;
  OverrideForecastPayload: Payload<{ forecastId: string }>;
  PageInfo: PageInfo;
  Product: { id: string };
  ProductForecast: ProductForecastRow;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RunForecastInput: RunForecastInput;
  StringFilter: StringFilter;
  SupplyRunStatusFilter: SupplyRunStatusFilter;
  UserError: UserError;
  Warehouse: { id: string };
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: Array<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  cancelForecast?: Resolver<ResolversTypes['ForecastRunPayload'], ParentType, ContextType, RequireFields<MutationCancelForecastArgs, 'input'>>;
  overrideForecast?: Resolver<ResolversTypes['OverrideForecastPayload'], ParentType, ContextType, RequireFields<MutationOverrideForecastArgs, 'input'>>;
  runForecast?: Resolver<ResolversTypes['ForecastRunPayload'], ParentType, ContextType, RequireFields<MutationRunForecastArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'DemandForecast' | 'ForecastRun', ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductForecastResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductForecast'] = ResolversParentTypes['ProductForecast']> = {
  byWarehouse?: Resolver<Array<ResolversTypes['DemandForecast']>, ParentType, ContextType>;
  grain?: Resolver<ResolversTypes['ForecastGrain'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['ForecastPeriodTotal']>, ParentType, ContextType>;
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
  OverrideForecastPayload?: OverrideForecastPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductForecast?: ProductForecastResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
