import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Payload } from '../../../kernel/payload.ts';
import type { ReservationRow } from '../demand/find-reservations.ts';
import type { StockBreachRow } from '../stock/find-breaches.ts';
import type { StockLevelRow } from '../stock/find-stock.ts';
import type { Connection } from '../../../kernel/reads.ts';
import type { StockMoveRow } from '../stock/find-moves.ts';
import type { WarehouseValue } from '../stock/find-stock-value.ts';
import type { WarehouseRow } from '../warehouses/find-warehouses.ts';
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

export type AdjustStockInput = {
  /** Counted less recorded: positive when there is more than the books say. */
  difference: QuantityInput;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Business day; default today. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  productId: Scalars['ID']['input'];
  /** Why, for people. */
  reason: Scalars['String']['input'];
  /** For more goods: cost of one of the difference's unit; default the average of what is there. */
  unitCost?: InputMaybe<MoneyInput>;
  warehouseId: Scalars['ID']['input'];
};

export type AdjustStockPayload = {
  stockLevel?: Maybe<StockLevel>;
  stockMove?: Maybe<StockMove>;
  userErrors: Array<UserError>;
};

/** Conditions on a yes or no. */
export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How the cost of goods that leave is found. */
export type CostingMethod =
  /** The oldest goods leave first, each at its own cost. */
  | 'FIFO'
  /** All goods leave at the average cost of what is there. */
  | 'MOVING_AVERAGE';

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
   * Corrects a balance by what a count found. Reserved goods can not be counted away.
   * Example: `mutation { adjustStock(input: { productId: "prd_…", warehouseId: "whs_…", difference: { value: "-2" }, reason: "Broken" }) { stockLevel { onHand { value } } userErrors { code figures { name value } } } }`
   */
  adjustStock: AdjustStockPayload;
  /**
   * Takes goods into stock; those who wait for them get them at once, oldest order first.
   * Example: `mutation { receiveStock(input: { productId: "prd_…", warehouseId: "whs_…", quantity: { value: "10", unit: "BOX" }, unitCost: { amount: "120.00", currency: "CNY" } }) { stockLevel { available { value unit } } userErrors { code } } }`
   */
  receiveStock: ReceiveStockPayload;
  /**
   * Chooses how a product is costed; only while there is no stock of it.
   * Example: `mutation { saveStockPolicy(input: { productId: "prd_…", costingMethod: MOVING_AVERAGE }) { product { costingMethod } userErrors { code } } }`
   */
  saveStockPolicy: SaveStockPolicyPayload;
  /**
   * Makes a warehouse, or changes the one with the given id.
   * Example: `mutation { saveWarehouse(input: { code: "EAST", name: "Shanghai" }) { warehouse { id } userErrors { code } } }`
   */
  saveWarehouse: SaveWarehousePayload;
};


export type MutationAdjustStockArgs = {
  input: AdjustStockInput;
};


export type MutationReceiveStockArgs = {
  input: ReceiveStockInput;
};


export type MutationSaveStockPolicyArgs = {
  input: SaveStockPolicyInput;
};


export type MutationSaveWarehouseArgs = {
  input: SaveWarehouseInput;
};

/** Something with an id of its own that `node` can find. */
export type Node = {
  /** Opaque and time-ordered, with a prefix that tells the kind. */
  id: Scalars['ID']['output'];
};

export type Order = {
  id: Scalars['ID']['output'];
};

export type OrderLine = {
  id: Scalars['ID']['output'];
  /** What is held for it now, by warehouse. For staff. */
  reservations: Array<Reservation>;
  /** Base units that wait for stock to come in; null when it never asked for stock. For staff. */
  waitingForStock?: Maybe<Scalars['Decimal']['output']>;
};

/** Where a page stands in its list (Relay cursor connections). */
export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Product = {
  /** What is free over all warehouses; null when it was never in stock. For staff. */
  available?: Maybe<Quantity>;
  /** For staff. */
  costingMethod?: Maybe<CostingMethod>;
  id: Scalars['ID']['output'];
  /** Its balance in each warehouse. For staff. */
  stock: StockLevelConnection;
};


export type ProductStockArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockLevelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StockLevelOrder>;
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
   * Figures of stock that contradict each other, at most 250; empty when all is well.
   * Example: `{ stockIntegrity { kind actual expected stockLevel { id } } }`
   */
  stockIntegrity: Array<StockBreach>;
  /**
   * What there is of each product in each warehouse, oldest balance first.
   * Example: `{ stockLevels(filter: { available: { lte: "0" } }) { nodes { product { sku } warehouse { code } onHand { value unit } } } }`
   */
  stockLevels: StockLevelConnection;
  /**
   * The stock ledger, newest first. Moves are only ever added.
   * Example: `{ stockMoves(filter: { productId: { eq: "prd_…" } }) { nodes { kind quantity { value } value { amount } } } }`
   */
  stockMoves: StockMoveConnection;
  /**
   * What stock is worth at cost, in the company's currency.
   * Example: `{ stockValue(warehouseId: "whs_…") { value { amount currency } } }`
   */
  stockValue: StockValue;
  /** One warehouse. Example: `{ warehouse(id: "whs_…") { code name } }` */
  warehouse?: Maybe<Warehouse>;
  /** A warehouse by the company's own code. Example: `{ warehouseByCode(code: "EAST") { id name } }` */
  warehouseByCode?: Maybe<Warehouse>;
  /** Warehouses, by code. Example: `{ warehouses { nodes { id code name } } }` */
  warehouses: WarehouseConnection;
};


export type QueryStockLevelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockLevelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StockLevelOrder>;
};


export type QueryStockMovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockMoveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StockMoveOrder>;
};


export type QueryStockValueArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWarehouseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWarehouseByCodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryWarehousesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WarehouseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WarehouseOrder>;
};

/** Why goods come in. */
export type ReceiptKind =
  /** They were there when the books were opened. */
  | 'OPENING'
  | 'RECEIPT';

export type ReceiveStockInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<ReceiptKind>;
  /** Business day; default today. May lie in the past: goods are costed in the order of recording. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  productId: Scalars['ID']['input'];
  /** More than zero, in any of the product's units. */
  quantity: QuantityInput;
  /** Where they came from, for people. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Cost of one of the quantity's unit (of a box, for boxes), in the company's currency. */
  unitCost: MoneyInput;
  warehouseId: Scalars['ID']['input'];
};

export type ReceiveStockPayload = {
  stockLevel?: Maybe<StockLevel>;
  stockMove?: Maybe<StockMove>;
  userErrors: Array<UserError>;
};

/** Goods of one stock level that are held for an order line until they are issued or released. */
export type Reservation = Node & {
  id: Scalars['ID']['output'];
  orderLine: OrderLine;
  product: Product;
  /** In the base unit. */
  quantity: Quantity;
  stockLevel: StockLevel;
  warehouse: Warehouse;
};

export type SaveStockPolicyInput = {
  costingMethod: CostingMethod;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  productId: Scalars['ID']['input'];
};

export type SaveStockPolicyPayload = {
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type SaveWarehouseInput = {
  /** Unique among the company's warehouses. */
  code: Scalars['String']['input'];
  /** When given, the change is refused unless the warehouse has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The warehouse to change; a new one when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};

export type SaveWarehousePayload = {
  userErrors: Array<UserError>;
  warehouse?: Maybe<Warehouse>;
};

/** Which way a list is ordered. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

/** Two figures that must be equal and are not: a defect of the installation. */
export type StockBreach = {
  actual: Scalars['Decimal']['output'];
  expected: Scalars['Decimal']['output'];
  kind: StockBreachKind;
  /** The order line whose demand is concerned, unless it is a stock level. */
  orderLine?: Maybe<OrderLine>;
  /** The stock level concerned, unless it is a demand. */
  stockLevel?: Maybe<StockLevel>;
};

/** Which invariant of the stock does not hold. */
export type StockBreachKind =
  /** What a line wants is not what waits, is reserved, issued and released. */
  | 'DEMAND_IS_NOT_SUM_OF_ITS_PARTS'
  | 'ON_HAND_IS_NOT_SUM_OF_LAYERS'
  | 'ON_HAND_IS_NOT_SUM_OF_MOVES'
  | 'RESERVED_IS_NOT_SUM_OF_RESERVATIONS'
  | 'VALUE_IS_NOT_SUM_OF_LAYERS'
  | 'VALUE_IS_NOT_SUM_OF_MOVES'
  /** Nothing is on hand, yet it is worth something. */
  | 'VALUE_WITHOUT_STOCK';

/** The kind of document that moved stock. */
export type StockDocumentType =
  | 'ADJUSTMENT'
  /** Goods that left for an order. */
  | 'DELIVERY'
  /** What was there when the books were opened. */
  | 'OPENING'
  | 'RECEIPT'
  /** Goods that a customer has sent back. */
  | 'RETURN';

/** What there is of a product in a warehouse. Quantities are in the product's base unit. */
export type StockLevel = Node & {
  /** What is free: on hand less reserved. */
  available: Quantity;
  /** Cost of one base unit, rounded to six places; null when nothing is on hand. */
  averageCost?: Maybe<Money>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Its part of the stock ledger, newest first. */
  moves: StockMoveConnection;
  /** What lies there, with what is reserved. Equals the sum of all moves. */
  onHand: Quantity;
  product: Product;
  /** The part that is held for orders. */
  reserved: Quantity;
  /** What the goods on hand cost, in the company's currency. Equals the sum of all moves. */
  value: Money;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  warehouse: Warehouse;
};


/** What there is of a product in a warehouse. Quantities are in the product's base unit. */
export type StockLevelMovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockMoveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StockMoveOrder>;
};

export type StockLevelConnection = {
  edges: Array<StockLevelEdge>;
  nodes: Array<StockLevel>;
  pageInfo: PageInfo;
  /** All stock levels that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type StockLevelEdge = {
  cursor: Scalars['String']['output'];
  node: StockLevel;
};

export type StockLevelFilter = {
  and?: InputMaybe<Array<StockLevelFilter>>;
  available?: InputMaybe<DecimalFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<StockLevelFilter>;
  /** In the base unit, as are the other amounts. */
  onHand?: InputMaybe<DecimalFilter>;
  or?: InputMaybe<Array<StockLevelFilter>>;
  productId?: InputMaybe<IdFilter>;
  reserved?: InputMaybe<DecimalFilter>;
  warehouseId?: InputMaybe<IdFilter>;
};

export type StockLevelOrder = {
  direction: SortDirection;
  field: StockLevelOrderField;
};

export type StockLevelOrderField =
  | 'createdAt';

/** An entry of the stock ledger. It is never changed; a mistake is reversed by another one. */
export type StockMove = Node & {
  /** Id of who or what recorded it. */
  actor: Scalars['String']['output'];
  /** Id of the document that caused it: a delivery, a receipt, an adjustment. */
  documentId: Scalars['ID']['output'];
  documentType: StockDocumentType;
  id: Scalars['ID']['output'];
  kind: StockMoveKind;
  /** The order that the goods left for. */
  order?: Maybe<Order>;
  orderLine?: Maybe<OrderLine>;
  /** Business day. */
  postingDate: Scalars['Date']['output'];
  product: Product;
  /** Positive when goods came in, negative when they left; in the base unit. */
  quantity: Quantity;
  /** A person's reason, for receipts and adjustments. */
  reason?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  /** What these goods cost, signed like the quantity, in the company's currency. */
  value: Money;
  warehouse: Warehouse;
};

export type StockMoveConnection = {
  edges: Array<StockMoveEdge>;
  nodes: Array<StockMove>;
  pageInfo: PageInfo;
  /** All moves that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type StockMoveEdge = {
  cursor: Scalars['String']['output'];
  node: StockMove;
};

export type StockMoveFilter = {
  and?: InputMaybe<Array<StockMoveFilter>>;
  documentId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<StockMoveKindFilter>;
  not?: InputMaybe<StockMoveFilter>;
  or?: InputMaybe<Array<StockMoveFilter>>;
  postingDate?: InputMaybe<DateFilter>;
  productId?: InputMaybe<IdFilter>;
  recordedAt?: InputMaybe<DateTimeFilter>;
  warehouseId?: InputMaybe<IdFilter>;
};

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

export type StockMoveKindFilter = {
  eq?: InputMaybe<StockMoveKind>;
  in?: InputMaybe<Array<StockMoveKind>>;
  ne?: InputMaybe<StockMoveKind>;
};

export type StockMoveOrder = {
  direction: SortDirection;
  field: StockMoveOrderField;
};

export type StockMoveOrderField =
  | 'postingDate'
  | 'recordedAt';

/** What stock is worth at cost. */
export type StockValue = {
  /** The same by warehouse; those that hold nothing may be missing. */
  byWarehouse: Array<StockValueOfWarehouse>;
  value: Money;
};

/** What the stock of one warehouse is worth at cost. */
export type StockValueOfWarehouse = {
  value: Money;
  warehouse: Warehouse;
};

/** Conditions on a text. `contains` ignores case. */
export type StringFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
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
  /** The costing method can not change while the product is in stock. */
  | 'COSTING_METHOD_IN_USE'
  /** A unit cost is needed: there is no stock to take the average of. */
  | 'COST_NEEDED'
  /** Amounts of different currencies were mixed. */
  | 'CURRENCY_MISMATCH'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The document's lifecycle has no such move. */
  | 'ILLEGAL_MOVE'
  /** The quantity can not be said exactly in that unit. */
  | 'INEXACT_QUANTITY'
  /** Less of the product is free in the warehouse than is wanted. */
  | 'INSUFFICIENT_STOCK'
  /** A cost can not be negative. */
  | 'NEGATIVE_COST'
  /** More comes back than has left for the order line. */
  | 'NOT_ISSUED'
  /** A number must be more than zero. */
  | 'NOT_POSITIVE'
  /** The difference is zero. */
  | 'NO_DIFFERENCE'
  /** Nothing of the product is free in the warehouse. */
  | 'OUT_OF_STOCK'
  /** More items at once than allowed. */
  | 'TOO_MANY'
  /** Quantities of different units were mixed. */
  | 'UNIT_MISMATCH'
  /** The product has no such unit of measure. */
  | 'UNKNOWN_UNIT'
  /** Somebody changed the document since the expected version. */
  | 'VERSION_CONFLICT'
  /** Another warehouse has this code. */
  | 'WAREHOUSE_CODE_TAKEN';

/** A place where stock is kept. */
export type Warehouse = Node & {
  /** The company's own unique short name. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** What there is in it, oldest balance first. */
  stock: StockLevelConnection;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};


/** A place where stock is kept. */
export type WarehouseStockArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockLevelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StockLevelOrder>;
};

export type WarehouseConnection = {
  edges: Array<WarehouseEdge>;
  nodes: Array<Warehouse>;
  pageInfo: PageInfo;
  /** All warehouses that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type WarehouseEdge = {
  cursor: Scalars['String']['output'];
  node: Warehouse;
};

export type WarehouseFilter = {
  and?: InputMaybe<Array<WarehouseFilter>>;
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<WarehouseFilter>;
  or?: InputMaybe<Array<WarehouseFilter>>;
};

export type WarehouseOrder = {
  direction: SortDirection;
  field: WarehouseOrderField;
};

export type WarehouseOrderField =
  | 'code'
  | 'createdAt'
  | 'name';



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
  OrderLine: OrderLine;
  Product: Product;
  Reservation: Reservation;
  StockLevel: StockLevel;
  StockMove: StockMove;
  Warehouse: Warehouse;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  OrderLine:
    ( { __typename: 'OrderLine' }
    & GraphQLRecursivePick<FederationTypes['OrderLine'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Reservation:
    ( { __typename: 'Reservation' }
    & GraphQLRecursivePick<FederationTypes['Reservation'], {"id":true}> );
  StockLevel:
    ( { __typename: 'StockLevel' }
    & GraphQLRecursivePick<FederationTypes['StockLevel'], {"id":true}> );
  StockMove:
    ( { __typename: 'StockMove' }
    & GraphQLRecursivePick<FederationTypes['StockMove'], {"id":true}> );
  Warehouse:
    ( { __typename: 'Warehouse' }
    & GraphQLRecursivePick<FederationTypes['Warehouse'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ReservationRow )
    | ( StockLevelRow )
    | ( StockMoveRow )
    | ( WarehouseRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdjustStockInput: AdjustStockInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdjustStockPayload: ResolverTypeWrapper<Payload<{ moveId: string; stockLevelId: string }>>;
  BooleanFilter: BooleanFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CostingMethod: CostingMethod;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Figure: ResolverTypeWrapper<Figure>;
  IDFilter: IdFilter;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Order: ResolverTypeWrapper<{ id: string }>;
  OrderLine: ResolverTypeWrapper<{ id: string }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Product: ResolverTypeWrapper<{ id: string }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiptKind: ReceiptKind;
  ReceiveStockInput: ReceiveStockInput;
  ReceiveStockPayload: ResolverTypeWrapper<Payload<{ moveId: string; stockLevelId: string }>>;
  Reservation: ResolverTypeWrapper<ReservationRow>;
  SaveStockPolicyInput: SaveStockPolicyInput;
  SaveStockPolicyPayload: ResolverTypeWrapper<Payload<{ productId: string }>>;
  SaveWarehouseInput: SaveWarehouseInput;
  SaveWarehousePayload: ResolverTypeWrapper<Payload<{ warehouseId: string }>>;
  SortDirection: SortDirection;
  StockBreach: ResolverTypeWrapper<StockBreachRow>;
  StockBreachKind: StockBreachKind;
  StockDocumentType: StockDocumentType;
  StockLevel: ResolverTypeWrapper<StockLevelRow>;
  StockLevelConnection: ResolverTypeWrapper<Connection<StockLevelRow>>;
  StockLevelEdge: ResolverTypeWrapper<Omit<StockLevelEdge, 'node'> & { node: ResolversTypes['StockLevel'] }>;
  StockLevelFilter: StockLevelFilter;
  StockLevelOrder: StockLevelOrder;
  StockLevelOrderField: StockLevelOrderField;
  StockMove: ResolverTypeWrapper<StockMoveRow>;
  StockMoveConnection: ResolverTypeWrapper<Connection<StockMoveRow>>;
  StockMoveEdge: ResolverTypeWrapper<Omit<StockMoveEdge, 'node'> & { node: ResolversTypes['StockMove'] }>;
  StockMoveFilter: StockMoveFilter;
  StockMoveKind: StockMoveKind;
  StockMoveKindFilter: StockMoveKindFilter;
  StockMoveOrder: StockMoveOrder;
  StockMoveOrderField: StockMoveOrderField;
  StockValue: ResolverTypeWrapper<Omit<StockValue, 'byWarehouse'> & { byWarehouse: Array<ResolversTypes['StockValueOfWarehouse']> }>;
  StockValueOfWarehouse: ResolverTypeWrapper<WarehouseValue>;
  StringFilter: StringFilter;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Warehouse: ResolverTypeWrapper<WarehouseRow>;
  WarehouseConnection: ResolverTypeWrapper<Connection<WarehouseRow>>;
  WarehouseEdge: ResolverTypeWrapper<Omit<WarehouseEdge, 'node'> & { node: ResolversTypes['Warehouse'] }>;
  WarehouseFilter: WarehouseFilter;
  WarehouseOrder: WarehouseOrder;
  WarehouseOrderField: WarehouseOrderField;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdjustStockInput: AdjustStockInput;
  ID: Scalars['ID']['output'];
  AdjustStockPayload: Payload<{ moveId: string; stockLevelId: string }>;
  BooleanFilter: BooleanFilter;
  Boolean: Scalars['Boolean']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  Currency: Scalars['Currency']['output'];
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  EmailAddress: Scalars['EmailAddress']['output'];
  Figure: Figure;
  IDFilter: IdFilter;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Order: { id: string };
  OrderLine: { id: string };
  PageInfo: PageInfo;
  Product: { id: string };
  Int: Scalars['Int']['output'];
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  ReceiveStockInput: ReceiveStockInput;
  ReceiveStockPayload: Payload<{ moveId: string; stockLevelId: string }>;
  Reservation: ReservationRow;
  SaveStockPolicyInput: SaveStockPolicyInput;
  SaveStockPolicyPayload: Payload<{ productId: string }>;
  SaveWarehouseInput: SaveWarehouseInput;
  SaveWarehousePayload: Payload<{ warehouseId: string }>;
  StockBreach: StockBreachRow;
  StockLevel: StockLevelRow;
  StockLevelConnection: Connection<StockLevelRow>;
  StockLevelEdge: Omit<StockLevelEdge, 'node'> & { node: ResolversParentTypes['StockLevel'] };
  StockLevelFilter: StockLevelFilter;
  StockLevelOrder: StockLevelOrder;
  StockMove: StockMoveRow;
  StockMoveConnection: Connection<StockMoveRow>;
  StockMoveEdge: Omit<StockMoveEdge, 'node'> & { node: ResolversParentTypes['StockMove'] };
  StockMoveFilter: StockMoveFilter;
  StockMoveKindFilter: StockMoveKindFilter;
  StockMoveOrder: StockMoveOrder;
  StockValue: Omit<StockValue, 'byWarehouse'> & { byWarehouse: Array<ResolversParentTypes['StockValueOfWarehouse']> };
  StockValueOfWarehouse: WarehouseValue;
  StringFilter: StringFilter;
  UserError: UserError;
  Warehouse: WarehouseRow;
  WarehouseConnection: Connection<WarehouseRow>;
  WarehouseEdge: Omit<WarehouseEdge, 'node'> & { node: ResolversParentTypes['Warehouse'] };
  WarehouseFilter: WarehouseFilter;
  WarehouseOrder: WarehouseOrder;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: Array<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdjustStockPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AdjustStockPayload'] = ResolversParentTypes['AdjustStockPayload']> = {
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  stockMove?: Resolver<Maybe<ResolversTypes['StockMove']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type FigureResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adjustStock?: Resolver<ResolversTypes['AdjustStockPayload'], ParentType, ContextType, RequireFields<MutationAdjustStockArgs, 'input'>>;
  receiveStock?: Resolver<ResolversTypes['ReceiveStockPayload'], ParentType, ContextType, RequireFields<MutationReceiveStockArgs, 'input'>>;
  saveStockPolicy?: Resolver<ResolversTypes['SaveStockPolicyPayload'], ParentType, ContextType, RequireFields<MutationSaveStockPolicyArgs, 'input'>>;
  saveWarehouse?: Resolver<ResolversTypes['SaveWarehousePayload'], ParentType, ContextType, RequireFields<MutationSaveWarehouseArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Reservation' | 'StockLevel' | 'StockMove' | 'Warehouse', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reservations?: Resolver<Array<ResolversTypes['Reservation']>, ParentType, ContextType>;
  waitingForStock?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  costingMethod?: Resolver<Maybe<ResolversTypes['CostingMethod']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stock?: Resolver<ResolversTypes['StockLevelConnection'], ParentType, ContextType, Partial<ProductStockArgs>>;
};

export type QuantityResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  stockIntegrity?: Resolver<Array<ResolversTypes['StockBreach']>, ParentType, ContextType>;
  stockLevels?: Resolver<ResolversTypes['StockLevelConnection'], ParentType, ContextType, Partial<QueryStockLevelsArgs>>;
  stockMoves?: Resolver<ResolversTypes['StockMoveConnection'], ParentType, ContextType, Partial<QueryStockMovesArgs>>;
  stockValue?: Resolver<ResolversTypes['StockValue'], ParentType, ContextType, Partial<QueryStockValueArgs>>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType, RequireFields<QueryWarehouseArgs, 'id'>>;
  warehouseByCode?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType, RequireFields<QueryWarehouseByCodeArgs, 'code'>>;
  warehouses?: Resolver<ResolversTypes['WarehouseConnection'], ParentType, ContextType, Partial<QueryWarehousesArgs>>;
};

export type ReceiveStockPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReceiveStockPayload'] = ResolversParentTypes['ReceiveStockPayload']> = {
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  stockMove?: Resolver<Maybe<ResolversTypes['StockMove']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'], FederationReferenceType extends FederationReferenceTypes['Reservation'] = FederationReferenceTypes['Reservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderLine?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveStockPolicyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveStockPolicyPayload'] = ResolversParentTypes['SaveStockPolicyPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveWarehousePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveWarehousePayload'] = ResolversParentTypes['SaveWarehousePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type StockBreachResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockBreach'] = ResolversParentTypes['StockBreach']> = {
  actual?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockBreachKind'], ParentType, ContextType>;
  orderLine?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel'], FederationReferenceType extends FederationReferenceTypes['StockLevel'] = FederationReferenceTypes['StockLevel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockLevel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  averageCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['StockMoveConnection'], ParentType, ContextType, Partial<StockLevelMovesArgs>>;
  onHand?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockLevelConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockLevelConnection'] = ResolversParentTypes['StockLevelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockLevelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLevelEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockLevelEdge'] = ResolversParentTypes['StockLevelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type StockMoveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockMove'] = ResolversParentTypes['StockMove'], FederationReferenceType extends FederationReferenceTypes['StockMove'] = FederationReferenceTypes['StockMove']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockMove']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentType?: Resolver<ResolversTypes['StockDocumentType'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockMoveKind'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderLine?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockMoveConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockMoveConnection'] = ResolversParentTypes['StockMoveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockMoveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockMove']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockMoveEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockMoveEdge'] = ResolversParentTypes['StockMoveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMove'], ParentType, ContextType>;
};

export type StockValueResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockValue'] = ResolversParentTypes['StockValue']> = {
  byWarehouse?: Resolver<Array<ResolversTypes['StockValueOfWarehouse']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type StockValueOfWarehouseResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockValueOfWarehouse'] = ResolversParentTypes['StockValueOfWarehouse']> = {
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarehouseResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Warehouse'] = ResolversParentTypes['Warehouse'], FederationReferenceType extends FederationReferenceTypes['Warehouse'] = FederationReferenceTypes['Warehouse']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Warehouse']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stock?: Resolver<ResolversTypes['StockLevelConnection'], ParentType, ContextType, Partial<WarehouseStockArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WarehouseConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['WarehouseConnection'] = ResolversParentTypes['WarehouseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WarehouseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WarehouseEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['WarehouseEdge'] = ResolversParentTypes['WarehouseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type Resolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  AdjustStockPayload?: AdjustStockPayloadResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  Figure?: FigureResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiveStockPayload?: ReceiveStockPayloadResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  SaveStockPolicyPayload?: SaveStockPolicyPayloadResolvers<ContextType>;
  SaveWarehousePayload?: SaveWarehousePayloadResolvers<ContextType>;
  StockBreach?: StockBreachResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockLevelConnection?: StockLevelConnectionResolvers<ContextType>;
  StockLevelEdge?: StockLevelEdgeResolvers<ContextType>;
  StockMove?: StockMoveResolvers<ContextType>;
  StockMoveConnection?: StockMoveConnectionResolvers<ContextType>;
  StockMoveEdge?: StockMoveEdgeResolvers<ContextType>;
  StockValue?: StockValueResolvers<ContextType>;
  StockValueOfWarehouse?: StockValueOfWarehouseResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
  WarehouseConnection?: WarehouseConnectionResolvers<ContextType>;
  WarehouseEdge?: WarehouseEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
